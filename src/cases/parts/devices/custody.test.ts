import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { lanternfield, staff } from '#examples';
import { stillMissing } from '../../closure.ts';
import { offeredActs } from '../../offered.ts';
import { panelOf } from '../../panels.ts';
import { at, given, madeBy, recorded, refused, step, type Step, tell } from '../../testing.ts';
import { nextSteps } from '../../views/next-steps.ts';
import { answering, assessed, facts, opened, reported, well, withAsh } from '../testing.ts';
import { devicePlaces } from './standing.ts';

const decided = [
  ...assessed,
  well('hear-the-head'),
  well('decide', 'lead', { outcome: 'in-setting' }),
];
const secured = [...decided, well('secure-device')];
const device = madeBy(tell(decided).state.sequence + 1);
const loose = [...decided, well('secure-device', 'lead', { locked: 'no', power: 'not-known' })];
const police = [well('refer-to-police'), well('record-referral-response')];
const withPolice = [...secured, ...police, well('hand-device-to-police')];
const barCoach = step('add-person', 'lead', {
  kind: 'staff',
  staffMember: staff.coach.id,
  staffRoles: ['related-to-a-child'],
});

const stepIds = (story: readonly Step[]): readonly string[] =>
  nextSteps(tell(story).state, lanternfield)
    .filter(({ status }) => status === 'to-do')
    .map(({ id }) => id.replace(`-${device}`, ''));
const missing = (story: readonly Step[]) =>
  stillMissing(tell(story).state)
    .filter(({ what }) => what === 'device')
    .map(({ words }) => words);
const standing = (story: readonly Step[]) =>
  panelOf('devices', tell(story).state, (id) => id).map((item) => item.standing.words);

describe('a device that is taken in', () => {
  test('keeps how it came, where it is, who answers for it, and that nobody looked', () => {
    given(decided)
      .when('secure-device', 'lead', answering('secure-device', {}))
      .then(recorded('device-secured/1', { device, looked: 'nobody', keeper: staff.head.id }));
    assert.deepEqual(standing(secured), ['At school']);
    assert.deepEqual(devicePlaces(tell(secured).state), ['confiscated']);
  });

  test('is never asked about for what is on it', () => {
    const { chain } = tell(secured).state.devices[0] ?? { chain: [] };
    assert.deepEqual(
      chain.map(({ what }) => what),
      ['taken-in'],
    );
  });

  test('is not safe until it is locked away and off, and not known is neither', () => {
    assert.deepEqual(standing(loose), ['Not safe yet']);
    assert.ok(stepIds(loose).includes('lock-away'));
    const off = well('move-device', 'lead', { locked: 'yes', power: 'off' });
    assert.ok(!stepIds([...loose, off]).includes('lock-away'));
    for (const own of [{ locked: 'not-known' }, { power: 'not-known' }, { power: 'no' }] as const)
      assert.ok(stepIds([...decided, well('secure-device', 'lead', own)]).includes('lock-away'));
    assert.ok(
      !stepIds([...decided, well('secure-device', 'lead', { power: 'offline' })]).includes(
        'lock-away',
      ),
    );
  });

  test('is to be safe on the same day', () => {
    const found = nextSteps(tell(loose).state, lanternfield).find(({ id }) =>
      id.startsWith('lock-away'),
    );
    assert.equal(found?.dueAt, '2026-11-05T16:30:00.000Z');
    assert.equal(found.duty, 'isolate-device');
  });

  test('is in the hands of somebody on the staff who may know of the case', () => {
    const keeper = staff.coach.id;
    for (const act of ['secure-device', 'move-device'] as const)
      given([...secured, barCoach])
        .when(act, 'lead', answering(act, { keeper }))
        .then(refused('owner-may-not-know'));
    given([...withPolice, barCoach])
      .when(
        'end-police-custody',
        'lead',
        answering('end-police-custody', { outcome: 'to-school', keeper, place: 'The safe' }),
      )
      .then(refused('owner-may-not-know'));
    given(decided)
      .when('secure-device', 'lead', answering('secure-device', { by: 'nobody' }))
      .then(refused('not-on-the-staff'));
    given(decided)
      .when('secure-device', 'lead', answering('secure-device', { child: 'nobody' }))
      .then(refused('no-such-child'));
  });

  test('leads to asking who saw something, where somebody did or nobody knows', () => {
    for (const looked of ['somebody', 'not-known'] as const) {
      const story = [...decided, well('secure-device', 'lead', { looked })];
      assert.ok(stepIds(story).includes('who-saw'), looked);
      assert.equal(missing(story).length, 2);
      const asked = [...story, well('record-exposure')];
      assert.ok(!stepIds(asked).includes('who-saw'));
      assert.equal(missing(asked).length, 1);
    }
    assert.ok(!stepIds(secured).includes('who-saw'));
  });
});

describe('the chain of custody', () => {
  test('keeps each hand-over in order, by whom and where to', () => {
    const [item] = panelOf(
      'devices',
      tell([...secured, well('move-device')]).state,
      () => 'Somebody',
    );
    assert.deepEqual(
      item?.lines.filter(({ label }) => /^\d/.test(label)),
      [
        {
          label: '1. Taken in',
          text: '9:05am on 5 November 2026; by Somebody; The head’s safe; she has the key',
        },
        {
          label: '2. Handed on or put away',
          text: '9:05am on 5 November 2026; by Somebody; The head’s safe',
        },
      ],
    );
  });

  test('does not go backwards in time', () => {
    const early = '2026-11-05T08:00:00.000Z';
    for (const act of ['move-device', 'hand-device-to-police'] as const)
      given(secured)
        .when(act, 'lead', answering(act, { at: early }))
        .then(refused('before-the-last-hand-over'));
    given(withPolice)
      .when('end-police-custody', 'lead', answering('end-police-custody', { at: early }))
      .then(refused('before-the-last-hand-over'));
  });

  test('is about a device that is where the record has it', () => {
    for (const act of [
      'move-device',
      'keep-device',
      'return-device',
      'end-police-custody',
    ] as const)
      given(decided).when(act, 'lead', answering(act, {})).then(refused('no-such-device'));
    given(withPolice)
      .when('move-device', 'lead', answering('move-device', { device }))
      .then(refused('no-such-device'));
    given([...decided, well('leave-device')])
      .when('secure-device', 'lead', answering('secure-device', { earlier: 'none' }))
      .then(refused('no-such-device'));
  });
});

describe('a device that the police have', () => {
  test('is kept with who took it and their reference, and locks deletion', () => {
    given([...secured, ...police])
      .when('hand-device-to-police', 'lead', answering('hand-device-to-police', {}))
      .then(recorded('device-handed-to-police/1', { device, reference: 'LTP-88213' }));
    assert.deepEqual(standing(withPolice), ['With the police']);
    given(withPolice)
      .when('clear-for-deletion', 'lead', answering('clear-for-deletion', {}))
      .then(refused('police-have-it'));
    assert.deepEqual(devicePlaces(tell(withPolice).state), ['with-police']);
  });

  test('is asked for by the police before anybody else, while they have not answered', () => {
    assert.ok(stepIds([...secured, well('refer-to-police')]).includes('police-device'));
    assert.ok(!stepIds(secured).includes('police-device'));
    const threat = [...withAsh, facts({ coercion: 'suspected' }), well('secure-device')];
    assert.ok(stepIds(threat).some((id) => id.startsWith('police-device')));
  });

  test('came to them by a referral, or one is asked for', () => {
    const without = [...secured, well('hand-device-to-police')];
    assert.ok(stepIds(without).includes('tell-police'));
    assert.ok(!stepIds(withPolice).includes('tell-police'));
  });

  test('never has a web address for a name or reference', () => {
    given(secured)
      .when(
        'hand-device-to-police',
        'lead',
        answering('hand-device-to-police', { reference: 'https://example.com/1' }),
      )
      .then(refused('looks-like-an-address'));
  });

  test('can come back to school, go to its owner, or be kept', () => {
    const back = (outcome: 'to-school' | 'to-owner' | 'kept') => [
      ...withPolice,
      well('end-police-custody', 'lead', {
        outcome,
        ...(outcome === 'to-school' ? { keeper: staff.head.id, place: 'Her safe' } : {}),
      }),
    ];
    assert.deepEqual(standing(back('to-school')), ['At school']);
    assert.deepEqual(standing(back('to-owner')), ['Given back']);
    assert.deepEqual(standing(back('kept')), ['Kept by the police']);
    assert.equal(missing(back('to-school')).length, 1);
    assert.deepEqual(missing(back('kept')), []);
  });

  test('does not keep a case from closing, and its return is recorded after that', () => {
    assert.deepEqual(missing(withPolice), []);
    assert.ok(stepIds(withPolice).includes('device-back'));
  });
});

describe('giving a device back', () => {
  const cleared = [...secured, well('clear-for-deletion')];

  test('is refused until it is recorded that nobody else needs it', () => {
    given(secured)
      .when('return-device', 'lead', answering('return-device', {}))
      .then(refused('may-be-needed'));
    given(cleared)
      .when('return-device', 'lead', answering('return-device', {}))
      .then(recorded('device-returned/1', { device, to: 'young-person' }));
    given([...cleared, well('refer-to-social-care')])
      .when('return-device', 'lead', answering('return-device', {}))
      .then(refused('may-be-needed'));
  });

  test('is asked for once nobody needs it, and then nothing is left to decide', () => {
    assert.ok(stepIds(cleared).includes('return-device'));
    assert.deepEqual(missing(cleared), [
      'Give back Ash Tallow’s phone (Black, in a blue case), hand it to the police, or decide that it stays.',
    ]);
    const returned = [...cleared, well('return-device')];
    assert.deepEqual(missing(returned), []);
    assert.deepEqual(standing(returned), ['Given back']);
  });

  test('is offered only then', () => {
    assert.ok(!offeredActs(tell(secured).state).includes('return-device'));
    assert.ok(offeredActs(tell(cleared).state).includes('return-device'));
  });

  test('comes before the young person can have deleted anything on it', () => {
    const asked = [...cleared, well('decide-on-deletion')];
    given(asked)
      .when('confirm-deletion', 'lead', answering('confirm-deletion', {}))
      .then(refused('device-is-not-with-them'));
    given([...asked, well('return-device')])
      .when('confirm-deletion', 'lead', answering('confirm-deletion', {}))
      .then(recorded('deletion-answered/1', { outcome: 'deleted' }));
  });
});

describe('a device that stays at school', () => {
  const keepIt = well('clear-for-deletion', 'lead', { asked: ['social-care'], answer: 'keep-it' });
  const kept = [...secured, keepIt, well('keep-device')];

  test('is decided on, with a day to look again, and then does not keep a case open', () => {
    assert.ok(stepIds([...secured, keepIt]).includes('keep-device'));
    assert.deepEqual(missing(kept), []);
    assert.deepEqual(standing(kept), ['Stays at school for now']);
    assert.ok(stepIds(kept).includes('review-device'));
  });

  test('is decided on afresh once it has been moved', () => {
    assert.equal(missing([...kept, well('move-device')]).length, 1);
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
  const open = (story: readonly Step[]) => stepIds(story).includes('preserve-evidence');

  test('is a decision too, and shows that it was asked to be kept as it is', () => {
    assert.ok(open(referred));
    assert.ok(!open(left));
    assert.deepEqual(standing(left), ['Left, to be kept as it is']);
    assert.deepEqual(devicePlaces(tell(left).state), ['with-child']);
  });

  test('is asked about again where nobody asked that it is kept', () => {
    const id = madeBy(tell(referred).state.sequence + 1);
    assert.ok(stepIds(unasked).includes(`keep-as-it-is-${id}`));
    const again = [...unasked, well('leave-device', 'lead', { earlier: id })];
    assert.equal(tell(again).state.devices.length, 1);
    assert.ok(!stepIds(again).includes(`keep-as-it-is-${id}`));
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
      stepIds([...later, well('leave-device', 'lead', { asked: ['nothing'] })]).some((id) =>
        id.startsWith('keep-as-it-is'),
      ),
    );
  });
});

describe('where the devices are', () => {
  test('is not known until somebody says, and none only where that was recorded', () => {
    assert.deepEqual(devicePlaces(tell(opened).state), ['not-known']);
    assert.deepEqual(standing(opened), ['Not known yet']);
    const seen = well('report-concern', 'teacher', {
      ...{ seen: 'on-school-system', attest: null, whoSaw: 'The technician' },
    });
    const none = [
      seen,
      at('2026-11-05T09:20:00.000Z'),
      well('answer-duty', 'lead', { duty: 'isolate-device', answer: 'not-needed' }),
    ];
    assert.deepEqual(devicePlaces(tell(none).state), ['none']);
    assert.deepEqual(standing(none), ['None, as far as is known']);
  });
});
