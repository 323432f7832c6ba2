import { staff } from './school.ts';

/** Whom a visitor can try the demonstration as, and what each of them will see. */
export const tryAs = [
  {
    person: staff.teacher.id,
    sees: 'How any member of staff passes on a concern, and can see that it was read.',
  },
  {
    person: staff.lead.id,
    sees: 'Every case by urgency, what must happen next, by when and why.',
  },
  {
    person: staff.head.id,
    sees: 'The cases, and an allegation about a member of staff that she manages.',
  },
  {
    person: staff.senior.id,
    sees: 'One decision that waits for his second opinion, and nothing else.',
  },
  {
    person: staff.coach.id,
    sees: 'What a member of staff sees when a case is about him: nothing that tells him it exists.',
  },
] as const;
