-- The order in which a school's events enter the tree that its checkpoints sign. An event gets its
-- position at the first checkpoint after it was written, and keeps it.

create table safelight.leaf (
  school    text    not null,
  position  integer not null check (position >= 0),
  kind      text    not null,
  stream    text    not null,
  sequence  integer not null,
  primary key (school, position),
  unique (school, kind, stream, sequence)
);

create trigger leaf_is_append_only
  before update or delete or truncate on safelight.leaf
  for each statement execute function safelight.refuse_change();

alter table safelight.leaf enable always trigger leaf_is_append_only;

alter table safelight.leaf enable row level security;
alter table safelight.leaf force row level security;
create policy one_school on safelight.leaf
  using (school = current_setting('safelight.school', true));
