import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { staff } from '#examples';
import { isRefusal } from '#kit';
import { isSettled } from '../../record/accounts.ts';
import type { ActName } from '../../parts.ts';
import { chronology } from '../../views/chronology.ts';
import { decisionStanding } from './standing.ts';
import { replay } from '../../record/evolve.ts';
import type { Recorded } from '../../record/events.ts';
import { type InputOf, inputOf, inputSchema } from '../../record/input.ts';
import { adviseAnew } from '../../advice/advise-anew.ts';
import { byItself } from '../../advice/new-edition.ts';
import { listing } from '../../views/listing.ts';
import { ownSteps } from '../../duties/steps.ts';
import {
  attempt,
  directory,
  given,
  person,
  recordIn,
  refused,
  type Step,
  tell,
  type Told,
} from '../../testing.ts';
import {
  assessed,
  closed,
  facts,
  opened,
  readyToClose,
  reported,
  well,
  withAsh,
} from '../testing.ts';

const before = 'england-2026-11';
const after = 'england-2026-12';

/** A story as it was recorded under an earlier edition, which advised the same unless it says otherwise. */
function under(
  edition: string,
  story: readonly Step[],
  advised: Partial<Extract<Recorded, { type: 'advice-given/1' }>['data']> = {},
): Told {
  const told = tell(story);
  const events = told.events.map((event): Recorded => {
    if (event.type === 'advice-given/1')
      return { ...event, data: { ...event.data, ...advised, edition } };
    if (event.type === 'decision-made/1') return { ...event, data: { ...event.data, edition } };
    return event;
  });
  return { ...told, events, state: replay(told.state.id, events) };
}

function then<N extends ActName>(told: Told, act: N, input: Partial<InputOf<N>>): Told {
  const events = attempt(told, person('lead'), {
    act,
    input: inputSchema(act).parse(inputOf(act, input)),
  });
  assert.ok(!isRefusal(events), act);
  return recordIn(told, person('lead').id, events);
}

/** What the program does by itself when it starts with another edition. */
function started(told: Told): Told {
  const advice = adviseAnew(told.state, told.school);
  return advice ? recordIn(told, byItself.id, [advice]) : told;
}

const asks = ({ state, school }: Told): boolean =>
  ownSteps(state, school).some(({ act }) => act === 'read-new-advice');
const advices = ({ events }: Told) => events.filter(({ type }) => type === 'advice-given/1');
/** As an edition might have advised that is less careful than today’s. */
const less = { decision: 'other-policy', class: 'out-of-scope', rules: ['outside-imagery'] };
const decidedHere = { outcome: 'in-setting', second: staff.head.id } as const;
const note = { at: '2026-11-05T09:00:00.000Z', what: 'Rang home.', reason: 'As agreed.' };

describe('a case of the edition before', () => {
  test('is advised anew once where it is reported or open, and asks the lead to read what differs', () => {
    for (const story of [reported, opened, assessed]) {
      const told = started(under(before, story, less));
      assert.equal(told.state.advice?.edition, after);
      assert.equal(told.state.unreadAdvice?.told.decision, 'other-policy');
      assert.ok(asks(told));
      assert.deepEqual(started(told).events, told.events);
    }
  });

  test('is never advised anew where it is closed', () => {
    const told = under(before, closed, less);
    assert.deepEqual(started(told).events, told.events);
  });

  test('is left alone under an edition that this program does not know', () => {
    const told = under('england-2031-05', assessed, less);
    assert.deepEqual(started(told).events, told.events);
    const noted = then(told, 'note-action', note);
    assert.equal(advices(noted).length, advices(told).length);
  });

  test('keeps what was told, and the chronology says which edition advised what', () => {
    const told = started(under(before, assessed, less));
    const [last] = chronology(told.events, (id) => id).slice(-1);
    assert.equal(last?.title, 'Advised anew under a new edition of the guidance');
    assert.deepEqual(
      last.lines.slice(1).map(({ text }) => text),
      ['England, December 2026', 'England, November 2026'],
    );
    assert.deepEqual(told.events.slice(0, -1), under(before, assessed, less).events);
  });

  test('has nothing to read where both editions say the same, and nothing counts as changed', () => {
    const old = under(before, assessed);
    const told = started(old);
    assert.equal(told.state.advice?.edition, after);
    assert.equal(told.state.unreadAdvice, null);
    assert.deepEqual(told.state.adviceChanged, old.state.adviceChanged);
    assert.ok(!asks(told));
  });
});

describe('what differs', () => {
  test('goes away once the lead has read it, and can be read only once', () => {
    const told = started(under(before, assessed, less));
    const read = then(told, 'read-new-advice', { follows: 'nothing', reason: 'We asked already.' });
    assert.ok(!asks(read));
    assert.equal(read.state.unreadAdvice, null);
    given(assessed)
      .when('read-new-advice', 'lead', { follows: 'nothing', reason: 'It is read.' })
      .then(refused('nothing-to-read'));
  });

  test('goes away with the next decision, but not with one that was made under the edition before', () => {
    const old = under(before, [...assessed, well('decide')], less);
    const told = started(old);
    assert.ok(asks(told), 'the decision came first');
    const again = then(told, 'decide', {
      ...{ outcome: 'refer', reason: 'It asks for more.', proportionate: 'It keeps her safe.' },
    });
    assert.ok(!asks(again));
  });

  test('asks to decide again where the new edition asks for more than was decided', () => {
    const old = under(before, [...withAsh, well('decide', 'lead', decidedHere)], less);
    assert.notEqual(decisionStanding(old.state), 'outrun');
    const told = started(old);
    assert.equal(told.state.advice?.decision, 'consult');
    assert.equal(decisionStanding(told.state), 'outrun');
  });

  test('stays what was told first, whatever is recorded meanwhile', () => {
    const told = started(under(before, assessed, less));
    const noted = then(told, 'note-action', note);
    assert.deepEqual(noted.state.unreadAdvice, told.state.unreadAdvice);
  });

  test('is said by the list, and no more once the case is closed', () => {
    const list = ({ state, events, school }: Told) =>
      listing({ state, events, school, staff: directory.staff });
    const told = started(under(before, readyToClose, less));
    assert.equal(list(told).summary.anew, after);
    const tokens = (of: Told) =>
      list(of).tokens.filter(({ purpose }) => purpose === 'advised-under');
    assert.deepEqual(tokens(told), [{ purpose: 'advised-under', value: after }]);
    assert.deepEqual(tokens(under(before, closed, less)), []);
    assert.equal(list(under(before, closed, less)).summary.anew, null);
  });
});

describe('an entry in a case of the edition before', () => {
  test('has it advised anew, though it changes no fact', () => {
    const told = then(under(before, assessed, less), 'note-action', note);
    assert.equal(told.state.advice?.edition, after);
    assert.ok(asks(told));
  });

  test('that opens it again does, too', () => {
    const old = under(before, closed, less);
    const told = then(old, 'reopen-case', { reason: 'Her mother rang.' });
    assert.equal(told.state.advice?.edition, after);
    assert.equal(decisionStanding(told.state), 'reopened');
  });

  test('taken back once it was advised anew leaves the new advice standing', () => {
    const noted = then(under(before, assessed, less), 'note-action', note);
    const entry = String(noted.events.find(({ type }) => type === 'action-noted/1')?.sequence);
    const told = then(noted, 'take-back-entry', { entry, reason: 'I rang nobody.' });
    assert.equal(told.state.advice?.edition, after);
    assert.ok(asks(told), 'and nobody has read it yet');
    assert.deepEqual(started(told).events, told.events);
  });

  test('with a fact in it, taken back since, is advised anew without that fact, and asks to read what differs', () => {
    const told = started(under(before, [...assessed, facts({ coercion: 'yes' })], less));
    assert.equal(told.state.advice?.decision, 'refer');
    const entry = String(told.events.findLast(({ type }) => type === 'facts-recorded/1')?.sequence);
    const now = then(told, 'take-back-entry', { entry, reason: 'That was another child.' });
    const never = started(under(before, assessed, less));
    assert.equal(now.state.advice?.decision, never.state.advice?.decision);
    assert.equal(now.state.advice?.edition, after);
    assert.equal(now.state.unreadAdvice?.now.decision, never.state.advice?.decision);
  });

  test('taken back in a closed case does not ask to open it because of the edition', () => {
    const noted = under(before, [...readyToClose, well('note-action'), well('close-case')], less);
    assert.ok(isSettled(noted.state));
    const entry = String(noted.events.find(({ type }) => type === 'action-noted/1')?.sequence);
    const told = then(noted, 'take-back-entry', { entry, reason: 'I rang nobody.' });
    assert.equal(told.state.reopeningDemanded, null);
    assert.equal(advices(told).length, advices(noted).length);
  });
});
