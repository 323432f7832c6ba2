import { section } from '../../sentences.ts';

export const removalSentences = section(
  { source: 'report-remove', section: 'How it works' },
  {
    'removal-helped': {
      says: 'A young person may need help to have content taken off devices and services, above all when distressed.',
      source: 'college-guidance',
      section: 'Reporting online',
      seeds: ['S3-67'],
    },
    'removal-service-reports': {
      says: 'Most services let the account holder report content, and some let somebody else do it for them; each report is recorded.',
      source: 'college-guidance',
      section: 'Reporting online',
      seeds: ['S3-68', 'S3-69', 'S3-70'],
    },
    'removal-report-remove': {
      says: 'Someone under 18 can ask Report Remove to have imagery of themselves assessed and, where the law allows, blocked. It cannot promise removal.',
      seeds: ['S4-11'],
    },
    'removal-48-hours': {
      says: 'Regulated services must offer a way to report intimate images, and take down what is reported within 48 hours.',
      source: 'online-safety-2023',
      section: 'sections 10(3A) and 20A',
    },
    'removal-no-address': {
      says: 'A web address of such imagery is itself hazardous: it goes straight to the reporting service or the police, and only the report’s reference is kept.',
      source: 'safelight-2026',
      section: 'No imagery',
      seeds: ['S3-70'],
    },
    'removal-take-it-down': {
      says: 'A second way for somebody under 18 is Take It Down, which asks services to block a picture without its being sent to anybody.',
      source: 'nca-alert-2024',
      section: 'What to do',
    },
    'removal-open-web': {
      says: 'What is openly on the web can be reported to the Internet Watch Foundation by anybody; what is only on a device is for the police.',
      source: 'helplines',
      section: 'Internet Watch Foundation',
    },
    'removal-professionals': {
      says: 'When a service does not answer, staff can ask the Professionals Online Safety Helpline to help.',
      known: 'second-hand',
      source: 'helplines',
      section: 'Professionals Online Safety Helpline',
    },
    'removal-adults': {
      says: 'Somebody who is 18 or over has the Revenge Porn Helpline instead. What was made before they were 18 is still imagery of a child.',
      source: 'helplines',
      section: 'Revenge Porn Helpline',
    },
    'removal-stopncii': {
      says: 'An adult who is pictured can ask StopNCII to block a picture without its being sent to anybody.',
      source: 'helplines',
      section: 'StopNCII',
      known: 'memory',
    },
    'removal-not-hopeless': {
      says: 'It is untrue that pictures can never be recovered, and saying so stops children asking for help.',
      source: 'safelight-2026',
      section: 'Wording',
      seeds: ['S0-27', 'S4-3'],
      notEncoded: 'A rule of wording for the pages that families read.',
    },
  },
);
