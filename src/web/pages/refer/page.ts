import type { ActName } from '#cases';
import type { OpenCase } from '#casework';
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
    when: 'A child has been harmed or may be. Refer every child concerned: the one who was harmed, and the one who harmed.',
  },
  {
    act: 'refer-to-lado',
    title: 'The local authority designated officer (LADO)',
    when: 'The concern is about somebody who works or volunteers with children. Do not look into it first.',
  },
];

const longDate = (date: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));

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
    contacts: school.contacts.map(({ checkedOn, ...contact }) => ({
      ...contact,
      checked: longDate(checkedOn),
    })),
  };
}
