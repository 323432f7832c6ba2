/**
 * The parts of the response, in the order people meet them: a heading, what happens there, and the acts that
 * belong to it, by name. The ground floor of this room: it imports nothing, so everything may know a name.
 */
export const parts = {
  report: {
    title: 'The report',
    about: 'What somebody passed on, and whether a case was opened.',
    acts: [
      'report-concern',
      'acknowledge-report',
      'open-case',
      'decline-to-open',
      'give-first-account',
      'record-exposure',
      'offer-support-to-staff',
      'call-emergency-services',
    ],
  },
  people: {
    title: 'People',
    about: 'Everybody in this case and the parts they play. A child can have several.',
    acts: [
      'add-person',
      'change-roles',
      'propose-to-lift-bar',
      'agree-to-lift-bar',
      'identify-person',
      'settle-name',
    ],
  },
  assessment: {
    title: 'Find out and assess',
    about: 'Set questions, answered from what people say. Not known is never read as no.',
    acts: ['record-facts', 'settle-account'],
  },
  meeting: {
    title: 'Initial review meeting',
    about: 'The staff who need to be there, the same day, with nine questions.',
    acts: ['call-meeting', 'hold-initial-review-meeting'],
  },
  viewing: {
    title: 'Looking: normally never',
    about:
      'If somebody thinks that it has to be looked at, that is answered here, with reasons. The answer is nearly always no. Nothing is shown, and nothing is described.',
    acts: [
      'consider-viewing',
      'answer-viewing',
      'record-viewing',
      'ask-for-viewing-review',
      'review-viewing',
    ],
  },
  tasks: {
    title: 'Tasks',
    about: 'Who does what by when. Somebody with a task sees that task, and no more of the case.',
    acts: ['add-task', 'finish-task', 'hand-over'],
  },
  decision: {
    title: 'Decide',
    about: 'A person decides, with reasons, with the advice beside them.',
    acts: [
      'decide',
      'read-new-advice',
      'give-second-opinion',
      'record-consultation',
      'hear-the-head',
    ],
  },
  routes: {
    title: 'Other routes',
    about:
      'Adults, matters without imagery of a child, staff, and what the law asks of whoever was told.',
    acts: ['follow-adult-route', 'follow-other-policy', 'report-as-law-requires'],
  },
  referrals: {
    title: 'Police, social care and others',
    about: 'Who was told and why, what they answered, and what happens when they do not.',
    acts: [
      'refer-to-police',
      'refer-to-social-care',
      'refer-to-lado',
      'refer-to-adult-services',
      'refer-to-ceop',
      'refer-to-other-body',
      'leave-child-out',
      'send-written-referral',
      'record-referral-response',
      'chase-referral',
      'escalate',
      'record-social-care-decision',
      'record-police-outcome',
    ],
  },
  removal: {
    title: 'Getting it taken down',
    about:
      'Each report, by whom and where, and asking again after 48 hours. No web address is kept.',
    acts: ['report-for-removal', 'look-again-at-removal', 'record-removal-outcome'],
  },
  devices: {
    title: 'Devices and accounts',
    about: 'Where each device is, who has had it, and whether it was rightly taken. Nobody looks.',
    acts: [
      'secure-device',
      'move-device',
      'keep-device',
      'leave-device',
      'hand-device-to-police',
      'end-police-custody',
      'return-device',
      'review-confiscation',
      'give-extortion-advice',
    ],
  },
  systems: {
    title: 'The school’s own systems',
    about: 'What IT made unreachable, and when it is opened again. Nobody looks inside.',
    stem: 'devices',
    acts: ['isolate-system', 'release-system'],
  },
  searches: {
    title: 'Searches',
    about: 'Each search as it was made, and what the head made of it. Nobody looks on a device.',
    stem: 'devices',
    acts: ['record-search', 'review-search'],
  },
  deletion: {
    title: 'Deletion',
    about:
      'Locked until nobody else needs the device. Then a senior decision, and the young person does it.',
    acts: ['clear-for-deletion', 'decide-on-deletion', 'confirm-deletion'],
  },
  parents: {
    title: 'Parents and carers',
    about: 'Told early, unless that would put a child at risk.',
    acts: [
      'inform-parents',
      'withhold-from-parents',
      'review-not-telling',
      'leave-parents-to-agency',
      'set-contact-permissions',
      'note-parent-call',
      'send-letter',
    ],
  },
  conversations: {
    title: 'Talking with young people',
    about:
      'Planned, agreed with the police where they are involved, and led by what the child needs.',
    acts: ['plan-conversation', 'record-conversation'],
  },
  support: {
    title: 'Support',
    about: 'A plan for every child: pictured, sender, receiver, and whoever passed it on.',
    acts: [
      'plan-support',
      'review-support',
      'agree-safety-plan',
      'offer-service',
      'name-supporter',
      'record-check-in',
      'assess-shared-classes',
      'end-shared-classes',
    ],
  },
  spread: {
    title: 'How far it has gone',
    about: 'Who has it or has seen it, what stops it in each place, and other schools to speak to.',
    acts: ['record-spread', 'contain-spread', 'contact-other-setting'],
  },
  links: {
    title: 'Other incidents',
    about: 'What belongs together, and children who have been part of an incident before.',
    acts: ['link-incident', 'reassess-repeat'],
  },
  leaving: {
    title: 'When a child leaves',
    about: 'Their child protection file goes with them, safely, within five school days.',
    acts: ['plan-file-transfer', 'confirm-file-transfer'],
  },
  record: {
    title: 'The record',
    about: 'Notes, corrections, and steps recorded as done or not needed.',
    acts: [
      'answer-duty',
      'note-action',
      'correct-entry',
      'take-back-entry',
      'agree-to-take-back',
      'look-again-at-what-followed',
    ],
  },
  ending: {
    title: 'Learn, and close or reopen',
    about:
      'What helped and what is taught. A case closes when every step is done or its absence explained.',
    acts: ['record-learning', 'answer-in-teaching', 'debrief-staff', 'close-case', 'reopen-case'],
  },
} as const satisfies Record<string, Part>;

interface Part {
  readonly title: string;
  readonly about: string;
  /** The part about whose things this one is as well: what a search found is a device. */
  readonly stem?: 'devices';
  readonly acts: readonly string[];
}

export type PartName = keyof typeof parts;
export const partNames = Object.keys(parts) as readonly PartName[];

/** True for a word that names a part. */
export function isPartName(word: string): word is PartName {
  return Object.hasOwn(parts, word);
}

/** Every act there is, by name. */
export type ActName = (typeof parts)[PartName]['acts'][number];

const partsOfActs = new Map<string, PartName>(
  partNames.flatMap((part) => parts[part].acts.map((act) => [act, part] as const)),
);

/** The part of the response to which an act belongs. */
export function partOf(act: ActName): PartName {
  return partsOfActs.get(act) ?? 'record';
}

/** The part that holds the things which a part is about: its own, or another's. */
export function stemOf(part: PartName): PartName {
  const of: Part = parts[part];
  return of.stem ?? part;
}

/** True for a word that names an act. */
export function isActName(word: string): word is ActName {
  return partsOfActs.has(word);
}
