import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Fields } from '#acts';
import { choicesIn, errorsOn, inBox, lostFrom } from './pages.ts';

const missing = 'Answer this';
const fields: Fields = {
  said: { kind: 'narrative', voice: 'staff', label: 'What was said?', missing },
  at: { kind: 'when', label: 'When?', missing },
  sure: { kind: 'choice', label: 'Sure?', options: { yes: { label: 'Yes' } }, missing },
};
const page = (said: string, time: string, chosen: string) => `
  <textarea id="said" name="said">${said}</textarea>
  <input id="at-time" name="at-time" value="${time}">
  <input id="sure" name="sure" type="radio" value="yes"${chosen}>`;
const typed = { said: 'It’s <all> over', 'at-time': '2:30pm', sure: 'yes' };
const kept = 'It’s &lt;all&gt; over';

test('what a page keeps is found in its boxes', () => {
  const body = page(kept, '2:30pm', ' checked');
  assert.equal(inBox(body, 'said'), 'It’s <all> over');
  assert.deepEqual(choicesIn(body, 'sure'), { offered: ['yes'], chosen: ['yes'] });
  assert.deepEqual(lostFrom(body, fields, typed), []);
});

test('every word and every choice that a page loses is told', () => {
  assert.deepEqual(lostFrom(page('It’s', '2:30pm', ' checked'), fields, typed), ['said']);
  assert.deepEqual(lostFrom(page(kept, '', ' checked'), fields, typed), ['at-time']);
  assert.deepEqual(lostFrom(page(kept, '2:30pm', ''), fields, typed), ['sure']);
  assert.deepEqual(lostFrom('', fields, typed), ['said', 'at-time', 'sure']);
});

test('the errors of a page are those that its list leads to', () => {
  const list =
    '<ul class="govuk-list govuk-error-summary__list"><li><a href="#said">x</a></li></ul>';
  assert.deepEqual(errorsOn(list), ['said']);
  assert.deepEqual(errorsOn('<a href="#main">x</a>'), []);
});
