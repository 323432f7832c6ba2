import type { CaseEvent, Recorded } from './events.ts';
import { factAccounts } from './acts/record-facts.ts';
import { type CaseState, type Done, type Referral, initialState } from './state.ts';
import type { PersonInCase } from './person.ts';

type Of<T extends CaseEvent['type']> = Extract<Recorded, { type: T }>;

const done = (event: Recorded): Done => ({ at: event.at, sequence: event.sequence });

function withFact(state: CaseState, event: Recorded, fact: 'immediateRisk', value: string) {
  const account = { value, saidBy: '', saidAt: event.at, sequence: event.sequence };
  return { ...state.facts, [fact]: [...(state.facts[fact] ?? []), account] };
}

function reported(state: CaseState, event: Of<'concern-reported/1'>): CaseState {
  const { data } = event;
  return {
    ...state,
    id: state.id,
    reference: data.reference,
    status: 'reported',
    reported: { ...done(event), by: event.actor },
    exposure: data.seen,
    staffSaidToBeInvolved: data.whichStaff ?? [],
    facts: withFact(state, event, 'immediateRisk', data.danger),
    factsChanged: done(event),
  };
}

function personAdded(state: CaseState, event: Of<'person-added/1'>): CaseState {
  const { data } = event;
  const person: PersonInCase = {
    id: data.person,
    kind: data.kind,
    directoryId: data.learner ?? data.carer ?? data.staffMember,
    name: data.name,
    roles: data.childRoles ?? data.staffRoles ?? [],
    carerOf: data.carerOf ?? [],
    addedAt: event.sequence,
  };
  return { ...state, people: [...state.people, person] };
}

function rolesChanged(state: CaseState, event: Of<'roles-changed/1'>): CaseState {
  const { person, roles } = event.data;
  const people = state.people.map((one) => (one.id === person ? { ...one, roles } : one));
  return { ...state, people };
}

function factsRecorded(state: CaseState, event: Of<'facts-recorded/1'>): CaseState {
  const facts = { ...state.facts };
  for (const [fact, value] of factAccounts(event.data)) {
    const { saidBy, saidAt } = event.data;
    const account = { value, saidBy, saidAt, sequence: event.sequence };
    facts[fact] = [...(facts[fact] ?? []), account];
  }
  return { ...state, facts, factsChanged: done(event) };
}

function meetingHeld(state: CaseState, event: Of<'initial-review-meeting-held/1'>): CaseState {
  const { immediateRisk, parents, tellNow } = event.data;
  return {
    ...state,
    meeting: { ...done(event), parents, nextStep: tellNow },
    facts: withFact(state, event, 'immediateRisk', immediateRisk),
    factsChanged: done(event),
  };
}

function decided(state: CaseState, event: Of<'decision-made/1'>): CaseState {
  const { outcome, below, second } = event.data;
  return {
    ...state,
    decision: {
      ...done(event),
      outcome,
      by: event.actor,
      againstAdvice: below,
      second: below && second ? { person: second, agrees: null } : null,
    },
  };
}

function secondOpinion(state: CaseState, event: Of<'second-opinion-given/1'>): CaseState {
  if (!state.decision?.second) return state;
  const second = { ...state.decision.second, agrees: event.data.agrees === 'yes' };
  return { ...state, decision: { ...state.decision, second } };
}

function referred(state: CaseState, event: Recorded, to: Referral['to'], id: string): CaseState {
  return { ...state, referrals: [...state.referrals, { ...done(event), id, to, answer: null }] };
}

function answered(state: CaseState, event: Of<'referral-answered/1'>): CaseState {
  const answer = { ...done(event), outcome: event.data.outcome };
  const referrals = state.referrals.map((one) =>
    one.id === event.data.referral ? { ...one, answer } : one,
  );
  return { ...state, referrals };
}

function parents(
  state: CaseState,
  event: Of<'parents-informed/1' | 'parents-not-informed/1'>,
): CaseState {
  const told = event.type === 'parents-informed/1';
  const reviewOn = told ? null : event.data.reviewOn;
  const item = { ...done(event), child: event.data.child, told, reviewOn };
  return { ...state, parents: [...state.parents, item] };
}

function supported(state: CaseState, event: Of<'support-planned/1'>): CaseState {
  const { child, reviewOn } = event.data;
  return { ...state, support: [...state.support, { ...done(event), child, reviewOn }] };
}

function corrected(state: CaseState, event: Of<'entry-corrected/1'>): CaseState {
  const entry = Number(event.data.entry);
  const corrections = [...(state.corrections[entry] ?? []), event.sequence];
  return { ...state, corrections: { ...state.corrections, [entry]: corrections } };
}

function advised(state: CaseState, event: Of<'advice-given/1'>): CaseState {
  const changed = done(event);
  return {
    ...state,
    advice: event.data,
    adviceChanged: changed,
    dutiesSince: Object.fromEntries(
      event.data.duties.map((id) => [id, state.dutiesSince[id] ?? event.at]),
    ),
    reopeningDemanded: state.status === 'closed' ? changed : state.reopeningDemanded,
  };
}

function follow(state: CaseState, event: Recorded): CaseState {
  switch (event.type) {
    case 'concern-reported/1':
      return reported(state, event);
    case 'report-acknowledged/1':
      return { ...state, acknowledged: { ...done(event), message: event.data.message } };
    case 'case-opened/1':
      return { ...state, status: 'open', opened: done(event) };
    case 'case-not-opened/1':
      return { ...state, status: 'not-opened' };
    case 'person-added/1':
      return personAdded(state, event);
    case 'roles-changed/1':
      return rolesChanged(state, event);
    case 'facts-recorded/1':
      return factsRecorded(state, event);
    case 'initial-review-meeting-held/1':
      return meetingHeld(state, event);
    case 'emergency-services-called/1':
      return { ...state, emergency: done(event) };
    case 'decision-made/1':
      return decided(state, event);
    case 'second-opinion-given/1':
      return secondOpinion(state, event);
    case 'advice-taken/1':
      return { ...state, consultation: done(event) };
    case 'referred-to-police/1':
      return referred(state, event, 'police', event.data.referral);
    case 'referred-to-social-care/1':
      return referred(state, event, 'social-care', event.data.referral);
    case 'referred-to-lado/1':
      return referred(state, event, 'lado', event.data.referral);
    case 'referral-answered/1':
      return answered(state, event);
    case 'parents-informed/1':
    case 'parents-not-informed/1':
      return parents(state, event);
    case 'support-planned/1':
      return supported(state, event);
    case 'duty-answered/1':
      return dutyAnswered(state, event);
    case 'entry-corrected/1':
      return corrected(state, event);
    case 'learning-recorded/1':
      return { ...state, learning: done(event) };
    case 'case-closed/1':
      return { ...state, status: 'closed', closed: done(event), reopeningDemanded: null };
    case 'case-reopened/1':
      return { ...state, status: 'open', closed: null, reopeningDemanded: null };
    case 'action-noted/1':
      return state;
    case 'advice-given/1':
      return advised(state, event);
  }
}

function dutyAnswered(state: CaseState, event: Of<'duty-answered/1'>): CaseState {
  const { duty, answer } = event.data;
  return { ...state, dutyAnswers: { ...state.dutyAnswers, [duty]: { ...done(event), answer } } };
}

/** What is so after one more event. Never asks the guidance: advice as given is in the record. */
export function evolve(state: CaseState, event: Recorded): CaseState {
  return { ...follow(state, event), sequence: event.sequence };
}

/** What is so after all these events, from nothing. */
export function replay(id: string, events: readonly Recorded[]): CaseState {
  return events.reduce(evolve, { ...initialState, id });
}
