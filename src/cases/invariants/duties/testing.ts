import assert from 'node:assert/strict';
import type { ActName } from '../../parts.ts';
import { actFor, dutiesIn, dutyStatus } from '../../duties/duties.ts';
import type { Happened } from '../../walk/testing.ts';

/** Entries by which a duty may leave a case without having been met. */
const settling = [
  'advice-given/1',
  'decision-made/1',
  'referred-to-police/1',
  'deletion-decided/1',
];
/** Acts after which a duty no longer has anything to be about. */
const endsWith: Readonly<Record<string, readonly ActName[]>> = {
  // Kept until everybody who was told has answered that it is not needed, and the police have no device.
  'preserve-evidence': [
    'clear-for-deletion',
    'record-referral-response',
    'record-police-outcome',
    'record-social-care-decision',
    'end-police-custody',
  ],
  'contact-other-setting': ['identify-person'],
};
/** Acts that meet a duty, beside its own and an answer to it. */
const alsoMeets: Readonly<Record<string, readonly ActName[]>> = {
  'refer-by-phone': ['refer-to-social-care'],
  'inform-parents': ['withhold-from-parents', 'leave-parents-to-agency'],
  'refer-in-writing': [
    'refer-to-police',
    'refer-to-social-care',
    'refer-to-lado',
    'refer-to-adult-services',
    'refer-to-ceop',
    'refer-to-other-body',
  ],
  'record-exposure': ['give-first-account'],
  'referral-answered': ['record-social-care-decision'],
  'chase-referral': ['record-referral-response', 'record-police-outcome'],
  'escalate-disagreement': [
    'record-referral-response',
    'record-social-care-decision',
    'record-police-outcome',
  ],
  'report-for-removal': ['change-roles'],
  'preserve-evidence': ['secure-device', 'hand-device-to-police'],
  'isolate-device': [
    'secure-device',
    'move-device',
    'hand-device-to-police',
    'end-police-custody',
    'return-device',
    'finish-task',
  ],
  'call-emergency-services': ['record-facts', 'hold-initial-review-meeting'],
};

/** A duty that was to do is met by what meets it, set aside with a reason, or gone with the advice or decision that asked. */
export function noDutyVanishes({ act, events, before, after }: Happened): void {
  if (act === 'take-back-entry' || act === 'agree-to-take-back') return;
  for (const duty of dutiesIn(before)) {
    if (dutyStatus(before, duty) !== 'to-do') continue;
    if (!dutiesIn(after).includes(duty))
      assert.ok(
        (endsWith[duty] ?? []).includes(act) || events.some(({ type }) => settling.includes(type)),
        `${duty} left with ${act}`,
      );
    else if (dutyStatus(after, duty) !== 'to-do')
      assert.ok(
        [actFor(duty), 'answer-duty', ...(alsoMeets[duty] ?? [])].includes(act) ||
          events.some(({ type }) => settling.includes(type)),
        `${duty} was met by ${act}`,
      );
  }
}
