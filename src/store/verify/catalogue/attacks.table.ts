/** Something a superuser of the database might do to it, and what is then said of it. `app` is the application's role. */
export interface DatabaseAttack {
  readonly does: string;
  readonly sql: (app: string) => string;
  readonly says: RegExp;
}

const same = (sql: string) => (): string => sql;

/** What acts by itself whenever somebody reads or writes. */
export const onWhatActs: readonly DatabaseAttack[] = [
  {
    does: 'lets nothing into the outbox, so that an emergency is recorded and nobody is told',
    sql: same('create rule quiet as on insert to safelight.outbox do instead nothing'),
    says: /^rule quiet on safelight\.outbox was added: CREATE RULE quiet .* DO INSTEAD NOTHING;$/,
  },
  {
    does: 'writes what is told somewhere else as well',
    sql: same(`create table public.copy (body bytea);
      create rule listen as on insert to safelight.outbox do also insert into public.copy values (new.sealed)`),
    says: /^rule listen on safelight\.outbox was added/,
  },
  {
    does: 'shows a view in the place of a table',
    sql: same(`alter table safelight.token rename to token_;
      create view safelight.token as select * from safelight.token_ where purpose <> 'barred'`),
    says: /^view safelight\.token was added: .*WHERE \((token_\.)?purpose <> 'barred'/,
  },
  {
    does: 'switches a rule off for one kind of statement only',
    sql: same(
      `create rule late as on update to safelight.session where new.idle_until < now() do instead nothing`,
    ),
    says: /^rule late on safelight\.session was added/,
  },
  {
    does: 'drops every bar as it is written',
    sql: same(`create function public.lift() returns trigger language plpgsql as
        $$ begin if new.purpose = 'barred' then return null; end if; return new; end $$;
      create trigger lift before insert on safelight.token for each row execute function public.lift()`),
    says: /^trigger lift on safelight\.token was added: CREATE TRIGGER lift BEFORE INSERT/,
  },
  {
    does: 'switches a trigger off',
    sql: same('alter table safelight.leaf disable trigger leaf_is_append_only'),
    says: /^trigger leaf_is_append_only on safelight\.leaf is now “.*, switched off”, and was made “.*, always”$/,
  },
  {
    does: 'keeps a trigger for replicas only',
    sql: same('alter table safelight.event enable replica trigger event_is_append_only'),
    says: /^trigger event_is_append_only on safelight\.event is now “.*, for replicas only”/,
  },
  {
    does: 'lets a trigger look away under a condition',
    sql: same(`drop trigger event_is_append_only on safelight.event;
      create trigger event_is_append_only before update or delete on safelight.event
        for each statement execute function safelight.refuse_change();
      alter table safelight.event enable always trigger event_is_append_only`),
    says: /^trigger event_is_append_only on safelight\.event is now “CREATE TRIGGER event_is_append_only BEFORE DELETE OR UPDATE ON/,
  },
  {
    does: 'gives a function another body',
    sql: same(
      `create or replace function safelight.refuse_change() returns trigger language plpgsql as 'begin return null; end'`,
    ),
    says: /^function safelight\.refuse_change\(\) is now “.*begin return null; end/,
  },
  {
    does: 'lets a function run as its owner',
    sql: same('alter function safelight.refuse_change() security definer'),
    says: /^function safelight\.refuse_change\(\) is now “.*SECURITY DEFINER/,
  },
  {
    does: 'lets anybody do something as the owner',
    sql: same(`create function public.tidy() returns void language sql security definer as
      $$ update safelight.stream set status = 'closed' $$`),
    says: /^function public\.tidy\(\) was added/,
  },
  {
    does: 'replaces a function that came with PostgreSQL, and that the walls stand on',
    sql: same(`create or replace function pg_catalog.current_setting(text, boolean) returns text
      language sql stable as $$ select '*' $$`),
    says: /^function pg_catalog\.current_setting\/2 is now “sql, /,
  },
  {
    does: 'puts a function of its own among those of PostgreSQL',
    sql: same(`set local allow_system_table_mods = on;
      create function pg_catalog.lower(integer) returns text language sql as $$ select '' $$`),
    says: /^function (pg_catalog\.)?lower\(integer\) was added/,
  },
  {
    does: 'does something whenever a table is made or changed',
    sql: same(`create function public.watch() returns event_trigger language plpgsql as 'begin end';
      create event trigger watch on ddl_command_end execute function public.watch()`),
    says: /^event trigger watch was added: on ddl_command_end runs public\.watch\(\)$/,
  },
];

/** What tables are, and who may see which rows. */
export const onTables: readonly DatabaseAttack[] = [
  {
    does: 'takes down the wall around a table',
    sql: same('alter table safelight.token no force row level security'),
    says: /^table safelight\.token is now “owned by the owner, row security on”, and was made “.*, forced”$/,
  },
  {
    does: 'switches row security off',
    sql: same('alter table safelight.document disable row level security'),
    says: /^table safelight\.document is now “owned by the owner, forced”/,
  },
  {
    does: 'adds a second door to a table',
    sql: same('create policy backdoor on safelight.document for select using (true)'),
    says: /^policy backdoor on safelight\.document was added: permissive, for r, to everybody, using true$/,
  },
  {
    does: 'lets a policy see every school',
    sql: same(
      `alter policy one_school on safelight.event using (school = current_setting('safelight.school', true) or school = 'beech')`,
    ),
    says: /^policy one_school on safelight\.event is now “.* OR /,
  },
  {
    does: 'hides some rows from everybody',
    sql: same(`create policy hidden on safelight.event as restrictive using (stream <> 'case-1')`),
    says: /^policy hidden on safelight\.event was added: restrictive/,
  },
  {
    does: 'changes what a column holds where nobody says',
    sql: same(
      `alter table safelight.outbox alter column added_at set default now() + interval '10 years'`,
    ),
    says: /^column added_at of safelight\.outbox is now “.*default \(now\(\) \+ /,
  },
  {
    does: 'adds a column',
    sql: same('alter table safelight.session add column also text'),
    says: /^column also of safelight\.session was added/,
  },
  {
    does: 'lets a column be empty',
    sql: same('alter table safelight.event alter column hash drop not null'),
    says: /^column hash of safelight\.event is now “.*bytea, storage x”/,
  },
  {
    does: 'drops a constraint',
    sql: same('alter table safelight.outbox drop constraint outbox_check'),
    says: /^constraint outbox_check on safelight\.outbox is gone$/,
  },
  {
    does: 'adds a constraint that refuses what should be written',
    sql: same(
      `alter table safelight.token add constraint no_bars check (purpose <> 'barred') not valid`,
    ),
    says: /^constraint no_bars on safelight\.token was added: .*NOT VALID/,
  },
  {
    does: 'drops an index that keeps two events from having one id',
    sql: same('alter table safelight.event drop constraint event_school_id_key'),
    says: /^constraint event_school_id_key on safelight\.event is gone$/,
  },
  {
    does: 'adds an index that refuses a second row',
    sql: same('create unique index only_one on safelight.notice (person)'),
    says: /^index safelight\.only_one was added: CREATE UNIQUE INDEX/,
  },
  {
    does: 'keeps a table out of the log that survives a crash',
    sql: same('alter table safelight.event set unlogged'),
    says: /^table safelight\.event is now “unlogged, owned/,
  },
  {
    does: 'slips rows in by way of a child of a table',
    sql: same('create table public.more () inherits (safelight.event)'),
    says: /^table public\.more was added: owned by the owner, child of safelight\.event$/,
  },
  {
    does: 'reads from another server',
    sql: same(`create extension if not exists file_fdw; create server elsewhere foreign data wrapper file_fdw;
      create foreign table public.elsewhere (line text) server elsewhere options (filename '/dev/null')`),
    says: /^foreign table public\.elsewhere was added/,
  },
  {
    does: 'sends every change to another server',
    sql: same('create publication everything for all tables'),
    says: /^publication everything was added: of all tables$/,
  },
  {
    does: 'sends every change of one table to another server',
    sql: same('create publication one for table safelight.token'),
    says: /^publication one was added: safelight\.token$/,
  },
  {
    does: 'makes one equal to another by an operator or a cast of its own',
    sql: same(`create function public.never(text, text) returns boolean language sql as 'select false';
      create operator public.= (leftarg = text, rightarg = text, function = public.never)`),
    says: /^object operator (public\.)?=\(text,text\) was added/,
  },
  {
    does: 'gives a table to somebody else',
    sql: same('create role somebody; alter table safelight.register owner to somebody'),
    says: /^table safelight\.register is now “owned by the role somebody, /,
  },
];

/** Who may do what, and what is set for whom. */
export const onRights: readonly DatabaseAttack[] = [
  {
    does: 'lets the application change some columns of events',
    sql: (app) => `grant update (sealed, at, actor) on safelight.event to ${app}`,
    says: /^right of the application on column sealed of safelight\.event was added: UPDATE$/,
  },
  {
    does: 'lets the application change events',
    sql: (app) => `grant update on safelight.event to ${app}`,
    says: /^right of the application on safelight\.event is now “INSERT, SELECT, UPDATE”, and was made “INSERT, SELECT”$/,
  },
  {
    does: 'lets everybody read',
    sql: same('grant select on safelight.token to public'),
    says: /^right of everybody on safelight\.token was added: SELECT$/,
  },
  {
    does: 'lets the application pass a right on',
    sql: (app) => `grant select on safelight.event to ${app} with grant option`,
    says: /^right of the application on safelight\.event is now “INSERT, SELECT and to grant it”/,
  },
  {
    does: 'takes away a right that the application needs',
    sql: (app) => `revoke insert on safelight.notice from ${app}`,
    says: /^right of the application on safelight\.notice is now “DELETE, SELECT, UPDATE”/,
  },
  {
    does: 'lets the application set what keeps triggers in force',
    sql: (app) => `grant set on parameter session_replication_role to ${app}`,
    says: /^right of the application on parameter session_replication_role was added: SET$/,
  },
  {
    does: 'lets the application read the files of the server',
    sql: (app) => `grant execute on function pg_catalog.pg_read_file(text) to ${app}`,
    says: /^right of the application on function pg_read_file\(text\) was added: EXECUTE$/,
  },
  {
    does: 'lets everybody have what is made later',
    sql: same('alter default privileges in schema safelight grant all on tables to public'),
    says: /^later right of everybody on what the owner makes r in schema safelight was added/,
  },
  {
    does: 'lets the application make things in the schema of the record',
    sql: (app) => `grant create on schema safelight to ${app}`,
    says: /^right of the application on schema safelight is now “CREATE, USAGE”/,
  },
  {
    does: 'lets confirmed writing be lost in a power cut',
    sql: (app) => `alter role ${app} set synchronous_commit = off`,
    says: /^setting for the application was added: synchronous_commit=off$/,
  },
  {
    does: 'lets the application look for its tables elsewhere, in this database only',
    sql: (app) =>
      `do $$ begin execute format('alter role ${app} in database %I set search_path = evil', current_database()); end $$`,
    says: /^setting for the application in this database was added: search_path=evil$/,
  },
  {
    does: 'sets something for everybody in the database',
    sql: same(
      `do $$ begin execute format('alter database %I set synchronous_commit = off', current_database()); end $$`,
    ),
    says: /^setting for everybody in this database was added: synchronous_commit=off$/,
  },
  {
    does: 'makes a role that passes every wall',
    sql: same('create role ghost login bypassrls'),
    says: /^role the role ghost was added: may sign in, passes walls$/,
  },
  {
    does: 'makes a second superuser',
    sql: same('create role ghost superuser'),
    says: /^role the role ghost was added: superuser$/,
  },
  {
    does: 'makes a role that copies the whole server',
    sql: same('create role ghost login replication'),
    says: /^role the role ghost was added: may sign in, replicates$/,
  },
  {
    does: 'makes the application pass every wall',
    sql: (app) => `alter role ${app} bypassrls`,
    says: /^role the application is now “may sign in, passes walls”, and was made “may sign in”$/,
  },
  {
    does: 'lets the application read every table there is',
    sql: (app) => `grant pg_read_all_data to ${app}`,
    says: /^membership of the application in the role pg_read_all_data was added$/,
  },
  {
    does: 'lets somebody else write in every table there is',
    sql: same('create role ghost login; grant pg_write_all_data to ghost'),
    says: /^membership of the role ghost in the role pg_write_all_data was added$/,
  },
  {
    does: 'lets somebody else be the application',
    sql: (app) => `create role ghost login; grant ${app} to ghost`,
    says: /^membership of the role ghost in the application was added$/,
  },
  {
    does: 'puts back a role of yesterday with its rights',
    sql: same(
      'create role safelight_app_0123456789ab login; grant select, insert on safelight.event to safelight_app_0123456789ab',
    ),
    says: /^right of the role safelight_app_0123456789ab on safelight\.event was added: INSERT, SELECT$/,
  },
];
