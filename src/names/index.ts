export { type NameFit, nameSearch, bestFirst } from './name-search.ts';
export {
  solidParts,
  foldName,
  isLoneLetter,
  partsTyped,
  nameParts,
  isUnspaced,
  splitAtApostrophes,
  apostrophes,
} from './names.ts';
export { soundsToFile, soundsToFind, type Likeness, likeness } from './alike.ts';
