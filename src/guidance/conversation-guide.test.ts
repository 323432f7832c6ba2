import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { conversationPrompts } from './conversation-guide.table.ts';
import { conversationGuide, type Listener } from './conversation-guide.ts';

const anybody: Listener = { age: 'from-12', needs: ['none'], language: 'english', parts: [] };
const shown = (listener: Partial<Listener>): readonly string[] =>
  conversationGuide({ ...anybody, ...listener }).flatMap(({ prompts }) =>
    prompts.map(({ id }) => id),
  );

describe('the guide for talking with a young person', () => {
  test('never asks why they did something, and never asks to be shown anything', () => {
    for (const { id, says } of conversationPrompts) {
      assert.doesNotMatch(says, /\bwhy (did|didn|have|were|would)\b|should have|could have/i, id);
      assert.doesNotMatch(says, /^“.*\bshow me\b/i, id);
    }
  });

  test('says each thing once, as a sentence', () => {
    const ids = conversationPrompts.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    for (const { id, says } of conversationPrompts) assert.match(says, /^[A-Z“].*[.?”]$/s, id);
  });

  test('goes from before the conversation to its end', () => {
    assert.deepEqual(
      conversationGuide(anybody).map(({ part, prompts }) => [part, prompts.length > 1]),
      ['before', 'begin', 'ask', 'say', 'end'].map((part) => [part, true]),
    );
  });

  test('is made for the young person: their age, what they need, their language', () => {
    assert.ok(shown({}).includes('ask-home'));
    assert.ok(!shown({ age: 'under-8' }).includes('ask-home'));
    assert.ok(shown({ age: 'under-8' }).includes('before-under-8'));
    assert.ok(shown({ needs: ['autism'] }).includes('ask-literal'));
    assert.ok(!shown({}).includes('ask-literal'));
    assert.ok(shown({ language: 'interpreter' }).includes('ask-through-interpreter'));
    assert.ok(shown({ needs: ['not-known'] }).includes('before-advocate'));
  });

  test('never tells a child that whoever passed it on chose to, where that may be this child', () => {
    assert.ok(shown({ parts: ['pictured'] }).includes('say-passed-on'));
    assert.ok(!shown({ parts: ['pictured'] }).includes('say-you-passed-on'));
    for (const part of ['passed-it-on', 'shared-it', 'demanding-or-threatening']) {
      const guide = shown({ parts: ['pictured', part] });
      assert.ok(!guide.includes('say-passed-on'), part);
      assert.ok(guide.includes('say-you-passed-on'), part);
    }
  });

  test('says that the law protects, and that nobody is in trouble for asking', () => {
    for (const id of ['say-law-protects', 'say-not-for-asking']) assert.ok(shown({}).includes(id));
  });

  test('leaves out what is for others, where nothing is known', () => {
    const plain = shown({ age: null, needs: [], language: null, parts: [] });
    const general = conversationPrompts.filter((one) => !('for' in one)).map(({ id }) => id);
    assert.deepEqual(plain, general);
  });
});
