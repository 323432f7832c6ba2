import type { CaseState } from '../state.ts';
import { dutiesIn, dutyStatus } from '../duties.ts';
import { decisionStanding } from '../standing.ts';
import { stillMissing } from '../closure.ts';

/** One place on the map of the procedure. */
export interface MapStep {
  readonly id: string;
  readonly title: string;
  /** What happens here, in a sentence. */
  readonly about: string;
  readonly standing: 'done' | 'here' | 'to-come' | 'not-needed';
}

interface Place {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly done: (state: CaseState) => boolean;
  readonly needless?: (state: CaseState) => boolean;
}

type Duties = readonly Parameters<typeof dutyStatus>[1][];

function asked(state: CaseState, ids: Duties): Duties {
  const here = dutiesIn(state);
  return ids.filter((id) => here.includes(id));
}

const answered =
  (...ids: Duties) =>
  (state: CaseState): boolean => {
    const here = asked(state, ids);
    return here.length > 0 && here.every((id) => dutyStatus(state, id) !== 'to-do');
  };

const notAsked =
  (...ids: Duties) =>
  (state: CaseState): boolean =>
    state.decision !== null && asked(state, ids).length === 0;

/** Facts that a report or a meeting gives already, before any assessment. */
const givenBefore = ['immediateRisk', 'staffImplicated'];

const mustRefer = ({ decision, advice }: CaseState): boolean =>
  ['emergency', 'refer-lado', 'refer', 'refer-social-care'].includes(
    decision?.outcome ?? advice?.decision ?? '',
  );

/** The procedure in order (procedure.md 12.6), and how a record shows that each place is behind it. */
const places: readonly Place[] = [
  {
    id: 'report',
    title: 'Report',
    about: 'Somebody passes on what they were told, at once. Nobody looks.',
    done: ({ reported }) => reported !== null,
  },
  {
    id: 'open',
    title: 'Read and open',
    about: 'The safeguarding team reads it, tells the reporter, and opens a case or says why not.',
    done: ({ status }) => status !== 'new' && status !== 'reported',
  },
  {
    id: 'meeting',
    title: 'Initial review meeting',
    about: 'Nine questions, the same day, with the staff who need to be there.',
    done: ({ meeting }) => meeting !== null,
  },
  {
    id: 'assess',
    title: 'Assess',
    about: 'Set questions, answered from what people say. Not known is never read as no.',
    done: ({ facts }) => Object.keys(facts).some((name) => !givenBefore.includes(name)),
  },
  {
    id: 'decide',
    title: 'Decide',
    about: 'A person decides, with reasons, with the advice beside them.',
    done: (state) => decisionStanding(state) === 'stands',
  },
  {
    id: 'refer',
    title: 'Refer, and hear back',
    about: 'Police, social care or the LADO: possible at any moment, from any place on this map.',
    done: ({ referrals }) => referrals.length > 0 && referrals.every(({ answer }) => answer),
    needless: (state) =>
      state.decision !== null && !mustRefer(state) && state.referrals.length === 0,
  },
  {
    id: 'parents',
    title: 'Parents and carers',
    about: 'Told early, unless that would put a child at risk.',
    done: answered('inform-parents'),
    needless: notAsked('inform-parents'),
  },
  {
    id: 'support',
    title: 'Support every child',
    about: 'Pictured, sender, receiver, and whoever passed it on.',
    done: answered('support-every-child'),
    needless: notAsked('support-every-child'),
  },
  {
    id: 'removal',
    title: 'Devices, deletion and removal',
    about: 'Help to get it taken down; deletion only once no other agency needs the device.',
    done: answered('report-for-removal', 'decide-on-deletion'),
    needless: notAsked('report-for-removal', 'decide-on-deletion'),
  },
  {
    id: 'learn',
    title: 'Learn',
    about: 'What helped, what to change, and what will be taught.',
    done: ({ learning }) => learning !== null,
  },
  {
    id: 'close',
    title: 'Close',
    about: 'When every step is done or its absence explained. New facts open it again.',
    done: ({ status }) => status === 'closed',
  },
];

/** The whole procedure with "you are here": the first place not yet behind us. */
export function mapOf(state: CaseState): readonly MapStep[] {
  const ended = state.status === 'not-opened';
  const standings = places.map((place): MapStep['standing'] => {
    if (place.done(state)) return 'done';
    return ended || place.needless?.(state) ? 'not-needed' : 'to-come';
  });
  const here = standings.indexOf('to-come');
  return places.map(({ id, title, about }, place) => ({
    id,
    title,
    about,
    standing: place === here ? 'here' : (standings[place] ?? 'to-come'),
  }));
}

/** The whole procedure before anything has happened, for people who want to read it. */
export function emptyMap(): readonly MapStep[] {
  return places.map(({ id, title, about }) => ({ id, title, about, standing: 'to-come' }));
}

/** True when nothing stands in the way of closing. */
export function couldClose(state: CaseState): boolean {
  return state.status === 'open' && stillMissing(state).length === 0;
}
