-- Telling people: what is to be told waits in the outbox until it has been dealt with once, and each
-- person's notices stand beside the record.

alter table safelight.outbox
  add column due_at     timestamptz(3),  -- not before; null: at once
  add column lease      uuid,            -- who holds it until taken_until
  add column handed_at  timestamptz(3),  -- from here on it may have left the house
  add column outcome    text check (outcome in ('sent', 'dropped', 'failed', 'unknown')),
  add check (outcome is null or sent_at is not null);

comment on column safelight.outbox.sent_at is 'dealt with: sent, or what outcome says instead';

create index outbox_due on safelight.outbox (school, kind, due_at) where sent_at is null;

-- Something a person is to see. Whom it is for is a keyed hash; why is sealed. A notice of a case that
-- is barred to its person is never read, by the same tokens that hide the case.
create table safelight.notice (
  school     text           not null,
  id         text           not null,
  person     bytea          not null,
  stream     text           not null,
  sealed     bytea          not null,
  made_at    timestamptz(3) not null,
  mailed_at  timestamptz(3),
  read_at    timestamptz(3),
  primary key (school, id)
);

create index notice_of_person on safelight.notice (school, person, made_at desc);

alter table safelight.notice enable row level security;
alter table safelight.notice force row level security;
create policy one_school on safelight.notice
  using (school = current_setting('safelight.school', true));
