const attributes = `concat_ws(', ', case when r.rolcanlogin then 'may sign in' end, case when r.rolsuper then 'superuser' end,
    case when r.rolbypassrls then 'passes walls' end, case when r.rolcreaterole then 'makes roles' end,
    case when r.rolcreatedb then 'makes databases' end, case when r.rolreplication then 'replicates' end,
    case when not r.rolinherit then 'does not inherit' end, 'until ' || r.rolvaliduntil,
    case when r.rolconnlimit <> -1 then 'connections ' || r.rolconnlimit end)`;

/**
 * Whoever could get round the walls. The first role of a server (10) and the owner of the tables always
 * can. Before PostgreSQL 16 whoever makes roles could make themselves any of them.
 */
const powerful = `(r.rolsuper or r.rolbypassrls or r.rolreplication
    or (r.rolcreaterole and current_setting('server_version_num')::integer < 160000))`;

const who = '(select name from who where oid = r.oid)';

const people = `
  select 'role', name, ${attributes} from pg_roles r join who w using (oid)
   where name = 'the application' or (${powerful} and r.oid <> 10 and name <> 'the owner')`;

/** What the application's role belongs to; and who belongs to a role that may do what others may not. */
const members = `
  select 'membership', 'of ' || m.name || ' in ' || g.name, case when a.admin_option then 'and may give it' else '' end
    from pg_auth_members a
    join who m on m.oid = a.member
    join who g on g.oid = a.roleid
    join pg_roles r on r.oid = a.roleid
   where m.name = 'the application'
      or (a.member >= 16384 and (a.roleid < 16384 or ${powerful} or g.name = 'the owner'))
      or (g.name = 'the application' and m.name <> 'the owner' and a.member <> 10)`;

const settings = `
  select 'setting', 'for ' || case when s.setrole = 0 then 'everybody' else ${who} end
           || case when s.setdatabase = 0 then '' else ' in this database' end,
         array_to_string(s.setconfig, ', ')
    from pg_db_role_setting s
    left join pg_roles r on r.oid = s.setrole
   where (s.setdatabase = 0 or s.setdatabase = (select oid from pg_database where datname = current_database()))
     and (s.setrole = 0 or ${who} in ('the application', 'the owner'))`;

const owner = `
  select 'owner', 'of the tables', rolname::text
    from pg_namespace n join pg_roles r on r.oid = n.nspowner where nspname = 'safelight'`;

/** What must be on for what is confirmed to survive a power cut. */
const durability = `
  select 'setting', name::text, setting from pg_settings where name in ('fsync', 'full_page_writes')`;

/** Roles, what they belong to, and what is set for them. */
export const roles: readonly string[] = [people, owner, members, settings, durability];
