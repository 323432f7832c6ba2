-- What a list says of a document, sealed beside it and small, so that a list opens no document.
alter table safelight.document add column label bytea;
