/** One part of a page made to be sent, read out or printed: some paragraphs, some answers with labels. */
export interface SheetPart {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly lines: readonly { readonly label: string; readonly text: string }[];
}

/** Something to send, read out or print. */
export interface Sheet {
  readonly title: string;
  readonly parts: readonly SheetPart[];
  /** Words that are not read in it because they may be names, and nobody has decided. */
  readonly undecided?: readonly string[];
}

/** A part of a sheet; null when there is nothing in it. */
export function sheetPart(
  title: string,
  of: Partial<Pick<SheetPart, 'paragraphs' | 'lines'>>,
): SheetPart | null {
  const { paragraphs = [], lines = [] } = of;
  return paragraphs.length + lines.length > 0 ? { title, paragraphs, lines } : null;
}

/** The parts in which there is something. */
export function partsOf(parts: readonly (SheetPart | null)[]): readonly SheetPart[] {
  return parts.filter((part) => part !== null);
}
