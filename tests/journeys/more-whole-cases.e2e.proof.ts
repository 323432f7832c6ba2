import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { carers, learners, staff } from '#examples';
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

describe('more whole cases in the browser', () => {
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

  it('is extortion: nothing is paid, all is kept, and the police are told', aMinute, async () => {
    const the = await opened(looks.barePhone, { services: ['instagram'] });
    await the.does('add-person', { ...ash, childRoles: ['pictured', 'told-us'] });
    await the.does('record-facts', {
      ...mild,
      ...{ adultInvolved: 'suspected', coercion: 'yes', motive: 'money', sharing: 'threat' },
    });
    const asked = await the.page.locator('.sl-step').allInnerTexts();
    assert.ok(asked.some((step) => step.includes('do not pay')));
    assert.ok(!asked.some((step) => /deletion/i.test(step)));
    await the.does('decide', { outcome: 'refer' });
    await the.does('refer-to-police', { agreement: 'agreed' });
    await the.does('give-extortion-advice', {
      told: ['do-not-pay', 'stop-answering', 'block', 'keep-everything'],
    });
    await the.does('leave-device', { whose: 'child', asked: ['keep-it', 'not-delete'] });
    await the.ends(heard);
  });

  it('is about a child of eleven, whose grandparent is told by name', aMinute, async () => {
    const the = await opened(looks.desk);
    await the.does('add-person', { ...ash, learner: learners.elm.name });
    await the.does('add-person', { kind: 'carer', carer: carers.elmCarer.id });
    await the.does('record-facts', {
      ...mild,
      ...{ youngestDepictedAge: '11', motive: 'curiosity', sharing: 'not-shared' },
    });
    await staysAfterAdvice(the);
    await the.ends(met);
  });

  it('holds words and no picture, and another policy takes it up', aMinute, async () => {
    const the = await opened(looks.barePhone);
    await the.does('add-person', { ...ash, childRoles: ['received-it'] });
    await the.does('record-facts', { ...mild, medium: 'text-only' });
    await the.does('decide', { outcome: 'other-policy', second: '' });
    await the.does('follow-other-policy', { matter: 'text-only', adultBehind: 'no' });
    await the.ends({ ...met, adultBehind: 'no' });
  });

  it(
    'is kept from the parents for now, as the police ask, with a day to look again',
    aMinute,
    async () => {
      const the = await opened(looks.bareDesk);
      await the.does('add-person', ash);
      await the.does('record-facts', { ...mild, adultInvolved: 'yes' });
      await the.does('decide', { outcome: 'refer' });
      await the.does('refer-to-police', { agreement: 'not-asked-risk' });
      await the.does('withhold-from-parents', { ground: 'agency-asked', agreedBy: ['police'] });
      await the.ends({ ...heard, agreedBy: ['police'] });
      assert.match(await the.page.locator('main').innerText(), /Closed/);
    },
  );

  it(
    'is closed, opened again when pressure comes to light, and closed again',
    aMinute,
    async () => {
      const the = await opened(looks.phone);
      await the.does('add-person', ash);
      await the.does('record-facts', mild);
      await the.does('hear-the-head', { who: staff.head.id, view: 'manage-here' });
      await the.does('decide', { outcome: 'in-setting', second: '' });
      await the.ends(met);
      await the.does('record-facts', { ...mild, coercion: 'yes' });
      await the.does('reopen-case');
      await the.does('decide', { outcome: 'refer' });
      await the.ends(heard);
    },
  );

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
