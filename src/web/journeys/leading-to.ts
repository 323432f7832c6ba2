import { textOf } from '#acts';
import { type ActName, isActName } from '#cases';
import type { Draft } from '#desk';

/** Where a draft keeps what is done next, for which this had to be there first. No question has this name. */
const mark = '_then';

/** What a draft keeps of the act that it leads to. */
export function leadingTo(act: ActName): Draft['raw'] {
  return { [mark]: act };
}

/** The act that a draft leads to once it is recorded; null where it leads back to the case. */
export function ledTo(raw: Draft['raw']): ActName | null {
  const act = textOf(raw, mark);
  return isActName(act) ? act : null;
}
