import type { OpenCase } from '#casework';
import type { PersonView } from '#cases';
import { londonParts, sayWhen, londonInstant } from '#say';
import { startOf } from '../../journeys/place.ts';
import { fileHref } from '../file/file-link.ts';

/** How a child is looked after: whether parents were told and support planned, in words. */
export interface CareView {
  readonly parents: string;
  readonly parentsMissing: boolean;
  readonly support: string;
  readonly supportMissing: boolean;
  readonly carers: readonly string[];
  readonly tell: string | null;
  readonly withhold: string | null;
  readonly plan: string | null;
}

/** Somebody in the case, ready to read. */
export interface PersonLine {
  readonly name: string;
  readonly kind: PersonView['kind'];
  readonly parts: readonly string[];
  readonly carerOf: readonly string[];
  readonly care: CareView | null;
  readonly change: string | null;
  /** Where their own file is, for a child and whoever may read it. */
  readonly file: string | null;
}

/** A date as the day it falls on: "Monday 9 November". */
function dayOf(date: string, now: string): string {
  return sayWhen(londonInstant(date, '12:00'), now).replace(/^midday (?:on )?/, '');
}

function parentsWords(
  { parents, parentsReviewOn }: NonNullable<PersonView['child']>,
  now: string,
): string {
  if (parents === 'told') return 'Parents or carers told';
  if (parents === 'not-decided') return 'Not decided yet whether parents or carers are told';
  return parentsReviewOn
    ? `Parents or carers not told, for now. Look again by ${dayOf(parentsReviewOn, now)}`
    : 'Parents or carers not told, with reasons';
}

function supportWords(
  { support, supportReviewOn }: NonNullable<PersonView['child']>,
  { due, now }: { readonly due: boolean; readonly now: string },
): string {
  if (support !== 'goes-on')
    return support === 'ended' ? 'Support has ended' : 'No support planned yet';
  if (!supportReviewOn) return 'Support planned';
  const day = dayOf(supportReviewOn, now);
  return `Support planned. ${due ? 'It was to be looked at again by' : 'To be looked at again on'} ${day}`;
}

function careView(person: PersonView, opened: OpenCase): CareView | null {
  const { child, id } = person;
  if (!child) return null;
  const { state, may, now } = opened;
  const review = child.supportReviewOn;
  const due = review !== null && review < londonParts(now).date;
  const start = (act: 'inform-parents' | 'withhold-from-parents' | 'plan-support') =>
    may.includes(act) ? startOf(act, state.id, { child: id }) : null;
  return {
    parents: parentsWords(child, now),
    parentsMissing: child.parents === 'not-decided',
    support: supportWords(child, { due, now }),
    supportMissing: child.support === 'not-planned' || due,
    carers: child.carers,
    tell: start('inform-parents'),
    withhold: start('withhold-from-parents'),
    plan: start('plan-support'),
  };
}

/** Makes a person ready to read. */
export function personLine(person: PersonView, opened: OpenCase): PersonLine {
  const changes = opened.may.includes('change-roles') && person.kind !== 'carer';
  return {
    name: person.name,
    kind: person.kind,
    parts: person.parts,
    carerOf: person.carerOf,
    care: careView(person, opened),
    file: fileHref(opened, person.id),
    change: changes ? startOf('change-roles', opened.state.id, { person: person.id }) : null,
  };
}
