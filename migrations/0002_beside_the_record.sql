-- What stands beside the record: people, drafts and settings as sealed documents; messages to be
-- sent; sessions.

create table safelight.document (
  school      text           not null,
  kind        text           not null,
  id          text           not null,
  owner       bytea,
  sealed      bytea          not null,
  updated_at  timestamptz(3) not null,
  code        bytea          not null,
  primary key (school, kind, id)
);

create index document_of_owner on safelight.document (school, kind, owner)
  where owner is not null;

create table safelight.outbox (
  school       text           not null,
  id           text           not null,
  kind         text           not null,
  sealed       bytea,         -- gone once the message is sent
  added_at     timestamptz(3) not null default now(),
  attempts     integer        not null default 0,
  taken_until  timestamptz(3),
  sent_at      timestamptz(3),
  primary key (school, id),
  check ((sealed is null) = (sent_at is not null))
);

create index outbox_unsent on safelight.outbox (school, added_at) where sent_at is null;

create table safelight.session (
  school      text           not null,
  token_hash  bytea          not null,
  person      text           not null,
  started_at  timestamptz(3) not null,
  idle_until  timestamptz(3) not null,
  ends_at     timestamptz(3) not null,
  code        bytea          not null,
  primary key (school, token_hash)
);

create index session_of_person on safelight.session (school, person);
