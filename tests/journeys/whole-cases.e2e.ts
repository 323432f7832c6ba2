import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { learners, staff } from '#examples';
import { mild } from './doing.ts';
import {
  aMinute,
  ash,
  casesInABrowser,
  heard,
  looks,
  met,
  staysAfterAdvice,
} from './whole-case.ts';

const opened = casesInABrowser();

describe('a whole case in the browser', () => {
  it('is referred, heard of again, and closed', aMinute, async () => {
    const the = await opened(looks.desk);
    await the.does('add-person', ash);
    await the.does('record-facts', { ...mild, coercion: 'yes' });
    await the.does('hold-initial-review-meeting', met);
    await the.does('decide', { outcome: 'refer' });
    await the.does('refer-to-police', { agreement: 'agreed' });
    await the.does('refer-to-social-care', { agreement: 'agreed' });
    await the.does('send-written-referral');
    await the.does('record-referral-response', { outcome: 'more-assessment', agree: 'yes' });
    await the.ends({ outcome: 'advice-only', agree: 'yes', agencies: 'agreed' });
  });

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

  it('takes advice, and stays in school once a second person agrees', aMinute, async () => {
    const the = await opened(looks.bareDesk);
    await the.does('add-person', ash);
    await the.does('record-facts', { ...mild, sharing: 'beyond-intended', motive: 'joke' });
    await the.does('hold-initial-review-meeting', met);
    await staysAfterAdvice(the);
    await the.ends();
  });

  it('follows what an adult wants who is pictured, on a phone', aMinute, async () => {
    const the = await opened(looks.phone);
    await the.does('add-person', { ...ash, learner: learners.heath.name });
    await the.does('record-facts', {
      ...mild,
      ...{ youngestDepictedAge: 'adult', childInvolved: 'no', adultInvolved: 'yes' },
    });
    await the.does('decide', { outcome: 'adult-route', second: '' });
    await the.does('follow-adult-route', { told: ['support-here'], risk: 'no' });
    await the.ends({ ...met, learnerSaid: 'agreed' });
  });

  it('begins with 999, and ends when nobody is in danger any more', aMinute, async () => {
    const the = await opened(looks.barePhone, { danger: 'yes' });
    await the.does('add-person', ash);
    await the.does('record-facts', { ...mild, immediateRisk: 'yes', coercion: 'yes' });
    await the.does('call-emergency-services', { services: ['ambulance'] });
    await the.does('decide', { outcome: 'emergency' });
    await the.does('record-facts', { ...mild, immediateRisk: 'no', coercion: 'yes' });
    await the.settles('immediateRisk', 'no');
    await the.ends(heard);
  });
});
