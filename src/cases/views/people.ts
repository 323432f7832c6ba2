import { partsInWords, type PersonInCase } from '../who/person.ts';
import { supportNow } from '../parts/support/state.ts';
import type { CaseState } from '../state.ts';

/** Somebody in the case, in words, and how far they have been looked after. */
export interface PersonView {
  readonly id: string;
  readonly kind: PersonInCase['kind'];
  readonly name: string;
  readonly parts: readonly string[];
  /** For a carer: the children they care for, by name. */
  readonly carerOf: readonly string[];
  /** For a child: whether parents were told, and whether support is planned; otherwise null. */
  readonly child: {
    readonly parents: 'told' | 'not-told' | 'not-decided';
    readonly parentsReviewOn: string | null;
    readonly supportReviewOn: string | null;
    readonly support: 'not-planned' | 'goes-on' | 'ended';
    readonly carers: readonly string[];
  } | null;
}

/** The children of this school in the case. */
export function childrenIn(state: CaseState): readonly PersonInCase[] {
  return state.people.filter(({ kind }) => kind === 'learner');
}

function childView(state: CaseState, id: string): PersonView['child'] {
  const parents = state.parents.findLast(({ child }) => child === id);
  const planned = state.support.some(({ child }) => child === id);
  const support = supportNow(state, id);
  return {
    parents: parents ? (parents.told ? 'told' : 'not-told') : 'not-decided',
    parentsReviewOn: parents?.reviewOn ?? null,
    supportReviewOn: support ? (support.reviews.at(-1)?.reviewOn ?? support.plan.reviewOn) : null,
    support: support ? 'goes-on' : planned ? 'ended' : 'not-planned',
    carers: state.people.filter(({ carerOf }) => carerOf.includes(id)).map(({ name }) => name),
  };
}

/** Everybody in the case: children first, in the order they were added. */
export function peopleView(state: CaseState): readonly PersonView[] {
  const nameOf = (id: string) => state.people.find((one) => one.id === id)?.name ?? '';
  const order = { learner: 0, other: 1, carer: 2, staff: 3 } as const;
  return state.people
    .toSorted((a, b) => order[a.kind] - order[b.kind] || a.addedAt - b.addedAt)
    .map((person) => ({
      id: person.id,
      kind: person.kind,
      name: person.name,
      parts: partsInWords(person.roles),
      carerOf: person.carerOf.map(nameOf),
      child: person.kind === 'learner' ? childView(state, person.id) : null,
    }));
}
