const partsOf = (name: string): readonly string[] =>
  name.split(/\s+/).filter((part) => part.length > 2);

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * A text without the names of others: each whole name, and each part of a name of somebody in the same
 * case, becomes these words. What belongs to a name that may be shown stays. It finds names as they are
 * written in the school’s own list and no others, so somebody still has to read the text through.
 */
export function hideNames(
  text: string,
  names: {
    readonly hide: readonly string[];
    readonly hideWhole: readonly string[];
    readonly show: readonly string[];
    readonly as: string;
  },
): string {
  const shown = new Set(names.show.flatMap(partsOf));
  const whole = [...names.hide, ...names.hideWhole].filter((name) => !names.show.includes(name));
  const single = names.hide.flatMap(partsOf).filter((part) => !shown.has(part));
  const found = [...whole.toSorted((a, b) => b.length - a.length), ...single].map(escaped);
  if (found.length === 0) return text;
  return text.replaceAll(
    new RegExp(`(?<![\\p{L}])(?:${found.join('|')})(?![\\p{L}])`, 'gu'),
    names.as,
  );
}
