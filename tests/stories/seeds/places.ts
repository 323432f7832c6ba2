import type { Place } from '#casework/testing';
import { lanternfield, learners, staff } from '#examples';
import { type School, waysOfWorking } from '#schools';

type Job = Pick<Place['staff']['lead'], 'job' | 'roles'>;

/** What an invented school has of its own, beside its way of working. */
interface Own {
  readonly name: string;
  readonly setting: School['setting'];
  readonly contacts?: School['contacts'];
  readonly jobs?: Readonly<Partial<Record<keyof typeof staff, Job>>>;
}

/** A school that works as this local document says: configured, and nothing else about it differs. */
function workingAs(document: number, own: Own): Place {
  const way = waysOfWorking[document];
  if (!way) throw new Error(`There is no way of working ${document}.`);
  const { name, setting, contacts = lanternfield.contacts } = own;
  const { referralProfile, words, deletionDecidedBy, viewingException } = way;
  const ways = { deletionDecidedBy, viewingException, mandatoryReporting: false };
  const id = `5afe1194-0000-4000-8000-00000000010${document}`;
  const everybody = Object.entries(staff).map(([who, person]) => [
    who,
    { ...person, ...own.jobs?.[who as keyof typeof staff] },
  ]);
  return {
    school: { ...lanternfield, id, name, setting, contacts, referralProfile, words, ways },
    staff: Object.fromEntries(everybody) as Place['staff'],
    learners,
  };
}

const checkedOn = '2026-09-03';

/** Works by the national threshold, and says “student”. */
export const byThreshold = workingAs(0, { name: 'Glowstone School', setting: 'secondary' });

/** Has its city’s own numbers, and refers unless the lead is confident and it can be managed. */
export const inACity = workingAs(1, {
  name: 'Lampwick Academy',
  setting: 'secondary',
  contacts: [
    {
      ...{ for: 'Advice on abuse between children', name: 'Coordinator', checkedOn },
      phone: '01632 960101',
    },
    {
      ...{ for: 'Children’s social care, in the day', name: 'Duty and advice', checkedOn },
      phone: '01632 960102',
    },
    {
      ...{ for: 'Children’s social care, out of hours', name: 'Emergency duty team', checkedOn },
      phone: '01632 960103',
    },
    {
      ...{ for: 'Families and the public', name: 'Contact centre', checkedOn },
      phone: '01632 960104',
    },
  ],
});

/** Works by the classes of incident, and considers no exception from never looking. */
export const byClasses = workingAs(2, { name: 'Wickham Tapers School', setting: 'secondary' });

/** A college whose team is a lead safeguarding manager, a duty officer and personal supervisors. */
export const withATeam = workingAs(3, {
  name: 'Beaconsfield Wharf College',
  setting: 'further-education',
  jobs: {
    lead: { job: 'Lead safeguarding manager', roles: ['lead'] },
    deputy: { job: 'Duty officer', roles: ['deputy'] },
    assistant: { job: 'Personal supervisor', roles: ['deputy'] },
    pastoral: { job: 'Head of progress and welfare', roles: ['pastoral'] },
    head: { job: 'Principal', roles: ['head', 'senior-leader'] },
    senior: { job: 'Assistant principal, senior management team', roles: ['senior-leader'] },
  },
});

/** Refers almost every incident; its head is the safeguarding lead as well. */
export const headIsLead = workingAs(4, {
  name: 'Candlecombe School',
  setting: 'secondary',
  jobs: {
    head: { job: 'Headteacher and designated safeguarding lead', roles: ['head', 'lead'] },
    lead: { job: 'Teacher of geography', roles: ['staff'] },
  },
});
