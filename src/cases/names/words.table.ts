/**
 * Words that are names too, and so common that a record could not be read without them. Written small
 * they are taken for the word, with a capital letter for the name.
 */
export const commonWords: ReadonlySet<string> = new Set(
  `an as at be by do el go he in is it la le li me my no of on or so to up us we al da de du di
  and the she her his him who how all any one two her has had not but for was are you can now
  van von der den ter dos das bin ben abu lo san
  will may mark hope joy faith grace rose art bill rich rob sue pat drew grant frank guy jack nick
  dawn eve day night moon star sky sunny king prince young little big long short good best love wise
  black white brown green grey gray gold silver case page head read ward park hall field street
  bell ring wood hill church banks rivers stone walker baker cook fisher hunter mason porter
  carter parker law bird fox wolf north south east west summer winter autumn april june august`.split(
    /\s+/,
  ),
);

/** Names that are months: beside a number they are taken for the month. */
export const months: ReadonlySet<string> = new Set(['april', 'may', 'june', 'august']);

/** Capitals that stand for a job, an agency or a subject, never for somebody’s initials. */
export const acronyms: ReadonlySet<string> = new Set(
  `PC DC DS DI TA PE RE IT AM PM UK US OK TV ID GP MP SW HR AI DSL DDSL LADO CEOP SEN SENCO EHCP
  CAMHS CSC NHS IWF PSHE RSHE`.split(/\s+/),
);

/** Forms of one given name that people use for one another. */
export const shortForms: readonly (readonly string[])[] = [
  'alexander alexandra alexis alex alexa lex sandy xander sasha',
  'abigail abi abby gail',
  'amelia amy millie milly',
  'andrew andy drew',
  'anthony tony ant',
  'benjamin benedict ben benji benny',
  'bethany elizabeth beth liz lizzie lizzy eliza betty ellie elsie libby',
  'cameron cam',
  'catherine katherine kathryn kate katie katy kat cathy kath',
  'charles charlotte charlie charley lottie chaz',
  'christopher christine christina chris christie tina kit',
  'daniel danielle dan danny dani',
  'david dave davey',
  'dominic dom',
  'edward edwin eddie ed ted teddy ned',
  'eleanor elena ellie nell nora',
  'emily emilia em emmie',
  'francesca frances francis fran frankie',
  'gabriel gabriella gabrielle gabe gabby',
  'george georgina georgia georgie',
  'harrison harold henry harry hal',
  'imogen immy',
  'isabel isabella isabelle izzy bella belle',
  'jacob jake',
  'james jamie jim jimmy jem',
  'jasmine jaz jazz',
  'jennifer jen jenny',
  'jessica jess jessie',
  'jonathan john jon jonny johnny jack',
  'joseph josephine joe joey jo josie',
  'joshua josh',
  'kimberley kim',
  'laurence lawrence lauren larry laurie',
  'leonard leonardo leo len lenny',
  'lucy lucinda lulu',
  'madeleine maddison maddie maddy',
  'margaret maggie meg megan peggy',
  'matthew matt matty',
  'maximilian maxwell maxine max',
  'michael michaela mike mick mikey micky',
  'mohammed muhammad mohamed mo',
  'natalie natasha nat tasha',
  'nathaniel nathan nate nat',
  'nicholas nicola nicole nick nicky nico',
  'oliver olivia ollie olly liv livvy',
  'patrick patricia pat paddy tricia',
  'peter pete',
  'philip phillip philippa phil pip pippa',
  'rebecca becky becca',
  'richard rich rick ricky dick',
  'robert roberta rob robbie bob bobby bert',
  'samuel samantha sam sammy',
  'sebastian seb',
  'stephen steven stephanie steve steph',
  'theodore theodora theo teddy',
  'thomas thomasina tom tommy',
  'timothy tim timmy',
  'victoria vicky vic tori',
  'william will bill billy liam willie',
  'zachary zack zach zak',
].map((line) => line.split(' '));

/** Words by which somebody is described whose name is not known: none of them is a name. */
export const describing: ReadonlySet<string> = new Set(
  `a an the this that these those some any no not one two three four five several other another
  somebody someone anybody nobody person people stranger unknown known named called as who which
  whose from of at in on with by for to and or but is are was be has have says say said it he she
  they his her their them him may maybe perhaps possibly probably about around aged age old older
  younger young teenage teenager male female boy boys girl girls lad lads man woman men women
  child children kid kids student students pupil pupils learner friend friends boyfriend girlfriend
  partner ex cousin brother sister sibling mother father mum dad parent uncle aunt neighbour adult
  adults worker driver coach tutor teacher online offline account accounts profile user username
  contact contacts group chat page site app service number phone gamer player seller year years
  form class school schools college colleges academy sixth primary secondary university club team
  town village city street park local same different former new yet else whom whoever member
  instagram snapchat whatsapp tiktok discord facebook messenger telegram roblox xbox playstation
  kik x twitter youtube england wales scotland ireland london`.split(/\s+/),
);

/** Names that sound alike and are spelled as no rule would have it. */
export const spelledOtherwise: readonly (readonly string[])[] = [
  'sean shaun shawn shane',
  'niamh neve neave neeve',
  'siobhan shivaun shevaun chevonne',
  'aoife eefa efa ava',
  'caoimhe keeva kiva queeva',
  'saoirse sersha seersha',
  'ciara keira kiera kira keara',
  'rhys reece rees reese',
  'huw hugh hew',
  'leigh lee lea li',
  'lewis louis luis lois',
  'geoffrey jeffrey jeffery',
  'graham graeme grahame',
  'xavier zavier javier',
  'yasmin jasmine yasmine jasmin',
  'yusuf yousef youssef yusef joseph yousuf',
  'isla ayla eila',
  'zoe zoey zoie',
  'aaliyah aliyah alia aleah',
  'muhammad mohammed mohammad muhammed mohamed mohamad muhamad mohd',
  'ahmed ahmad ahmet',
  'ibrahim ebrahim abraham',
  'fatima fatimah fatma',
  'aisha ayesha aysha aicha',
  'hussain hussein husayn husain',
  'maisie maisy maizie mazie',
  'phoebe feebee phebe',
  'eoghan owen ewan euan eoin',
].map((line) => line.split(' '));

/** Words so common that one of them is hardly ever a name spelled otherwise. */
export const everydayWords: ReadonlySet<string> = new Set(
  `about above abuse accident across act adult advice after again against age ago agree all allow
  almost alone already also always am amber and angry another answer any anybody anyone anything app
  are around art ask asked at ate away baby back bad badly bag ball bang base bath be beat because bed been
  before began begin behind being believe below beside best better between big bit blame block boat
  body book both bottom bought box boy boys bring broke brother brought bus busy but buy by bye call
  called calm came can car care careful case cash catch caught cause chair chance change chat check
  child children choice choose class clean clear close clothes cold college come coming contact
  control cope copies copy corner could count couple course court cover cried cry cut dad danger dare
  dark data date day days dead deal dear death decide deep delete deputy details device did die died
  different difficult dinner do does dog done door down draw drew drink drive drop dry due during duty
  each ear early easy eat edge eight either else email embed end enough enter entry even evening ever
  every everybody everyone everything evidence eye face fact fair fall family far fast father fear
  feel feeling fell felt few fight file fill film find fine fire first five fix floor follow food for
  forget form forward found four free friend friends from front full fun funny game gave get girl
  girls give given go goes going gone good got great ground group grow guess guy had hair half hall
  hand hands happen happened happy hard has hat hate have he head hear heard heart held help her here
  herself hid hide high him himself his hit hold home hope hot hour house how however hurt idea if ill
  image images in incident inside into is issue it its itself job join judge just keep kept key kid
  kind knew know known lad lady large last late later laugh law lead learn least leave led left leg
  less lesson let letter lie life light like line list listen little live local lock long look lose
  lost lot loud love low lunch lying mad made main make man many mark may maybe me mean meant meet
  meeting member men mental message messages met might mind mine minute miss missing mobile moment
  money month more morning most mother mouth move much mum must my myself name near nearly neck need
  never new news next nice night no nobody noise none nor normal not note nothing now number of off
  offer office often old on once one online only open or order other our out over own page paid pair
  panic paper parent parents park part party pass past pay people per perhaps person phone photo
  pick picture pictures place plan play please point police poor post private proof pull pupil push
  put question quick quiet quite ran rang rather reach read ready real really reason record refuse
  remember reply report rest right ring risk road room round rude rule run sad safe said same sat save
  saw say says school screen search second secret see seem seen self sell send sent serious seven
  several shall share shared she shop short should shout show shown sick side sign since sister sit
  site six sleep slow small snap so social some somebody someone something soon sorry sort sound speak
  spoke staff stand start state stay steal step still stood stop story straight street strong student
  stupid such sure take taken talk tall teach teacher team tell ten term text than thank that the
  their them themselves then there these they thing things think third this those though thought threat
  three through time tired to today together told tomorrow too took top touch toward trip true trust
  try turn twice two under until up upset us use used usual very video view visit voice wait walk wall
  want wanted was wash watch water way we wear week well went were what when where whether which while
  who whole whom whose why wife will wish with without woman women word words work worried worry worse
  worst would write wrong wrote yard year years yes yesterday yet you young your yourself`.split(
    /\s+/,
  ),
);
