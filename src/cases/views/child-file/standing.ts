import { startsLower, startsUpper, sayDate, inFull } from '#say';
import { toldIn } from '../../agencies/agencies.ts';
import { isOutcome, outcomes } from '../../parts/decision/outcomes.ts';
import { deletionStandings } from '../../parts/deletion/panel.ts';
import { deletionOf } from '../../parts/deletion/standing.ts';
import { transferStandings } from '../../parts/leaving/panel.ts';
import type { FileTransfer } from '../../parts/leaving/state.ts';
import { carersOf, contactRule } from '../../parts/parents/carers.ts';
import { contactWords, parentsStanding } from '../../parts/parents/panel.ts';
import { parentsOf, toldWhen } from '../../parts/parents/standing.ts';
import { removalStanding } from '../../parts/removal/report-in-words.ts';
import { serviceWords } from '../../parts/removal/words.ts';
import { supportStanding } from '../../parts/support/panel.ts';
import { supportNow } from '../../parts/support/state.ts';
import { partsInWords } from '../../who/person.ts';
import { nameIn } from '../open-view.ts';
import type { Prepared } from './names.ts';

/** How one thing stands for the child, with a label. */
export interface Stands {
  readonly label: string;
  readonly text: string;
}

type StandsOf = (source: Prepared) => readonly Stands[];

const part: StandsOf = ({ state, child }) => {
  const roles = state.people.find(({ id }) => id === child)?.roles ?? [];
  return [{ label: 'Their part in it', text: partsInWords(roles).join('; ') }];
};

const decided: StandsOf = ({ state }) => {
  const { decision } = state;
  if (!decision) return [{ label: 'Decided', text: 'Nothing yet' }];
  const { outcome, at, againstAdvice, second } = decision;
  const words = isOutcome(outcome) ? outcomes[outcome].label : outcome;
  const below = againstAdvice ? '. It asks for less than the guidance advises' : '';
  const agreed =
    second === null
      ? ''
      : second.agrees === null
        ? '. A second opinion is waited for'
        : `. The second senior person ${second.agrees ? 'agreed' : 'did not agree'}`;
  return [{ label: 'Decided', text: `${words}, ${inFull(at)}${below}${agreed}` }];
};

const told: StandsOf = ({ state, child, clean }) =>
  state.referrals
    .filter(({ children }) => children.includes(child))
    .map((referral) => ({
      label: clean(startsUpper(toldIn(referral))),
      text: `Told ${inFull(referral.at)}${referral.answer ? ', and answered' : '. No answer yet'}`,
    }));

const families: StandsOf = ({ state, child }) => [
  { label: 'Parents and carers', text: parentsStanding(parentsOf(state, child)).words },
  ...carersOf(state, child).map(({ id, name }) => {
    const rule = contactRule(state, { child, carer: id });
    const told = toldWhen(state, { child, carer: id });
    const address = rule?.addressWithheld
      ? '. The family’s address is withheld, or not known to be free to share'
      : '';
    const contact = rule
      ? contactWords[rule.contact]
      : 'Nobody has recorded whether they may be told';
    return { label: name, text: `${told ? `Told ${inFull(told.at)}. ` : ''}${contact}${address}` };
  }),
];

const support: StandsOf = ({ state, child, directory, clean }) => {
  const now = supportNow(state, child);
  const again = now ? (now.reviews.at(-1)?.reviewOn ?? now.plan.reviewOn) : null;
  const adult = now ? clean(nameIn(state, directory)(now.plan.trustedAdult)) : null;
  const words = [
    supportStanding(state, child).words,
    ...(adult ? [`The trusted adult is ${adult}`] : []),
    ...(again ? [`To be looked at again on ${sayDate(again)}`] : []),
  ];
  return [{ label: 'Support', text: words.join('. ') }];
};

const taken: StandsOf = ({ state, child }) => [
  ...state.removals
    .filter((report) => report.child === child)
    .map((report) => ({
      label: `To be taken down: ${serviceWords(report.service)}`,
      text: removalStanding({ found: report.looks.at(-1)?.found ?? null, outcome: report.outcome })
        .words,
    })),
  ...(deletionOf(state, child).decision
    ? [
        {
          label: 'Deletion',
          text: deletionStandings[deletionOf(state, child).standing].words,
        },
      ]
    : []),
];

/** The newest that is recorded of a child’s leaving; null where nothing is. */
export function leavingOf({
  state,
  child,
}: Pick<Prepared, 'state' | 'child'>): FileTransfer | null {
  return state.fileTransfers.findLast((one) => one.child === child) ?? null;
}

const leaving: StandsOf = (source) => {
  const transfer = leavingOf(source);
  return transfer
    ? [
        {
          label: 'Leaving',
          text: `${sayDate(transfer.leavesOn)}, to ${source.clean(transfer.to)}. Their file: ${startsLower(transferStandings[transfer.standing].words)}`,
        },
      ]
    : [];
};

/** How the case stands for this child, in the order in which a reader asks. */
export function standingFor(source: Prepared): readonly Stands[] {
  return [part, decided, told, families, support, taken, leaving].flatMap((of) => of(source));
}
