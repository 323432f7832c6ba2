/** A part of the catalogue: a select of (kind, name, definition). Objects below this number came with PostgreSQL. */
const made = 'oid >= 16384';

/** What `initdb` made and what is gone with its session are nobody's doing. */
const lasting = "not pg_is_other_temp_schema(n.oid) and n.nspname !~ '^pg_(toast|temp)'";

const whose = (owner: string): string =>
  `'owned by ' || (select name from who where oid = ${owner})`;

const oneLine = (text: string): string => `replace(${text}, e'\\n', '\\n')`;

const schemas = `
  select 'schema', n.nspname::text, ${whose('n.nspowner')} from pg_namespace n where n.${made} and ${lasting}`;

const tables = `
  select case c.relkind when 'v' then 'view' when 'm' then 'materialised view' when 'f' then 'foreign table'
              when 'S' then 'sequence' when 'c' then 'type' else 'table' end,
         c.oid::regclass::text,
         concat_ws(', ', case c.relpersistence when 'u' then 'unlogged' end, ${whose('c.relowner')},
           case when c.relrowsecurity then 'row security on' end,
           case when c.relforcerowsecurity then 'forced' end,
           array_to_string(c.reloptions, ', '),
           'partition ' || pg_get_expr(c.relpartbound, c.oid),
           'child of ' || (select string_agg(i.inhparent::regclass::text, ', ') from pg_inherits i where i.inhrelid = c.oid),
           case when c.relkind in ('v', 'm') then ${oneLine('pg_get_viewdef(c.oid)')} end)
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
   where c.${made} and ${lasting} and c.relkind in ('r', 'p', 'v', 'm', 'f', 'S', 'c')`;

const columns = `
  select 'column', a.attname || ' of ' || c.oid::regclass,
         concat_ws(', ', 'number ' || a.attnum, format_type(a.atttypid, a.atttypmod),
           case when a.attnotnull then 'not null' end,
           case a.attgenerated when '' then 'default ' else 'generated ' end || pg_get_expr(d.adbin, d.adrelid),
           'identity ' || nullif(a.attidentity::text, ''), 'storage ' || a.attstorage::text,
           (select 'collation ' || l.collname from pg_collation l where l.oid = a.attcollation and l.collname <> 'default'))
    from pg_attribute a
    join pg_class c on c.oid = a.attrelid
    join pg_namespace n on n.oid = c.relnamespace
    left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
   where c.${made} and ${lasting} and c.relkind in ('r', 'p', 'v', 'm', 'f', 'c') and a.attnum > 0 and not a.attisdropped`;

/** Not-null constraints are told with their columns: only newer versions keep them here, too. */
const constraints = `
  select 'constraint', k.conname || ' on ' || coalesce(nullif(k.conrelid, 0)::regclass::text, k.contypid::regtype::text),
         pg_get_constraintdef(k.oid) || case when k.convalidated then '' else ', not validated' end
    from pg_constraint k where k.${made} and k.contype <> 'n'`;

const indexes = `
  select 'index', i.indexrelid::regclass::text,
         concat_ws(', ', pg_get_indexdef(i.indexrelid), case when not i.indisvalid then 'not valid' end,
           case when not i.indisready then 'not kept up' end, case when not i.indislive then 'dropped' end)
    from pg_index i join pg_class c on c.oid = i.indexrelid join pg_namespace n on n.oid = c.relnamespace
   where c.${made} and ${lasting}`;

/** O: in force. A: in force also for a session that passes for a replica. D and R: not in force. */
const inForce = (flag: string): string =>
  `case ${flag} when 'O' then '' when 'A' then ', always' when 'R' then ', for replicas only' else ', switched off' end`;

const rules = `
  select 'rule', r.rulename || ' on ' || r.ev_class::regclass,
         ${oneLine('pg_get_ruledef(r.oid)')} || ${inForce('r.ev_enabled')}
    from pg_rewrite r where r.${made}`;

const triggers = `
  select 'trigger', t.tgname || ' on ' || t.tgrelid::regclass,
         pg_get_triggerdef(t.oid) || ${inForce('t.tgenabled')}
    from pg_trigger t where t.${made}
  union all
  select 'event trigger', e.evtname::text,
         concat_ws(' ', 'on', e.evtevent, array_to_string(e.evttags, ', '), 'runs', e.evtfoid::regprocedure) || ${inForce('e.evtenabled')}
    from pg_event_trigger e`;

const policies = `
  select 'policy', p.polname || ' on ' || p.polrelid::regclass,
         concat_ws(', ', case when p.polpermissive then 'permissive' else 'restrictive' end, 'for ' || p.polcmd::text,
           'to ' || (select string_agg(w.name, ' and ' order by w.name) from who w where w.oid = any(p.polroles)),
           'using ' || pg_get_expr(p.polqual, p.polrelid), 'check ' || pg_get_expr(p.polwithcheck, p.polrelid))
    from pg_policy p`;

/** Of what PostgreSQL brings, what the walls stand on, and whatever is no longer of the kinds it brings. */
const functions = `
  select 'function', p.oid::regprocedure::text,
         concat_ws(', ', ${whose('p.proowner')},
           case when p.prokind in ('f', 'p', 'w') then ${oneLine('pg_get_functiondef(p.oid)')} else 'aggregate' end)
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace where p.${made} and ${lasting}
  union all
  select 'function', 'pg_catalog.' || p.proname || '/' || p.pronargs,
         concat_ws(', ', l.lanname, p.prosrc, case when p.prosecdef then 'runs as its owner' end)
    from pg_proc p join pg_language l on l.oid = p.prolang
   where p.oid < 16384 and (p.prosecdef or l.lanname not in ('internal', 'c', 'sql')
     or p.oid::regprocedure::text in ('current_setting(text,boolean)', 'set_config(text,text,boolean)',
       'texteq(text,text)', 'sha256(bytea)', 'now()'))`;

const types = `
  select case t.typtype when 'd' then 'domain' when 'e' then 'enum' else 'type' end, t.oid::regtype::text, ${whose('t.typowner')}
    from pg_type t join pg_namespace n on n.oid = t.typnamespace
   where t.${made} and ${lasting} and t.typrelid = 0 and t.typelem = 0`;

const connections = `
  select 'extension', extname::text, ${whose('extowner')} from pg_extension where extname <> 'plpgsql'
  union all
  select 'publication', pubname::text,
         concat_ws(', ', case when puballtables then 'of all tables' end,
           (select string_agg(r.prrelid::regclass::text, ', ') from pg_publication_rel r where r.prpubid = p.oid))
    from pg_publication p
  union all
  select 'subscription', subname::text, ${whose('subowner')} from pg_subscription
   where subdbid = (select oid from pg_database where datname = current_database())`;

/** Kinds of which Safelight makes none. */
const others = [
  'pg_operator',
  'pg_opclass',
  'pg_opfamily',
  'pg_cast',
  'pg_collation',
  'pg_conversion',
  'pg_language',
  'pg_am',
  'pg_transform',
  'pg_foreign_data_wrapper',
  'pg_foreign_server',
  'pg_statistic_ext',
  'pg_ts_config',
  'pg_ts_dict',
  'pg_ts_parser',
  'pg_ts_template',
].map(
  (table) => `
  select 'object', pg_describe_object('${table}'::regclass, oid, 0), '${table}' from ${table} where ${made}`,
);

/** Everything in the database that is not a right, a role or a setting. */
export const objects: readonly string[] = [
  schemas,
  tables,
  columns,
  constraints,
  indexes,
  rules,
  triggers,
  policies,
  functions,
  types,
  connections,
  ...others,
];
