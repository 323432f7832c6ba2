import { type ActName, acts } from '#cases';
import type { OpenCase } from '#casework';
import { nationalContacts } from '#guidance';
import { type Mark, markOf } from '#sources';
import { sayDate } from '#say';
import { type RestView, restsOfPart } from '../../advice/source-view.ts';
import { startOf } from '../../journeys/place.ts';
import type { PageKind } from '../../layout/frame.ts';
import { caseFrame, type CaseFrame } from '../case/case-frame.ts';

/** Whom to refer to now, whom to ring, and where to record it. */
export interface ReferView {
  readonly case: CaseFrame;
  readonly ways: readonly {
    readonly title: string;
    readonly when: string;
    readonly href: string | null;
  }[];
  /** Other bodies that can be told. */
  readonly others: readonly { readonly text: string; readonly href: string }[];
  /** What to have at hand when asking for advice without names. */
  readonly consultation: string;
  readonly national: readonly {
    readonly name: string;
    readonly text: string;
    readonly helpsWith: string;
    readonly mark: Mark;
  }[];
  /** What referring rests on. */
  readonly rests: readonly RestView[];
  readonly contacts: readonly {
    readonly for: string;
    readonly name: string;
    readonly phone: string;
    readonly checked: string;
  }[];
}

export const referPage: PageKind<ReferView> = {
  template: 'pages/refer/page.njk',
  title: (view) => `Refer now – case ${view.case.reference}`,
};

const ways: readonly { readonly act: ActName; readonly title: string; readonly when: string }[] = [
  {
    act: 'refer-to-police',
    title: 'The police',
    when: 'In danger, 999. Otherwise 101 or your safer schools officer: an adult is involved, a child was forced or tricked, there was violence, or there are threats.',
  },
  {
    act: 'refer-to-social-care',
    title: 'Children’s social care',
    when: 'A child has been harmed or may be. Refer every child concerned: the one who was harmed, and the one who harmed. Where a child lives in another authority’s area, refer there.',
  },
  {
    act: 'refer-to-lado',
    title: 'The local authority designated officer (LADO)',
    when: 'The concern is about somebody who works or volunteers with children. Do not look into it first.',
  },
];

const others: readonly ActName[] = [
  'refer-to-adult-services',
  'refer-to-ceop',
  'refer-to-other-body',
];

/** National services that staff can turn to when they refer. */
const national = [
  nationalContacts.emergency,
  nationalContacts.police,
  nationalContacts.ceop,
  nationalContacts['professionals-online-safety'],
  nationalContacts.nspcc,
];

/** The page, ready to read. */
export function referView(opened: OpenCase): ReferView {
  const { state, may, school } = opened;
  return {
    case: caseFrame(opened, '/refer'),
    ways: ways.map(({ act, title, when }) => ({
      title,
      when,
      href: may.includes(act) ? startOf(act, state.id) : null,
    })),
    others: others
      .filter((act) => may.includes(act))
      .map((act) => ({ text: acts[act].title, href: startOf(act, state.id) })),
    consultation: `/cases/${state.id}/consultation`,
    national: national.map(({ name, telephone, address, helpsWith, cites }) => ({
      name,
      text: [telephone, address].filter(Boolean).join(', '),
      helpsWith,
      mark: markOf(cites[0].known),
    })),
    rests: restsOfPart('referrals'),
    contacts: school.contacts.map(({ checkedOn, ...contact }) => ({
      ...contact,
      checked: sayDate(checkedOn),
    })),
  };
}
