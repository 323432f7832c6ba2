import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { staff } from '#examples';
import { type TestSite, testSite } from '../../testing.ts';

let site: TestSite;
before(async () => {
  site = await testSite();
});
after(() => site.end());

async function called(
  startsAt = '2026-11-05T15:30:00.000Z',
  on?: { caseId: string; expected: number },
) {
  const reported = on ?? (await site.reports({ who: 'Wren Lampwick' }));
  const done = await site.does('lead', 'call-meeting', reported, {
    startsAt,
    length: '30',
    how: 'in-person',
    where: 'The small office',
    invited: [staff.lead.id, staff.pastoral.id],
    reason: 'They know her best.',
  });
  assert.equal(done.done, 'performed');
  return { caseId: reported.caseId, expected: done.sequence, reference: done.reference };
}

const lines = (file: string): readonly string[] => file.replaceAll('\r\n ', '').split('\r\n');

describe('the agenda of a meeting', () => {
  it('has the nine questions, who is invited, and when', async () => {
    const { caseId } = await called();
    const lead = await site.signedIn('lead');
    const { body } = await lead.get(`/cases/${caseId}/meeting`);
    assert.match(body, /Is any child at immediate risk\?/);
    assert.equal([...body.matchAll(/<h3/g)].length, 9);
    assert.match(body, /Marigold Hearth/);
    assert.match(body, /5 November 2026, 3:30pm/);
  });

  it('is found from the page of the meeting, and is not there before one is called', async () => {
    const { caseId } = await site.reports();
    const lead = await site.signedIn('lead');
    assert.equal((await lead.get(`/cases/${caseId}/meeting`)).statusCode, 404);
    const { caseId: other } = await called();
    const part = await lead.get(`/cases/${other}/parts/meeting`);
    assert.match(part.body, new RegExp(`href="/cases/${other}/meeting"`));
  });
});

describe('an invitation', () => {
  it('says when and where, and no name, no reference and nothing of the case', async () => {
    const { caseId, reference } = await called();
    const lead = await site.signedIn('lead');
    const file = await lead.get(`/cases/${caseId}/meeting/${staff.pastoral.id}.ics`);
    assert.match(String(file.headers['content-type']), /^text\/calendar/);
    assert.match(String(file.headers['content-disposition']), /meeting\.ics/);
    const said = lines(file.body);
    assert.ok(said.includes('DTSTART:20261105T153000Z'));
    assert.ok(said.includes('DTEND:20261105T160000Z'));
    assert.ok(said.includes('LOCATION:The small office'));
    for (const word of ['Wren', 'Marigold', 'Amber', 'Lanternfield', reference, 'child', 'image'])
      assert.ok(!file.body.includes(word), word);
  });

  it('moves with the meeting, for it is the same entry', async () => {
    const first = await called();
    const lead = await site.signedIn('lead');
    const address = `/cases/${first.caseId}/meeting/${staff.lead.id}.ics`;
    const before = lines((await lead.get(address)).body);
    await called('2026-11-06T09:00:00.000Z', first);
    const after = lines((await lead.get(address)).body);
    const uid = (file: readonly string[]) => file.find((line) => line.startsWith('UID:'));
    assert.equal(uid(after), uid(before));
    assert.ok(before.includes('SEQUENCE:0'));
    assert.ok(after.includes('SEQUENCE:1'));
  });

  it('is there for those invited only, and for those who may see the case', async () => {
    const { caseId } = await called();
    const lead = await site.signedIn('lead');
    const address = (id: string) => `/cases/${caseId}/meeting/${id}.ics`;
    assert.equal((await lead.get(address(staff.coach.id))).statusCode, 404);
    const pastoral = await site.signedIn('pastoral');
    assert.equal((await pastoral.get(address(staff.pastoral.id))).statusCode, 404);
  });
});
