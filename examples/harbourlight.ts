import type { Person } from '#people';
import type { School } from '#schools';

const schoolId = '5afe1194-0000-4000-8000-000000000002';

const id = (kind: '4' | '5', number: number): string =>
  `5afe1194-000${kind}-4000-8000-${String(number).padStart(12, '0')}`;

const school: School = {
  id: schoolId,
  name: 'Harbourlight College',
  nation: 'england',
  setting: 'further-education',
  referralProfile: 'presume-refer',
  words: { learner: 'learner', learners: 'learners', lead: 'lead safeguarding manager' },
  writtenReferralHours: 48,
  calendar: {
    terms: [
      { from: '2026-09-07', to: '2026-12-18' },
      { from: '2027-01-04', to: '2027-03-24' },
      { from: '2027-04-12', to: '2027-06-25' },
    ],
    closed: [
      { from: '2026-10-26', to: '2026-10-30' },
      { from: '2027-02-15', to: '2027-02-19' },
      { from: '2027-05-31', to: '2027-06-04' },
    ],
    bankHolidays: { of: 'england', proclaimed: [] },
    dayEnds: '17:00',
  },
  ways: {
    deletionDecidedBy: ['lead', 'senior-leader'],
    viewingException: false,
    mandatoryReporting: false,
  },
  wording: { add: [], leaveOut: [], leaveAlone: [] },
  contacts: [
    {
      for: 'Children’s social care, in the day',
      name: 'Beaconshire duty and advice',
      phone: '01632 960011',
      checkedOn: '2026-09-08',
    },
    {
      for: 'Local authority designated officer (LADO)',
      name: 'Beaconshire LADO',
      phone: '01632 960012',
      checkedOn: '2026-09-08',
    },
  ],
};

const staff = {
  lead: {
    kind: 'staff',
    id: id('4', 1),
    name: 'Merrin Lighthouse',
    job: 'Lead safeguarding manager',
    roles: ['lead'],
  },
  deputy: {
    kind: 'staff',
    id: id('4', 2),
    name: 'Otto Fairlead',
    job: 'Duty officer',
    roles: ['deputy'],
  },
  head: { kind: 'staff', id: id('4', 3), name: 'Coral Pier', job: 'Principal', roles: ['head'] },
  senior: {
    kind: 'staff',
    id: id('4', 4),
    name: 'Ines Mooring',
    job: 'Vice principal',
    roles: ['senior-leader'],
  },
  teacher: {
    kind: 'staff',
    id: id('4', 5),
    name: 'Perry Buoy',
    job: 'Personal supervisor',
    roles: ['staff'],
  },
} as const satisfies Record<string, Extract<Person, { kind: 'staff' }>>;

const learners = {
  anchor: {
    kind: 'learner',
    id: id('5', 1),
    name: 'Anchor Quayside',
    year: 'Level 2, year 1',
    born: '2010-02-11',
  },
  skiff: {
    kind: 'learner',
    id: id('5', 2),
    name: 'Skiff Harbourne',
    year: 'Level 3, year 2',
    born: '2008-12-03',
  },
} as const satisfies Record<string, Extract<Person, { kind: 'learner' }>>;

/**
 * Harbourlight College: an invented college whose policy presumes a referral, for what crosses from
 * one school to another. The demonstration does not load it.
 */
export const harbourlight = { school, staff, learners } as const;
