/** Who a duty belongs to. A school gives each role its own name and people. */
export const dutyRoles = {
  anyone: 'anyone, without waiting',
  reporter: 'the person who was told',
  lead: 'the safeguarding lead or deputy',
  'safeguarding-team': 'a member of the safeguarding team',
  head: 'the head or another senior leader',
  'case-manager': 'the head, or the chair of governors if it is about the head',
  'it-lead': 'the IT lead',
  'prevention-lead': 'whoever leads on relationships education',
  'data-protection-officer': 'the data protection officer',
  'young-person': 'the young person, with help',
  'social-care': 'children’s social care',
} as const satisfies Readonly<Record<string, string>>;

export type DutyRole = keyof typeof dutyRoles;
