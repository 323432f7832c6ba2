import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { learners, staff } from '#examples';
import { actNames, acts, type AnyAct } from '#cases';
import { type TestSite, testSite, type Visiting } from '../testing.ts';
import { answer, begin, headerOf, newestCase, report } from './testing.ts';

let site: TestSite;
let lead: Visiting;
before(async () => {
  site = await testSite();
  lead = await site.signedIn('lead');
});
after(() => site.end());

/** An open case with nobody in it. */
async function openedCase(): Promise<string> {
  await report(await site.signedIn('teacher'));
  const href = await newestCase(lead);
  const caseId = href.split('/').at(-1) ?? '';
  const expected = (await site.casework.open(site.as('lead'), caseId))?.state.sequence ?? 0;
  await site.does('lead', 'open-case', { caseId, expected }, { reason: 'It may go further.' });
  return href;
}

async function does(href: string, act: 'add-person', input: object): Promise<void> {
  const caseId = href.split('/').at(-1) ?? '';
  const expected = (await site.casework.open(site.as('lead'), caseId))?.state.sequence ?? 0;
  assert.equal((await site.does('lead', act, { caseId, expected }, input)).done, 'performed');
}

const ofAChild = actNames.filter((name) => {
  const { fields }: AnyAct = acts[name];
  return Object.values(fields).some(
    (one) => 'from' in one && one.from === 'children-in-case' && !one.optional && !one.onlyWhen,
  );
});

/** Where an address leads in the end. */
async function opened(path: string) {
  const first = await lead.get(path);
  return first.statusCode === 303 ? lead.get(headerOf(first, 'location')) : first;
}

describe('what is about a child, before a child was added', () => {
  it('is offered on no page, and says at its address what comes first, with the way there', async () => {
    const href = await openedCase();
    assert.ok(ofAChild.length > 15);
    const { body } = await lead.get(href);
    for (const act of ofAChild) {
      assert.doesNotMatch(body, new RegExp(`/do/${act}["?]`), act);
      const page = await opened(`${href}/do/${act}`);
      if (!acts[act].from.some((one) => one === 'open')) continue;
      assert.equal(page.statusCode, 409, act);
      assert.match(page.body, /Something else comes first/);
      assert.match(page.body, /A child has to be added to this case first/, act);
      assert.match(page.body, new RegExp(`href="${href}/do/add-person\\?then=${act}"`));
    }
    assert.match(body, /Still to come, once who is involved has been added/);
  });

  it('is come back to once the child was added', async () => {
    const href = await openedCase();
    const start = await lead.get(`${href}/do/add-person?then=plan-support`);
    const base = headerOf(start, 'location').replace(/\/1$/, '');
    assert.match((await lead.get(`${base}/1`)).body, /value="learner" checked/);
    await answer(lead, base, [
      [1, { kind: 'learner' }],
      [2, { learner: learners.ash.id }],
      [3, { childRoles: 'pictured' }],
    ]);
    const sent = await lead.post(`${base}/perform`);
    assert.equal(headerOf(sent, 'location'), `${href}/do/plan-support`);
    const page = await opened(`${href}/do/plan-support`);
    assert.equal(page.statusCode, 200);
    assert.match(page.body, new RegExp(learners.ash.name));
  });

  it('leads nowhere but back to an act of ours', async () => {
    const href = await openedCase();
    for (const then of ['//evil.example', 'no-such-act', ''])
      assert.match(
        headerOf(
          await lead.get(`${href}/do/add-person?then=${encodeURIComponent(then)}`),
          'location',
        ),
        new RegExp(`^${href}/do/add-person/[0-9a-f-]+/1`),
      );
  });
});

describe('what is about something else, before there is one', () => {
  it('says what comes first', async () => {
    const href = await openedCase();
    for (const [act, says] of [
      ['move-device', /which device or account there is/],
      ['record-removal-outcome', /where it was reported/],
      ['record-police-outcome', /the police were told/],
      ['contain-spread', /where it has gone/],
      ['finish-task', /no task here/],
    ] as const) {
      const page = await opened(`${href}/do/${act}`);
      assert.equal(page.statusCode, 409, act);
      assert.match(page.body, says);
    }
  });

  it('takes two children to say where they meet', async () => {
    const href = await openedCase();
    const ash = { kind: 'learner', learner: learners.ash.id, childRoles: ['pictured'] };
    await does(href, 'add-person', ash);
    assert.match((await opened(`${href}/do/assess-shared-classes`)).body, /takes two children/);
    await does(href, 'add-person', { ...ash, learner: learners.bay.id });
    assert.equal((await opened(`${href}/do/assess-shared-classes`)).statusCode, 200);
  });
});

describe('a first page with nothing to ask', () => {
  it('is passed over, with what the link to it fills in', async () => {
    const href = await openedCase();
    const first = await lead.get(`${href}/do/leave-device?by=${staff.deputy.id}`);
    const second = await lead.get(headerOf(first, 'location'));
    assert.match(headerOf(second, 'location'), new RegExp(`/2\\?by=${staff.deputy.id}$`));
    assert.equal((await lead.get(headerOf(second, 'location'))).statusCode, 200);
  });
});

describe('what can only be refused', () => {
  it('is said before anything is asked', async () => {
    const href = await openedCase();
    const page = await opened(`${href}/do/close-case`);
    assert.equal(page.statusCode, 409);
    assert.match(page.body, /Something else comes first/);
    assert.match(page.body, /Back to the case/);
  });
});

describe('an answer that would be refused', () => {
  it('is not on offer, with why, or said on its own page as soon as that is sent', async () => {
    const href = await openedCase();
    const ash = { kind: 'learner', learner: learners.ash.id, childRoles: ['pictured'] };
    await does(href, 'add-person', ash);
    const id = href.split('/').at(-1) ?? '';
    const child = (await site.casework.open(site.as('lead'), id))?.state.people.at(-1)?.id ?? '';
    const saying = async (act: 'record-facts', input: object) => {
      const expected = (await site.casework.open(site.as('lead'), id))?.state.sequence ?? 0;
      const told = { saidBy: 'Her tutor', saidAt: '2026-11-05T08:50:00.000Z', reason: 'Sure.' };
      await site.does('lead', act, { caseId: id, expected }, { ...told, ...input });
    };
    await saying('record-facts', { coercion: 'yes' });
    const planning = await begin(lead, `${href}/do/plan-conversation`);
    await answer(lead, planning, [
      [
        1,
        {
          child,
          leads: staff.deputy.id,
          present: 'nobody',
          'plannedFor-day': '6',
          'plannedFor-month': '11',
          'plannedFor-year': '2026',
          'plannedFor-time': '9am',
        },
      ],
    ]);
    const asking = (await lead.get(`${planning}/2`)).body;
    assert.match(asking, /“No, neither is involved” is not on offer\. This may be for the police/);
    assert.doesNotMatch(asking, /type="radio" value="no-need"/);
    const posted = await lead.post(`${planning}/2`, { asked: 'no-need' });
    assert.equal(posted.statusCode, 422);
    assert.match(posted.body, /There is a problem|something to put right/);
    assert.match(posted.body, /href="#asked">This may be for the police/);
    const again = await lead.get(`${planning}/2`);
    assert.match(again.body, /href="#asked">This may be for the police/);
  });

  it('is found on “Check your answers” too, where the record has changed meanwhile', async () => {
    const href = await openedCase();
    const id = href.split('/').at(-1) ?? '';
    const base = await begin(lead, `${href}/do/add-person`);
    await answer(lead, base, [
      [1, { kind: 'learner' }],
      [2, { learner: learners.ash.id }],
      [3, { childRoles: 'pictured' }],
    ]);
    await does(href, 'add-person', {
      kind: 'learner',
      learner: learners.ash.id,
      childRoles: ['pictured'],
    });
    const check = await lead.get(`${base}/check`);
    assert.equal(
      headerOf(check, 'location'),
      `/cases/${id}/do/add-person/${base.split('/').at(-1) ?? ''}/2?changing=yes`,
    );
    assert.match((await lead.get(headerOf(check, 'location'))).body, /already in the case/);
  });
});
