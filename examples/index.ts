export { carers, lanternfield, learners, schoolId, staff } from './school.ts';
