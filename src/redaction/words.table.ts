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

/** Days and months, which have a capital letter wherever they stand. */
export const calendarWords: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july
  august september october november december`.split(/\s+/),
);

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
