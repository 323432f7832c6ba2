import type { InputOf } from '../../record/input.ts';
import type { CaseState } from '../../state.ts';
import { otherSettings } from './settings.ts';

const reason = 'Two students say the same.';

/** Good answers to the acts of this part, and to saying who somebody from outside is. */
export const spreadAnswered = {
  'record-spread': (): Partial<InputOf<'record-spread'>> => ({
    kind: 'group',
    called: 'A Year 11 chat',
    has: ['has-seen-it'],
    saidBy: 'Ash',
    contained: 'no',
    reason,
  }),
  'contain-spread': ({ reaches }: CaseState): Partial<InputOf<'contain-spread'>> => ({
    reach: reaches.find(({ standing }) => standing === 'open')?.id ?? 'none',
    steps: ['asked-to-stop'],
    result: 'contained',
    reason,
  }),
  'contact-other-setting': (state: CaseState): Partial<InputOf<'contact-other-setting'>> => ({
    about: otherSettings(state)[0]?.value ?? 'none',
    at: '2026-11-05T09:00:00.000Z',
    who: 'Their safeguarding lead',
    how: 'phone',
    shared: 'That one of their students may have it.',
    keptBack: 'The names of our students.',
    theyDo: 'They speak with him today.',
    reason,
  }),
  'settle-name': ({ people }: CaseState): Partial<InputOf<'settle-name'>> => ({
    word: 'bember2011',
    is: 'theirs',
    person: people[0]?.id ?? 'nobody',
    reason,
  }),
  'identify-person': ({ people }: CaseState): Partial<InputOf<'identify-person'>> => ({
    person: people.find(({ kind }) => kind === 'other')?.id ?? 'nobody',
    is: 'child',
    setting: 'Millbrook School',
    reason,
  }),
};
