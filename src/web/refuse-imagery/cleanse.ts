import type { KnownHosts } from './addresses.ts';
import { type Finding, messageOf } from './findings.ts';
import { judge, type Judged, type Typed } from './judge.ts';

/** A field in which something was refused, and what to tell the person. What was refused is nowhere in it. */
export interface Refused {
  readonly field: string;
  readonly findings: readonly Finding[];
  readonly message: string;
}

/** What is left of a form or a JSON body once everything refused is taken out. */
export interface Cleansed<T> {
  readonly kept: T;
  readonly refused: readonly Refused[];
}

const safeName = /^[A-Za-z_][A-Za-z0-9_-]{0,60}$/;
const most = 400;

/** What is in a body, in order; names of fields that are no names are left out. */
const fieldsOf = (value: object): readonly (readonly [string, unknown])[] =>
  Object.entries(value).slice(0, most);

function textsIn(value: unknown, field: string): readonly Typed[] {
  if (typeof value === 'string') return [{ field, text: value }];
  if (Array.isArray(value)) return value.slice(0, most).flatMap((one) => textsIn(one, field));
  if (value === null || typeof value !== 'object') return [];
  return fieldsOf(value).flatMap(([name, inner]) =>
    safeName.test(name) ? textsIn(inner, name) : [],
  );
}

function badNamesIn(value: unknown): number {
  if (value === null || typeof value !== 'object') return 0;
  const within = fieldsOf(value).map(([name, inner]) =>
    Array.isArray(value) || safeName.test(name) ? badNamesIn(inner) : 1,
  );
  return within.reduce((sum, one) => sum + one, 0);
}

/** The same body with each text in it replaced by the next of those judged. */
function rebuilt(value: unknown, judged: Iterator<Judged>): unknown {
  if (typeof value === 'string') return (judged.next().value as Judged | undefined)?.text ?? '';
  if (Array.isArray(value)) return value.slice(0, most).map((one) => rebuilt(one, judged));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    fieldsOf(value)
      .filter(([name]) => safeName.test(name))
      .map(([name, inner]) => [name, rebuilt(inner, judged)]),
  );
}

const badName: Refused = {
  field: '',
  findings: [{ field: '', line: 1, kind: 'encoded-data', from: 0, to: 0 }],
  message:
    'What was sent holds a field that is none of Safelight’s. It has been taken out and not kept',
};

/**
 * Takes out of a body whatever may never be kept (imagery, files, page code, and web addresses but those
 * of known hosts), marks where it stood, and keeps every other word.
 */
export function cleanse(body: unknown, known: KnownHosts = []): Cleansed<unknown> {
  const judged = judge(textsIn(body, ''), known);
  const refused = judged
    .filter(({ findings }) => findings.length > 0)
    .map(({ findings }): Refused => {
      const field = findings[0]?.field ?? '';
      return { field, findings, message: messageOf(findings) };
    });
  const names = badNamesIn(body) > 0 ? [badName] : [];
  return { kept: rebuilt(body, judged.values()), refused: [...refused, ...names] };
}
