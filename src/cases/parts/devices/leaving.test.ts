import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { at, given, madeBy, recorded, refused, type Step, tell } from '../../testing.ts';
import { answering, assessed, facts, opened, reported, well, withAsh } from '../testing.ts';
import { devicePlaces } from './standing.ts';
import { devicesStand, missingDevices, stepsAbout } from './testing.ts';

const decided = [
  ...assessed,
  well('hear-the-head'),
  well('decide', 'lead', { outcome: 'in-setting' }),
];
const secured = [...decided, well('secure-device')];
const device = madeBy(tell(decided).state.sequence + 1);

describe('a device that stays at school', () => {
  const keepIt = well('clear-for-deletion', 'lead', { asked: ['social-care'], answer: 'keep-it' });
  const kept = [...secured, keepIt, well('keep-device')];

  test('is decided on, with a day to look again, and then does not keep a case open', () => {
    assert.ok(stepsAbout(device, [...secured, keepIt]).includes('keep-device'));
    assert.deepEqual(missingDevices(kept), []);
    assert.deepEqual(devicesStand(kept), ['Stays at school for now']);
    assert.ok(stepsAbout(device, kept).includes('review-device'));
  });

  test('is decided on afresh once it has been moved', () => {
    assert.equal(missingDevices([...kept, well('move-device')]).length, 1);
  });

  test('is looked at again on a day to come', () => {
    given(secured)
      .when('keep-device', 'lead', answering('keep-device', { until: '2026-11-01' }))
      .then(refused('review-in-the-past'));
  });
});

describe('a report that becomes no case', () => {
  test('is not set aside while school holds a device', () => {
    const safe = [...reported, facts({ immediateRisk: 'no' }), well('secure-device')];
    given(safe)
      .when('decline-to-open', 'lead', answering('decline-to-open', {}))
      .then(refused('device-still-here'));
  });
});

describe('a device or account that is left with whoever has it', () => {
  const referred = [...withAsh, facts({ coercion: 'yes', sharing: 'threat' })];
  const left = [...referred, well('leave-device')];
  const unasked = [...referred, well('leave-device', 'lead', { asked: ['not-known'] })];
  const open = (story: readonly Step[]) => stepsAbout(device, story).includes('preserve-evidence');

  test('is a decision too, and shows that it was asked to be kept as it is', () => {
    assert.ok(open(referred));
    assert.ok(!open(left));
    assert.deepEqual(devicesStand(left), ['Left, to be kept as it is']);
    assert.deepEqual(devicePlaces(tell(left).state), ['with-child']);
  });

  test('is asked about again where nobody asked that it is kept', () => {
    const id = madeBy(tell(referred).state.sequence + 1);
    assert.ok(stepsAbout(device, unasked).includes(`keep-as-it-is-${id}`));
    const again = [...unasked, well('leave-device', 'lead', { earlier: id })];
    assert.equal(tell(again).state.devices.length, 1);
    assert.ok(!stepsAbout(device, again).includes(`keep-as-it-is-${id}`));
  });

  test('can be taken in after all, and stays the same device', () => {
    const id = madeBy(tell(referred).state.sequence + 1);
    const taken = tell([...left, well('secure-device', 'lead', { earlier: id })]).state;
    assert.deepEqual(
      taken.devices.map(({ chain }) => chain.map(({ what }) => what)),
      [['left', 'taken-in']],
    );
  });

  test('can be said to need nothing kept only with a reason, where nothing is there', () => {
    const own = (said: 'done' | 'not-needed') => ({ duty: 'preserve-evidence', answer: said });
    const answer = (said: 'done' | 'not-needed') => answering('answer-duty', own(said));
    given(referred).when('answer-duty', 'lead', answer('done')).then(refused('record-it-itself'));
    given(referred)
      .when('answer-duty', 'lead', answer('not-needed'))
      .then(recorded('duty-answered/1', { answer: 'not-needed' }));
    const later = [...referred, well('answer-duty', 'lead', own('not-needed'))];
    assert.ok(!open(later));
    assert.ok(
      stepsAbout(device, [...later, well('leave-device', 'lead', { asked: ['nothing'] })]).some(
        (id) => id.startsWith('keep-as-it-is'),
      ),
    );
  });
});

describe('where the devices are', () => {
  test('is not known until somebody says, and none only where that was recorded', () => {
    assert.deepEqual(devicePlaces(tell(opened).state), ['not-known']);
    assert.deepEqual(devicesStand(opened), ['Not known yet']);
    const seen = well('report-concern', 'teacher', {
      ...{ seen: 'on-school-system', attest: null, whoSaw: 'The technician' },
    });
    const none = [
      seen,
      at('2026-11-05T09:20:00.000Z'),
      well('answer-duty', 'lead', { duty: 'isolate-device', answer: 'not-needed' }),
    ];
    assert.deepEqual(devicePlaces(tell(none).state), ['none']);
    assert.deepEqual(devicesStand(none), ['None, as far as is known']);
  });
});
