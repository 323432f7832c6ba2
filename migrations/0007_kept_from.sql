-- From whom a case is kept, sealed beside its head. A token can be taken away by whoever rules the
-- database; what is sealed here is asked before a case is listed or counted.

alter table safelight.stream add column kept_from bytea;
