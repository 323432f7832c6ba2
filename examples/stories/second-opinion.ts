import { staff } from '../school.ts';
import type { Story } from '../story.ts';
import * as tell from '../telling.ts';

export const secondOpinion: Story = {
  name: 'second-opinion',
  about:
    'A parent found pictures that were never sent. The lead has taken advice and decided to go no further; Idris Lantern is asked to agree or disagree.',
  began: { minutesAgo: 265 },
  steps: [
    {
      who: 'assistant',
      act: 'report-concern',
      answers: ({ ago }) => ({
        danger: 'no',
        toldBy: 'Linnet Nightlight, mother of Umber Nightlight',
        toldAt: ago(20),
        account:
          'Mrs Nightlight said that Umber’s younger sister came across pictures Umber had taken of himself on the family tablet. She closed it and told her mother. Umber told his mother that he had sent them to nobody.',
        who: 'Umber Nightlight, Year 11\nHis sister, who is at primary school',
        staffInvolved: 'no',
        places: ['at-home'],
        services: ['not-known'],
        doneSoFar:
          'I listened and said that I would pass it on this morning. I asked her to put the tablet away and not to look again. I work with Umber and he does not know that she rang.',
        seen: 'none',
        attest: true,
      }),
    },
    ...tell.readAndOpen({
      who: 'lead',
      after: tell.minutes(14),
      message:
        'Thank you, Sunny. Read. I will speak with his mother before anybody speaks with Umber.',
      reason: 'Pictures of a child exist and another child has come across them.',
    }),
    tell.addStudent('lead', 'umber', ['pictured', 'made-it', 'holds-it']),
    tell.addChildElsewhere(
      'lead',
      { knownAs: 'Umber’s sister', setting: 'Candlemere Primary School' },
      ['saw-it'],
    ),
    tell.addCarer('lead', 'umberMother', 'umber'),
    {
      who: 'lead',
      after: tell.minutes(75),
      act: 'record-facts',
      answers: ({ ago, age }) => ({
        saidBy:
          'Umber Nightlight, with Sunny Glow beside him; the last two answers are my own judgement',
        saidAt: ago(15),
        ...tell.says({
          ...tell.noneOfTheFive,
          ...tell.nothingInContext,
          adultInvolved: 'no',
          vulnerability: 'yes',
          medium: 'photo',
          youngestDepictedAge: age('umber'),
          youngestInvolvedAge: age('umber'),
          origin: 'self',
          sexualActs: 'no',
          sharing: 'not-shared',
          sharedWithAgreement: 'not-applicable',
          motive: 'curiosity',
          unwantedReceipt: 'no',
          refusesDeletion: 'not-applicable',
          enoughInformation: 'yes',
          manageableInSetting: 'yes',
        }),
        reason:
          'Umber has an education, health and care plan. Sunny and I used his usual cards and gave him time. He understood what was asked, said that nobody had told him to do it and that he had sent them to nobody, and the same when asked in another way.',
      }),
    },
    {
      who: 'lead',
      after: tell.minutes(30),
      act: 'hold-initial-review-meeting',
      answers: ({ ago }) => ({
        heldAt: ago(25),
        attendees: tell.people('lead', 'assistant', 'pastoral'),
        immediateRisk: 'no',
        tellNow: 'not-decided',
        viewing: 'no',
        moreInformation:
          'Whether anybody is in touch with Umber online: his mother knows his accounts and sees nothing new. Amber asks the front door for advice this afternoon.',
        reach: ['not-known'],
        removal: 'It is on one tablet, which his mother has put away.',
        children:
          'Umber has a learning disability and is well supported at home. A plan is not by itself a reason for concern; we looked for a particular one and found none. His sister is nine and needs somebody to talk to.',
        otherSettings: 'Candlemere Primary School, for his sister: Amber rings their lead today.',
        parents: 'yes-now',
        outcome:
          'Ask for advice without naming him, then decide. The rule asks for advice because Umber is vulnerable, and that is a good reason to ask.',
      }),
    },
    {
      who: 'lead',
      after: tell.minutes(45),
      act: 'record-consultation',
      answers: ({ ago }) => ({
        from: 'social-care',
        who: 'Lanternshire front door, duty social worker',
        at: ago(10),
        named: 'no',
        advice:
          'Nothing here for social care on this account. Support him, make sure that his sister is spoken to, and ring again if anybody turns out to have asked him for it.',
        advised: 'manage-here',
        reason:
          'I will follow it. I ask Idris to look as well, because I have known Umber since Year 7 and may see what I hope to see.',
      }),
    },
    {
      who: 'lead',
      after: tell.minutes(12),
      act: 'decide',
      answers: {
        outcome: 'in-setting',
        reason:
          'Nothing was sent, nobody asked him for it, and he understood what was asked and said the same twice. The only rule engaged is that he is vulnerable, for which I have taken advice. I weighed whether somebody could be behind it that he does not see as pressing him, and found nothing that points to it.',
        proportionate:
          'A referral would bring strangers to a boy who finds strangers hard, to tell him what Sunny can tell him better. If anything changes it can be made within the hour.',
        second: staff.senior.id,
      },
    },
    tell.headHeard({
      who: 'lead',
      said: 'Pilar Lumen heard it from me before I decided. Her view is to manage it here, and that somebody who does not know Umber should look at it as well.',
    }),
    {
      who: 'lead',
      after: tell.minutes(15),
      act: 'inform-parents',
      answers: ({ ago, person }) => ({
        child: person('umber'),
        carer: person('known as Linnet Nightlight'),
        at: ago(8),
        how: 'phone',
        by: staff.lead.id,
        said: 'I rang back and said what Umber told us, what I propose and that a colleague is looking at my decision. She asked how to talk with his sister; Candlemere will help. She keeps the tablet put away until I ring again.',
        reason: 'She told us first and was waiting for the call.',
      }),
    },
    {
      who: 'lead',
      act: 'contact-other-setting',
      answers: ({ ago, person }) => ({
        about: person('known as Umber’s sister'),
        at: ago(9),
        who: 'Deputy safeguarding lead, Candlemere Primary School',
        how: 'phone',
        shared:
          'That a girl in their Year 5 may have come across something on the family’s tablet, and that her mother knows and asks how to talk with her.',
        keptBack: 'Who else is in this case, and what is thought of it here.',
        theyDo:
          'Somebody she likes looks in on her tomorrow and helps her mother. We speak again on Friday.',
        reason:
          'She is theirs to support, and they can do it without her learning what happened here.',
      }),
    },
    {
      who: 'lead',
      after: tell.minutes(10),
      act: 'plan-support',
      answers: ({ person, inSchoolDays }) => ({
        child: person('umber'),
        trustedAdult: staff.assistant.id,
        wishes: 'I want Sunny to explain it, not a film.',
        plan: 'Sunny goes through private and shared, bodies and screens with Umber in three short sessions with his cards. His mother gets the same cards. Nothing changes in his week.',
        reviewOn: inSchoolDays(10),
        reason: 'He said how he learns best.',
      }),
    },
  ],
  ends: {
    status: 'open',
    advised: 'consult',
    decided: 'in-setting',
    waiting: [
      'second-opinion',
      'review-support',
      'clear-for-deletion',
      'record-learning',
      'answer-in-teaching',
    ],
  },
};
