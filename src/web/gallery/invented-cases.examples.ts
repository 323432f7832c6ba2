import { carers, learners, staff } from '#examples';
import { does, inventedCase, type Told } from './invented-case.ts';

const reported: readonly Told[] = [
  does('teacher', 'report-concern', {
    danger: 'no',
    toldBy: 'A student in my form',
    toldAt: '2026-11-05T08:40:00.000Z',
    account:
      'She said that a picture of her is being passed round Year 11, and that somebody in another form has it.',
    ownWords: 'I only sent it to one person.',
    who: 'Ash Tallow, Year 11\nBay Ember, Year 11',
    staffInvolved: 'no',
    places: ['online', 'at-home'],
    services: ['snapchat'],
    doneSoFar:
      'I said I would pass it on, and to whom. She is with Marigold Hearth in the pastoral office.',
    seen: 'none',
    attest: true,
  }),
];

const opened: readonly Told[] = [
  ...reported,
  does('lead', 'acknowledge-report', {
    message: 'Thank you, Bryn. I have this now and will find you at the end of period 4.',
  }),
  does('lead', 'open-case', {
    reason: 'An image of a child seems to have gone further than the person it was meant for.',
  }),
  does('lead', 'add-person', {
    kind: 'learner',
    learner: learners.ash.id,
    childRoles: ['pictured', 'made-it', 'shared-it'],
  }),
  does('lead', 'add-person', {
    kind: 'learner',
    learner: learners.bay.id,
    childRoles: ['received-it', 'passed-it-on'],
  }),
  does('lead', 'add-person', ({ people }) => ({
    kind: 'carer',
    carer: carers.ashMother.id,
    carerOf: people.slice(0, 1).map(({ id }) => id),
  })),
  does('lead', 'add-person', {
    kind: 'other',
    knownAs: 'Somebody in another form, not known yet',
    childRoles: ['received-it'],
  }),
];

const known = {
  medium: 'photo',
  youngestDepictedAge: '15',
  adultInvolved: 'no',
  coercion: 'no',
  capacityConcern: 'no',
  violentOrAtypical: 'no',
  sexualActs: 'no',
  immediateRisk: 'no',
  origin: 'self',
  sharing: 'beyond-intended',
  staffImplicated: 'no',
} as const;

/** What led to a case that is assessed, for examples that go on from there. */
export const assessedSteps: readonly Told[] = [
  ...opened,
  does('lead', 'record-facts', {
    saidBy: 'Ash Tallow, to Marigold Hearth',
    saidAt: '2026-11-05T09:40:00.000Z',
    ...known,
    reason: 'She was calm and clear. She does not know how many people have it.',
  }),
];

const below: readonly Told[] = [
  ...assessedSteps,
  does('lead', 'decide', {
    outcome: 'in-setting',
    reason:
      'Three children are known to have it, all have agreed to delete it, and both families are close to the school.',
    proportionate:
      'It keeps Ash’s own wishes first and nobody is labelled. We will look again on Monday.',
    second: staff.head.id,
  }),
];

const danger: readonly Told[] = [
  ...opened,
  does('lead', 'record-facts', {
    saidBy: 'Marigold Hearth, who is with her',
    saidAt: '2026-11-05T09:45:00.000Z',
    immediateRisk: 'yes',
    coercion: 'suspected',
    sharing: 'threat',
    reason: 'She said that she does not want to be here any more. Marigold is with her.',
  }),
];

/** Cases at different moments, for the pages of a case. Made by performing acts, never written as rows. */
export const inventedCases = {
  reported: inventedCase('lead', reported),
  opened: inventedCase('lead', opened),
  assessed: inventedCase('lead', assessedSteps),
  'below the advice': inventedCase('lead', below),
  'seen by the head, asked to agree': inventedCase('head', below),
  danger: inventedCase('lead', danger),
} as const;
