-- An entry of the outbox that was dealt with holds nothing but its id, so that nothing is sent twice. Once
-- nothing can be added under that id any more, it may go: and nothing else of the outbox, whoever asks.

create policy only_long_dealt_with on safelight.outbox as restrictive for delete
  using (sent_at < now() - interval '400 days');

create index outbox_dealt_with on safelight.outbox (school, sent_at) where sent_at is not null;
