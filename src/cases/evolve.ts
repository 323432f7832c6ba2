import { type Account, done, isSettled, withAccount } from './accounts.ts';
import { factAccounts } from './acts/record-facts.ts';
import type { CaseEvent, Recorded } from './events.ts';
import { type CaseState, type Referral, initialState } from './state.ts';
import type { PersonInCase } from './person.ts';

type Of<T extends CaseEvent['type']> = Extract<Recorded, { type: T }>;

function reported(state: CaseState, event: Of<'concern-reported/1'>): CaseState {
  const { data } = event;
  const account: Account = {
    saidBy: 'the person who reported it',
    saidAt: event.at,
    values: [
      ['immediateRisk', data.danger],
      ['staffImplicated', data.staffInvolved],
    ],
  };
  return {
    ...withAccount(state, event, account),
    reference: data.reference,
    status: 'reported',
    reported: { ...done(event), by: event.actor },
    exposure: data.seen,
    staffSaidToBeInvolved: data.whichStaff ?? [],
  };
}

function emergencyCalled(state: CaseState, event: Of<'emergency-services-called/1'>): CaseState {
  const { calledAt } = event.data;
  const account: Account = {
    saidBy: 'whoever called 999',
    saidAt: calledAt,
    values: [['immediateRisk', 'yes']],
  };
  return { ...withAccount(state, event, account), emergency: done(event) };
}

/** A member of staff recorded as the one the concern is about is an account of that fact, too. */
function withStaffConcern(state: CaseState, event: Recorded, roles: readonly string[]): CaseState {
  if (!roles.includes('concern-is-about-them')) return state;
  return withAccount(state, event, {
    saidBy: 'the record of people in this case',
    saidAt: event.at,
    values: [['staffImplicated', 'yes']],
  });
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
  const added = { ...state, people: [...state.people, person] };
  return withStaffConcern(added, event, person.roles);
}

function rolesChanged(state: CaseState, event: Of<'roles-changed/1'>): CaseState {
  const { person, roles } = event.data;
  const people = state.people.map((one) => (one.id === person ? { ...one, roles } : one));
  return withStaffConcern({ ...state, people }, event, roles);
}

function factsRecorded(state: CaseState, event: Of<'facts-recorded/1'>): CaseState {
  const { saidBy, saidAt } = event.data;
  return withAccount(state, event, { saidBy, saidAt, values: factAccounts(event.data) });
}

function meetingHeld(state: CaseState, event: Of<'initial-review-meeting-held/1'>): CaseState {
  const { immediateRisk, heldAt, parents, tellNow } = event.data;
  const account: Account = {
    saidBy: 'the initial review meeting',
    saidAt: heldAt,
    values: [['immediateRisk', immediateRisk]],
  };
  return {
    ...withAccount(state, event, account),
    meeting: { ...done(event), parents, nextStep: tellNow },
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
      second: second === null ? null : { person: second, agrees: null },
    },
  };
}

function secondOpinion(state: CaseState, event: Of<'second-opinion-given/1'>): CaseState {
  if (!state.decision?.second) return state;
  const second = { ...state.decision.second, agrees: event.data.agrees === 'yes' };
  return { ...state, decision: { ...state.decision, second } };
}

type ReferralMade =
  Of<'referred-to-police/1'> | Of<'referred-to-social-care/1'> | Of<'referred-to-lado/1'>;

function referred(state: CaseState, event: ReferralMade, to: Referral['to']): CaseState {
  const { at, referral: id } = event.data;
  const made = { at, sequence: event.sequence, id, to, answer: null };
  return { ...state, referrals: [...state.referrals, made] };
}

function answered(state: CaseState, event: Of<'referral-answered/1'>): CaseState {
  const { at, outcome } = event.data;
  const answer = { at, sequence: event.sequence, outcome };
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
      event.data.duties.map((id) => [id, state.dutiesSince[id] ?? changed]),
    ),
    reopeningDemanded: state.reopeningDemanded ?? (isSettled(state) ? changed : null),
  };
}

function follow(state: CaseState, event: Recorded): CaseState {
  switch (event.type) {
    case 'concern-reported/1':
      return reported(state, event);
    case 'report-acknowledged/1':
      return { ...state, acknowledged: { ...done(event), message: event.data.message } };
    case 'case-opened/1':
      return { ...state, status: 'open', opened: done(event), reopeningDemanded: null };
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
      return emergencyCalled(state, event);
    case 'decision-made/1':
      return decided(state, event);
    case 'second-opinion-given/1':
      return secondOpinion(state, event);
    case 'advice-taken/1':
      return { ...state, consultation: done(event) };
    case 'referred-to-police/1':
      return referred(state, event, 'police');
    case 'referred-to-social-care/1':
      return referred(state, event, 'social-care');
    case 'referred-to-lado/1':
      return referred(state, event, 'lado');
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
      return { ...state, status: 'closed', closed: done(event), lastClosed: done(event) };
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
