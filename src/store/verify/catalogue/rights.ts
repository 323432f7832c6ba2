/** Every list of rights there is, with what it is on and who owns that. A null list stands for the usual one. */
const lists = `
  select 'schema ' || nspname as thing, oid, nspowner as owner, coalesce(nspacl, acldefault('n', nspowner)) as list,
         'pg_namespace'::regclass as of, 0 as part
    from pg_namespace where nspname !~ '^pg_(toast|temp)' and nspname <> 'information_schema'
  union all
  select c.oid::regclass::text, c.oid, relowner,
         coalesce(relacl, acldefault(case relkind when 'S' then 's' else 'r' end::"char", relowner)), 'pg_class'::regclass, 0
    from pg_class c join pg_namespace n on n.oid = relnamespace
   where relkind in ('r', 'p', 'v', 'm', 'f', 'S') and nspname !~ '^pg_(toast|temp)'
     and (c.oid >= 16384 or nspname = 'pg_catalog')
  union all
  select 'column ' || attname || ' of ' || c.oid::regclass, c.oid, relowner, attacl, 'pg_class'::regclass, attnum
    from pg_attribute join pg_class c on c.oid = attrelid where attacl is not null
  union all
  select 'function ' || oid::regprocedure, oid, proowner, coalesce(proacl, acldefault('f', proowner)), 'pg_proc'::regclass, 0
    from pg_proc where oid >= 16384 or proacl is not null
  union all
  select 'type ' || oid::regtype, oid, typowner, typacl, 'pg_type'::regclass, 0 from pg_type where typacl is not null
  union all
  select 'language ' || lanname, oid, lanowner, lanacl, 'pg_language'::regclass, 0 from pg_language where lanacl is not null
  union all
  select 'wrapper ' || fdwname, oid, fdwowner, fdwacl, 'pg_foreign_data_wrapper'::regclass, 0
    from pg_foreign_data_wrapper where fdwacl is not null
  union all
  select 'server ' || srvname, oid, srvowner, srvacl, 'pg_foreign_server'::regclass, 0
    from pg_foreign_server where srvacl is not null
  union all
  select 'parameter ' || parname, oid, 10, paracl, 'pg_parameter_acl'::regclass, 0 from pg_parameter_acl
  union all
  select 'the database', oid, datdba, coalesce(datacl, acldefault('d', datdba)), 'pg_database'::regclass, 0
    from pg_database where datname = current_database()`;

/** Rights somebody has on what is not their own, beyond those PostgreSQL gave when it was set up. */
const granted = `
  select 'right', 'of ' || w.name || ' on ' || l.thing,
         string_agg(e.privilege_type || case when e.is_grantable then ' and to grant it' else '' end, ', ' order by e.privilege_type)
    from (${lists}) l
   cross join aclexplode(l.list) e
    join who w on w.oid = e.grantee
   where e.grantee <> l.owner
     and not exists (select from pg_init_privs i cross join aclexplode(i.initprivs) b
       where i.classoid = l.of and i.objoid = l.oid and i.objsubid = l.part
         and b.grantee = e.grantee and b.privilege_type = e.privilege_type and b.is_grantable = e.is_grantable)
   group by w.name, l.thing`;

/** Rights that whatever is made later will have. */
const later = `
  select 'later right', concat_ws(' ', 'of', w.name, 'on what', o.name, 'makes', d.defaclobjtype::text, 'in schema ' || n.nspname),
         string_agg(e.privilege_type, ', ' order by e.privilege_type)
    from pg_default_acl d
   cross join aclexplode(d.defaclacl) e
    join who w on w.oid = e.grantee
    join who o on o.oid = d.defaclrole
    left join pg_namespace n on n.oid = d.defaclnamespace
   group by w.name, o.name, d.defaclobjtype, n.nspname`;

/** Who may do what: on tables, columns, functions and all else. */
export const rights: readonly string[] = [granted, later];
