import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findImagery } from './find-imagery.ts';
import { payloads } from './payloads.ts';

describe('refusing imagery', () => {
  it('finds every payload, whatever its format and disguise', () => {
    const missed = payloads.filter(({ text }) => findImagery(text) === null);
    assert.deepEqual(
      missed.map(({ name }) => name),
      [],
    );
    assert.ok(payloads.length >= 300, `only ${payloads.length} payloads`);
  });

  it('finds a payload in the middle of honest words', () => {
    const missed = payloads.filter(
      ({ text }) =>
        findImagery(`She told me at break.\n${text}\nI wrote it down at once.`) === null,
    );
    assert.deepEqual(
      missed.map(({ name }) => name),
      [],
    );
  });

  for (const words of [
    'Rowan told me at 10:40 that “everyone in Year 9” has seen it. She was crying; we went to reception.',
    'He said: "I sent it & then he said he would share it unless I paid £50". I said thank you for telling me.',
    'Data: 3 pupils, 2 phones. The data: he said, they would come to the office and wait there quietly please.',
    'It was on Snapchat and WhatsApp (group chat, about 20 people). Email from parent@example.org at 9/11/2026.',
    'CEOP reference 4F2A-99871-BQ. Police log 0412/02NOV2026. Officer 1873 Q. Ward-Thompson.',
    'Case 7d4f0f7a-2b39-4a2e-9a3d-1a45dfa30000 was opened. See SL-4F2A9B.',
    'Ring 0800 1111 or 020 7946 0000. a) yes b) no <3 she wrote < 10 people and > 2 saw it.',
    'Mae Rowan wedi dweud wrthyf. Élodie, Siân, Łukasz, 林, О́льга і 👩🏽‍🎓 all said the same.',
    'snapchat.com is where it was. She used and/or data: text/image messages. We will link this form.',
    'The url (for the report) was not kept. Please style this as an object lesson in how to listen.',
    'A long and ordinary account of a difficult morning, told as it was. '.repeat(120),
  ])
    it(`leaves honest words alone: ${words.slice(0, 40)}…`, () => {
      assert.equal(findImagery(words), null);
    });
});
