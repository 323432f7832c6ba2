import type { PanelItem, PanelOf } from '../../views/panel.ts';
import type { CaseState } from '../../state.ts';
import { arrivalsIn, handlings, waysToArrive } from './arrivals.ts';
import type { Exposure } from './state.ts';
import { seenHow, staffSupport } from './staff-support.ts';

function exposureItem({ id, person, name, how, support }: Exposure): PanelItem {
  const standing = (): PanelItem['standing'] => {
    if (person === null) return { tone: 'quiet', words: 'Recorded' };
    return support
      ? { tone: 'done', words: 'Support offered' }
      : { tone: 'waiting', words: 'Support not offered yet' };
  };
  return {
    title: person ? `Support for ${name ?? ''}` : 'Whether staff saw an image',
    standing: standing(),
    lines: [
      { label: 'How it was seen', text: seenHow[how] },
      ...(support ? [{ label: 'What they said', text: staffSupport[support].label }] : []),
    ],
    acts: person ? [{ act: 'offer-support-to-staff', about: { exposure: id } }] : [],
  };
}

/** How it came to the school, newest of each way, with what was done with it. */
function arrivalItems(state: CaseState): readonly PanelItem[] {
  const labels: Readonly<Record<string, { readonly label: string }>> = handlings;
  return arrivalsIn(state).map(({ how, handled, at }) => ({
    title: 'How it came to the school',
    standing: { tone: 'quiet', words: 'Leave it as it is' },
    lines: [
      { label: 'How', text: waysToArrive[how].label },
      {
        label: 'What was done with it',
        text: handled.map((one) => `${labels[one]?.label ?? one}.`).join(' '),
      },
      { label: 'Recorded', text: { at } },
    ],
    acts: [],
  }));
}

/** The first account of whoever reported, other accounts, and staff who saw imagery. */
export const reportPanel: PanelOf = (state, nameOf) => {
  const { reported, firstAccounts, exposures } = state;
  const given = firstAccounts.map(({ person, at }): PanelItem => ({
    title: `First account of ${nameOf(person)}`,
    standing: { tone: 'done', words: 'Given' },
    lines: [{ label: 'Written', text: { at } }],
    acts: [],
  }));
  const waiting: readonly PanelItem[] =
    reported && !firstAccounts.some(({ person }) => person === reported.by)
      ? [
          {
            title: `First account of ${nameOf(reported.by)}, who reported it`,
            standing: { tone: 'quiet', words: 'Not given yet' },
            lines: [
              {
                label: 'How they can give it',
                text: 'From the page that shows their report, or by telling you.',
              },
            ],
            acts: [{ act: 'give-first-account', about: { person: reported.by } }],
          },
        ]
      : [];
  return [...given, ...waiting, ...arrivalItems(state), ...exposures.map(exposureItem)];
};
