-- The sealed record. Nothing here can be read without the schools' keys, which are wrapped by a
-- root key kept outside the database. Every table carries the school it belongs to.

create schema safelight;

-- One row: the schools there are, authenticated under the root key. Its school is '*', which no
-- school may be called, so that it lies behind the same wall as everything else. The check and the
-- code are null until a root key has claimed the database.
create table safelight.installation (
  school     text   primary key check (school = '*'),
  schools    text[] not null,
  code       bytea,
  key_check  bytea
);

insert into safelight.installation (school, schools) values ('*', '{}');

create table safelight.school_key (
  school   text    not null check (school ~ '^[a-z0-9][a-z0-9-]{0,62}$'),
  epoch    integer not null check (epoch > 0),
  wrapped  bytea   not null,
  primary key (school, epoch)
);

-- A running account of a school's streams and documents, split over 256 rows so that writers
-- seldom wait for each other. The row a stream falls to is also the lock under which it grows.
create table safelight.register (
  school  text     not null,
  shard   smallint not null check (shard between 0 and 255),
  count   integer  not null check (count >= 0),
  sum     bytea    not null,
  code    bytea    not null,
  primary key (school, shard)
) with (fillfactor = 50);

-- The head of a stream: how far it has come, its wrapped key, and for a case the plain columns
-- by which it is listed. `code` authenticates the whole row.
create table safelight.stream (
  school            text    not null,
  kind              text    not null check (kind in ('case', 'reading')),
  stream            text    not null,
  sequence          integer not null check (sequence > 0),
  hash              bytea   not null,
  epoch             integer not null,
  wrapped_key       bytea   not null,
  reference         text,
  status            text,
  urgency           integer,
  due_at            timestamptz(3),
  opened_at         timestamptz(3),
  tokens_digest     bytea,
  summary_sequence  integer,
  summary           bytea,
  code              bytea   not null,
  primary key (school, kind, stream),
  check ((reference is null) = (tokens_digest is null)),
  check (kind = 'case' or reference is null)
) with (fillfactor = 70);

create unique index stream_reference on safelight.stream (school, reference)
  where reference is not null;

create index stream_by_urgency on safelight.stream
  (school, urgency desc, due_at, opened_at, stream) where reference is not null;

create index stream_newest on safelight.stream
  (school, opened_at desc, stream) where reference is not null;

-- An event: a plain header of opaque identifiers, and everything else sealed. The hash covers the
-- header, the event before, the commitment and the content hash, so that it can still be checked
-- when the sealed content is gone.
create table safelight.event (
  school        text           not null,
  kind          text           not null check (kind in ('case', 'reading')),
  stream        text           not null,
  sequence      integer        not null check (sequence > 0),
  id            text           not null,
  actor         text           not null,
  at            timestamptz(3) not null,
  version       integer        not null,
  commitment    bytea          not null,
  content_hash  bytea          not null,
  sealed        bytea,
  hash          bytea          not null,
  primary key (school, kind, stream, sequence),
  unique (school, id)
);

alter table safelight.event alter column sealed set storage external;

create function safelight.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'an event is never changed or removed (% refused)', lower(tg_op)
    using errcode = 'insufficient_privilege';
end $$;

create trigger event_is_append_only
  before update or delete or truncate on safelight.event
  for each statement execute function safelight.refuse_change();

-- "always": also for a session that passes itself off as a replica.
alter table safelight.event enable always trigger event_is_append_only;

-- A keyed hash of an identifier a case can be found by, or is hidden by.
create table safelight.token (
  school   text  not null,
  purpose  text  not null,
  value    bytea not null,
  stream   text  not null,
  primary key (school, purpose, value, stream)
);

create index token_of_stream on safelight.token (school, stream);
