export { alikePairs, knownMisses } from './alike-names.ts';
export { harbourlight } from './harbourlight.ts';
export { isDemonstration, loadDemonstration, saveSchool } from './load.ts';
export { caseOf } from './play.ts';
export { carers, lanternfield, learners, schoolId, staff } from './school.ts';
export { stories } from './stories/index.ts';
export type {
  Beginning,
  Ending,
  LearnerName,
  Scene,
  StaffName,
  Step,
  Story,
  Wait,
} from './story.ts';
export { tryAs } from './try-as.ts';
export { inventedNames } from './two-hundred-names.ts';
