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
  /** What the document names beside these, which only the school can fill in: its numbers and its people. */
  readonly besides: readonly string[];
}

/** Where a document says nothing: whoever may decide about deletion. */
const unsaid: WayOfWorking['deletionDecidedBy'] = ['lead', 'head', 'senior-leader'];

/** The ways of working of five local documents, as beginnings for a school’s own. Where a document says nothing, our default. */
export const waysOfWorking: readonly WayOfWorking[] = [
  {
    title: 'School, by the national threshold',
    from: 'a school’s page for families, on the guidance of 2016',
    referralProfile: 'threshold',
    deletionDecidedBy: unsaid,
    viewingException: false,
    words: { learner: 'student', learners: 'students', lead: 'designated safeguarding lead' },
    besides: ['Add the local service against exploitation that you point families to.'],
  },
  {
    title: 'School in a city with a guide for all agencies',
    from: 'a city’s guide for practitioners',
    referralProfile: 'threshold',
    deletionDecidedBy: unsaid,
    viewingException: false,
    words: { learner: 'pupil', learners: 'pupils', lead: 'safeguarding lead' },
    besides: [
      'Add your area’s own numbers: the coordinator for abuse between children, the duty and advice team with early help, the emergency duty team for nights and weekends, and the contact centre for the public.',
      'Add your safer schools officer.',
    ],
  },
  {
    title: 'Setting that works by classes of incident, and never without police advice',
    from: 'a partnership’s note on the classes of incident',
    referralProfile: 'threshold',
    deletionDecidedBy: unsaid,
    viewingException: false,
    words: { learner: 'young person', learners: 'young people', lead: 'safeguarding lead' },
    besides: [
      'Add whoever gives advice on aggravated cases: specialist children’s services, police.',
    ],
  },
  {
    title: 'College with a safeguarding team',
    from: 'a college’s guidance for staff',
    referralProfile: 'threshold',
    deletionDecidedBy: ['lead', 'senior-leader'],
    viewingException: true,
    words: { learner: 'learner', learners: 'learners', lead: 'lead safeguarding manager' },
    besides: [
      'Name the duty officer and the personal supervisors of your safeguarding team as deputies.',
      'Name whoever leads on progress and welfare as pastoral lead, and the senior managers who may decide about deletion as senior leaders.',
    ],
  },
  {
    title: 'School that refers almost every incident',
    from: 'a school’s page for families, after 2020',
    referralProfile: 'presume-refer',
    deletionDecidedBy: unsaid,
    viewingException: false,
    words: { learner: 'learner', learners: 'learners', lead: 'designated safeguarding lead' },
    besides: [
      'Where the head is the safeguarding lead as well, name the head for both parts, and another senior leader: a decision not to refer then needs the two.',
      'Name your pastoral lead.',
    ],
  },
];
