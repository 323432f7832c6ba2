import { type ActName, acts } from '#cases';
import { type Field, type Fields } from '#acts';
import { fieldsIn, type Posted, type Visiting } from '../../src/web/testing.ts';

/** A page says no: by itself no fault. */
export class Refused extends Error {}

/** What somebody types and chooses: by the name of each box. */
export type Typed = Readonly<Record<string, string | readonly string[]>>;

/** A page of a journey that is open before somebody, and what they would fill it in with. */
export interface OpenPage {
  readonly path: string;
  readonly body: string;
  /** The questions that stand on it. */
  readonly fields: Fields;
  readonly typed: Typed;
}

/** The boxes of a question that somebody types in, and none for one that is chosen from a list. */
export function boxesOf(name: string, { kind }: Field): readonly string[] {
  if (kind === 'text' || kind === 'narrative' || kind === 'reason') return [name];
  const date = ['day', 'month', 'year'].map((box) => `${name}-${box}`);
  if (kind === 'date') return date;
  return kind === 'when' ? [...date, `${name}-time`] : [];
}

const stands = (body: string, name: string): boolean =>
  new RegExp(`name="${name}(-day|-search)?"`).test(body);

/** The questions of an act that stand on this page. */
function fieldsOn(act: ActName, page: number, body: string): Fields {
  const fields: Fields = acts[act].fields;
  const names: readonly string[] = acts[act].pages[page - 1]?.fields ?? [];
  const shown = names.filter((name) => stands(body, name));
  return Object.fromEntries(shown.flatMap((name) => (fields[name] ? [[name, fields[name]]] : [])));
}

/** A page of an act as it is drawn: which of its questions it asks. */
export function asDrawn(
  { path, body }: Pick<OpenPage, 'path' | 'body'>,
  { act, typed }: { readonly act: ActName; readonly typed: Typed },
): OpenPage {
  return { path, body, fields: fieldsOn(act, Number(path.split('/').at(-1)), body), typed };
}

/** Opens a page as a browser does. */
export async function openPage(
  visitor: Visiting,
  path: string,
  { act, typed }: { readonly act: ActName; readonly typed: Typed },
): Promise<OpenPage> {
  const { statusCode, body } = await visitor.get(path);
  if (statusCode !== 200) throw new Refused(`${path}: ${statusCode}`);
  return asDrawn({ path, body }, { act, typed });
}

/** True where a page of an act may ask more once something on it is answered. */
export function mayAskMore(act: ActName, page: number): boolean {
  const fields: Fields = acts[act].fields;
  const names: readonly string[] = acts[act].pages[page - 1]?.fields ?? [];
  return names.some((name) => names.includes(fields[name]?.onlyWhen?.field ?? ''));
}

/** What a page sends, hidden fields and all: every box, empty or not, and what is chosen. */
export function formOf({ body, fields, typed }: OpenPage, other: Typed = typed): Posted {
  const boxes = Object.entries(fields).flatMap(([name, field]) => boxesOf(name, field));
  const empty = Object.fromEntries(boxes.map((box) => [box, '']));
  const own = Object.entries(other).filter(([box]) =>
    Object.keys(fields).some((name) => box === name || boxes.includes(box)),
  );
  return { ...fieldsIn(body), ...empty, ...Object.fromEntries(own) };
}

/** What somebody who fills in every box of a page sends, whatever it carries unseen. */
export function answersTo(act: ActName, page: number, typed: Typed): Posted {
  const fields: Fields = acts[act].fields;
  const names: readonly string[] = acts[act].pages[page - 1]?.fields ?? [];
  const boxes = names.flatMap((name) =>
    fields[name] ? [name, ...boxesOf(name, fields[name])] : [],
  );
  return Object.fromEntries(Object.entries(typed).filter(([box]) => boxes.includes(box)));
}

const unescaped = (html: string): string =>
  html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

/** What stands in a box of a page; null where there is no such box. */
export function inBox(body: string, name: string): string | null {
  const area = new RegExp(`<textarea[^>]* name="${name}"[^>]*>([^<]*)</textarea>`).exec(body);
  if (area) return unescaped(area[1] ?? '');
  const tag = new RegExp(`<input[^>]* name="${name}"[^>]*>`).exec(body)?.[0];
  return tag === undefined ? null : unescaped(/ value="([^"]*)"/.exec(tag)?.[1] ?? '');
}

/** What can be chosen on a page for a question, and what of it is chosen. */
export function choicesIn(body: string, name: string) {
  const radios = [...body.matchAll(new RegExp(`<input[^>]* name="${name}"[^>]*>`, 'g'))]
    .map(([tag]) => tag)
    .filter((tag) => /type="(radio|checkbox)"/.test(tag));
  const list = new RegExp(`<select[^>]* name="${name}"[^>]*>([^]*?)</select>`).exec(body)?.[1];
  const options = [...(list ?? '').matchAll(/<option[^>]*>/g)].map(([tag]) => tag);
  const all = [...radios, ...options].map((tag) => ({
    value: unescaped(/ value="([^"]*)"/.exec(tag)?.[1] ?? ''),
    chosen: / (checked|selected)/.test(tag),
  }));
  return {
    offered: all.map(({ value }) => value).filter((value) => value !== ''),
    chosen: all.filter(({ chosen }) => chosen).map(({ value }) => value),
  };
}

/** The parts of a page to which its list of errors leads. */
export function errorsOn(body: string): readonly string[] {
  const summary = /<ul class="govuk-list govuk-error-summary__list">([^]*?)<\/ul>/.exec(body)?.[1];
  return [...(summary ?? '').matchAll(/href="#([^"]+)"/g)].map(([, id = '']) => id);
}

/** What differs between what was typed on a page and what stands on it now, in words. */
export function lostFrom(body: string, fields: Fields, typed: Typed): readonly string[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const boxes = boxesOf(name, field).filter((box) => box in typed);
    const chosen = boxes.length > 0 || !(name in typed) ? null : choicesIn(body, name).chosen;
    const wanted = [typed[name] ?? []].flat();
    return [
      ...boxes.filter((box) => inBox(body, box)?.trim() !== String(typed[box]).trim()),
      ...(chosen && !wanted.every((value) => chosen.includes(value)) ? [name] : []),
    ];
  });
}
