import { staff } from '../school.ts';
import type { Story } from '../story.ts';
import * as tell from '../telling.ts';

export const underThirteen: Story = {
  name: 'under-thirteen',
  about:
    'A student in Year 7. What the picture shows is not known, so it is referred as if it were.',
  began: { schoolDaysAgo: 1, at: '09:25' },
  steps: [
    {
      who: 'prevention',
      act: 'report-concern',
      answers: ({ ago }) => ({
        danger: 'no',
        toldBy: 'A friend of Elm’s in my Year 7 class, who asked me not to say her name to Elm',
        toldAt: ago(20),
        account:
          'She stayed behind after the lesson. She said that Elm sent a picture of herself to a boy in Year 8, that Elm has been worrying about it all week, and that she had promised not to tell.',
        who: 'Elm Candlewood, Year 7\nFern Glimmer, Year 8',
        staffInvolved: 'no',
        places: ['at-home', 'online'],
        services: ['not-known'],
        doneSoFar:
          'I said she had been a good friend, and that I had to pass it on so that Elm could be helped. I told her I would not use her name if I could avoid it. I have not spoken to Elm or to Fern.',
        seen: 'none',
        attest: true,
      }),
    },
    ...tell.readAndOpen({
      who: 'deputy',
      after: tell.minutes(9),
      message: 'Thank you, Juniper. I have read this and will take it from here today.',
      reason: 'A picture of a child in Year 7 is said to have been sent. She is under 13.',
    }),
    tell.addStudent('deputy', 'elm', ['pictured', 'made-it', 'shared-it']),
    tell.addStudent('deputy', 'fern', ['received-it']),
    {
      who: 'deputy',
      after: tell.minutes(34),
      act: 'record-facts',
      answers: ({ ago, age }) => ({
        saidBy: 'Elm Candlewood, to Tam Beacon and Marigold Hearth',
        saidAt: ago(10),
        ...tell.says({
          ...tell.noneOfTheFive,
          ...tell.nothingInContext,
          adultInvolved: 'no',
          medium: 'photo',
          youngestDepictedAge: age('elm'),
          youngestInvolvedAge: age('elm'),
          origin: 'self',
          sexualActs: 'not-known',
          sharing: 'intended-only',
          sharedWithAgreement: 'yes',
          motive: 'not-known',
          refusesDeletion: 'not-applicable',
        }),
        reason:
          'Elm was relieved to be asked how she was. She said she sent it to Fern on Sunday, that he did not ask for it, and that he has told nobody. I did not ask what it shows and she did not say. She told us she feels safe at home and at school.',
      }),
    },
    {
      who: 'deputy',
      after: tell.minutes(6),
      act: 'decide',
      answers: {
        outcome: 'refer',
        reason:
          'Elm is under 13 and nobody knows what the picture shows. Not known is not the same as no, and finding out would mean looking, which nobody will do. So we tell social care now and let them weigh it with what they know. I decided not to ask Fern anything until they have advised.',
        proportionate:
          'Two young children may simply need some help, and the referral says so. It makes sure that somebody who can see more than one school checks that nobody older is behind it.',
      },
    },
    {
      who: 'deputy',
      after: tell.minutes(11),
      act: 'refer-to-social-care',
      answers: ({ ago }) => ({
        at: ago(9),
        how: 'phone',
        takenBy: 'Lanternshire front door, advanced practitioner',
        reference: 'LFD-20402',
        agreement: 'not-yet',
        reason:
          'A child in Year 7 has told us she sent a picture of herself to a child in Year 8. Both children are referred. What it shows is not known and has not been asked. I said that Elm lives with her grandparent and asked whether they may be told today.',
      }),
    },
    tell.leftAsItIs({
      who: 'deputy',
      child: 'elm',
      by: 'deputy',
      carersTold: 'to-be-told',
      reason:
        'Elm keeps her phone and accounts as they are, was asked not to delete anything for now, and told why.',
    }),
    tell.leftAsItIs({
      who: 'deputy',
      child: 'fern',
      by: 'deputy',
      carersTold: 'to-be-told',
      reason:
        'Fern was asked for the same in two sentences, and for nothing else. Social care speaks with him first.',
    }),
    {
      who: 'deputy',
      after: tell.minutes(50),
      act: 'hold-initial-review-meeting',
      answers: ({ ago }) => ({
        heldAt: ago(30),
        attendees: tell.people('deputy', 'lead', 'pastoral'),
        immediateRisk: 'no',
        tellNow: 'social-care',
        viewing: 'refused',
        viewingRefused:
          'Somebody asked whether it would be quicker to know what the picture shows. It was refused: we do not need to see it to keep Elm safe, looking would harm her, and social care can act on what we have.',
        moreInformation:
          'Whether anybody older is in contact with Elm online: social care will ask when they visit. Whether anyone else has it: nothing suggests so, and nobody will ask round.',
        reach: ['not-known'],
        removal:
          'Nothing yet. Both children keep their phones; nobody is asked to delete until social care has advised.',
        children:
          'Elm is the younger of the two and new to the school. She lives with her grandparent since the summer. Fern is a year older and in good standing. There are no earlier concerns for either.',
        otherSettings: 'Elm’s primary school is asked today for its child protection file.',
        parents: 'yes-later',
        parentsReason: 'As soon as social care has agreed how, which we expect this afternoon.',
        outcome:
          'The referral stands. Marigold sees Elm daily, because Elm chose her. Tam sees Fern at the end of the day, in the same spirit: he is a child who received something he did not ask for.',
      }),
    },
    {
      who: 'deputy',
      after: tell.minutes(85),
      act: 'record-referral-response',
      answers: ({ ago, referral }) => ({
        referral: referral('social-care'),
        at: ago(10),
        outcome: 'more-assessment',
        answer:
          'Advanced practitioner: a social worker will visit both families tomorrow. Parents and carers may be told now, by school, that a picture was sent and that a visit is coming. Please do not ask either child for more.',
        reason:
          'We tell both families this afternoon and keep to how the children are. What the picture shows stays a question for the social worker.',
      }),
    },
    tell.sentInWriting({
      who: 'deputy',
      after: tell.minutes(10),
      to: 'social-care',
      reason:
        'The front door’s form was sent this afternoon for both children. It says what was told and by whom, and that what the picture shows has not been asked.',
    }),
    tell.addCarer('deputy', 'elmCarer', 'elm'),
    {
      who: 'deputy',
      after: tell.minutes(20),
      act: 'inform-parents',
      answers: ({ ago, person }) => ({
        child: person('elm'),
        carer: person('known as Finch Candlewood'),
        agencies: 'agreed',
        at: ago(15),
        how: 'in-person',
        by: staff.deputy.id,
        said: 'I said that Elm sent a picture of herself to another child, that she had been worrying and is glad it is out, and that a social worker will visit to help. Finch was upset not to have known. We talked about what to say tonight: that Elm is not in trouble, and that nothing about the picture needs to be discussed.',
        reason:
          'Social care agreed, and Elm wanted Finch to hear it from us before she went home. Finch will keep the evening ordinary.',
      }),
    },
    {
      who: 'deputy',
      after: tell.minutes(15),
      act: 'inform-parents',
      answers: ({ ago, person }) => ({
        child: person('fern'),
        carer: 'somebody-else',
        who: 'Lumi Glimmer, mother',
        agencies: 'agreed',
        at: ago(6),
        how: 'phone',
        by: staff.deputy.id,
        said: 'I said that another child sent Fern a picture, that he has done nothing wrong, that a social worker will visit, and that she should please not ask him about it or look at his phone. She asked who the other child is; I said that I could not tell her.',
        reason: 'Social care agreed that both families hear on the same afternoon.',
      }),
    },
    {
      who: 'deputy',
      after: tell.minutes(6),
      act: 'plan-support',
      answers: ({ person, inSchoolDays }) => ({
        child: person('elm'),
        trustedAdult: staff.pastoral.id,
        wishes: 'I don’t want my class to know.',
        plan: 'Marigold sees Elm each morning. Her tutor knows only that she may leave a lesson. Elm’s friend is looked after too, and not named. We look at how she has settled in since the summer.',
        reviewOn: inSchoolDays(10),
        reason:
          'Elm is new here and has had a year of changes. Somebody she chose, seen every day, matters more to her than anything formal.',
      }),
    },
  ],
  ends: {
    status: 'open',
    advised: 'refer',
    decided: 'refer',
    waiting: [
      'resolve-not-known',
      'support-every-child',
      'review-support',
      'record-learning',
      'answer-in-teaching',
    ],
  },
};
