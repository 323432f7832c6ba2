-- Every table shows only the rows of the school that the transaction has set, to its owner too.
-- Where no school is set there are no rows.

do $$
declare
  name text;
begin
  for name in select tablename from pg_tables where schemaname = 'safelight' loop
    execute format('alter table safelight.%I enable row level security', name);
    execute format('alter table safelight.%I force row level security', name);
    execute format(
      'create policy one_school on safelight.%I using (school = current_setting(''safelight.school'', true))',
      name);
  end loop;
end $$;
