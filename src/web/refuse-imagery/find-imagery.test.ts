import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { corpusDisguises, honestCorpus } from './testing/corpus/index.ts';
import type { Finding } from './findings.ts';
import { judge } from './judge.ts';
import { helpServices } from './known-hosts.ts';
import { payloads } from './testing/payloads.ts';

const judged = (text: string) => {
  const [one] = judge([{ field: 'account', text }], helpServices);
  assert.ok(one);
  return one;
};
const foundIn = (text: string): readonly Finding[] => judged(text).findings;
const kindsIn = (text: string): readonly string[] => foundIn(text).map(({ kind }) => kind);

/** What cannot be told from language, or is too little to tell. Said as well in docs/decisions/0020. */
const knownMisses = [
  'hex in the shape of ids, 180 bytes',
  'hex in the shape of ids, 300 bytes',
  'hex in the shape of ids, 640 bytes',
  'base32 in small letters, groups of 6, 180 bytes',
  'PGM with sixteen greys, 180 bytes',
  'PBM, 180 bytes',
  'XPM in letters, 300 bytes',
  'XPM in letters, 640 bytes',
  'words of every day, 180 bytes',
  'words of every day, 300 bytes',
  'words of every day, 640 bytes',
  'syllables that can be said, 180 bytes',
  'syllables that can be said, 300 bytes',
  'syllables that can be said, 640 bytes',
  'dots and dashes, 180 bytes',
  'dots and dashes, 300 bytes',
  'dots and dashes, 640 bytes',
  'spaces and tabs, 180 bytes',
  'spaces and tabs, 300 bytes',
  'spaces and tabs, 640 bytes',
];

describe('refusing imagery', () => {
  it('finds every payload, whatever its format and disguise', () => {
    const missed = payloads.filter(({ text }) => foundIn(text).length === 0);
    assert.deepEqual(
      missed.map(({ name }) => name),
      [],
    );
    assert.ok(payloads.length >= 300, `only ${payloads.length} payloads`);
  });

  it('finds a payload in the middle of honest words, and leaves those words', () => {
    const [before, after] = ['She told me at break.\n', '\nI wrote it down at once.'];
    for (const { name, text } of payloads) {
      const { text: left, findings } = judged(before + text + after);
      assert.notEqual(findings.length, 0, name);
      assert.ok(left.startsWith(before) && left.endsWith(after), name);
    }
  });

  it('leaves every honest text of the corpus as it was typed', (test) => {
    const wrong = honestCorpus.filter((text) => judged(text).text !== text);
    test.diagnostic(`${wrong.length} false alarms in ${honestCorpus.length} honest texts`);
    assert.ok(honestCorpus.length >= 500);
    assert.deepEqual(wrong, []);
  });

  it('finds every disguise of the corpus but those known to be missed', (test) => {
    const missed = corpusDisguises.filter(({ text }) => foundIn(text).length === 0);
    test.diagnostic(`${missed.length} missed of ${corpusDisguises.length} disguises`);
    assert.ok(corpusDisguises.length >= 200);
    assert.deepEqual(
      missed.map(({ name }) => name),
      knownMisses,
    );
  });

  it('leaves what it wrote where something was taken out', () => {
    for (const { text } of corpusDisguises.slice(0, 60)) {
      const once = judged(text).text;
      assert.equal(judged(once.slice(0, 40)).text, once.slice(0, 40));
    }
  });

  it('finds numbers with an emoji or an accent right before each, and leaves ids that have one', () => {
    const bytes = Array.from({ length: 120 }, (_, at) => (at * 89 + 7) % 256);
    for (const before of ['😀', '\u0301']) {
      const listed = bytes.map((byte) => `${before}${byte}`).join(' ');
      assert.deepEqual(kindsIn(listed), ['encoded-data']);
      const ids = bytes.map(
        (byte) => `${before}10512345-${2100 + byte * 30}-4123-8123-123456789012`,
      );
      assert.deepEqual(kindsIn(ids.join(' ')), []);
    }
  });

  it('says the line, the place and the kind, and takes only that out', () => {
    const text = 'She came at break.\r\nThe link is we.tl/t-AbCd12, she said.\nThen she went home.';
    const { text: left, findings } = judged(text);
    assert.deepEqual(findings, [
      { kind: 'web-address', field: 'account', line: 2, from: 32, to: 46 },
    ]);
    assert.equal(left, text.replace('we.tl/t-AbCd12', '[web address taken out]'));
  });

  it('finds a file cut over two boxes of one page, and leaves the answer between them', () => {
    const code = Buffer.from(Array.from({ length: 110 }, (_, at) => (at * 89 + 7) % 256));
    const whole = code.toString('base64');
    const halves = [whole.slice(0, 70), 'A student', whole.slice(70, 140)];
    const found = judge(
      halves.map((text, place) => ({ field: `box${place}`, text })),
      helpServices,
    );
    assert.equal(foundIn(whole.slice(0, 70)).length, 0, 'half is too little by itself');
    assert.deepEqual(
      found.map(({ text }) => text),
      ['[long code taken out]', 'A student', '[long code taken out]'],
    );
  });

  it('keeps an officer’s rank, and takes out what a mail calls its pictures', () => {
    assert.deepEqual(kindsIn('I rang CID:DC Hollis will call back.'), []);
    assert.deepEqual(kindsIn('cid:image001.png@01DC4F.A1'), ['web-address']);
  });

  it('knows the services that help from the list of contacts', () => {
    assert.ok(helpServices.includes('childline.org.uk') && helpServices.includes('iwf.org.uk'));
    assert.deepEqual(kindsIn('https://notchildline.org.uk/a'), ['web-address']);
    assert.deepEqual(kindsIn('https://childline.org.uk.example.org/a'), ['web-address']);
    assert.deepEqual(kindsIn('https://www.ceop.police.uk/safety-centre/'), []);
  });
});
