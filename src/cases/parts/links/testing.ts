import type { InputOf } from '../../record/input.ts';
import type { CaseState } from '../../state.ts';

/** Good answers to the acts of this part. */
export const linksAnswered = {
  'link-incident': (): Partial<InputOf<'link-incident'>> => ({
    with: 'other-setting',
    setting: 'Millbrook School',
    reference: 'MB 114',
    why: ['same-group'],
    reason: 'Their lead and ours heard of the same chat.',
  }),
  'reassess-repeat': ({ people }: CaseState): Partial<InputOf<'reassess-repeat'>> => ({
    child: people.find(({ kind }) => kind === 'learner')?.id ?? 'nobody',
    before: 'one',
    signs: ['none'],
    exploited: 'no',
    reason: 'The earlier record and her tutor.',
  }),
};
