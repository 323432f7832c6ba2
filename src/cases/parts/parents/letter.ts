import { type NationalContact, nationalContacts } from '#guidance';
import type { PersonInCase } from '../../who/person.ts';
import { partsOf, type Sheet, sheetPart } from '../../sheet.ts';
import type { CaseState } from '../../state.ts';
import { agenciesLead } from './agencies-lead.ts';

/** Whom a letter or a call is for, and about which child. */
export interface LetterSource {
  readonly state: CaseState;
  readonly child: PersonInCase;
  readonly carer: PersonInCase;
  readonly school: { readonly name: string };
  readonly from: { readonly name: string; readonly job: string };
}

const helpful: readonly NationalContact[] = [
  nationalContacts.nspcc,
  nationalContacts.childline,
  nationalContacts.ceop,
];

const contactLine = ({ name, telephone, address, helpsWith }: NationalContact) => ({
  label: name,
  text: [telephone, address, helpsWith].filter(Boolean).join('. '),
});

const firstName = (name: string): string => name.split(' ')[0] ?? name;

const isPictured = ({ roles }: PersonInCase): boolean =>
  roles.includes('pictured') || roles.includes('made-it');

function tonight({ state, child }: LetterSource): readonly string[] {
  const name = firstName(child.name);
  return [
    `Listen more than you ask. ${name} may be worried about what you think. Say that you are glad it came out and that you will get through it together.`,
    'Please do not ask to see a picture or video, and do not look for one. If somebody sends one to you, do not pass it on: tell us, and we will say what to do.',
    agenciesLead(state)
      ? 'Please leave messages, accounts and devices as they are. The police or social care are involved and will say what happens with them.'
      : 'Please leave messages, accounts and devices as they are until we have spoken. We will say if and when anything is to be deleted.',
    `Please do not get in touch with other children or their families about it. It could make things harder for ${name}.`,
    'If anybody is in danger, call 999.',
  ];
}

/**
 * A letter to one carer of one child. It is made of fixed words and two names, so that it can show no
 * other child and nobody’s address. It blames nobody and says what helps tonight.
 */
export function letterFor(source: LetterSource): Sheet {
  const { child, carer, school, from } = source;
  const name = firstName(child.name);
  return {
    title: `Dear ${carer.name}`,
    parts: partsOf([
      sheetPart(`About ${child.name}`, {
        paragraphs: [
          `We have spoken with you about ${name}. This letter says again what matters most, so that you have it at hand.`,
          'It has to do with a picture or video of a young person being made, asked for, sent or shown. Things like this happen in many schools. They are upsetting, and a good deal can be done about them.',
          `We see it first of all as a matter of keeping young people safe and well. ${name} is not to blame for what somebody else chose to do, and will have support here for as long as it is needed.`,
          'Staff here do not look at such pictures. They do not need to, in order to help.',
        ],
      }),
      sheetPart('What helps tonight', { paragraphs: tonight(source) }),
      sheetPart('Getting it taken down', {
        paragraphs: isPictured(child)
          ? [
              `If a picture or video of ${name} may be online, ${name} can ask for it to be taken down with Report Remove, at ${nationalContacts['report-remove'].address}. It is for anybody under 18 in the UK, free, and run by Childline with the Internet Watch Foundation. We can help to use it. It often works, though nobody can be certain.`,
            ]
          : [],
      }),
      sheetPart('People to talk to', { lines: helpful.map(contactLine) }),
      sheetPart('What we will do', {
        paragraphs: [
          `We will stay in touch with you, and tell you before anything changes for ${name}, unless the police or social care ask us to wait.`,
          'We cannot speak with you about any other child, just as we speak with nobody else about yours.',
          `Please talk to ${from.name} if you hear of anything new, are worried, or would like to talk it through.`,
        ],
      }),
      sheetPart('From', { lines: [{ label: from.name, text: `${from.job}, ${school.name}` }] }),
    ]),
  };
}

/** What to have at hand before ringing one carer of one child: what to say, ask, and leave out. */
export function callCardFor(source: LetterSource): Sheet {
  const { child, carer, state } = source;
  const name = firstName(child.name);
  return {
    title: 'Before you ring',
    parts: partsOf([
      sheetPart('First', {
        paragraphs: [
          `You are ringing ${carer.name} about ${child.name}.`,
          ...(agenciesLead(state)
            ? [
                'The police or social care are involved. Ring only once they have agreed to what is said and when.',
              ]
            : []),
          `Tell ${name} before you ring, and ask what they would like said, unless that would not be safe.`,
          'Make sure that you speak to the right person, and that they can talk.',
        ],
      }),
      sheetPart('What to say', {
        paragraphs: [
          `${name} is safe and is with us. Say where, and who is with them.`,
          'There is a concern about a picture or video of a young person. Say only what you know about their own child.',
          `${name} did right to talk to us. Nobody here blames them.`,
          'What we are doing, who else has been told, and what happens next.',
          'Nobody in school looks at it, and please do not ask to see it.',
        ],
      }),
      sheetPart('What to ask', {
        paragraphs: [
          `How they think ${name} is, and what helps when things are hard.`,
          'Whether anything at home makes this harder or less safe.',
          'Whether they are willing that we ask others for help, where that is needed.',
        ],
      }),
      sheetPart('What to leave out', {
        paragraphs: [
          'Any other child: no name, no class, no hint.',
          'What the picture shows. You do not know, and need not.',
          'Why questions, and what somebody should have done.',
          'Any promise about what the police will record, or what a check may show one day.',
        ],
      }),
      sheetPart('Tell them about', { lines: helpful.map(contactLine) }),
      sheetPart('Afterwards', {
        paragraphs: [
          'Note the call in the case the same day, with what they said and what was agreed.',
        ],
      }),
    ]),
  };
}
