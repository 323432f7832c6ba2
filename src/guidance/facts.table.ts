import type { FactShape, ValueShape } from './fact-shape.ts';

/** Age in whole years when it was made, or happened. */
export type Age = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17;

/** How an age is said of the two people that an age is asked of. */
const spans = {
  depicted: (years: string) => `the youngest person pictured was ${years} when it was made`,
  involved: (years: string) => `the youngest of all involved was ${years}`,
} as const;

function agesSaid(span: (years: string) => string): readonly ValueShape<Age>[] {
  return Array.from({ length: 18 }, (_, years) => ({
    value: years as Age,
    label: String(years),
    says: span(String(years)),
  }));
}

/**
 * Every fact the advice reads, in the order people are asked. A fact comes from what people say,
 * never from imagery. The names and values are those of the advice contract and never change meaning.
 */
export const factDefinitions = {
  medium: {
    label: 'Kind of material',
    question: 'From what you have been told, what kind of material is this?',
    hint: 'Go only by what people say. Nobody needs to look, and nobody should.',
    values: [
      { value: 'photo', label: 'A photo', says: 'it is a photo' },
      { value: 'video', label: 'A video', says: 'it is a video' },
      { value: 'livestream', label: 'A live stream', says: 'it is a live stream' },
      {
        value: 'threat-only',
        label: 'A threat to share; nobody is sure that an image exists',
        says: 'there is a threat to share, and an image may or may not exist',
      },
      {
        value: 'text-only',
        label: 'Written messages only, with no picture',
        says: 'there are written messages and no picture',
      },
      {
        value: 'adult-pornography',
        label: 'Pornography made by adults, of adults',
        says: 'it is pornography made by adults, of adults',
      },
      {
        value: 'drawing',
        label: 'A drawing or cartoon that could not be taken for a photograph',
        says: 'it is a drawing that could not be taken for a photograph',
      },
      { value: 'not-known', label: 'Not known', says: 'the kind of material is not known' },
    ],
    together: [
      {
        values: ['photo', 'video', 'livestream', 'threat-only', 'adult-pornography', 'not-known'],
        says: 'there is or may be a photograph, a video or a live stream, or the kind of material is not known',
      },
      {
        values: ['photo', 'video', 'livestream', 'adult-pornography', 'drawing', 'not-known'],
        says: 'there is something to see, or the kind of material is not known',
      },
    ],
    ifNotKnown:
      'It is treated as imagery of a child until you learn otherwise, so every safeguarding rule still applies.',
  },
  youngestDepictedAge: {
    label: 'Age of the youngest person pictured',
    question: 'How old was the youngest person pictured when it was made?',
    hint: 'Their age when it was made, not their age today. If several people are pictured, give the youngest. Leave it out where nobody is pictured.',
    span: spans.depicted,
    values: [
      ...agesSaid(spans.depicted),
      {
        value: 'adult',
        label: '18 or over',
        says: 'everyone pictured was an adult when it was made',
      },
      {
        value: 'not-known',
        label: 'Not known',
        says: 'the age of the youngest person pictured is not known',
      },
    ],
    ifNotKnown:
      'You cannot manage this within the setting alone: take advice from police or social care while you find out.',
  },
  youngestInvolvedAge: {
    label: 'Age of the youngest involved',
    question: 'How old is the youngest of all who are involved?',
    hint: 'Whoever was pictured, made it, asked somebody to send it, received it or passed it on. Your own list knows the age of your students.',
    span: spans.involved,
    values: [
      ...agesSaid(spans.involved),
      { value: 'adult', label: '18 or over', says: 'everyone involved is an adult' },
      {
        value: 'not-known',
        label: 'Not known',
        says: 'the age of the youngest of all involved is not known',
      },
    ],
    ifNotKnown:
      'A child under 13 may be among them, so take advice before managing this within the setting.',
  },
  childInvolved: {
    label: 'A child involved in another way',
    question: 'Was anyone under 18 involved in any other way?',
    hint: 'This matters where the person pictured is an adult: for example, a child who received it or was asked for one.',
    values: [
      { value: 'no', label: 'No', says: 'no child is involved in any other way' },
      { value: 'yes', label: 'Yes', says: 'a child is involved in another way' },
      {
        value: 'not-known',
        label: 'Not known',
        says: 'it is not known whether a child is involved in another way',
      },
    ],
    ifNotKnown:
      'A child may be involved, so the matter stays within child safeguarding, and advice is taken where an adult is pictured.',
  },
  adultInvolved: {
    label: 'An adult involved',
    question: 'Did anyone aged 18 or over ask for it, receive it, keep it, trade it or pass it on?',
    hint: 'Count an 18-year-old partner or learner, and anyone online whose age nobody has checked.',
    values: [
      { value: 'no', label: 'No', says: 'no adult is involved' },
      { value: 'yes', label: 'Yes', says: 'an adult is involved' },
      {
        value: 'suspected',
        label: 'It is suspected',
        says: 'an adult is suspected of being involved',
      },
      {
        value: 'not-known',
        label: 'Not known',
        says: 'it is not known whether an adult is involved',
      },
    ],
    together: [
      { values: ['yes', 'suspected'], says: 'an adult is, or is suspected to be, involved' },
      {
        values: ['suspected', 'not-known'],
        says: 'an adult is only suspected to be involved, or nobody knows',
      },
    ],
    ifNotKnown:
      'You cannot treat this as a matter between young people only: take advice from police or social care.',
  },
  coercion: {
    label: 'Coercion, blackmail or grooming',
    question: 'Was any child coerced, blackmailed or groomed?',
    hint: 'Pressure, threats, tricks, demands for money or more pictures, or trust that was built to be used.',
    values: [
      { value: 'no', label: 'No', says: 'no child was coerced, blackmailed or groomed' },
      { value: 'yes', label: 'Yes', says: 'a child was coerced, blackmailed or groomed' },
      {
        value: 'suspected',
        label: 'It is suspected',
        says: 'coercion, blackmail or grooming is suspected',
      },
      {
        value: 'not-known',
        label: 'Not known',
        says: 'it is not known whether a child was coerced, blackmailed or groomed',
      },
    ],
    together: [
      {
        values: ['yes', 'suspected'],
        says: 'a child was, or is suspected to have been, coerced, blackmailed or groomed',
      },
      {
        values: ['suspected', 'not-known'],
        says: 'coercion, blackmail or grooming is only suspected, or nobody knows',
      },
    ],
    ifNotKnown:
      'You cannot manage this within the setting alone: take advice from police or social care while you find out.',
  },
  capacityConcern: {
    label: 'Concern about capacity to agree',
    question: 'Is there a concern that any child could not understand or agree to what happened?',
    hint: 'A diagnosis alone is not a concern: there needs to be a specific reason, about this child and what happened.',
    values: [
      { value: 'no', label: 'No', says: 'there is no concern about any child’s capacity to agree' },
      { value: 'yes', label: 'Yes', says: 'there is concern about a child’s capacity to agree' },
      {
        value: 'not-known',
        label: 'Not known',
        says: 'it is not known whether every child had the capacity to agree',
      },
    ],
    ifNotKnown:
      'You cannot manage this within the setting alone: take advice, and ask people who know the child well.',
  },
  violentOrAtypical: {
    label: 'Violence, or acts unusual for the age',
    question:
      'From what you have been told, was there violence, or anything unusual for the child’s stage of development?',
    hint: 'Go only by what people say. Answer yes or no; do not write down what the imagery shows.',
    values: [
      {
        value: 'no',
        label: 'No',
        says: 'nothing violent or unusual for the child’s stage of development is described',
      },
      {
        value: 'yes',
        label: 'Yes',
        says: 'violence, or acts unusual for the child’s stage of development, are described',
      },
      {
        value: 'not-known',
        label: 'Not known',
        says: 'it is not known whether there was violence or acts unusual for the child’s stage of development',
      },
    ],
    ifNotKnown:
      'You cannot manage this within the setting alone: take advice. Do not look in order to find out.',
  },
  sexualActs: {
    label: 'Sexual acts described',
    question: 'From what you have been told, were there sexual acts?',
    hint: 'Go only by what people say. Answer yes or no; do not write down what the imagery shows.',
    values: [
      { value: 'no', label: 'No', says: 'no sexual acts are described' },
      { value: 'yes', label: 'Yes', says: 'sexual acts are described' },
      {
        value: 'not-known',
        label: 'Not known',
        says: 'it is not known whether there were sexual acts',
      },
    ],
    together: [
      { values: ['yes', 'not-known'], says: 'sexual acts are described or not ruled out' },
    ],
    ifNotKnown:
      'Where a child pictured is under 13, refer at once, as if the answer were yes. A drawing is not taken to be harmless.',
  },
  immediateRisk: {
    label: 'Immediate risk of harm',
    question: 'Is any child in danger right now?',
    hint: 'Include a child who may hurt themselves, who says they cannot go on, or who is threatened. Ask; do not guess from how calm they seem.',
    values: [
      { value: 'no', label: 'No', says: 'no child is at immediate risk' },
      { value: 'yes', label: 'Yes', says: 'a child is at immediate risk' },
      {
        value: 'not-known',
        label: 'Not known',
        says: 'it is not known whether a child is at immediate risk',
      },
    ],
    ifNotKnown:
      'Somebody must ask today. Until then you cannot manage this within the setting alone.',
  },
  origin: {
    label: 'How it came to exist',
    question: 'How did the image come to exist?',
    hint: 'An image made or changed by artificial intelligence counts if it looks like a photograph of someone under 18.',
    values: [
      {
        value: 'self',
        label: 'The person pictured made it',
        says: 'the person pictured made it',
      },
      {
        value: 'other-with-knowledge',
        label: 'Somebody else made it, and the person pictured knew',
        says: 'somebody else made it and the person pictured knew',
      },
      {
        value: 'other-without-knowledge',
        label: 'Somebody else made it, and the person pictured did not know',
        says: 'somebody else made it without the person pictured knowing',
      },
      {
        value: 'generated',
        label: 'It was made or altered by artificial intelligence or editing',
        says: 'it was made or altered by artificial intelligence or editing',
      },
      {
        value: 'passed-off',
        label: 'It is of somebody else, passed off as this person',
        says: 'it is of somebody else and was passed off as this person',
      },
      { value: 'not-known', label: 'Not known', says: 'it is not known how it came to exist' },
    ],
    together: [
      {
        values: ['other-without-knowledge', 'generated', 'passed-off'],
        says: 'it was made without the person pictured knowing, made or altered by artificial intelligence or editing, or passed off as somebody it is not of',
      },
    ],
    ifNotKnown:
      'The incident cannot be classified unless something else settles its class, so take advice first.',
  },
  sharing: {
    label: 'How far it has gone',
    question: 'How far has it been shared?',
    hint: 'Count showing it on a screen, passing a phone round and printing, as well as sending and posting.',
    values: [
      { value: 'not-shared', label: 'It has not been shared', says: 'it has not been shared' },
      {
        value: 'intended-only',
        label: 'Only with the person it was meant for',
        says: 'it has gone only to the person it was meant for',
      },
      {
        value: 'beyond-intended',
        label: 'Beyond the person it was meant for',
        says: 'it has gone beyond the person it was meant for',
      },
      {
        value: 'widely',
        label: 'To many people, or to several schools, but not in public',
        says: 'it has gone to many people or to several schools',
      },
      {
        value: 'public',
        label: 'Posted where anybody could see it',
        says: 'it has been posted where anybody could see it',
      },
      {
        value: 'threat',
        label: 'Somebody is threatening to share it',
        says: 'somebody is threatening to share it',
      },
      {
        value: 'not-known',
        label: 'Not known',
        says: 'it is not known how far it has been shared',
      },
    ],
    together: [
      {
        values: ['not-shared', 'intended-only'],
        says: 'it has not gone beyond the person it was meant for',
      },
      {
        values: ['widely', 'public'],
        says: 'it has gone to many people or to several schools, or has been posted where anybody could see it',
      },
      {
        values: ['beyond-intended', 'widely', 'public', 'threat', 'not-known'],
        says: 'it has gone beyond the person it was meant for, or might have or might yet',
      },
    ],
    ifNotKnown:
      'The incident cannot be classified unless something else settles its class, so take advice first. Plan as if it may have spread.',
  },
  sharedWithAgreement: {
    label: 'Agreement of the child pictured',
    question: 'Did the child pictured agree to it being shared in the way that it was?',
    hint: 'Agreeing to send it to one person is not agreeing to it being shown to others. Agreement under pressure is not agreement.',
    values: [
      { value: 'yes', label: 'Yes', says: 'the child pictured agreed to how it was shared' },
      { value: 'no', label: 'No', says: 'the child pictured did not agree to how it was shared' },
      {
        value: 'not-applicable',
        label: 'It has not been shared',
        says: 'agreement to sharing does not arise',
      },
      {
        value: 'not-known',
        label: 'Not known',
        says: 'it is not known whether the child pictured agreed to how it was shared',
      },
    ],
    ifNotKnown:
      'The incident cannot be classified unless something else settles its class, so take advice first.',
  },
  motive: {
    label: 'Reason, as far as anyone can tell',
    question: 'As far as anyone can tell, what was the main reason for making or sharing it?',
    hint: 'Listen for it; do not ask a child “why did you do that?”. If there are several, choose the most harmful.',
    values: [
      {
        value: 'relationship',
        label: 'Part of a relationship',
        says: 'it was part of a relationship',
      },
      {
        value: 'attention',
        label: 'To be noticed or liked, or flirting',
        says: 'it was to be noticed or liked, or flirting',
      },
      { value: 'joke', label: 'As a joke', says: 'it was meant as a joke' },
      {
        value: 'status',
        label: 'For standing among friends',
        says: 'it was for standing among friends',
      },
      {
        value: 'malice',
        label: 'To hurt, frighten or humiliate',
        says: 'it was to hurt, frighten or humiliate',
      },
      {
        value: 'money',
        label: 'For money or something of value',
        says: 'it was for money or something of value',
      },
      { value: 'curiosity', label: 'Curiosity', says: 'it was out of curiosity' },
      { value: 'none', label: 'No particular reason', says: 'there was no particular reason' },
      { value: 'not-known', label: 'Not known', says: 'the reason for it is not known' },
    ],
    together: [
      {
        values: ['not-known', 'money'],
        says: 'the reason for it is not known, or it was for money or something of value',
      },
      {
        values: ['attention', 'status'],
        says: 'it was to be noticed or liked, flirting, or for standing among friends',
      },
    ],
    ifNotKnown:
      'Any class is provisional, and unless something else settles it the incident cannot be classified, so take advice first.',
  },
  staffImplicated: {
    label: 'Someone who works or volunteers here',
    question: 'Is anyone who works or volunteers with children said to have done something wrong?',
    hint: 'Teaching and support staff, governors, volunteers, contractors, coaches and supply staff. Not somebody who was only pictured, or was only told.',
    values: [
      {
        value: 'no',
        label: 'No',
        says: 'nobody who works or volunteers with children is implicated',
      },
      {
        value: 'yes',
        label: 'Yes',
        says: 'someone who works or volunteers with children is implicated',
      },
      {
        value: 'suspected',
        label: 'It is suspected',
        says: 'someone who works or volunteers with children is suspected of being implicated',
      },
      {
        value: 'not-known',
        label: 'Not known',
        says: 'it is not known whether someone who works or volunteers with children is implicated',
      },
    ],
    together: [
      {
        values: ['yes', 'suspected'],
        says: 'someone who works or volunteers with children is, or is suspected to be, implicated',
      },
    ],
    ifNotKnown:
      'You cannot manage this within the setting alone: take advice. If any doubt about a member of staff arises, tell the head at once, or the chair of governors if it is about the head.',
  },
  vulnerability: {
    label: 'A child who needs particular care',
    question: 'Are any of the children especially vulnerable?',
    hint: 'For example in care, on a child in need or protection plan, with special educational needs, missing episodes, earlier exploitation, or poor mental health.',
    values: [
      { value: 'no', label: 'No', says: 'no particular vulnerability is known for any child' },
      { value: 'yes', label: 'Yes', says: 'a child is especially vulnerable' },
      {
        value: 'not-known',
        label: 'Not known',
        says: 'it is not known whether a child is especially vulnerable',
      },
    ],
    ifNotKnown:
      'Take advice before managing this within the setting: check each child’s record and ask those who know them.',
  },
  powerImbalance: {
    label: 'Age gap or other imbalance of power',
    question: 'Is there a significant age gap or other imbalance of power between them?',
    hint: 'Age, stage of development, size, standing, a group against one, or one having something over another.',
    values: [
      { value: 'no', label: 'No', says: 'there is no significant imbalance of power' },
      {
        value: 'yes',
        label: 'Yes',
        says: 'there is a significant age gap or other imbalance of power',
      },
      {
        value: 'not-known',
        label: 'Not known',
        says: 'it is not known whether there is an imbalance of power',
      },
    ],
    ifNotKnown: 'Take advice before managing this within the setting, while you find out.',
  },
  household: {
    label: 'One household or close family',
    question: 'Do any two of those involved live in one household, or are they close family?',
    hint: 'Brothers and sisters, also step and foster ones, and cousins who live together.',
    values: [
      {
        value: 'no',
        label: 'No',
        says: 'no two of those involved live in one household or are close family',
      },
      {
        value: 'yes',
        label: 'Yes',
        says: 'two of those involved live in one household or are close family',
      },
      {
        value: 'not-known',
        label: 'Not known',
        says: 'it is not known whether two of those involved live in one household or are close family',
      },
    ],
    ifNotKnown:
      'Take advice before managing this within the setting. Your own list may know who lives with whom.',
  },
  priorIncidents: {
    label: 'Earlier incidents',
    question: 'Have any of the children been part of an earlier incident, in any role?',
    hint: 'Being pictured more than once may be a sign that somebody is exploiting the child.',
    values: [
      { value: 'none', label: 'None', says: 'no earlier incident is known' },
      { value: 'one', label: 'One', says: 'there has been one earlier incident' },
      {
        value: 'two-or-more',
        label: 'Two or more',
        says: 'there have been two or more earlier incidents',
      },
      {
        value: 'not-known',
        label: 'Not known',
        says: 'it is not known whether there were earlier incidents',
      },
    ],
    ifNotKnown:
      'Take advice before managing this within the setting: check the records of each child, and of an earlier school or college.',
  },
  unwantedReceipt: {
    label: 'Sent to someone who did not want it',
    question: 'Did anyone receive it who had not asked to, or did not want it?',
    hint: 'Receiving it unasked can be sexual harassment. That person needs support of their own.',
    values: [
      { value: 'no', label: 'No', says: 'nobody received it unwanted' },
      { value: 'yes', label: 'Yes', says: 'someone received it who did not want it' },
      {
        value: 'not-known',
        label: 'Not known',
        says: 'it is not known whether someone received it unwanted',
      },
    ],
    ifNotKnown: 'Take advice before managing this within the setting, while you find out.',
  },
  refusesDeletion: {
    label: 'Not yet deleted when asked',
    question: 'After the lead asked for it to be deleted, has anyone been unwilling?',
    hint: 'Choose “not yet asked” unless the lead has asked. Front-line staff never ask a child to delete anything.',
    values: [
      { value: 'no', label: 'No', says: 'nobody has been unwilling to delete it' },
      { value: 'yes', label: 'Yes', says: 'someone has been unwilling to delete it' },
      {
        value: 'not-applicable',
        label: 'Not yet asked, or nothing to delete',
        says: 'nobody has been asked to delete it',
      },
      {
        value: 'not-known',
        label: 'Not known',
        says: 'it is not known whether someone has been unwilling to delete it',
      },
    ],
    ifNotKnown: 'It stays an open question, because the answer may mean taking advice.',
  },
  agencyAlready: {
    label: 'Who has already been told',
    question: 'Have the police or children’s social care already been told, by anybody?',
    hint: 'Count the family, another school and the child. If so, ask for the reference and the name of whoever was told.',
    values: [
      { value: 'none', label: 'Nobody', says: 'no agency has been told' },
      { value: 'police', label: 'The police', says: 'the police have already been told' },
      {
        value: 'social-care',
        label: 'Children’s social care',
        says: 'children’s social care have already been told',
      },
      {
        value: 'both',
        label: 'Both of them',
        says: 'the police and children’s social care have already been told',
      },
      {
        value: 'not-known',
        label: 'Not known',
        says: 'it is not known whether an agency has already been told',
      },
    ],
    together: [
      { values: ['police', 'both'], says: 'the police have already been told by somebody' },
      {
        values: ['social-care', 'both'],
        says: 'children’s social care have already been told by somebody',
      },
    ],
    ifNotKnown: 'Ask the family before anything is deleted. It changes what to do, not the advice.',
  },
  enoughInformation: {
    label: 'Enough information',
    question:
      'As safeguarding lead, are you confident there is enough information to assess the risk to every child?',
    hint: 'This is your professional judgement. It is fine for the answer to be no.',
    values: [
      {
        value: 'yes',
        label: 'Yes',
        says: 'the safeguarding lead is confident that there is enough information',
      },
      {
        value: 'no',
        label: 'No',
        says: 'the safeguarding lead is not confident that there is enough information',
      },
      {
        value: 'not-known',
        label: 'Not yet decided',
        says: 'the safeguarding lead has not yet judged whether there is enough information',
      },
    ],
    together: [
      {
        values: ['no', 'not-known'],
        says: 'the safeguarding lead is not, or not yet, confident that there is enough information',
      },
    ],
    ifNotKnown: 'Until you have judged it, take advice before managing this within the setting.',
  },
  manageableInSetting: {
    label: 'Manageable within the setting',
    question: 'Do you and the head judge that the risks can be managed here?',
    hint: 'Within pastoral support, the behaviour policy and, where needed, local help.',
    values: [
      {
        value: 'yes',
        label: 'Yes',
        says: 'the lead and the head judge that the risks can be managed within the setting',
      },
      {
        value: 'no',
        label: 'No',
        says: 'the lead and the head judge that the risks cannot be managed within the setting',
      },
      {
        value: 'not-known',
        label: 'Not yet decided',
        says: 'the lead and the head have not yet judged whether the risks can be managed within the setting',
      },
    ],
    together: [
      {
        values: ['no', 'not-known'],
        says: 'the lead and the head do not, or do not yet, judge that the risks can be managed within the setting',
      },
    ],
    ifNotKnown: 'Until it is judged, take advice before managing this within the setting.',
  },
} as const satisfies Readonly<Record<string, FactShape>>;
