import { section } from '../../sentences.ts';

const stricter =
  'The product is stricter: it has no place for imagery and no step that asks for it to be seen.';

export const viewingSentences = section(
  { source: 'ukcis-2024', section: 'Section 2: viewing the imagery' },
  {
    'viewing-not-needed': {
      says: 'Nobody looks on purpose without a good and clear reason. The response rests on what the lead has been told.',
      seeds: ['S3-44', 'S3-45', 'S3-60'],
      notEncoded: 'It holds by construction: every fact asks for what people say.',
    },
    'viewing-exception': {
      says: 'Only the lead may consider an exception, with the head’s agreement, another adult present, on site, and with a signed record of who, when and why.',
      seeds: ['S3-46'],
      notEncoded: stricter,
    },
    'viewing-never-kept': {
      says: 'Whatever happens, nothing is copied, printed, saved or shared.',
      seeds: ['S2-47'],
      notEncoded: stricter,
    },
  },
);
