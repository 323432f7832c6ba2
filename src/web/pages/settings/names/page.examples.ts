import { learners, staff } from '#examples';
import type { NameChange } from '#people';
import { exampleOf } from '../../../gallery/example.ts';
import { nameFormPage, nameFormView } from '../name-form/page.ts';
import { visitor } from '../settings.examples.ts';
import { type Looked, nameListPage, nameListView } from './page.ts';

const by = { by: staff.lead.id, byName: staff.lead.name };
const changes: readonly NameChange[] = [
  {
    person: staff.teacher.id,
    ...{ from: 'Brin Taper', to: staff.teacher.name, misspelt: true, ...by },
    ...{ at: '2026-11-02T09:10:00.000Z', reason: 'Typed wrongly when he joined.' },
  },
  {
    person: learners.bay.id,
    ...{ from: 'A former name', to: learners.bay.name, misspelt: false, ...by },
    ...{ at: '2026-11-04T16:02:00.000Z', reason: 'Asked for by the learner, with their parents.' },
  },
];
const nameOf = (id: string): string =>
  [...Object.values(staff), ...Object.values(learners)].find((one) => one.id === id)?.name ?? '';
const list = (looked: Partial<Looked>, before = changes) =>
  nameListView(before, nameOf, { saved: false, words: '', found: null, ...looked });
const [ash, bay] = [learners.ash, learners.bay].map(({ id, name, year }) => ({
  ...({ id, name, detail: year, kind: 'learner', roles: [], senior: false } as const),
}));
const people = ash && bay ? [ash, bay] : [];

export const nameListExamples = exampleOf(nameListPage, {
  'nothing changed yet': list({}, []),
  'just saved': list({ saved: true }),
  'people found': list({ words: 'a', found: { people, more: 3 } }),
  'nobody found': list({ words: 'Zebedee', found: { people: [], more: 0 } }),
  'no letters': list({ words: '?!' }),
});

export const nameFormExamples = exampleOf(nameFormPage, {
  'as it is': nameFormView(learners.bay, { visitor, form: null, errors: [], seen: 2 }),
  'with errors': nameFormView(learners.bay, {
    visitor,
    form: { person: learners.bay.id, name: '' },
    errors: [
      { field: 'name', message: 'Type their name as it is now' },
      { field: 'why', message: 'Say whether they changed their name or it was misspelt' },
    ],
    seen: 2,
  }),
});
