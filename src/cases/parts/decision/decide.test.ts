import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { lanternfield, staff } from '#examples';
import type { School } from '#schools';
import { decisionStanding } from './standing.ts';
import { given, recorded, refused, step, type Step, tell, type Who } from '../../testing.ts';
import {
  answeredWell,
  assessed,
  facts,
  opened,
  reported,
  settled,
  well,
  withAsh,
} from '../testing.ts';

const why = { reason: 'We know both well.', proportionate: 'It keeps her safe.' } as const;
const inSetting = { outcome: 'in-setting', ...why } as const;
const asked = (who: Who) => ({ ...inSetting, second: staff[who].id });

/** A decision to go below the advice, waiting for a second person. */
const waiting: readonly Step[] = [...withAsh, step('decide', 'lead', asked('senior'))];

/** The concern is about this member of staff. */
const about = (who: Who): readonly Step[] => [
  well('report-concern', 'teacher', { staffInvolved: 'yes', whichStaff: [staff[who].id] }),
  well('open-case', who === 'lead' ? 'deputy' : 'lead'),
];

describe('deciding with the advice', () => {
  test('records the decision, its reasons, what was advised and by which edition', () => {
    given(assessed)
      .when('decide', 'lead', inSetting)
      .then(
        recorded('decision-made/1', {
          outcome: 'in-setting',
          advised: 'in-setting',
          edition: 'england-2026-12',
          below: false,
          second: null,
          ...why,
        }),
      );
    assert.equal(decisionStanding(tell([...assessed, well('decide')]).state), 'stands');
  });

  test('waits until a case is open', () => {
    given(reported).when('decide', 'lead', inSetting).then(refused('not-at-this-stage'));
  });
});

describe('deciding above the advice', () => {
  test('is free: anything more urgent, alone', () => {
    for (const outcome of [
      'consult',
      'refer-social-care',
      'refer',
      'refer-lado',
      'emergency',
    ] as const)
      given(assessed)
        .when('decide', 'lead', { outcome, ...why })
        .then(recorded('decision-made/1', { outcome, below: false, second: null }));
  });

  test('asks nobody, even if somebody was named on a page that no longer applies', () => {
    given(withAsh)
      .when('decide', 'lead', { outcome: 'refer', ...why, second: staff.senior.id })
      .then(recorded('decision-made/1', { second: null }));
  });
});

describe('deciding below the advice', () => {
  test('is refused without a second person, and says so', () => {
    given(withAsh).when('decide', 'lead', inSetting).then(refused('needs-second-person'));
  });

  test('is refused when the second person is oneself', () => {
    given(withAsh).when('decide', 'lead', asked('lead')).then(refused('second-person-is-you'));
  });

  test('is refused when the second person is not senior, or not in the school', () => {
    for (const who of ['teacher', 'pastoral', 'governor', 'records', 'chair'] as const)
      given(withAsh).when('decide', 'lead', asked(who)).then(refused('second-person-not-senior'));
    given(withAsh)
      .when('decide', 'lead', { ...inSetting, second: 'nobody' })
      .then(refused('second-person-not-senior'));
  });

  test('is refused when the second person may not see the case', () => {
    const related = {
      kind: 'staff',
      staffMember: staff.senior.id,
      staffRoles: ['related-to-a-child'],
    } as const;
    given([...withAsh, step('add-person', 'lead', related)])
      .when('decide', 'lead', asked('senior'))
      .then(refused('second-person-may-not-see'));
  });

  test('is refused when the second person is pictured: nobody judges what was done to them', () => {
    const pictured = {
      kind: 'staff',
      staffMember: staff.senior.id,
      staffRoles: ['pictured'],
    } as const;
    given([...withAsh, step('add-person', 'lead', pictured)])
      .when('decide', 'lead', asked('senior'))
      .then(refused('second-person-is-harmed'));
  });

  test('is recorded with one, and waits for them', () => {
    given(withAsh)
      .when('decide', 'lead', asked('senior'))
      .then(recorded('decision-made/1', { below: true, second: staff.senior.id }));
    assert.equal(decisionStanding(tell(waiting).state), 'waiting');
  });
});

describe('the second person', () => {
  const agree = { agrees: 'yes', reason: 'I know them too.' } as const;
  const disagree = { agrees: 'no', reason: 'Too much is not known.' } as const;

  test('agrees, with a reason, and the decision stands', () => {
    given(waiting)
      .when('give-second-opinion', 'senior', agree)
      .then(recorded('second-opinion-given/1', agree));
    const { state } = tell([...waiting, step('give-second-opinion', 'senior', agree)]);
    assert.equal(decisionStanding(state), 'stands');
  });

  test('disagrees, and it has to be decided again', () => {
    const { state } = tell([...waiting, step('give-second-opinion', 'senior', disagree)]);
    assert.equal(decisionStanding(state), 'disagreed');
    const again = [...waiting, step('give-second-opinion', 'senior', disagree), well('decide')];
    assert.equal(decisionStanding(tell(again).state), 'stands');
  });

  test('is nobody else: not the one who decided, and not another senior person', () => {
    for (const who of ['lead', 'deputy', 'head'] as const)
      given(waiting).when('give-second-opinion', who, agree).then(refused('not-asked'));
  });

  test('answers once, and only where something waits', () => {
    given([...waiting, step('give-second-opinion', 'senior', agree)])
      .when('give-second-opinion', 'senior', disagree)
      .then(refused('nothing-waiting'));
    for (const story of [withAsh, [...assessed, well('decide')]])
      given(story).when('give-second-opinion', 'senior', agree).then(refused('nothing-waiting'));
  });

  test('is asked afresh by a new decision: an earlier agreement does not carry over', () => {
    const again = [
      ...waiting,
      step('give-second-opinion', 'senior', agree),
      step('decide', 'lead', asked('head')),
    ];
    assert.equal(decisionStanding(tell(again).state), 'waiting');
    given(again).when('give-second-opinion', 'senior', agree).then(refused('not-asked'));
  });

  test('who turns out to be close to a child cannot answer for the case, nor have answered', () => {
    const related = step('add-person', 'lead', {
      kind: 'staff',
      staffMember: staff.senior.id,
      staffRoles: ['related-to-a-child'],
    });
    assert.equal(decisionStanding(tell([...waiting, related]).state), 'unsound');
    const agreed = [...waiting, step('give-second-opinion', 'senior', agree), related];
    assert.equal(decisionStanding(tell(agreed).state), 'unsound');
  });
});

describe('a decision about a member of staff', () => {
  const lado = { outcome: 'refer-lado', ...why } as const;

  test('is not taken by the lead alone, even when it follows the advice', () => {
    given(about('coach')).when('decide', 'lead', lado).then(refused('needs-second-person'));
    given(about('coach'))
      .when('decide', 'lead', { ...lado, second: staff.head.id })
      .then(recorded('decision-made/1', { below: false, second: staff.head.id }));
  });

  test('is not taken by the head alone', () => {
    given(about('coach')).when('decide', 'head', lado).then(refused('needs-second-person'));
  });

  test('suspected is enough', () => {
    given([...withAsh, facts({ staffImplicated: 'suspected' })])
      .when('decide', 'lead', lado)
      .then(refused('needs-second-person'));
  });

  test('can be looked at by the chair where it is about the head, and otherwise not', () => {
    given(about('head'))
      .when('decide', 'lead', { ...lado, second: staff.chair.id })
      .then(recorded('decision-made/1', { second: staff.chair.id }));
    given(about('coach'))
      .when('decide', 'lead', { ...lado, second: staff.chair.id })
      .then(refused('second-person-not-senior'));
    given(about('head'))
      .when('decide', 'lead', { ...lado, second: staff.head.id })
      .then(refused('second-person-may-not-see'));
  });

  test('no longer stands once the one who took it is implicated', () => {
    const story = [
      ...withAsh,
      well('decide', 'deputy'),
      step('add-person', 'lead', {
        kind: 'staff',
        staffMember: staff.deputy.id,
        staffRoles: ['concern-is-about-them'],
      }),
      facts({ staffImplicated: 'no' }),
      settled('staffImplicated', 'no'),
    ];
    assert.equal(decisionStanding(tell(story).state), 'unsound');
  });
});

describe('where the head is the safeguarding lead as well', () => {
  test('not to refer needs a second person; to refer does not', () => {
    given(assessed).when('decide', 'head', inSetting).then(refused('needs-second-person'));
    given(assessed)
      .when('decide', 'head', { ...inSetting, second: staff.deputy.id })
      .then(recorded('decision-made/1', { below: false, second: staff.deputy.id }));
    given(assessed)
      .when('decide', 'head', { outcome: 'refer', ...why })
      .then(recorded('decision-made/1', { second: null }));
  });
});

test('a school that presumes a referral has to go below the advice to keep it in school', () => {
  const presuming: School = { ...lanternfield, referralProfile: 'presume-refer' };
  given(assessed, presuming).when('decide', 'lead', inSetting).then(refused('needs-second-person'));
  given(assessed).when('decide', 'lead', inSetting).then(recorded('decision-made/1'));
});

test('advice taken is kept with who gave it, what they said and what follows', () => {
  given(opened)
    .when('record-consultation', 'lead', answeredWell['record-consultation'])
    .then(recorded('advice-taken/1', { from: 'social-care', named: 'no' }));
  assert.ok(tell([...opened, well('record-consultation')]).state.consultation);
});
