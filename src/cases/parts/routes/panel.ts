import { isStaffMatter } from '../../who/managing.ts';
import type { NameOf, PanelItem, PanelOf } from '../../views/panel.ts';
import type { CaseState } from '../../state.ts';
import { sayDate } from '#say';
import { followOtherPolicy } from './follow-other-policy.ts';
import type { AdultRoute, LawReport } from './state.ts';

function adultItem({ person, risk, at }: AdultRoute, nameOf: NameOf): PanelItem {
  return {
    title: `The adult route: ${nameOf(person)}`,
    standing:
      risk === 'no'
        ? { tone: 'done', words: 'Their wishes are recorded' }
        : { tone: 'urgent', words: risk === 'yes' ? 'Somebody is at risk' : 'Risk not known' },
    lines: [{ label: 'Recorded', text: { at } }],
    acts: [{ act: 'follow-adult-route', about: { person } }],
  };
}

function policyItems({ otherPolicies }: CaseState, nameOf: NameOf): readonly PanelItem[] {
  const { policy: policies, matter: matters } = followOtherPolicy.fields;
  const labelled = (options: Readonly<Record<string, { readonly label: string }>>, key: string) =>
    options[key]?.label ?? key;
  return otherPolicies.map(({ matter, policy, owner, at }) => ({
    title: labelled(matters.options, matter),
    standing: { tone: 'done', words: 'Taken up elsewhere' },
    lines: [
      { label: 'Policy', text: labelled(policies.options, policy) },
      { label: 'With', text: nameOf(owner) },
      { label: 'Recorded', text: { at } },
    ],
    acts: [],
  }));
}

const lawStandings = {
  reported: { tone: 'done', words: 'Reported' },
  'put-off': { tone: 'urgent', words: 'Put off' },
  exempt: { tone: 'quiet', words: 'Does not apply' },
} as const;

function lawItem({ person, outcome, until, at }: LawReport, nameOf: NameOf): PanelItem {
  return {
    title: `What the law asks of ${nameOf(person)}`,
    standing: lawStandings[outcome],
    lines: [
      { label: 'Recorded', text: { at } },
      ...(until ? [{ label: 'To be reported by', text: sayDate(until) }] : []),
    ],
    acts: outcome === 'put-off' ? [{ act: 'report-as-law-requires', about: { person } }] : [],
  };
}

/** In a matter about staff, who must hear of it. Nobody who is meant is ever named here. */
function staffItem(state: CaseState): readonly PanelItem[] {
  if (!isStaffMatter(state)) return [];
  const told = state.referrals.findLast(({ to }) => to === 'lado');
  return [
    {
      title: 'A concern about somebody who works or volunteers here',
      standing: told
        ? { tone: 'done', words: 'LADO told' }
        : { tone: 'urgent', words: 'LADO not told yet' },
      lines: [
        {
          label: 'Who manages it',
          text: 'The head; the chair of governors if it is about the head',
        },
        {
          label: 'Until the LADO has answered',
          text: 'Nobody asks the member of staff, or anyone else, about it',
        },
        ...(told ? [{ label: 'LADO told', text: { at: told.at } }] : []),
      ],
      acts: told ? [] : [{ act: 'refer-to-lado', about: {} }],
    },
  ];
}

/** Each route beside the main one that this case has taken. */
export const routesPanel: PanelOf = (state, nameOf) => [
  ...staffItem(state),
  ...state.adultRoutes.map((one) => adultItem(one, nameOf)),
  ...policyItems(state, nameOf),
  ...state.lawReports.map((one) => lawItem(one, nameOf)),
];
