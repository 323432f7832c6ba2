import type { InputOf } from '../../record/input.ts';
import type { CaseState } from '../../state.ts';

type Name = 'report-for-removal' | 'look-again-at-removal' | 'record-removal-outcome';

const at = '2026-11-05T09:05:00.000Z';
const reason = 'It is what she wants, and the quickest way.';
const open = ({ removals }: CaseState): string =>
  removals.find(({ outcome }) => outcome === null)?.id ?? 'none';

/** Good answers to the acts of having it taken down. */
export const removalAnsweredWell: {
  readonly [N in Name]: (state: CaseState) => Partial<InputOf<N>>;
} = {
  'report-for-removal': ({ people }) => ({
    child: people.find(({ kind }) => kind === 'learner')?.id ?? 'nobody',
    age: '13-to-17',
    service: 'snapchat',
    route: 'report-remove',
    by: 'with-help',
    account: 'own',
    at,
    reference: 'RR 20417',
    reason,
  }),
  'look-again-at-removal': (state) => ({
    report: open(state),
    at,
    heardFrom: 'young-person',
    found: 'gone',
    reason,
  }),
  'record-removal-outcome': (state) => ({
    report: open(state),
    at,
    outcome: 'taken-down',
    childTold: 'yes',
    reason,
  }),
};
