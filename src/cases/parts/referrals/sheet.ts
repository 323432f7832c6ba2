import { toldIn } from '../../agencies/agencies.ts';
import { acts } from '../../acts.ts';
import { nameReader } from '#redaction';
import { hiddenInSchool, perhaps } from '../../who/names-in-case.ts';
import { partsInWords } from '../../who/person.ts';
import { eventsIn, said } from '../../record/past.ts';
import type { Directory } from '../../who/pickable.ts';
import { partsOf, type Sheet, type SheetPart, sheetPart } from '../../sheet.ts';
import type { CaseState } from '../../state.ts';
import { sayAnswer } from '../../views/chronology.ts';
import { inFull } from '#say';
import type { FactView } from '../../views/facts.ts';
import { foundBy } from './found-by.ts';
import { asks } from './referral.ts';
import { type SheetSection, sheetsOf } from './sheets.table.ts';
import type { Referral } from './state.ts';
import { knownReference } from './told-before.ts';

/** What a sheet is made from: the case as it is open, and whose names must not be in it. */
export interface SheetSource {
  readonly state: CaseState;
  readonly facts: readonly FactView[];
  readonly school: { readonly name: string };
  readonly directory: Directory;
  readonly contact: { readonly name: string; readonly job: string };
  readonly referral: Referral;
}

const concerned = ({ state, referral }: SheetSource) =>
  state.people.filter(({ id, kind }) => kind === 'learner' && referral.children.includes(id));

/** The same, with what takes out of somebody’s words every name that this body is not told. */
interface Making extends SheetSource {
  readonly clean: (text: string) => string;
}

const instead = {
  child: () => '[another child]',
  outsider: () => '[somebody else]',
  carer: '[another child’s parent or carer]',
  staff: null,
  unsure: '[another person]',
  perhaps,
} as const;

/** A sheet that says who else is known of may name those; no other says what anybody is called. */
function readerFor({ state, referral, directory }: SheetSource) {
  const named = sheetsOf[referral.to].sections.some((section) => section === 'others');
  const others = state.people.filter(({ kind }) => named && kind === 'other');
  const shown = [...referral.children, ...others.map(({ id }) => id)];
  return nameReader(hiddenInSchool(state, shown, { instead, directory }));
}

/** An answer in the report, by the name of its question. */
function reportSays(name: keyof (typeof acts)['report-concern']['fields'], source: Making) {
  const field = acts['report-concern'].fields[name];
  const [report] = eventsIn(source.state.past);
  const text = report ? sayAnswer(field, said(report, name), String) : '';
  return text ? [{ label: field.label, text: source.clean(text) }] : [];
}

/** Who heard it first and passed it on. */
function reportedBy({ state, directory }: Making): string {
  const [report] = eventsIn(state.past);
  return directory.staff.find(({ id }) => id === report?.actor)?.name ?? 'A member of staff';
}

function done({ state, referral, clean }: Making): SheetPart['lines'] {
  const isConcerned = ({ child }: { readonly child: string }) => referral.children.includes(child);
  const others = state.referrals.filter(({ id }) => id !== referral.id);
  const before = knownReference(state);
  return [
    ...(state.emergency ? [{ label: '999 was called', text: inFull(state.emergency.at) }] : []),
    ...others.map((one) => ({ label: clean(`Told: ${toldIn(one)}`), text: inFull(one.at) })),
    ...(before
      ? [{ label: 'Reference given to whoever told an agency before us', text: clean(before) }]
      : []),
    ...state.parents.filter(isConcerned).map(({ told, at }) => ({
      label: told ? 'Parents or carers told' : 'Decided about telling parents or carers',
      text: told ? inFull(at) : `${inFull(at)}: not told by us, for now`,
    })),
    ...state.support.filter(isConcerned).map(({ at }) => ({
      label: 'Support planned',
      text: inFull(at),
    })),
  ];
}

const saidInFull = ({ value, saidBy, saidAt }: FactView['others'][number]): string =>
  `${value} (said by: ${saidBy}, ${inFull(saidAt)})`;

/** Where accounts differ: what stands, and what else was said, by whom and when. */
function accountsInWords(fact: FactView): string {
  const others = fact.others.map(saidInFull).join('; ');
  return `${saidInFull(fact)}. Accounts differ. Also said: ${others}`;
}

const makers: Readonly<Record<SheetSection, (source: Making) => SheetPart | null>> = {
  children: (source) =>
    sheetPart('Who it is about', {
      lines: concerned(source).map(({ name, roles }) => ({
        label: name,
        text: partsInWords(roles).join('; '),
      })),
    }),
  'found-by': (source) =>
    sheetPart('To find them by, from the school’s list', {
      lines: concerned(source).flatMap((child) => foundBy(child, source)),
    }),
  adult: ({ state }) =>
    sheetPart('The adult', {
      lines: state.people
        .filter(({ kind, roles }) => kind === 'staff' && roles.includes('concern-is-about-them'))
        .map(({ name }) => ({ label: name, text: 'Works or volunteers at this school' })),
    }),
  others: ({ state, clean }) =>
    sheetPart('Others who are known of', {
      lines: state.people
        .filter(({ kind }) => kind === 'other')
        .map(({ name, roles }) => ({ label: clean(name), text: partsInWords(roles).join('; ') })),
    }),
  reported: (source) =>
    sheetPart('What was reported', {
      lines: [
        ...reportSays('toldAt', source),
        ...reportSays('account', source),
        ...reportSays('ownWords', source),
        { label: 'Heard and passed on by', text: reportedBy(source) },
      ],
    }),
  danger: ({ facts, clean }) => {
    const danger = facts.find(({ fact }) => fact === 'immediateRisk');
    const said = danger ? `${danger.value} (said by: ${danger.saidBy})` : 'Not known';
    const text = danger && danger.others.length > 0 ? clean(accountsInWords(danger)) : said;
    return sheetPart('Danger now', { lines: [{ label: 'Is a child in danger?', text }] });
  },
  known: ({ facts, referral, clean }) =>
    sheetPart('What is known, from what people say', {
      lines: facts
        .filter(({ fact }) => sheetsOf[referral.to].facts.includes(fact))
        .map((fact) => ({
          label: fact.label,
          text: fact.others.length > 0 ? clean(accountsInWords(fact)) : fact.value,
        })),
    }),
  services: (source) =>
    sheetPart('Where and how', {
      lines: [...reportSays('places', source), ...reportSays('services', source)],
    }),
  done: (source) => sheetPart('What has been done', { lines: done(source) }),
  asked: ({ referral }) => {
    const chosen = referral.asked.length > 0 ? referral.asked : sheetsOf[referral.to].asks;
    const words = chosen.map((one) => asks[one as keyof typeof asks].label);
    return sheetPart('What we ask of you', { paragraphs: words });
  },
  contact: ({ school, contact }) =>
    sheetPart('Whom to answer', {
      lines: [
        {
          label: school.name,
          text: [contact.name, contact.job].filter(Boolean).join(', ') || 'The safeguarding lead',
        },
      ],
    }),
};

/**
 * The sheet for one referral: for each kind of body a fixed list of parts, what that body needs and
 * nothing more. It holds no imagery, and names no child but those the referral is about.
 */
export function referralSheet(source: SheetSource): Sheet {
  const { referral } = source;
  const { sections } = sheetsOf[referral.to];
  const read = readerFor(source);
  const words = new Set<string>();
  const clean = (said: string): string => {
    const { text, undecided } = read(said);
    for (const { word } of undecided) words.add(word);
    return text;
  };
  const parts = partsOf(sections.map((section) => makers[section]({ ...source, clean })));
  return { title: `For ${toldIn(referral)}`, parts, undecided: [...words] };
}
