import { factNames, factShape } from '#guidance';
import type { PanelItem, PanelOf } from '../../views/panel.ts';
import type { CaseState } from '../../state.ts';
import type { FactAccount } from './state.ts';
import { accountOf, isDisputed, otherAccounts } from '../../advice/what-stands.ts';
import { factWords } from './differing.ts';

type Fact = (typeof factNames)[number];

function linesOf(fact: Fact, account: FactAccount, which: string): PanelItem['lines'] {
  return [
    { label: which, text: `${factWords(fact, account.value)}, said by ${account.saidBy}` },
    { label: 'When', text: { at: account.saidAt } },
  ];
}

function itemOf(state: CaseState, fact: Fact): readonly PanelItem[] {
  const standing = accountOf(state, fact);
  const others = otherAccounts(state, fact);
  if (!standing || others.length === 0) return [];
  const open = isDisputed(state, fact);
  return [
    {
      title: factShape(fact).label,
      standing: open
        ? { tone: 'waiting', words: 'Accounts differ' }
        : { tone: 'quiet', words: 'Earlier accounts differ' },
      lines: [
        ...linesOf(fact, standing, 'What stands'),
        ...others.flatMap((one) => linesOf(fact, one, 'Also said')),
      ],
      acts: open ? [{ act: 'settle-account', about: {} }] : [],
    },
  ];
}

/** Every fact of which accounts differ: what stands, what else was said, by whom and when. */
export const assessmentPanel: PanelOf = (state) => factNames.flatMap((fact) => itemOf(state, fact));
