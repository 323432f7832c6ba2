import { staff } from '#examples';
import { isCleared } from '../deletion/standing.ts';
import type { GoodAnswers } from '../good-answers.ts';
import { systemsAre } from './standing.ts';

const at = '2026-11-05T09:05:00.000Z';
const reason = 'It may be needed as it is, and nobody looks at it.';

/** Good answers to the acts about the school’s own systems. */
export const systemsAnswered = {
  'isolate-system': () => ({
    kind: 'drive',
    which: 'the Year 11 project folder',
    standing: 'ask',
    owner: staff.technician.id,
    dueAt: '2026-11-06T15:00:00.000Z',
    reason,
  }),
  'release-system': (state) => ({
    system: systemsAre(state, 'isolated', 'stays')[0]?.id ?? 'none',
    agreed: 'The head and Dev Filament.',
    reason,
    ...(isCleared(state)
      ? { outcome: 'open-again', gone: 'nothing-there', by: staff.technician.id, at }
      : { outcome: 'stays', until: '2026-11-19' }),
  }),
} as const satisfies Partial<GoodAnswers>;
