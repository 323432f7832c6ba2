import { refuse, referenceIn } from '#kit';
import type { Deciding } from '../../act.ts';
import { barredStaff } from '../../who/barred.ts';

/**
 * Refuses another case that whoever acts may not know of, in the same words as one that is not there;
 * and one from which somebody is walled off who may read this case, and would learn of it here.
 */
export function otherCaseRefusal(reference: string, { state, otherCase }: Deciding) {
  const tidy = referenceIn(reference);
  if (tidy === state.reference)
    return refuse('this-very-case', 'That is the reference of this case.');
  const other = tidy ? (otherCase?.(tidy) ?? null) : null;
  if (!other)
    return refuse('no-such-case', 'There is no case with this reference that you may see.');
  const here = barredStaff(state);
  return other.barred.every((id) => here.includes(id))
    ? null
    : refuse(
        'walled-off',
        'Somebody who may read this case may not know of the other. Record the link in the other case instead.',
      );
}
