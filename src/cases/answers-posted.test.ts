import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { actNames, acts } from './acts.ts';
import { now } from '#acts/testing';
import { type Raw, readAnswers, type Field, type Fields, type Option } from '#acts';
import { inputOf, inputSchema } from './record/input.ts';

/** Anything a form could post to an act: its own names and others, answers on offer and anything else. */
function postedTo(fields: Fields): fc.Arbitrary<Raw> {
  const names = Object.entries(fields).flatMap(([name, { kind }]) =>
    kind === 'when' || kind === 'date'
      ? ['-day', '-month', '-year', '-time'].map((part) => name + part)
      : [name],
  );
  const offered = Object.values(fields).flatMap((field) =>
    'options' in field ? Object.keys(field.options) : [],
  );
  const text = fc.oneof(
    fc.constantFrom('', ' ', 'yes', '1', '2026', '31', '9am', '__proto__', 'toString', ...offered),
    fc.string({ unit: 'binary', maxLength: 40 }),
  );
  const value = fc.oneof(text, fc.array(text, { maxLength: 4 }), fc.constant(undefined));
  return fc.dictionary(fc.oneof(fc.constantFrom(...names), fc.string()), value);
}

for (const name of actNames)
  test(`whatever is posted to “${acts[name].title}”, it is read or asked again, and never breaks`, () => {
    const fields: Fields = acts[name].fields;
    const pickable = Object.fromEntries(
      Object.keys(fields).map((field) => [field, [{ value: 'yes' }, { value: '1' }]]),
    );
    fc.assert(
      fc.property(postedTo(fields), (raw) => {
        const read = readAnswers(fields, raw, { now, pickable });
        if (read.ok) assert.ok(inputSchema(name).safeParse(read.values).success);
        else for (const { field, message } of read.errors) assert.ok(field in fields && message);
      }),
      { numRuns: 60 },
    );
  });

const pickedId = 'an-id';

const onOffer = (options: Readonly<Record<string, Option>>): readonly string[] =>
  Object.entries(options).flatMap(([value, { former }]) => (former ? [] : [value]));

/** A good answer to one question, as posted, and the value it stands for. */
function goodAnswer(name: string, field: Field): fc.Arbitrary<{ raw: Raw; value: unknown }> {
  const as = <T extends string | readonly string[]>(values: fc.Arbitrary<T>) =>
    values.map((value) => ({ raw: { [name]: value }, value }));
  switch (field.kind) {
    case 'text':
    case 'narrative':
    case 'reason':
      return as(fc.string({ maxLength: 60 }).map((text) => `It was ${text.trim()}.`)).map(
        ({ raw, value }) => ({
          raw,
          value: field.kind === 'text' ? value.replace(/\s+/g, ' ') : value,
        }),
      );
    case 'choice':
      return as(fc.constantFrom(...onOffer(field.options)));
    case 'choices': {
      const known = Object.keys(field.options).filter((option) => option !== 'not-known');
      return as(fc.subarray(known, { minLength: 1 }));
    }
    case 'person':
    case 'about':
      return as(fc.constant(pickedId));
    case 'people':
      return as(fc.constant([pickedId]));
    case 'attest':
      return fc.constant({ raw: { [name]: 'yes' }, value: true });
    case 'when':
    case 'date':
      return fc.constant({
        raw: {
          [`${name}-day`]: '4',
          [`${name}-month`]: '11',
          [`${name}-year`]: '2026',
          [`${name}-time`]: '2:30pm',
        },
        value: field.kind === 'date' ? '2026-11-04' : '2026-11-04T14:30:00.000Z',
      });
  }
}

/** Every question answered well, whether or not it will be asked. */
function goodAnswers(fields: Fields): fc.Arbitrary<readonly { raw: Raw; value: unknown }[]> {
  return fc.tuple(...Object.entries(fields).map(([name, field]) => goodAnswer(name, field)));
}

for (const name of actNames)
  test(`whatever is answered well to “${acts[name].title}” is kept as it was meant, and taken`, () => {
    const fields: Fields = acts[name].fields;
    const names = Object.keys(fields);
    const pickable = Object.fromEntries(names.map((field) => [field, [{ value: pickedId }]]));
    fc.assert(
      fc.property(goodAnswers(fields), (answers) => {
        const raw: Raw = Object.assign({}, ...answers.map((answer) => answer.raw)) as Raw;
        const read = readAnswers(fields, raw, { now, pickable });
        assert.ok(read.ok, JSON.stringify(read));
        names.forEach((field, place) => {
          const value = read.values[field];
          if (value !== null) assert.deepEqual(value, answers[place]?.value, field);
        });
        assert.ok(inputSchema(name).safeParse(read.values).success);
      }),
      { numRuns: 40 },
    );
  });

test('the pipeline takes what the form gives, and turns away what the form never would', () => {
  const told = inputOf('note-action', { at: now, what: 'Called home.', reason: 'To check in.' });
  const fits = (input: object) => inputSchema('note-action').safeParse(input).success;
  assert.ok(fits(told));
  assert.ok(!fits({ ...told, reason: '' }));
  assert.ok(!fits({ ...told, reason: ' \u200b ' }));
  assert.ok(!fits({ ...told, at: '2026-02-31T00:00:00.000Z' }));
  assert.ok(!fits({ ...told, extra: 'x' }));
  const added = (given: object) =>
    inputSchema('add-person').safeParse(inputOf('add-person', given)).success;
  assert.ok(added({ kind: 'learner', learner: 'ash', childRoles: ['pictured'] }));
  assert.ok(!added({ kind: 'learner', childRoles: ['pictured'] }), 'no child was chosen');
  assert.ok(
    !added({ kind: 'learner', learner: 'ash', carer: 'bay', childRoles: ['pictured'] }),
    'a carer was not asked about',
  );
  assert.ok(!added({ kind: 'learner', learner: 'ash', childRoles: ['pictured', 'not-known'] }));
});
