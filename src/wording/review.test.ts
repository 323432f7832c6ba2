import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { nationalList, review, tally } from './index.ts';
import { listOn } from './terms.ts';

const noticed = (text: string): readonly string[] =>
  review(text, { voice: 'staff' }).map(({ term, found }) => `${term}: ${found}`);

test('a suggestion says where, what, what instead, why, and who says so', () => {
  const text = 'After lunch she claims that it was him.';
  const [suggestion, ...others] = review(text, { voice: 'staff' });
  assert.deepEqual(others, []);
  assert.deepEqual(suggestion, {
    term: 'claims',
    start: 16,
    end: 22,
    found: 'claims',
    better: ['says'],
    prefer: 'Write “says”.',
    why: 'It suggests that the child is not believed, before anything is known.',
    sources: [{ source: 'safelight-2026', known: 'ours' }],
  });
});

describe('what other people say is left alone', () => {
  const text = 'It was just banter and he lied.';

  test('a text in a child’s or another person’s voice', () => {
    assert.equal(review(text, { voice: 'staff' }).length, 2);
    assert.deepEqual(review(text, { voice: 'child' }), []);
    assert.deepEqual(review(text, { voice: 'other-person' }), []);
  });

  for (const quoted of [
    'He said “it was just banter”.',
    'He said "it was just banter" and left.',
    "He said 'it was just banter' and left.",
    '“It was just banter,” he said. “She knew that.” He added: “I lied.”',
    'Her words: “I should have known better.”',
    "She wrote 'the boys' banter was silly' in her diary.",
    'She said, “I lied and I was',
  ])
    test(quoted, () => {
      assert.deepEqual(noticed(quoted), []);
    });

  test('but marks that only hedge are not speech', () => {
    assert.deepEqual(noticed('It was put down to “banter” again.'), ['banter: banter']);
  });

  test('and what follows the speech is the writer’s', () => {
    assert.deepEqual(noticed('He said “it was banter”, which was silly of him.'), ['silly: silly']);
    assert.deepEqual(noticed('He said “hello\nShe lied.'), ['lied: lied']);
  });
});

describe('false friends', () => {
  for (const text of [
    'She asked for a claims form.',
    'The insurance claims are with the office.',
    'The joke shop is next to the station.',
    'He is a mature student.',
    'Victim support rang.',
    'She has no relationship with the adult.',
    'She did not lie, and the phone lay on the desk.',
    'The email client was updated.',
    'The guide is called Sexting in schools and colleges.',
    'The visitor was refused entry.',
    'The offender manager rang.',
    'I suspect that more people have it.',
    'Making an indecent image is an offence under the Protection of Children Act 1978.',
    'He was charged with sexual activity with a child.',
    'The class is experimental, attention-seeking; the motive: joke.',
    'We do not use the word “sexting”, nor the term revenge porn.',
  ])
    test(text, () => {
      assert.deepEqual(noticed(text), []);
    });
});

describe('negation', () => {
  test('what is denied is not said', () => {
    assert.deepEqual(noticed('This was never banter.'), []);
    assert.deepEqual(noticed('There is no sign that she lied.'), []);
    assert.deepEqual(noticed('It was harassment rather than banter.'), []);
  });

  test('but a denial reaches no further than what it denies', () => {
    assert.deepEqual(noticed('She did not answer and lied.'), ['lied: lied']);
    assert.deepEqual(noticed('No, she lied.'), ['lied: lied']);
    assert.deepEqual(noticed('I have not spoken to the victim.'), ['victim: victim']);
    assert.deepEqual(noticed('He was rather silly.'), ['silly: silly']);
  });
});

describe('of whom it is said', () => {
  test('words that doubt a child are no matter where an adult or a body is meant', () => {
    assert.deepEqual(noticed('The adult admitted that he asked.'), []);
    assert.deepEqual(noticed('Mr Oakleigh refused to say.'), []);
    assert.deepEqual(noticed('The platform refused to say.'), []);
    assert.deepEqual(noticed('The nurse met the girl, who refused to say.'), [
      'refused-to-say: refused to say',
    ]);
    assert.deepEqual(noticed('The man who lied is known.'), []);
    assert.equal(noticed('The girl who lied is in Year 9.').length, 1);
    assert.deepEqual(noticed('Yesterday Robin told her tutor and lied to the nurse.'), [
      'lied: lied',
    ]);
  });

  test('a boyfriend is noticed where he exploits, not where he is a boyfriend', () => {
    assert.deepEqual(noticed('Her 25-year-old boyfriend has it.'), ['boyfriend: boyfriend']);
    assert.deepEqual(noticed('Her boyfriend, also 15, has it.'), []);
  });
});

test('a formal referral keeps the word victim', () => {
  const text = 'The victim is 14.';
  assert.equal(review(text, { voice: 'staff' }).length, 1);
  assert.equal(review(text, { voice: 'staff', writing: 'formal-referral' }).length, 0);
});

test('accents, capitals, curly and straight marks and hyphens make no difference', () => {
  for (const text of ['She was NAÏVE.', 'She was naive.', 'She was nai\u0308ve.'])
    assert.equal(noticed(text).length, 1, text);
  assert.deepEqual(
    noticed("She shouldn't have been online."),
    noticed('She shouldn’t have been online.').map((one) => one.replace('’', "'")),
  );
  assert.equal(noticed('A high-risk child.').length, 1);
  assert.equal(noticed('A high risk child.').length, 1);
});

test('only totals are counted, by term', () => {
  const text = 'The victim lied. The victim was silly.';
  assert.deepEqual(tally(review(text, { voice: 'staff' })), { lied: 1, silly: 1, victim: 2 });
  assert.deepEqual(tally([]), {});
});

test('a list is read as it was in force on a day', () => {
  assert.equal(listOn(nationalList, '2026-11-21').terms.length, 0);
  assert.equal(listOn(nationalList, '2026-11-22').terms.length, nationalList.terms.length);
  const [first] = nationalList.terms;
  assert.ok(first);
  const ended = { ...first, inForce: { from: '2026-11-22', to: '2027-08-31' } } as const;
  const list = { ...nationalList, terms: [ended] };
  assert.equal(listOn(list, '2027-08-31').terms.length, 1);
  assert.equal(listOn(list, '2027-09-01').terms.length, 0);
});
