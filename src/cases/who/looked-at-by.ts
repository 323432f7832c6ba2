import { refuse, type Refusal } from '#kit';
import type { Deciding } from '../act.ts';
import { barredStaff } from './barred.ts';

/**
 * Refuses, with `themselves`, whoever did what is looked at; and whoever is not a senior person who may
 * know of the case. Null where they may look.
 */
export function whyNotLook(
  by: string,
  of: { readonly by: string | null; readonly themselves: Refusal },
  { state, directory }: Pick<Deciding, 'state' | 'directory'>,
): Refusal | null {
  if (of.by === by) return of.themselves;
  return directory(by)?.senior && !barredStaff(state).includes(by)
    ? null
    : refuse(
        'not-for-them',
        'The head looks at this, or another senior person who may know of the case.',
      );
}
