import { definePart } from '../../part.ts';
import { peopleMissing } from './missing.ts';
import { peopleSteps } from './steps.ts';

/** Everybody in a case, and the parts they play. */
export const peoplePart = definePart({
  name: 'people',
  theme: 'Their part in it',
  rests: ['term-youth-produced', 'every-child-supported', 'staff-case-manager'],
  steps: peopleSteps,
  missing: peopleMissing,
  foundBy: ({ people }) => {
    const listed = people.filter(({ directoryId }) => directoryId !== null);
    const idsOf = (learners: boolean) =>
      listed.flatMap(({ kind, directoryId }) =>
        directoryId && (kind === 'learner') === learners ? [directoryId] : [],
      );
    return { learner: idsOf(true), person: idsOf(false) };
  },
});
