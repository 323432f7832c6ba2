import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { carers, learners, schoolId, staff } from '#examples';
import { type TestSite, testSite, type Who } from '../../testing.ts';

let site: TestSite;
let caseId: string;

/** A case with these students in it, a minute after whatever came before. */
async function caseWith(
  students: readonly (keyof typeof learners)[],
  report: Parameters<TestSite['reports']>[0] = {},
  manager: Who = 'lead',
): Promise<string> {
  site.clock.now = new Date(Date.parse(site.clock.now) + 60_000).toISOString();
  const { caseId: id, expected: first } = await site.reports(report);
  let expected = first;
  for (const name of students) {
    const added = await site.does(
      manager,
      'add-person',
      { caseId: id, expected },
      { kind: 'learner', learner: learners[name].id, childRoles: ['pictured'] },
    );
    assert.equal(added.done, 'performed');
    expected = added.sequence;
  }
  return id;
}

before(async () => {
  site = await testSite();
  caseId = await caseWith(['ash', 'bay'], { account: 'Ash and Bay both have it.' });
});
after(() => site.end());

const fileOf = (name: keyof typeof learners) => `/learners/${learners[name].id}/file`;
const main = (body: string): string => /<main[\s\S]*<\/main>/.exec(body)?.[0] ?? '';
const pageFor = async (who: Who, path: string) => (await site.signedIn(who)).get(path);

/** A page without what differs at every asking. */
const asRead = ({ statusCode, body }: { statusCode: number; body: string }) =>
  `${statusCode} ${main(body)}`;

describe('a child’s own file', () => {
  it('shows each child their own, and no other name', async () => {
    const ash = await pageFor('lead', fileOf('ash'));
    assert.equal(ash.statusCode, 200);
    assert.match(main(ash.body), /Ash and \[child B\] both have it/);
    assert.match(main(ash.body), /A person must read this through before it leaves the school/);
    assert.doesNotMatch(main(ash.body), /Bay|Ember/);
    const bay = await pageFor('lead', fileOf('bay'));
    assert.match(main(bay.body), /\[child B\] and Bay both have it/);
    assert.doesNotMatch(main(bay.body), /Ash|Tallow/);
  });

  it('holds no name in its address or title, and is marked on paper', async () => {
    const { body } = await pageFor('deputy', fileOf('ash'));
    assert.match(body, /<title>A child’s own file – Safelight<\/title>/);
    assert.match(body, /Official-sensitive/);
    assert.match(body, /Shown to Tam Beacon/);
    const said = JSON.stringify(site.logged);
    assert.doesNotMatch(said, /Tallow|Ember/);
  });

  it('is for the lead, a deputy and the head, and for nobody else', async () => {
    for (const who of ['lead', 'deputy', 'head'] as const)
      assert.equal((await pageFor(who, fileOf('ash'))).statusCode, 200, who);
    const never = `/learners/${randomUUID()}/file`;
    for (const who of [
      'teacher',
      'pastoral',
      'senior',
      'chair',
      'governor',
      'technician',
    ] as const) {
      const refused = await pageFor(who, fileOf('ash'));
      assert.equal(refused.statusCode, 404, who);
      assert.equal(asRead(refused), asRead(await pageFor(who, never)), who);
      assert.equal(asRead(refused), asRead(await pageFor(who, fileOf('fern'))), who);
    }
  });

  it('is not found where there is no such child, or the id is of somebody else', async () => {
    const lost = asRead(await pageFor('lead', `/learners/${randomUUID()}/file`));
    for (const id of [staff.teacher.id, carers.ashMother.id, 'Ash%20Tallow', '..%2f..'])
      assert.equal(asRead(await pageFor('lead', `/learners/${id}/file`)), lost, id);
    assert.equal((await site.visitor().get(fileOf('ash'))).statusCode, 401);
  });

  it('leaves out without a trace a case that is kept from its reader', async () => {
    const before = asRead(await pageFor('deputy', fileOf('cove')));
    const kept = await caseWith(['cove', 'ash'], {
      staffInvolved: 'yes',
      whichStaff: [staff.deputy.id],
      account: 'Cove was asked for one.',
    });
    assert.equal(asRead(await pageFor('deputy', fileOf('cove'))), before);
    assert.match(before, /No case is found with Cove in it/);
    const { body } = await pageFor('deputy', fileOf('ash'));
    assert.doesNotMatch(body, /was asked for one/);
    assert.match((await pageFor('head', fileOf('cove'))).body, /Cove was asked for one/);
    const read = await site.store.read({ school: schoolId, kind: 'reading', stream: kept });
    assert.ok(read.every(({ actor }) => actor !== staff.deputy.id));
  });

  it('keeps one line of a case that the child was added to by mistake, and why', async () => {
    const story = await caseWith(['ash', 'gale'], { account: 'They were asked for one.' });
    assert.match((await pageFor('lead', fileOf('gale'))).body, /were asked for one/);
    const { state, chronology } =
      (await site.casework.open(site.as('lead'), story)) ?? assert.fail();
    const added = chronology.findLast(({ title }) => title === 'Person added')?.sequence;
    const taken = await site.does(
      'lead',
      'take-back-entry',
      { caseId: story, expected: state.sequence },
      {
        entry: String(added),
        reason: 'I chose Gale where Ash was meant.',
      },
    );
    assert.equal(taken.done, 'performed');
    const { body } = await pageFor('lead', fileOf('gale'));
    assert.match(
      body,
      /by mistake, and taken back on 5 November 2026.* by Amber Wick: I chose Gale/,
    );
    assert.doesNotMatch(body, /were asked for one|Ash|No case is found/);
    assert.match((await pageFor('lead', fileOf('ash'))).body, /were asked for one/);
    assert.doesNotMatch((await pageFor('lead', fileOf('ash'))).body, /by mistake/);
  });

  it('is for whoever manages a case, for that case alone', async () => {
    await caseWith(
      ['dune'],
      { staffInvolved: 'yes', whichStaff: [staff.head.id], account: 'Dune named the head.' },
      'lead',
    );
    await caseWith(['dune'], { account: 'Dune was sent one.' });
    const chair = await pageFor('chair', fileOf('dune'));
    assert.equal(chair.statusCode, 200);
    assert.match(chair.body, /Dune named/);
    assert.doesNotMatch(chair.body, /Dune was sent one/);
    assert.match((await pageFor('lead', fileOf('dune'))).body, /Dune was sent one/);
    assert.doesNotMatch((await pageFor('head', fileOf('dune'))).body, /Dune named/);
  });

  it('is noted in the reading log of each of its cases, before it is sent', async () => {
    const one = await caseWith(['elm']);
    const other = await caseWith(['elm', 'fern']);
    site.clock.now = '2026-11-05T11:00:00.000Z';
    await pageFor('head', fileOf('elm'));
    for (const stream of [one, other]) {
      const read = await site.store.read({ school: schoolId, kind: 'reading', stream });
      const noted = read.filter(({ at }) => at === '2026-11-05T11:00:00.000Z');
      assert.deepEqual(
        noted.map(({ actor }) => actor),
        [staff.head.id],
      );
    }
  });

  it('calls the same child by the same letter in every case, the newest first', async () => {
    await caseWith(['ash', 'fern', 'bay'], { account: 'Ash says Bay and Fern know.' });
    const { body } = await pageFor('lead', fileOf('ash'));
    assert.match(body, /Ash says \[child B\] and \[child [C-Z]\] know/);
    assert.ok(body.indexOf('Ash says [child B]') < body.indexOf('Ash and [child B] both'));
    const ids = [...body.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    assert.equal(new Set(ids).size, ids.length);
  });

  it('is linked from the people of a case, from what is found, and from the step to send it', async () => {
    const lead = await site.signedIn('lead');
    assert.ok((await lead.get(`/cases/${caseId}/people`)).body.includes(fileOf('ash')));
    const found = await lead.get(`/find?person=${learners.ash.id}`);
    assert.ok(found.body.includes(fileOf('ash')));
    const opened = await site.casework.open(site.as('lead'), caseId);
    assert.ok(opened);
    await site.does(
      'lead',
      'plan-file-transfer',
      { caseId, expected: opened.state.sequence },
      {
        child: opened.state.people[0]?.id ?? '',
        leavesOn: '2026-11-13',
        to: 'Millbrook School',
        beforehand: 'yes',
        reason: 'Her mother told the office.',
      },
    );
    const leaving = await lead.get(`/cases/${caseId}/parts/leaving`);
    assert.ok(leaving.body.includes(fileOf('ash')));
    const file = await lead.get(fileOf('ash'));
    assert.match(file.body, /Next school or college: Millbrook School/);
    assert.match(file.body, /Record that the file was sent/);
  });

  it('is not linked for whoever may not read it', async () => {
    const opened = await site.casework.open(site.as('lead'), caseId);
    assert.ok(opened);
    const decided = await site.does(
      'lead',
      'open-case',
      { caseId, expected: opened.state.sequence },
      { reason: 'It goes on.' },
    );
    assert.equal(decided.done, 'performed');
    const asked = await site.does(
      'lead',
      'decide',
      { caseId, expected: decided.sequence },
      {
        outcome: 'in-setting',
        reason: 'It can be managed here.',
        proportionate: 'It keeps the children safe.',
        second: staff.senior.id,
      },
    );
    assert.equal(asked.done, 'performed');
    const people = await pageFor('senior', `/cases/${caseId}/people`);
    assert.equal(people.statusCode, 200);
    assert.ok(!people.body.includes(fileOf('ash')));
    assert.equal((await pageFor('senior', fileOf('ash'))).statusCode, 404);
  });
});
