import type { Field, Fields, Option, Pickable } from '#acts';
import type { AnyAct, CaseField } from '../act.ts';
import type { Repeat } from '../parts/links/state.ts';

/** Asked after no answer at all, so never. */
const never = { field: '', is: [] } as const;

/** True for a question about people or things of the record when there is none to choose. */
function hasNoChoice(name: string, field: Field, picks: Pickable): boolean {
  if (field.kind !== 'person' && field.kind !== 'people' && field.kind !== 'about') return false;
  return (picks[name] ?? []).length === 0;
}

/** The answers on offer that lead to no question which nobody could answer. */
function withoutDeadEnds<F extends Field & { readonly options: Readonly<Record<string, Option>> }>(
  name: string,
  field: F,
  later: Fields,
): F {
  const leading = Object.values(later).flatMap(({ onlyWhen }) =>
    onlyWhen?.field === name ? onlyWhen.is : [],
  );
  const options = Object.entries(field.options).map(([value, option]): [string, Option] =>
    leading.includes(value) ? [value, { ...option, former: true }] : [value, option],
  );
  return { ...field, options: Object.fromEntries(options) };
}

/** An act as it can be asked, and the questions that must be answered and cannot be. */
export interface Askable {
  readonly act: AnyAct;
  readonly lacking: readonly string[];
  /** Every question that would have to be answered and cannot be, also one that only another answer leads to. */
  readonly deadEnds: readonly string[];
}

/**
 * An act without what cannot be answered on a record as it stands: a question with nothing to choose
 * from is not asked, and an answer that would lead to one that must be answered is not on offer.
 * What is asked of earlier incidents is asked only where some are known. `lacking` names the questions without which there is nothing to do it to.
 */
export function askable(act: AnyAct, picks: Pickable, earlier: readonly Repeat[] = []): Askable {
  const fields: Record<string, CaseField> = {};
  const deadEnds: Record<string, Field> = {};
  for (const [name, field] of Object.entries(act.fields).toReversed()) {
    const asked =
      field.kind === 'choice' || field.kind === 'choices'
        ? withoutDeadEnds(name, field, deadEnds)
        : field;
    const isEmpty =
      'options' in asked && Object.values(asked.options).every(({ former }) => former);
    const isOfNothing = field.ofEarlier === true && earlier.length === 0;
    const cannot = isEmpty || isOfNothing || hasNoChoice(name, asked, picks);
    if (cannot && !field.optional) deadEnds[name] = field;
    fields[name] = cannot ? { ...asked, onlyWhen: never } : asked;
  }
  const inOrder = Object.fromEntries(Object.entries(fields).toReversed());
  const lacking = Object.entries(deadEnds).filter(([, { onlyWhen }]) => !onlyWhen);
  return {
    act: { ...act, fields: inOrder },
    lacking: lacking.map(([name]) => name),
    deadEnds: Object.keys(deadEnds),
  };
}
