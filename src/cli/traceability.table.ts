import type { SeedStatementId } from '#guidance';
import { act, card, never, notYet, page, says, type Trace } from './trace.ts';

const dated = never('A figure of about 2016, unchecked: no page shows it as if it were current.');
const notRated = never('Left out on purpose: nobody is asked to rate imagery.');

/**
 * The one place that says, statement by statement, where people meet what the source documents say: in
 * which act, on which page or on which card, and by which words. The chapters and rules that rest on a
 * statement are found by themselves; what stands here is the rest of the product, what is still to come,
 * and what is left out on purpose.
 */
export const traces: Readonly<Record<SeedStatementId, Trace>> = {
  'S0-1': says(page('/', 'Skip to main content')),
  'S0-2': says(page('/words', 'young people often mean explicit messages')),
  'S0-3': notYet('families'),
  'S0-4': says(page('/words', 'police and many professionals took the term up')),
  'S0-5': says(
    page('/words', 'of themselves or of another young person'),
    act('add-person', 'Made it'),
  ),
  'S0-6': notRated,
  'S0-7': says(act('record-facts', 'A photo'), act('record-facts', 'A video')),
  'S0-8': notYet('families'),
  'S0-9': says(
    act('report-concern', 'Text message'),
    act('report-concern', 'Snapchat'),
    act('hold-initial-review-meeting', 'How widely has it been shared'),
  ),
  'S0-10': dated,
  'S0-11': notYet('education'),
  'S0-12': says(act('plan-support', 'Embarrassment')),
  'S0-13': says(act('plan-support', 'Bullying')),
  'S0-14': says(
    act('plan-support', 'Being more easily exploited'),
    act('record-facts', 'earlier exploitation'),
  ),
  'S0-15': says(
    act('record-facts', 'Beyond the person it was meant for'),
    page('/provenance/background/harm-what-can-follow', 'more so the further it goes'),
  ),
  'S0-16': says(page('/provenance/law/law-offences', 'sharing, showing')),
  'S0-17': says(
    act('report-concern', 'Somewhere else away from school'),
    page('/provenance/background/scope-where-it-happened', 'mostly happens away from the setting'),
  ),
  'S0-18': says(
    page('/procedure', 'The same day'),
    act('acknowledge-report', 'Tell the reporter you have read this'),
  ),
  'S0-19': says(page('/provenance/background/principle-swift', 'sure of itself')),
  'S0-20': says(
    page('/provenance/background/principle-three-parts', 'safeguarded, supported and educated'),
    act('plan-support', 'What support has been agreed?'),
  ),
  'S0-21': says(
    page('/provenance/first-response/DO1', 'handled as a safeguarding concern'),
    act('open-case', 'Open a case'),
  ),
  'S0-22': says(act('decide', 'why is it proportionate')),
  'S0-23': says(act('decide', 'welfare and protection first')),
  'S0-24': notYet('education'),
  'S0-25': notYet('education'),
  'S0-26': notYet('education'),
  'S0-27': notYet('families'),
  'S0-28': says(page('/provenance/sources', 'Sexting in schools and colleges')),
  'S0-29': says(act('report-concern', 'What were you told, in their words?')),
  'S0-30': says(
    act('secure-device', 'Record that a device was taken in'),
    act('isolate-system', 'isolated'),
    act('decide-on-deletion', 'Decide about deletion'),
  ),
  'S0-31': says(act('record-facts', 'assess the risk to every child')),
  'S0-32': says(
    act('refer-to-police', 'Refer to the police'),
    act('refer-to-social-care', 'Refer to children’s social care'),
    act('escalate', 'Take a referral further up'),
  ),
  'S0-33': says(
    act('note-action', 'What was done or said?'),
    act('give-first-account', 'Write a first account'),
  ),
  'S0-34': says(
    act('inform-parents', 'Record that parents or carers were told'),
    act('withhold-from-parents', 'Decide not to tell parents or carers yet'),
  ),
  'S0-35': notYet('education', 'src/cases/parts/ending/answer-in-teaching.ts'),
  'S0-36': says(page('/procedure', 'Why am I seeing this?')),
  'S0-37': notYet('library'),
  'S0-38': notYet('localContacts'),
  'S0-39': notYet('localContacts'),
  'S0-40': notYet('localContacts'),

  'S1-1': says(
    act('record-conversation', 'A nude'),
    act('record-conversation', 'A semi-nude'),
    page('/words', 'with no or few clothes on'),
  ),
  'S1-2': says(
    act('secure-device', 'A tablet'),
    act('secure-device', 'A laptop or computer'),
    act('leave-device', 'A phone'),
  ),
  'S1-3': says(
    act('report-concern', 'Text message'),
    act('report-concern', 'Snapchat'),
    act('hold-initial-review-meeting', 'How widely has it been shared'),
  ),
  'S1-4': says(page('/words', 'police and many professionals took the term up')),
  'S1-5': says(
    page('/provenance/background/scope-own-imagery', 'makes imagery of themselves'),
    act('add-person', 'Made it'),
  ),
  'S1-6': says(
    page('/provenance/background/scope-passing-on', 'imagery that another young person made'),
    act('add-person', 'Passed it on'),
  ),
  'S1-7': says(
    page('/provenance/background/scope-holding', 'has imagery that another young person made'),
    act('add-person', 'Holds a copy'),
  ),
  'S1-8': notYet('families'),
  'S1-9': dated,
  'S1-10': dated,
  'S1-11': notYet('education'),
  'S1-12': says(
    act('plan-support', 'shown or passed on again'),
    page('/provenance/background/harm-what-can-follow', 'embarrassment, bullying'),
  ),
  'S1-13': says(page('/provenance/law/law-offences', 'even of oneself')),
  'S1-14': notRated,
  'S1-15': says(
    page('/provenance/law/police-safeguarding-first', 'first of all as a matter of safeguarding'),
  ),
  'S1-16': says(act('refer-to-police', 'must record a crime')),
  'S1-17': says(act('refer-to-police', 'have discretion')),
  'S1-18': says(act('record-police-outcome', 'Every crime that is recorded is given an outcome')),
  'S1-19': says(page('/provenance/law/police-outcome-codes', 'since January 2016')),
  'S1-20': says(act('record-police-outcome', 'not in the public interest')),
  'S1-21': notYet('education'),
  'S1-22': notYet('education'),
  'S1-23': says(
    act('report-concern', 'sent to the safeguarding team'),
    page('/', 'Tell the safeguarding lead now.'),
  ),
  'S1-24': says(page('/procedure', 'policy and procedures are followed')),
  'S1-25': says(
    page('/provenance/law/share-three-phases', 'first response, investigation and what follows'),
  ),
  'S1-26': says(
    page('/procedure', 'Refer to police and/or children’s social care now'),
    act('refer-to-police', 'Refer to the police'),
  ),
  'S1-27': says(act('decide', 'Respond in school, without a referral')),
  'S1-28': says(act('record-facts', 'confident there is enough information to assess the risk')),
  'S1-29': says(act('record-facts', 'Within pastoral support, the behaviour policy')),
  'S1-30': notYet('families'),
  'S1-31': says(page('/help-now', '0800 1111'), page('/help-now', 'Always')),
  'S1-32': says(
    page('/provenance/background/parents-understand', 'encouraged to talk to the setting'),
  ),
  'S1-33': notYet('families'),
  'S1-34': says(
    page('/settings/ways', 'Local telephone numbers'),
    page('/help-now', 'Lanternshire front door'),
  ),
  'S1-35': says(page('/settings/ways', 'Local telephone numbers')),
  'S1-36': says(page('/help-now', 'Children’s social care, in the day')),
  'S1-37': says(page('/help-now', 'Children’s social care, out of hours')),
  'S1-38': says(
    page('/settings/ways', 'Local telephone numbers'),
    page('/help-now', 'Lanternshire front door'),
  ),
  'S1-39': says(page('/help-now', '0800 1111'), page('/help-now', 'Always')),
  'S1-40': says(page('/provenance/sources', 'Sexting in schools and colleges')),
  'S1-41': notYet('localContacts'),
  'S1-42': notYet('localContacts'),
  'S1-43': notYet('localContacts'),

  'S2-1': says(
    page('/words', 'sent, posted or streamed by somebody under 18'),
    act('record-facts', 'what kind of material is this?'),
  ),
  'S2-2': says(
    act('record-spread', 'A game or gaming platform'),
    act('add-person', 'An adult from outside the school'),
  ),
  'S2-3': says(page('/provenance/law/law-offences', 'even of oneself')),
  'S2-4': says(
    page('/provenance/law/law-possession', 'Criminal Justice Act 1988'),
    page('/provenance/law/law-offences', 'Protection of Children Act 1978'),
  ),
  'S2-5': says(
    page('/provenance/law/police-safeguarding-first', 'first of all as a matter of safeguarding'),
  ),
  'S2-6': says(
    page('/provenance/law/police-label-harms', 'unjust and lasting'),
    page('/words', 'unjust for a child'),
  ),
  'S2-7': says(
    page('/provenance/background/principle-not-just-normal', 'common does not make it nothing'),
  ),
  'S2-8': says(
    act('refer-to-other-body', 'Refer to somebody else'),
    act('refer-to-social-care', 'Refer to children’s social care'),
  ),
  'S2-9': says(page('/provenance/background/class-needs-judgement', 'informed judgement')),
  'S2-10': says(page('/provenance/classes/romantic', 'nothing criminal beyond making or sending')),
  'S2-11': says(page('/provenance/classes/romantic', 'no sign of malice')),
  'S2-12': says(page('/provenance/classes/romantic', 'willing part of everyone pictured')),
  'S2-13': says(page('/provenance/classes/romantic', 'not meant to go beyond the two')),
  'S2-14': says(page('/provenance/examples', 'their 16-year-old and a partner of the same age')),
  'S2-15': says(
    page(
      '/provenance/classes/attention-seeking',
      'not known to be partners, or to many, or posted',
    ),
  ),
  'S2-16': says(page('/provenance/examples', '14-year-old classmate while they were flirting')),
  'S2-17': says(page('/provenance/classes/other', 'a picture for oneself that was never sent')),
  'S2-18': says(
    page('/provenance/classes/other', 'a child of 12 or under, of whom the reason is not put so'),
  ),
  'S2-19': says(page('/provenance/examples', 'An 11-year-old took a picture of herself')),
  'S2-20': says(page('/provenance/rules/under-13', 'even if the incident looks experimental')),
  'S2-21': says(act('record-facts', 'especially vulnerable')),
  'S2-22': says(
    page(
      '/provenance/rules/under-13',
      'underage sexual activity, exploitation and harmful behaviour',
    ),
  ),
  'S2-23': says(
    act('record-facts', 'imbalance of power'),
    page('/provenance/parts/assessment', 'context'),
  ),
  'S2-24': says(page('/provenance/classes/intent-to-harm', 'criminal or abusive elements')),
  'S2-25': says(
    page('/provenance/classes/adult-involved', 'obtain imagery or offend in another way'),
  ),
  'S2-26': says(
    page('/provenance/classes/intent-to-harm', 'threats, deception, blackmail or abuse'),
  ),
  'S2-27': says(page('/provenance/classes/intent-to-harm', 'out of a break-up or a quarrel')),
  'S2-28': says(page('/provenance/classes/reckless-misuse', 'without the knowledge or agreement')),
  'S2-29': says(
    page(
      '/provenance/classes/adult-involved',
      'builds a relationship with a child, or pressures them',
    ),
  ),
  'S2-30': says(page('/provenance/classes/adult-involved', 'need not have asked')),
  'S2-31': says(page('/provenance/examples', 'a man of 25 she met online')),
  'S2-32': says(
    page('/provenance/classes/intent-to-harm', 'made willingly, between people of like age'),
  ),
  'S2-33': says(page('/provenance/classes/intent-to-harm', 'a break-up or a quarrel')),
  'S2-34': says(page('/provenance/classes/intent-to-harm', 'blackmail')),
  'S2-35': says(page('/provenance/classes/intent-to-harm', 'a young person from the age of ten')),
  'S2-36': says(page('/provenance/examples', 'says he will post her picture unless')),
  'S2-37': says(
    page(
      '/provenance/classes/reckless-misuse',
      'without the knowledge or agreement of the person pictured',
    ),
  ),
  'S2-38': says(
    page('/provenance/background/class-reckless-is-harm', 'less blameworthy than a malicious one'),
  ),
  'S2-39': says(page('/provenance/examples', 'saying it was a joke')),
  'S2-40': says(
    page('/provenance/rules/aggravated', 'specialist children’s services'),
    act('record-consultation', 'Children’s social care’s front door'),
  ),
  'S2-41': says(act('send-written-referral', 'What did it say beyond the call')),
  'S2-42': says(
    act(
      'follow-adult-route',
      'Sharing an intimate image of an adult without their agreement is an offence',
    ),
  ),
  'S2-43': says(page('/provenance/law/law-adults-images', 'online, in person or on paper')),
  'S2-44': says(page('/words', 'revenge porn')),
  'S2-45': says(
    act('decide', 'What are your reasons?'),
    page('/provenance/law/share-professionals-judge', 'professional judgement'),
  ),
  'S2-46': says(
    page('/provenance/background/assess-tools', 'the local threshold document'),
    page('/provenance/meeting/A16', 'continuum'),
  ),
  'S2-47': says(page('/', 'keep it for the record unless the police tell you to')),
  'S2-48': says(act('record-facts', 'How old was the youngest person pictured')),
  'S2-49': says(
    act('record-facts', 'already been told, by anybody?'),
    page('/provenance/meeting/A2', 'or was one before'),
  ),
  'S2-50': says(act('record-facts', 'in care'), act('record-facts', 'special educational needs')),
  'S2-51': says(
    act('record-facts', 'How far has it been shared?'),
    act('record-facts', 'Is any child in danger right now?'),
  ),
  'S2-52': says(act('record-facts', 'part of an earlier incident')),
  'S2-53': says(
    act('record-facts', 'what was the main reason for making or sharing it?'),
    act('record-facts', 'Posted where anybody could see it'),
  ),
  'S2-54': says(act('hold-initial-review-meeting', 'through which services')),
  'S2-55': says(act('record-facts', 'Did anyone aged 18 or over ask for it')),
  'S2-56': says(act('record-facts', 'coerced, blackmailed or groomed')),
  'S2-57': says(act('record-facts', 'could not understand or agree')),
  'S2-58': says(act('record-facts', 'was there violence')),
  'S2-59': says(
    act('review-support', 'How are they, compared with before?'),
    page('/provenance/meeting/A10', 'feelings, friends, attendance'),
  ),
  'S2-60': says(page('/provenance/meeting/A13', 'in law')),
  'S2-61': says(page('/provenance/meeting/A13', 'in the long term')),

  'S3-1': notYet('library'),
  'S3-2': says(page('/words', 'Professionals often mean images, semi-nude ones too')),
  'S3-3': says(page('/words', 'young people often mean explicit messages')),
  'S3-4': notYet('families'),
  'S3-5': says(
    act('record-facts', 'Pornography made by adults, of adults'),
    page('/provenance/background/scope-own-imagery', 'under 18'),
  ),
  'S3-6': says(page('/provenance/background/principle-careful', 'managed with care, step by step')),
  'S3-7': says(page('/words', 'police and many professionals took the term up')),
  'S3-8': says(
    page('/words', 'of themselves or of another young person'),
    act('add-person', 'Made it'),
  ),
  'S3-9': notRated,
  'S3-10': says(act('record-facts', 'A photo'), act('record-facts', 'A video')),
  'S3-11': says(
    page('/provenance/background/scope-own-imagery', 'makes imagery of themselves'),
    act('add-person', 'Made it'),
  ),
  'S3-12': says(
    page('/provenance/background/scope-passing-on', 'imagery that another young person made'),
    act('add-person', 'Passed it on'),
  ),
  'S3-13': says(
    page('/provenance/background/scope-holding', 'has imagery that another young person made'),
    act('add-person', 'Holds a copy'),
  ),
  'S3-14': says(
    page('/provenance/rules/adult-involved', 'always a matter for the police'),
    act('refer-to-police', 'Refer to the police'),
  ),
  'S3-15': says(
    page('/provenance/rules/outside-imagery', 'pornography made by adults'),
    act('record-facts', 'Pornography made by adults, of adults'),
  ),
  'S3-16': says(
    page('/provenance/rules/outside-imagery', 'exchanging messages without imagery'),
    act('record-facts', 'Written messages only, with no picture'),
  ),
  'S3-17': notYet('education'),
  'S3-18': says(
    act('plan-support', 'more easily exploited'),
    act('plan-support', 'Embarrassment'),
    act('plan-support', 'Bullying'),
  ),
  'S3-19': says(page('/provenance/law/law-offences', 'even of oneself')),
  'S3-20': dated,
  'S3-21': dated,
  'S3-22': says(page('/provenance/law/law-offences', 'even of oneself')),
  'S3-23': says(page('/provenance/law/law-offences', 'even of oneself')),
  'S3-24': says(
    act('record-facts', 'under 18'),
    page('/provenance/law/law-under-18', 'anyone under 18'),
  ),
  'S3-25': notRated,
  'S3-26': notRated,
  'S3-27': notYet('families'),
  'S3-28': notYet('families'),
  'S3-29': says(
    page('/provenance/law/police-safeguarding-first', 'first of all as a matter of safeguarding'),
  ),
  'S3-30': says(page('/provenance/rules/profit', 'the police investigate in full')),
  'S3-31': says(page('/procedure', 'Some incidents are always reported to police')),
  'S3-32': says(
    page('/procedure', 'assessed one by one by the safeguarding team'),
    act('decide', 'What are your reasons?'),
  ),
  'S3-33': says(act('record-police-outcome', 'Outcome 21')),
  'S3-34': says(act('record-police-outcome', 'nobody can promise what an enhanced check shows')),
  'S3-35': says(act('record-police-outcome', 'avoid a long-term effect on a child')),
  'S3-36': says(page('/procedure', 'policy and procedures are followed')),
  'S3-37': says(
    page('/', 'Tell the safeguarding lead now.'),
    page('/', 'If the lead is away, tell the deputy'),
  ),
  'S3-38': says(
    act('call-meeting', 'Who needs to be there from school?'),
    act('hold-initial-review-meeting', 'Record the initial review meeting'),
  ),
  'S3-39': says(act('plan-conversation', 'Plan a conversation with a young person')),
  'S3-40': says(
    act('withhold-from-parents', 'Telling them could put a child at risk'),
    act('hold-initial-review-meeting', 'The answer is usually “now”'),
  ),
  'S3-41': says(
    page('/procedure', 'At any point, a concern that a child has been or may be harmed'),
  ),
  'S3-42': says(
    act('decide', 'Respond in school, without a referral'),
    act('decide', 'Refer to the police and/or children’s social care'),
  ),
  'S3-43': says(
    act('plan-support', 'Plan support for a child'),
    act('name-supporter', 'Ask a member of staff to support a child'),
  ),
  'S3-44': says(page('/provenance/meeting/IR3', 'without a good and clear reason')),
  'S3-45': says(
    act('record-facts', 'Go only by what people say. Nobody needs to look, and nobody should.'),
  ),
  'S3-46': says(
    act('consider-viewing', 'What ground is put forward?'),
    act('answer-viewing', 'No. Nobody looks'),
  ),
  'S3-47': says(
    page('/', 'look at it, copy it, print it'),
    act('report-concern', 'I have not looked at, copied'),
  ),
  'S3-48': says(act('decide-on-deletion', 'whom your school names for this decision')),
  'S3-49': says(act('decide-on-deletion', 'The decision is recorded')),
  'S3-50': says(
    act('decide-on-deletion', 'The young person is asked to delete it'),
    act('confirm-deletion', 'They have deleted it everywhere'),
  ),
  'S3-51': says(act('plan-conversation', 'Somebody from the safeguarding team where possible')),
  'S3-52': says(
    card('ask-understand', 'Can you help me to understand what happened?'),
    card('ask-around', 'Was anybody pushing'),
  ),
  'S3-53': notYet('families'),
  'S3-54': says(
    card('ask-understand', 'Can you help me to understand'),
    card('ask-wish', 'What would you like to happen?'),
  ),
  'S3-55': says(card('begin-not-alone', 'You are not on your own with this')),
  'S3-56': says(
    card('say-passed-on', 'what may have moved them'),
    card('ask-around', 'What was going on around you then?'),
  ),
  'S3-57': says(
    card('say-agreement', 'agreeing once, to one person, is not agreeing to more'),
    card('say-passed-on', 'about trust'),
  ),
  'S3-58': says(card('say-agreement', 'pressured, made uncomfortable, or shown things')),
  'S3-59': says(card('end-come-back', 'You can come back to me')),
  'S3-60': says(
    card('ask-kind', 'Without showing me anything'),
    act('record-conversation', 'As they tell it, what does it show?'),
  ),
  'S3-61': says(
    act('record-conversation', 'Did anyone aged 18 or over ask for it'),
    act('add-person', 'Someone else, or someone whose name is not known'),
  ),
  'S3-62': says(
    card('ask-who-has-it', 'Who do you think has it, or has seen it?'),
    act('record-spread', 'Where has it gone'),
  ),
  'S3-63': says(
    card('ask-stop', 'What do you think would stop it going further?'),
    act('contain-spread', 'What was done?'),
  ),
  'S3-64': says(
    page('/', 'Report it here, even if you have already told somebody face to face.'),
    act('report-concern', 'sent to the safeguarding team'),
  ),
  'S3-65': says(act('note-action', 'It is in the chronology.')),
  'S3-66': says(act('note-action', 'Why?'), act('decide', 'What are your reasons?')),
  'S3-67': says(
    act('report-for-removal', 'The young person, with help'),
    act('confirm-deletion', 'It is too distressing for now'),
  ),
  'S3-68': says(act('report-for-removal', 'The account holder as a rule')),
  'S3-69': says(act('report-for-removal', 'some services let somebody else do it')),
  'S3-70': says(
    act('record-removal-outcome', 'Record what came of a report'),
    act('report-for-removal', 'The report is recorded'),
  ),
  'S3-71': says(page('/help-now', '0800 1111'), page('/help-now', 'Always')),
  'S3-72': says(page('/help-now', 'ceop.police.uk/safety-centre')),
  'S3-73': says(page('/help-now', '0808 800 5000')),

  'S4-1': notYet('families'),
  'S4-2': says(page('/words', 'sent, posted or streamed'), act('record-facts', 'A live stream')),
  'S4-3': notYet('families'),
  'S4-4': says(
    act('plan-support', 'left out'),
    page('/provenance/background/harm-what-can-follow', 'distress, harm to wellbeing'),
  ),
  'S4-5': says(
    page('/provenance/law/law-offences', 'is an offence'),
    act('refer-to-police', 'have discretion'),
  ),
  'S4-6': says(page('/provenance/law/police-discretion-reason', 'may be being exploited')),
  'S4-7': says(
    page('/provenance/background/language-many-reasons', 'share for many reasons'),
    act('record-facts', 'what was the main reason for making or sharing it?'),
  ),
  'S4-8': says(
    page('/', 'blame or shame anyone'),
    page('/words', 'words that put the weight where it belongs'),
  ),
  'S4-9': says(
    card('ask-understand', 'Can you help me to understand'),
    card('begin-not-alone', 'It was right to talk to somebody'),
  ),
  'S4-10': says(
    card('end-next', 'Agree one next step together'),
    card('ask-wish', 'What would you like to happen?'),
  ),
  'S4-11': says(
    card('say-removal', 'There are ways to have pictures taken down'),
    act('report-for-removal', 'Report Remove'),
  ),
  'S4-12': says(
    page('/provenance/background/principle-careful', 'managed with care, step by step'),
  ),
  'S4-13': says(
    act('plan-support', 'dealt with as bullying'),
    act('agree-safety-plan', 'Learning, and leaving lessons'),
  ),
  'S4-14': notYet('families'),
  'S4-15': notYet('families'),
  'S4-16': notYet('education'),
  'S4-17': notYet('education'),
  'S4-18': notYet('education'),
  'S4-19': notYet('education', 'src/guidance/duties.table.ts'),
  'S4-20': says(page('/procedure', 'policy and procedures are followed')),
  'S4-21': says(
    page('/settings/ways', 'How readily the school refers'),
    page('/provenance/rules/presume-refer', 'almost every case'),
  ),
  'S4-22': says(
    page('/settings/ways', 'Who has which role'),
    page('/provenance/law/share-names-are-data', 'whom families can ask'),
  ),
  'S4-23': says(page('/settings/ways', 'Who has which role')),
  'S4-24': says(act('decide', 'where the head is also the safeguarding lead')),
  'S4-25': notYet('library'),
  'S4-26': says(page('/settings/ways', 'What the school says')),
  'S4-27': never('Two slips of the pen, not to be copied. The service’s name is Report Remove.'),
};
