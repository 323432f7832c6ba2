import { staff } from '../school.ts';
import type { Story } from '../story.ts';
import * as tell from '../telling.ts';

export const keptInSchool: Story = {
  name: 'kept-in-school',
  about:
    'Two students in Year 10, one picture, nobody else. Not referred, with the head’s view, support for both and deletion confirmed.',
  began: { schoolDaysAgo: 6, at: '12:35' },
  steps: [
    {
      who: 'teacher',
      act: 'report-concern',
      answers: ({ ago }) => ({
        danger: 'no',
        toldBy: 'Dune Sparrow, Year 10',
        toldAt: ago(20),
        account:
          'Dune said she sent Cove a picture at the weekend while they were messaging, that he was kind about it, and that she has worried ever since that it might get out. Nothing has happened. She wanted to know what she should do.',
        who: 'Dune Sparrow, Year 10\nCove Wickett, Year 10',
        staffInvolved: 'no',
        places: ['at-home', 'online'],
        services: ['snapchat'],
        doneSoFar:
          'I thanked her and said that I would pass it to Ms Wick today, and that she is not in trouble. I asked nothing else.',
        seen: 'none',
        attest: true,
      }),
    },
    ...tell.readAndOpen({
      who: 'lead',
      after: tell.minutes(20),
      message: 'Thank you, Bryn. I will see her this afternoon.',
      reason: 'A picture of a child has been sent to another child.',
    }),
    tell.addStudent('lead', 'dune', ['pictured', 'made-it', 'shared-it', 'told-us']),
    tell.addStudent('lead', 'cove', ['received-it']),
    {
      who: 'lead',
      after: tell.minutes(55),
      act: 'hold-initial-review-meeting',
      answers: ({ ago }) => ({
        heldAt: ago(20),
        attendees: tell.people('lead', 'pastoral', 'teacher'),
        immediateRisk: 'no',
        tellNow: 'neither',
        viewing: 'no',
        moreInformation:
          'How each of them tells it, separately: Amber, this afternoon. Earlier concerns: Marigold checks both files today.',
        reach: ['snapchat'],
        removal:
          'Nothing has been passed on as far as anyone knows. Nobody is asked to delete until it is decided.',
        children:
          'Both in Year 10, months apart in age, friends since primary school. Each has one earlier matter on file, in which something was done to them.',
        otherSettings: 'Nobody else.',
        parents: 'yes-later',
        parentsReason: 'Later today, once both have been heard and have had a say in how.',
        outcome:
          'None of the five criteria appears to apply. Amber hears both and then decides with Pilar Lumen, because we do not know yet what Cove will say.',
      }),
    },
    {
      who: 'lead',
      after: tell.minutes(50),
      act: 'record-facts',
      answers: ({ ago, age }) => ({
        saidBy:
          'Dune Sparrow and Cove Wickett, seen separately; the last two answers are my own judgement',
        saidAt: ago(10),
        ...tell.says({
          ...tell.noneOfTheFive,
          ...tell.nothingInContext,
          priorIncidents: 'one',
          adultInvolved: 'no',
          medium: 'photo',
          youngestDepictedAge: age('dune'),
          youngestInvolvedAge: age('dune'),
          origin: 'self',
          sexualActs: 'no',
          sharing: 'intended-only',
          sharedWithAgreement: 'yes',
          motive: 'attention',
          refusesDeletion: 'not-applicable',
          enoughInformation: 'yes',
          manageableInSetting: 'yes',
        }),
        reason:
          'The two accounts match in every part that matters, and they had not spoken since. Cove told me before I asked that he has shown nobody. I saw both without the other and neither seemed under pressure.',
      }),
    },
    tell.headHeard({
      who: 'lead',
      after: tell.minutes(20),
      said: 'Spoke with Pilar Lumen in her office just now. She asked about pressure, about older friends and about what else is in the files, and agreed that it can be managed here.',
    }),
    {
      who: 'lead',
      after: tell.minutes(6),
      act: 'decide',
      answers: {
        outcome: 'in-setting',
        reason:
          'None of the criteria for referral applies, both accounts agree, what is in either file was done to them and not by them, and I am confident that I know enough. I weighed whether telling the police would help either child: it would record something about two children that has harmed neither. I decided not to refer, and I will look at this again at once if anything suggests pressure or sharing.',
        proportionate:
          'What both need is to be heard, to have the picture gone, and to know where to come. School can give all of that today.',
      },
    },
    ...tell.askedToDelete({
      who: 'lead',
      after: tell.minutes(10),
      children: ['dune', 'cove'],
      decidedBy: 'head',
      asked: ['nobody-involved'],
      said: 'Nobody to ask: no agency has a part in this.',
      recipients: 'advised',
      parents: 'to-be-told',
      reason:
        'Pilar Lumen decided, once it was clear that no other agency needs either phone. I ask both to delete it everywhere by tomorrow morning and to say when it is done. Staff do not look and do not delete.',
    }),
    {
      who: 'lead',
      after: tell.minutes(25),
      act: 'inform-parents',
      answers: ({ ago, person }) => ({
        child: person('dune'),
        carer: 'somebody-else',
        who: 'Heron Sparrow, father',
        at: ago(10),
        how: 'in-person',
        by: staff.lead.id,
        said: 'Dune told him herself in my office and I stayed. I added that she came to us of her own accord, that it went no further, and what we had agreed. He was glad that she told someone.',
        reason: 'Nothing suggested a risk, and Dune wanted to be the one to say it, with help.',
      }),
    },
    {
      who: 'lead',
      after: tell.minutes(20),
      act: 'inform-parents',
      answers: ({ ago, person }) => ({
        child: person('cove'),
        carer: 'somebody-else',
        who: 'Plover Wickett, mother',
        at: ago(8),
        how: 'phone',
        by: staff.lead.id,
        said: 'I said that Cove was sent a picture of another student, did not pass it on, and has been asked to delete it. She asked who it was and I said that I could not tell her.',
        reason: 'Early, as for Dune. He was content for me to ring.',
      }),
    },
    ...tell.saidDeleted({
      who: 'lead',
      after: tell.schoolDays(1, '08:55'),
      children: ['dune', 'cove'],
      heardBy: 'lead',
      reason:
        'Each told me this morning, the day that the head had set. Dune’s father had sat with her. I did not look at either phone, and nothing more is asked of them.',
    }),
    {
      who: 'lead',
      after: tell.minutes(15),
      act: 'plan-support',
      answers: ({ person, inSchoolDays }) => ({
        child: person('dune'),
        trustedAdult: staff.teacher.id,
        wishes: 'I just want to stop thinking about it.',
        plan: 'Bryn checks in at tutor time. Dune knows she can come back to me, and has Childline’s number and Report Remove in case it ever turns up.',
        reviewOn: inSchoolDays(10),
        reason:
          'Her worry was about it getting out. Knowing what she could do if it did is what helps most.',
      }),
    },
    {
      who: 'lead',
      after: tell.minutes(10),
      act: 'plan-support',
      answers: ({ person, inSchoolDays }) => ({
        child: person('cove'),
        trustedAdult: staff.pastoral.id,
        wishes: null,
        plan: 'Marigold has one conversation with Cove about receiving such a picture: what he did well, and why it still has to go. His tutor is not told.',
        reviewOn: inSchoolDays(10),
        reason:
          'Cove did nothing wrong by receiving it and should not feel watched. He did not want a plan beyond this.',
      }),
    },
  ],
  ends: {
    status: 'open',
    advised: 'in-setting',
    decided: 'in-setting',
    waiting: ['reassess-repeat', 'review-support', 'record-learning', 'answer-in-teaching'],
  },
};
