import type { Story } from '../story.ts';
import { staff } from '../school.ts';
import * as tell from '../telling.ts';

export const emergency: Story = {
  name: 'emergency',
  about:
    'A student is not safe. 999 came first; police and social care know, and are yet to answer.',
  began: { minutesAgo: 200 },
  steps: [
    {
      who: 'assistant',
      act: 'report-concern',
      answers: ({ ago }) => ({
        danger: 'yes',
        toldBy: 'Isle Lampton, Year 9',
        toldAt: ago(6),
        account:
          'Isle said that a picture of her is going round in a Year 9 chat, that she had not wanted anyone else to have it, and that she cannot go on.',
        ownWords: 'Everybody has seen it. I can’t do this any more.',
        who: 'Isle Lampton, Year 9\nStudents in a Year 9 group chat; names not known',
        staffInvolved: 'no',
        places: ['online'],
        services: ['snapchat'],
        doneSoFar:
          'I am with Isle in the medical room and will not leave her. I have sent for Mr Beacon. I told her that this is not her fault and that help is coming. I have asked her nothing about the picture.',
        seen: 'none',
        attest: true,
      }),
    },
    ...tell.readAndOpen({
      who: 'deputy',
      after: tell.minutes(2),
      message: 'Read. I am on my way to you now. You are doing exactly the right thing by staying.',
      reason: 'A child has said that she cannot go on, and a picture of her is being shared.',
    }),
    {
      who: 'deputy',
      after: tell.minutes(14),
      act: 'call-emergency-services',
      answers: ({ ago }) => ({
        calledAt: ago(12),
        services: ['ambulance'],
        calledBy: 'Tam Beacon, deputy designated safeguarding lead',
        reference: 'Log 0417',
        reason:
          'Isle told us that she did not feel able to keep herself safe today. The call handler asked us to stay with her and keep her away from anything that could hurt her. The crew arrived after nine minutes. Sunny Glow went with her, because Isle asked for her.',
      }),
    },
    tell.addStudent('deputy', 'isle', ['pictured', 'told-us']),
    tell.addCarer('deputy', 'isleFather', 'isle'),
    tell.addUnknown('deputy', 'Students in a Year 9 group chat, names not known', ['passed-it-on']),
    {
      who: 'deputy',
      act: 'record-facts',
      answers: ({ ago, age }) => ({
        saidBy: 'Isle Lampton, to Sunny Glow',
        saidAt: ago(30),
        ...tell.says({
          immediateRisk: 'yes',
          medium: 'photo',
          youngestDepictedAge: age('isle'),
          youngestInvolvedAge: age('isle'),
          origin: 'self',
          sharing: 'beyond-intended',
          sharedWithAgreement: 'no',
        }),
        reason:
          'This is all that Isle has said, in two sentences, and nobody has asked her for more. She did not say who has it or how it came to be passed on. Those questions wait until she is safe.',
      }),
    },
    {
      who: 'lead',
      after: tell.minutes(6),
      act: 'decide',
      answers: {
        outcome: 'emergency',
        reason:
          'Isle is at risk today because of the sharing. She is with the ambulance crew; I am telephoning social care and the police now and not waiting to learn more. I decided not to speak with anyone in the group chat yet, because police may want to hear from them first.',
        proportionate:
          'Isle’s safety comes before finding out who shared it. Telling two agencies within the hour is what her situation asks for and no more than it asks for.',
      },
    },
    {
      who: 'lead',
      after: tell.minutes(12),
      act: 'refer-to-social-care',
      answers: ({ ago }) => ({
        at: ago(9),
        how: 'phone',
        takenBy: 'Lanternshire front door, duty social worker',
        reference: 'LFD-20417',
        agreement: 'not-yet',
        reason:
          'A Year 9 student has told us that she is not safe, after a picture of her was shared without her agreement. She is on the way to hospital with a member of staff; her father is meeting them there. We asked for a call back before she is discharged. I said what we know and that nobody has seen the picture.',
      }),
    },
    {
      who: 'lead',
      after: tell.minutes(10),
      act: 'refer-to-police',
      answers: ({ ago }) => ({
        at: ago(8),
        how: 'phone',
        takenBy: 'PC Glim, safer schools officer',
        agreement: 'not-yet',
        reason:
          'A picture of a child is being passed on without her agreement and she is at serious risk because of it. I asked the police what to do about the group chat, and whether we may speak with students. We will wait for their answer before we do.',
      }),
    },
    {
      who: 'lead',
      act: 'secure-device',
      answers: ({ ago, person }) => ({
        kind: 'phone',
        whose: 'child',
        child: person('isle'),
        how: 'handed-over',
        by: staff.assistant.id,
        at: ago(30),
        looked: 'nobody',
        power: 'off',
        locked: 'yes',
        place: 'A sealed envelope in the medical room’s cabinet; Tam has the key',
        keeper: staff.deputy.id,
        childTold: 'agrees',
        carersTold: 'to-be-told',
        reason:
          'Isle asked that somebody keeps it for her. PC Glim asked that nothing is looked at or removed, and nobody has been asked to delete anything.',
      }),
    },
    {
      who: 'deputy',
      after: tell.minutes(8),
      act: 'inform-parents',
      answers: ({ ago, person }) => ({
        child: person('isle'),
        carer: person('known as Robin Lampton'),
        at: ago(45),
        how: 'phone',
        by: staff.deputy.id,
        said: 'I said that Isle had told us she did not feel safe, that an ambulance was coming, and where it would take her. I said that a picture of her had been shared without her agreement, that she is not to blame, and that we would talk about that part once she is safe. He went straight to the hospital.',
        reason:
          'She needed her father, and he had to know where she was. Nothing Isle said suggested that telling him would put her at risk; she asked us to ring him.',
      }),
    },
  ],
  ends: {
    status: 'open',
    advised: 'emergency',
    decided: 'emergency',
    waiting: [
      'report-for-removal',
      'hold-initial-review-meeting',
      'refer-in-writing',
      'identify-person',
      'referral-answered',
      'chase-referral',
      'resolve-not-known',
      'reassess-repeat',
      'support-every-child',
      'police-device',
      'record-learning',
      'answer-in-teaching',
    ],
  },
};
