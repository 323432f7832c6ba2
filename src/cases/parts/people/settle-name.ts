import { foldName } from '#names';
import { refuse } from '#kit';
import { defineAct } from '../../act.ts';
import { alsoAfterClosing } from '../../duties/step.ts';

/** Somebody decides whether a word is a person’s name: hidden wherever their name is, or left to be read. */
export const settleName = defineAct({
  name: 'settle-name',
  may: 'the leads',
  title: 'Say whether a word is somebody’s name',
  done: 'It is recorded. Files, sheets and what supporters read follow it from now on.',
  event: 'name-settled/1',
  recorded: 'Said whether a word is somebody’s name',
  // What others are called besides their names is theirs, and how it was decided is the work of the school.
  file: { of: 'work' },
  from: alsoAfterClosing,
  offered: ({ people }) => people.length > 0,
  fields: {
    word: {
      kind: 'text',
      label: 'Which word, as it is written in the record?',
      hint: 'A nickname, a user name, an address or another spelling',
      missing: 'Give the word',
    },
    is: {
      kind: 'choice',
      label: 'Is somebody in this case meant by it?',
      options: {
        theirs: { label: 'Yes', hint: 'It is hidden wherever their name is hidden' },
        'not-theirs': {
          label: 'No',
          hint: 'It can be read in every file and sheet of this case',
        },
      },
      missing: 'Say whether somebody is meant by it',
    },
    person: {
      kind: 'person',
      from: 'people-in-case',
      label: 'Who is meant?',
      missing: 'Choose who is meant',
      onlyWhen: { field: 'is', is: ['theirs'] },
    },
    reason: {
      kind: 'reason',
      label: 'How do you know?',
      missing: 'Say how you know',
      later: true,
    },
  },
  pages: [
    {
      title: 'A word that may be a name',
      intro:
        'Names that are written as the school’s list has them are hidden without this. What you say here can be taken back.',
      fields: ['word', 'is', 'person', 'reason'],
    },
  ],
  refuse: ({ word, person }, { state }) => {
    if (!/\p{L}/u.test(word))
      return refuse('no-word', 'Give a word with letters in it, as it is written in the record.');
    const known = person === null || state.people.some(({ id }) => id === person);
    return known ? null : refuse('no-such-person', 'That person is not in this case.');
  },
  follow: (state, { data }) => {
    const { word, is } = data;
    // Whoever is meant may since have been taken back: the word stays hidden.
    const person = is === 'theirs' ? (data.person ?? '') : null;
    const others = state.settledNames.filter((one) => foldName(one.word) !== foldName(word));
    return { ...state, settledNames: [...others, { word, person }] };
  },
});
