import { type PartName, sentencesUnder } from '#cases';
import { type Sentence, sentenceOf } from '#guidance';

/** The sentences that the pages of a part rest on. */
export function sentencesOfPart(part: PartName): readonly Sentence[] {
  return sentencesUnder(part).map(sentenceOf);
}
