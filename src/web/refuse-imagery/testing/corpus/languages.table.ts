/** "A girl told me that a picture of her is going round, and that she is afraid", in many languages. Invented. */
export const languages: Readonly<Record<string, string>> = {
  Welsh:
    'Dywedodd merch wrthyf fod llun ohoni’n cael ei rannu yn y grŵp, ac mae hi’n ofnus iawn. Gwnaethom wrando arni yn yr ystafell gyda’r drws ar agor, a chysylltu â’i mam wedyn.',
  Polish:
    'Dziewczynka powiedziała mi, że jej zdjęcie krąży w grupie i że bardzo się boi. Prześladowanie trwa od wczesnej jesieni, a wszczęcie sprawy zgłosiła wychowawczyni. Chrząszcz brzmi w trzcinie.',
  Arabic:
    'أخبرتني الفتاة أن صورتها تنتشر في المجموعة وأنها خائفة جداً. استمعنا إليها بهدوء واتصلنا بوالدتها، ثم كتبنا ما قالته بكلماتها هي.',
  Urdu: 'لڑکی نے مجھے بتایا کہ اس کی تصویر گروپ میں پھیل رہی ہے اور وہ بہت ڈری ہوئی ہے۔ ہم نے اس کی بات سنی اور اس کی والدہ کو فون کیا۔',
  Somali:
    'Gabadhu waxay ii sheegtay in sawirkeeda lagu faafinayo kooxda oo ay aad u baqayso. Waan dhegaysannay oo waxaan wacnay hooyadeed, kadibna waxaan qornay waxay tidhi.',
  Chinese:
    '女孩告诉我,她的照片正在群里传播,她很害怕。我们安静地听她说话,给她的妈妈打了电话,然后把她说的话写了下来。老师说没有人会怪她,她可以随时来找我们。',
  Cantonese:
    '佢同我講佢張相喺個群組度俾人傳緊,佢好驚。我哋聽佢講,之後打咗電話俾佢媽咪,亦都寫低咗佢講嘅嘢。',
  Japanese:
    '女の子は、自分の写真がグループで広まっていて、とても怖いと話してくれました。私たちは静かに話を聞き、お母さんに電話をして、言ったことを書きとめました。',
  Korean:
    '여학생이 자기 사진이 단체 대화방에서 돌고 있어서 너무 무섭다고 말했습니다. 우리는 이야기를 조용히 듣고 어머니께 전화를 드린 다음 말한 것을 적었습니다.',
  Romanian:
    'Fata mi-a spus că o poză cu ea circulă în grup și că îi este foarte frică. Am ascultat-o în liniște, am sunat-o pe mama ei și am scris ce a spus.',
  Bulgarian:
    'Момичето ми каза, че нейна снимка се разпространява в групата и че много се страхува. Изслушахме я спокойно и се обадихме на майка ѝ.',
  Ukrainian:
    'Дівчина розповіла мені, що її фотографію поширюють у групі і що їй дуже страшно. Ми вислухали її, зателефонували мамі й записали її слова.',
  Russian:
    'Девочка рассказала мне, что её фотография ходит по группе и что ей очень страшно. Мы её выслушали, позвонили маме и записали её слова.',
  Bengali:
    'মেয়েটি আমাকে বলেছে যে তার ছবি দলে ছড়িয়ে পড়ছে এবং সে খুব ভয় পেয়েছে। আমরা তার কথা শুনেছি এবং তার মাকে ফোন করেছি।',
  Punjabi: 'ਕੁੜੀ ਨੇ ਮੈਨੂੰ ਦੱਸਿਆ ਕਿ ਉਸਦੀ ਤਸਵੀਰ ਗਰੁੱਪ ਵਿੱਚ ਫੈਲ ਰਹੀ ਹੈ ਅਤੇ ਉਹ ਬਹੁਤ ਡਰੀ ਹੋਈ ਹੈ। ਅਸੀਂ ਉਸਦੀ ਗੱਲ ਸੁਣੀ।',
  Gujarati:
    'છોકરીએ મને કહ્યું કે તેનો ફોટો જૂથમાં ફેલાઈ રહ્યો છે અને તે ખૂબ ડરી ગઈ છે. અમે તેની વાત સાંભળી અને તેની મમ્મીને ફોન કર્યો.',
  Hindi:
    'लड़की ने मुझे बताया कि उसकी तस्वीर समूह में फैल रही है और वह बहुत डरी हुई है। हमने उसकी बात सुनी और उसकी माँ को फ़ोन किया।',
  Nepali: 'केटीले मलाई भनिन् कि उनको तस्बिर समूहमा फैलिरहेको छ र उनी धेरै डराएकी छिन्। हामीले उनको कुरा सुन्यौं।',
  Tamil:
    'அந்தப் பெண் தன் படம் குழுவில் பரவுகிறது என்றும் தான் மிகவும் பயப்படுவதாகவும் என்னிடம் சொன்னாள். நாங்கள் அவள் சொன்னதைக் கேட்டோம்.',
  Turkish:
    'Kız bana fotoğrafının grupta yayıldığını ve çok korktuğunu söyledi. Onu sessizce dinledik, annesini aradık ve söylediklerini yazdık. Güvenliği için öğretmeniyle görüştük.',
  Kurdish:
    'Keçikê ji min re got ku wêneyê wê di komê de belav dibe û ew pir ditirse. Me guh da wê û me gazî dayika wê kir.',
  Persian:
    'دختر به من گفت که عکسش در گروه پخش می‌شود و خیلی می‌ترسد. ما به حرف‌هایش گوش دادیم و به مادرش زنگ زدیم.',
  Pashto:
    'نجلۍ ماته وویل چې د هغې انځور په ډله کې خپریږي او هغه ډېره وېرېږي. موږ د هغې خبرې واورېدې.',
  Portuguese:
    'A menina contou-me que uma fotografia dela anda a circular no grupo e que está com muito medo. Ouvimo-la com calma e telefonámos à mãe.',
  Spanish:
    'La niña me contó que una foto suya circula por el grupo y que tiene mucho miedo. La escuchamos con calma y llamamos a su madre.',
  French:
    'La fille m’a dit qu’une photo d’elle circule dans le groupe et qu’elle a très peur. Nous l’avons écoutée et nous avons appelé sa mère, aujourd’hui même.',
  German:
    'Das Mädchen hat mir erzählt, dass ein Bild von ihr in der Gruppe herumgeht und dass sie große Angst hat. Die Schulsozialarbeiterin und die Vertrauenslehrerin haben zugehört.',
  Lithuanian:
    'Mergaitė man papasakojo, kad jos nuotrauka plinta grupėje ir kad ji labai bijo. Mes ją išklausėme ir paskambinome jos mamai.',
  Latvian:
    'Meitene man pastāstīja, ka viņas fotogrāfija izplatās grupā un ka viņai ir ļoti bail. Mēs viņu uzklausījām un piezvanījām mammai.',
  Hungarian:
    'A lány elmondta nekem, hogy a képe terjed a csoportban, és hogy nagyon fél. Nyugodtan meghallgattuk, felhívtuk az édesanyját, és leírtuk, amit mondott.',
  Czech:
    'Dívka mi řekla, že její fotografie koluje ve skupině a že má velký strach. Vyslechli jsme ji a zavolali mamince. Strč prst skrz krk, řekl bratr.',
  Slovak:
    'Dievča mi povedalo, že jej fotka koluje v skupine a že sa veľmi bojí. Vypočuli sme ju a zavolali mame. Zmrzlina zmrzla, štvrtok.',
  Croatian:
    'Djevojčica mi je rekla da njezina slika kruži grupom i da se jako boji. Saslušali smo je i nazvali njezinu majku.',
  Albanian:
    'Vajza më tha se një foto e saj po qarkullon në grup dhe se ka shumë frikë. E dëgjuam me qetësi dhe i telefonuam nënës së saj.',
  Greek:
    'Το κορίτσι μου είπε ότι μια φωτογραφία της κυκλοφορεί στην ομάδα και ότι φοβάται πολύ. Την ακούσαμε και τηλεφωνήσαμε στη μητέρα της.',
  Hebrew:
    'הילדה סיפרה לי שתמונה שלה מסתובבת בקבוצה ושהיא מפחדת מאוד. הקשבנו לה בשקט והתקשרנו לאמא שלה.',
  Amharic: 'ልጅቷ ፎቶዋ በቡድኑ ውስጥ እየተሰራጨ እንደሆነ እና በጣም እንደፈራች ነገረችኝ። በጸጥታ አዳመጥናት ለእናቷም ደወልን።',
  Tigrinya: 'እታ ጓል ስእላ ኣብቲ ጉጅለ ይዝርጋሕ ከምዘሎን ብጣዕሚ ከምዝፈርሐትን ነጊራትኒ። ሰሚዕናያ ንኣዲኣ ድማ ደዊልና።',
  Thai: 'เด็กหญิงบอกฉันว่ารูปของเธอกำลังถูกส่งต่อในกลุ่มและเธอกลัวมาก เราฟังเธออย่างเงียบ ๆ และโทรหาแม่ของเธอ',
  Vietnamese:
    'Cô bé kể với tôi rằng ảnh của em đang bị lan truyền trong nhóm và em rất sợ. Chúng tôi đã lắng nghe và gọi điện cho mẹ của em.',
  Tagalog:
    'Sinabi sa akin ng batang babae na kumakalat ang larawan niya sa grupo at takot na takot siya. Pinakinggan namin siya at tinawagan namin ang nanay niya.',
  Swahili:
    'Msichana aliniambia kwamba picha yake inasambazwa kwenye kikundi na kwamba anaogopa sana. Tulimsikiliza na kumpigia simu mama yake.',
  Yoruba:
    'Ọmọbìnrin náà sọ fún mi pé àwòrán rẹ̀ ń kiri nínú ẹgbẹ́ àti pé ẹ̀rù ń bà á gan-an. A gbọ́ ọ̀rọ̀ rẹ̀, a sì pe ìyá rẹ̀.',
  Shona:
    'Musikana akandiudza kuti mufananidzo wake uri kufambiswa muboka uye kuti ari kutya zvikuru. Takamuteerera ndokufonera amai vake.',
  Irish:
    'Dúirt an cailín liom go bhfuil pictiúr di á scaipeadh sa ghrúpa agus go bhfuil an-eagla uirthi. D’éisteamar léi agus chuireamar glaoch ar a máthair.',
  Gaelic:
    'Thuirt an nighean rium gu bheil dealbh dhith a’ dol timcheall sa bhuidheann agus gu bheil an t-eagal oirre. Dh’èist sinn rithe.',
  Scots:
    'The lassie telt me there’s a photie o her gaun roon the group an she’s fair feart. We jist sat wi her an rang her maw, ken, an wrote doon whit she said.',
  Georgian:
    'გოგონამ მითხრა, რომ მისი ფოტო ჯგუფში ვრცელდება და ძალიან ეშინია. ჩვენ მშვიდად მოვუსმინეთ და დედას დავურეკეთ.',
  Armenian:
    'Աղջիկն ինձ ասաց, որ իր լուսանկարը տարածվում է խմբում, և որ շատ է վախենում։ Մենք լսեցինք նրան և զանգեցինք մորը։',
  Arabizi:
    'el bent 2aletly en sooret-ha btetsha2el fel group w hya 5ayfa 2awy. 3shan keda kalemna mamet-ha w ketebna elli 2aletoh, ma3lesh ya 7abibti, kollo hayb2a kwayes insha2allah.',
  Multilingual:
    'She wrote “boję się” and then “انا خايفة” and 我很怕, and her aunt answered “ne boj się, ayúdame a entender”. Η δασκάλα άκουσε.',
};
