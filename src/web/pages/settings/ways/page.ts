import type { FastifyInstance } from 'fastify';
import { profileWords } from '#guidance';
import type { Person } from '#people';
import { type RoleName, roleWords, type School, waysOfWorking } from '#schools';
import { sayDate } from '#say';
import type { PageKind } from '../../../layout/frame.ts';
import type { Site } from '../../../site.ts';
import { changing, mayChange } from '../may-change.ts';
import { valueOf } from '../typed.ts';

/** How a school works, as it stands. */
export interface WaysView {
  readonly saved: boolean;
  readonly profile: string;
  readonly hours: number;
  readonly deletion: readonly string[];
  readonly viewing: string;
  readonly law: string;
  readonly words: readonly string[];
  readonly parts: readonly { readonly role: string; readonly names: string }[];
  readonly mayName: boolean;
  readonly contacts: readonly {
    readonly use: string;
    readonly who: string;
    readonly checked: string;
  }[];
  /** Ways of working to begin from, found in local documents. */
  readonly beginnings: readonly {
    readonly href: string;
    readonly text: string;
    readonly from: string;
    readonly besides: readonly string[];
  }[];
  readonly back: { readonly href: string; readonly text: string };
}

export const waysPage: PageKind<WaysView> = {
  template: 'pages/settings/ways/page.njk',
  title: () => 'Ways of working',
};

type Staff = Extract<Person, { kind: 'staff' }>;

/** The parts that a response cannot do without. */
export const namedParts: readonly RoleName[] = ['lead', 'deputy', 'head', 'chair', 'it-lead'];

/** Ways of working ready to read. */
export function waysView(
  school: School,
  given: { readonly staff: readonly Staff[]; readonly saved: boolean; readonly mayName: boolean },
): WaysView {
  const { referralProfile, writtenReferralHours, ways, words, contacts } = school;
  return {
    saved: given.saved,
    profile: profileWords[referralProfile],
    hours: writtenReferralHours,
    deletion: ways.deletionDecidedBy.map((role) => roleWords[role]),
    viewing: ways.viewingException
      ? 'An exception can be put to a second senior person. The usual answer is no.'
      : 'Nobody looks, for any reason. The head can change this.',
    law: ways.mandatoryReporting
      ? 'Taken to be in force. Cases ask for the report by whoever was told.'
      : 'Not taken to be in force.',
    words: [words.learner, words.learners, words.lead],
    parts: namedParts.map((role) => ({
      role: roleWords[role],
      names:
        given.staff
          .filter(({ roles }) => roles.includes(role))
          .map(({ name }) => name)
          .join(', ') || 'Nobody yet',
    })),
    mayName: given.mayName,
    contacts: contacts.map(({ for: use, name, phone, checkedOn }) => ({
      use,
      who: `${name}, ${phone}`,
      checked: `Checked ${sayDate(checkedOn)}`,
    })),
    beginnings: waysOfWorking.map(({ title, from, besides }, place) => ({
      href: `/settings/ways/change?from=${place + 1}`,
      text: title,
      from,
      besides,
    })),
    back: { href: '/settings', text: 'Back to the settings' },
  };
}

/** The ways of working, for those who may change them. */
export function waysRoutes(app: FastifyInstance, site: Site): void {
  app.get('/settings/ways', async (request, reply) => {
    const visitor = changing(request, 'change-ways');
    const staff = await site.web.people.staff(visitor.school.id);
    const saved = valueOf(request.query as Record<string, string>, 'saved') === 'yes';
    const view = waysView(visitor.school, {
      staff,
      saved,
      mayName: mayChange(visitor, 'name-people'),
    });
    return site.send(request, reply, { page: waysPage, view });
  });
}
