import { z } from 'zod';
import { isPlainDate } from '#kit';
import { additionsSchema } from '#wording';

/** The parts people play in a school's response, by the field's standard names. */
export const roleWords = {
  staff: 'Member of staff',
  lead: 'Designated safeguarding lead',
  deputy: 'Deputy designated safeguarding lead',
  pastoral: 'Pastoral lead',
  head: 'Headteacher',
  'senior-leader': 'Senior leader',
  chair: 'Chair of governors',
  'safeguarding-governor': 'Safeguarding governor',
  'it-lead': 'IT lead',
  'data-protection-officer': 'Data protection officer',
  'prevention-lead': 'Prevention lead',
} as const;
export type RoleName = keyof typeof roleWords;

const seniorRoles: readonly RoleName[] = ['lead', 'deputy', 'head', 'senior-leader'];

/** Whoever is senior on the staff, and the chair above them all. */
export const seniorOrChair: readonly RoleName[] = [...seniorRoles, 'chair'];

/** True for whoever, by the parts they play, can give a second, senior view on a decision. */
export function isSeniorBy(roles: readonly RoleName[]): boolean {
  return roles.some((role) => seniorRoles.includes(role));
}

const role = z.enum(Object.keys(roleWords) as [RoleName, ...RoleName[]]);
const nation = z.enum(['england', 'wales', 'scotland', 'northern-ireland']);
const date = z.string().refine(isPlainDate, 'a date such as 2026-11-02');
const days = z
  .object({ from: date, to: date })
  .refine(({ from, to }) => from <= to, 'a first day that is not after the last');

/** How a school works where the guidance leaves it to local policy. */
const ways = z.strictObject({
  /** The roles that may decide about deletion, once no other agency needs the device (seed 003). */
  deletionDecidedBy: z.array(role).min(1),
  /** Whether looking, in an exception, may be considered at all: only once the head has said so. Nothing is ever shown here either way. */
  viewingException: z.boolean(),
  /** Whether the duty in law to report child sexual abuse is taken to be in force: check, then switch it on. */
  mandatoryReporting: z.boolean().default(false),
});

/** A school or college as configuration: what differs between one setting and the next. */
export const schoolSchema = z.strictObject({
  id: z.uuid(),
  name: z.string().min(1),
  nation,
  setting: z.enum(['primary', 'secondary', 'sixth-form', 'further-education', 'special']),
  /** Whether local policy presumes a referral (seed 004) or uses the national threshold. */
  referralProfile: z.enum(['threshold', 'presume-refer']),
  /** What this setting calls things and people. */
  words: z.object({ learner: z.string(), learners: z.string(), lead: z.string() }),
  /** How soon a written referral must follow the phone call, in hours: a local rule. */
  writtenReferralHours: z.union([z.literal(24), z.literal(48)]),
  calendar: z.object({
    terms: z.array(days),
    closed: z.array(days),
    /** The nation whose standing bank holidays are kept, and days proclaimed beside them. */
    bankHolidays: z.object({ of: nation, proclaimed: z.array(date) }),
    dayEnds: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  }),
  ways: ways.default({
    deletionDecidedBy: ['lead', 'head', 'senior-leader'],
    viewingException: false,
    mandatoryReporting: false,
  }),
  /** Words of its own that the school has pointed out, and those it does without. */
  wording: additionsSchema.default({ add: [], leaveOut: [], leaveAlone: [] }),
  /** Local front doors, checked by the school each term. */
  contacts: z.array(
    z.object({ for: z.string(), name: z.string(), phone: z.string(), checkedOn: date }),
  ),
});
export type School = z.infer<typeof schoolSchema>;
