import type { SourceShape } from './source-shape.ts';

/**
 * The sources register: every document that the guidance rests on, what of it has been confirmed, and
 * what a safeguarding lead must check before this product is relied on. Law is information, not advice.
 */
export const sources = {
  'ukcis-2024': {
    title:
      'Sharing nudes and semi-nudes: advice for education settings working with children and young people',
    publisher:
      'UK Council for Internet Safety and the Department for Science, Innovation and Technology',
    edition: 'December 2020, updated March 2024',
    jurisdiction: 'england',
    kind: 'non-statutory guidance',
    inForceFrom: '2020-12-23',
    confirmed:
      'Title, status, dates, audience, the three kinds of incident, the order of sections 1 and 2 and the one-page overview’s opening were read in the original or a faithful copy.',
    check:
      'The wording and the section numbers of section 2 (meeting, referral, viewing, devices, deletion, parents, recording) against the live page: they rest on memory, on school policies and on documents that quote it.',
  },
  'ukcis-overview-2024': {
    title: 'Sharing nudes and semi-nudes: how to respond to an incident (overview for all staff)',
    publisher: 'UK Council for Internet Safety',
    edition: 'December 2020, updated March 2024',
    jurisdiction: 'england',
    kind: 'non-statutory guidance',
    inForceFrom: '2020-12-23',
    confirmed:
      'The opening: report at once to the lead; do not view, copy, share, save or ask a child to.',
    check: 'The whole page, word by word, before the “do” and “do not” card is printed for staff.',
  },
  'ukccis-2016': {
    title: 'Sexting in schools and colleges: responding to incidents and safeguarding young people',
    publisher: 'UK Council for Child Internet Safety',
    edition: 'August 2016',
    jurisdiction: 'england-and-wales',
    kind: 'non-statutory guidance',
    inForceFrom: '2016-08-01',
    inForceTo: '2020-12-22',
    supersededBy: 'ukcis-2024',
    confirmed:
      'Read in copies. Four of the five local documents this product learns from still point to it.',
    check: 'That no policy, letter or page of yours still points to it as current.',
  },
  'ukcis-wales': {
    title:
      'Sharing nudes and semi-nudes: responding to incidents and safeguarding children and young people',
    publisher: 'Welsh Government and the UK Council for Internet Safety',
    edition: 'December 2020',
    jurisdiction: 'wales',
    kind: 'non-statutory guidance',
    inForceFrom: '2020-12-23',
    confirmed:
      'The kinds of incident, the terms, and the designated safeguarding person were read in the original.',
    check: 'Everything else, before any setting in Wales uses this product.',
  },
  'kcsie-2026': {
    title: 'Keeping children safe in education',
    publisher: 'Department for Education',
    edition: 'September 2026',
    jurisdiction: 'england',
    kind: 'statutory guidance',
    inForceFrom: '2026-09-01',
    confirmed: 'Its being in force, and paragraph numbers, through notes by others.',
    check: 'Every paragraph number and the wording behind it.',
  },
  'kcsie-2021': {
    title: 'Keeping children safe in education',
    publisher: 'Department for Education',
    edition: 'September 2021',
    jurisdiction: 'england',
    kind: 'statutory guidance',
    inForceFrom: '2021-09-01',
    inForceTo: '2022-08-31',
    supersededBy: 'kcsie-2026',
    confirmed: 'Read page by page in a reproduction: recording, files, referral, allegations.',
    check: 'That the 2026 edition still says what is taken from it here.',
  },
  'working-together-2026': {
    title: 'Working together to safeguard children',
    publisher: 'Department for Education',
    edition: 'March 2026',
    jurisdiction: 'england',
    kind: 'statutory guidance',
    inForceFrom: '2026-03-18',
    confirmed: 'Its publication and that it replaces the 2023 edition.',
    check: 'Its text: the one-working-day answer to a referral and the later clocks.',
  },
  'rshe-2025': {
    title: 'Relationships education, relationships and sex education and health education',
    publisher: 'Department for Education',
    edition: 'July 2025',
    jurisdiction: 'england',
    kind: 'statutory guidance',
    inForceFrom: '2026-09-01',
    confirmed: 'Its dates, through notes by others.',
    check: 'What pupils should know about sharing images and asking for help.',
  },
  'wolak-finkelhor-2011': {
    title: 'Sexting: a typology',
    publisher: 'Crimes against Children Research Center, University of New Hampshire',
    edition: 'March 2011',
    jurisdiction: 'research',
    kind: 'research',
    inForceFrom: '2011-03-01',
    confirmed: 'Abstract and text in copies: about 550 cases known to police in the United States.',
    check:
      'Nothing before release; remember that the classes come from police cases of 2008 and 2009.',
  },
  'school-page-2016': {
    title: 'A secondary school’s page for families on youth produced sexual imagery',
    publisher: 'A school in England (local document S0)',
    edition: 'Undated, on the 2016 guidance',
    jurisdiction: 'local',
    kind: 'local practice',
    inForceFrom: '2016-08-01',
    confirmed: 'Read in full. A sentence is cut, so that the name of a local website is lost.',
    check: 'Its warning that pictures can hardly ever be recovered is untrue and is not used.',
  },
  'city-guide': {
    title: 'A city safeguarding board’s guide to sexting for practitioners',
    publisher: 'A local safeguarding children board in England (local document S1)',
    edition: 'Undated, on the 2016 guidance, which it dates 2017',
    jurisdiction: 'local',
    kind: 'local practice',
    inForceFrom: '2017-01-01',
    confirmed: 'Read in full.',
    check:
      'Its Childline number is wrong (0800 1111 is right); its local numbers belong in a setting’s own contacts.',
  },
  'agency-note': {
    title: 'Youth produced sexual imagery: further information',
    publisher: 'A multi-agency partnership in England (local document S2)',
    edition: 'Undated, after 2015',
    jurisdiction: 'local',
    kind: 'local practice',
    inForceFrom: '2015-04-13',
    confirmed: 'Read in full. It sets out the 2011 classes and the wider questions.',
    check:
      'It misnames the Criminal Justice Act 1988, and cites the 2015 Act on disclosing private images, since replaced by section 66B of the Sexual Offences Act 2003.',
  },
  'college-guidance': {
    title: 'Guidance for staff of a college on sexting',
    publisher: 'A further education college in England (local document S3)',
    edition: 'Undated, on the 2016 guidance',
    jurisdiction: 'local',
    kind: 'local practice',
    inForceFrom: '2016-08-01',
    confirmed: 'Read in full.',
    check:
      'Its address for CEOP has a typing error; e-mail is replaced here by a report inside the system.',
  },
  'school-page-2020': {
    title: 'A school’s page for families on youth produced imagery',
    publisher: 'A school in England or Wales (local document S4)',
    edition: 'Undated, after 2020',
    jurisdiction: 'local',
    kind: 'local practice',
    inForceFrom: '2020-12-23',
    confirmed: 'Read in full.',
    check:
      'Its head is also its safeguarding lead: name a second senior person for decisions that need two.',
  },
  'safelight-2026': {
    title: 'Precautions and defaults of this product',
    publisher: 'Safelight',
    edition: 'November 2026',
    jurisdiction: 'england',
    kind: 'product rule',
    inForceFrom: '2026-11-01',
    confirmed:
      'These are ours: no guidance says them in these words. Each errs on the side of telling somebody.',
    check: 'That your safeguarding partnership is content with each, and with the times.',
  },
  'lado-procedures': {
    title: 'Managing allegations against people who work with children (LADO procedures)',
    publisher: 'Local safeguarding partnerships; Keeping children safe in education, part four',
    edition: 'Several local editions, read 2026',
    jurisdiction: 'england',
    kind: 'local procedure',
    inForceFrom: '2018-01-01',
    confirmed:
      'One working day, not to investigate first, the tests for contact: two partnerships’ pages.',
    check: 'Your own authority’s procedure, contact and form.',
  },
  'local-referral-procedures': {
    title: 'Making a referral to children’s social care',
    publisher: 'Local safeguarding partnerships',
    edition: 'Several local editions, read 2026',
    jurisdiction: 'england',
    kind: 'local procedure',
    inForceFrom: '2018-01-01',
    confirmed:
      'An answer within one working day, following up, referring both children: several pages.',
    check:
      'Your own authority’s front door, threshold document, and time for the written referral (24 or 48 hours is usual).',
  },
  'searching-2022': {
    title: 'Searching, screening and confiscation: advice for schools',
    publisher: 'Department for Education',
    edition: 'July 2022',
    jurisdiction: 'england',
    kind: 'non-statutory guidance',
    inForceFrom: '2022-09-01',
    confirmed:
      'Through summaries by others: avoid looking, keep the device for the police, the head oversees searches.',
    check: 'The text itself, with whoever is authorised to search at your setting.',
  },
  'nca-alert-2024': {
    title: 'Financially motivated sexual extortion: alert for education settings',
    publisher: 'National Crime Agency and the UK Safer Internet Centre',
    edition: 'April 2024',
    jurisdiction: 'uk',
    kind: 'alert',
    inForceFrom: '2024-04-29',
    confirmed: 'The opening in the original; the advice through a document that quotes it.',
    check: 'The advice to give a young person, against the alert.',
  },
  'ai-guide-2025': {
    title: 'Child sexual abuse imagery made by artificial intelligence: a guide for professionals',
    publisher: 'National Crime Agency and the Internet Watch Foundation',
    edition: '2025, four national versions',
    jurisdiction: 'uk',
    kind: 'guide',
    inForceFrom: '2025-01-01',
    confirmed: 'Through news of it: illegal whoever made it; respond through the same process.',
    check: 'The version for your nation.',
  },
  'npcc-2016': {
    title: 'Police action in response to youth produced sexual imagery; outcome 21',
    publisher: 'National Police Chiefs’ Council, College of Policing and Home Office',
    edition: '2016, with later notes to 2024',
    jurisdiction: 'england-and-wales',
    kind: 'police guidance',
    inForceFrom: '2016-01-01',
    confirmed:
      'Outcome 21 and its limits in several places; the 2024 request to record “person involved” only through a legal note.',
    check: 'Ask your safer schools officer how your force records these incidents.',
  },
  'harmful-behaviour-continuum': {
    title:
      'Continuum of children and young people’s sexual behaviours (Hackett), in the harmful sexual behaviour framework',
    publisher: 'NSPCC and local partnerships',
    edition: '2010, framework of 2019',
    jurisdiction: 'uk',
    kind: 'research',
    inForceFrom: '2010-01-01',
    confirmed: 'The five steps of the continuum, on a local partnership’s page.',
    check: 'Which tool your partnership uses, and who is trained in it.',
  },
  'protection-of-children-1978': {
    title: 'Protection of Children Act 1978',
    publisher: 'UK Parliament',
    edition: 'As amended by the Sexual Offences Act 2003',
    jurisdiction: 'england-and-wales',
    kind: 'law',
    inForceFrom: '1978-08-20',
    confirmed: 'Sections 1, 1A and 7 through documents that quote them.',
    check: 'Information, not legal advice.',
  },
  'criminal-justice-1988': {
    title: 'Criminal Justice Act 1988',
    publisher: 'UK Parliament',
    edition: 'Section 160, as amended',
    jurisdiction: 'england-and-wales',
    kind: 'law',
    inForceFrom: '1988-09-29',
    confirmed: 'Section 160 through documents that quote it.',
    check: 'Information, not legal advice.',
  },
  'sexual-offences-2003': {
    title: 'Sexual Offences Act 2003',
    publisher: 'UK Parliament',
    edition: 'As amended, section 66B from 31 January 2024',
    jurisdiction: 'england-and-wales',
    kind: 'law',
    inForceFrom: '2004-05-01',
    confirmed:
      'Sections 45, 66A and 66B: the last in the original. That section 66B has no limit of age and that threats count without an image; section 66I, on making or supplying tools that make such images, second-hand.',
    check: 'Section 66I and section 67A in the original. Information, not legal advice.',
  },
  'criminal-justice-courts-2015': {
    title: 'Criminal Justice and Courts Act 2015, section 33',
    publisher: 'UK Parliament',
    edition: 'Repealed',
    jurisdiction: 'england-and-wales',
    kind: 'law',
    inForceFrom: '2015-04-13',
    inForceTo: '2024-01-30',
    supersededBy: 'sexual-offences-2003',
    confirmed: 'Its replacement by section 66B, in the original of the newer Act.',
    check: 'That no policy of yours still cites it.',
  },
  'online-safety-2023': {
    title: 'Online Safety Act 2023, with the Crime and Policing Act 2026',
    publisher: 'UK Parliament',
    edition: 'Intimate image reports from 29 June 2026',
    jurisdiction: 'uk',
    kind: 'law',
    inForceFrom: '2026-06-29',
    confirmed:
      'The duty to take reported intimate images down within 48 hours (sections 10(3A), 20A and 21(2A), by sections 100 and 101 of the Act of 2026; in force from 29 June 2026 by S.I. 2026/689), in three independent notes that quote it. The clock starts at a report made in good faith, by or for the person pictured, that identifies it.',
    check: 'The sections in the original, and that they cover the services your pupils use.',
  },
  'coroners-justice-2009': {
    title: 'Coroners and Justice Act 2009',
    publisher: 'UK Parliament',
    edition: 'As amended, read 2026',
    jurisdiction: 'england-and-wales',
    kind: 'law',
    inForceFrom: '2010-04-06',
    confirmed:
      'That section 62 makes it an offence to have a prohibited image of a child: notes by others.',
    check: 'Which drawings section 62 reaches, with the police, before anybody relies on it.',
  },
  'crime-policing-2026': {
    title: 'Crime and Policing Act 2026: duty to report child sexual abuse',
    publisher: 'UK Parliament',
    edition: 'Royal Assent 29 April 2026; commencement not found',
    jurisdiction: 'england',
    kind: 'law',
    inForceFrom: null,
    confirmed: 'The Act’s passing. Neither commencement nor final guidance was found.',
    check: 'Whether the duty has been commenced, whom it binds, and its exemptions.',
  },
  'information-sharing-2024': {
    title: 'Information sharing: advice for practitioners providing safeguarding services',
    publisher: 'Department for Education',
    edition: 'May 2024',
    jurisdiction: 'england',
    kind: 'non-statutory guidance',
    inForceFrom: '2024-05-01',
    confirmed:
      'Its principles, through summaries. Second-hand: a statutory duty to share since 30 September 2026 (Children Act 2004, section 16LA), with guidance of 10 September 2026, which would take its place.',
    check:
      'Whether the guidance of 2026 has replaced it, and its text, with your data protection officer.',
  },
  'file-transfer-practice': {
    title: 'Transfer and retention of child protection files',
    publisher:
      'Keeping children safe in education; local partnerships; records management practice',
    edition: 'Read 2026',
    jurisdiction: 'england',
    kind: 'practice',
    inForceFrom: '2021-09-01',
    confirmed:
      'Five days and a receipt: several sources. Retention of 25 years from birth: practice, not statute.',
    check: 'Your own retention schedule.',
  },
  'recording-practice': {
    title: 'What should be recorded',
    publisher: 'Training for safeguarding leads',
    edition: 'Read 2026',
    jurisdiction: 'england',
    kind: 'practice',
    inForceFrom: '2021-09-01',
    confirmed: 'Read in the original training page.',
    check: 'Nothing before release.',
  },
  'school-briefing-2017': {
    title: 'Briefing for school staff on responding to youth produced sexual imagery',
    publisher: 'A training briefing that restates the one-page overview of 2016',
    edition: 'October 2017',
    jurisdiction: 'england',
    kind: 'training',
    inForceFrom: '2017-10-01',
    confirmed: 'Read in a copy of the slides.',
    check:
      'That the overview of 2024 still says so: do not delete, do not question the child, do not tell others.',
  },
  'report-remove': {
    title: 'Report Remove',
    publisher: 'Childline and the Internet Watch Foundation',
    edition: 'Read 2026',
    jurisdiction: 'uk',
    kind: 'service',
    inForceFrom: '2021-06-21',
    confirmed:
      'How it works, for whom, and that it cannot promise removal: the services’ own pages.',
    check: 'The address and the age checks, each term.',
  },
  'victim-blaming-2022': {
    title:
      'Challenging victim blaming language and behaviours when dealing with the online experiences of children and young people',
    publisher: 'UK Council for Internet Safety',
    edition: 'October 2022',
    jurisdiction: 'uk',
    kind: 'non-statutory guidance',
    inForceFrom: '2022-10-06',
    confirmed: 'Its summary, in the original.',
    check: 'The word list, which also draws on other guides.',
  },
  helplines: {
    title: 'Helplines and reporting services',
    publisher: 'Each service’s own page or a current list',
    edition: 'Read 2026',
    jurisdiction: 'uk',
    kind: 'service',
    inForceFrom: '2026-01-01',
    confirmed: 'Childline, CEOP, IWF and the Revenge Porn Helpline on their own pages.',
    check: 'Every number and address, each term, by somebody who calls it.',
  },
  'nspcc-2016': {
    title:
      'Online pornography and self-taken images: survey for the NSPCC and the Children’s Commissioner',
    publisher: 'NSPCC and the Office of the Children’s Commissioner for England',
    edition: '2016',
    jurisdiction: 'england',
    kind: 'research',
    inForceFrom: '2016-06-01',
    confirmed:
      'Through two local documents, which give different denominators for the same figure.',
    check: 'The report itself before any of its figures is quoted.',
  },
  'scotland-2021': {
    title: 'National guidance for child protection in Scotland',
    publisher: 'Scottish Government',
    edition: '2021, updated 2023',
    jurisdiction: 'scotland',
    kind: 'national guidance',
    inForceFrom: '2021-09-02',
    confirmed: 'Two pages in copies.',
    check: 'Everything, before any setting in Scotland uses this product.',
  },
  'northern-ireland': {
    title: 'Image sharing: the law',
    publisher: 'Safeguarding Board for Northern Ireland',
    edition: 'Read 2026',
    jurisdiction: 'northern-ireland',
    kind: 'national guidance',
    inForceFrom: '2020-01-01',
    confirmed: 'The page itself.',
    check: 'Everything else, before any setting in Northern Ireland uses this product.',
  },
} as const satisfies Readonly<Record<string, SourceShape>>;

/** The id of a source in the register. */
export type SourceId = keyof typeof sources;

/** Every source's id, in the register's order. */
export const sourceIds = Object.keys(sources) as readonly SourceId[];

/** A source's entry in the register. */
export function sourceOf(id: SourceId): SourceShape {
  return sources[id];
}
