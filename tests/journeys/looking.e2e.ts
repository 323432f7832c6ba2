import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { learners, staff } from '#examples';
import { agreement, looked, nothingAlarming, putForward } from '../../src/cases/parts/testing.ts';
import { act } from './doing.ts';
import { pointer } from './hands.ts';
import { schoolInABrowser } from './school.ts';
import { signIn, walk } from './walking.ts';
import { aMinute } from './whole-case.ts';

const school = schoolInABrowser();

/** A case in which nobody can say whether there was violence, at this moment; gives its address. */
async function unclear(now: string): Promise<string> {
  const { site, address } = school;
  site.clock.now = now;
  const opened = await site.opens();
  const added = await site.does('lead', 'add-person', opened, {
    kind: 'learner',
    learner: learners.elm.id,
    childRoles: ['pictured', 'told-us'],
  });
  assert.equal(added.done, 'performed');
  const known = await site.does(
    'lead',
    'record-facts',
    { ...opened, expected: added.sequence },
    {
      ...{ saidBy: 'Elm', saidAt: now, reason: 'I asked her.', ...nothingAlarming },
      ...{ violentOrAtypical: 'not-known' },
    },
  );
  assert.equal(known.done, 'performed');
  return `${address}/cases/${opened.caseId}`;
}

/** What stands of looking on its page, in words. */
const standing = async (page: Page, home: string): Promise<string> => {
  await page.goto(`${home}/parts/viewing`);
  return page.locator('main').innerText();
};

describe('a look, in a browser', () => {
  it(
    'is declared by two, takes place once, and is reviewed by somebody who had no part in it',
    aMinute,
    async () => {
      const home = await unclear('2026-11-05T09:04:00.000Z');
      const page = await school.open({ scripts: false, width: 360 });
      const as = async (who: keyof typeof staff) => {
        await signIn(page, school.address, staff[who].name);
        await page.goto(home);
      };

      await as('lead');
      const { discussedAt: _, ...put } = putForward;
      await act(page, 'consider-viewing', { given: put, hands: pointer });
      assert.match(await standing(page, home), /Not answered yet: nobody looks/);

      await as('head');
      const names = { looks: staff.lead.name, present: staff.deputy.name };
      await act(page, 'answer-viewing', { given: { ...agreement, ...names }, hands: pointer });

      assert.match(await standing(page, home), /Agreed, this once/);
      school.site.clock.now = '2026-11-05T09:06:00.000Z';
      await as('lead');
      const { at: __, ...took } = looked;
      const there = { who: staff.lead.name, present: staff.deputy.name };
      await act(page, 'record-viewing', { given: { ...took, ...there }, hands: pointer });
      const held = await standing(page, home);
      assert.match(held, /Somebody looked/);
      assert.doesNotMatch(held, /Agreed, this once/);

      await page.goto(home);
      const chair = { reviewer: staff.chair.id };
      await act(page, 'ask-for-viewing-review', { given: chair, hands: pointer });

      await as('chair');
      await page.goto(`${home}/do/review-viewing`);
      await walk(page, { finding: 'not-needed', staffConcern: 'no' });
      await as('lead');
      assert.match(await standing(page, home), /Somebody looked[^]*It was not needed/);
    },
  );
});
