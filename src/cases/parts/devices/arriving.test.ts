import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { lanternfield, staff } from '#examples';
import { acts } from '../../acts.ts';
import { dutiesIn, dutyStatus } from '../../duties/duties.ts';
import { isAsked } from '#acts';
import { panelOf } from '../../views/panels.ts';
import { given, refused, step, type Step, tell } from '../../testing.ts';
import { nextSteps } from '../../views/next-steps.ts';
import { tasksOf } from '../tasks/state.ts';
import type { InputOf } from '../../record/input.ts';
import { answering, assessed, well } from '../testing.ts';
import { devicesStand } from './testing.ts';

type Said = Pick<InputOf<'report-concern'>, 'reached' | 'handled'>;

/** A case of which the report says this, opened. */
const told = (said: Said): readonly Step[] => [
  well('report-concern', 'teacher', said),
  well('open-case'),
];
const todo = (story: readonly Step[]) =>
  nextSteps(tell(story).state, lanternfield).filter(({ status }) => status === 'to-do');
const arrivals = (story: readonly Step[]) =>
  todo(story).flatMap(({ id }) => (id.startsWith('arrived-') ? [id.slice(8)] : []));
const on = (kind: 'email' | 'monitoring') =>
  ({ kind, which: 'what the office uses', standing: 'ask' }) as const;

describe('an image that was sent to the school', () => {
  const emailed = told({ reached: 'sent-by-email', handled: ['opened'] });

  test('by email has its mailbox isolated, and asks who saw it, though the reporter saw nothing', () => {
    const [first] = todo(emailed).filter(({ id }) => id === 'arrived-sent-by-email');
    assert.deepEqual([first?.act, first?.about], ['isolate-system', { kind: 'email' }]);
    assert.match(first?.note ?? '', /Nobody opens, forwards or deletes it/);
    assert.equal(dutyStatus(tell(emailed).state, 'isolate-device'), 'to-do');
    assert.ok(todo(emailed).some(({ act }) => act === 'record-exposure'));
    const asked = [...emailed, well('isolate-system', 'lead', on('email'))];
    assert.deepEqual(arrivals(asked), []);
    assert.ok(todo(asked).some(({ act }) => act === 'finish-task'));
  });

  test('tells IT to hold the message in every mailbox and to delete nothing', () => {
    const { state } = tell([...emailed, well('isolate-system', 'lead', on('email'))]);
    const [task] = tasksOf(state, staff.technician.id);
    assert.match(task?.details ?? '', /every mailbox.*do not delete it/s);
  });

  test('in a message stays where it came, and whoever sent it is spoken with', () => {
    const messaged = told({ reached: 'sent-by-message', handled: ['nothing'] });
    const [first] = todo(messaged).filter(({ id }) => id === 'arrived-sent-by-message');
    assert.equal(first?.act, 'leave-device');
    assert.match(first.note ?? '', /may be asking for help/);
    const kept = well('leave-device', 'lead', { whose: 'somebody-else', child: null });
    assert.deepEqual(arrivals([...messaged, kept]), []);
  });

  test('and forwarded or deleted says that other copies are to be found, and nothing lost', () => {
    const note = (handled: readonly ('nothing' | 'passed-on' | 'deleted')[]) =>
      todo(told({ reached: 'sent-by-email', handled })).find(({ id }) => id.startsWith('arrived'))
        ?.note ?? '';
    assert.match(note(['passed-on', 'deleted']), /each copy isolated.*not lost for good/);
    assert.doesNotMatch(note(['nothing']), /each copy/);
  });
});

describe('a capture of monitoring software', () => {
  const caught = told({ reached: 'caught-by-monitoring', handled: ['opened'] });

  test('is isolated as a system of the school’s own, with the alert that went out by email', () => {
    assert.deepEqual(arrivals(caught), ['caught-by-monitoring']);
    assert.ok(dutiesIn(tell(caught).state).includes('isolate-device'));
    const mailbox = [...caught, well('isolate-system', 'lead', on('email'))];
    assert.deepEqual(arrivals(mailbox), ['caught-by-monitoring']);
    const both = [...mailbox, well('isolate-system', 'lead', on('monitoring'))];
    assert.deepEqual(arrivals(both), []);
    const [item] = panelOf('systems', tell(both).state, (id) => id).toReversed();
    assert.equal(item?.title, 'The monitoring software, what the office uses');
    const details = tasksOf(tell(both).state, staff.technician.id).map((task) => task.details);
    assert.ok(details.some((words) => words?.includes('stop it being shown in reports')));
  });
});

describe('how it came to the school', () => {
  test('is asked again where nobody knows, and “no” asks for nothing', () => {
    assert.deepEqual(arrivals(told({ reached: 'not-known', handled: null })), ['not-known']);
    assert.deepEqual(arrivals(told({ reached: 'no', handled: null })), []);
    assert.deepEqual(arrivals(told({ reached: null, handled: null })), []);
  });

  test('can be said later by the lead, and by whoever gives a first account', () => {
    const later = { reached: 'shown', handled: ['not-known'] } as const;
    const quiet = told({ reached: null, handled: null });
    for (const act of ['record-exposure', 'give-first-account'] as const)
      assert.deepEqual(arrivals([...quiet, well(act, 'lead', later)]), ['shown'], act);
  });

  test('stands in the part of the report with what was done with it', () => {
    const story = told({ reached: 'sent-by-email', handled: ['opened', 'passed-on'] });
    const item = panelOf('report', tell(story).state, (id) => id).find(
      ({ title }) => title === 'How it came to the school',
    );
    assert.deepEqual(item?.lines.slice(0, 2), [
      { label: 'How', text: 'It was sent to a school email address' },
      {
        label: 'What was done with it',
        text: 'It was opened. It was forwarded, copied or printed.',
      },
    ]);
  });
});

describe('a picture on paper', () => {
  const paper = told({ reached: 'on-paper', handled: ['nothing'] });
  const kept = { kind: 'printed', whose: 'not-known', power: 'none', locked: 'yes' } as const;
  const own = { ...kept, child: null, childTold: null, carersTold: null } as const;
  const secured = (sealed: 'yes' | 'no' | 'not-known') => [
    ...paper,
    well('secure-device', 'lead', { ...own, sealed }),
  ];

  test('is put in a sealed envelope without looking, and not knowing is not sealed', () => {
    assert.deepEqual(arrivals(paper), ['on-paper']);
    assert.deepEqual(arrivals(secured('yes')), []);
    const titles = (story: readonly Step[]) => todo(story).map(({ title }) => title);
    for (const sealed of ['no', 'not-known'] as const)
      assert.ok(
        titles(secured(sealed)).some((title) => title.startsWith('Seal a picture on paper')),
      );
    assert.ok(!titles(secured('yes')).some((title) => title.startsWith('Seal')));
    const moved = step('move-device', 'lead', (state) => ({
      ...{ device: state.devices[0]?.id ?? '', by: staff.lead.id, keeper: staff.head.id },
      ...{ at: '2026-11-05T09:30:00.000Z', place: 'The safe', locked: 'yes', power: 'none' },
      ...{ sealed: 'yes', reason: 'It was open until now.' },
    }));
    assert.ok(!titles([...secured('no'), moved]).some((title) => title.startsWith('Seal')));
  });
});

describe('a picture on paper that the school holds', () => {
  const own = { kind: 'printed', power: 'none', sealed: 'yes', child: null } as const;
  const nobodys = { whose: 'not-known', childTold: null, carersTold: null } as const;
  const held = [
    ...assessed,
    well('decide', 'lead', { outcome: 'in-setting' }),
    well('secure-device', 'lead', { ...own, ...nobodys }),
  ];

  test('goes to the police, and back to nobody, though nobody else needs it', () => {
    const cleared = [...held, well('clear-for-deletion')];
    assert.deepEqual(
      todo(cleared).flatMap(({ id, act }) => (id.startsWith('police-device') ? [act] : [])),
      ['hand-device-to-police'],
    );
    given(cleared)
      .when('return-device', 'lead', answering('return-device', {}))
      .then(refused('paper-stays'));
    const handed = [...held, well('hand-device-to-police')];
    assert.deepEqual(devicesStand(handed), ['With the police']);
  });

  test('is asked about its envelope, and nothing else is', () => {
    const { sealed } = acts['secure-device'].fields;
    assert.ok(isAsked(sealed, { kind: 'printed' }) && !isAsked(sealed, { kind: 'phone' }));
  });
});
