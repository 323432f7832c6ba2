import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { carers, learners, staff } from '#examples';
import { allParts } from '../../parts/all-parts.ts';
import { opened, well, withAsh } from '../../parts/testing.ts';
import { directory, madeBy, step, type Step, tell } from '../../testing.ts';
import { fileOf } from './child-file.ts';
import { lettersIn } from './names.ts';
import { themes } from './themes.table.ts';

const ash = madeBy(4);
const bay = madeBy(5);
const withBay: readonly Step[] = [
  ...withAsh,
  step('add-person', 'lead', {
    kind: 'learner',
    learner: learners.bay.id,
    childRoles: ['passed-it-on'],
  }),
];
const jonno = step('add-person', 'lead', {
  kind: 'other-child',
  knownAs: 'Jonno, from the park',
  setting: 'Millbrook School',
  childRoles: ['holds-it'],
});
const families: readonly Step[] = [
  step('add-person', 'lead', { kind: 'carer', carer: carers.ashMother.id, carerOf: [ash] }),
  step('add-person', 'lead', { kind: 'carer', carer: carers.bayFather.id, carerOf: [bay] }),
];

function fileIn(story: readonly Step[], child = ash) {
  const { state, events } = tell(story);
  const letters = lettersIn([{ state, child }]);
  return fileOf({ state, events, directory, child, letters, references: [state.reference] });
}
const read = (story: readonly Step[], child = ash): string => JSON.stringify(fileIn(story, child));
const titles = (story: readonly Step[], child = ash) =>
  fileIn(story, child).chronology.map(({ title }) => title);
const note = (what: string, reason = 'It matters.') =>
  well('note-action', 'lead', { what, reason });

describe('a child’s own file', () => {
  test('shows their own part, and calls every other child by the same letter', () => {
    const story = [
      ...withBay,
      jonno,
      ...families,
      note('Ash says that Bay has it, and Jonno too. Mr Ember rang; Bay’s phone is with him.'),
    ];
    const file = read(story);
    assert.match(file, /Ash says that \[child B\] has it, and \[child C\] too\./);
    assert.match(file, /\[another child’s parent or carer\] rang; \[child B\]’s phone/);
    assert.match(file, /Is pictured/);
    assert.doesNotMatch(file, /Bay|Ember|Jonno|Lark|Passed it on|Millbrook/);
    assert.match(read(story, bay), /\[child B\] says that Bay has it/);
  });

  test('names their own family, in the case or not, and nobody else’s', () => {
    const said = read([...withBay, note('Ash said: ring Wren Tallow, and not Lark Ember.')]);
    assert.match(said, /ring Wren Tallow, and not \[another child’s parent or carer\]/);
  });

  test('tells a child from whoever is only known as their friend', () => {
    const friend = step('add-person', 'lead', {
      kind: 'other-child',
      knownAs: 'Kai, a friend of Bay and Ash',
      setting: 'not known',
      childRoles: ['received-it'],
    });
    const file = read([...withBay, friend, note('Ash said that Bay told Kai.')]);
    assert.match(file, /Ash said that \[child B\] told \[child C\]\./);
  });

  test('does not say that another child was the one who spoke of danger', () => {
    const story = [
      ...withBay,
      well('record-facts', 'lead', { saidBy: 'Bay Ember, to his tutor', immediateRisk: 'yes' }),
    ];
    assert.deepEqual(fileIn(story).danger, { level: 'yes', saidBy: null });
  });

  test('leaves out whole what is only about another child', () => {
    const about = (child: string) => [
      well('plan-support', 'lead', { child, plan: `The plan of ${child}` }),
      well('agree-safety-plan', 'lead', { child, safer: `Safer is ${child}` }),
      well('inform-parents', 'lead', { child, carer: 'somebody-else', who: 'A father' }),
    ];
    const story = [...withBay, ...families, ...about(ash), ...about(bay)];
    assert.match(read(story), new RegExp(`The plan of ${ash}`));
    assert.doesNotMatch(read(story), new RegExp(`The plan of ${bay}|Safer is ${bay}`));
    assert.equal(titles(story).filter((title) => title === 'Support planned').length, 1);
    assert.equal(titles(story).filter((title) => title === 'Person added').length, 2);
  });

  test('is numbered anew, so that nobody can count what is left out', () => {
    const story = [...withBay, note('Bay rang.'), note('Ash rang.')];
    const { chronology } = fileIn(story);
    assert.deepEqual(
      chronology.map(({ sequence }) => sequence),
      chronology.map((_, place) => place + 1),
    );
    assert.equal(chronology.filter(({ title }) => title === 'Action recorded').length, 1);
  });

  test('holds a note that names nobody, and none that names only others', () => {
    assert.match(read([...withBay, note('Rang the front door.')]), /Rang the front door/);
    assert.doesNotMatch(read([...withBay, note('Sat with Bay for an hour.')]), /an hour/);
    assert.doesNotMatch(read([...withAsh, note('Fern Glimmer came in.')]), /came in/);
    assert.match(read([...withBay, note('Sat with Ash and Bay.')]), /Sat with Ash and \[child B\]/);
  });

  test('holds a correction with the entry that it corrects, by its number in the file', () => {
    const story = [
      ...withBay,
      note('Ash rang.'),
      step('correct-entry', 'lead', {
        entry: '6',
        correction: 'It was Ash, not Bay.',
        reason: 'I had it wrong.',
      }),
    ];
    const [noted, corrected] = fileIn(story).chronology.slice(-2);
    assert.equal(noted?.correctedBy[0], corrected?.sequence);
    assert.equal(corrected?.corrects, noted?.sequence);
    assert.match(JSON.stringify(corrected?.lines), /It was Ash, not \[child B\]/);
    const theirs = [
      ...withBay,
      well('plan-support', 'lead', { child: bay }),
      step('correct-entry', 'lead', { entry: '6', correction: 'Twice a week.', reason: 'A slip.' }),
    ];
    assert.doesNotMatch(read(theirs), /Twice a week/);
  });

  test('holds a referral that is about them, and names of its children nobody else', () => {
    const police = (...children: string[]) => well('refer-to-police', 'lead', { children });
    assert.ok(!titles([...withBay, police(bay)]).includes('Referred to the police'));
    const both = [...withBay, police(ash, bay), well('record-referral-response')];
    const referral = fileIn(both).chronology.find(({ act }) => act === 'refer-to-police');
    const children = referral?.lines.find(({ label }) => label.includes('children'));
    assert.equal(children?.text, learners.ash.name);
    assert.match(read(both), /It was not said of this child alone/);
  });

  test('says with an outcome of the police that a check may show it', () => {
    const story = [...withAsh, well('refer-to-police'), well('record-police-outcome')];
    const theme = fileIn(story).themes.find(({ title }) => title.startsWith('Police'));
    assert.match(theme?.note ?? '', /enhanced check/);
    assert.match(theme?.note ?? '', /nobody can promise/);
  });

  test('says neither whose words nor whose facts they are where nobody recorded it', () => {
    const report = well('report-concern', 'teacher', { ownWords: 'I never sent it.' });
    const told = [report, ...withBay.slice(1)];
    const facts = well('record-facts', 'lead', {
      vulnerability: 'yes',
      coercion: 'yes',
      reason: 'They told us.',
    });
    assert.match(read(told), /A child’s own words\. Which child said them is not recorded/);
    const alone = [report, ...withAsh.slice(1)];
    assert.doesNotMatch(read(alone), /Which child said them/);
    assert.match(read([...alone, facts]), /especially vulnerable/);
    assert.doesNotMatch(read([...told, facts]), /especially vulnerable/);
    assert.match(read([...told, facts]), /blackmailed/);
  });

  test('leaves out the list of names in the report, other cases and the work of staff', () => {
    const story = [
      well('report-concern', 'teacher', {
        who: 'Ash Tallow\nCove, Year 10',
        account: 'Cove has it.',
      }),
      ...withBay.slice(1),
      well('link-incident', 'lead', { reference: 'SL-7KQ2-M4XD', reason: 'Linked for Bay.' }),
      note('See also sl 7kq2-m4xd, says Ash.'),
      well('add-task', 'lead', { title: 'Ring the nurse' }),
    ];
    const file = read(story);
    assert.doesNotMatch(file, /Cove|7KQ2|7kq2|Linked|Ring the nurse/);
    assert.match(file, /See also \[another record\]/);
  });

  test('points to what names the child and is not in it, for a person to read', () => {
    const story = [
      ...withBay,
      well('record-conversation', 'lead', {
        child: bay,
        ownWords: 'Ash never wanted it passed on.',
      }),
      well('plan-support', 'lead', { child: bay, plan: 'A seat by the door.' }),
    ];
    assert.deepEqual(fileIn(story).toRead, [6]);
    assert.doesNotMatch(read(story), /never wanted/);
  });

  test('says how things stand: told, parents and who may be told, support, leaving', () => {
    const story = [
      ...withBay,
      ...families,
      well('refer-to-social-care', 'lead', { children: [ash] }),
      well('plan-support', 'lead', { child: ash, trustedAdult: staff.pastoral.id }),
      well('set-contact-permissions', 'lead', {
        child: ash,
        carer: madeBy(6),
        contact: 'court-order',
        address: 'yes',
      }),
      well('plan-file-transfer', 'lead', { child: ash }),
    ];
    const said = JSON.stringify(fileIn(story).standing);
    for (const words of [
      'children’s social care',
      'Must not be told: a court order',
      'address is withheld',
      'The trusted adult is Marigold Hearth',
      'to Millbrook School',
    ])
      assert.match(said, new RegExp(words, 'i'));
  });

  test('is as calm as a file can be where nothing is known yet', () => {
    const file = fileIn(withAsh);
    assert.deepEqual(file.toRead, []);
    assert.equal(file.danger.level, 'no');
    assert.equal(file.leaving, null);
    assert.ok(titles(opened).includes('Case opened'));
  });

  test('does not name a member of staff whom the concern is about', () => {
    const story = [
      ...withBay,
      step('add-person', 'lead', {
        kind: 'staff',
        staffMember: staff.coach.id,
        staffRoles: ['concern-is-about-them'],
      }),
      note(`Ash spoke of ${staff.coach.name}, and of ${staff.pastoral.name}.`),
    ];
    assert.match(read(story), /Ash spoke of \[a member of staff\], and of Marigold Hearth/);
  });
});

test('every heading of a file is that of some part of the response', () => {
  const told = new Set(Object.values(allParts).map(({ theme }) => theme));
  assert.deepEqual(themes.toSorted(), [...told].toSorted());
});

test('the others have the same letter in every case of a file', () => {
  const one = tell(withBay);
  const other = tell([...withAsh.slice(0, -1), jonno, ...withBay.slice(-1), ...withAsh.slice(-1)]);
  const childIn = ({ state }: typeof one) =>
    state.people.find(({ directoryId }) => directoryId === learners.ash.id)?.id ?? '';
  const letters = lettersIn(
    [one, other].map((told) => ({ state: told.state, child: childIn(told) })),
  );
  const letterOfBay = ({ state }: typeof one) =>
    state.people
      .filter(({ directoryId }) => directoryId === learners.bay.id)
      .map((person) => letters(state, person));
  assert.deepEqual([letterOfBay(one), letterOfBay(other)], [['B'], ['B']]);
});
