import type { TermBody } from '../term-shape.ts';

/** Words that doubt or question what a child tells, or ask the child to have acted otherwise. */
export const accountTerms = {
  allegedly: {
    avoid: 'allegedly (of what a child tells)',
    prefer: 'Write “the child has told us that …”.',
    why: 'It adds doubt of the writer’s own; the record only has to say who told what.',
    sources: [{ source: 'field-practice', known: 'memory' }],
    finds: [
      {
        phrases: ['allegedly|supposedly|purportedly'],
        better: ['we have been told that'],
        without: [
          'police|charge+|court+|lado|convicted|arrest+|tribunal|solicitor+|prosecut+|prosecute+|trial',
          'member+ of staff',
        ],
        of: 'child',
      },
    ],
  },
  admitted: {
    avoid: 'admitted, confessed (of a child)',
    prefer: 'Write “told us” or “said”.',
    why: 'Those words belong to guilt, and a child who speaks up has done the right thing.',
    sources: [{ source: 'safelight-2026', known: 'ours' }],
    finds: [
      {
        phrases: [
          '[admitted] ..0 that|having|sending|sharing|taking|making|asking|she|he|they|it|one|to',
        ],
        better: ['told us', 'said'],
        unless: [
          'admitted to ..2 hospital|ward+|unit+|hall|school|college|casualty|clinic|care|course|programme|form|site|theatre|building',
          'admitted to a e',
          'be+ admitted to|into|by|for|at|as|on',
        ],
        by: 'child',
      },
      {
        phrases: ['[admit|admits] ..0 that|having|sending|sharing|taking|making|she|he|they|it|to'],
        better: ['says'],
        unless: ['admit|admits to ..2 hospital|ward|hall|school|college|course|programme'],
        by: 'child',
      },
      { phrases: ['admitting'], better: ['saying'], by: 'child', sure: true },
      {
        phrases: ['confess+', 'own+ up', 'come+|came clean'],
        better: ['told us', 'said'],
        by: 'child',
      },
      { phrases: ['confession+'], better: ['account'] },
    ],
  },
  claims: {
    avoid: 'claims (of what a child tells)',
    prefer: 'Write “says”.',
    why: 'It suggests that the child is not believed, before anything is known.',
    sources: [{ source: 'safelight-2026', known: 'ours' }],
    finds: [
      {
        phrases: ['[claims|claim] ..0 <account>', '<they>|<child>|who ..1 [claims|claim] <the>'],
        better: ['says'],
        unless: ['claims|claim ..5 <claimable>', 'insurance|expense+|benefit+ claims|claim'],
        by: 'child',
        sure: true,
      },
      {
        phrases: ['[claims] ..0 that'],
        better: ['says'],
        unless: ['insurance|expense+|benefit+ claims'],
        by: 'child',
      },
      { phrases: ['[claimed] ..0 that'], better: ['said'], by: 'child' },
      {
        phrases: ['[claimed] ..0 <account>', '<they>|<child>|who ..1 [claimed] <the>'],
        better: ['said'],
        unless: ['claimed ..5 <claimable>', 'claimed ..1 responsibility'],
        by: 'child',
        sure: true,
      },
      {
        phrases: ['[claiming] ..0 <account>', '<they>|<child>|who ..1 [claiming] <the>'],
        better: ['saying'],
        unless: ['claiming ..5 <claimable>'],
        by: 'child',
        sure: true,
      },
    ],
  },
  'refused-to-say': {
    avoid: 'refused to say',
    prefer: 'Write “did not feel able to say yet”.',
    why: 'Silence is common when somebody is afraid or ashamed, and it may change.',
    sources: [{ source: 'safelight-2026', known: 'ours' }],
    finds: [
      {
        phrases: [
          'refuse+|unwilling to say|tell|disclose|answer|talk|speak|discuss|explain|give|name|comment|cooperate|share',
          'refusal to say|tell|disclose|answer|talk|speak|discuss|explain|cooperate',
          'will|would not say|tell|talk|speak|answer|disclose|explain',
          'not prepared|willing to say|tell|talk|speak|answer|disclose|explain',
        ],
        better: ['did not feel able to say'],
        unless: ['to give up|in|way', 'to share ..1 food|lunch|toys|room'],
        by: 'child',
      },
    ],
  },
  lied: {
    avoid: 'lied, changed their story',
    prefer: 'Write that the child has given more than one account, and what each said.',
    why: 'Fear and trauma make accounts change, and a changed account is not a false one.',
    sources: [{ source: 'field-practice', known: 'memory' }],
    finds: [
      {
        phrases: [
          'lied',
          'told|tells|tell|telling ..1 lie+',
          'liar+',
          'untruthful|dishonest',
          'fabricate+',
          'not ..1 telling the truth',
          'not being honest|truthful',
        ],
        better: ['gave another account'],
        by: 'child',
      },
      {
        phrases: ['lies|lie about|to'],
        better: ['gives another account'],
        by: 'child',
        sure: true,
      },
      {
        phrases: ['lying'],
        better: ['giving another account'],
        unless: [
          'lying on|in|down|under|beside|next|awake|there|asleep|at|by|across|still|face|low|flat|open|around|ahead|behind',
        ],
        by: 'child',
      },
      {
        phrases: [
          'change+|changing ..1 <their> story|account|version',
          'story|account keeps|kept changing',
          'story has|have|had? changed|changes',
          'making it|this|things all? up',
          'made it|this all? up',
        ],
        better: ['has given more than one account'],
        by: 'child',
      },
    ],
  },
  'should-have-known-better': {
    avoid: 'should have known better',
    prefer: 'Say what the person who asked, took or passed on the picture did.',
    why: 'No child is responsible for foreseeing what others would do.',
    sources: [{ source: 'victim-blaming-2022', known: 'memory' }],
    finds: [
      {
        phrases: [
          'should have known better',
          'ought to have known better',
          'should|ought to? know better',
          'knew better',
        ],
        better: ['somebody else chose to share it'],
        by: 'child',
      },
    ],
  },
  'why-did-you': {
    avoid: 'why did you send it',
    prefer: 'Ask “can you help me understand what happened?”',
    why: 'A question that begins like this sounds like blame, and children stop talking.',
    sources: [
      { source: 'college-guidance', known: 'read' },
      { source: 'safelight-2026', known: 'ours' },
    ],
    finds: [
      {
        phrases: [
          'why did|do|would|have not? you ..0 send|share|take|post|tell|say|keep|reply|make|trust|agree|let|go|do|talk|delete|block|believe|forward|show|meet',
          'what were you thinking',
          'ask+ ..3 [why <they> ..1 send+|share+|take+|post+|forward+|do+|make+|trust+|agree+|reply|replied|keep+]',
          'ask+ ..3 [why the <child> ..1 send+|share+|take+|post+|forward+|do+|make+]',
        ],
        better: ['can you help me understand what happened'],
      },
    ],
  },
  'should-not-have-been-online': {
    avoid: 'should not have been on that app',
    prefer: 'Say that somebody misused the app to harm the child.',
    why: 'Being somewhere online does not cause harm; what somebody does there can.',
    sources: [{ source: 'lgfl-blog', known: 'read' }],
    finds: [
      {
        phrases: [
          'should|ought not to? have been online',
          'should|ought not to? have been on|using ..3 <platform>',
          'should|ought not to? be on|using that|this|such ..2 <platform>',
          'too young to be ..1 on|using ..2 <platform>',
          'too young for ..2 <platform>',
          'no business being|be on|online',
        ],
        better: ['somebody used the app to harm the child'],
        of: 'child',
        sure: true,
      },
    ],
  },
  'allowed-it-to-happen': {
    avoid: 'allowed it to happen',
    prefer: 'Say who did what to the child.',
    why: 'Not stopping somebody is not the same as agreeing, and the act was theirs.',
    sources: [{ source: 'field-practice', known: 'memory' }],
    finds: [
      {
        phrases: [
          'allow+ ..2 to happen|film|photograph|record|screenshot',
          'allow+ ..2 to take|have|keep|send|share|see ..2 <picture>|it|them',
          'allow+ <self> to be',
          'let+ it|this|that happen',
          'go+ along with it|this|that',
          'let+ ..2 film|photograph|record|screenshot',
          '[let+ ..2 take|have|keep|send|share] ..2 <picture>|it',
        ],
        better: ['somebody did this to the child'],
        unless: ['be+ allowed'],
        by: 'child',
      },
    ],
  },
  'could-have-said-no': {
    avoid: 'could have said no',
    prefer: 'Say that the child was under pressure, and from whom.',
    why: 'Fear, pressure and power can make no impossible to say.',
    sources: [{ source: 'field-practice', known: 'memory' }],
    finds: [
      {
        phrases: [
          'could|should|might have just|simply|easily? said no|something',
          'could|should|might have just|simply|easily? walked away',
          'could|should|might have just|simply|easily? refused',
          'could|should|might have just|simply|easily? blocked|stopped|reported|ignored it|him|her|them',
          'could|should|might have just|simply|easily? told somebody|someone|anyone|us|an|a|her|his',
          'did not|never say no',
          'never said no',
          'fail+ to say no',
          'fail+ to stop|report|tell ..1 it|him|her|them|anyone|somebody|someone',
          'did nothing to stop',
          'did not stop|resist|push him|her|them|it',
        ],
        better: ['was under pressure'],
        by: 'child',
      },
    ],
  },
} as const satisfies Readonly<Record<string, TermBody>>;
