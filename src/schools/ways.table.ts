import type { School } from './school.ts';

/** How a kind of setting works where guidance leaves it open: somewhere to begin from, not a rule. */
export interface WayOfWorking {
  readonly title: string;
  /** In which local document this way of working was found. */
  readonly from: string;
  readonly referralProfile: School['referralProfile'];
  readonly deletionDecidedBy: School['ways']['deletionDecidedBy'];
  /** Only the college’s document knows an exception; the partnership’s rules it out without the police. The others say nothing, and so it is off. */
  readonly viewingException: boolean;
  readonly words: School['words'];
}

/** The ways of working of five local documents, as beginnings for a school’s own. Where a document says nothing, our default. */
export const waysOfWorking: readonly WayOfWorking[] = [
  {
    title: 'School, by the national threshold',
    from: 'a school’s page for families, on the guidance of 2016',
    referralProfile: 'threshold',
    deletionDecidedBy: ['lead', 'head', 'senior-leader'],
    viewingException: false,
    words: { learner: 'student', learners: 'students', lead: 'designated safeguarding lead' },
  },
  {
    title: 'School in a city with a guide for all agencies',
    from: 'a city’s guide for practitioners',
    referralProfile: 'threshold',
    deletionDecidedBy: ['lead', 'head'],
    viewingException: false,
    words: { learner: 'pupil', learners: 'pupils', lead: 'safeguarding lead' },
  },
  {
    title: 'Setting that works by classes of incident, and never without police advice',
    from: 'a partnership’s note on the classes of incident',
    referralProfile: 'threshold',
    deletionDecidedBy: ['lead', 'head'],
    viewingException: false,
    words: { learner: 'young person', learners: 'young people', lead: 'safeguarding lead' },
  },
  {
    title: 'College with a safeguarding team',
    from: 'a college’s guidance for staff',
    referralProfile: 'threshold',
    deletionDecidedBy: ['lead', 'senior-leader'],
    viewingException: true,
    words: { learner: 'learner', learners: 'learners', lead: 'lead safeguarding manager' },
  },
  {
    title: 'School that refers almost every incident',
    from: 'a school’s page for families, after 2020',
    referralProfile: 'presume-refer',
    deletionDecidedBy: ['head', 'senior-leader'],
    viewingException: false,
    words: { learner: 'learner', learners: 'learners', lead: 'designated safeguarding lead' },
  },
];
