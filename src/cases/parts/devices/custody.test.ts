import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { lanternfield, staff } from '#examples';
import { offeredActs } from '../../asking/offered.ts';
import { panelOf } from '../../views/panels.ts';
import { given, madeBy, recorded, refused, step, tell } from '../../testing.ts';
import { nextSteps } from '../../views/next-steps.ts';
import { answering, assessed, facts, well, withAsh } from '../testing.ts';
import { devicePlaces } from './standing.ts';
import { devicesStand, missingDevices, stepsAbout } from './testing.ts';

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

describe('a device that is taken in', () => {
  test('keeps how it came, where it is, who answers for it, and that nobody looked', () => {
    given(decided)
      .when('secure-device', 'lead', answering('secure-device', {}))
      .then(recorded('device-secured/1', { device, looked: 'nobody', keeper: staff.head.id }));
    assert.deepEqual(devicesStand(secured), ['At school']);
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
    assert.deepEqual(devicesStand(loose), ['Not safe yet']);
    assert.ok(stepsAbout(device, loose).includes('lock-away'));
    const off = well('move-device', 'lead', { locked: 'yes', power: 'off' });
    assert.ok(!stepsAbout(device, [...loose, off]).includes('lock-away'));
    for (const own of [{ locked: 'not-known' }, { power: 'not-known' }, { power: 'no' }] as const)
      assert.ok(
        stepsAbout(device, [...decided, well('secure-device', 'lead', own)]).includes('lock-away'),
      );
    assert.ok(
      !stepsAbout(device, [
        ...decided,
        well('secure-device', 'lead', { power: 'offline' }),
      ]).includes('lock-away'),
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
      assert.ok(stepsAbout(device, story).includes('who-saw'), looked);
      assert.equal(missingDevices(story).length, 2);
      const asked = [...story, well('record-exposure')];
      assert.ok(!stepsAbout(device, asked).includes('who-saw'));
      assert.equal(missingDevices(asked).length, 1);
    }
    assert.ok(!stepsAbout(device, secured).includes('who-saw'));
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
    assert.deepEqual(devicesStand(withPolice), ['With the police']);
    given(withPolice)
      .when('clear-for-deletion', 'lead', answering('clear-for-deletion', {}))
      .then(refused('police-have-it'));
    assert.deepEqual(devicePlaces(tell(withPolice).state), ['with-police']);
  });

  test('is asked for by the police before anybody else, while they have not answered', () => {
    assert.ok(stepsAbout(device, [...secured, well('refer-to-police')]).includes('police-device'));
    assert.ok(!stepsAbout(device, secured).includes('police-device'));
    const threat = [...withAsh, facts({ coercion: 'suspected' }), well('secure-device')];
    assert.ok(stepsAbout(device, threat).some((id) => id.startsWith('police-device')));
  });

  test('came to them by a referral, or one is asked for', () => {
    const without = [...secured, well('hand-device-to-police')];
    assert.ok(stepsAbout(device, without).includes('tell-police'));
    assert.ok(!stepsAbout(device, withPolice).includes('tell-police'));
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
    assert.deepEqual(devicesStand(back('to-school')), ['At school']);
    assert.deepEqual(devicesStand(back('to-owner')), ['Given back']);
    assert.deepEqual(devicesStand(back('kept')), ['Kept by the police']);
    assert.equal(missingDevices(back('to-school')).length, 1);
    assert.deepEqual(missingDevices(back('kept')), []);
  });

  test('does not keep a case from closing, and its return is recorded after that', () => {
    assert.deepEqual(missingDevices(withPolice), []);
    assert.ok(stepsAbout(device, withPolice).includes('device-back'));
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
    assert.ok(stepsAbout(device, cleared).includes('return-device'));
    assert.deepEqual(missingDevices(cleared), [
      'Give back Ash Tallow’s phone (Black, in a blue case), hand it to the police, or decide that it stays.',
    ]);
    const returned = [...cleared, well('return-device')];
    assert.deepEqual(missingDevices(returned), []);
    assert.deepEqual(devicesStand(returned), ['Given back']);
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
