import { agencyWords } from '../../agencies.ts';
import type { ActName } from '../../acts.ts';
import { agreedToTell } from '../../meeting.ts';
import type { Agency } from './state.ts';
import { isLive, type StepsOf, theLead } from '../../step.ts';

const actToTell: Readonly<Record<Agency, ActName>> = {
  police: 'refer-to-police',
  'social-care': 'refer-to-social-care',
  lado: 'refer-to-lado',
};

/** To tell whom the initial review meeting agreed to tell. */
export const referralSteps: StepsOf = (state) =>
  agreedToTell(state)
    .filter(() => isLive(state))
    .map((agency) => ({
      id: `agreed-to-tell-${agency}`,
      title: `Tell ${agencyWords[agency]}, as the initial review meeting agreed`,
      note: null,
      owner: theLead,
      act: actToTell[agency],
      dueAt: state.meeting?.at ?? null,
    }));
