import type { Sought } from './hidden.ts';
import { isCapital, isShouted, type Token } from './tokens.ts';
import { acronyms, commonWords, months } from './words.table.ts';

/** Words from here that name one person, and how many they are. */
export interface Fit {
  readonly who: Sought;
  readonly length: number;
}

/** A word of a text, by its number. */
export interface Place {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly at: number;
}

/** How far a word names somebody: `surely`, or `maybe` beside one that surely does. */
type Strength = 'surely' | 'maybe' | null;

/** “4 May”, “May 2026”: a day, and not a name. */
function isDate({ plain, start, end }: Token, text: string): boolean {
  if (!months.has(plain)) return false;
  const before = /(?<!\d)\d{1,2}(?:st|nd|rd|th)?(?:\s+of)?\s+$/u.test(text.slice(0, start));
  return before || /^\s+\d/u.test(text.slice(end));
}

/** The text a word stands in, and the names that may be read in it. */
interface Context {
  readonly kept: Sought;
  readonly text: string;
}

function partOf(plain: string, parts: ReadonlySet<string>): boolean {
  return (
    parts.has(plain) || (plain.length > 3 && plain.endsWith('s') && parts.has(plain.slice(0, -1)))
  );
}

function strengthOf(token: Token, who: Sought, { kept, text }: Context): Strength {
  const { plain } = token;
  if (plain.length === 1) return isCapital(token) && who.initials.has(plain) ? 'maybe' : null;
  if (partOf(plain, who.parts)) {
    if (isDate(token, text)) return null;
    if (partOf(plain, kept.parts)) return isCapital(token) ? 'maybe' : null;
    return isCapital(token) || (plain.length > 2 && !commonWords.has(plain)) ? 'surely' : 'maybe';
  }
  const letters = isShouted(token) && !acronyms.has(token.text) && !kept.monogram.has(plain);
  return letters && who.monogram.has(plain) ? 'surely' : null;
}

/** What may stand between two parts of one name: a space, a hyphen, or a full stop after an initial. */
function joins(before: Token, after: Token, text: string): boolean {
  const between = text.slice(before.end, after.start);
  const initial = before.plain.length === 1 && /^\.\s*$/u.test(between);
  return initial || /^(?:\s{1,2}|[-‐‑–._])$/u.test(between);
}

/** How many words from here are parts of this person’s name. */
function lengthOf({ text, tokens, at }: Place, who: Sought, kept: Sought): number {
  const strengths: Strength[] = [];
  for (let next = at; next < tokens.length; next += 1) {
    const [token, before] = [tokens[next], tokens[next - 1]];
    if (!token || (next > at && (!before || !joins(before, token, text)))) break;
    const strength = strengthOf(token, who, { kept, text });
    if (!strength) break;
    strengths.push(strength);
  }
  const last = strengths.lastIndexOf('surely');
  if (last === -1) return isBothSmall(tokens.slice(at, at + strengths.length)) ? 2 : 0;
  const after = strengths
    .slice(last + 1)
    .findIndex((_, place) => !isFamily(tokens[at + last + 1 + place]));
  return after === -1 ? strengths.length : last + 1 + after;
}

/** After a name, a part with a capital letter still belongs to it: a family name, or its first letter. */
const isFamily = (token: Token | undefined): boolean =>
  token !== undefined && isCapital(token) && token.text !== 'I' && token.text !== 'A';

/** Two small words that are both parts of one name, side by side: “grace hope”. */
function isBothSmall([first, second]: readonly Token[]): boolean {
  return (
    first !== undefined &&
    second !== undefined &&
    first.plain !== second.plain &&
    first.plain.length > 2 &&
    second.plain.length > 2
  );
}

/** Everybody whom the words from here may name. */
export function runAt(
  place: Place,
  { people, kept }: { readonly people: readonly Sought[]; readonly kept: Sought },
): readonly Fit[] {
  return people
    .map((who) => ({ who, length: lengthOf(place, who, kept) }))
    .filter(({ length }) => length > 0);
}
