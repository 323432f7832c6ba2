import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { namesKnownAs } from './known-as.ts';

describe('the words by which somebody from outside is known', () => {
  const named: Readonly<Record<string, readonly string[]>> = {
    'Kai, from Millbrook School': ['Kai'],
    'A boy known as Dez from St Mark Academy': ['Dez'],
    'A girl from Year 10 (Milly)': ['Milly'],
    'his cousin Tariq, 16': ['Tariq'],
    '“Jonno” from the park': ['Jonno'],
    jonno: ['jonno'],
    'sk8r_kai on Instagram': ['sk8r_kai'],
  };
  for (const [text, names] of Object.entries(named))
    test(`“${text}” hold a name`, () => assert.deepEqual(namesKnownAs(text), names));

  test('hold a handle, and what it is made of', () => {
    assert.ok(namesKnownAs('Online account called shadow_fox99').includes('shadow_fox99'));
  });

  for (const text of [
    'online contact, says he is 15',
    'Online account that says it is a girl of his age',
    'Somebody in another form, not known yet',
    'An account that nobody here knows',
    'Two boys in Year 9',
  ])
    test(`“${text}” hold none`, () => assert.deepEqual(namesKnownAs(text), []));
});
