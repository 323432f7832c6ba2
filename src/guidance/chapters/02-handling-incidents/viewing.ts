import { section } from '../../sentences.ts';

export const viewingSentences = section(
  { source: 'ukcis-2024', section: 'Section 2: viewing the imagery' },
  {
    'viewing-not-needed': {
      says: 'Nobody looks on purpose without a good and clear reason. The response rests on what the lead has been told.',
      known: 'read',
      seeds: ['S3-44', 'S3-45', 'S3-60'],
    },
    'viewing-grounds': {
      says: 'Two grounds can be put forward at all: that it is the only way to decide whether another agency has to be told, or that it is needed to have it reported and taken down. What could not be avoided is noted as having been seen.',
      seeds: ['S3-46'],
    },
    'viewing-exception': {
      says: 'Only the lead may consider an exception, having talked it over with the head or a senior leader; it is for one person of the safeguarding team, with another adult present, on site, and with a signed record of who, when and why.',
      seeds: ['S3-46'],
    },
    'viewing-by-two': {
      says: 'Whoever puts it forward does not decide it: a second senior person answers, and where head and lead are one person, somebody else does.',
      source: 'safelight-2026',
      section: 'Looking',
      seeds: ['S3-46'],
    },
    'viewing-not-for-schools': {
      says: 'Once the police have a part in it, or may have, nobody in the setting looks: they decide about the imagery. Where social care has a part in it, it is asked first.',
      source: 'safelight-2026',
      section: 'Looking',
      seeds: ['S2-47', 'S3-46'],
    },
    'viewing-lapses': {
      says: 'An agreement holds for one look, until the end of the next working day or until it becomes a matter for the police.',
      source: 'safelight-2026',
      section: 'Looking',
    },
    'viewing-never-kept': {
      says: 'Whatever happens, nothing is copied, printed, saved or shared.',
      known: 'read',
      seeds: ['S2-47'],
    },
    'viewing-reviewed': {
      says: 'Where somebody looked, a senior person who had no part in it says within five working days whether it was right. Where nobody had agreed, the head does so within one, and asks whether it is a concern about a member of staff.',
      source: 'safelight-2026',
      section: 'Looking',
    },
    'viewing-switched-off': {
      says: 'A setting considers no exception unless its head has said that it does.',
      source: 'safelight-2026',
      section: 'Looking',
      notEncoded:
        'A setting’s own way of working: until the head switches it on, nobody can put a look forward.',
    },
  },
);
