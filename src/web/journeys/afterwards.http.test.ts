import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { staff } from '#examples';
import { type TestSite, testSite } from '../testing.ts';
import { answer, begin, headerOf } from './testing.ts';

let site: TestSite;
before(async () => {
  site = await testSite();
});
after(() => site.end());

async function asked(second: string): Promise<string> {
  const { caseId } = await site.reports();
  const does = async (act: 'open-case' | 'decide', input: object): Promise<void> => {
    const expected = (await site.casework.open(site.as('lead'), caseId))?.state.sequence ?? 0;
    const { done } = await site.does('lead', act, { caseId, expected }, input);
    assert.equal(done, 'performed');
  };
  await does('open-case', { reason: 'A picture is being passed round.' });
  const why = { reason: 'We know both families.', proportionate: 'It keeps it calm.' };
  await does('decide', { outcome: 'in-setting', ...why, second });
  return caseId;
}

async function agrees(who: 'senior' | 'deputy'): Promise<string> {
  const caseId = await asked(staff[who].id);
  const visitor = await site.signedIn(who);
  const base = await begin(visitor, `/cases/${caseId}/do/give-second-opinion`);
  await answer(visitor, base, [[1, { agrees: 'yes', reason: 'I would decide the same.' }]]);
  const sent = await visitor.post(`${base}/perform`);
  assert.equal(sent.statusCode, 303);
  const to = headerOf(sent, 'location');
  const page = await visitor.get(to);
  assert.equal(page.statusCode, 200);
  assert.match(page.body, /Recorded/);
  return to.replace(caseId, 'a-case');
}

test('a senior leader who has agreed, and may no longer see the case, is told so at home', async () => {
  assert.equal(await agrees('senior'), '/?answered=yes');
});

test('a deputy who has agreed is back on the case', async () => {
  assert.equal(await agrees('deputy'), '/cases/a-case?done=give-second-opinion');
});
