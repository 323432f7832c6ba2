/**
 * Words that stand on both sides of a stroke, or after a full stop that lost its space: "told me.to/from".
 * Some are endings of web addresses too (me, to, is, it). Where both sides are such words, it is read as words.
 */
export const everydayWords: ReadonlySet<string> = new Set(
  `a about after afternoon all also am an and another are as asked at aunt away back be because been before
boy boys break brother brothers but by call called came can carer carers case chat child children class
college come could dad dads day days did do does done down eg email evening every father fathers female
first for form friend friends from gave girl girls go gone good got group had has have he head her here hers
him his home hour hours house how however i ie if in into is it its just knew know last later lead left lesson
like lunch made male man many maybe me men message messages mine miss mom more morning mother mothers much
mum mums must my name near neither never new next night no none nor not nothing now of off office ok on once
one online only or other others our ours out over own parent parents per person phone phones photo photos
picture pictures pm police pupil pupils put rang really reports reported said same saw say school see seen send
sent she should since sister sisters sms so social some somebody someone son soon staff still student students
such teacher teachers tell text texts than that the their theirs them then there these they thing things this
those time times to today told tomorrow too took tutor two uncle under until unknown up us very via video
videos was we week weeks well went were what when where which while who why will with woman women work would
year years yes yesterday yet you young your yours`.split(/\s+/),
);

/** Endings that are not two letters long and under which files and pictures are passed on. */
export const longEndings: ReadonlySet<string> = new Set(
  `app art band best bio biz blog buzz cafe cam camera cards center chat city click cloud club codes com company
computer cool dating design dev digital direct directory download email events exchange expert fan fans fm
foundation fun gallery games gift gifts global gov group guru help host house icu image info ink international
internet life lifestyle link live llc lol ltd media men mobi mobile moe money monster name net network news
ninja one onion onl online org page party photo photography photos pics pictures pink plus porn press pro
properties pub quest red ren rip rocks run sch sex sexy share shop shopping show site social software solutions
space store stream studio style systems tech technology tel team tips today tools top tube vip video videos
vision watch web webcam website wiki win work works world wtf xxx xyz zone`.split(/\s+/),
);
