-- What a case's index row was worked out from: the make-up of such rows, and a keyed hash of the
-- settings and the people that went into it. A row that was made from others is worked out anew.

alter table safelight.stream
  add column listed_make_up integer,  -- null: before rows said so
  add column listed_from bytea,
  add check ((listed_make_up is null) = (listed_from is null)),
  add check (reference is not null or listed_from is null);
