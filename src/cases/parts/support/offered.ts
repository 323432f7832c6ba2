import type { Option } from '#acts';
import type { School } from '#schools';

type Nation = School['nation'];

interface Service extends Option {
  /** Where it works; everywhere when left out. */
  readonly only?: readonly Nation[];
}

/** Services that a child can be offered, by nation, and others in words. */
export const supportServices = {
  counsellor: { label: 'A counsellor in school or college' },
  nurse: { label: 'The school nurse' },
  gp: { label: 'Their doctor' },
  camhs: { label: 'Mental health services for young people' },
  childline: { label: 'Childline', hint: '0800 1111, day and night' },
  'early-help': { label: 'Early help or Family Help', only: ['england'] },
  'harmful-behaviour-service': {
    label: 'A service for harmful sexual behaviour',
    hint: 'For a child who has harmed',
  },
  'sexual-harm-service': { label: 'A service for children who were sexually harmed' },
  'youth-work': { label: 'A youth worker or mentor' },
  advocate: { label: 'An independent advocate' },
  'families-first-wales': { label: 'Families First', hint: 'Wales', only: ['wales'] },
  meic: { label: 'Meic', hint: 'Wales', only: ['wales'] },
  'named-person-scotland': {
    label: 'The named person or child’s plan',
    hint: 'Scotland',
    only: ['scotland'],
  },
  'family-support-hub': {
    label: 'A family support hub',
    hint: 'Northern Ireland',
    only: ['northern-ireland'],
  },
  'counselling-ni': {
    label: 'Independent counselling in schools',
    hint: 'Northern Ireland',
    only: ['northern-ireland'],
  },
  other: { label: 'Another service' },
} as const satisfies Record<string, Service>;

/** Those of these services that do not work in this nation, in words. */
export function notIn(nation: Nation, chosen: readonly string[]): readonly string[] {
  const services: Readonly<Record<string, Service>> = supportServices;
  return chosen.flatMap((id) => {
    const service = services[id];
    return service?.only && !service.only.includes(nation) ? [service.label] : [];
  });
}
