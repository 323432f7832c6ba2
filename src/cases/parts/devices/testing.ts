import { lanternfield, staff } from '#examples';
import { childrenOf } from '../../who/children.ts';
import { stillMissing } from '../../duties/closure.ts';
import { panelOf } from '../../views/panels.ts';
import type { CaseState } from '../../state.ts';
import { type Step, tell } from '../../testing.ts';
import { nextSteps } from '../../views/next-steps.ts';
import type { GoodAnswers } from '../good-answers.ts';
import { confiscationsToReview } from './confiscations.ts';
import { devicesAre, type DeviceStanding } from './state.ts';

const at = '2026-11-05T09:05:00.000Z';
const reason = 'It may be needed as it is, and nobody looks at it.';
const known = { childTold: 'agrees', carersTold: 'told' } as const;

const one = (state: CaseState, ...standings: readonly DeviceStanding[]): string =>
  devicesAre(state, ...standings)[0]?.id ?? 'none';

/** Whose something is: the first child’s, where there is one. */
function whose(state: CaseState) {
  const [child] = childrenOf(state);
  return child
    ? ({ whose: 'child', child: child.id, ...known } as const)
    : ({ whose: 'not-known' } as const);
}

/** Good answers to the acts about devices. */
export const devicesAnswered = {
  'secure-device': (state) => ({
    kind: 'phone',
    ...whose(state),
    marks: 'Black, in a blue case',
    how: 'handed-over',
    by: staff.pastoral.id,
    at,
    looked: 'nobody',
    power: 'off',
    locked: 'yes',
    place: 'The head’s safe; she has the key',
    keeper: staff.head.id,
    reason,
  }),
  'move-device': (state) => ({
    device: one(state, 'with-school'),
    by: staff.pastoral.id,
    keeper: staff.head.id,
    at,
    place: 'The head’s safe',
    locked: 'yes',
    power: 'off',
    sealed: 'yes',
    witness: staff.lead.id,
    reason,
  }),
  'keep-device': (state) => ({
    device: one(state, 'with-school'),
    agreed: 'The duty social worker asked for it.',
    until: '2026-11-19',
    ...known,
    reason,
  }),
  'leave-device': (state) => ({
    kind: 'phone',
    ...whose(state),
    by: staff.pastoral.id,
    at,
    asked: ['keep-it', 'not-delete'],
    reason,
  }),
  'hand-device-to-police': (state) => ({
    device: one(state, 'with-school', 'left'),
    at,
    by: staff.lead.id,
    officer: 'PC Glim, number 4471, Lanternshire Police',
    reference: 'LTP-88213',
    receipt: 'yes',
    childTold: 'yes',
    reason,
  }),
  'end-police-custody': (state) => ({
    device: one(state, 'with-police'),
    at,
    outcome: 'to-owner',
    said: 'PC Glim gave it back to her mother.',
    reason,
  }),
  'return-device': (state) => ({
    device: one(state, 'with-school'),
    to: 'young-person',
    at,
    by: staff.pastoral.id,
    agreed: 'The head. Nobody else has a part in this.',
    deletion: 'yes',
    reason,
  }),
  'review-confiscation': (state) => ({
    device: confiscationsToReview(state)[0]?.device ?? 'none',
    by: confiscationsToReview(state)[0]?.by === staff.head.id ? staff.senior.id : staff.head.id,
    at,
    finding: 'right-by-another',
    putRight: ['told-child', 'spoke-to-staff'],
    reason,
  }),
  'give-extortion-advice': (state) => ({
    child: childrenOf(state)[0]?.id ?? 'nobody',
    at,
    by: staff.pastoral.id,
    told: ['do-not-pay', 'stop-answering', 'block', 'keep-everything', 'not-to-blame'],
    paid: 'no',
    safe: 'yes',
    reason,
  }),
} as const satisfies Partial<GoodAnswers>;

/** The steps that a story leaves to do, by id, without the id of this device. */
export function stepsAbout(device: string, story: readonly Step[]): readonly string[] {
  return nextSteps(tell(story).state, lanternfield)
    .filter(({ status }) => status === 'to-do')
    .map(({ id }) => id.replace(`-${device}`, ''));
}

/** What a story still needs of devices before its case can be closed. */
export function missingDevices(story: readonly Step[]): readonly string[] {
  return stillMissing(tell(story).state)
    .filter(({ what }) => what === 'device')
    .map(({ words }) => words);
}

/** How everything on the page of devices stands after a story, in words. */
export function devicesStand(story: readonly Step[]): readonly string[] {
  return panelOf('devices', tell(story).state, (id) => id).map((item) => item.standing.words);
}
