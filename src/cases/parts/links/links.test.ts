import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { lanternfield, staff } from '#examples';
import { isRefusal } from '#kit';
import { panelOf } from '../../views/panels.ts';
import { decide } from '../../record/decide.ts';
import { inputOf } from '../../record/input.ts';
import { decidingIn, given, madeBy, person, recorded, refused, step, tell } from '../../testing.ts';
import { answeredWell, assessed, closed, notOpened, opened, reported, well } from '../testing.ts';
import { earlierKnown } from './earlier.ts';
import { repeatSteps } from './repeats.ts';

const ours = (reference: string) =>
  ({ with: 'our-case', reference, why: ['same-group'], reason: 'The same chat.' }) as const;

describe('linking to another incident', () => {
  test('of ours takes a reference that there is, however it is typed', () => {
    given(opened)
      .when('link-incident', 'lead', ours('sl 7kq2 m4xd'))
      .then(recorded('incident-linked/1', { why: ['same-group'] }));
    const story = [...opened, step('link-incident', 'lead', ours('7kq2m4xd'))];
    assert.equal(tell(story).state.links[0]?.reference, 'SL-7KQ2-M4XD');
  });

  test('is refused alike where there is no such case and where whoever acts may not know of it', () => {
    for (const reference of ['SL-0000-0000', 'no reference at all'])
      given(opened).when('link-incident', 'lead', ours(reference)).then(refused('no-such-case'));
  });

  test('is refused to a case from which a reader of this one is walled off', () => {
    given(opened).when('link-incident', 'lead', ours('SL-8TN3-C0CH')).then(refused('walled-off'));
    const coach = step('add-person', 'lead', {
      kind: 'staff',
      staffMember: staff.coach.id,
      staffRoles: ['related-to-a-child'],
    });
    given([...opened, coach])
      .when('link-incident', 'lead', ours('SL-8TN3-C0CH'))
      .then(recorded('incident-linked/1'));
  });

  test('to itself is refused', () => {
    const { reference } = tell(opened).state;
    given(opened).when('link-incident', 'lead', ours(reference)).then(refused('this-very-case'));
  });

  test('of another setting keeps their reference, whatever it looks like', () => {
    for (const story of [reported, opened, closed, notOpened]) {
      const { state } = tell([...story, well('link-incident')]);
      const [item] = panelOf('links', state, (id) => id);
      assert.equal(item?.title, 'Millbrook School: MB 114');
    }
  });
});

const inOthers = (entry: number, references: readonly string[], earlier = references) => ({
  child: madeBy(entry),
  references,
  earlier,
});

describe('a child who is in another case that the reader may know of', () => {
  const repeats = [inOthers(4, ['SL-7KQ2-M4XD'])];
  const asked = (state: ReturnType<typeof tell>['state']) =>
    repeatSteps(state, lanternfield, repeats).map(({ id, note }) => [id, note]);

  test('is looked at again as possibly exploited', () => {
    assert.deepEqual(asked(tell(assessed).state), [
      [`reassess-repeat-${madeBy(4)}`, 'They are also in another case: SL-7KQ2-M4XD.'],
    ]);
    assert.deepEqual(asked(tell([...assessed, well('reassess-repeat')]).state), []);
    assert.deepEqual(asked(tell(closed).state), []);
    assert.deepEqual(asked(tell(opened).state), []);
  });

  test('gives an account of earlier incidents, and the advice follows', () => {
    given(assessed)
      .when('reassess-repeat', 'lead', (state) => ({
        ...answeredWell['reassess-repeat'](state),
        before: 'two-or-more',
      }))
      .then(recorded('repeat-reassessed/1'), recorded('advice-given/1', { decision: 'consult' }));
  });

  test('who may be exploited counts as under suspected pressure, and not knowing as not known', () => {
    const after = (exploited: 'yes' | 'no' | 'not-known') =>
      tell([...assessed, well('reassess-repeat', 'lead', { exploited })]).state.facts.coercion;
    assert.equal(after('yes')?.at(-1)?.value, 'suspected');
    assert.equal(after('not-known')?.at(-1)?.value, 'not-known');
    assert.equal(after('no')?.length, 1);
  });

  test('is a child of this case', () => {
    given(opened)
      .when('reassess-repeat', 'lead', answeredWell['reassess-repeat'])
      .then(refused('no-such-child'));
  });
});

describe('an answer about earlier incidents, where Safelight holds one', () => {
  const told = tell(assessed);
  const earlier = [inOthers(4, ['SL-7KQ2-M4XD'])];
  const answers = (own: object) => ({ ...answeredWell['record-facts'](told.state), ...own });
  const attempted = (own: object, known: typeof earlier = earlier) =>
    decide('record-facts', inputOf('record-facts', answers(own)), {
      ...decidingIn(told, person('lead')),
      earlier: known,
    });

  test('says less only with a reason', () => {
    for (const priorIncidents of ['none', 'not-known']) {
      const result = attempted({ priorIncidents });
      assert.partialDeepStrictEqual(result, refused('earlier-incident-known'));
      assert.ok(!isRefusal(attempted({ priorIncidents, whyNotEarlier: 'Somebody else.' })));
      assert.ok(!isRefusal(attempted({ priorIncidents }, [])));
    }
  });

  test('is free where it agrees, says more, or is left out', () => {
    for (const priorIncidents of ['one', 'two-or-more', null])
      assert.ok(!isRefusal(attempted({ priorIncidents })));
  });

  test('follows from the child who is in most of them', () => {
    assert.equal(earlierKnown([]), null);
    assert.equal(earlierKnown(earlier), 'one');
    const twice = inOthers(5, ['SL-7KQ2-M4XD', 'SL-8TN3-C0CH']);
    assert.equal(earlierKnown([...earlier, twice]), 'two-or-more');
    const since = inOthers(4, ['SL-7KQ2-M4XD'], []);
    assert.equal(earlierKnown([since]), null, 'a later incident is no earlier one');
  });
});
