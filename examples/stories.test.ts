import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Field } from '#acts';
import { acts, inputOf, inputSchema } from '#cases';
import { review } from '#wording';
import { agedFor, ageOn } from './ages.ts';
import { lanternfield, learners } from './school.ts';
import { isSchoolDay, momentsOf, schoolDaysBefore } from './school-time.ts';
import { stories } from './stories/index.ts';
import type { Scene, Step, Story } from './story.ts';

const { calendar } = lanternfield;

/** A scene in which nothing has happened: enough to hear what a story says. */
const standIn: Scene = {
  now: '2026-11-05T10:00:00.000Z',
  ago: () => '2026-11-05T09:30:00.000Z',
  inSchoolDays: () => '2026-11-12',
  person: () => 'somebody',
  referral: () => 'a-referral',
  told: () => 'a-referral',
  task: () => 'a-task',
  exposure: () => 'an-exposure',
  openReport: () => 'a-report',
  entry: () => '1',
  reference: () => 'SL-7KQ2-M4XD',
  age: () => 14,
};

const answersOf = ({ act, answers }: Step): Readonly<Record<string, unknown>> =>
  inputOf(act, (typeof answers === 'function' ? answers(standIn) : answers) as never);

const written: readonly Field['kind'][] = ['text', 'narrative', 'reason'];

/** Everything that people in a story wrote, as the record would keep it. */
function wordsOf(story: Story): readonly string[] {
  return story.steps.flatMap((step) => {
    const fields = Object.entries<Field>(acts[step.act].fields);
    const answers = answersOf(step);
    return fields.flatMap(([name, { kind }]) => {
      const answer = answers[name];
      return written.includes(kind) && typeof answer === 'string' ? [answer] : [];
    });
  });
}

const everyWord = stories.flatMap((story) => [
  { where: story.name, words: story.about },
  ...wordsOf(story).map((words) => ({ where: story.name, words })),
]);

describe('what is told', () => {
  test('every case the school must be able to show is there, once', () => {
    const names = stories.map(({ name }) => name);
    assert.equal(new Set(names).size, names.length);
    assert.deepEqual(names.toSorted(), [
      'already-a-case',
      'altered-pictures',
      'both-adults',
      'changed-after-closing',
      'eighteen-year-old',
      'emergency',
      'extortion',
      'kept-in-school',
      'mother-only',
      'parents-not-told-yet',
      'reopened',
      'second-opinion',
      'seen-by-accident',
      'sent-by-mistake',
      'shared-laptop',
      'staff-allegation',
      'taken-further-up',
      'told-by-police',
      'unanswered-referral',
      'under-thirteen',
      'unread-report',
      'words-only',
    ]);
  });

  test('every answer is one that its question takes', () => {
    for (const story of stories)
      for (const [place, step] of story.steps.entries()) {
        const { error } = inputSchema(step.act).safeParse(answersOf(step));
        assert.ok(!error, `${story.name}, step ${place + 1}, ${step.act}: ${error?.message}`);
      }
  });

  test('every reason says something', () => {
    for (const story of stories)
      for (const step of story.steps) {
        const { reason } = answersOf(step);
        if (typeof reason === 'string') assert.ok(reason.split(' ').length > 5, reason);
      }
  });

  test('nobody writes words that blame a child, and the wording advice finds none', () => {
    const blaming =
      /\b(sext\w*|provocative|revealing|risky|naive|silly|foolish|should have known|allowed it|streetwise|lifestyle|manipulat\w*|alleged\w*|claim(s|ed)|admit\w*|confess\w*|lied|leaked|victims?|offender|perpetrator|suspects?|banter|jok(e|es|ing)|boyfriend|girlfriend|why did (you|she|he))\b/i;
    for (const { where, words } of everyWord) {
      assert.doesNotMatch(words, blaming, `${where}: ${blaming.exec(words)?.[0]}`);
      assert.deepEqual(
        review(words, { voice: 'staff' }).map(({ found }) => found),
        [],
        where,
      );
    }
  });

  test('nobody describes a picture or gives an address', () => {
    const graphic =
      /\b(naked|nude|topless|breast\w*|genital\w*|penis|vagina|underwear|explicit|intimate|porn\w*|sex(ual(ly)?)?)\b/i;
    const address = /https?:|www\.|\.(com|org|net|uk)\b|@\w/i;
    for (const { where, words } of everyWord) {
      assert.doesNotMatch(words, graphic, where);
      assert.doesNotMatch(words, address, where);
    }
  });
});

const anyDay: readonly string[] = [
  '2026-11-22T05:38:00.000Z', // a Sunday before dawn
  '2026-11-23T07:15:00.000Z', // a Monday before school
  '2026-11-24T09:02:00.000Z', // in the first lesson
  '2026-11-25T12:40:00.000Z', // at midday
  '2026-11-26T16:31:00.000Z', // a minute after school
  '2026-10-28T11:00:00.000Z', // half term
  '2026-09-03T10:00:00.000Z', // the second day of the first term it knows
  '2026-12-27T15:00:00.000Z', // the Christmas holiday
  '2027-04-13T08:00:00.000Z', // the second day after Easter
  '2027-08-20T13:00:00.000Z', // the summer
  '2028-02-29T23:59:59.999Z', // a day that most years do not have
  '2031-05-14T10:00:00.000Z', // beyond every term it knows
  '2026-08-01T10:00:00.000Z', // before them
];

describe('when it happened', () => {
  for (const now of anyDay)
    test(`seen from ${now}, every story is past and runs forward`, () => {
      for (const story of stories) {
        const moments = momentsOf(story, now, calendar);
        assert.equal(moments.length, story.steps.length);
        assert.deepEqual(moments, moments.toSorted(), story.name);
        assert.ok((moments.at(-1) ?? now) <= now, story.name);
      }
    });

  test('the newest report is minutes old in school hours, and from the last afternoon otherwise', () => {
    const unread = stories.find(({ name }) => name === 'unread-report');
    const reported = (now: string) => unread && momentsOf(unread, now, calendar)[0];
    assert.equal(reported('2026-11-25T12:40:00.000Z'), '2026-11-25T12:15:00.000Z');
    assert.equal(reported('2026-11-22T05:38:00.000Z'), '2026-11-20T15:25:00.000Z');
    assert.equal(reported('2026-11-25T19:00:00.000Z'), '2026-11-25T15:25:00.000Z');
  });

  test('school days are counted back over weekends and holidays', () => {
    assert.equal(schoolDaysBefore('2026-11-23', 1, calendar), '2026-11-20');
    assert.equal(schoolDaysBefore('2026-11-03', 2, calendar), '2026-10-23');
    assert.equal(schoolDaysBefore('2027-01-05', 1, calendar), '2026-12-18');
    assert.ok(!isSchoolDay('2026-10-28', calendar));
    assert.ok(isSchoolDay('2026-11-02', calendar));
  });
});

describe('who it is about', () => {
  const agesAt = (now: string) => (name: keyof typeof learners) => {
    const { born } = agedFor(learners[name], now);
    return ageOn(born, now.slice(0, 10));
  };

  test('in any school year the child under 13 is under 13, and one partner is 18 and the other not', () => {
    for (const now of anyDay) {
      const age = agesAt(now);
      assert.ok(age('elm') < 13, now);
      assert.ok(age('gale') >= 16, now);
      assert.throws(() => age('heath'), now);
    }
  });

  test('an adult’s age is never recorded as a number', () => {
    assert.throws(() => ageOn('2008-09-01', '2026-09-01'));
    assert.equal(ageOn('2008-09-01', '2026-08-31'), 17);
  });

  test('nobody invented is reached by a number that could be somebody’s', () => {
    for (const { phone } of lanternfield.contacts) assert.match(phone, /^01632 960\d{3}$/);
  });
});
