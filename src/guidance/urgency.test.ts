import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { factNames, factValues } from './facts.ts';
import { factsOfReferral, moreUrgent } from './urgency.ts';

describe('the more urgent of two answers', () => {
  test('is the danger, whichever was said first', () => {
    assert.equal(moreUrgent('coercion', 'yes', 'no'), 'yes');
    assert.equal(moreUrgent('coercion', 'no', 'yes'), 'yes');
    assert.equal(moreUrgent('youngestDepictedAge', 9, 16), 9);
    assert.equal(moreUrgent('youngestDepictedAge', 'adult', 9), 9);
    assert.equal(moreUrgent('sharing', 'threat', 'public'), 'threat');
    assert.equal(moreUrgent('motive', 'malice', 'money'), 'money');
  });

  test('is never lowered by “I do not know”, and is “not known” beside what only reassures', () => {
    assert.equal(moreUrgent('adultInvolved', 'suspected', 'not-known'), 'suspected');
    assert.equal(moreUrgent('immediateRisk', 'not-known', 'no'), 'not-known');
    assert.equal(moreUrgent('sexualActs', 'no', 'not-known'), 'not-known');
  });

  test('is the later of two that concern alike', () => {
    assert.equal(moreUrgent('medium', 'photo', 'video'), 'video');
    assert.equal(moreUrgent('youngestDepictedAge', 14, 15), 15);
    assert.equal(moreUrgent('sharing', 'widely', 'public'), 'public');
  });

  test('is one of the two, and the same one of them however often it is asked', () => {
    for (const name of factNames)
      for (const one of factValues(name))
        for (const other of factValues(name)) {
          const urgent = moreUrgent(name, one, other);
          assert.ok([one, other].includes(urgent));
          assert.equal(moreUrgent(name, urgent, urgent), urgent);
        }
  });
});

describe('the facts that a referral rests on', () => {
  test('are those that a rule of “refer” or above reads, and no others', () => {
    for (const name of [
      'adultInvolved',
      'coercion',
      'immediateRisk',
      'staffImplicated',
      'sharing',
      'motive',
    ] as const)
      assert.ok(factsOfReferral.includes(name), name);
    for (const name of [
      'agencyAlready',
      'household',
      'vulnerability',
      'priorIncidents',
      'manageableInSetting',
    ] as const)
      assert.ok(!factsOfReferral.includes(name), name);
  });
});
