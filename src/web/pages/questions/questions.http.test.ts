import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type TestSite, testSite } from '../../testing.ts';

let site: TestSite;
let here: string;
before(async () => {
  site = await testSite();
  const reported = await site.reports();
  await site.does('lead', 'open-case', reported, { reason: 'It goes further.' });
  here = `/cases/${reported.caseId}`;
});
after(() => site.end());

describe('the questions to work through', () => {
  test('are reached from the case and from the assessment, and lead to where each is answered', async () => {
    const lead = await site.signedIn('lead');
    for (const page of [here, `${here}/parts/assessment`])
      assert.ok((await lead.get(page)).body.includes(`href="${here}/questions"`), page);
    const { body, statusCode } = await lead.get(`${here}/questions`);
    assert.equal(statusCode, 200);
    assert.equal([...body.matchAll(/<h3 class="govuk-heading-s/g)].length, 21);
    assert.match(body, /Not answered yet/);
    assert.ok(body.includes(`href="${here}/do/record-facts"`));
    const [, entry = ''] = /chronology#(entry-\d+)/.exec(body) ?? [];
    assert.ok((await lead.get(`${here}/chronology`)).body.includes(`id="${entry}"`));
  });

  test('say how each is known, and are nobody’s who may not see the case', async () => {
    const lead = await site.signedIn('lead');
    const { body } = await lead.get(`${here}/questions`);
    assert.equal([...body.matchAll(/Where this comes from/g)].length, 21);
    const teacher = await site.signedIn('teacher');
    assert.ok([403, 404].includes((await teacher.get(`${here}/questions`)).statusCode));
  });
});
