import type { Person } from '#people';
import type { School } from '#schools';

/** The invented school's id. Everything in this folder is made up, and means to look it. */
export const schoolId = '5afe1194-0000-4000-8000-000000000001';

const id = (kind: '1' | '2' | '3', number: number): string =>
  `5afe1194-000${kind}-4000-8000-${String(number).padStart(12, '0')}`;

/** Lanternfield School: an invented secondary school in England with its own sixth form. */
export const lanternfield: School = {
  id: schoolId,
  name: 'Lanternfield School',
  nation: 'england',
  setting: 'secondary',
  referralProfile: 'threshold',
  words: { learner: 'student', learners: 'students', lead: 'designated safeguarding lead' },
  writtenReferralHours: 24,
  calendar: {
    terms: [
      { from: '2025-09-02', to: '2025-12-19' },
      { from: '2026-01-05', to: '2026-03-27' },
      { from: '2026-04-13', to: '2026-07-21' },
      { from: '2026-09-02', to: '2026-12-18' },
      { from: '2027-01-05', to: '2027-03-25' },
      { from: '2027-04-12', to: '2027-07-21' },
      { from: '2027-09-02', to: '2027-12-17' },
      { from: '2028-01-05', to: '2028-04-07' },
      { from: '2028-04-24', to: '2028-07-21' },
    ],
    closed: [
      { from: '2025-10-27', to: '2025-10-31' },
      { from: '2026-02-16', to: '2026-02-20' },
      { from: '2026-05-25', to: '2026-05-29' },
      { from: '2026-10-26', to: '2026-10-30' },
      { from: '2027-02-15', to: '2027-02-19' },
      { from: '2027-05-31', to: '2027-06-04' },
      { from: '2027-10-25', to: '2027-10-29' },
      { from: '2028-02-14', to: '2028-02-18' },
      { from: '2028-05-29', to: '2028-06-02' },
    ],
    bankHolidays: { of: 'england', proclaimed: [] },
    dayEnds: '16:30',
  },
  ways: {
    deletionDecidedBy: ['lead', 'head', 'senior-leader'],
    viewingException: true,
    mandatoryReporting: false,
  },
  wording: { add: [], leaveOut: [], leaveAlone: [] },
  contacts: [
    {
      for: 'Children’s social care, in the day',
      name: 'Lanternshire front door',
      phone: '01632 960001',
      checkedOn: '2026-09-03',
    },
    {
      for: 'Children’s social care, out of hours',
      name: 'Lanternshire emergency duty team',
      phone: '01632 960002',
      checkedOn: '2026-09-03',
    },
    {
      for: 'Local authority designated officer (LADO)',
      name: 'Lanternshire LADO',
      phone: '01632 960003',
      checkedOn: '2026-09-03',
    },
    {
      for: 'Safer schools officer',
      name: 'PC Glim',
      phone: '01632 960004',
      checkedOn: '2026-09-03',
    },
  ],
};

/** Staff in every role, by the part they play in the stories. */
export const staff = {
  lead: {
    kind: 'staff',
    id: id('1', 1),
    name: 'Amber Wick',
    job: 'Designated safeguarding lead',
    roles: ['lead'],
    email: 'amber.wick@lanternfield.example',
  },
  deputy: {
    kind: 'staff',
    id: id('1', 2),
    name: 'Tam Beacon',
    job: 'Deputy designated safeguarding lead',
    roles: ['deputy'],
    email: 'tam.beacon@lanternfield.example',
  },
  head: {
    kind: 'staff',
    id: id('1', 3),
    name: 'Pilar Lumen',
    job: 'Headteacher',
    roles: ['head'],
    email: 'pilar.lumen@lanternfield.example',
  },
  senior: {
    kind: 'staff',
    id: id('1', 4),
    name: 'Idris Lantern',
    job: 'Assistant headteacher',
    roles: ['senior-leader'],
    email: 'idris.lantern@lanternfield.example',
  },
  teacher: {
    kind: 'staff',
    id: id('1', 5),
    name: 'Bryn Taper',
    job: 'Form tutor and teacher of history',
    roles: ['staff'],
    email: 'bryn.taper@lanternfield.example',
  },
  assistant: {
    kind: 'staff',
    id: id('1', 6),
    name: 'Sunny Glow',
    job: 'Teaching assistant',
    roles: ['staff'],
    email: 'sunny.glow@lanternfield.example',
  },
  pastoral: {
    kind: 'staff',
    id: id('1', 7),
    name: 'Marigold Hearth',
    job: 'Pastoral lead',
    roles: ['pastoral'],
    email: 'marigold.hearth@lanternfield.example',
  },
  coach: {
    kind: 'staff',
    id: id('1', 8),
    name: 'Rowan Flint',
    job: 'Sports coach',
    roles: ['staff'],
    email: 'rowan.flint@lanternfield.example',
  },
  technician: {
    kind: 'staff',
    id: id('1', 9),
    name: 'Dev Filament',
    job: 'IT lead',
    roles: ['it-lead'],
    email: 'dev.filament@lanternfield.example',
  },
  prevention: {
    kind: 'staff',
    id: id('1', 10),
    name: 'Juniper Spark',
    job: 'PSHE lead',
    roles: ['prevention-lead'],
    email: 'juniper.spark@lanternfield.example',
  },
  office: {
    kind: 'staff',
    id: id('1', 11),
    name: 'Clement Lamp',
    job: 'Office manager',
    roles: ['staff'],
    email: 'clement.lamp@lanternfield.example',
  },
  records: {
    kind: 'staff',
    id: id('1', 12),
    name: 'Vesper Shade',
    job: 'Data protection officer',
    roles: ['data-protection-officer'],
    email: 'vesper.shade@lanternfield.example',
  },
  chair: {
    kind: 'staff',
    id: id('1', 13),
    name: 'Orla Chandelier',
    job: 'Chair of governors',
    roles: ['chair'],
    email: 'orla.chandelier@lanternfield.example',
  },
  governor: {
    kind: 'staff',
    id: id('1', 14),
    name: 'Hugo Sconce',
    job: 'Safeguarding governor',
    roles: ['safeguarding-governor'],
    email: 'hugo.sconce@lanternfield.example',
  },
} as const satisfies Record<string, Extract<Person, { kind: 'staff' }>>;

const learner = (
  number: number,
  who: {
    readonly name: string;
    readonly year: string;
    readonly born: string;
    readonly address?: string;
  },
) => ({ kind: 'learner', id: id('2', number), ...who }) as const;

/** Invented students, each in one or two of the stories. */
export const learners = {
  ash: learner(1, {
    name: 'Ash Tallow',
    year: 'Year 11',
    born: '2011-02-14',
    address: '4 Chandlers Row, Lanternfield',
  }),
  bay: learner(2, {
    name: 'Bay Ember',
    year: 'Year 11',
    born: '2011-05-02',
    address: '19 Hearth Street, Lanternfield',
  }),
  cove: learner(3, { name: 'Cove Wickett', year: 'Year 10', born: '2011-11-20' }),
  dune: learner(4, { name: 'Dune Sparrow', year: 'Year 10', born: '2012-01-09' }),
  elm: learner(5, { name: 'Elm Candlewood', year: 'Year 7', born: '2014-11-30' }),
  fern: learner(6, { name: 'Fern Glimmer', year: 'Year 8', born: '2013-10-03' }),
  gale: learner(7, { name: 'Gale Torchley', year: 'Year 12', born: '2010-03-17' }),
  heath: learner(8, { name: 'Heath Kindle', year: 'Year 13', born: '2008-09-01' }),
  isle: learner(9, {
    name: 'Isle Lampton',
    year: 'Year 9',
    born: '2012-12-12',
    address: 'Flat 2, 31 Beacon Road, Lanternfield',
  }),
  jet: learner(10, { name: 'Jet Matchstick', year: 'Year 9', born: '2013-02-06' }),
  kestrel: learner(11, { name: 'Kestrel Brazier', year: 'Year 10', born: '2012-04-28' }),
  lake: learner(12, { name: 'Lake Firefly', year: 'Year 9', born: '2013-06-15' }),
  moss: learner(13, { name: 'Moss Flicker', year: 'Year 11', born: '2010-12-01' }),
  north: learner(14, { name: 'North Sconces', year: 'Year 10', born: '2012-07-07' }),
  ocean: learner(15, { name: 'Ocean Bulb', year: 'Year 12', born: '2009-12-19' }),
  pike: learner(16, { name: 'Pike Halogen', year: 'Year 8', born: '2014-01-22' }),
  reed: learner(17, { name: 'Reed Glowworm', year: 'Year 9', born: '2013-03-21' }),
  sedge: learner(18, { name: 'Sedge Tinderley', year: 'Year 9', born: '2012-10-08' }),
  tide: learner(19, { name: 'Tide Lanthorn', year: 'Year 12', born: '2010-01-25' }),
  umber: learner(20, { name: 'Umber Nightlight', year: 'Year 11', born: '2010-10-19' }),
  vale: learner(21, { name: 'Vale Moonbeam', year: 'Year 9', born: '2013-05-11' }),
  wold: learner(22, { name: 'Wold Lampwright', year: 'Year 11', born: '2011-03-08' }),
  yarrow: learner(23, { name: 'Yarrow Afterglow', year: 'Year 10', born: '2012-02-03' }),
  opal: learner(24, {
    name: 'Opal Rushlight',
    year: 'Year 10',
    born: '2012-03-30',
    address: '7 Tinder Lane, Lanternfield',
  }),
  quill: learner(25, {
    name: 'Quill Spillwick',
    year: 'Year 10',
    born: '2012-05-19',
    address: '12 Wickfield Close, Lanternfield',
  }),
} as const;

const carer = (
  number: number,
  who: {
    readonly name: string;
    readonly relationship: string;
    readonly careFor: string[];
    readonly telephone?: string;
  },
) => ({ kind: 'carer', id: id('3', number), ...who }) as const;

/** Parents and carers of some of the students. */
export const carers = {
  ashMother: carer(1, {
    name: 'Wren Tallow',
    relationship: 'Mother of Ash Tallow',
    careFor: [learners.ash.id],
    telephone: '07700 900111',
  }),
  bayFather: carer(2, {
    name: 'Lark Ember',
    relationship: 'Father of Bay Ember',
    careFor: [learners.bay.id],
    telephone: '07700 900112',
  }),
  elmCarer: carer(3, {
    name: 'Finch Candlewood',
    relationship: 'Grandparent and carer of Elm Candlewood',
    careFor: [learners.elm.id],
    telephone: '07700 900113',
  }),
  galeMother: carer(4, {
    name: 'Dove Torchley',
    relationship: 'Mother of Gale Torchley',
    careFor: [learners.gale.id],
  }),
  isleFather: carer(5, {
    telephone: '07700 900114',
    name: 'Robin Lampton',
    relationship: 'Father of Isle Lampton',
    careFor: [learners.isle.id],
  }),
  isleMother: carer(10, {
    telephone: '07700 900115',
    name: 'Sorrel Lampton',
    relationship: 'Mother of Isle Lampton',
    careFor: [learners.isle.id],
  }),
  northMother: carer(6, {
    name: 'Jay Sconces',
    relationship: 'Mother of North Sconces',
    careFor: [learners.north.id],
  }),
  umberMother: carer(7, {
    name: 'Linnet Nightlight',
    relationship: 'Mother of Umber Nightlight',
    careFor: [learners.umber.id],
  }),
  woldFather: carer(8, {
    name: 'Crane Lampwright',
    relationship: 'Father of Wold Lampwright',
    careFor: [learners.wold.id],
  }),
  valeMother: carer(9, {
    name: 'Pipit Moonbeam',
    relationship: 'Mother of Vale Moonbeam',
    careFor: [learners.vale.id],
  }),
} as const;
