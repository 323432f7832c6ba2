import { spelledOtherwise } from './words.table.ts';

/** How letters of an English or borrowed name sound, in the order in which they are read. */
const soundsOf: readonly (readonly [RegExp, string])[] = [
  [/^[kgp](?=n)|^p(?=s)|^w(?=r)|(?<=^w)h/g, ''],
  [/^x/g, 's'],
  [/x/g, 'ks'],
  [/chr/g, 'kr'],
  [/ph|v/g, 'f'],
  [/gh(?=t|$)/g, ''],
  [/tch|sch|sh|ch|ti(?=on|a)|ci(?=a|o)/g, 'x'],
  [/([bdgkt])h/g, '$1'],
  [/c(?=[eiy])|z/g, 's'],
  [/ck|c|q/g, 'k'],
  [/dg|g(?=[eiy])/g, 'j'],
  [/([a-z])\1+/g, '$1'],
  [/^[aeiou]/g, 'A'],
  [/(?<=.)[aeiouhwy]/g, ''],
];

const known = new Map<string, string>();
for (const [group, forms] of spelledOtherwise.entries())
  for (const form of forms) known.set(form, `=${group}`);

/** A plain word by its sound: of one initial vowel any other, then its consonants. Empty in other scripts. */
export function soundOf(plain: string): string {
  if (!/^[a-z]+$/.test(plain)) return '';
  return soundsOf.reduce((so, [letters, sound]) => so.replaceAll(letters, sound), plain);
}

/** True for two spellings of one name that no rule makes alike: “Sean” and “Shaun”. */
export function areOneName(one: string, other: string): boolean {
  const group = known.get(one);
  return group !== undefined && group === known.get(other);
}

/**
 * How many letters are to be changed, left out, put in or swapped with their neighbour to make one word of
 * another; more than `most` is said as `most` + 1.
 */
export function lettersBetween(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let [before, last]: [number[], number[]] = [[], Array.from(other, (_, place) => place)];
  last.push(other.length);
  for (let row = 1; row <= one.length; row += 1) {
    const now = [row];
    for (let at = 1; at <= other.length; at += 1) {
      const same = one[row - 1] === other[at - 1] ? 0 : 1;
      let least = Math.min((last[at] ?? 0) + 1, (now[at - 1] ?? 0) + 1, (last[at - 1] ?? 0) + same);
      if (row > 1 && at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1])
        least = Math.min(least, (before[at - 2] ?? 0) + 1);
      now.push(least);
    }
    [before, last] = [last, now];
  }
  return Math.min(last[other.length] ?? 0, most + 1);
}
