import { type Cited, cite, type Citing } from '#sources';

/** The kinds of point, in the order in which they are shown: a heading, and what stands there. */
export const groups = {
  'first-response': {
    title: 'What whoever is told does, and does not do',
    about: 'The card that every member of staff sees.',
  },
  rules: { title: 'Rules of the advice', about: 'When each holds, and what it leads to.' },
  classes: { title: 'Kinds of incident', about: 'The steps that offer a kind, in order.' },
  examples: {
    title: 'Worked examples',
    about: 'Invented incidents, each with what is advised and the kind that is offered.',
  },
  duties: { title: 'Duties', about: 'What has to be done, by whom and by when.' },
  deadlines: { title: 'Deadlines', about: 'Each time that a duty can have, and who set it.' },
  facts: { title: 'Questions of fact', about: 'What is asked, and what not knowing means.' },
  meeting: {
    title: 'Criteria, meeting and assessment',
    about: 'The five criteria, the nine questions of the meeting, and the further questions.',
  },
  procedure: { title: 'The procedure', about: 'Each place on the map.' },
  parts: { title: 'Parts of a case', about: 'What the pages of each part rest on.' },
  talking: { title: 'Talking with young people', about: 'Each prompt of the card.' },
  closing: { title: 'Before a case is closed', about: 'What must be dealt with or explained.' },
  contacts: { title: 'Services to turn to', about: 'Each name, number and address.' },
  removal: { title: 'Ways to have it taken down', about: 'Who can use each, and how.' },
  law: {
    title: 'Notes on the law and the police',
    about: 'Information and not advice. Also what is said of the law where something is recorded.',
  },
  figures: { title: 'Figures', about: 'With their dates. None is shown anywhere else yet.' },
  background: { title: 'Everything else that is said', about: 'Principles, terms and reasons.' },
  words: { title: 'Words to avoid', about: 'Each pair of words, and what it rests on.' },
  names: { title: 'What things are called', about: 'Each name, and who uses it.' },
} as const satisfies Readonly<Record<string, { readonly title: string; readonly about: string }>>;

/** A kind of point. */
export type GroupId = keyof typeof groups;

/** Every kind, in order. */
export const groupIds = Object.keys(groups) as readonly GroupId[];

/** One thing that a point rests on: what is said, and where. `says` is empty where the point itself says it. */
export interface Rest extends Cited {
  readonly says: string;
}

/** One point of guidance that can be checked and signed: what is said to people, and what it rests on. */
export interface Point {
  readonly group: GroupId;
  /** Unique in its group. */
  readonly id: string;
  readonly title: string;
  /** The rest of what it says, a line each. */
  readonly says: readonly string[];
  readonly rests: readonly [Rest, ...Rest[]];
}

/** A point as it is declared, with its citations still to be looked up. */
export interface PointShape extends Omit<Point, 'group' | 'rests' | 'says'> {
  readonly says?: readonly (string | null)[];
  readonly cites: readonly (Citing & { readonly says?: string })[];
}

/** Makes a point from its declaration. Throws where it cites nothing: nothing is said without a source. */
export function pointFrom(group: GroupId, { id, title, says = [], cites }: PointShape): Point {
  const [first, ...others] = cites.map((one): Rest => ({ ...cite(one), says: one.says ?? '' }));
  if (!first) throw new Error(`Nothing is cited for ${group}/${id}.`);
  const said = says.filter((one) => one !== null && one !== '') as readonly string[];
  return { group, id, title, says: said, rests: [first, ...others] };
}

/** The name of a point among all: what a sign-off is of. */
export function nameOf({ group, id }: Pick<Point, 'group' | 'id'>): string {
  return `${group}/${id}`;
}

/** What somebody signs of a point: its name, and all it says and cites as one text. */
export function signedText(point: Point): { readonly name: string; readonly text: string } {
  const { title, says, rests } = point;
  const cited = rests.map((one) => [
    one.says,
    one.source,
    one.edition,
    one.section,
    one.mark.known,
  ]);
  return { name: nameOf(point), text: JSON.stringify([title, says, cited]) };
}
