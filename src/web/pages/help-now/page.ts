import type { FastifyInstance } from 'fastify';
import { type NationalContact, nationalContacts } from '#guidance';
import { type School } from '#schools';
import { sayDate } from '#say';
import { type Mark, marksOf } from '#sources';
import type { PageKind } from '../../layout/frame.ts';
import { visitorOf } from '../../sign-in/visitor.ts';
import type { Site } from '../../site.ts';

/** Somebody to ring or to write to. */
export interface HelpLine {
  readonly name: string;
  readonly helpsWith: string;
  readonly telephone: string | null;
  /** The number as a telephone dials it. */
  readonly dial: string | null;
  readonly address: string | null;
  readonly hours: string | null;
  /** Whom it is for; null where that goes without saying. */
  readonly forWhom: string | null;
  /** How the number and the address are known; none for a school’s own. */
  readonly marks: readonly Mark[];
}

/** Whom to ring now: emergency first, then whoever is local, then national services. */
export interface HelpNowView {
  readonly emergency: readonly HelpLine[];
  /** Null for somebody who is not signed in. */
  readonly local: { readonly where: string; readonly lines: readonly HelpLine[] } | null;
  readonly national: readonly HelpLine[];
}

export const helpNowPage: PageKind<HelpNowView> = {
  template: 'pages/help-now/page.njk',
  title: () => 'Who to call',
};

const dial = (number: string): string => number.replaceAll(' ', '');

/** Whom a service is for, in the order in which they are shown. */
const audiences: Readonly<Record<NationalContact['audience'], string>> = {
  children: 'For children and young people',
  staff: 'For staff',
  parents: 'For parents and carers',
  adults: 'For adults',
  anyone: 'For anyone',
};

function line(contact: NationalContact): HelpLine {
  const { name, helpsWith, telephone, address, hours, audience, cites } = contact;
  const marks = marksOf(cites.map(({ known }) => known));
  const ring = { telephone, dial: telephone && dial(telephone), address, hours };
  return { name, helpsWith, ...ring, forWhom: audiences[audience], marks };
}

const nations: Readonly<Record<School['nation'], string>> = {
  england: 'England',
  wales: 'Wales',
  scotland: 'Scotland',
  'northern-ireland': 'Northern Ireland',
};

const first: readonly NationalContact[] = [nationalContacts.emergency, nationalContacts.police];
const order = Object.keys(audiences);
const others = (Object.values(nationalContacts) as readonly NationalContact[])
  .filter((contact) => !first.includes(contact))
  .toSorted((a, b) => order.indexOf(a.audience) - order.indexOf(b.audience));

function localTo({ name, nation, contacts }: School): HelpNowView['local'] {
  return {
    where: `${name}, ${nations[nation]}`,
    lines: contacts.map((contact) => ({
      name: contact.name,
      helpsWith: contact.for,
      telephone: contact.phone,
      dial: dial(contact.phone),
      address: null,
      hours: `Last called on ${sayDate(contact.checkedOn)}`,
      forWhom: null,
      marks: [],
    })),
  };
}

/** The page, ready to read; with the local numbers of a school, for its staff. */
export function helpNowView(school: School | null): HelpNowView {
  return {
    emergency: first.map((contact) => ({ ...line(contact), forWhom: null })),
    local: school && localTo(school),
    national: others.map(line),
  };
}

/** Whom to ring now: open to anybody, signed in or not. */
export function helpNowRoutes(app: FastifyInstance, site: Site): void {
  app.get('/help-now', { config: { open: true } }, (request, reply) =>
    site.send(request, reply, {
      page: helpNowPage,
      view: helpNowView(visitorOf(request)?.school ?? null),
    }),
  );
}
