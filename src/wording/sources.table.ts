/** A document that pairs of words rest on. `check` is what to do before relying on it. */
interface Source {
  readonly title: string;
  readonly check: string;
}

/** The sources of the list. Titles in full; what each was read in stands beside every term. */
export const sources = {
  'ukcis-victim-blaming-2022': {
    title: 'UK Council for Internet Safety, Challenging victim blaming language (October 2022)',
    check: 'Read in summaries on official pages; compare the principles with the full text.',
  },
  'language-matters': {
    title: 'Language Matters, a training deck on child exploitation (2023)',
    check: 'Read in a copy whose first author is not confirmed.',
  },
  'cse-alternatives': {
    title: 'Suggested alternatives for describing behaviour around child sexual exploitation',
    check: 'Read in a copy; find the publisher and the current edition.',
  },
  'childrens-society': {
    title:
      'The Children’s Society, guide to appropriate language in child exploitation (2024 page)',
    check: 'Its page was read; some pairs come from a summary by the Youth Justice Legal Centre.',
  },
  'interpol-terms': {
    title: 'INTERPOL, appropriate terminology',
    check: 'Read on its own page.',
  },
  'cardiff-safeguarding': {
    title: 'Cardiff University, complex safeguarding: language',
    check: 'Read on its own page.',
  },
  'wales-nudes': {
    title: 'Welsh Government, Sharing nudes and semi-nudes (December 2020)',
    check: 'Read on its own page.',
  },
  'guardianship-policy': {
    title: 'A guardianship organisation’s policy on sharing nudes, on the advice of 2020',
    check: 'It repeats terms of the national advice; check them there.',
  },
  'law-briefing-2023': {
    title: 'A law firm’s briefing for schools, Safeguarding: Youth Produced Imagery (May 2023)',
    check: 'Read in a copy.',
  },
  'county-manual': {
    title: 'A county’s safeguarding manual, chapter on internet safety',
    check: 'Read on its own page.',
  },
  'lgfl-blog': {
    title: 'LGfL, a blog post on not blaming children for the apps they use',
    check: 'Read on its own page.',
  },
  'peer-policy': {
    title: 'A school’s policy on abuse between children',
    check: 'Compare with what the statutory guidance says of banter.',
  },
  'young-justice-2024': {
    title:
      'Youth Justice Legal Centre on the police guidance about images shared by children (2024)',
    check: 'Read in a copy.',
  },
  'school-page-2020': {
    title: 'A school’s page for families on youth produced imagery, after 2020',
    check: 'Local practice; binds nobody else.',
  },
  'college-guidance': {
    title: 'A college’s guidance for staff',
    check: 'Local practice; binds nobody else.',
  },
  'school-page-2016': {
    title: 'A school’s page for families, on the guidance of 2016',
    check: 'Cited for a warning that is untrue and that this list advises against.',
  },
  'field-practice': {
    title: 'Usual practice in the field',
    check: 'From memory: find it in a document before release.',
  },
  'safelight-2026': {
    title: 'Safelight’s own style',
    check: 'Ours: ask safeguarding leads and young people whether it is right.',
  },
  setting: {
    title: 'This school’s or college’s own list',
    check: 'Theirs.',
  },
} as const satisfies Readonly<Record<string, Source>>;
export type SourceId = keyof typeof sources;
