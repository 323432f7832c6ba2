import type { MarkedSentence } from './sentence-shape.ts';

/**
 * Written after the phrases were finished and measured once. Nothing has been changed because of them,
 * so what they say of the advice is the fairest there is.
 */
export const freshSentences: readonly MarkedSentence[] = [
  {
    text: 'During tutorial the learner said that a [sexting] message had been passed round the bus.',
    terms: ['sexting'],
  },
  {
    text: 'I have known this pupil since Year 7 and she has always been rather [naive] about friends.',
    terms: ['silly'],
  },
  { text: 'A colleague remarked that boys of that age do it [for a laugh].', terms: ['banter'] },
  {
    text: 'My concern is that she [places herself in danger] by sharing where she lives.',
    terms: ['putting-themselves-at-risk'],
  },
  {
    text: 'Having first denied it, the student [confessed] to the head of sixth form.',
    terms: ['admitted'],
  },
  { text: 'The pupil [claims] not to know who set up the group.', terms: ['claims'] },
  {
    text: 'When I asked who else had it she [wouldn’t answer] and looked at the floor.',
    terms: ['refused-to-say'],
  },
  { text: 'I am afraid that this child [tells lies] when she is cornered.', terms: ['lied'] },
  {
    text: 'His foster carer believes that he [should have known better] at his age.',
    terms: ['should-have-known-better'],
  },
  {
    text: 'The first thing her stepfather said was [why did you take] that picture.',
    terms: ['why-did-you'],
  },
  {
    text: 'She really [ought not to have been on that site] in the first place.',
    terms: ['should-not-have-been-online'],
  },
  { text: 'She [let it happen] and told nobody for a month.', terms: ['allowed-it-to-happen'] },
  { text: 'He [could have blocked her] but kept replying.', terms: ['could-have-said-no'] },
  { text: 'The [victim] in this matter sits two rows behind.', terms: ['victim'] },
  {
    text: 'One of the [suspects] has already been moved to another science set.',
    terms: ['offender'],
  },
  { text: 'Her blazer was off and her top was [revealing].', terms: ['provocative'] },
  { text: 'In class he is needy, clingy and [manipulative].', terms: ['manipulative'] },
  {
    text: 'We have several [troubled young people] on this corridor.',
    terms: ['troubled-child'],
  },
  { text: 'She is, in short, a [danger to herself].', terms: ['at-risk-from-self'] },
  {
    text: 'Asked on Monday and again on Wednesday, he still [refuses to delete] the clip.',
    terms: ['non-compliant'],
  },
  { text: 'Somebody at the leisure centre [leaked] two photos of him.', terms: ['leaked'] },
  {
    text: 'The multi-agency list has her as a [high-risk young person].',
    terms: ['high-risk-child'],
  },
  {
    text: 'I told the class that a picture you post [can never be deleted].',
    terms: ['lost-for-ever'],
  },
  {
    text: 'The aunt described it as [revenge porn] and wants the boy expelled.',
    terms: ['revenge-porn'],
  },
  {
    text: 'He was pressured for weeks, yet the log describes the video as [self-generated].',
    terms: ['self-generated'],
  },
  {
    text: 'The email from the other school says the contact with the 30-year-old was [consensual].',
    terms: ['consensual'],
  },
  {
    text: 'There has been gossip that the girl is [promiscuous] and I have challenged it.',
    terms: ['promiscuous'],
  },
  {
    text: 'Her worker concluded that it was a [lifestyle choice] and closed the referral.',
    terms: ['lifestyle-choice'],
  },
  {
    text: 'She is collected each day by her [boyfriend], who is 23.',
    terms: ['boyfriend'],
  },
  {
    text: 'Being tall and [mature for his age], he is often taken for a sixth former.',
    terms: ['streetwise'],
  },
  {
    text: 'Several staff dismissed the drawing as [attention-seeking].',
    terms: ['attention-seeking'],
  },
  {
    text: 'He was heard saying that a girl in Year 10 was [prostituting herself].',
    terms: ['selling-themselves'],
  },
  {
    text: 'Messages on the tablet show that adults paid and are listed as [clients].',
    terms: ['client'],
  },
  {
    text: 'The picture was [allegedly] taken at a sleepover in the holidays.',
    terms: ['allegedly'],
  },
  {
    text: 'From the chat it seems that she [has been messaging men] since the spring.',
    terms: ['contacting-adults'],
  },
  {
    text: 'I believe two of the boys are [involved in child sexual exploitation].',
    terms: ['involved-in-exploitation'],
  },
  {
    text: 'He [sent explicit videos to a woman] who said she was a scout.',
    terms: ['pictures-to-an-adult'],
  },
  {
    text: 'At thirteen she was already [in a relationship with] her riding instructor.',
    terms: ['in-a-relationship-with'],
  },
  {
    text: 'The attendance officer saw him [associating with] known dealers.',
    terms: ['associating-with'],
  },
  {
    text: 'This is a [hard-to-reach] family who have had four workers in a year.',
    terms: ['hard-to-reach'],
  },
  {
    text: 'Since the move she has become withdrawn and [disengaged].',
    terms: ['refuses-to-engage'],
  },
  { text: 'His [poor decisions] are a worry to his grandparents.', terms: ['risky-choices'] },
  {
    text: 'The [teenage perpetrator] is receiving support from the youth team.',
    terms: ['child-perpetrator'],
  },
  {
    text: 'The volunteer asked if keeping it would be [child pornography].',
    terms: ['child-pornography'],
  },
  {
    text: 'Her disclosure concerns [historical sexual abuse] by a neighbour.',
    terms: ['historical-abuse'],
  },
  {
    text: 'By half term the girl had [become involved in] selling pictures of others.',
    terms: ['became-involved-in'],
  },
  {
    text: 'Police believe that both brothers [were recruited] at the youth club.',
    terms: ['was-recruited'],
  },
  {
    text: 'Two days after the strategy meeting she [returned to the man] in the flat.',
    terms: ['went-back-to-them'],
  },
  {
    text: 'He [repeatedly goes missing] between tea and bedtime.',
    terms: ['keeps-going-missing'],
  },
  {
    text: 'An account in her name shows that she was used as a [money mule].',
    terms: ['money-mule'],
  },
  {
    text: 'The log says that a Year 8 child is [sexually active].',
    terms: ['sexually-active'],
  },
  {
    text: 'He spoke about [sexual activity with] a much older neighbour.',
    terms: ['sexual-activity-with'],
  },
  { text: 'She was [given a phone in return for sex].', terms: ['offered-in-exchange'] },
  {
    text: 'I reassured the learner that nothing she did was foolish and that help is available.',
    terms: [],
  },
  { text: 'The claims handler wants the serial number of the tablet.', terms: [] },
  { text: 'Nobody could say whether the picture had been posted or only shown.', terms: [] },
  { text: 'The caretaker admitted the engineer at 7am.', terms: [] },
  { text: 'Applicants are admitted to the course in January.', terms: [] },
  { text: 'He is not a liar and we believe him.', terms: [] },
  { text: 'The file lies in the locked cabinet in the lead’s office.', terms: [] },
  { text: 'Her tutor refused an invitation to be interviewed by the press.', terms: [] },
  {
    text: 'The carer says that he feels foolish, and we told him that he is not to blame.',
    terms: [],
  },
  { text: 'Grandad told a joke to lighten the mood.', terms: [] },
  { text: 'The card shop and the joke shop are both on the high street.', terms: [] },
  { text: 'Ask open questions and never begin with why did you.', terms: [] },
  { text: 'The police suspect that the account belongs to a man abroad.', terms: [] },
  { text: 'An offender of 52 was sentenced last month.', terms: [] },
  { text: 'The victim support officer will ring on Friday.', terms: [] },
  { text: 'This page follows the guide Challenging victim blaming language.', terms: [] },
  { text: 'A provocative lecture on free speech is planned.', terms: [] },
  { text: 'The letter goes home without revealing any names.', terms: [] },
  { text: 'The photograph had been cropped and manipulated by software.', terms: [] },
  { text: 'Fractions are challenging for many pupils in this set.', terms: [] },
  { text: 'The picture is at risk of being shared again.', terms: [] },
  { text: 'The supplier failed to delete the backups on time.', terms: [] },
  { text: 'Water leaked through the ceiling of the photography room.', terms: [] },
  { text: 'Swimming is a high-risk lesson for staffing.', terms: [] },
  { text: 'The child can have the picture taken down, and we will sit with her.', terms: [] },
  { text: 'She has never been sexually active, and this was assault.', terms: [] },
  {
    text: 'The officer quoted the offence: arranging sexual activity with a child, section 14.',
    terms: [],
  },
  { text: 'The parent and the school contacted adult mental health services.', terms: [] },
  { text: 'A specialist nurse involved in CSE work came to the meeting.', terms: [] },
  { text: 'Both students are seventeen and in a relationship with one another.', terms: [] },
  { text: 'There are benefits associated with telling parents early.', terms: [] },
  { text: 'Our website makes the form hard to reach on a phone.', terms: [] },
  { text: 'The regional office has not engaged with our complaint.', terms: [] },
  { text: 'The council’s poor decision on transport was overturned.', terms: [] },
  { text: 'The perpetrator, a man in his fifties, was arrested abroad.', terms: [] },
  { text: 'Children’s pornography use was the subject of the webinar.', terms: [] },
  { text: 'Our history teacher keeps historic photographs of the building.', terms: [] },
  { text: 'She became involved with the debating society.', terms: [] },
  { text: 'Three new governors were recruited in May.', terms: [] },
  { text: 'He went back to the nurse for his inhaler.', terms: [] },
  { text: 'Letters home keep going missing in Year 7.', terms: [] },
  { text: 'The word sexting confuses families, so we say what happened.', terms: [] },
  { text: 'The Revenge Porn Helpline does not take calls about under-18s.', terms: [] },
  { text: 'The carer consented to a medical.', terms: [] },
  { text: 'A healthy lifestyle choice each week, says the poster.', terms: [] },
  { text: 'Her boyfriend is in the same form and is being supported too.', terms: [] },
  { text: 'A mature student in the adult class reported it.', terms: [] },
  { text: 'He sought attention from a paramedic after the fall.', terms: [] },
  { text: 'The girls were selling cakes for charity by themselves.', terms: [] },
  { text: 'A thin client is used in the library.', terms: [] },
  {
    text: 'The teaching assistant, who allegedly sent it, has been suspended.',
    terms: [],
  },
  { text: '“She knew what she was doing, it was stupid”, said another parent.', terms: [] },
];
