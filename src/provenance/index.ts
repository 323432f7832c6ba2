export {
  type GroupId,
  groupIds,
  groups,
  nameOf,
  type Point,
  type Rest,
  signedText,
} from './point.ts';
export { sentencesOfPart } from './parts.ts';
export { pointAfter, pointNamed, points, pointsOf } from './points.ts';
export { provenanceData, provenancePage } from './page.ts';
