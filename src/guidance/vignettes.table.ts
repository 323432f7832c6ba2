import type { IncidentClass, IncidentSubtype } from './classes.ts';
import type { Decision } from './decisions.ts';
import type { CompleteFacts } from './facts.ts';
import type { ReferralProfile } from './profiles.ts';

/** A worked example: what was heard, what is recorded, and what the guidance comes to. For tests and for training. */
export interface Vignette {
  readonly id: string;
  readonly summary: string;
  readonly profile: ReferralProfile;
  readonly facts: CompleteFacts;
  readonly expected: {
    readonly decision: Decision;
    readonly class: IncidentClass;
    readonly subtype: IncidentSubtype | null;
  };
  readonly reason: string;
}

/** Two willing 16-year-olds in a relationship, and nobody else: no rule but the last is engaged. Each example says how it differs. */
export const willingPair: CompleteFacts = {
  medium: 'photo',
  youngestDepictedAge: 16,
  youngestInvolvedAge: 16,
  childInvolved: 'no',
  adultInvolved: 'no',
  coercion: 'no',
  capacityConcern: 'no',
  violentOrAtypical: 'no',
  sexualActs: 'no',
  immediateRisk: 'no',
  origin: 'self',
  sharing: 'intended-only',
  sharedWithAgreement: 'yes',
  motive: 'relationship',
  staffImplicated: 'no',
  vulnerability: 'no',
  powerImbalance: 'no',
  household: 'no',
  priorIncidents: 'none',
  unwantedReceipt: 'no',
  refusesDeletion: 'no',
  agencyAlready: 'none',
  enoughInformation: 'yes',
  manageableInSetting: 'yes',
};

/** Forty-odd invented incidents with the advice that each should get. */
export const vignettes: readonly Vignette[] = [
  {
    id: 'TV01',
    summary:
      'A 15-year-old tells her form tutor that a photo she sent to her boyfriend, also 15, has been forwarded to a group chat. She does not know why he passed it on.',
    profile: 'threshold',
    facts: {
      ...willingPair,
      youngestDepictedAge: 15,
      youngestInvolvedAge: 15,
      sharing: 'beyond-intended',
      sharedWithAgreement: 'no',
      motive: 'not-known',
    },
    expected: { decision: 'consult', class: 'aggravated', subtype: 'reckless-misuse' },
    reason:
      'Shared without her agreement, so aggravated; motive unknown keeps the subtype provisional. No trigger met, so advice is taken before any in-school outcome.',
  },
  {
    id: 'TV02',
    summary:
      'A parent reports that their 16-year-old and a partner of the same age have exchanged pictures. Both say it was mutual and nobody else has seen them.',
    profile: 'threshold',
    facts: willingPair,
    expected: { decision: 'in-setting', class: 'experimental', subtype: 'romantic' },
    reason: 'Willing, similar age, not beyond the pair, no trigger and enough information.',
  },
  {
    id: 'TV04',
    summary:
      'A 14-year-old sent one picture to a 14-year-old classmate while they were flirting. It was not passed on and both say they have deleted it.',
    profile: 'threshold',
    facts: {
      ...willingPair,
      youngestDepictedAge: 14,
      youngestInvolvedAge: 14,
      motive: 'attention',
    },
    expected: { decision: 'in-setting', class: 'experimental', subtype: 'attention-seeking' },
    reason: 'Not partners, willing, gone no further, no trigger.',
  },
  {
    id: 'TV06',
    summary:
      'A 15-year-old took a picture of a friend changing after PE and shared it in a chat, saying it was a joke. The friend had not known.',
    profile: 'threshold',
    facts: {
      ...willingPair,
      youngestDepictedAge: 15,
      youngestInvolvedAge: 15,
      origin: 'other-without-knowledge',
      sharing: 'beyond-intended',
      sharedWithAgreement: 'no',
      motive: 'joke',
    },
    expected: { decision: 'consult', class: 'aggravated', subtype: 'reckless-misuse' },
    reason:
      'Made without knowledge, thoughtless rather than vindictive; covert image may itself be an offence.',
  },
  {
    id: 'TV07',
    summary:
      'Several Year 10 students report a chat where pictures of classmates are swapped for status. The pictured students did not agree.',
    profile: 'threshold',
    facts: {
      ...willingPair,
      youngestDepictedAge: 15,
      youngestInvolvedAge: 15,
      sharing: 'beyond-intended',
      sharedWithAgreement: 'no',
      motive: 'status',
    },
    expected: { decision: 'consult', class: 'aggravated', subtype: 'reckless-misuse' },
    reason: 'Several children harmed and none agreed, so advice is taken.',
  },
  {
    id: 'TV09',
    summary:
      'A parent says a sibling found pictures a 16-year-old took of himself and that nothing was ever sent. The lead has heard only the parent’s account and is not confident it is complete.',
    profile: 'threshold',
    facts: {
      ...willingPair,
      sharing: 'not-shared',
      sharedWithAgreement: 'not-applicable',
      motive: 'none',
      enoughInformation: 'no',
    },
    expected: { decision: 'consult', class: 'experimental', subtype: 'other' },
    reason:
      'No sharing on the facts given, but the confidence gate fails, so it cannot yet be managed in the setting.',
  },
  {
    id: 'TV11',
    summary:
      'An 11-year-old took a picture of herself at home because she found it funny. She did not send it and a parent found it.',
    profile: 'threshold',
    facts: {
      ...willingPair,
      youngestDepictedAge: 11,
      youngestInvolvedAge: 11,
      sharing: 'not-shared',
      sharedWithAgreement: 'not-applicable',
      motive: 'curiosity',
    },
    expected: { decision: 'consult', class: 'experimental', subtype: 'other' },
    reason: 'No sexual motive and no sharing, but under 13 never closes without consultation.',
  },
  {
    id: 'TV12',
    summary:
      'A 12-year-old sent a picture to a 13-year-old. A friend who saw it says it showed sexual acts.',
    profile: 'threshold',
    facts: {
      ...willingPair,
      youngestDepictedAge: 12,
      youngestInvolvedAge: 12,
      sexualActs: 'yes',
      motive: 'not-known',
    },
    expected: { decision: 'refer', class: 'unclassified', subtype: null },
    reason:
      'Under 13 with sexual acts described: immediate referral. Motive not stated, so no class yet.',
  },
  {
    id: 'TV14',
    summary:
      'The picture was made the week before the child turned 13 and is reported when she is 13. It is described as showing sexual acts.',
    profile: 'threshold',
    facts: {
      ...willingPair,
      youngestDepictedAge: 12,
      youngestInvolvedAge: 12,
      sexualActs: 'yes',
      motive: 'not-known',
    },
    expected: { decision: 'refer', class: 'unclassified', subtype: null },
    reason: 'The age when it was made is what counts, so the rule for under-13s applies.',
  },
  {
    id: 'TV15',
    summary:
      'A 13-year-old sent a picture to a 13-year-old she is seeing. Neither has shared it and no concern has been raised.',
    profile: 'threshold',
    facts: { ...willingPair, youngestDepictedAge: 13, youngestInvolvedAge: 13 },
    expected: { decision: 'in-setting', class: 'experimental', subtype: 'romantic' },
    reason:
      'Thirteenth birthday passed and no trigger; still a young child, so review age carefully.',
  },
  {
    id: 'TV17',
    summary:
      'A 9-year-old talks about a picture in a way that staff find well beyond what is expected for her age. She has not felt able to say who asked for it.',
    profile: 'threshold',
    facts: {
      ...willingPair,
      youngestDepictedAge: 9,
      youngestInvolvedAge: 9,
      adultInvolved: 'not-known',
      coercion: 'not-known',
      violentOrAtypical: 'yes',
      sexualActs: 'yes',
      origin: 'not-known',
      sharedWithAgreement: 'not-known',
      motive: 'not-known',
    },
    expected: { decision: 'refer', class: 'unclassified', subtype: null },
    reason: 'Unusual for developmental stage and asked for by someone unknown; possible abuse.',
  },
  {
    id: 'TV20',
    summary:
      'A boy of unknown age at another school, known only by a nickname, has a picture of a 15-year-old. She thinks he is in Year 12.',
    profile: 'threshold',
    facts: {
      ...willingPair,
      youngestDepictedAge: 15,
      youngestInvolvedAge: 'not-known',
      adultInvolved: 'not-known',
      motive: 'not-known',
    },
    expected: { decision: 'consult', class: 'unclassified', subtype: null },
    reason: 'Adult involvement is not known, so it cannot be closed or treated as peer.',
  },
  {
    id: 'TV21',
    summary:
      'A 16-year-old says a man of 25 she met online asked her for pictures and she sent some. She is worried about him.',
    profile: 'threshold',
    facts: { ...willingPair, adultInvolved: 'yes', coercion: 'suspected' },
    expected: { decision: 'refer', class: 'aggravated', subtype: 'adult-involved' },
    reason: 'Adult solicited a child.',
  },
  {
    id: 'TV23',
    summary:
      'An 18-year-old college learner shared a picture of a 16-year-old former girlfriend with his flatmates.',
    profile: 'threshold',
    facts: {
      ...willingPair,
      adultInvolved: 'yes',
      sharing: 'beyond-intended',
      sharedWithAgreement: 'no',
      motive: 'malice',
    },
    expected: { decision: 'refer', class: 'aggravated', subtype: 'adult-involved' },
    reason: 'Adult distributing an image of a child.',
  },
  {
    id: 'TV25',
    summary:
      'A 14-year-old has been exchanging pictures with an online contact who says he is 15. They have only met online and he refuses a video call.',
    profile: 'threshold',
    facts: {
      ...willingPair,
      youngestDepictedAge: 14,
      youngestInvolvedAge: 14,
      adultInvolved: 'suspected',
    },
    expected: { decision: 'refer', class: 'aggravated', subtype: 'adult-involved' },
    reason: 'Unverified online contact treated as suspected adult.',
  },
  {
    id: 'TV27',
    summary:
      'A 14-year-old took part in a live stream and viewers asked her to do more. Nobody knows who the viewers were.',
    profile: 'threshold',
    facts: {
      ...willingPair,
      medium: 'livestream',
      youngestDepictedAge: 14,
      youngestInvolvedAge: 14,
      adultInvolved: 'suspected',
      coercion: 'suspected',
      sharing: 'public',
    },
    expected: { decision: 'refer', class: 'aggravated', subtype: 'adult-involved' },
    reason: 'Unknown audience making requests; suspected adults.',
  },
  {
    id: 'TV28',
    summary:
      'A family friend in his forties has been messaging a 13-year-old and a picture was sent. The child fears her parents’ reaction.',
    profile: 'threshold',
    facts: {
      ...willingPair,
      youngestDepictedAge: 13,
      youngestInvolvedAge: 13,
      adultInvolved: 'yes',
      coercion: 'suspected',
    },
    expected: { decision: 'refer', class: 'aggravated', subtype: 'adult-involved' },
    reason:
      'Adult known to the family; take advice from police and social care before telling parents.',
  },
  {
    id: 'TV29',
    summary:
      'A 15-year-old boy says an online account demanded money or it would send his picture to his followers.',
    profile: 'threshold',
    facts: {
      ...willingPair,
      youngestDepictedAge: 15,
      youngestInvolvedAge: 15,
      adultInvolved: 'suspected',
      coercion: 'yes',
      sharing: 'threat',
      motive: 'money',
    },
    expected: { decision: 'refer', class: 'aggravated', subtype: 'adult-involved' },
    reason:
      'Extortion by suspected organised adults; keep messages, no payment, do not ask for deletion.',
  },
  {
    id: 'TV31',
    summary:
      'A 15-year-old’s ex-partner, 15, says he will post her picture unless she goes back out with him. Nothing has been posted.',
    profile: 'threshold',
    facts: {
      ...willingPair,
      youngestDepictedAge: 15,
      youngestInvolvedAge: 15,
      coercion: 'yes',
      sharing: 'threat',
      motive: 'malice',
    },
    expected: { decision: 'refer', class: 'aggravated', subtype: 'intent-to-harm' },
    reason: 'Blackmail by a peer.',
  },
  {
    id: 'TV33',
    summary:
      'A 14-year-old says a group of students told her to send a picture to join the group. She was frightened to refuse.',
    profile: 'threshold',
    facts: {
      ...willingPair,
      youngestDepictedAge: 14,
      youngestInvolvedAge: 14,
      coercion: 'yes',
      sharing: 'beyond-intended',
      sharedWithAgreement: 'no',
    },
    expected: { decision: 'refer', class: 'aggravated', subtype: 'intent-to-harm' },
    reason: 'Coerced by peers.',
  },
  {
    id: 'TV35',
    summary:
      'Staff do not know whether a 15-year-old felt under pressure when she sent a picture to someone in her year. She does not want to talk yet.',
    profile: 'threshold',
    facts: {
      ...willingPair,
      youngestDepictedAge: 15,
      youngestInvolvedAge: 15,
      coercion: 'not-known',
      motive: 'not-known',
    },
    expected: { decision: 'consult', class: 'unclassified', subtype: null },
    reason: 'Coercion not known blocks closure.',
  },
  {
    id: 'TV36',
    summary:
      'A 16-year-old says a video exists of an incident in which she was hurt. She does not know who has it.',
    profile: 'threshold',
    facts: {
      ...willingPair,
      medium: 'video',
      adultInvolved: 'not-known',
      coercion: 'not-known',
      violentOrAtypical: 'yes',
      sexualActs: 'not-known',
      origin: 'not-known',
      sharedWithAgreement: 'not-known',
      motive: 'not-known',
    },
    expected: { decision: 'refer', class: 'unclassified', subtype: null },
    reason: 'Violence described.',
  },
  {
    id: 'TV37',
    summary:
      'A 15-year-old with a learning disability sent a picture when a classmate asked. Her support plan says she does not understand the implications.',
    profile: 'threshold',
    facts: {
      ...willingPair,
      youngestDepictedAge: 15,
      youngestInvolvedAge: 15,
      capacityConcern: 'yes',
      motive: 'not-known',
    },
    expected: { decision: 'refer', class: 'unclassified', subtype: null },
    reason:
      'Specific reason for a capacity concern, so referral. Why the classmate asked is not known.',
  },
  {
    id: 'TV40',
    summary:
      'A 16-year-old was photographed at a party after drinking and does not remember agreeing. Others her age have the picture.',
    profile: 'threshold',
    facts: {
      ...willingPair,
      capacityConcern: 'yes',
      origin: 'other-without-knowledge',
      sharing: 'beyond-intended',
      sharedWithAgreement: 'no',
      motive: 'not-known',
    },
    expected: { decision: 'refer', class: 'aggravated', subtype: 'reckless-misuse' },
    reason: 'Could not agree at the time, so capacity concern.',
  },
  {
    id: 'TV42',
    summary:
      'A 14-year-old tells a teaching assistant she cannot go on now that a picture of her is circulating.',
    profile: 'threshold',
    facts: {
      ...willingPair,
      youngestDepictedAge: 14,
      youngestInvolvedAge: 14,
      immediateRisk: 'yes',
      sharing: 'beyond-intended',
      sharedWithAgreement: 'no',
      motive: 'not-known',
    },
    expected: { decision: 'emergency', class: 'aggravated', subtype: 'reckless-misuse' },
    reason: 'Suicidal presentation: emergency help, then referral.',
  },
  {
    id: 'TV43',
    summary:
      'A 16-year-old has a history of self-harm and seems calm after a mutual picture was found. No one has asked about current risk.',
    profile: 'threshold',
    facts: { ...willingPair, immediateRisk: 'not-known' },
    expected: { decision: 'consult', class: 'experimental', subtype: 'romantic' },
    reason: 'Risk not known; ask and take advice.',
  },
  {
    id: 'TV45',
    summary:
      'A Year 9 student used an app to alter classmates’ school photos and posted the results in a chat as a joke.',
    profile: 'threshold',
    facts: {
      ...willingPair,
      youngestDepictedAge: 14,
      youngestInvolvedAge: 14,
      origin: 'generated',
      sharing: 'beyond-intended',
      sharedWithAgreement: 'no',
      motive: 'joke',
    },
    expected: { decision: 'consult', class: 'aggravated', subtype: 'reckless-misuse' },
    reason:
      'Looks like a photograph of under-18s, so treated the same: several children are harmed, so advice is taken.',
  },
  {
    id: 'TV47',
    summary:
      'Students have made an altered picture of a teacher and shared it. The teacher is upset.',
    profile: 'threshold',
    facts: {
      ...willingPair,
      youngestDepictedAge: 'adult',
      youngestInvolvedAge: 15,
      origin: 'generated',
      sharing: 'beyond-intended',
      sharedWithAgreement: 'no',
      motive: 'joke',
    },
    expected: { decision: 'adult-route', class: 'adult-case', subtype: null },
    reason:
      'The person pictured is an adult: behaviour process, adult image law, police if she wishes, staff welfare.',
  },
  {
    id: 'TV49',
    summary:
      'Two 14-year-olds have exchanged explicit text messages with no pictures. Both describe it as flirting.',
    profile: 'threshold',
    facts: {
      ...willingPair,
      medium: 'text-only',
      youngestDepictedAge: 'not-known',
      youngestInvolvedAge: 14,
    },
    expected: { decision: 'other-policy', class: 'out-of-scope', subtype: null },
    reason: 'No imagery: behaviour, online safety and RSHE response; still logged.',
  },
  {
    id: 'TV51',
    summary: 'A 13-year-old showed adult pornography to classmates on a phone.',
    profile: 'threshold',
    facts: {
      ...willingPair,
      medium: 'adult-pornography',
      youngestDepictedAge: 'adult',
      youngestInvolvedAge: 13,
      childInvolved: 'yes',
    },
    expected: { decision: 'other-policy', class: 'out-of-scope', subtype: null },
    reason: 'Adult pornography: different policy, check for distress and source.',
  },
  {
    id: 'TV52',
    summary:
      'An IT technician noticed what may be an image of a young person on a shared school laptop and stopped looking. Nobody knows who it is or who put it there.',
    profile: 'threshold',
    facts: {
      ...willingPair,
      youngestDepictedAge: 'not-known',
      youngestInvolvedAge: 'not-known',
      adultInvolved: 'not-known',
      coercion: 'not-known',
      capacityConcern: 'not-known',
      violentOrAtypical: 'not-known',
      sexualActs: 'not-known',
      immediateRisk: 'not-known',
      origin: 'not-known',
      sharing: 'not-known',
      sharedWithAgreement: 'not-known',
      motive: 'not-known',
    },
    expected: { decision: 'consult', class: 'unclassified', subtype: null },
    reason: 'Almost nothing known; isolate device, log exposure, same-day police advice.',
  },
  {
    id: 'TV54',
    summary:
      'A student alleges that a teaching assistant asked her for pictures. The lead hears it first.',
    profile: 'threshold',
    facts: { ...willingPair, adultInvolved: 'yes', coercion: 'suspected', staffImplicated: 'yes' },
    expected: { decision: 'refer-lado', class: 'aggravated', subtype: 'adult-involved' },
    reason:
      'Staff allegation: LADO within a working day, police and social care; the lead does not investigate.',
  },
  {
    id: 'TV56',
    summary:
      'A parent emails a picture to the school office as proof of what happened to their 15-year-old child. The office opens it.',
    profile: 'threshold',
    facts: {
      ...willingPair,
      youngestDepictedAge: 15,
      youngestInvolvedAge: 15,
      adultInvolved: 'not-known',
      coercion: 'not-known',
      origin: 'not-known',
      sharedWithAgreement: 'not-known',
      motive: 'not-known',
    },
    expected: { decision: 'consult', class: 'unclassified', subtype: null },
    reason: 'Do not forward or save; log exposure; police advice; underlying facts are not known.',
  },
  {
    id: 'TV58',
    summary:
      'This is the third incident this year where the same 14-year-old has sent pictures to a different boyfriend of her age. Each was mutual.',
    profile: 'threshold',
    facts: {
      ...willingPair,
      youngestDepictedAge: 14,
      youngestInvolvedAge: 14,
      priorIncidents: 'two-or-more',
    },
    expected: { decision: 'consult', class: 'experimental', subtype: 'romantic' },
    reason: 'Repetition may signal exploitation; advice and wider assessment.',
  },
  {
    id: 'TV59',
    summary:
      'A picture of a student at School A is being forwarded by students at School B. Both leads have been told by parents.',
    profile: 'threshold',
    facts: {
      ...willingPair,
      youngestDepictedAge: 15,
      youngestInvolvedAge: 15,
      sharing: 'beyond-intended',
      sharedWithAgreement: 'no',
      motive: 'joke',
    },
    expected: { decision: 'consult', class: 'aggravated', subtype: 'reckless-misuse' },
    reason: 'Linked incident: the two leads speak, and each shares only what the other needs.',
  },
  {
    id: 'TV60',
    summary:
      'A school’s policy says almost all cases go to Children’s Services. An incident between two 16-year-olds is just like TV02.',
    profile: 'presume-refer',
    facts: willingPair,
    expected: { decision: 'refer-social-care', class: 'experimental', subtype: 'romantic' },
    reason: 'Same facts, stricter local profile, so refer unless an exception is recorded.',
  },
  {
    id: 'TV61',
    summary:
      'A 14-year-old is told that a picture of her will be sent round unless she does somebody’s homework. Nobody knows whether there is a picture; the sender says it was a joke.',
    profile: 'threshold',
    facts: {
      ...willingPair,
      medium: 'threat-only',
      youngestDepictedAge: 14,
      youngestInvolvedAge: 14,
      childInvolved: 'yes',
      sharing: 'not-shared',
      motive: 'joke',
    },
    expected: { decision: 'refer', class: 'aggravated', subtype: 'intent-to-harm' },
    reason:
      'A threat to share is blackmail whether or not a picture exists; national advice is to refer at once.',
  },
  {
    id: 'TV62',
    summary:
      'A 13-year-old sent a picture to her 14-year-old stepbrother. Both live in the same house.',
    profile: 'threshold',
    facts: {
      ...willingPair,
      youngestDepictedAge: 13,
      youngestInvolvedAge: 13,
      childInvolved: 'yes',
      motive: 'curiosity',
      household: 'yes',
    },
    expected: { decision: 'refer-social-care', class: 'experimental', subtype: 'other' },
    reason: 'Children of one household: children’s social care looks at the home.',
  },
  {
    id: 'TV63',
    summary: 'A 15-year-old has been selling pictures of himself to students of his own age.',
    profile: 'threshold',
    facts: {
      ...willingPair,
      youngestDepictedAge: 15,
      youngestInvolvedAge: 15,
      childInvolved: 'yes',
      motive: 'money',
    },
    expected: { decision: 'refer', class: 'unclassified', subtype: null },
    reason: 'Profit is a ground for a full look by the police, even among young people.',
  },
  {
    id: 'TV64',
    summary:
      'A 15-year-old sent a picture to a chat of some thirty people from three schools, and meant to.',
    profile: 'threshold',
    facts: {
      ...willingPair,
      youngestDepictedAge: 15,
      youngestInvolvedAge: 15,
      childInvolved: 'yes',
      sharing: 'widely',
      motive: 'attention',
    },
    expected: { decision: 'consult', class: 'experimental', subtype: 'attention-seeking' },
    reason: 'Reach is context: take advice, and tell the other schools.',
  },
  {
    id: 'TV65',
    summary:
      'A phone is said to hold adult pornography; a student says one clip shows a child of about 9.',
    profile: 'threshold',
    facts: {
      ...willingPair,
      medium: 'adult-pornography',
      youngestDepictedAge: 9,
      youngestInvolvedAge: 9,
      childInvolved: 'yes',
      sexualActs: 'yes',
      origin: 'other-without-knowledge',
      sharedWithAgreement: 'no',
      motive: 'curiosity',
    },
    expected: { decision: 'refer', class: 'aggravated', subtype: 'reckless-misuse' },
    reason: 'Where a child is pictured it is not adult pornography: the most urgent route.',
  },
  {
    id: 'TV66',
    summary:
      'A 15-year-old sent a picture of herself to a friend; an 11-year-old cousin in Year 7 was in the chat and received it.',
    profile: 'threshold',
    facts: {
      ...willingPair,
      youngestDepictedAge: 15,
      youngestInvolvedAge: 11,
      childInvolved: 'yes',
      motive: 'joke',
    },
    expected: { decision: 'consult', class: 'experimental', subtype: 'other' },
    reason:
      'A child under 13 who takes part or receives is looked at with the procedures for under-13s.',
  },
];
