import { firstResponseSentences } from './chapters/02-handling-incidents/first-response.ts';
import { youngPeopleSentences } from './chapters/02-handling-incidents/young-people.ts';
import { vulnerabilitySentences } from './chapters/03-particular-groups/vulnerability.ts';
import { contactSentences } from './chapters/06-support-and-language/contacts.ts';
import type { Prompt } from './conversation-prompt.ts';

/** The parts of those who passed it on, or may have: what is said of that to others would accuse them. */
const passedItOn = ['passed-it-on', 'shared-it', 'demanding-or-threatening'] as const;
const manner = [youngPeopleSentences['talk-manner']] as const;
const adjusted = [vulnerabilitySentences['needs-adjusted']] as const;

/** The guide for talking with a young person, in the order of a conversation. */
export const conversationPrompts = [
  {
    id: 'before-agree',
    part: 'before',
    says: 'Where the police or social care are involved, know what they have agreed to, and what to leave alone.',
    cites: [youngPeopleSentences['talk-after-police']],
  },
  {
    id: 'before-place',
    part: 'before',
    says: 'Choose a quiet room and a time when nobody will notice them going in. Ask whom they would like beside them.',
    cites: [youngPeopleSentences['talk-by-team']],
  },
  {
    id: 'before-nothing-to-see',
    part: 'before',
    says: 'You do not need to see anything. Phones stay where they are.',
    cites: [youngPeopleSentences['talk-aims']],
  },
  {
    id: 'before-under-8',
    part: 'before',
    for: { age: ['under-8'] },
    says: 'Keep it to ten minutes, with something to do with the hands. Do not ask them to draw what it was.',
    cites: adjusted,
  },
  {
    id: 'before-advocate',
    part: 'before',
    for: { need: ['learning', 'communication', 'autism', 'other', 'not-known'] },
    says: 'Ask whoever knows them best how they show that they are upset or have had enough. Offer an advocate.',
    cites: adjusted,
  },
  {
    id: 'before-interpreter',
    part: 'before',
    for: { language: ['interpreter', 'sign'] },
    says: 'Book an interpreter who is not family or a friend. Ask them to add nothing and to soften nothing, and say what it will be about.',
    cites: adjusted,
  },
  {
    id: 'begin-who',
    part: 'begin',
    says: '“I am … . I would like to hear how you are, and what would help. You can stop whenever you like.”',
    cites: manner,
  },
  {
    id: 'begin-not-alone',
    part: 'begin',
    says: '“You are not on your own with this. It was right to talk to somebody.”',
    cites: [youngPeopleSentences['talk-come-back'], firstResponseSentences['first-reassure']],
  },
  {
    id: 'begin-no-secret',
    part: 'begin',
    says: '“I may have to tell some people, to keep you safe. I will tell you who, and why.”',
    cites: [firstResponseSentences['first-no-secrecy']],
  },
  {
    id: 'begin-what-comes',
    part: 'begin',
    for: { need: ['autism', 'distress'] },
    says: 'Say how long it will last, who is there, and what comes after.',
    cites: adjusted,
  },
  {
    id: 'ask-understand',
    part: 'ask',
    says: '“Can you help me to understand what happened?”',
    cites: manner,
  },
  {
    id: 'ask-around',
    part: 'ask',
    says: '“What was going on around you then? Was anybody pushing, asking again, or making it hard to say no?”',
    cites: [youngPeopleSentences['talk-pressures'], ...manner],
  },
  {
    id: 'ask-kind',
    part: 'ask',
    says: '“Without showing me anything, and in a word: is it a photo, a video, or something else?”',
    cites: [youngPeopleSentences['talk-aims']],
  },
  {
    id: 'ask-who-has-it',
    part: 'ask',
    says: '“Who do you think has it, or has seen it?”',
    cites: [youngPeopleSentences['talk-aims']],
  },
  {
    id: 'ask-stop',
    part: 'ask',
    says: '“What do you think would stop it going further?”',
    cites: [youngPeopleSentences['talk-aims']],
  },
  {
    id: 'ask-afraid',
    part: 'ask',
    says: '“Is anybody asking you for something now, or making you afraid?”',
    cites: [youngPeopleSentences['talk-pressures']],
  },
  {
    id: 'ask-wish',
    part: 'ask',
    says: '“What would you like to happen?”',
    cites: [youngPeopleSentences['support-solutions-together']],
  },
  {
    id: 'ask-home',
    part: 'ask',
    for: { age: ['from-12', 'from-16'] },
    says: '“Who at home would you like to know, and how would you like them to hear it?”',
    cites: [youngPeopleSentences['support-solutions-together']],
  },
  {
    id: 'ask-short',
    part: 'ask',
    for: { age: ['under-8', 'from-8'], need: ['learning', 'attention'] },
    says: 'One short question at a time, in plain words. Then wait: count to ten.',
    cites: adjusted,
  },
  {
    id: 'ask-device',
    part: 'ask',
    for: { need: ['communication'] },
    says: 'Have their symbols, board or device within reach, with the words that they may need, and somebody who knows how they use it.',
    cites: adjusted,
  },
  {
    id: 'ask-literal',
    part: 'ask',
    for: { need: ['autism'] },
    says: 'Say just what you mean: no hints and no figures of speech. They need not look at you.',
    cites: adjusted,
  },
  {
    id: 'ask-breaks',
    part: 'ask',
    for: { need: ['attention', 'distress'] },
    says: 'Take breaks, or walk side by side. Go at their pace and stop when it is too much.',
    cites: adjusted,
  },
  {
    id: 'ask-hearing',
    part: 'ask',
    for: { need: ['hearing'], language: ['sign'] },
    says: 'Face them in good light, one person speaking at a time.',
    cites: adjusted,
  },
  {
    id: 'ask-sight',
    part: 'ask',
    for: { need: ['sight'] },
    says: 'Say who is in the room, and read aloud whatever you write down.',
    cites: adjusted,
  },
  {
    id: 'ask-through-interpreter',
    part: 'ask',
    for: { language: ['interpreter', 'sign'] },
    says: 'Speak to the young person, not to the interpreter. Write down their words as they are given to you.',
    cites: adjusted,
  },
  {
    id: 'ask-welsh',
    part: 'ask',
    for: { language: ['welsh'] },
    says: 'Hold the conversation in Welsh, and write their words down in Welsh.',
    cites: adjusted,
  },
  {
    id: 'say-agreement',
    part: 'say',
    says: '“It is never all right to be pressured, made uncomfortable, or shown things.” Talk about trust, and say that agreeing once, to one person, is not agreeing to more.',
    cites: [youngPeopleSentences['talk-consent']],
  },
  {
    id: 'say-passed-on',
    part: 'say',
    notFor: passedItOn,
    says: '“Whoever passed it on chose to do that. You did not choose it for them.” Talk about what may have moved them, and about trust.',
    cites: [youngPeopleSentences['talk-pressures'], youngPeopleSentences['talk-consent']],
  },
  {
    id: 'say-you-passed-on',
    part: 'say',
    for: { part: passedItOn },
    says: '“You can help to put it right, and we will help you.” Talk about what moved them, and about how it is for whoever is pictured.',
    cites: [youngPeopleSentences['talk-pressures']],
  },
  {
    id: 'say-law-protects',
    part: 'say',
    says: '“The law is there to protect you, not to punish you.” Promise nothing of what the police will decide.',
    cites: [youngPeopleSentences['talk-law-protects']],
  },
  {
    id: 'say-not-for-asking',
    part: 'say',
    says: '“You are not in trouble for asking for help.”',
    cites: [youngPeopleSentences['talk-not-in-trouble']],
  },
  {
    id: 'say-removal',
    part: 'say',
    says: '“There are ways to have pictures taken down, and we can help.” Under 18, Report Remove.',
    cites: [contactSentences['contacts-report-remove']],
  },
  {
    id: 'end-next',
    part: 'end',
    says: 'Agree one next step together, and when somebody will be in touch.',
    cites: [youngPeopleSentences['support-solutions-together']],
  },
  {
    id: 'end-come-back',
    part: 'end',
    says: '“You can come back to me, or to … , whenever you like.” Childline, 0800 1111, is there at night as well.',
    cites: [youngPeopleSentences['talk-come-back'], contactSentences['contacts-childline']],
  },
  {
    id: 'end-say-back',
    part: 'end',
    for: { age: ['under-8', 'from-8'], need: ['learning', 'communication', 'autism'] },
    says: 'Ask them to say, show or point to what you agreed, so that you know you were clear.',
    cites: adjusted,
  },
  {
    id: 'end-not-now',
    part: 'end',
    says: 'If they do not want to talk, that is all right. Say when you are there again, and ask nothing more.',
    cites: manner,
  },
] as const satisfies readonly Prompt[];
