import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { describe, test } from 'node:test';
import { isRefusal } from '#kit';
import { readAnswers, type Field } from '#acts';
import type { CaseFields } from '../act.ts';
import { eventTypes, readEvent } from '../record/events.ts';
import { inputOf, inputSchema } from '../record/input.ts';
import type { Status } from '../record/status.ts';
import { attempt, person, type Step, tell } from '../testing.ts';
import { actNames, acts } from '../acts.ts';
import { type ActName } from '../parts.ts';
import { answeredWell, closed, notOpened, opened, reported } from './testing.ts';

/** Where each act is possible: a new, reported, open, not opened or closed record. */
const possible = `
  report-concern               new
  acknowledge-report               reported  open  not-opened
  open-case                        reported        not-opened
  decline-to-open                  reported
  give-first-account               reported  open  not-opened  closed
  record-exposure                  reported  open
  offer-support-to-staff           reported  open
  add-person                       reported  open
  change-roles                     reported  open
  propose-to-lift-bar              reported  open  not-opened  closed
  agree-to-lift-bar                reported  open  not-opened  closed
  record-facts                     reported  open              closed
  settle-account                   reported  open              closed
  call-meeting                     reported  open
  hold-initial-review-meeting      reported  open
  consider-viewing                           open
  answer-viewing                             open
  record-viewing                             open
  ask-for-viewing-review           reported  open
  review-viewing                   reported  open
  add-task                         reported  open
  finish-task                      reported  open  not-opened  closed
  hand-over                        reported  open  not-opened  closed
  call-emergency-services          reported  open  not-opened  closed
  decide                                     open
  read-new-advice                  reported  open
  give-second-opinion                        open
  record-consultation              reported  open
  follow-adult-route               reported  open  not-opened  closed
  follow-other-policy              reported  open
  report-as-law-requires           reported  open  not-opened  closed
  hear-the-head                    reported  open
  refer-to-police                  reported  open  not-opened  closed
  refer-to-social-care             reported  open  not-opened  closed
  refer-to-lado                    reported  open  not-opened  closed
  refer-to-adult-services          reported  open  not-opened  closed
  refer-to-ceop                    reported  open  not-opened  closed
  refer-to-other-body              reported  open  not-opened  closed
  leave-child-out                  reported  open
  send-written-referral            reported  open
  record-referral-response         reported  open
  chase-referral                   reported  open
  escalate                         reported  open
  record-social-care-decision      reported  open
  record-police-outcome            reported  open
  inform-parents                   reported  open  not-opened  closed
  withhold-from-parents            reported  open  not-opened  closed
  plan-conversation                reported  open  not-opened  closed
  record-conversation              reported  open  not-opened  closed
  review-not-telling               reported  open  not-opened  closed
  leave-parents-to-agency          reported  open  not-opened  closed
  set-contact-permissions          reported  open
  note-parent-call                 reported  open
  send-letter                      reported  open
  plan-support                     reported  open  not-opened  closed
  review-support                   reported  open  not-opened  closed
  agree-safety-plan                reported  open  not-opened  closed
  offer-service                    reported  open  not-opened  closed
  name-supporter                   reported  open  not-opened  closed
  record-check-in                  reported  open  not-opened  closed
  assess-shared-classes            reported  open  not-opened  closed
  end-shared-classes               reported  open  not-opened  closed
  record-spread                    reported  open
  contain-spread                   reported  open
  contact-other-setting            reported  open
  link-incident                    reported  open  not-opened  closed
  reassess-repeat                  reported  open
  plan-file-transfer               reported  open  not-opened  closed
  confirm-file-transfer            reported  open  not-opened  closed
  identify-person                  reported  open
  settle-name                      reported  open  not-opened  closed
  report-for-removal               reported  open
  look-again-at-removal            reported  open  not-opened  closed
  record-removal-outcome           reported  open  not-opened  closed
  secure-device                    reported  open
  move-device                      reported  open  not-opened  closed
  keep-device                      reported  open  not-opened  closed
  leave-device                     reported  open
  hand-device-to-police            reported  open  not-opened  closed
  end-police-custody               reported  open  not-opened  closed
  return-device                    reported  open  not-opened  closed
  isolate-system                   reported  open
  release-system                   reported  open  not-opened  closed
  record-search                    reported  open
  review-search                    reported  open
  review-confiscation              reported  open
  give-extortion-advice            reported  open
  clear-for-deletion               reported  open
  decide-on-deletion               reported  open
  confirm-deletion                 reported  open
  answer-duty                      reported  open
  note-action                      reported  open  not-opened  closed
  correct-entry                    reported  open  not-opened  closed
  take-back-entry                  reported  open  not-opened  closed
  agree-to-take-back               reported  open  not-opened  closed
  look-again-at-what-followed      reported  open  not-opened  closed
  record-learning                            open              closed
  answer-in-teaching               reported  open  not-opened  closed
  debrief-staff                              open              closed
  close-case                                 open
  reopen-case                                                  closed
`;
const table = new Map(
  possible
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter(([name]) => name)
    .map(([name = '', ...statuses]) => [name, statuses]),
);

const stories: Readonly<Record<Status, readonly Step[]>> = {
  new: [],
  reported,
  open: opened,
  'not-opened': notOpened,
  closed,
};

const fieldsOf = (act: ActName): readonly (readonly [string, Field])[] =>
  Object.entries<Field>(acts[act].fields);

function tried(act: ActName, status: Status) {
  const told = tell(stories[status]);
  const input = inputOf(act, answeredWell[act](told.state) as never);
  return attempt(told, person('lead'), { act, input });
}

describe('every act', () => {
  test('is in the table of where it is possible', () => {
    assert.deepEqual([...table.keys()].toSorted(), actNames.toSorted());
  });

  for (const act of actNames)
    test(`“${acts[act].title}” is possible just where the table says`, () => {
      for (const status of Object.keys(stories) as Status[]) {
        const result = tried(act, status);
        const turnedAway = isRefusal(result) && result.refused === 'not-at-this-stage';
        assert.equal(!turnedAway, table.get(act)?.includes(status), status);
      }
    });

  for (const act of actNames)
    test(`“${acts[act].title}” leaves an event of its own that can be read back`, () => {
      assert.ok(eventTypes.includes(acts[act].event));
      assert.equal(actNames.filter((one) => acts[one].event === acts[act].event).length, 1);
      for (const status of table.get(act) as Status[]) {
        const result = tried(act, status);
        if (isRefusal(result)) continue;
        assert.equal(result[0]?.type, acts[act].event);
        const stored: unknown = JSON.parse(JSON.stringify(result));
        assert.deepEqual((stored as unknown[]).map(readEvent), result);
      }
    });

  test('asks each of its questions on one page, and on no other', () => {
    for (const act of actNames)
      assert.deepEqual(
        acts[act].pages.flatMap(({ fields }): readonly string[] => fields).toSorted(),
        fieldsOf(act)
          .map(([name]) => name)
          .toSorted(),
        act,
      );
  });

  test('asks what depends on an answer only after that answer', () => {
    for (const act of actNames) {
      const names = fieldsOf(act).map(([name]) => name);
      for (const [name, { onlyWhen }] of fieldsOf(act))
        if (onlyWhen) {
          assert.ok(names.indexOf(onlyWhen.field) < names.indexOf(name), `${act} ${name}`);
          const asked = (acts[act].fields as CaseFields)[onlyWhen.field];
          const offered =
            asked?.kind === 'about'
              ? asked.from(tell(opened).state).map(({ value }) => value)
              : asked && 'options' in asked
                ? Object.keys(asked.options)
                : [];
          for (const value of onlyWhen.is) assert.ok(offered.includes(value), `${act} ${value}`);
        }
    }
  });

  test('offers “I do not know” wherever it asks yes or no about what happened', () => {
    const aboutUs = ['agrees', 'named'];
    for (const act of actNames)
      for (const [name, field] of fieldsOf(act))
        if (field.kind === 'choice' && 'yes' in field.options && 'no' in field.options)
          assert.ok(aboutUs.includes(name) || 'not-known' in field.options, `${act} ${name}`);
  });
});

/** What is only passed on, said or added asks for no reason; everything else does. */
const withoutReason: readonly ActName[] = [
  'report-concern',
  'acknowledge-report',
  'give-first-account',
  'add-person',
  'record-learning',
];

describe('every decision', () => {
  test('asks for its reason', () => {
    const asked = actNames.filter((act) => fieldsOf(act).some(([name]) => name === 'reason'));
    const others = actNames.filter(
      (act) => !asked.includes(act) && act !== 'hold-initial-review-meeting',
    );
    assert.deepEqual(others, withoutReason);
    assert.equal(acts['hold-initial-review-meeting'].fields.outcome.kind, 'reason');
  });

  for (const act of actNames)
    for (const [name, field] of fieldsOf(act).filter(([, { kind }]) => kind === 'reason'))
      test(`“${acts[act].title}” cannot be recorded without ${name === 'reason' ? 'its reason' : name}`, () => {
        const story = stories[(table.get(act)?.at(0) ?? 'new') as Status];
        const well = inputOf(act, answeredWell[act](tell(story).state) as never) as object;
        const asked = field.onlyWhen ? { [field.onlyWhen.field]: field.onlyWhen.is[0] } : {};
        for (const missing of [null, '', '   ', '\n', '\u200b']) {
          const input = { ...well, ...asked, [name]: missing };
          assert.equal(inputSchema(act).safeParse(input).success, false, JSON.stringify(missing));
          const raw = { ...asked, [name]: missing ?? undefined };
          const read = readAnswers(acts[act].fields, raw, { now: '', pickable: {} });
          const errors = read.ok ? [] : read.errors;
          const said = errors.find((error) => error.field === name)?.message;
          assert.equal(said, field.missing);
        }
      });
});

test('every refusal that the cases can give is given in some test', async () => {
  const given = new Set<string>();
  const tested = new Set<string>();
  for await (const path of glob('src/cases/**/*.ts')) {
    const text = readFileSync(path, 'utf8');
    const isTest = /(\.test|\/testing)\.ts$/.test(path);
    const calls = text.matchAll(
      isTest ? /\brefused\(\s*'([a-z-]+)'/g : /\brefuse\(\s*'([a-z-]+)'/g,
    );
    for (const [, code = ''] of calls) (isTest ? tested : given).add(code);
  }
  assert.ok(given.size > 20);
  assert.deepEqual(
    [...given].filter((code) => !tested.has(code)),
    [],
  );
});
