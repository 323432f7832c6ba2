import { dueAt, type School } from '#schools';
import { agencyWords } from '../../agencies/agencies.ts';
import { childrenOf } from '../../who/children.ts';
import type { PersonInCase } from '../../who/person.ts';
import type { CaseState } from '../../state.ts';
import { byEndOf, type OwnStep, type StepsOf, theLead } from '../../duties/step.ts';
import { parentsOf } from './standing.ts';
import type { ParentsItem } from './state.ts';

const toTell = { owner: theLead, act: 'inform-parents' } as const;

function stepFor(
  { id, name }: PersonInCase,
  { at, waitsFor, reviewOn }: ParentsItem,
  school: School,
): OwnStep | null {
  const about = { child: id };
  if (waitsFor === 'school') {
    const title = `Tell the parents or carers of ${name}, as was decided`;
    const due = dueAt({ kind: 'same-day' }, at, school.calendar);
    return { ...toTell, id: `tell-parents-${id}`, title, note: null, about, dueAt: due };
  }
  if (!reviewOn) return null;
  const due = byEndOf(reviewOn, school);
  if (waitsFor === 'police' || waitsFor === 'social-care')
    return {
      ...toTell,
      id: `ask-whether-told-${id}`,
      title: `Ask ${agencyWords[waitsFor]} whether the parents or carers of ${name} have been told`,
      note: 'Say nothing at home until they have been.',
      about,
      dueAt: due,
    };
  const title = `Look again at telling the parents or carers of ${name}`;
  const act = 'review-not-telling';
  return { id: `review-parents-${id}`, title, note: null, owner: theLead, act, about, dueAt: due };
}

/** Where the advice does not ask for it, as for an adult, it is still said whether anybody was told. */
function notSaid({ advice }: CaseState, { id, name }: PersonInCase): OwnStep | null {
  if (!advice || advice.duties.includes('inform-parents')) return null;
  return {
    ...toTell,
    id: `say-whether-told-${id}`,
    title: `Record whether the parents or carers of ${name} were told, or why not`,
    note: 'An adult decides this themselves, unless somebody is at risk.',
    about: { child: id },
    dueAt: null,
  };
}

/** To look again, to ask, or to tell them as was decided, child by child. */
export const parentsSteps: StepsOf = (state, school) => {
  return childrenOf(state).flatMap((child): OwnStep[] => {
    const item = parentsOf(state, child.id);
    const step = item ? stepFor(child, item, school) : notSaid(state, child);
    if (!step) return [];
    // What was decided once is owed until it has come about; what nobody said goes with the case.
    return [item ? { ...step, outlivesClosing: true } : step];
  });
};
