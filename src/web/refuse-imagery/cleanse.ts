import { type Finding, findingWords } from './findings.ts';
import { findImagery } from './find-imagery.ts';

/** A field that was refused and what to tell the person. The payload is nowhere in it. */
export interface Refused {
  readonly field: string;
  readonly finding: Finding;
  readonly message: string;
}

/** What is left of a form or a JSON body once everything refused is taken out. */
export interface Cleansed<T> {
  readonly kept: T;
  readonly refused: readonly Refused[];
}

const safeName = /^[A-Za-z_][A-Za-z0-9_-]{0,60}$/;
const most = 400;

/**
 * Honest words around a web address are kept and the address taken out, word by word. Anything else
 * refused goes as a whole: what is left of a file is still a file.
 */
function withoutAddresses(text: string, finding: Finding): string {
  if (finding !== 'web-address') return '';
  const rest = text
    .split(/(\s+)/)
    .filter((word) => findImagery(word) !== 'web-address')
    .join('');
  return findImagery(rest) === null ? rest : '';
}

/** Takes out of a body every text that holds imagery, a file or a web address; keeps the rest. */
export function cleanse(body: unknown): Cleansed<unknown> {
  const refused: Refused[] = [];
  const refuse = (field: string, finding: Finding): void => {
    refused.push({
      field: safeName.test(field) ? field : '',
      finding,
      message: findingWords[finding],
    });
  };
  const walk = (value: unknown, field: string): unknown => {
    if (typeof value === 'string') {
      const finding = findImagery(value);
      if (finding) refuse(field, finding);
      return finding ? withoutAddresses(value, finding) : value;
    }
    if (Array.isArray(value)) return value.slice(0, most).map((one) => walk(one, field));
    if (value === null || typeof value !== 'object') return value;
    return walkFields(value);
  };
  const walkFields = (value: object): object => {
    const kept: [string, unknown][] = [];
    for (const [name, inner] of Object.entries(value).slice(0, most)) {
      const finding = safeName.test(name) ? null : (findImagery(name) ?? 'file-bytes');
      if (finding) refuse(name, finding);
      else kept.push([name, walk(inner, name)]);
    }
    return Object.fromEntries(kept);
  };
  return { kept: walk(body, ''), refused };
}
