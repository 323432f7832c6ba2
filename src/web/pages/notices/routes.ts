import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { mayHere } from '#access';
import { isTimeOfDay, type TellingSettings } from '#notify';
import { formOf } from '../../http/read-body.ts';
import { TurnedAway } from '../../http/turned-away.ts';
import { signedIn, type Visitor } from '../../sign-in/visitor.ts';
import type { Site } from '../../site.ts';
import { noticesPage, noticeViews } from './page.ts';
import { sendingPage, sendingView } from './sending/page.ts';
import { noticeSettingsPage, noticeSettingsView } from './settings/page.ts';

const maySeeSending = ({ actor }: Visitor): boolean => mayHere(actor.roles, 'see-sending');

const done: Readonly<Record<string, string>> = {
  saved: 'What you chose is saved.',
  tried: 'A message is on its way to you. It should be there within a few minutes.',
  ended: 'Your calendar has stopped. Its address leads nowhere now.',
};

async function emailOf({ web }: Site, { actor }: Visitor): Promise<string | null> {
  const person = await web.people.find(actor.school, actor.person.id);
  return person?.kind === 'staff' ? (person.email ?? null) : null;
}

function byMail(email: string | null, sends: boolean): string {
  if (!sends)
    return 'Safelight sends no e-mail at your school at the moment: you are told only here.';
  return email === null
    ? 'You have no e-mail address in Safelight, so you are told only here. Whoever looks after Safelight at your school can add one.'
    : `You are told by e-mail at ${email}. The message never says what it is about.`;
}

async function showNotices(site: Site, request: FastifyRequest, reply: FastifyReply) {
  const visitor = signedIn(request);
  const { notify, now } = site.web;
  const [lines, email] = await Promise.all([
    notify.notices.list(visitor.actor),
    emailOf(site, visitor),
  ]);
  const view = {
    ...noticeViews(lines, now()),
    byMail: byMail(email, notify.way().is !== 'none'),
    maySeeSending: maySeeSending(visitor),
  };
  return site.send(request, reply, { page: noticesPage, view });
}

interface Choosing {
  readonly settings: TellingSettings;
  readonly done: string | null;
  readonly wrongQuiet: string | null;
}

async function showSettings(
  site: Site,
  at: { readonly request: FastifyRequest; readonly reply: FastifyReply },
  choosing: Choosing,
) {
  const visitor = signedIn(at.request);
  const { notify } = site.web;
  const { school, person } = visitor.actor;
  const view = noticeSettingsView(choosing.settings, {
    done: choosing.done,
    wrongQuiet: choosing.wrongQuiet,
    email: await emailOf(site, visitor),
    sends: notify.way().is !== 'none',
    hasCalendar: await notify.feeds.has({ school, person: person.id }),
  });
  const status = choosing.wrongQuiet === null ? 200 : 422;
  return site.send(at.request, at.reply, { page: noticeSettingsPage, view, status });
}

/** What was chosen; the lists hold nothing but times, so anything else was not chosen from them. */
function chosenIn(request: FastifyRequest): TellingSettings {
  const form = formOf(request);
  const timeIn = (name: string): string => {
    const value = form[name];
    if (typeof value !== 'string' || !isTimeOfDay(value)) throw new TurnedAway('unreadable');
    return value;
  };
  const quiet = { from: timeIn('quietFrom'), to: timeIn('quietTo') };
  return { dailyAt: timeIn('dailyAt'), quiet: form['quiet'] === 'yes' ? quiet : null };
}

async function saveSettings(site: Site, request: FastifyRequest, reply: FastifyReply) {
  const settings = chosenIn(request);
  const { quiet } = settings;
  if (quiet?.from === quiet?.to && quiet !== null) {
    const wrongQuiet = 'Choose two different times, or choose no quiet hours';
    return showSettings(site, { request, reply }, { settings, done: null, wrongQuiet });
  }
  await site.web.notify.choose(signedIn(request).actor, settings);
  return reply.redirect('/notices/settings?done=saved', 303);
}

async function showSending({ web, send }: Site, request: FastifyRequest, reply: FastifyReply) {
  const visitor = signedIn(request);
  if (!maySeeSending(visitor)) throw new TurnedAway('not-found');
  const { school } = visitor.actor;
  const [faults, staff] = await Promise.all([
    web.notify.addressFaults(school),
    web.people.staff(school),
  ]);
  const view = sendingView({ way: web.notify.way(), faults, staff, now: web.now() });
  return send(request, reply, { page: sendingPage, view });
}

/** Notices, how one is told of them, and whether messages reach everybody. */
export function noticesRoutes(app: FastifyInstance, site: Site): void {
  const { notify } = site.web;
  app.get('/notices', (request, reply) => showNotices(site, request, reply));
  app.post('/notices/read', async (request, reply) => {
    await notify.notices.readAll(signedIn(request).actor);
    return reply.redirect('/notices', 303);
  });
  app.post<{ Params: { notice: string } }>('/notices/:notice/open', async (request, reply) => {
    const address = await notify.notices.open(signedIn(request).actor, request.params.notice);
    if (address === null) throw new TurnedAway('not-found');
    return reply.redirect(address, 303);
  });
  app.get('/notices/settings', async (request, reply) => {
    const settings = await notify.settingsOf(signedIn(request).actor);
    const said = (request.query as { done?: string }).done ?? '';
    const told = Object.hasOwn(done, said) ? (done[said] ?? null) : null;
    return showSettings(site, { request, reply }, { settings, done: told, wrongQuiet: null });
  });
  app.post('/notices/settings', (request, reply) => saveSettings(site, request, reply));
  app.post('/notices/settings/try', async (request, reply) => {
    const sent = await notify.tryOut(signedIn(request).actor);
    return reply.redirect(sent ? '/notices/settings?done=tried' : '/notices/settings', 303);
  });
  app.get('/notices/sending', (request, reply) => showSending(site, request, reply));
}
