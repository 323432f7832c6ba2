import { fingerprintOf, type PointSignOffs, type SignedEntry } from '#people';
import { pointNamed, signedText } from '#provenance';
import { exampleOf } from '../../gallery/example.ts';
import {
  everythingView,
  groupPointsView,
  pointsPage,
  provenancePage,
  provenanceView,
  registerView,
} from './page.ts';
import type { SignedOf } from './point-view.ts';
import { nothingTyped, pointPage, pointView, takeBackPage } from './sign-page.ts';

const point = pointNamed('rules/coercion');
if (!point) throw new Error('The examples need the rule on coercion.');

const entry: SignedEntry = {
  kind: 'signed',
  id: '5afe1194-0000-4000-8000-00000000a001',
  point: 'rules/coercion',
  text: fingerprintOf(signedText(point)),
  agrees: true,
  by: 'p1',
  byName: 'Amber Wick',
  at: '2026-11-20T09:30:00.000Z',
  reason: 'Read against section 2.4 on the page of 11 March 2024.',
  takenBack: null,
  current: true,
};
const takenBack = {
  kind: 'taken-back',
  of: entry.id,
  by: 'p1',
  byName: 'Amber Wick',
  at: '2026-11-21T11:00:00.000Z',
  reason: 'I had the edition of 2020 before me.',
} as const;

const none: SignedOf = () => ({ standing: 'not-signed', latest: null, entries: [] });
const states: Readonly<Record<string, PointSignOffs>> = {
  'rules/coercion': { standing: 'agreed', latest: entry, entries: [entry] },
  'rules/threat': {
    standing: 'needs-change',
    latest: { ...entry, agrees: false, reason: 'Our force asks for 101 first.' },
    entries: [{ ...entry, agrees: false, reason: 'Our force asks for 101 first.' }],
  },
  'rules/profit': {
    standing: 'earlier-wording',
    latest: { ...entry, current: false },
    entries: [{ ...entry, current: false }],
  },
};
const some: SignedOf = (of) => states[of.name] ?? none(of);
const back: SignedOf = () => ({
  standing: 'not-signed',
  latest: null,
  entries: [{ ...entry, takenBack }],
});

const lead = { maySign: true, saved: '', typed: nothingTyped };
const print = everythingView(some, '2026-11-30T09:00:00.000Z');

export const provenanceExamples = exampleOf(provenancePage, {
  'for the lead, a few signed': provenanceView(some, true),
  'for anybody, none signed': provenanceView(none, false),
});

export const provenancePointsExamples = exampleOf(pointsPage, {
  'rules, in every state': groupPointsView('rules', some),
  figures: groupPointsView('figures', none),
  'the sources': registerView(),
  'to print, the beginning': { ...print, groups: print.groups.slice(0, 3) },
});

export const provenancePointExamples = exampleOf(pointPage, {
  'to sign': pointView(point, none, lead),
  'signed, for anybody': pointView(point, some, { ...lead, maySign: false }),
  'signed and taken back': pointView(point, back, { ...lead, saved: 'back' }),
  'with nothing typed': pointView(point, some, {
    ...lead,
    typed: {
      agrees: '',
      reason: '',
      errors: [
        { field: 'agrees', message: 'Say whether you agree, or whether it needs a change' },
        { field: 'reason', message: 'Say what you checked it against' },
      ],
    },
  }),
});

export const takeBackExamples = exampleOf(takeBackPage, {
  'why it is taken back': {
    title: point.title,
    signing: {
      says: 'Agreed',
      who: 'Amber Wick, 20 November 2026, 9:30am',
      reason: entry.reason,
      takeBack: null,
      takenBack: null,
    },
    action: '/provenance/rules/coercion/take-back/x',
    reason: '',
    wrong: null,
    errors: [],
    back: { href: '/provenance/rules/coercion', text: 'Back without taking it back' },
  },
});
