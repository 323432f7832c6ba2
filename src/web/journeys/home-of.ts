import type { Journey } from './journey.ts';

/** Where a journey was begun from, and where it leads back to. */
export function homeOf({
  act,
  place,
  outside,
  state,
}: Pick<Journey, 'act' | 'place' | 'outside' | 'state'>): {
  readonly href: string;
  readonly text: string;
} {
  if (place.caseId === null) return { href: '/', text: 'Back to the start' };
  if (!outside) return { href: `/cases/${place.caseId}`, text: 'Back to the case' };
  return act.home === 'tasks'
    ? { href: '/tasks', text: 'Back to your tasks' }
    : { href: `/reports/${state.reference}`, text: 'Back to your report' };
}
