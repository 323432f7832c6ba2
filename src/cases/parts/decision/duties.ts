import { decidedOn, type Practices } from '../../duties/practice.ts';

/** To take advice where the school alone is not sure, and to hear the head. */
export const decisionPractices = {
  'record-consultation-advice': {
    act: 'record-consultation',
    done: ({ consultation }, from) => (consultation?.sequence ?? 0) > from,
    arises: decidedOn('consult'),
  },
  'hear-the-head': {
    act: 'hear-the-head',
    done: ({ headHeard }, from) => (headHeard?.sequence ?? 0) > from,
    arises: decidedOn('in-setting'),
    shownByAct: true,
  },
} as const satisfies Practices;
