import type { FastifyInstance } from 'fastify';
import type { Right } from '#access';
import { TurnedAway } from '../../../http/turned-away.ts';
import type { PageKind } from '../../../layout/frame.ts';
import { signedIn } from '../../../sign-in/visitor.ts';
import type { Site } from '../../../site.ts';
import { mayChange } from '../may-change.ts';

/** What somebody may change about their school. */
export interface SettingsListView {
  readonly school: string;
  readonly items: readonly {
    readonly href: string;
    readonly text: string;
    readonly what: string;
  }[];
}

export const settingsListPage: PageKind<SettingsListView> = {
  template: 'pages/settings/list/page.njk',
  title: () => 'Settings',
};

const items: readonly (SettingsListView['items'][number] & { readonly right: Right })[] = [
  {
    right: 'change-calendar',
    href: '/settings/calendar',
    text: 'Calendar',
    what: 'Terms, half terms, INSET days and bank holidays: when the school’s clocks run.',
  },
  {
    right: 'change-ways',
    href: '/settings/ways',
    text: 'Ways of working',
    what: 'How readily the school refers, who decides about deletion, local telephone numbers.',
  },
  {
    right: 'name-people',
    href: '/settings/people',
    text: 'Who has which role',
    what: 'Who is lead, deputy, head and chair.',
  },
  {
    right: 'change-names',
    href: '/settings/names',
    text: 'Names of people',
    what: 'When somebody in the school’s list changes their name, or it is misspelt.',
  },
  {
    right: 'see-parts',
    href: '/settings/people/asked',
    text: 'Parts asked for and answered',
    what: 'Who asked to give or take a part, who agreed, and what waits for an answer.',
  },
  {
    right: 'reading-log',
    href: '/settings/readings',
    text: 'Who looked at what',
    what: 'Every look at a case or at a list of cases, what was refused, and what was searched for.',
  },
  {
    right: 'change-words',
    href: '/settings/words',
    text: 'Words',
    what: 'Words the school wants pointed out, and how often words are.',
  },
  {
    right: 'sign-off-guidance',
    href: '/provenance',
    text: 'Check and sign the guidance',
    what: 'Every point with where it comes from, what to check, and what you have signed.',
  },
  {
    right: 'change-calendar',
    href: '/settings/history',
    text: 'History',
    what: 'Every change to these settings: who, when, what and why.',
  },
];

/** What there is to change, for those who may change anything. */
export function settingsListRoutes(app: FastifyInstance, site: Site): void {
  app.get('/settings', (request, reply) => {
    const visitor = signedIn(request);
    const shown = items.filter(({ right }) => mayChange(visitor, right));
    if (shown.length === 0) throw new TurnedAway('not-found');
    const view: SettingsListView = {
      school: visitor.school.name,
      items: shown.map(({ href, text, what }) => ({ href, text, what })),
    };
    return site.send(request, reply, { page: settingsListPage, view });
  });
}
