import type { PlainDate } from '#kit';
import type { Recorded } from '../record/events.ts';
import { supportersOf, supportNow } from '../parts/support/state.ts';
import { nameHider } from '#redaction';
import { hiddenInSchool, perhaps } from '../who/names-in-case.ts';
import type { Directory } from '../who/person.ts';
import type { CaseState } from '../state.ts';

/** A child as whoever supports them sees them: their support, and nothing else of a case. */
export interface SupportedChild {
  readonly caseId: string;
  readonly child: string;
  readonly name: string;
  readonly reviewOn: PlainDate | null;
  readonly lines: readonly {
    readonly label: string;
    readonly text: string;
    readonly ownWords: boolean;
  }[];
}

/** The children of a case whom this member of staff supports, by their id in the case. */
export function childrenSupportedBy(state: CaseState, person: string): readonly string[] {
  return state.people
    .filter(({ id, kind }) => kind === 'learner' && supportersOf(state, id).includes(person))
    .map(({ id }) => id);
}

const another = '[another person]';
const instead = {
  child: () => another,
  outsider: () => another,
  carer: another,
  staff: null,
  unsure: another,
  perhaps,
} as const;

/**
 * A text with the names of everybody else in the case who is not staff taken out, however they are
 * written; those of the child and of whoever cares for them stay.
 */
function withoutOtherNames({ state, directory }: Supporting, child: string) {
  return nameHider(hiddenInSchool(state, [child], { instead, directory }));
}

/** A case, and everybody of the school with the names they had. */
interface Supporting {
  readonly state: CaseState;
  readonly directory: Directory;
}

type Shown = readonly (readonly [field: string, label: string, ownWords?: true])[];

/** What whoever supports a child reads of each entry about that child; nothing else is ever shown. */
const shown: Readonly<Partial<Record<Recorded['type'], Shown>>> = {
  'support-planned/1': [
    ['plan', 'What was agreed'],
    ['wishes', 'What they want', true],
  ],
  'support-reviewed/1': [['changes', 'What has changed']],
  'safety-plan-agreed/1': [
    ['safer', 'What makes them safer'],
    ['signs', 'What to notice'],
    ['turnTo', 'Whom they can turn to'],
    ['childsWords', 'What would help', true],
  ],
};

function linesOf(
  event: Recorded,
  child: string,
  clean: (text: string) => string,
): SupportedChild['lines'] {
  const data: Readonly<Record<string, unknown>> = event.data;
  if (data['child'] !== child) return [];
  return (shown[event.type] ?? []).flatMap(([field, label, ownWords]) => {
    const text = data[field];
    return typeof text === 'string'
      ? [{ label, text: clean(text), ownWords: ownWords === true }]
      : [];
  });
}

/** What this member of staff was told to know, in the words written for them. */
function toKnow(
  events: readonly Recorded[],
  who: { child: string; person: string },
  clean: (text: string) => string,
) {
  const asked = events.findLast(
    (event) =>
      event.type === 'supporter-named/1' &&
      event.data.child === who.child &&
      event.data.person === who.person,
  );
  const text = asked?.type === 'supporter-named/1' ? asked.data.toKnow : null;
  return text ? [{ label: 'What you need to know', text: clean(text), ownWords: false }] : [];
}

/** The children this member of staff supports in one case, each with their own support and no other name. */
export function supportedChildren(
  record: { readonly state: CaseState; readonly events: readonly Recorded[] },
  directory: Directory,
  person: string,
): readonly SupportedChild[] {
  const { state, events } = record;
  return childrenSupportedBy(state, person).map((child) => {
    const clean = withoutOtherNames({ state, directory }, child);
    const now = supportNow(state, child);
    const since = now?.plan.sequence ?? 0;
    const current = events.filter(
      ({ type, sequence }) => type === 'safety-plan-agreed/1' || sequence >= since,
    );
    return {
      caseId: state.id,
      child,
      name: state.people.find(({ id }) => id === child)?.name ?? '',
      reviewOn: now ? (now.reviews.at(-1)?.reviewOn ?? now.plan.reviewOn) : null,
      lines: [
        ...toKnow(events, { child, person }, clean),
        ...(now ? current.flatMap((event) => linesOf(event, child, clean)) : []),
      ],
    };
  });
}
