import type { FastifyReply, FastifyRequest } from 'fastify';
import { mayHere } from '#access';
import type { Web } from '../options.ts';
import { keyFor } from '../pages/shortcuts/keys.ts';
import { unreadOf } from '../pages/notices/count.ts';
import { visitorOf, type Visitor } from '../sign-in/visitor.ts';
import type { Frame, NavItem, PageKind } from './frame.ts';
import type { Drawing } from './render.ts';

function navFor(visitor: Visitor | null, path: string): readonly NavItem[] {
  if (!visitor) return [];
  const item = (text: string, href: string, under = href): NavItem => ({
    text,
    href,
    active: under === '/' ? path === '/' : path.startsWith(under),
    attributes: keyFor(href),
  });
  const { roles } = visitor.actor;
  return [
    item('Home', '/'),
    item('Report a concern', '/report'),
    ...(mayHere(roles, 'worklist')
      ? [item('Cases', '/cases'), item('Find a case', '/find'), item('Note an action', '/note')]
      : [item('Tasks', '/tasks'), item('Children I support', '/support')]),
    ...(mayHere(roles, 'change-calendar') || mayHere(roles, 'reading-log')
      ? [item('Settings', '/settings')]
      : []),
  ];
}

/** The frame around a page for whoever is asking. */
export function frameFor(web: Web, request: FastifyRequest): Frame {
  const visitor = visitorOf(request);
  const person = visitor?.actor.person;
  return {
    person: person ? { id: person.id, name: person.name, job: person.detail } : null,
    schoolName: visitor?.school.name ?? null,
    demonstration: web.demonstration !== null,
    unread: unreadOf(request),
    nav: navFor(visitor, request.url.split('?')[0] ?? '/'),
    asset: web.assets.url,
  };
}

/** Answers a request with a page. */
export type Send = <V extends object>(
  request: FastifyRequest,
  reply: FastifyReply,
  shown: { readonly page: PageKind<V>; readonly view: V; readonly status?: number },
) => FastifyReply;

/** Ties drawing to this server's frame. */
export function openSend(web: Web, drawing: Drawing): Send {
  return (request, reply, { page, view, status = 200 }) =>
    reply
      .code(status)
      .type('text/html; charset=utf-8')
      .send(drawing.page(page, view, frameFor(web, request)));
}
