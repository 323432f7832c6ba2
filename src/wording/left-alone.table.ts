import type { LeftAlone } from './term-shape.ts';

/** What is never pointed out: law, labels of the classes, names of bodies and titles of documents. */
export const leftAlone: readonly LeftAlone[] = [
  {
    what: 'law',
    phrases: [
      'protection of children act',
      'sexual offences act',
      'rehabilitation of offenders',
      'offence+|act|section+|charged|convicted|guilty|contrary|count+ ..6 sexual activity with a child',
      'sexual activity with a child ..4 offence+|act|section+|contrary',
      'causing|inciting|cause|incite ..4 sexual activity',
      'child prostitution and child pornography',
      'offence+|act|section+ ..6 child pornography|prostitution|revenge',
      'controlling|causing|inciting ..2 prostitution',
      'victim+ ..0 code|commissioner|act',
      'victim+ personal|impact|contact|liaison|care|right+',
      "victim 's right+",
      'victim+ of crime+',
      'victims and prisoners act',
      'sex offender+',
      'young offender+ institution+',
      'youth offending',
      'offender+ manager+|management|supervisor+',
    ],
  },
  {
    what: 'class-label',
    phrases: [
      'sexual attention seeking',
      'experimental ..2 attention seeking',
      'class|subtype|category|type|typology|label ..4 attention seeking',
      'class|subtype|category|type|label|term ..3 self generated',
      'self generated indecent imagery|image+',
      'motive+ ..2 joke|malice|attention',
      'reckless misuse',
    ],
  },
  {
    what: 'name',
    phrases: [
      'revenge porn helpline',
      'victim support',
      'troubled families ..1 programme|team|unit',
      'streetwise ..3 course|project|programme|centre|trust|team',
      'money mule+ ..1 awareness|lesson+|campaign+|talk+|workshop+|assembly|poster+|training',
    ],
  },
  {
    what: 'title',
    phrases: [
      'sexting in schools and colleges',
      'sexting in schools',
      'sexting ..0 a typology',
      'challenging victim blaming language',
      'victim blaming',
    ],
  },
];
