import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { lanternfield } from '#examples';
import { dueAt } from '#schools';
import { stillMissing } from '../../duties/closure.ts';
import { dutyStatus } from '../../duties/duties.ts';
import { panelOf } from '../../views/panels.ts';
import { given, madeBy, recorded, refused, type Step, tell } from '../../testing.ts';
import { nextSteps } from '../../views/next-steps.ts';
import { answeredWell, closed, opened, readyToClose, well, withAsh } from '../testing.ts';

const ash = madeBy(4);
const leaves = (leavesOn = '2026-12-18'): Step => well('plan-file-transfer', 'lead', { leavesOn });
const sent = well('confirm-file-transfer', 'lead', { receipt: 'no', receivedBy: null });

function file(...story: readonly Step[]) {
  const { state, school } = tell(story);
  return nextSteps(state, school).find(({ act }) => act === 'confirm-file-transfer');
}

describe('the file of a child who leaves', () => {
  test('is sent within five days of term of the day they leave, holidays not counted', () => {
    const end = dueAt(
      { kind: 'term-days', days: 5 },
      '2026-12-18T16:30:00.000Z',
      lanternfield.calendar,
    );
    assert.equal(file(...withAsh, leaves())?.dueAt, end);
    assert.match(end, /^2027-01-1/);
    assert.equal(file(...withAsh, leaves())?.duty, 'transfer-file');
  });

  test('is not done until there is a receipt', () => {
    const story = [...withAsh, leaves(), sent];
    assert.match(file(...story)?.title ?? '', /^Get a receipt/);
    assert.equal(dutyStatus(tell(story).state, 'transfer-file'), 'to-do');
    const received = [...story, well('confirm-file-transfer')];
    assert.equal(file(...received)?.status ?? 'done', 'done');
    assert.equal(dutyStatus(tell(received).state, 'transfer-file'), 'done');
  });

  test('is asked for though the case is closed, and does not keep it open', () => {
    assert.ok(!stillMissing(tell([...readyToClose, leaves()]).state).length);
    assert.ok(file(...closed, leaves()));
    given([...closed, leaves()])
      .when('confirm-file-transfer', 'lead', answeredWell['confirm-file-transfer'])
      .then(recorded('file-transfer-confirmed/1', { child: ash, receipt: 'yes' }));
  });

  test('is not sent for a child who is not leaving, or not in the case', () => {
    given(withAsh)
      .when('confirm-file-transfer', 'lead', answeredWell['confirm-file-transfer'])
      .then(refused('not-leaving'));
    given(opened)
      .when('plan-file-transfer', 'lead', answeredWell['plan-file-transfer'])
      .then(refused('no-such-child'));
  });

  test('is planned anew where the date or the school changes, and only the newest counts', () => {
    const story = [...withAsh, leaves('2026-11-13'), leaves('2026-12-18')];
    const { state, school } = tell(story);
    const steps = nextSteps(state, school).filter(({ act }) => act === 'confirm-file-transfer');
    assert.equal(steps.length, 1);
    assert.deepEqual(
      panelOf('leaving', state, (id) => id).map(({ acts }) => acts.length),
      [0, 1],
    );
  });
});
