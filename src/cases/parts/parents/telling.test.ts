import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { carers, lanternfield, staff } from '#examples';
import { stillMissing } from '../../duties/closure.ts';
import { panelOf } from '../../views/panels.ts';
import { pickable } from '../../who/pickable.ts';
import { acts } from '../../acts.ts';
import { directory, given, madeBy, recorded, refused, type Step, tell } from '../../testing.ts';
import { nextSteps } from '../../views/next-steps.ts';
import { answeredWell, opened, well, withAsh } from '../testing.ts';
import { somebodyElse } from './carers.ts';
import type { Contact } from './state.ts';
import { withMother } from './testing.ts';

const family = [...withAsh, withMother];
const mother = madeBy(5);
const permission = (contact: Contact): Step => well('set-contact-permissions', 'lead', { contact });
const told = (own: object = {}): Step =>
  well('inform-parents', 'lead', { carer: mother, who: null, ...own });
const informed = (own: object = {}) => ({
  ...answeredWell['inform-parents'](tell(family).state),
  carer: mother,
  who: null,
  ...own,
});
const titles = (...story: readonly Step[]) =>
  nextSteps(tell(story).state, lanternfield).map(({ title }) => title);
const missing = (...story: readonly Step[]) =>
  stillMissing(tell(story).state)
    .filter(({ what }) => what === 'parents')
    .map(({ words }) => words);
const offered = (act: 'inform-parents' | 'send-letter', ...story: readonly Step[]) =>
  (pickable(acts[act].fields, tell(story).state, directory)['carer'] ?? []).map(
    ({ value }) => value,
  );

describe('who may be told', () => {
  test('is recorded for one carer and one child', () => {
    given(family)
      .when('set-contact-permissions', 'lead', answeredWell['set-contact-permissions'])
      .then(recorded('contact-permissions-set/1', { carer: mother, contact: 'may-be-told' }));
    given(family)
      .when('set-contact-permissions', 'lead', (state) => ({
        ...answeredWell['set-contact-permissions'](state),
        carer: 'nobody',
      }))
      .then(refused('not-their-carer'));
  });

  test('is nobody whom a court order or a risk keeps from it: they are not offered, and are refused', () => {
    for (const contact of ['court-order', 'risk'] as const) {
      const story = [...family, permission(contact)];
      assert.deepEqual(offered('inform-parents', ...story), [somebodyElse]);
      assert.deepEqual(offered('send-letter', ...story), []);
      given(story).when('inform-parents', 'lead', informed()).then(refused('must-not-be-told'));
      given([...story.slice(0, -1), told(), permission(contact)])
        .when('send-letter', 'lead', answeredWell['send-letter'])
        .then(refused('must-not-be-told'));
    }
  });

  test('is not somebody else by the name of the one who must not be told', () => {
    const story = [...family, permission('court-order')];
    const { name } = carers.ashMother;
    for (const who of [name, `${name.toUpperCase()}, her mother`])
      given(story)
        .when('inform-parents', 'lead', informed({ carer: somebodyElse, who }))
        .then(refused('must-not-be-told'));
    const alike = name.replace(/(?<=.)[aeiou](?=.)/, (vowel) => vowel + vowel);
    assert.notEqual(alike, name);
    given(story)
      .when('inform-parents', 'lead', informed({ carer: somebodyElse, who: alike }))
      .then(refused('may-be-barred'));
    given(story)
      .when('inform-parents', 'lead', informed({ carer: somebodyElse, who: 'Her aunt' }))
      .then(recorded('parents-informed/1'));
  });

  test('waits where nobody knows: not known is never read as yes', () => {
    given([...family, permission('not-known')])
      .when('inform-parents', 'lead', informed())
      .then(refused('check-contact-first'));
    given([...family, permission('not-known'), permission('may-be-told')])
      .when('inform-parents', 'lead', informed())
      .then(recorded('parents-informed/1', { carer: mother }));
  });

  test('is shown for each carer, with an address that is withheld', () => {
    const { state } = tell([
      ...family,
      well('set-contact-permissions', 'lead', { contact: 'court-order', address: 'not-known' }),
    ]);
    const item = panelOf('parents', state, (id) => id).at(1);
    assert.equal(item?.standing.words, 'Must not be told');
    assert.ok(item.lines.some(({ label }) => label === 'Address'));
    assert.ok(!item.acts.some(({ act }) => act === 'inform-parents'));
    assert.deepEqual(item.pages, []);
  });
});

describe('where the police or social care have been told', () => {
  const referred = [...family, well('refer-to-police', 'lead', { at: '2026-11-05T08:00:00.000Z' })];

  test('parents are told when they agreed, and not on our own', () => {
    for (const agencies of [null, 'not-asked'] as const)
      given(referred)
        .when('inform-parents', 'lead', informed({ agencies }))
        .then(refused('agencies-lead'));
    for (const agencies of ['agreed', 'parents-knew'] as const)
      given(referred)
        .when('inform-parents', 'lead', informed({ agencies }))
        .then(recorded('parents-informed/1', { agencies }));
  });

  test('it can be recorded that they told them, or that they were told before', () => {
    given(referred)
      .when('inform-parents', 'lead', informed({ agencies: null, how: 'by-agency' }))
      .then(recorded('parents-informed/1', { how: 'by-agency' }));
    given(referred)
      .when('inform-parents', 'lead', informed({ agencies: null, at: '2026-11-05T07:00:00.000Z' }))
      .then(recorded('parents-informed/1'));
  });

  test('not telling is agreed with them, or they have been asked', () => {
    const withheld = (agreedBy: readonly ('head' | 'police' | 'asked-agency' | 'lead-alone')[]) =>
      given(referred).when('withhold-from-parents', 'lead', (state) => ({
        ...answeredWell['withhold-from-parents'](state),
        agreedBy,
      }));
    withheld(['head']).then(refused('agencies-lead-not-telling'));
    withheld(['lead-alone']).then(refused('agencies-lead-not-telling'));
    withheld(['police']).then(recorded('parents-not-informed/1'));
    withheld(['head', 'asked-agency']).then(recorded('parents-not-informed/1'));
  });

  test('they can tell parents themselves: we ask whether they have, and close only when they have', () => {
    const left = [...referred, well('leave-parents-to-agency')];
    assert.ok(
      titles(...left).includes(
        'Ask the police whether the parents or carers of Ash Tallow have been told',
      ),
    );
    assert.deepEqual(missing(...left), [
      'Record whether the police told the parents or carers of Ash Tallow.',
    ]);
    assert.deepEqual(missing(...left, told({ how: 'by-agency' })), []);
    given(referred)
      .when('leave-parents-to-agency', 'lead', (state) => ({
        ...answeredWell['leave-parents-to-agency'](state),
        askOn: '2026-11-04',
      }))
      .then(refused('review-in-the-past'));
  });
});

describe('a learner of 18 or over', () => {
  test('decides, unless somebody is at risk; at 16 and 17 their view is recorded', () => {
    const said = (learnerSaid: string) =>
      given(family).when('inform-parents', 'lead', informed({ learnerSaid }));
    said('not-agreed-18').then(refused('theirs-to-decide'));
    said('not-agreed-18-risk').then(recorded('parents-informed/1'));
    said('not-agreed-16').then(recorded('parents-informed/1'));
  });
});

describe('looking again at not telling', () => {
  const withheld = [...family, well('withhold-from-parents')];

  test('is for a child whose parents are not told', () => {
    given(family)
      .when('review-not-telling', 'lead', answeredWell['review-not-telling'])
      .then(refused('nothing-to-review'));
    given(withheld)
      .when('review-not-telling', 'lead', answeredWell['review-not-telling'])
      .then(recorded('not-telling-reviewed/1', { decided: 'not-yet', reviewOn: '2026-11-13' }));
  });

  test('goes on with a new date, or ends with telling them the same day', () => {
    const again = titles(...withheld, well('review-not-telling'));
    assert.ok(again.includes('Look again at telling the parents or carers of Ash Tallow'));
    const tellNow = well('review-not-telling', 'lead', { decided: 'tell-now', reviewOn: null });
    const now = [...withheld, tellNow];
    assert.ok(titles(...now).includes('Tell the parents or carers of Ash Tallow, as was decided'));
    assert.deepEqual(missing(...now), [
      'Tell the parents or carers of Ash Tallow, as was decided, and record it.',
    ]);
    assert.deepEqual(missing(...now, told()), []);
  });
});

describe('a letter', () => {
  test('goes to a carer after somebody has told them, and never brings the news', () => {
    given(family)
      .when('send-letter', 'lead', answeredWell['send-letter'])
      .then(refused('tell-them-first'));
    given([...family, told()])
      .when('send-letter', 'lead', answeredWell['send-letter'])
      .then(recorded('letter-sent/1', { carer: mother, checked: true }));
    const [letter] = tell([...family, told(), well('send-letter')]).state.letters;
    assert.equal(letter?.carer, mother);
  });
});

describe('a call', () => {
  test('is noted whoever rang; to somebody who must not be told, only when they did', () => {
    const called = answeredWell['note-parent-call'];
    given(family).when('note-parent-call', 'lead', called).then(recorded('parent-call-noted/1'));
    const barred = [...family, permission('risk')];
    given(barred).when('note-parent-call', 'lead', called).then(refused('must-not-be-told'));
    given(barred)
      .when('note-parent-call', 'lead', (state) => ({ ...called(state), began: 'them' }))
      .then(recorded('parent-call-noted/1', { began: 'them' }));
    assert.equal(tell([...family, well('note-parent-call')]).state.calls[0]?.carer, mother);
  });

  test('or anything else about a child who is not in the case is refused', () => {
    for (const act of ['note-parent-call', 'send-letter', 'leave-parents-to-agency'] as const)
      given(opened).when(act, 'lead', answeredWell[act]).then(refused('no-such-child'));
  });
});

test('who from school told them is asked, and staff may be anybody', () => {
  given(family)
    .when('inform-parents', 'lead', informed({ by: staff.teacher.id }))
    .then(recorded('parents-informed/1', { by: staff.teacher.id }));
});
