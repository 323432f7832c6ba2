import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { lanternfield } from '#examples';
import type { AnyAct } from '../act.ts';
import { actNames, acts } from '../acts.ts';
import {
  assessed,
  closed,
  facts,
  nothingAlarming,
  notOpened,
  opened,
  readyToClose,
  reported,
  well,
  withAsh,
} from '../parts/testing.ts';
import { pickable } from '../who/pickable.ts';
import { directory, type Step, tell } from '../testing.ts';
import { nextSteps } from '../views/next-steps.ts';
import { askable } from './askable.ts';
import { lackOf } from './lack.ts';
import { offeredActs } from './offered.ts';

const alarming = facts({ ...nothingAlarming, coercion: 'yes', sharing: 'threat' });
const withStaff = well('add-person', 'lead', {
  kind: 'staff',
  learner: null,
  childRoles: null,
  staffMember: directory.staff[3]?.id ?? '',
  staffRoles: ['told-us'],
});

const stories: Readonly<Record<string, readonly Step[]>> = {
  'a report': reported,
  'nobody in it': opened,
  'nobody in it, and a threat': [...opened, alarming],
  'staff in it only': [...opened, withStaff],
  'one child': withAsh,
  'two children': [...withAsh, well('add-person')],
  'the police told': [...withAsh, alarming, well('refer-to-police')],
  assessed,
  'ready to close': readyToClose,
  closed,
  'not opened': notOpened,
};

describe('what can be asked', () => {
  for (const [title, story] of Object.entries(stories))
    test(`asks nothing that nobody can answer: ${title}`, () => {
      const { state } = tell(story);
      for (const name of offeredActs(state)) {
        const act: AnyAct = acts[name];
        const picks = pickable(act.fields, state, directory);
        const asked = askable(act, picks);
        assert.deepEqual(asked.lacking, [], `${name} is offered with nothing to do it to`);
        for (const [field, question] of Object.entries(asked.act.fields)) {
          if (question.onlyWhen?.is.length === 0) continue;
          const answers =
            'options' in question
              ? Object.values(question.options).filter(({ former }) => !former)
              : 'from' in question
                ? (picks[field] ?? [])
                : ['anything'];
          assert.ok(answers.length > 0, `${name} ${field}`);
        }
      }
    });

  for (const [title, story] of Object.entries(stories))
    test(`has words for what must be there first, and the act that leads to it is no dead end: ${title}`, () => {
      const { state } = tell(story);
      for (const name of actNames) {
        const lack = lackOf(name, state);
        if (!lack) continue;
        assert.match(lack.says, /^[A-Z].*\.$/, name);
        assert.doesNotMatch(lack.says, /nothing in this case yet that it could be about/, name);
        const possible = lack.by.filter((by) => acts[by].from.some((one) => one === state.status));
        const isSettled = state.status === 'closed' || state.status === 'not-opened';
        assert.ok(isSettled || lack.by.length === 0 || possible.length > 0, name);
      }
    });

  test('tells of nothing to do with a child before there is one, and asks to add one', () => {
    for (const story of [opened, [...opened, alarming]]) {
      const { state } = tell(story);
      const steps = nextSteps(state, lanternfield).filter(({ status }) => status === 'to-do');
      assert.ok(steps.some(({ act }) => act === 'add-person'));
      assert.ok(steps.some(({ act }) => lackOf(act, state) !== null));
    }
  });
});

describe('a question about people or things of the case', () => {
  const optional = (
    name: 'secure-device' | 'isolate-system' | 'leave-device',
    story: readonly Step[],
  ) => {
    const { state } = tell(story);
    const { act } = askable(acts[name], pickable(acts[name].fields, state, directory));
    return act.fields['earlier']?.onlyWhen?.is.length !== 0;
  };

  test('that may be left out is not asked where there is nothing to choose', () => {
    for (const name of ['secure-device', 'isolate-system', 'leave-device'] as const)
      assert.equal(optional(name, withAsh), false, name);
    assert.equal(optional('secure-device', [...withAsh, well('leave-device')]), true);
  });

  test('that must be answered takes with it the answer that leads to it', () => {
    const offers = (story: readonly Step[]) => {
      const { state } = tell(story);
      const { act } = askable(
        acts['record-spread'],
        pickable(acts['record-spread'].fields, state, directory),
      );
      const { kind } = act.fields;
      return kind && 'options' in kind ? !kind.options['in-case']?.former : false;
    };
    assert.equal(offers(opened), false);
    assert.equal(offers(withAsh), true);
  });
});

describe('where children meet', () => {
  test('is offered once there are two who may', () => {
    assert.ok(!offeredActs(tell(withAsh).state).includes('assess-shared-classes'));
    const two = [...withAsh, well('add-person')];
    assert.ok(offeredActs(tell(two).state).includes('assess-shared-classes'));
  });
});
