import type { TermBody } from '../term-shape.ts';

/** Words that say what a child is like, where the record should say what happened. */
export const characterTerms = {
  'hard-to-reach': {
    avoid: 'hard to reach',
    prefer:
      'Say what our service has not yet managed to offer, and what would make it easier to use.',
    why: 'It is for services to be within reach, not for families to be reachable.',
    sources: [{ source: 'language-matters', known: 'second-hand' }],
    finds: [
      {
        phrases: [
          '[hard to reach] ..2 <child>|<family>|person|people|group+|community|communities',
        ],
        better: ['not yet reached by services'],
        unless: ['hard to reach ..3 phone|telephone|mobile|email'],
      },
      {
        phrases: ['hard|difficult to reach|engage'],
        better: ['not yet reached by services'],
        unless: ['hard to reach ..3 phone|telephone|mobile|email'],
        of: 'family',
        sure: true,
      },
    ],
  },
  'refuses-to-engage': {
    avoid: 'disengaged, refuses to engage',
    prefer: 'Say that trust has not been built yet, or that what was offered was not yet right.',
    why: 'Not taking part usually says something about the offer, the timing or fear.',
    sources: [{ source: 'language-matters', known: 'second-hand' }],
    finds: [
      {
        phrases: [
          'refuse+|fail+|decline+|unwilling|reluctant to engage',
          'refusal|failure|unwillingness to engage',
          'will|would|does|did|do not engage',
          'is|was|are|were not engaging',
          'has|have|had not engaged with',
          'lack of engagement',
          'poor|limited|no engagement',
          'non engagement',
          'not willing|prepared to engage',
        ],
        better: ['we have not yet built trust', 'what we offered was not yet right'],
        by: 'family',
      },
      {
        phrases: ['disengaged|disengaging|disengages|disengagement'],
        better: ['we have not yet built trust'],
        of: 'family',
        sure: true,
      },
    ],
  },
  'risky-choices': {
    avoid: 'risky choices, poor decisions',
    prefer: 'Describe what choices there were, and who or what pressed or limited them.',
    why: 'A choice under pressure is hardly one, and naming the pressure helps to end it.',
    sources: [{ source: 'language-matters', known: 'second-hand' }],
    finds: [
      {
        phrases: [
          'risky|poor|bad|unwise|dangerous|reckless|unsafe ..1 choice+|decision+|judgement',
          'risky|dangerous|reckless|unsafe ..1 behaviour+',
          'risk taking ..1 behaviour+?',
        ],
        better: ['had limited choices', 'was under pressure'],
        unless: ['safe and risky', 'poor decision making by'],
        without: ['<teaching>'],
        of: 'child',
      },
    ],
  },
  promiscuous: {
    avoid: 'promiscuous, sexually mature',
    prefer: 'Leave it out. Record what happened and what was going on around it.',
    why: 'It judges a child’s character and says nothing about what was done to them.',
    sources: [{ source: 'field-practice', known: 'memory' }],
    finds: [
      {
        phrases: [
          'promiscuous|promiscuously|promiscuity',
          'sexually mature|experienced|precocious|advanced|provocative|forward',
        ],
        better: [],
        unless: ['promiscuous mode'],
        of: 'child',
      },
    ],
  },
  streetwise: {
    avoid: 'streetwise, mature for their age',
    prefer: 'Leave it out, and remember that this is still a child.',
    why: 'Children who are seen as older than they are get less protection.',
    sources: [
      { source: 'childrens-society', known: 'second-hand' },
      { source: 'safelight-2026', known: 'ours' },
    ],
    finds: [
      {
        phrases: [
          'streetwise',
          'street wise|smart',
          'mature for <their> age|years',
          'mature beyond <their> years',
          'mature for ..1 <under-13>|<older-child>',
          'older|old|wise|wiser than|beyond|before <their> years|age',
          'old for <their> age|years',
        ],
        better: [],
        of: 'child',
      },
    ],
  },
  'attention-seeking': {
    avoid: 'attention seeking',
    prefer: 'Say what the child may need: support, safety, somebody to trust.',
    why: 'Looking for attention is looking for help or closeness, and the label stops people asking.',
    sources: [{ source: 'safelight-2026', known: 'ours' }],
    finds: [
      {
        phrases: [
          'attention seeking|seeker+',
          'seek+|wants|wanting|crave+ attention',
          'do+ ..1 it|this ..1 for ..1 attention',
        ],
        better: ['looking for support'],
        unless: ['attention from ..2 doctor+|nurse+|hospital|paramedic+'],
        of: 'child',
      },
    ],
  },
  silly: {
    avoid: 'silly, foolish, naive',
    prefer: 'Leave it out.',
    why: 'It puts blame on the person who was harmed, and shame keeps children silent.',
    sources: [
      { source: 'school-page-2020', known: 'read' },
      { source: 'safelight-2026', known: 'ours' },
    ],
    finds: [
      {
        phrases: [
          'silly|foolish|foolishly|naive|naively|naivety|stupid|stupidly|stupidity|daft|gullible|foolhardy|immature|irresponsible',
        ],
        better: [],
        unless: [
          'feel+|felt|feeling ..2 silly|foolish|naive|stupid|daft',
          'silly|daft|stupid hat+|season|question+|game+|walk+|song+|voice+|putty|sock+|costume+',
          'naive bayes|estimate+|algorithm',
        ],
        of: 'child',
      },
    ],
  },
  provocative: {
    avoid: 'provocative, revealing',
    prefer: 'Leave it out. What a child wears or looks like explains nothing.',
    why: 'It looks for the cause in the child’s appearance instead of in what somebody did.',
    sources: [{ source: 'field-practice', known: 'memory' }],
    finds: [
      {
        phrases: [
          '[provocative] ..1 <clothing>|<picture>|<child>|pose+|behaviour|manner|way|look+|message+|dancing|posing',
          'be+|look+|seem+|act+|find+ ..2 [provocative] $',
          'be+|look+|seem+ ..2 [provocative] and|in|for|to|with|online|towards|when',
          'provocatively',
          'flirtatious',
          'scantily clad|dressed',
          'skimpy|skimpily',
        ],
        better: [],
        of: 'child',
      },
      {
        phrases: [
          '[revealing] ..1 <clothing>|<picture>|pose+',
          '<clothing> be+ ..2 [revealing]',
          'dress+ ..2 [revealingly]',
        ],
        better: [],
        of: 'child',
      },
    ],
  },
  manipulative: {
    avoid: 'manipulative, attention-needing',
    prefer: 'Describe the need, and what the child was trying to say.',
    why: 'Children who are hurt find ways to be heard; the label hides the need.',
    sources: [{ source: 'field-practice', known: 'memory' }],
    finds: [
      {
        phrases: [
          'manipulative|manipulatively|devious|conniving',
          'attention needing|needy',
          '[manipulate+] ..1 staff|teachers|adults|people|others|us|everyone|parents|mum|mother|professionals',
        ],
        better: ['needed to be heard'],
        of: 'child',
      },
    ],
  },
  'troubled-child': {
    avoid: 'troubled or challenging child',
    prefer: 'Say what the child has lived through, or needs support with.',
    why: 'The trouble is what happened to the child, not what the child is.',
    sources: [{ source: 'field-practice', known: 'memory' }],
    finds: [
      {
        phrases: [
          'troubled|challenging|difficult|disturbed|damaged|problem ..0 and? troubled|challenging|difficult|disturbed|damaged? young? <young-one>|person|people',
          'troubled|challenging|difficult|disturbed|damaged young person|people|man|woman|lady',
          'troublemaker+',
          'trouble maker+',
        ],
        better: ['child who needs support', 'child who has lived through a great deal'],
      },
    ],
  },
  'at-risk-from-self': {
    avoid: 'at risk from self',
    prefer: 'Say whose actions the child is at risk from.',
    why: 'Harm of this kind comes from what others do with a picture or with trust.',
    sources: [{ source: 'safelight-2026', known: 'ours' }],
    finds: [
      {
        phrases: [
          'at ..1 risk from <self>|self',
          'at ..1 risk from <their> own behaviour|actions|choices|decisions',
          'danger to <self>|self',
          '<their> own worst enemy',
        ],
        better: ['at risk from what others do'],
        of: 'child',
      },
    ],
  },
  'non-compliant': {
    avoid: 'non-compliant with deletion',
    prefer: 'Say that the child has not been able to delete it yet, and what stands in the way.',
    why: 'There is usually a reason: fear, a lost phone, a threat, or police who need it kept.',
    sources: [{ source: 'safelight-2026', known: 'ours' }],
    finds: [
      {
        phrases: [
          'refuse+|decline+|fail+|unwilling to delete|remove|erase',
          'will|would not delete|remove|erase',
          'refusal|failure to delete|remove|erase',
        ],
        better: ['has not yet been able to delete'],
        by: 'child',
      },
      {
        phrases: [
          'non compliant|compliance',
          'noncompliant|noncompliance|uncooperative|defiant',
          'not complying|complied with',
        ],
        better: ['has not yet been able to do it'],
        of: 'child',
        sure: true,
      },
    ],
  },
  'high-risk-child': {
    avoid: 'high risk child',
    prefer: 'Say what harm the child faces, and from whom.',
    why: 'The risk belongs to the situation and to those who bring it, not to the child.',
    sources: [{ source: 'language-matters', known: 'second-hand' }],
    finds: [
      {
        phrases: ['high ..0 risk ..0 young? <young-one>|person|people'],
        better: ['child facing serious harm from others'],
      },
    ],
  },
} as const satisfies Readonly<Record<string, TermBody>>;
