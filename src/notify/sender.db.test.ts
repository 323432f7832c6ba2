import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { schoolId, staff } from '#examples';
import { trialMail } from './mail.ts';
import { type TellingSchool, tellingSchool, transportTo } from './testing.ts';
import {
  hangUp,
  keepSilent,
  say,
  type Script,
  startMailServer,
  startScripted,
  type TestMailServer,
} from './transports/testing.ts';

let school: TellingSchool;
beforeEach(async () => {
  school = await tellingSchool();
});
afterEach(() => school.end());

/** The people whom messages reached, by the part of their address before the sign. */
const reached = ({ taken }: TestMailServer): readonly string[] =>
  taken.map((mail) => /^To: (\S+)@/m.exec(mail)?.[1] ?? '').toSorted();
const namesOf = (mails: readonly string[]): readonly string[] =>
  mails.map((mail) => /^Message-ID:\s+(\S+)$/m.exec(mail.replaceAll('\r', ''))?.[1] ?? '');
const both = ['amber.wick', 'tam.beacon'];

async function tellOf(script: Script): Promise<TestMailServer> {
  const server = await startScripted(script);
  await school.tell(transportTo(server));
  await server.stop();
  return server;
}
async function tellWell(): Promise<TestMailServer> {
  const server = await startMailServer();
  await school.tell(transportTo(server));
  await server.stop();
  return server;
}

describe('a report', () => {
  test('reaches the lead and the deputy, one message each, and never again', async () => {
    await school.reports();
    assert.deepEqual(reached(await tellWell()), both);
    school.minutesLater(60 * 24 * 3);
    assert.deepEqual(reached(await tellWell()), []);
    assert.equal(await school.unread('lead'), 1);
  });

  test('is told in messages that are the same whatever it says', async () => {
    await school.reports({ account: 'One thing.', danger: 'no' });
    const first = await tellWell();
    await school.reports({ account: 'Quite another.', who: 'Bay Ember, Year 11', danger: 'no' });
    const second = await tellWell();
    const plain = ({ taken }: TestMailServer) =>
      taken.map((mail) => mail.replaceAll(/^(?:Message-ID|Date):\s+.*$/gm, '')).toSorted();
    assert.deepEqual(plain(first), plain(second));
    for (const mail of [...first.taken, ...second.taken])
      assert.doesNotMatch(mail, /SL-|Ash|Bay|Taper|Lanternfield School|report|case|child/i);
  });

  test('about the deputy does not reach the deputy, nor is there anything to count', async () => {
    await school.reports({ staffInvolved: 'yes', whichStaff: [staff.deputy.id] });
    assert.deepEqual(reached(await tellWell()), ['amber.wick', 'pilar.lumen']);
    assert.equal(await school.unread('deputy'), 0);
  });

  test('reaches nobody who has read of it in Safelight meanwhile', async () => {
    await school.reports();
    const down = await tellOf({ greeting: hangUp });
    assert.deepEqual(down.taken, []);
    const at = school.clock.now;
    await school.store.readNotices({ school: schoolId, person: staff.lead.id, at });
    school.minutesLater(10);
    assert.deepEqual(reached(await tellWell()), ['tam.beacon']);
  });

  test('does not reach somebody barred between the report and the sending', async () => {
    const { caseId, expected } = await school.reports();
    await tellOf({ greeting: hangUp });
    await school.does(
      'lead',
      'add-person',
      { caseId, expected },
      { kind: 'staff', staffMember: staff.deputy.id, staffRoles: ['related-to-a-child'] },
    );
    school.minutesLater(10);
    assert.deepEqual(reached(await tellWell()), ['amber.wick', 'pilar.lumen']);
  });
});

describe('when the mail server is down', () => {
  test('nothing is lost, however often and however it fails, and all arrives once it is back', async () => {
    await school.reports({ danger: 'yes' });
    const failures: readonly Script[] = [
      { greeting: hangUp },
      { greeting: keepSilent },
      { greeting: say('421 later') },
      { hello: hangUp },
      { mailFrom: say('451 later') },
      { rcptTo: say('450 later') },
      { data: say('451 later') },
      { data: hangUp },
      { content: say('452 no room') },
    ];
    for (const script of failures) {
      const server = await tellOf(script);
      assert.equal(reached(server).length > 0, script.content !== undefined);
      school.minutesLater(6);
    }
    assert.deepEqual(reached(await tellWell()), ['amber.wick', 'pilar.lumen', 'tam.beacon']);
    school.minutesLater(60 * 24);
    assert.deepEqual(reached(await tellWell()), []);
  });

  test('it says what is wrong with the way, and tries the others no further', async () => {
    await school.reports();
    const server = await startScripted({ greeting: hangUp });
    assert.equal(await school.tell(transportTo(server)), 'no-connection');
    await server.stop();
    const tried = (await school.mails()).filter(({ attempts }) => attempts > 0);
    assert.equal(tried.length, 1);
  });
});

describe('when nobody can tell whether a message arrived', () => {
  test('it is not sent again; a reminder follows if what it told of was not read', async () => {
    await school.reports();
    const lost = await tellOf({ content: hangUp });
    assert.deepEqual(reached(lost), both);
    school.minutesLater(14);
    assert.deepEqual(reached(await tellWell()), []);
    school.minutesLater(2);
    const reminded = await tellWell();
    assert.deepEqual(reached(reminded), both);
    const names = namesOf([...lost.taken, ...reminded.taken]);
    assert.equal(new Set(names).size, 4);
  });

  test('no reminder follows once it was read', async () => {
    await school.reports();
    await tellOf({ content: keepSilent });
    for (const who of ['lead', 'deputy'] as const)
      await school.store.readNotices({
        school: schoolId,
        person: staff[who].id,
        at: school.clock.now,
      });
    school.minutesLater(60 * 24);
    assert.deepEqual(reached(await tellWell()), []);
  });

  test('because the program was killed after handing it over, it is not sent again either', async () => {
    await school.reports();
    const killed = {
      send: async (_message: unknown, leaving: () => Promise<boolean>): Promise<never> => {
        await leaving();
        throw new Error('killed');
      },
    };
    await assert.rejects(school.tell(killed), /killed/);
    await school.expire();
    assert.deepEqual(reached(await tellWell()).length, 1);
    const outcomes = (await school.mails()).map(({ outcome }) => outcome);
    assert.deepEqual(outcomes.filter((one) => one === 'unknown').length, 1);
    school.minutesLater(16);
    assert.deepEqual(reached(await tellWell()).length, 1);
  });

  test('because the program was killed before handing it over, it is simply sent', async () => {
    await school.reports();
    const killed = {
      send: async (): Promise<never> => {
        throw new Error('killed');
      },
    };
    await assert.rejects(school.tell(killed), /killed/);
    await school.expire();
    assert.deepEqual(reached(await tellWell()), both);
  });
});

describe('several processes that send at once', () => {
  test('send each message once', async () => {
    for (let count = 0; count < 10; count += 1) await school.reports({ danger: 'yes' });
    const server = await startMailServer();
    const transport = transportTo(server);
    await Promise.all(Array.from({ length: 6 }, () => school.tell(transport)));
    await school.tell(transport);
    await server.stop();
    const names = namesOf(server.taken);
    assert.equal(new Set(names).size, names.length);
    assert.ok(names.length >= 3);
    for (const who of ['lead', 'deputy', 'head'] as const) {
      const { id: person } = staff[who];
      assert.deepEqual(await school.store.untold({ school: schoolId, person }), []);
    }
  });

  test('never both send one that the first was slow with', async () => {
    await school.reports();
    const server = await startMailServer();
    const quick = transportTo(server);
    const slow = {
      send: async (...[message, leaving]: Parameters<typeof quick.send>) => {
        await school.expire();
        await school.tell(quick);
        return quick.send(message, leaving);
      },
    };
    await school.tell(slow);
    await server.stop();
    assert.deepEqual(reached(server), both);
  });
});

describe('an address that takes no messages', () => {
  test('is shown as such from that day, until a message reaches it', async () => {
    await school.reports();
    await tellOf({ rcptTo: say('550 5.1.1 nobody here') });
    const shown = await school.addressFaults.list(schoolId);
    assert.deepEqual(
      shown.map(({ on, fault }) => [on, fault]),
      [
        ['2026-11-05', 'address-refused'],
        ['2026-11-05', 'address-refused'],
      ],
    );
    assert.equal(await school.unread('lead'), 1);
    school.minutesLater(60);
    const trial = trialMail('try-1', staff.lead.id, school.clock.now);
    await school.store.addToOutbox({ school: schoolId, entries: [trial] });
    assert.deepEqual(reached(await tellWell()), ['amber.wick']);
    const left = await school.addressFaults.list(schoolId);
    assert.deepEqual(
      left.map(({ person }) => person),
      [staff.deputy.id],
    );
  });

  test('is given up after five days of being put off, and the notice stays', async () => {
    await school.reports();
    await tellOf({ rcptTo: say('450 mailbox full') });
    school.minutesLater(60 * 24 * 5 + 60);
    await tellOf({ rcptTo: say('450 mailbox full') });
    const faults = (await school.addressFaults.list(schoolId)).map(({ fault }) => fault);
    assert.deepEqual(faults, ['gave-up', 'gave-up']);
    assert.equal(await school.unread('lead'), 1);
  });
});

describe('what somebody has chosen', () => {
  const at = (time: string) => `2026-11-05T${time}:00.000Z`;

  test('keeps the night quiet but for an emergency', async () => {
    school.clock.now = at('21:00');
    await school.reports({ danger: 'no' });
    assert.deepEqual(reached(await tellWell()), []);
    await school.reports({ danger: 'no' });
    school.clock.now = '2026-11-06T06:59:00.000Z';
    assert.deepEqual(reached(await tellWell()), []);
    school.clock.now = '2026-11-06T07:00:00.000Z';
    assert.deepEqual(reached(await tellWell()), both, 'one message each for the whole night');
    school.clock.now = '2026-11-06T22:00:00.000Z';
    await school.reports({ danger: 'yes' });
    assert.deepEqual(reached(await tellWell()), ['amber.wick', 'pilar.lumen', 'tam.beacon']);
  });

  test('brings the rest in one message a day, at their time, also when they change it', async () => {
    const { caseId, expected } = await school.reports();
    await tellWell();
    await school.does('lead', 'acknowledge-report', { caseId, expected }, { message: null });
    await tellWell();
    await school.choose('teacher', { dailyAt: '12:30', quiet: null });
    school.clock.now = at('12:29');
    assert.deepEqual(reached(await tellWell()), []);
    school.clock.now = at('12:30');
    assert.deepEqual(reached(await tellWell()), ['bryn.taper']);
    school.clock.now = '2026-11-06T12:30:00.000Z';
    assert.deepEqual(reached(await tellWell()), []);
  });

  test('puts off what already waits, when they choose a later time', async () => {
    const { caseId, expected } = await school.reports();
    await tellWell();
    await school.does('lead', 'acknowledge-report', { caseId, expected }, { message: null });
    await tellWell();
    school.clock.now = '2026-11-06T07:30:00.000Z';
    await school.choose('teacher', { dailyAt: '09:00', quiet: null });
    school.clock.now = '2026-11-06T08:00:00.000Z';
    assert.deepEqual(reached(await tellWell()), []);
    school.clock.now = '2026-11-06T09:00:00.000Z';
    assert.deepEqual(reached(await tellWell()), ['bryn.taper']);
  });
});

test('somebody without an address is told in Safelight, and nothing waits to be sent', async () => {
  const { email: _none, ...lead } = staff.lead;
  await school.people.add(schoolId, { ...lead, roles: ['lead'] });
  await school.reports();
  assert.deepEqual(reached(await tellWell()), ['tam.beacon']);
  assert.equal(await school.unread('lead'), 1);
});
