import { composedTexts } from './composed.ts';
import { honestTexts } from './honest.table.ts';

export { corpusDisguises } from './disguises.ts';
/** Texts that must pass as they are. */
export const honestCorpus: readonly string[] = [...honestTexts, ...composedTexts];
