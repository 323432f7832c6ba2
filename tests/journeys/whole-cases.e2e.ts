import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { staff } from '#examples';
import { mild } from './doing.ts';
import { aMinute, ash, casesInABrowser, heard, looks } from './whole-case.ts';

const opened = casesInABrowser();

describe('a whole case in the browser', () => {
  it('is about a coach, and the head manages it on a phone without scripts', aMinute, async () => {
    const the = await opened(looks.barePhone, {
      staffInvolved: 'yes',
      whichStaff: staff.coach.name,
    });
    await the.does('record-facts', { ...mild, staffImplicated: 'yes', adultInvolved: 'yes' });
    await the.as('head');
    await the.does('add-person', ash);
    await the.does('refer-to-lado');
    await the.does('decide', { outcome: 'refer-lado', second: staff.deputy.id });
    await the.as('deputy');
    await the.does('give-second-opinion', { agrees: 'yes' });
    await the.as('coach');
    assert.match(await the.page.locator('h1').innerText(), /not found/i);
    await the.as('head');
    await the.ends(heard);
  });
});
