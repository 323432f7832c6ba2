import type { TermBody } from '../term-shape.ts';

/** Words for pictures, for what was done with them, and for the children it concerns. */
export const incidentTerms = {
  'child-perpetrator': {
    avoid: 'child perpetrator',
    prefer: 'Write “child who has displayed harmful behaviour”.',
    why: 'Children who harm are children first, many have been harmed themselves, and most can change.',
    sources: [{ source: 'language-matters', known: 'second-hand' }],
    finds: [
      {
        phrases: [
          '<child>|young|youth|juvenile|teenage|adolescent|peer perpetrator+',
          '[perpetrator+] ..0 a|an|another|the ..2 <child>',
          '[perpetrator+] is|was|are|were ..1 a|an|also|both? ..2 <child>',
          '[perpetrator+] ..3 year|years <school-year>',
        ],
        better: ['child who has displayed harmful behaviour'],
        unless: ['perpetrator+ of'],
      },
    ],
  },
  'child-pornography': {
    avoid: 'child pornography, child porn',
    prefer: 'Write “child sexual abuse material”, or “indecent image” where the law is meant.',
    why: 'Pornography is made by adults who agree to it; this is abuse, or evidence of it.',
    sources: [
      { source: 'interpol-terms', known: 'read' },
      { source: 'law-briefing-2023', known: 'second-hand' },
    ],
    finds: [
      {
        phrases: ["child|children|kid|kids|kiddie|teen|underage 's? pornography|porn|pornographic"],
        better: ['child sexual abuse material'],
        unless: [
          'show+|shown|send+ ..2 child|children|kid|kids porn|pornography',
          'porn|pornography use|viewing|habit+|lesson+|addiction',
        ],
      },
    ],
  },
  'historical-abuse': {
    avoid: 'historical sexual abuse',
    prefer: 'Write “non-recent”.',
    why: 'For the person it happened to it is not history.',
    sources: [{ source: 'language-matters', known: 'second-hand' }],
    finds: [
      {
        phrases: [
          '[historical|historic] ..2 abuse|allegation+|offence+|exploitation|assault+|disclosure+',
        ],
        better: ['non-recent'],
      },
    ],
  },
  sexting: {
    avoid: 'sexting',
    prefer: 'Write “sharing nudes or semi-nudes”, or say what happened.',
    why: 'Young people and parents read it as messages in words, so it misleads.',
    sources: [{ source: 'ukcis-wales', known: 'read' }],
    finds: [
      { phrases: ['sexting'], better: ['sharing nudes or semi-nudes'] },
      { phrases: ['sexted'], better: ['shared nudes or semi-nudes with'] },
      { phrases: ['sext|sexts|sexter+'], better: ['nudes or semi-nudes'] },
    ],
  },
  'revenge-porn': {
    avoid: 'revenge porn',
    prefer: 'Write “image-based sexual abuse”, or “shared without agreement”.',
    why: 'Nothing was done to deserve revenge, and it is not pornography.',
    sources: [{ source: 'guardianship-policy', known: 'second-hand' }],
    finds: [{ phrases: ['revenge porn|pornography'], better: ['image-based sexual abuse'] }],
  },
  banter: {
    avoid: 'banter, joke, boys being boys',
    prefer: 'Describe the behaviour and what it did to the child.',
    why: 'It makes harm look small, and tells the child who was harmed to put up with it.',
    sources: [{ source: 'peer-policy', known: 'second-hand' }],
    finds: [
      {
        phrases: [
          'banter',
          'just|only|merely|simply ..1 a? ..1 joke|prank|laugh|jokes',
          'as|for a joke|prank|laugh|dare',
          'be+ [a ..1 joke|prank]',
          'be+ all? [joking|jokes]',
          'practical joke+',
          'boys|lads|girls being boys|lads|girls',
          'boys|girls will be boys|girls',
          'just|only ..1 mess+|muck+ about|around',
          'horseplay',
          'high jinks',
          'bit of a laugh',
          'having a laugh',
          'just|only playing',
          'harmless fun',
          'bit of fun',
        ],
        better: ['behaviour that hurt the child'],
        unless: ['joke shop+|book+'],
      },
    ],
  },
  offender: {
    avoid: 'offender, suspect (of a child)',
    prefer: 'Write “child who shared”, or “person involved”.',
    why: 'The words of criminal law mark a child for longer than what they did.',
    sources: [
      { source: 'young-justice-2024', known: 'second-hand' },
      { source: 'safelight-2026', known: 'ours' },
    ],
    finds: [
      {
        phrases: ['<child>|young|youth|juvenile|teenage|peer offender+|suspect+|culprit+'],
        better: ['child who shared'],
        unless: ['suspect+ that|a|an|he|she|they|him|her|it|someone|somebody|the|this|their|his'],
      },
      {
        phrases: [
          'the|a|an|this|that|each|both|every|two|three|main|prime|other|our|another alleged|main|prime|likely|known|repeat? [offender|offenders|suspect|suspects|culprit|culprits|perpetrator|perpetrators]',
          '[suspect|suspects|offender|offenders|culprit|perpetrator|perpetrators] is|was|are|were',
        ],
        better: ['child who shared', 'person involved'],
        unless: [
          'perpetrator+ of',
          'i|we|they|who suspect',
          'that suspect ..1 <adult-role>',
          'police|officers suspect',
        ],
        without: [
          '<adult>|stranger+|coach+|teacher+|tutor+',
          'member+ of staff',
          '<adult-age> year+ old',
          'aged|is|was|of <adult-age>',
        ],
      },
    ],
  },
  victim: {
    avoid: 'victim (as what a child is)',
    prefer:
      'Write “child who was harmed”, or the word the child prefers. Formal referrals keep it.',
    why: 'What happened to a child is not who they are, and many do not want the word.',
    sources: [
      { source: 'county-manual', known: 'read' },
      { source: 'safelight-2026', known: 'ours' },
    ],
    keptIn: 'formal-referral',
    finds: [
      {
        phrases: ['victim'],
        better: ['child who was harmed'],
        unless: ['fall+|fell victim to'],
      },
      {
        phrases: ['victims'],
        better: ['children who were harmed'],
        unless: ['victims of ..2 flood+|fire+|war+|earthquake+|crash+|storm+|theft+|fraud|scam+'],
      },
    ],
  },
  leaked: {
    avoid: 'leaked',
    prefer: 'Write “was shared without agreement”, and say by whom if it is known.',
    why: 'Pictures do not escape by themselves; somebody passed them on.',
    sources: [{ source: 'safelight-2026', known: 'ours' }],
    finds: [
      {
        phrases: [
          '<picture> ..5 [leaked|leaking|leaks|leak]',
          '[leaked|leaking|leaks] ..3 <picture>',
          '[leaked|leaking] online|it|them ..1 to|on|in',
          'be+ [leaked] online',
        ],
        better: ['shared without agreement'],
      },
      { phrases: ['[leak|leaks] of ..2 <picture>'], better: ['sharing without agreement'] },
    ],
  },
  'lost-for-ever': {
    avoid: 'out there forever, can never be removed',
    prefer: 'Say what can be done: pictures can be reported, blocked and taken down.',
    why: 'It is not true, and a child who believes it does not ask for help.',
    sources: [
      { source: 'school-page-2016', known: 'read' },
      { source: 'safelight-2026', known: 'ours' },
    ],
    finds: [
      {
        phrases: [
          'out|up there forever|always',
          'out|up there for ever|good|life',
          'online|internet|web forever',
          'online|internet|web for ever|good|life',
          'permanently online',
        ],
        better: ['possible to report and take down'],
      },
      {
        phrases: [
          'can|could|will never|not ever? be fully|completely|really? <remove> ..1 down|back|off?',
          'never be fully|completely|really? <remove> ..1 down|back|off?',
          'gone|lost forever',
          'gone|lost for ever',
          'impossible to <to-remove> ..1 down|back|off?',
          'can|could|will never|not ever? get it|them|<picture> back',
          'will|can never go away',
          'no way of|to ..1 getting|taking|removing|deleting|remove|delete|get',
        ],
        better: ['can be reported and taken down'],
        with: ['<picture>|nudes'],
      },
    ],
  },
} as const satisfies Readonly<Record<string, TermBody>>;
