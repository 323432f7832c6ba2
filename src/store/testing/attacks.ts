import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import type pg from 'pg';
import type { EventRow } from '../event-rows.ts';
import { encodeFields } from '../sealing/fields.ts';
import { shardOf } from '../sealing/register.ts';
import type { Problem } from '../verify/report.ts';

/** Something a person who rules the database might do, and the first record that shows it. */
export interface Attack {
  readonly does: string;
  readonly sql: string | ((client: pg.Client, appRole: string) => Promise<unknown>);
  readonly shows: readonly [Problem, string, string?][];
}

const event = (sequence: number, stream = 'case-1') => `event ${sequence} of case ${stream}`;
const one = "school = 'ashwood' and kind = 'case' and stream = 'case-1'";

/** Attacks on events; each needs the trigger switched off for a moment. */
export const onEvents: readonly Attack[] = [
  {
    does: 'changes one byte of a ciphertext',
    sql: `update event set sealed = set_byte(sealed, 40, get_byte(sealed, 40) # 1)
          where ${one} and sequence = 2`,
    shows: [['event-altered', event(2)]],
  },
  {
    does: 'changes a ciphertext and the hash of it',
    sql: `update event set sealed = set_byte(sealed, 40, get_byte(sealed, 40) # 1) where ${one} and sequence = 2;
          update event set content_hash = sha256(sealed) where ${one} and sequence = 2`,
    shows: [['event-altered', event(2)]],
  },
  {
    does: 'changes the last event and recomputes every hash up to the head',
    sql: (client) => recompute(client, { sequence: 3, actor: 'person-9' }),
    shows: [
      ['event-unopened', event(3)],
      ['head', 'case case-1'],
    ],
  },
  {
    does: 'replays the ciphertext of an earlier event, with all that belongs to it',
    sql: `update event e set commitment = o.commitment, content_hash = o.content_hash,
            sealed = o.sealed, hash = o.hash from event o
          where e.school = 'ashwood' and e.kind = 'case' and e.stream = 'case-1' and e.sequence = 3
            and o.school = e.school and o.kind = e.kind and o.stream = e.stream and o.sequence = 2`,
    shows: [['event-altered', event(3)]],
  },
  {
    does: 'removes a ciphertext',
    sql: `update event set sealed = null where ${one} and sequence = 2`,
    shows: [['event-unopened', event(2)]],
  },
  {
    does: 'replaces a key commitment',
    sql: `update event set commitment = sha256('x') where ${one} and sequence = 1`,
    shows: [['event-altered', event(1)]],
  },
  {
    does: 'deletes the first event',
    sql: `delete from event where ${one} and sequence = 1`,
    shows: [['event-missing', event(1)]],
  },
  {
    does: 'deletes an event from the middle',
    sql: `delete from event where ${one} and sequence = 2`,
    shows: [['event-missing', event(2)]],
  },
  {
    does: 'deletes an event and closes the gap',
    sql: `delete from event where ${one} and sequence = 2;
          update event set sequence = 2 where ${one} and sequence = 3`,
    shows: [['event-altered', event(2)]],
  },
  {
    does: 'cuts off the last event',
    sql: `delete from event where ${one} and sequence = 3`,
    shows: [['event-missing', event(3)]],
  },
  {
    does: 'cuts off the last event and moves the head back to the one before',
    sql: `delete from event where ${one} and sequence = 3;
          update stream set sequence = 2, hash =
            (select hash from event where ${one} and sequence = 2) where ${one}`,
    shows: [['head', 'case case-1']],
  },
  {
    does: 'cuts off the last event and puts back the head as it was before it',
    sql: `delete from event where ${one} and sequence = 3;
          delete from stream where ${one};
          insert into stream select * from stolen.stream where ${one}`,
    shows: [['register', 'row \\d+: something was put back to an earlier state']],
  },
  {
    does: 'adds an event made of another',
    sql: `insert into event select school, kind, stream, 4, 'forged', actor, at, version,
            commitment, content_hash, sealed, hash from event where ${one} and sequence = 3`,
    shows: [
      ['event-altered', event(4)],
      ['event-beyond-head', event(4)],
    ],
  },
  {
    does: 'swaps two events',
    sql: `update event set sequence = sequence + 100 where ${one} and sequence in (1, 2);
          update event set sequence = 103 - sequence where ${one} and sequence > 100`,
    shows: [['event-altered', event(1)]],
  },
  {
    does: 'renumbers all events of a case',
    sql: `update event set sequence = sequence + 100 where ${one};
          update event set sequence = sequence - 99 where ${one}`,
    shows: [['event-missing', event(1)]],
  },
  {
    does: 'moves an event into another case',
    sql: `delete from event where ${one} and sequence = 2;
          update event set stream = 'case-1' where school = 'ashwood' and stream = 'case-2' and sequence = 2`,
    shows: [
      ['event-altered', event(2)],
      ['event-missing', event(2, 'case-2')],
    ],
  },
  {
    does: 'swaps the contents of two cases, hashes and all',
    sql: `update event set stream = 'elsewhere' where ${one};
          update event set stream = 'case-1' where school = 'ashwood' and kind = 'case' and stream = 'case-2';
          update event set stream = 'case-2' where stream = 'elsewhere'`,
    shows: [['event-altered', event(1)]],
  },
  {
    does: 'moves an event into another school',
    sql: `delete from event where school = 'beech' and id = 'case-1-told';
          update event set school = 'beech' where ${one} and sequence = 2`,
    shows: [
      ['event-missing', event(2)],
      ['event-altered', event(2), 'beech'],
    ],
  },
  {
    does: 'changes who did it',
    sql: `update event set actor = 'person-9' where ${one} and sequence = 2`,
    shows: [['event-altered', event(2)]],
  },
  {
    does: 'changes when it was done, by a thousandth of a second',
    sql: `update event set at = at + interval '1 millisecond' where ${one} and sequence = 2`,
    shows: [['event-altered', event(2)]],
  },
  {
    does: 'changes the version of an event',
    sql: `update event set version = 2 where ${one} and sequence = 2`,
    shows: [['event-altered', event(2)]],
  },
  {
    does: 'changes the id of an event',
    sql: `update event set id = 'another' where ${one} and sequence = 2`,
    shows: [['event-altered', event(2)]],
  },
  {
    does: 'turns the record of who read a case into a case',
    sql: `update event set kind = 'case', stream = 'case-3' where school = 'ashwood' and kind = 'reading'`,
    shows: [
      ['stream-without-head', 'case case-3'],
      ['event-missing', 'event 1 of reading case-1'],
    ],
  },
];

/** Attacks on heads and what they are listed by; some need the trigger switched off. */
export const onHeads: readonly Attack[] = [
  {
    does: 'deletes a case with all its rows',
    sql: `delete from event where ${one}; delete from stream where ${one};
          delete from token where school = 'ashwood' and stream = 'case-1'`,
    shows: [
      ['register', 'row \\d+: 1 records, documents, sessions and notices were kept, 0 are found'],
    ],
  },
  {
    does: 'deletes the head of a case',
    sql: `delete from stream where ${one}`,
    shows: [['stream-without-head', 'case case-1']],
  },
  {
    does: 'moves a whole case into another school',
    sql: `delete from event where school = 'beech' and stream = 'case-1';
          delete from stream where school = 'beech' and stream = 'case-1';
          update event set school = 'beech' where ${one};
          update stream set school = 'beech' where ${one}`,
    shows: [
      ['register', 'row \\d+: 1 records, documents, sessions and notices were kept, 0 are found'],
      ['head', 'case case-1', 'beech'],
      ['stream-key', 'case case-1', 'beech'],
      ['event-altered', event(1), 'beech'],
    ],
  },
  {
    does: 'closes a case in the index',
    sql: `update stream set status = 'closed' where ${one}`,
    shows: [['head', 'case case-1']],
  },
  {
    does: 'puts off when a case is due',
    sql: `update stream set due_at = null where ${one}`,
    shows: [['head', 'case case-1']],
  },
  {
    does: 'says that a case is listed as it is not, so that it is never listed anew',
    sql: `update stream set listed_make_up = 99, listed_from = 'x' where ${one}`,
    shows: [['head', 'case case-1']],
  },
  {
    does: 'takes a case off the worklist',
    sql: `update stream set reference = null, tokens_digest = null where ${one}`,
    shows: [
      ['head', 'case case-1'],
      ['index', 'tokens of case case-1'],
    ],
  },
  {
    does: 'swaps the summaries of two cases',
    sql: `update stream s set summary = o.summary from stream o
          where s.school = 'ashwood' and o.school = 'ashwood' and s.kind = 'case' and o.kind = 'case'
            and s.stream <> o.stream`,
    shows: [
      ['summary', 'case case-1'],
      ['head', 'case case-1'],
    ],
  },
  {
    does: 'swaps the keys of two cases',
    sql: `update stream s set wrapped_key = o.wrapped_key from stream o
          where s.school = 'ashwood' and o.school = 'ashwood' and s.kind = 'case' and o.kind = 'case'
            and s.stream <> o.stream`,
    shows: [
      ['stream-key', 'case case-1'],
      ['head', 'case case-1'],
    ],
  },
  {
    does: 'lifts the bar that hides a case from a person',
    sql: `delete from token where school = 'ashwood' and stream = 'case-1' and purpose = 'barred'`,
    shows: [['index', 'tokens of case case-1']],
  },
  {
    does: 'takes away from whom a case is kept',
    sql: `update stream set kept_from = null where ${one}`,
    shows: [['head', 'case case-1']],
  },
  {
    does: 'swaps from whom two cases are kept',
    sql: `update stream s set kept_from = o.kept_from from stream o
          where s.school = 'ashwood' and o.school = 'ashwood' and s.kind = 'case' and o.kind = 'case'
            and s.stream <> o.stream`,
    shows: [
      ['index', 'from whom case case-1 is kept'],
      ['head', 'case case-1'],
    ],
  },
  {
    does: 'makes a case found by another learner',
    sql: `update token set value = sha256('x') where school = 'ashwood' and stream = 'case-1' and purpose = 'learner'`,
    shows: [['index', 'tokens of case case-1']],
  },
  {
    does: 'adds a token to a case that does not exist',
    sql: `insert into token select school, purpose, value, 'case-9' from token where stream = 'case-1' limit 1`,
    shows: [['index', 'token of case case-9, which does not exist']],
  },
];

/** Attacks on the order in which events were written and enter the tree; each needs the triggers switched off. */
export const onOrder: readonly Attack[] = [
  {
    does: 'swaps two leaves of the tree that checkpoints sign',
    sql: `update leaf set position = position + 1000 where school = 'ashwood' and position in (1, 2);
          update leaf set position = 1003 - position where school = 'ashwood' and position > 1000`,
    shows: [['tree', 'the 5 entries of the last checkpoint']],
  },
  {
    does: 'swaps the first leaf with the last',
    sql: `update leaf set position = position + 1000 where school = 'ashwood' and position in (0, 4);
          update leaf set position = 1004 - position where school = 'ashwood' and position >= 1000`,
    shows: [['tree', 'the 5 entries of the last checkpoint']],
  },
  {
    does: 'puts a leaf into the tree by hand',
    sql: `insert into leaf values ('ashwood', 5, 'case', 'case-1', 3)`,
    shows: [['tree', 'the 5 entries of the last checkpoint']],
  },
  {
    does: 'takes the last leaf out of the tree',
    sql: `delete from leaf where school = 'ashwood' and position = 4`,
    shows: [['tree', 'the 5 entries of the last checkpoint']],
  },
  {
    does: 'deletes what the last checkpoint kept of the tree',
    sql: `delete from document where school = 'ashwood' and kind = 'tree'`,
    shows: [
      ['register', 'row \\d+: 1 records, documents, sessions and notices were kept, 0 are found'],
    ],
  },
];

const counted = 'records, documents, sessions and notices were kept';

/** Deletes the report of today with all its rows, and puts the rows of the register it fell to back as they were before. */
const deleteTheReport = (rows: string): string => `
  delete from event where stream = 'report'; delete from stream where stream = 'report';
  delete from token where stream = 'report'; delete from outbox where id = 'message-report';
  update register r set count = o.count, sum = o.sum, code = o.code, number = o.number, seen = o.seen,
      written_at = o.written_at
    from stolen.register o where r.school = 'ashwood' and o.school = r.school and o.shard = r.shard and ${rows}`;

const rowOfTheReport = shardOf({ what: 'stream', kind: 'case', id: 'report' });

/** Attacks with a copy from before, and on what is no event; those on events need the trigger switched off. */
export const onWhatWasPutBack: readonly Attack[] = [
  {
    does: 'deletes today’s report whole, with last night’s copy of its register row',
    sql: deleteTheReport(`r.shard = ${rowOfTheReport}`),
    shows: [
      [
        'register',
        'row \\d+: put back to an earlier state: it was written \\d+ times, and stands at \\d+',
      ],
    ],
  },
  {
    does: 'does the same with last night’s copy of half the register',
    sql: deleteTheReport(`(r.shard = ${rowOfTheReport} or r.shard % 2 = 0)`),
    shows: [['register', 'row \\d+: .*']],
  },
  {
    does: 'does the same and says that the row was never written',
    sql: `${deleteTheReport(`r.shard = ${rowOfTheReport}`)};
      update register set number = 0, seen = null, written_at = null where school = 'ashwood' and shard = ${rowOfTheReport}`,
    shows: [['register', 'row \\d+: .*']],
  },
  {
    does: 'puts a session of yesterday back',
    sql: `insert into session select * from stolen.session on conflict do nothing`,
    shows: [['register', `row \\d+: \\d+ ${counted}, \\d+ are found`]],
  },
  {
    does: 'ends a session behind the program’s back',
    sql: `delete from session where school = 'ashwood'`,
    shows: [['register', `row \\d+: 1 ${counted}, 0 are found`]],
  },
  {
    does: 'deletes a notice',
    sql: `delete from notice where school = 'ashwood'`,
    shows: [['register', `row \\d+: 1 ${counted}, 0 are found`]],
  },
  {
    does: 'marks a notice as read',
    sql: `update notice set read_at = now() where school = 'ashwood'`,
    shows: [['register', 'row \\d+: something was put back to an earlier state']],
  },
  {
    does: 'marks a notice as told of',
    sql: `update notice set mailed_at = now() where school = 'ashwood'`,
    shows: [['register', 'row \\d+: something was put back to an earlier state']],
  },
  {
    does: 'makes a notice older, so that it stands further down',
    sql: `update notice set made_at = '2020-01-01' where school = 'ashwood'`,
    shows: [['register', 'row \\d+: something was put back to an earlier state']],
  },
  {
    does: 'calls a notice one from before they were kept account of, and deletes it',
    sql: `update notice set counted = false where school = 'ashwood'; delete from notice where not counted`,
    shows: [['register', `row \\d+: 1 ${counted}, 0 are found`]],
  },
];

/** Attacks on what stands beside the record, on keys, and on the database itself (the rest of those: catalogue/attacks.table.ts). */
export const onTheRest: readonly Attack[] = [
  {
    does: 'changes a document',
    sql: `update document set sealed = set_byte(sealed, 90, get_byte(sealed, 90) # 1)
          where school = 'ashwood' and id = 'person-1'`,
    shows: [['document', 'person person-1']],
  },
  {
    does: 'takes away what a list says of a document',
    sql: `update document set label = null where school = 'ashwood' and id = 'draft-1'`,
    shows: [['document', 'draft draft-1']],
  },
  {
    does: 'gives one person the document of another',
    sql: `update document d set sealed = o.sealed, code = o.code, updated_at = o.updated_at from document o
          where d.school = 'ashwood' and o.school = 'ashwood' and d.id = 'person-1' and o.id = 'person-2'`,
    shows: [['document', 'person person-1']],
  },
  {
    does: 'puts an old version of a document back, row and all',
    sql: `delete from document where school = 'ashwood' and id = 'person-2';
          insert into document select * from stolen.document where school = 'ashwood' and id = 'person-2'`,
    shows: [['register', 'row \\d+: something was put back to an earlier state']],
  },
  {
    does: 'deletes a document',
    sql: `delete from document where school = 'ashwood' and id = 'person-2'`,
    shows: [
      ['register', 'row \\d+: 1 records, documents, sessions and notices were kept, 0 are found'],
    ],
  },
  {
    does: 'changes a message that waits to be sent',
    sql: `update outbox set kind = 'other' where school = 'ashwood' and id = 'message-case-1'`,
    shows: [['outbox', 'message message-case-1']],
  },
  {
    does: 'gives a notice to somebody else',
    sql: `update notice set person = sha256('somebody') where school = 'ashwood' and id = 'notice-1'`,
    shows: [['notice', 'notice notice-1']],
  },
  {
    does: 'signs a person in by hand',
    sql: `insert into session select school, sha256('known token'), person, started_at, idle_until, ends_at, code
          from session where school = 'ashwood'`,
    shows: [['session', 'session of person-1']],
  },
  {
    does: 'swaps the keys of two schools',
    sql: `update school_key k set wrapped = o.wrapped from school_key o where k.school <> o.school`,
    shows: [
      ['school-key', 'key of the school'],
      ['school-key', 'key of the school', 'beech'],
    ],
  },
  {
    does: 'deletes the key of a school',
    sql: `delete from school_key where school = 'beech'`,
    shows: [['school-key', 'key of the school \\(missing\\)', 'beech']],
  },
  {
    does: 'takes a school off the list',
    sql: `update installation set schools = '{ashwood}'`,
    shows: [['installation', 'list of schools', '*']],
  },
  {
    does: 'edits a row of the register',
    sql: `update register set count = count + 1 where school = 'ashwood' and shard = 7`,
    shows: [['register', 'row 7: .*']],
  },
  {
    does: 'deletes a row of the register',
    sql: `delete from register where school = 'ashwood' and shard = 7`,
    shows: [['register', 'row 7: missing']],
  },
  {
    does: 'lets nothing into the outbox, so that an emergency is recorded and nobody is told',
    sql: 'create rule quiet as on insert to outbox do instead nothing',
    shows: [['database', 'rule quiet on safelight.outbox was added: .*', '*']],
  },
  {
    does: 'lets the application change some columns of events',
    sql: (client, appRole) =>
      client.query(`grant update (sealed, at, actor) on event to ${appRole}`),
    shows: [
      [
        'database',
        'right of the application on column actor of safelight.event was added: UPDATE',
        '*',
      ],
    ],
  },
];

interface EventColumns extends EventRow {
  readonly previous: Buffer;
}

/** What somebody can do who knows how hashes are made but has no key. */
async function recompute(
  client: pg.Client,
  edit: { readonly sequence: number; readonly actor: string },
): Promise<void> {
  const { rows } = await client.query<EventColumns>(
    `select e.*, p.hash as previous from event e join event p using (school, kind, stream)
      where ${one.replaceAll(/(school|kind|stream) =/g, 'e.$1 =')}
        and e.sequence = $1 and p.sequence = $1 - 1`,
    [edit.sequence],
  );
  const [row] = rows;
  assert.ok(row);
  const { id, at, version, previous, commitment, content_hash: content } = row;
  const header = ['ashwood', 'case', 'case-1', edit.sequence, id, edit.actor, at.toISOString()];
  const hash = createHash('sha256')
    .update(encodeFields(['safelight/chain/1', ...header, version, previous, commitment, content]))
    .digest();
  const values = [edit.actor, hash, edit.sequence];
  await client.query(
    `update event set actor = $1, hash = $2 where ${one} and sequence = $3`,
    values,
  );
  await client.query(`update stream set hash = $1 where ${one}`, [hash]);
}
