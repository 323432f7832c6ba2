import { oneOf } from '../../conditions.ts';
import { rule } from '../../rule-shape.ts';
import { section } from '../../sentences.ts';

export const staffSentences = section(
  { source: 'lado-procedures', section: 'When to contact the designated officer' },
  {
    'staff-contact-lado': {
      says: 'Where someone who works or volunteers with children may have harmed a child, may have committed an offence, or may be unsuitable, the local authority designated officer is contacted within one working day.',
    },
    'staff-do-not-investigate': {
      says: 'Nobody investigates an allegation against a member of staff before the designated officer has been spoken to.',
    },
    'staff-case-manager': {
      says: 'The head is the case manager; the chair of governors is if it is about the head, and the proprietor in an independent school.',
      source: 'kcsie-2026',
      section: 'Part four',
    },
    'staff-alongside': {
      says: 'Contact with the designated officer runs beside referral to police and social care; the child’s safety comes first.',
      source: 'kcsie-2026',
      section: 'Part four',
    },
    'staff-low-level': {
      says: 'Concerns about staff that do not reach this threshold are recorded and kept too.',
      known: 'memory',
      source: 'kcsie-2026',
      section: 'Part four',
      notEncoded: 'Low-level concerns belong to a staff record, which this product does not keep.',
    },
  },
);

export const staffImplicated = rule({
  id: 'staff-implicated',
  title: 'Someone who works or volunteers here is implicated',
  when: oneOf('staffImplicated', 'yes', 'suspected'),
  neverWhere: [],
  decision: 'refer-lado',
  basis: 'guidance',
  cites: [
    staffSentences['staff-contact-lado'],
    staffSentences['staff-do-not-investigate'],
    staffSentences['staff-alongside'],
  ],
});
