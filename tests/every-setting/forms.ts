import { type Posted, unescaped } from '../../src/web/testing.ts';

/** One question of a form: a box to type in, or what is chosen from. */
export type Control =
  | { readonly name: string; readonly kind: 'text' | 'hidden'; readonly value: string }
  | {
      readonly name: string;
      readonly kind: 'one' | 'several';
      readonly offered: readonly string[];
      readonly chosen: readonly string[];
      /** False for a list that has no empty line. */
      readonly mayBeEmpty: boolean;
    };

/** A form as a browser has it. */
export interface DrawnForm {
  readonly action: string;
  readonly controls: readonly Control[];
}

const attribute = (tag: string, name: string): string =>
  unescaped(new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '');

function boxOf(tag: string, inside: string): Control {
  const name = attribute(tag, 'name');
  if (tag.startsWith('<textarea')) return { name, kind: 'text', value: unescaped(inside) };
  const kind = attribute(tag, 'type') === 'hidden' ? 'hidden' : 'text';
  return { name, kind, value: attribute(tag, 'value') };
}

function listOf(tag: string, inside: string): Control {
  const options = [...inside.matchAll(/<option[^>]*>/g)].map(([option]) => option);
  const value = (option: string): string => attribute(option, 'value');
  const chosen = options.filter((option) => option.includes(' selected')).map(value);
  const all = options.map(value);
  const offered = all.filter((one) => one !== '');
  const mayBeEmpty = all.includes('');
  return { name: attribute(tag, 'name'), kind: 'one', offered, chosen, mayBeEmpty };
}

function choicesOf(tags: readonly string[]): Control {
  const [first = ''] = tags;
  const value = (tag: string): string => attribute(tag, 'value');
  return {
    name: attribute(first, 'name'),
    kind: attribute(first, 'type') === 'radio' ? 'one' : 'several',
    mayBeEmpty: true,
    offered: tags.map(value),
    chosen: tags.filter((tag) => tag.includes(' checked')).map(value),
  };
}

const isShown = (tag: string): boolean => !tag.includes('type="hidden"');

const shownIn = (tags: readonly RegExpExecArray[]): number =>
  tags.filter(([tag]) => isShown(tag)).length;

/** The form of a page with the most to fill in; of those alike, the last. */
export function formIn(body: string): DrawnForm {
  const forms = [...body.matchAll(/<form[^>]*action="([^"]*)"[^>]*>([^]*?)<\/form>/g)]
    .filter(([, to = '']) => !/^\/(sign-out|words)/.test(to))
    .map(([, to = '', inside = '']) => ({
      to,
      tags: [
        ...inside.matchAll(
          /<textarea[^>]*>([^<]*)<\/textarea>|<select[^>]*>([^]*?)<\/select>|<input[^>]*>/g,
        ),
      ],
    }));
  const [{ to: action, tags } = { to: '', tags: [] }] = forms
    .toReversed()
    .toSorted((one, other) => shownIn(other.tags) - shownIn(one.tags));
  const choices = new Map<string, string[]>();
  const controls: Control[] = [];
  for (const [tag, text = '', options = ''] of tags) {
    const isChoice = /type="(radio|checkbox)"/.test(tag);
    const name = attribute(tag, 'name');
    if (isChoice) choices.set(name, [...(choices.get(name) ?? []), tag]);
    else controls.push(tag.startsWith('<select') ? listOf(tag, options) : boxOf(tag, text));
  }
  const chosen = [...choices.values()].map(choicesOf);
  return { action: unescaped(action), controls: [...controls, ...chosen] };
}

/** What a browser sends of a form, with some of it typed or chosen otherwise. */
export function sentOf(form: DrawnForm, otherwise: Posted = {}): Posted {
  const sent = new Map<string, string[]>();
  const add = (name: string, values: readonly string[]): void =>
    void sent.set(name, [...(sent.get(name) ?? []), ...values]);
  for (const control of form.controls)
    add(control.name, 'value' in control ? [control.value] : control.chosen);
  for (const [name, value] of Object.entries(otherwise)) sent.set(name, [value].flat());
  return Object.fromEntries(sent);
}

/** A form with every box empty and nothing chosen, as far as a browser can send that. */
export function emptied(form: DrawnForm): Posted {
  const none = form.controls.flatMap((control): [string, string | string[]][] => {
    if (control.kind === 'hidden') return [];
    if (control.kind === 'text') return [[control.name, '']];
    return 'mayBeEmpty' in control && control.mayBeEmpty ? [[control.name, []]] : [];
  });
  return sentOf(form, Object.fromEntries(none));
}

/** Every way to choose otherwise in one place; then every way to choose something in every place at once. */
export function* choosingOtherwise({ controls }: DrawnForm): Generator<Posted> {
  const lists = controls.flatMap((one) => ('offered' in one ? [one] : []));
  for (const { name, kind, offered, chosen } of lists)
    for (const value of offered.filter((one) => !chosen.includes(one)))
      yield { [name]: kind === 'one' ? value : [...chosen, value] };
  const single = lists.filter(({ kind }) => kind === 'one');
  const all = function* (from: number): Generator<Posted> {
    const list = single[from];
    if (!list) yield {};
    else
      for (const rest of all(from + 1))
        for (const value of list.offered) yield { [list.name]: value, ...rest };
  };
  yield* all(0);
}

/** The names of what was sent and does not stand on a form any more. */
export function lostFrom(form: DrawnForm, sent: Posted): readonly string[] {
  const now = sentOf(form);
  const same = (name: string): boolean => {
    const wanted = [sent[name] ?? []]
      .flat()
      .map((one) => one.trim())
      .filter((one) => one !== '');
    const has = [now[name] ?? []].flat().map((one) => one.trim());
    return wanted.every((one) => has.includes(one));
  };
  return Object.keys(sent).filter(
    (name) => (name === '_reason' || !name.startsWith('_')) && !same(name),
  );
}
