/**
 * Whom an entry is about, as far as it can be known:
 *
 *   case      the case as a whole: it is in the file of every child
 *   child     the one child it names; children: one of those it names
 *   self      the person it names, who is the child; person: or an adult from outside; added: or a carer
 *   referral  the children of the referral it belongs to; removal: the child of the report
 *   device    the child whose device it is; search: the child who was searched
 *   reach     where it has gone: to this child, to a group or service, and never to anybody else
 *   named     nobody by an answer: left out where the words name other children and not this one
 *   entry     whomever the entry that it corrects is about
 *   others    other people or records, by its nature: left out
 *   work      how the work is shared out, and staff: left out, and nothing of a child’s file
 */
export type WhoseFile =
  | 'case'
  | 'child'
  | 'children'
  | 'self'
  | 'person'
  | 'added'
  | 'referral'
  | 'removal'
  | 'device'
  | 'search'
  | 'reach'
  | 'named'
  | 'entry'
  | 'others'
  | 'work';

/** How an entry is read in one child’s file: whom it is about, and answers that are left out. */
export interface InAFile {
  readonly of: WhoseFile;
  /** Answers that are left out of every file: they name others, or are about staff. */
  readonly without?: readonly string[];
  /** Answers left out where more than one child is in the case: they may be about any of them. */
  readonly alone?: readonly string[];
}
