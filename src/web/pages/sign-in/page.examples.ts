import { exampleOf } from '../../gallery/example.ts';
import { signInPage, type SignInView } from './page.ts';

const first: SignInView = {
  schoolName: 'Lanternfield School',
  people: [
    {
      id: 'a',
      name: 'Ms Ember',
      job: 'Teacher of geography',
      sees: 'One button to report a concern, what to do and not to do, and her own reports.',
    },
    {
      id: 'b',
      name: 'Mr Beacon',
      job: 'Designated safeguarding lead',
      sees: 'Every case by urgency, what the guidance asks and by when, and the whole record.',
    },
    {
      id: 'c',
      name: 'Dr Halo',
      job: 'Headteacher',
      sees: 'Cases that need a senior view, and decisions to agree or disagree with.',
    },
  ],
  then: '/',
  carried: null,
  expired: false,
};

export const signInExamples = exampleOf(signInPage, {
  'the first page': first,
  'a session ended': { ...first, expired: true, then: '/cases' },
  'a session ended while typing': {
    ...first,
    expired: true,
    then: '/report/1/2',
    carried: '{"account":"x"}',
  },
});
