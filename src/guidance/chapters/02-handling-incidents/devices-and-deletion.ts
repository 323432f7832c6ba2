import { section } from '../../sentences.ts';

export const deviceSentences = section(
  { source: 'ukcis-2024', section: 'Section 2: securing, passing on and deleting' },
  {
    'device-secured': {
      says: 'A device with suspected imagery is kept safe without looking: switched off, locked away, its custody noted, and passed to the police where they are involved.',
      source: 'searching-2022',
      section: 'Searching devices',
      seeds: ['S0-30'],
    },
    'device-school-system': {
      says: 'Imagery on the setting’s own system is isolated, so that nobody else can come upon it, which may mean blocking an account.',
      source: 'safelight-2026',
      section: 'Devices',
    },
    'arrived-isolated': {
      says: 'A mailbox to which it was sent, and a capture that monitoring software keeps, are shut off to everybody without anybody looking, with each alert that went out by e-mail.',
      source: 'safelight-2026',
      section: 'What comes to the setting',
    },
    'arrived-removed': {
      says: 'It is removed from a system only as the police advise or, where no agency has a part, as the head agreed: by whoever runs the system, without opening it, with a second person there, and on record.',
      source: 'safelight-2026',
      section: 'What comes to the setting',
    },
    'printed-kept': {
      says: 'A picture on paper is kept: put in a sealed envelope without looking, neither copied nor destroyed, locked away, and handed to the police.',
      source: 'safelight-2026',
      section: 'What comes to the setting',
    },
    'device-search-power': {
      says: 'Searching a device is for authorised staff with good reason, overseen by the head and recorded; it is not a way to delete what may be evidence.',
      source: 'searching-2022',
      section: 'Searching devices',
    },
    'deletion-after-agencies': {
      says: 'Deletion is decided only once it is clear that no other agency needs the device.',
    },
    'deletion-senior-decision': {
      says: 'Whether imagery is to be deleted is decided by a senior person, and noted on the safeguarding record.',
      source: 'college-guidance',
      section: 'Viewing the imagery',
      seeds: ['S3-48', 'S3-49'],
    },
    'deletion-by-young-person': {
      says: 'The young person deletes, not staff: from devices, cloud storage and accounts, by a date that is set, and confirms it.',
      seeds: ['S3-50'],
    },
    'deletion-parents-told': {
      says: 'Parents are told about deletion unless that adds risk; the decision, times and reasons are recorded.',
      notEncoded: 'Telling parents has a duty of its own, and reasons are asked for at every act.',
    },
    'deletion-recipients': {
      says: 'Those who received it are advised to delete it and not to share it.',
      known: 'second-hand',
      section: '2.5',
    },
    'evidence-kept': {
      says: 'In extortion, and wherever police may be involved, messages and accounts are kept, not deleted.',
      source: 'nca-alert-2024',
      section: 'What to do',
    },
    'unsought-receipt': {
      says: 'Receiving it unasked, and not keeping it unreasonably long, has a defence in law. Showing or forwarding it has none.',
      source: 'criminal-justice-1988',
      section: 'section 160(2)(c)',
      notEncoded:
        'Law to explain, not a rule: nobody here decides whether an offence was committed.',
    },
  },
);
