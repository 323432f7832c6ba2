import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type TestSite, testSite, type Visiting } from '../testing.ts';
import { account, answer, begin, newestCase, report, reportPages } from './testing.ts';

let site: TestSite;
before(async () => {
  site = await testSite();
});
after(() => site.end());

const hasDraft = async (visitor: Visiting): Promise<boolean> =>
  (await visitor.get('/')).body.includes('Not finished yet');

describe('what is typed and still on its way when a journey is sent', () => {
  it('does not bring the draft back when it comes late', async () => {
    const teacher = await site.signedIn('teacher');
    const base = await begin(teacher, '/report');
    await answer(teacher, base, reportPages);
    await teacher.post(`${base}/perform`);
    const late = await teacher.post(`${base}/keep?page=2`, { account });
    assert.match(late.json<{ words: string }>().words, /was sent already/);
    assert.equal(await hasDraft(teacher), false);
  });

  it('does not bring it back when both come at once', async () => {
    await report(await site.signedIn('teacher'));
    const lead = await site.signedIn('lead');
    const href = await newestCase(lead);
    for (let round = 0; round < 10; round += 1) {
      const base = await begin(lead, `${href}/do/acknowledge-report`);
      const message = `Read, ${round}.`;
      await lead.post(`${base}/1`, { message });
      const keep = () => lead.post(`${base}/keep?page=1`, { message });
      await Promise.all([keep(), lead.post(`${base}/perform`), keep(), keep()]);
      assert.equal(await hasDraft(lead), false, `round ${round}`);
    }
  });

  it('is kept again once somebody goes back and sends a page on purpose', async () => {
    const teacher = await site.signedIn('coach');
    const base = await begin(teacher, '/report');
    await answer(teacher, base, reportPages);
    await teacher.post(`${base}/perform`);
    await teacher.post(`${base}/1`, { danger: 'no' });
    const kept = await teacher.post(`${base}/keep?page=2`, { account });
    assert.deepEqual(kept.json(), { words: 'Saved.' });
    assert.equal(await hasDraft(teacher), true);
  });
});
