import { refuse } from '#kit';

/** A scheme, a web prefix, or two words joined by a dot as the name of a site is. */
const shapes: readonly RegExp[] = [
  /[a-z][a-z0-9+.-]*:\/\//i,
  /\bwww\d?\b/i,
  /[\p{L}\p{N}-]+\.\p{L}{2,}/u,
  /[\p{L}\p{N}-]+ ?(\(|\[)? ?dot ?(\)|\])? ?\p{L}{2,}\b/iu,
];

/** True for a text that is, or could be read as, a web address. Better too careful: a reference is never one. */
export function looksLikeAddress(text: string): boolean {
  return shapes.some((shape) => shape.test(text));
}

/** Refuses short texts that could be a web address, which is never kept; null when none of them could. */
export function addressIn(...texts: readonly (string | null)[]) {
  return texts.some((text) => text !== null && looksLikeAddress(text))
    ? refuse(
        'looks-like-an-address',
        'This looks like a web address. It could lead to the image, so it is never kept here. Give only the reference or the name, in words and numbers.',
      )
    : null;
}
