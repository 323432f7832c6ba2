import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { carers, lanternfield, learners } from '#examples';
import { directory, madeBy, step, type Step, tell } from '../../testing.ts';
import { openView } from '../../views/open-view.ts';
import { consultationSheet } from '../decision/consultation-sheet.ts';
import { letterFor, callCardFor } from '../parents/letter.ts';
import { withMother } from '../parents/testing.ts';
import { assessed, facts, well, withAsh } from '../testing.ts';
import { referralSheet } from './sheet.ts';
import { sheetsOf } from './sheets.table.ts';
import type { Agency } from './state.ts';

const contact = { name: 'Amber Wick', job: 'Designated safeguarding lead' };
const told = (...story: readonly Step[]) => {
  const { state, events } = tell(story);
  return openView({
    state,
    events,
    school: lanternfield,
    directory,
    now: '2026-11-05T12:00:00.000Z',
  });
};
const everyWord = (sheet: object): string => JSON.stringify(sheet);

const report = well('report-concern', 'teacher', {
  account: 'Ash said that Bay Ember has it, and that Bay sent it to Fern Glimmer.',
  ownWords: 'I only sent it to one person.',
  who: 'Ash Tallow, Bay Ember',
});
const both = [
  report,
  ...withAsh.slice(1),
  step('add-person', 'lead', {
    kind: 'learner',
    learner: learners.bay.id,
    childRoles: ['passed-it-on'],
  }),
  ...assessed.slice(withAsh.length),
];

const bodies = {
  police: 'refer-to-police',
  'social-care': 'refer-to-social-care',
  lado: 'refer-to-lado',
  'adult-services': 'refer-to-adult-services',
  ceop: 'refer-to-ceop',
  health: 'refer-to-other-body',
} as const;

function sheetFor(
  to: keyof typeof bodies,
  children: readonly string[] | null,
  story: readonly Step[] = both,
) {
  const opened = told(...story, well(bodies[to], 'lead', { children }));
  const [referral] = opened.state.referrals;
  assert.ok(referral);
  return referralSheet({ ...opened, directory, contact, referral });
}

describe('the sheet for a referral', () => {
  for (const to of Object.keys(bodies) as (keyof typeof bodies)[])
    test(`to ${to} names no child but those it is about`, () => {
      const words = everyWord(sheetFor(to, [madeBy(4)]));
      for (const name of ['Bay', 'Ember', 'Fern', 'Glimmer'])
        assert.ok(!words.includes(name), `${to}: ${name}`);
      assert.ok(words.includes(learners.ash.name), to);
    });

  test('says what stands where accounts differ, and who else said what and when, without another child’s name', () => {
    const differing = [
      ...both,
      facts({ coercion: 'yes', saidBy: 'her tutor' }),
      facts({ coercion: 'no', saidBy: 'Bay Ember' }),
    ];
    for (const to of ['police', 'social-care'] as const) {
      const words = everyWord(sheetFor(to, [madeBy(4)], differing));
      assert.match(
        words,
        /Yes \(said by: her tutor, 5 November 2026, 9am\)\. Accounts differ\. Also said: No/,
      );
      assert.ok(!words.includes('Bay'), to);
    }
  });

  test('says what was told, and that another child was named', () => {
    const words = everyWord(sheetFor('police', [madeBy(4)]));
    assert.match(words, /Ash said that \[another child\] has it/);
    assert.match(everyWord(sheetFor('police', null)), /Ash said that Bay Ember has it/);
  });

  test('says what an outsider is called to those who look into it, and to nobody else', () => {
    const told = [
      well('report-concern', 'teacher', {
        account: 'Ash said that Jonno has it. Mr Ember rang, and BE said nothing.',
      }),
      ...both.slice(1),
      step('add-person', 'lead', {
        kind: 'other-child',
        knownAs: 'Jonno, from the park with Bay',
        setting: 'not known',
        childRoles: ['holds-it'],
      }),
    ];
    const police = everyWord(sheetFor('police', [madeBy(4)], told));
    assert.match(police, /Ash said that Jonno has it/);
    assert.match(police, /Jonno, from the park with \[another child\]/);
    assert.match(police, /\[another person\] rang, and \[another child\] said nothing/);
    assert.match(
      everyWord(sheetFor('lado', [madeBy(4)], told)),
      /Ash said that \[somebody else\] has/,
    );
  });

  test('holds for a health service who, danger and what is asked, and nothing that was told', () => {
    const sheet = sheetFor('health', [madeBy(4)]);
    assert.deepEqual(
      sheet.parts.map(({ title }) => title),
      [
        'Who it is about',
        'To find them by, from the school’s list',
        'Danger now',
        'What we ask of you',
        'Whom to answer',
      ],
    );
    assert.ok(!everyWord(sheet).includes('one person'));
  });

  test('has parts for every kind of body, and always says whom to answer and what is asked', () => {
    for (const to of Object.keys(sheetsOf) as Agency[]) {
      assert.ok(sheetsOf[to].sections.includes('contact'), to);
      assert.ok(sheetsOf[to].sections.includes('asked'), to);
      assert.ok(sheetsOf[to].asks.length > 0, to);
    }
  });
});

test('the sheet for advice without names holds no name and nothing that anybody typed', () => {
  const { state, facts } = told(...both);
  const words = everyWord(consultationSheet(state, facts, ['How far has it gone?']));
  for (const { name } of state.people)
    for (const part of name.split(' ')) assert.ok(!words.includes(part), part);
  assert.ok(!words.includes('one person'));
  assert.match(words, /Child A/);
  assert.match(words, /Child B/);
});

describe('a letter and a card for a call', () => {
  const bayFather = step('add-person', 'lead', {
    kind: 'carer',
    carer: carers.bayFather.id,
    carerOf: [madeBy(5)],
  });
  const opened = told(...both, bayFather, withMother);
  const named = (name: string) => {
    const person = opened.state.people.find((one) => one.name === name);
    assert.ok(person, name);
    return person;
  };
  const source = {
    state: opened.state,
    child: named(learners.ash.name),
    carer: named(carers.ashMother.name),
    school: lanternfield,
    from: contact,
  };

  test('are about one child and for one carer', () => {
    for (const sheet of [letterFor(source), callCardFor(source)]) {
      const words = everyWord(sheet);
      for (const other of ['Bay', 'Ember', carers.bayFather.name])
        assert.ok(!words.includes(other), other);
      assert.match(words, /Wren Tallow/);
      assert.match(words, /0808 800 5000/);
    }
  });

  test('offer Report Remove to the family of the child who is pictured, and say who leads', () => {
    assert.match(everyWord(letterFor(source)), /Report Remove/);
    const father = {
      ...source,
      child: named(learners.bay.name),
      carer: named(carers.bayFather.name),
    };
    assert.doesNotMatch(everyWord(letterFor(father)), /Report Remove/);
    const { state } = told(...both, bayFather, withMother, well('refer-to-police'));
    assert.match(everyWord(letterFor({ ...source, state })), /police or social care are involved/);
  });

  test('blame nobody', () => {
    for (const sheet of [letterFor(source), callCardFor(source)])
      assert.doesNotMatch(
        everyWord(sheet),
        /\b(silly|foolish|risky|sexting|victim|offender|naked)\b/i,
      );
  });
});
