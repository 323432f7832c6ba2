import type { MarkedSentence } from './sentence-shape.ts';

/**
 * Written after the phrases were finished, and measured once; docs/decisions/0008-wording.md has that
 * figure. No phrase was changed because of them, so what they say is the fairest there is. One fault
 * in telling who acts ("the man who allegedly …") was mended since.
 */
export const freshSentences: readonly MarkedSentence[] = [
  {
    text: 'Rowan came to see me at break. She [admitted] she had sent it and asked me not to tell her dad.',
    terms: ['admitted'],
  },
  {
    text: 'Ash says that he deleted the message. He [claims] he never showed anyone. I have no reason to doubt him.',
    terms: ['claims'],
  },
  {
    text: 'Spoke with the form tutor. She thinks Rowan is [attention seeking]. I do not agree.',
    terms: ['attention-seeking'],
  },
  {
    text: 'The [victim] is in Year 9. Her parents have been told and are coming in at 4pm.',
    terms: ['victim'],
  },
  {
    text: 'Three boys were seen laughing at a phone. When challenged they said it was [only a joke].',
    terms: ['banter'],
  },
  {
    text: 'Following the assembly on [sexting] two girls asked to speak to the nurse.',
    terms: ['sexting'],
  },
  {
    text: 'Rowan is a lovely girl but very [immature] and will follow anyone.',
    terms: ['silly'],
  },
  {
    text: 'Dad feels that Ash [should have known better] and has taken his phone away for a month.',
    terms: ['should-have-known-better'],
  },
  {
    text: 'I asked “what happened?” and then, I am sorry to say, [why did you send] it.',
    terms: ['why-did-you'],
  },
  {
    text: 'Ash [refuses to say] who else is in the group. His phone is switched off in the safe.',
    terms: ['refused-to-say'],
  },
  {
    text: 'I now think that Rowan has been [lying] to protect someone.',
    terms: ['lied'],
  },
  {
    text: 'She [shouldn’t have been on Instagram] at eleven, as her mother knows.',
    terms: ['should-not-have-been-online'],
  },
  {
    text: 'Rowan [allowed him to record] the call.',
    terms: ['allowed-it-to-happen'],
  },
  {
    text: 'His aunt keeps saying that he [could have walked away].',
    terms: ['could-have-said-no'],
  },
  {
    text: 'Ash, the [suspect], has been placed in another tutor group for now.',
    terms: ['offender'],
  },
  {
    text: 'Some of the photos on her open profile are [provocative].',
    terms: ['provocative'],
  },
  {
    text: 'Beware: Rowan is [manipulative] and plays adults off against each other.',
    terms: ['manipulative'],
  },
  {
    text: 'This is a [troubled family] with a long file.',
    terms: ['troubled-child'],
  },
  {
    text: 'In supervision we agreed that Ash is [at risk from himself] as much as anyone.',
    terms: ['at-risk-from-self'],
  },
  {
    text: 'He [has failed to delete] the copy on his tablet.',
    terms: ['non-compliant'],
  },
  {
    text: 'The images [leaked] from a shared folder on Saturday night.',
    terms: ['leaked'],
  },
  {
    text: 'Rowan is on the list of [high risk children] for the summer.',
    terms: ['high-risk-child'],
  },
  {
    text: 'The speaker told Year 8 that a picture online is [there forever].',
    terms: ['lost-for-ever'],
  },
  {
    text: 'This is clearly [revenge porn] and the police should act.',
    terms: ['revenge-porn'],
  },
  {
    text: 'We know that he was blackmailed. The platform lists the clip as [self-generated].',
    terms: ['self-generated'],
  },
  {
    text: 'The uncle told the social worker it was all [consensual].',
    terms: ['consensual'],
  },
  {
    text: 'Her last placement described her as [promiscuous] and hard work.',
    terms: ['promiscuous'],
  },
  {
    text: 'We heard at panel that staying away from home is her [lifestyle choice].',
    terms: ['lifestyle-choice'],
  },
  {
    text: 'Rowan’s [boyfriend], who is 26, pays for her phone.',
    terms: ['boyfriend'],
  },
  {
    text: 'She has always been [old for her age], said the aunt.',
    terms: ['streetwise'],
  },
  {
    text: 'Another pupil said that Rowan is [selling herself] for vapes.',
    terms: ['selling-themselves'],
  },
  {
    text: 'He spoke of being driven to a house to meet [clients] who paid the driver.',
    terms: ['client'],
  },
  {
    text: 'Rowan was [allegedly] told that her friends would see it if she did not send more.',
    terms: ['allegedly'],
  },
  {
    text: 'Since June Rowan [has been messaging older men] late at night.',
    terms: ['contacting-adults'],
  },
  {
    text: 'We are worried about Ash’s [involvement in CSE] and will ring the hub.',
    terms: ['involved-in-exploitation'],
  },
  {
    text: 'She is [sending naked pictures to an older man] she calls Uncle.',
    terms: ['pictures-to-an-adult'],
  },
  {
    text: 'Ash, who is 14, is [in a relationship with] his sister’s manager, 29.',
    terms: ['in-a-relationship-with'],
  },
  {
    text: 'Rowan [associates with] a crowd of older pupils and some adults.',
    terms: ['associating-with'],
  },
  {
    text: 'Mum is [difficult to engage] and does not open letters.',
    terms: ['hard-to-reach'],
  },
  {
    text: 'He [has not engaged with] counselling, which is a shame.',
    terms: ['refuses-to-engage'],
  },
  {
    text: 'I am worried about the [bad choices] that Rowan is making.',
    terms: ['risky-choices'],
  },
  {
    text: 'Safety plan written for the [young perpetrator], shared with his mother.',
    terms: ['child-perpetrator'],
  },
  {
    text: 'A governor asked whether we report [child porn] to the police.',
    terms: ['child-pornography'],
  },
  {
    text: 'The counsellor rang about a [historic abuse] disclosure by a learner of 19.',
    terms: ['historical-abuse'],
  },
  {
    text: 'Ash [got involved in] county lines at thirteen.',
    terms: ['became-involved-in'],
  },
  {
    text: 'Rowan [was recruited] into the group by another girl.',
    terms: ['was-recruited'],
  },
  {
    text: 'We moved her to her nan’s, but within days she [went back to him].',
    terms: ['went-back-to-them'],
  },
  {
    text: 'Ash [frequently goes missing] in the evenings and comes home with new trainers.',
    terms: ['keeps-going-missing'],
  },
  {
    text: 'The bank has frozen his account: he is a [money mule].',
    terms: ['money-mule'],
  },
  {
    text: 'Rowan, 12, told the nurse that she is [sexually active].',
    terms: ['sexually-active'],
  },
  {
    text: 'There is a record of [sexual activity with] a neighbour in his forties.',
    terms: ['sexual-activity-with'],
  },
  {
    text: 'Messages suggest that she was [offered lifts for sex].',
    terms: ['offered-in-exchange'],
  },
  {
    text: 'Ash is [placing himself at risk] with every new follower he accepts.',
    terms: ['putting-themselves-at-risk'],
  },
  {
    text: 'The [offender] [admitted] it at once; he says it was [banter] and that the [victim] laughed.',
    terms: ['offender', 'admitted', 'banter', 'victim'],
  },
  {
    text: 'Rowan told me that Ash passed the picture on. She is frightened. I thanked her, said that she is not in trouble and that we would help.',
    terms: [],
  },
  {
    text: 'Ash asked whether he would go to prison. I said that the law is there to protect children and that nobody wants to make a criminal of him.',
    terms: [],
  },
  {
    text: 'The two are both fifteen. They were in a relationship until June and are still friends.',
    terms: [],
  },
  {
    text: 'Mum said: “I told her she was silly and should have known better, and now I feel awful.”',
    terms: [],
  },
  {
    text: 'Rowan’s words, as near as I can: “he made me, I could have said no but I was scared”.',
    terms: [],
  },
  { text: 'He is admitted to the ward under his mother’s name.', terms: [] },
  { text: 'The bursar claims a refund from the coach company each term.', terms: [] },
  { text: 'She filled in a claims form for her broken screen.', terms: [] },
  { text: 'Attention was drawn to the poster in the corridor.', terms: [] },
  { text: 'The victim support line is printed on the back.', terms: [] },
  { text: 'There was no joking about it, and the class listened well.', terms: [] },
  { text: 'The assembly used the guide called Sexting in schools and colleges.', terms: [] },
  { text: 'A silly season story in the local paper was not about us.', terms: [] },
  { text: 'The trust should have known that the contract had ended.', terms: [] },
  { text: 'Parents often ask why schools cannot just look.', terms: [] },
  { text: 'The post office refused the parcel.', terms: [] },
  { text: 'He lies down in the medical room when his head hurts.', terms: [] },
  { text: 'Our page should not have been on that domain.', terms: [] },
  { text: 'The head allowed him to keep his coat on.', terms: [] },
  { text: 'The insurers could have refused.', terms: [] },
  { text: 'I strongly suspect a fault in the filter.', terms: [] },
  { text: 'The suspect, aged 38, appeared in court on Monday.', terms: [] },
  { text: 'The art show has some provocative pieces by staff.', terms: [] },
  { text: 'He manipulated the clay with great care.', terms: [] },
  { text: 'These are challenging times for small schools.', terms: [] },
  { text: 'Rowan is at risk from an adult who has her address.', terms: [] },
  { text: 'The contractor failed to delete the old accounts.', terms: [] },
  { text: 'Rain leaked onto the display of class photos.', terms: [] },
  { text: 'The trip was rated high risk by the insurer.', terms: [] },
  { text: 'We told her that the site can remove it and that it is not gone forever.', terms: [] },
  { text: 'She rang the Revenge Porn Helpline about her adult sister.', terms: [] },
  { text: 'The sharing was not consensual and both families know that.', terms: [] },
  { text: 'Ash is a mature lad who gave a clear account.', terms: [] },
  { text: 'A lesson on lifestyle choices was moved to Friday.', terms: [] },
  { text: 'Rowan’s boyfriend is in Year 10 as well.', terms: [] },
  { text: 'He sold himself short when he spoke of his grades.', terms: [] },
  { text: 'The mail client shows the wrong sender.', terms: [] },
  { text: 'The man who allegedly owns the account has been interviewed.', terms: [] },
  { text: 'We have contacted adult social care about the learner of 19.', terms: [] },
  { text: 'The officer involved in CSE enquiries will visit.', terms: [] },
  { text: 'Feelings associated with shame came up in the session.', terms: [] },
  { text: 'The lead is hard to reach on the phone during exams.', terms: [] },
  { text: 'The bus company has failed to engage with our complaint.', terms: [] },
  { text: 'Bad weather and poor light stopped play.', terms: [] },
  { text: 'The perpetrator is an adult unknown to the child.', terms: [] },
  { text: 'The child was shown pornography by an adult.', terms: [] },
  { text: 'A historic day for the netball team.', terms: [] },
  { text: 'The fire service became involved when the alarm failed.', terms: [] },
  { text: 'A second nurse was recruited to the school team.', terms: [] },
  { text: 'After the call I went back to them with a time.', terms: [] },
  { text: 'Bibs keep going missing from the store.', terms: [] },
  { text: 'The bank runs money mule workshops for sixth forms.', terms: [] },
  { text: 'The clinic leaflet is for sexually active young people over 16.', terms: [] },
  { text: 'Staff who drive in ice put themselves at risk.', terms: [] },
];
