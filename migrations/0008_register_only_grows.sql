-- A row of the register says how often it was written, and how far every other row had come when it
-- was: one that is put back to an earlier state is behind what others have seen of it.
alter table safelight.register
  add column number      integer not null default 0 check (number >= 0),
  add column seen        bytea,         -- 256 numbers of four bytes; null until it is written again
  add column written_at  timestamptz;

alter table safelight.register alter column seen set storage plain;

create index register_latest on safelight.register (school, written_at desc nulls last);

-- Sessions are kept account of from here on. Those there are were not: everybody signs in once more.
truncate safelight.session;

-- And so are notices; those from before are not, and say so.
alter table safelight.notice add column counted boolean not null default false;
