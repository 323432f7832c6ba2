import { listOf } from '#say';

/** What may never be kept, by its kind. */
export type Kind = 'picture-data' | 'encoded-data' | 'file-bytes' | 'markup' | 'web-address';

/** Something found: from a place in what was typed to another, the first that is no longer in it. */
export interface Found {
  readonly kind: Kind;
  readonly from: number;
  readonly to: number;
}

/** Something found in a field of a form. Says where, and never what stood there. */
export interface Finding extends Found {
  readonly field: string;
  /** The line it begins in, counted from 1. */
  readonly line: number;
}

/** What stands in a text where something was taken out. */
export const markers: Readonly<Record<Kind, string>> = {
  'picture-data': '[picture or video taken out]',
  'encoded-data': '[long code taken out]',
  'file-bytes': '[inside of a file taken out]',
  markup: '[page code taken out]',
  'web-address': '[web address taken out]',
};

const inWords =
  'It has been taken out and not kept; your own words are still here. Write what you were told, in words';

const says: Readonly<Record<Kind, (where: string) => string>> = {
  'picture-data': (where) => `What you pasted holds a picture or video (${where}). ${inWords}`,
  'encoded-data': (where) =>
    `What you pasted holds a long code that could be a file (${where}). ${inWords}`,
  'file-bytes': (where) => `What you pasted holds the inside of a file (${where}). ${inWords}`,
  markup: (where) => `What you pasted came with hidden page code (${where}). ${inWords}`,
  'web-address': (where) =>
    `Do not give a web address (${where}): it could lead to the image. It has been taken out and not kept; your own words are still here. Name the service instead, and the reference if it has been reported`,
};

const mostLines = 5;

function linesOf(findings: readonly Finding[]): string {
  const lines = [...new Set(findings.map(({ line }) => line))];
  const shown = lines.slice(0, mostLines).map(String);
  if (lines.length > mostLines) shown.push('others');
  return `${lines.length === 1 ? 'line' : 'lines'} ${listOf(shown)}`;
}

/** What is said of one field to whoever typed it: what was taken out, on which lines, and what to do instead. */
export function messageOf(findings: readonly Finding[]): string {
  const kinds = [...new Set(findings.map(({ kind }) => kind))];
  return kinds
    .map((kind) => says[kind](linesOf(findings.filter((one) => one.kind === kind))))
    .join('. ');
}
