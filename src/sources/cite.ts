import { checkers } from './checkers.ts';
import { type Known, type Mark, markOf } from './known.ts';
import { type SourceId, sourceOf } from './register.ts';

/** A place in a source that something rests on, by the source’s id. */
export interface Citing {
  readonly source: SourceId;
  readonly section?: string;
  /** How it is known, where it differs from the rest of its source. */
  readonly known?: Known;
  /** What must be checked, where it differs from the rest of its source. */
  readonly check?: string;
}

/** A citation as people read it: where it stands, how it is known, what to check and who must. */
export interface Cited {
  readonly source: SourceId;
  readonly title: string;
  readonly publisher: string;
  readonly edition: string;
  /** Empty where the whole source is meant. */
  readonly section: string;
  readonly mark: Mark;
  readonly check: string;
  readonly checkedBy: string;
}

/** Looks a citation up in the register. Everything that shows a source asks here. */
export function cite({ source, section = '', known, check }: Citing): Cited {
  const { title, publisher, edition, ...register } = sourceOf(source);
  return {
    source,
    title,
    publisher,
    edition,
    section,
    mark: markOf(known ?? register.known),
    check: check ?? register.check,
    checkedBy: checkers[register.checkedBy],
  };
}

/** Where a citation stands, in words: title, edition and section. */
export function placeOf({
  title,
  edition,
  section,
}: Pick<Cited, 'title' | 'edition' | 'section'>): string {
  return section === '' ? `${title}, ${edition}` : `${title}, ${edition}: ${section}`;
}

/** A citation in plain text, with its mark: for a file, a command, or a page without markup. */
export function inText(cited: Cited): string {
  return `${placeOf(cited)} [${cited.mark.label}]`;
}
