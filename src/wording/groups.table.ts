import { formsOf } from './forms.ts';

const numbers = (from: number, to: number): readonly string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => String(from + index));

const child = [
  ...['child+', 'kid+', 'pupil+', 'student+', 'learner+', 'girl+', 'boy+', 'teenager+', 'teen+'],
  ...['youngster+', 'classmate+', 'schoolboy+', 'schoolgirl+', 'prefect+', 'friend+'],
  ...['son+', 'daughter+', 'sister+', 'brother+', 'sibling+', 'peer+', 'victim+'],
];

const family = [
  ...['mother+', 'mum+', 'father+', 'dad+', 'parent+', 'carer+', 'guardian+', 'family+'],
  ...[
    'grandmother+',
    'grandfather+',
    'grandparent+',
    'nan',
    'grandad',
    'uncle+',
    'aunt+',
    'cousin+',
  ],
  ...['stepfather+', 'stepmother+', 'stepdad', 'stepmum'],
];

const adult = ['adult+', 'man+', 'woman+'];

const adultRole = [
  ...['teacher+', 'tutor+', 'coach+', 'officer+', 'staff', 'member+', 'head+', 'headteacher+'],
  ...['lead+', 'deputy+', 'nurse+', 'doctor+', 'counsellor+', 'technician+', 'visitor+', 'driver+'],
  ...['solicitor+', 'worker+', 'neighbour+', 'governor+', 'manager+', 'caretaker+', 'assistant+'],
  ...['practitioner+', 'instructor+', 'trainer+', 'colleague+', 'professional+', 'lecturer+'],
  ...['stranger+', 'abuser+', 'exploiter+', 'groomer+', 'trafficker+', 'inspector+', 'owner+'],
  ...['supervisor+', 'librarian+', 'cleaner+', 'cook+', 'volunteer+', 'mentor+', 'trainee+'],
  ...['trustee+', 'therapist+', 'psychologist+', 'editor+', 'reporter+', 'engineer+', 'agent+'],
  ...['supplier+', 'contractor+', 'chair', 'committee+', 'secretary', 'receptionist+'],
];

const organisation = [
  ...['school+', 'college+', 'council+', 'police', 'service+', 'platform+', 'site+', 'app+'],
  ...['company+', 'bank+', 'team+', 'trust+', 'insurer+', 'court+', 'filter+', 'care', 'office+'],
  ...['agency+', 'website+', 'provider+', 'department+', 'academy+', 'lado', 'panel+', 'board+'],
  ...[
    'government',
    'authority+',
    'hospital+',
    'firm+',
    'charity+',
    'system+',
    'software',
    'policy+',
  ],
];

/** Groups of words that phrases may name. A `+` stands for all forms of a word. */
export const groups = {
  child,
  family,
  adult,
  'adult-role': adultRole,
  organisation,
  'young-one': [...child, 'individual+', 'youth+', 'cohort+', 'family+'],
  self: ['himself', 'herself', 'themselves', 'themself'],
  their: ['his', 'her', 'their', 'its'],
  they: ['he', 'she', 'they'],
  picture: [
    ...['picture+', 'photo+', 'photograph+', 'image+', 'imagery', 'video+', 'selfie+', 'nude+'],
    ...['semi', 'clip+', 'screenshot+', 'pic+', 'footage', 'livestream+', 'film'],
  ],
  explicit: [
    'explicit',
    'nude',
    'naked',
    'indecent',
    'sexual',
    'intimate',
    'topless',
    'sexualised',
  ],
  'adult-age': numbers(18, 75),
  'under-13': numbers(5, 12),
  'older-child': numbers(13, 17),
  'school-year': numbers(1, 13),
  clothing: [
    ...[
      'clothes',
      'clothing',
      'outfit+',
      'dress+',
      'top+',
      'skirt+',
      'shorts',
      'uniform',
      'shirt+',
    ],
    ...['blouse+', 'leggings', 'costume+', 'kit'],
  ],
  abuse: [
    ...['abuse+', 'exploit+', 'exploitation', 'groom+', 'coerce+', 'coercion', 'blackmail+'],
    ...['threat+', 'threaten+', 'extort+', 'extortion', 'traffick+', 'traffic+', 'forced', 'force'],
    ...['tricked', 'trick', 'pressure+', 'pressured', 'manipulated'],
  ],
  teaching: [
    ...['lesson+', 'assembly+', 'pshe', 'rshe', 'curriculum', 'workshop+', 'poster+', 'leaflet+'],
    ...['campaign+', 'awareness'],
  ],
  platform: [
    ...['app+', 'site+', 'website+', 'platform+', 'phone+', 'internet', 'social', 'media', 'chat+'],
    ...['game+', 'server+', 'forum+', 'account+', 'group+', 'stream+', 'livestream+', 'device+'],
    ...['snapchat', 'instagram', 'whatsapp', 'tiktok', 'discord', 'telegram', 'roblox'],
    ...['facebook', 'youtube', 'omegle', 'reddit', 'twitch'],
  ],
  the: ['the', 'a', 'this', 'their', 'that', 'an'],
  account: [
    ...['that', 'not', 'she', 'he', 'they', 'it', 'her', 'his', 'there', 'someone', 'somebody'],
    ...['nobody', 'no', 'to', 'never', 'everyone', 'other', 'others', 'i', 'we'],
  ],
  claimable: [
    ...['back', 'benefit+', 'grant+', 'expense+', 'meal+', 'mileage', 'refund+', 'allowance+'],
    ...[
      'prize+',
      'bursary',
      'cost+',
      'property',
      'jacket+',
      'coat+',
      'bag+',
      'compensation',
      'credit',
    ],
    ...['insurer+', 'insurance', 'place+', 'seat+'],
  ],
  remove: ['removed', 'deleted', 'recovered', 'erased', 'undone', 'retrieved', 'taken', 'got'],
  'to-remove': ['remove', 'delete', 'recover', 'erase', 'undo', 'retrieve', 'take', 'get'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type GroupName = keyof typeof groups;

/** After or before a quotation they say that the words are somebody's own, or are named as words. */
export const sayingWords: ReadonlySet<string> = new Set(
  [
    ...['say', 'tell', 'ask', 'reply', 'answer', 'write', 'text', 'message', 'shout', 'call'],
    ...['describe', 'explain', 'add', 'repeat', 'type', 'post', 'read', 'state', 'quote'],
    ...['word', 'term', 'phrase', 'title', 'entitle', 'heading', 'leaflet', 'document', 'policy'],
    ...['guidance', 'note', 'caption', 'language', 'whisper', 'report'],
  ].flatMap(formsOf),
);

/** Words after which a person is not the one who acts: "told her tutor", "parents of the boy". */
export const governing: ReadonlySet<string> = new Set([
  ...[
    'with',
    'by',
    'from',
    'for',
    'of',
    'about',
    'at',
    'to',
    'on',
    'in',
    'against',
    'near',
    'like',
  ],
  ...['behind', 'beside', 'between', 'after', 'before', 'during', 'through', 'into', 'without'],
  ...['told', 'tell', 'tells', 'telling', 'asked', 'ask', 'asks', 'informed', 'showed', 'shown'],
  ...['sent', 'gave', 'met', 'called', 'rang', 'phoned', 'saw'],
]);

/** Words that may stand between who acts and what is done. */
export const verbsBetween: ReadonlySet<string> = new Set([
  ...['be', ...formsOf('be'), 'have', 'has', 'had', 'do', 'does', 'did', 'will', 'would', 'can'],
  ...['could', 'should', 'may', 'might', 'must', 'not', 'also', 'still', 'then', 'now', 'just'],
  ...['only', 'really', 'always', 'never', 'often', 'later', 'finally', 'eventually', 'again'],
  ...['already', 'since', 'first', 'simply', 'openly', 'been'],
]);

/** Words that begin with a capital and are no child’s name. */
export const nobodysNames: ReadonlySet<string> = new Set([
  ...['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september'],
  ...['october', 'november', 'december', 'easter', 'christmas', 'year', 'english', 'maths'],
  ...['snapchat', 'instagram', 'whatsapp', 'tiktok', 'discord', 'telegram', 'facebook', 'youtube'],
]);

/** Titles of adults. */
export const titles: ReadonlySet<string> = new Set([
  ...['mr', 'mrs', 'ms', 'miss', 'dr', 'pc', 'dc', 'sgt', 'sir', 'professor'],
]);

/** Words that begin another part of a sentence. */
export const joining: ReadonlySet<string> = new Set([
  ...['that', 'if', 'whether', 'and', 'but', 'because', 'when', 'who', 'so', 'as'],
]);

/** Words as in "two of the boys". */
export const countWords: ReadonlySet<string> = new Set([
  ...['one', 'two', 'three', 'four', 'some', 'both', 'most', 'many', 'each', 'all', 'several'],
]);

/** Words before a noun that do not say whose it is. */
export const articles: ReadonlySet<string> = new Set([
  ...['the', 'a', 'an', 'this', 'that', 'these', 'those', 'our', 'your', 'any'],
]);
