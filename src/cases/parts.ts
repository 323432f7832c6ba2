/** The parts of the response, in the order people meet them: a heading, and what happens there. */
export const parts = {
  report: {
    title: 'The report',
    about: 'What somebody passed on, and whether a case was opened.',
  },
  people: {
    title: 'People',
    about: 'Everybody in this case and the parts they play. A child can have several.',
  },
  assessment: {
    title: 'Find out and assess',
    about: 'Set questions, answered from what people say. Not known is never read as no.',
  },
  meeting: {
    title: 'Initial review meeting',
    about: 'The staff who need to be there, the same day, with nine questions.',
  },
  viewing: {
    title: 'Looking: normally never',
    about:
      'If somebody thinks that it has to be looked at, that is answered here, with reasons. The answer is nearly always no. Nothing is shown, and nothing is described.',
  },
  tasks: {
    title: 'Tasks',
    about: 'Who does what by when. Somebody with a task sees that task, and no more of the case.',
  },
  decision: {
    title: 'Decide',
    about: 'A person decides, with reasons, with the advice beside them.',
  },
  routes: {
    title: 'Other routes',
    about:
      'Adults, matters without imagery of a child, staff, and what the law asks of whoever was told.',
  },
  referrals: {
    title: 'Police, social care and others',
    about: 'Who was told and why, what they answered, and what happens when they do not.',
  },
  removal: {
    title: 'Getting it taken down',
    about:
      'Each report, by whom and where, and asking again after 48 hours. No web address is kept.',
  },
  devices: {
    title: 'Devices and accounts',
    about:
      'Where each device is and who has had it, what the school has isolated, and each search. Nobody looks.',
  },
  deletion: {
    title: 'Deletion',
    about:
      'Locked until nobody else needs the device. Then a senior decision, and the young person does it.',
  },
  parents: {
    title: 'Parents and carers',
    about: 'Told early, unless that would put a child at risk.',
  },
  conversations: {
    title: 'Talking with young people',
    about:
      'Planned, agreed with the police where they are involved, and led by what the child needs.',
  },
  support: {
    title: 'Support',
    about: 'A plan for every child: pictured, sender, receiver, and whoever passed it on.',
  },
  spread: {
    title: 'How far it has gone',
    about: 'Who has it or has seen it, what stops it in each place, and other schools to speak to.',
  },
  links: {
    title: 'Other incidents',
    about: 'What belongs together, and children who have been part of an incident before.',
  },
  leaving: {
    title: 'When a child leaves',
    about: 'Their child protection file goes with them, safely, within five school days.',
  },
  record: {
    title: 'The record',
    about: 'Notes, corrections, and steps recorded as done or not needed.',
  },
  ending: {
    title: 'Learn, and close or reopen',
    about:
      'What helped and what is taught. A case closes when every step is done or its absence explained.',
  },
} as const satisfies Record<string, Part>;

interface Part {
  readonly title: string;
  readonly about: string;
}

export type PartName = keyof typeof parts;
export const partNames = Object.keys(parts) as readonly PartName[];

/** True for a word that names a part. */
export function isPartName(word: string): word is PartName {
  return Object.hasOwn(parts, word);
}
