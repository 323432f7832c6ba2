import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assessed, facts, nothingAlarming, well, withAsh } from '../parts/testing.ts';
import { stillMissing } from './closure.ts';
import { dutiesIn } from './duties.ts';
import { decisionStanding } from '../parts/decision/standing.ts';
import { tell, type Step } from '../testing.ts';
import { urgencyOf } from '../views/listing.ts';

const duties = (...story: readonly Step[]) => dutiesIn(tell(story).state);
const decided = (outcome: 'consult' | 'refer' | 'in-setting') =>
  well('decide', 'lead', { outcome, second: null });

describe('deciding to refer, above the advice', () => {
  test('asks for evidence to be kept, as the advice would have', () => {
    assert.ok(!duties(...assessed).includes('preserve-evidence'));
    assert.ok(duties(...assessed, decided('refer')).includes('preserve-evidence'));
    assert.ok(duties(...assessed, well('refer-to-police')).includes('preserve-evidence'));
  });

  test('puts deletion off until the police have answered', () => {
    assert.ok(duties(...assessed).includes('decide-on-deletion'));
    const referred = [...assessed, decided('refer')];
    assert.ok(!duties(...referred).includes('decide-on-deletion'));
    const told = [...referred, well('refer-to-police')];
    assert.ok(!duties(...told).includes('decide-on-deletion'));
    assert.ok(duties(...told, well('record-referral-response')).includes('decide-on-deletion'));
  });
});

describe('deciding to take advice', () => {
  const unsure = [...withAsh, facts({ ...nothingAlarming, enoughInformation: 'no' })];
  const taken = [...unsure, decided('consult'), well('record-consultation')];

  test('stands while the advice is awaited, and settles nothing once it is there', () => {
    assert.equal(decisionStanding(tell([...unsure, decided('consult')]).state), 'stands');
    assert.equal(decisionStanding(tell(taken).state), 'advised');
    const words = stillMissing(tell(taken).state).map(({ words: said }) => said);
    assert.ok(words.includes('Decide, now that you have the advice.'));
  });

  test('is settled by deciding again, to refer for example', () => {
    assert.equal(decisionStanding(tell([...taken, decided('refer')]).state), 'stands');
  });
});

describe('a report that nobody has opened', () => {
  test('stands above cases where advice is to be taken, the more so while danger is not ruled out', () => {
    const reported = (danger: 'no' | 'not-known') =>
      urgencyOf(tell([well('report-concern', 'teacher', { danger })]).state);
    assert.equal(reported('no'), 8);
    assert.equal(reported('not-known'), 9);
    assert.ok(urgencyOf(tell(assessed).state) < reported('no'));
  });
});
