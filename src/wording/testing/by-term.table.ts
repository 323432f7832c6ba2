import type { TermSentences } from './sentence-shape.ts';
import type { TermId } from '../term-ids.ts';

/** Invented sentences for every term: what should be noticed, and what looks like it and should not. */
export const sentences: Readonly<Record<TermId, TermSentences>> = {
  'putting-themselves-at-risk': {
    found: [
      'We are worried that she is [putting herself at risk] by talking to people she has not met.',
      'Robin has [placed himself in danger] again this weekend.',
    ],
    leftAlone: [
      'The adult put her at risk by passing the picture on.',
      'He put himself forward for the online safety council.',
    ],
    heldOut: {
      found: ['This pupil continually [puts themselves at risk] online.'],
      leftAlone: [
        'She was not putting herself at risk: somebody else broke her trust.',
        'Staff who chase an intruder put themselves at risk.',
      ],
    },
  },
  'sexual-activity-with': {
    found: [
      'The form says that she engaged in [sexual activity with] a man of 24.',
      'He told the nurse about [having sex with] an adult he met through a game.',
    ],
    leftAlone: [
      'The officer explained that the offence is sexual activity with a child under section 9.',
      'There was no sexual activity with anyone, and no picture.',
    ],
    heldOut: {
      found: ['There is a note of [sexual activity with] the coach last summer.'],
      leftAlone: ['The school nurse talked about sexual health with Year 11.'],
    },
  },
  'sexually-active': {
    found: [
      'She is 12 and the previous school recorded her as [sexually active].',
      'The referral describes a child of 11 who has been [sexually active] since the summer.',
    ],
    leftAlone: [
      'The clinic is for sexually active adults.',
      'He is 17 and told the nurse he is sexually active.',
    ],
    heldOut: {
      found: ['The file says the pupil became [sexually active] at primary school.'],
      leftAlone: ['Nothing suggests that the child is sexually active.'],
    },
  },
  'contacting-adults': {
    found: [
      'She [has been contacting adults] through a gaming platform.',
      'He keeps [messaging older men] on an app.',
    ],
    leftAlone: [
      'Adults have been contacting the child through a game.',
      'We have been contacting adult social care since Monday.',
    ],
    heldOut: {
      found: ['The pupil [has contacted adults] she does not know.'],
      leftAlone: ['The office contacted adults on the emergency list.'],
    },
  },
  'involved-in-exploitation': {
    found: [
      'There are concerns that he is [involved in CSE].',
      'Two of our students may have been [involved in sexual exploitation].',
    ],
    leftAlone: [
      'The officer is involved in CSE prevention across the county.',
      'She is a member of the team involved in CSE training.',
    ],
    heldOut: {
      found: ['A pupil in Year 9 is thought to be [involved in child sexual exploitation].'],
      leftAlone: ['Several agencies are involved in the review of exploitation cases.'],
    },
  },
  'offered-in-exchange': {
    found: [
      'She was [offered vapes for sex].',
      'The note says he [exchanged sex for] phone credit.',
    ],
    leftAlone: [
      'The college was offered funding for sex education.',
      'He was given a lift home for the holidays.',
    ],
    heldOut: {
      found: ['It is recorded that the girl was [given gifts in return for sex].'],
      leftAlone: ['Year 10 were offered a workshop for sex and relationships education week.'],
    },
  },
  'pictures-to-an-adult': {
    found: [
      'She has been [sending explicit pictures to an adult].',
      'He [sent nude photos to a man] he had met in a chat room.',
    ],
    leftAlone: [
      'The adult had been sending explicit pictures to her for months.',
      'She sent pictures of the harvest display to an adult learner.',
    ],
    heldOut: {
      found: ['It appears that the pupil [shared indecent images with an older man].'],
      leftAlone: ['She sent the nude picture to a boy in her class, who is also 14.'],
    },
  },
  'in-a-relationship-with': {
    found: [
      'She says she is [in a relationship with] a man of 27.',
      'At 14 he was [in a relationship with] an adult from the gym.',
    ],
    leftAlone: [
      'They are both 15 and have been in a relationship with each other since Easter.',
      'She has no relationship with the adult who asked for it.',
    ],
    heldOut: {
      found: ['The pupil has been [in a sexual relationship with] her former coach.'],
      leftAlone: ['He was in a relationship with another student in Year 12.'],
    },
  },
  'associating-with': {
    found: [
      'He has been [associating with] older people at the station.',
      'She is [spending time with older men] near the arcade.',
    ],
    leftAlone: [
      'The risks associated with sharing were covered in assembly.',
      'She has been spending time with her grandparents.',
    ],
    heldOut: {
      found: ['We know that the girl [associates with] a group of men in town.'],
      leftAlone: ['Costs associated with the new filter are in the report.'],
    },
  },
  'hard-to-reach': {
    found: ['The family is [hard to reach].', 'This is a [hard-to-reach] young person.'],
    leftAlone: [
      'The lead is hard to reach by phone on a Friday.',
      'The router is hard to reach behind the cupboard.',
    ],
    heldOut: {
      found: ['Parents in this community have been described as [hard to reach].'],
      leftAlone: ['Mum works nights, so she is hard to reach on the phone before noon.'],
    },
  },
  'refuses-to-engage': {
    found: [
      'She [refuses to engage] with the counsellor.',
      'Since October he has been [disengaged] and late.',
    ],
    leftAlone: [
      'The platform refuses to engage with our report.',
      'The handbrake was disengaged when the minibus moved.',
    ],
    heldOut: {
      found: ['The young person [failed to engage] with three appointments.'],
      leftAlone: ['The school has not engaged a new counsellor yet.'],
    },
  },
  'risky-choices': {
    found: [
      'He has been making [risky choices] online.',
      'Her [poor decisions] led to the picture being shared.',
    ],
    leftAlone: [
      'The governors reviewed the poor decision to close the office early.',
      'Pupils discussed safe and risky choices in PSHE.',
    ],
    heldOut: {
      found: ['There is a pattern of [risk-taking behaviour] on social media.'],
      leftAlone: ['He made a good choice when he told his tutor.'],
    },
  },
  'child-perpetrator': {
    found: [
      'The [child perpetrator] has been moved to another form.',
      'We met the parents of the [young perpetrator].',
    ],
    leftAlone: [
      'The adult perpetrator is known to the police.',
      'Police are looking for the perpetrators of child abuse behind the account.',
    ],
    heldOut: {
      found: ['The [perpetrator], a pupil in Year 8, was seen with his mother.'],
      leftAlone: ['The perpetrator is a man of 34 from another town.'],
    },
  },
  'child-pornography': {
    found: [
      'The parent asked whether this counts as [child pornography].',
      'Somebody in the group called it [child porn] in the log.',
    ],
    leftAlone: [
      'The child had been shown adult pornography on a phone.',
      'A lesson about children and pornography is planned for spring.',
    ],
    heldOut: {
      found: ['IT reported a possible search for [child pornography] on a school laptop.'],
      leftAlone: ['Many children come across pornography by accident.'],
    },
  },
  'historical-abuse': {
    found: [
      'Her aunt spoke of [historical sexual abuse].',
      'There is an [historic abuse] allegation on the file.',
    ],
    leftAlone: [
      'The historical records of the school are kept in the archive.',
      'Year 9 visited a historic building on Tuesday.',
    ],
    heldOut: {
      found: ['The college learner disclosed [historical abuse] from when she was seven.'],
      leftAlone: ['He has a history of abuse by his stepfather.'],
    },
  },
  'became-involved-in': {
    found: [
      'He [became involved in] sharing pictures for money.',
      'She [got involved with] an older group in the summer.',
    ],
    leftAlone: [
      'Children’s services became involved in March.',
      'He became involved in the school choir.',
    ],
    heldOut: {
      found: ['That was when the girl [became involved with] county lines.'],
      leftAlone: ['The police became involved in the case on the same day.'],
    },
  },
  'was-recruited': {
    found: [
      'He [was recruited] by the group through a gaming chat.',
      'She may have [been recruited] to hold money for somebody.',
    ],
    leftAlone: [
      'Ms Quillfeather was recruited as a pastoral lead in June.',
      'A new counsellor has been recruited.',
    ],
    heldOut: {
      found: ['The boy [was recruited] into a gang last year.'],
      leftAlone: ['She was recruited to the netball team.'],
    },
  },
  'went-back-to-them': {
    found: [
      'After the meeting she [went back to him].',
      'He keeps [going back to the man] who pays for his phone.',
    ],
    leftAlone: [
      'She went back to her lesson after the meeting.',
      'The lead went back to them with the reference number.',
    ],
    heldOut: {
      found: ['Within a week the girl had [gone back to her abuser].'],
      leftAlone: ['He went back to his mother’s house after school.'],
    },
  },
  'keeps-going-missing': {
    found: [
      'She [keeps going missing] on Friday evenings.',
      'This pupil is [always going missing] from lessons.',
    ],
    leftAlone: [
      'She has been missing three times since September.',
      'The keys to the cabinet keep going missing.',
    ],
    heldOut: {
      found: ['He [regularly goes missing] from his placement.'],
      leftAlone: ['He went missing once, in October, for two hours.'],
    },
  },
  'money-mule': {
    found: [
      'He has been acting as a [money mule].',
      'The social worker thinks that she was [plugging] for the group.',
    ],
    leftAlone: [
      'The bank gave an assembly on money mule awareness.',
      'He was plugging in the projector when the tutor came in.',
    ],
    heldOut: {
      found: ['Two sixth formers were used as [money mules] last term.'],
      leftAlone: ['The pastoral team is plugging a gap in cover.'],
    },
  },
  sexting: {
    found: ['Two Year 10 pupils have been [sexting].', 'He [sexted] a girl in another school.'],
    leftAlone: [
      'The old policy follows Sexting in schools and colleges (2016).',
      'We no longer use the word sexting with families.',
    ],
    heldOut: {
      found: ['This is the third [sexting] incident this term.'],
      leftAlone: ['The study is called “Sexting: a typology”.'],
    },
  },
  'revenge-porn': {
    found: [
      'Her mother is calling it [revenge porn].',
      'A case of [revenge pornography] was reported to the office.',
    ],
    leftAlone: [
      'We gave the adult learner the number of the Revenge Porn Helpline.',
      'She has no wish for revenge and wants the picture removed.',
    ],
    heldOut: {
      found: ['He threatened her with [revenge porn] after they split up.'],
      leftAlone: ['The Revenge Porn Helpline supports adults in the UK.'],
    },
  },
  'self-generated': {
    found: [
      'The [self-generated] image was obtained by threats.',
      'She was blackmailed into making [self generated] pictures.',
    ],
    leftAlone: [
      'The monthly figures are self-generated by the filter.',
      'The class of self-generated intimate images has no adult in it.',
    ],
    heldOut: {
      found: ['He was groomed and the images are recorded as [self-generated].'],
      leftAlone: ['The report uses the police term self-generated indecent imagery.'],
    },
  },
  consensual: {
    found: [
      'The contact with the adult was described as [consensual].',
      'She [consented] to what the man asked for.',
    ],
    leftAlone: ['The sharing was non-consensual.', 'Her mother consented to the referral.'],
    heldOut: {
      found: ['He is 12 and his tutor wrote that it was [consensual] with the older boy’s uncle.'],
      leftAlone: ['Both are 16 and say that the sharing was consensual.'],
    },
  },
  promiscuous: {
    found: [
      'A note from her last school calls her [promiscuous].',
      'She is [sexually mature] for Year 8.',
    ],
    leftAlone: [
      'He is a mature student on the access course.',
      'The network card was set to promiscuous mode by a technician.',
    ],
    heldOut: {
      found: ['There were comments in the staffroom about the girl’s [promiscuity].'],
      leftAlone: ['A mature and thoughtful account was given by the pupil.'],
    },
  },
  'lifestyle-choice': {
    found: [
      'The last review called it a [lifestyle choice].',
      'He says it is her [lifestyle choice] and nothing can be done.',
    ],
    leftAlone: [
      'Year 8 have a lesson on healthy lifestyle choices.',
      'Being exploited is never a lifestyle choice.',
    ],
    heldOut: {
      found: ['Staying with that group seems to be a [lifestyle choice] for her.'],
      leftAlone: ['The canteen poster shows lifestyle choices that help sleep.'],
    },
  },
  boyfriend: {
    found: [
      'She sent it to her 25-year-old [boyfriend].',
      'Her [boyfriend] is an adult who drives.',
    ],
    leftAlone: ['Her boyfriend is also 15.', 'He passed the picture to his girlfriend in Year 11.'],
    heldOut: {
      found: ['The older [boyfriend] waits for her at the gate.'],
      leftAlone: ['She told her boyfriend, who is in her form.'],
    },
  },
  streetwise: {
    found: ['He is [streetwise] and can look after himself.', 'She is very [mature for her age].'],
    leftAlone: [
      'He is a mature student at the college.',
      'The trees in the playground are mature for their size.',
    ],
    heldOut: {
      found: ['Staff see her as [older than her years] and forget that she is 13.'],
      leftAlone: ['The Streetwise road safety course is on Thursday.'],
    },
  },
  'attention-seeking': {
    found: [
      'Her behaviour is [attention-seeking].',
      'He is only [seeking attention] from the others.',
    ],
    leftAlone: [
      'The class is experimental, sexual attention seeking.',
      'They were seeking medical attention for the injury.',
    ],
    heldOut: {
      found: ['Some staff think the pupil is an [attention seeker].'],
      leftAlone: ['Subtype: attention-seeking.'],
    },
  },
  'selling-themselves': {
    found: [
      'There are rumours that she is [prostituting herself].',
      'He has been [selling himself] for cigarettes.',
    ],
    leftAlone: [
      'She is selling herself short in her university application.',
      'Selling yourself at interview is a sixth form workshop.',
    ],
    heldOut: {
      found: ['It was said that the pupil had become a [prostitute].'],
      leftAlone: ['He was selling his old phone himself.'],
    },
  },
  client: {
    found: [
      'The police think that some of her [clients] paid by phone.',
      'She was taken to a hotel to meet [punters].',
    ],
    leftAlone: [
      'The email client on the laptop was left open.',
      'The solicitor could not speak about her client.',
    ],
    heldOut: {
      found: ['He was exploited by a man who took money from [clients].'],
      leftAlone: ['The remote desktop client needs an update.'],
    },
  },
  allegedly: {
    found: [
      'She was [allegedly] sent a picture by a boy in Year 11.',
      'The picture was [allegedly] passed on without her knowing.',
    ],
    leftAlone: [
      'Police have charged a man who allegedly ran the account.',
      'An allegation about a member of staff was passed to the LADO.',
    ],
    heldOut: {
      found: ['He [supposedly] did not know who had asked for it.'],
      leftAlone: [
        'The member of staff allegedly asked for pictures, and the head called the LADO.',
      ],
    },
  },
  admitted: {
    found: [
      'She [admitted] that she had sent the picture.',
      'After an hour he [confessed] to his tutor.',
    ],
    leftAlone: [
      'She was admitted to hospital on Sunday night.',
      'The adult admitted to police that he had asked for it.',
    ],
    heldOut: {
      found: ['The girl [admits] having shared one photo.'],
      leftAlone: ['Year 7 pupils are admitted to the hall first.'],
    },
  },
  claims: {
    found: [
      'She [claims] that she was put under pressure.',
      'The pupil [claimed] he had not passed it on.',
    ],
    leftAlone: [
      'Her mother asked for a claims form.',
      'The insurance claims for the broken phones are with the office.',
    ],
    heldOut: {
      found: ['He is [claiming] that the account is not his.'],
      leftAlone: ['The school claims the grant back each April.'],
    },
  },
  'refused-to-say': {
    found: [
      'She [refused to say] who had the picture.',
      'He [would not tell] us the name of the account.',
    ],
    leftAlone: [
      'The visitor was refused entry at the gate.',
      'The platform refused to say who owns the account.',
    ],
    heldOut: {
      found: ['The boy [refuses to answer] questions about the group.'],
      leftAlone: ['The head refused the request for a copy.'],
    },
  },
  lied: {
    found: ['She [lied] about who had taken it.', 'He has [changed his story] twice.'],
    leftAlone: ['She did not lie about her age.', 'The phone was lying on the desk, switched off.'],
    heldOut: {
      found: ['It is clear that the pupil is [lying].'],
      leftAlone: ['Responsibility lies with the person who passed it on.'],
    },
  },
  silly: {
    found: [
      'It was a [silly] thing to do.',
      'She has been very [naive] about the people she talks to.',
    ],
    leftAlone: [
      'Silly hat day raised money for Childline.',
      'She said that she feels stupid, and we told her she is not.',
    ],
    heldOut: {
      found: ['He was [foolish] to trust somebody he had not met.'],
      leftAlone: ['Please ask: there are no silly questions.'],
    },
  },
  'should-have-known-better': {
    found: [
      'At 16 she [should have known better].',
      'He is in Year 11 and [ought to have known better].',
    ],
    leftAlone: [
      'We should have known sooner.',
      'The adult should have known better than to reply.',
    ],
    heldOut: {
      found: ['A prefect [should know better] than to send that.'],
      leftAlone: ['Staff should know the emergency number by heart.'],
    },
  },
  'why-did-you': {
    found: [
      'The first question put to her was: [why did you send] it?',
      'He was asked [why he shared] it.',
    ],
    leftAlone: ['She does not know why he passed it on.', 'Why did the filter not stop the site?'],
    heldOut: {
      found: ['Ask the pupil: [why didn’t you tell] somebody?'],
      leftAlone: ['The page explains why you can ask for help.'],
    },
  },
  'should-not-have-been-online': {
    found: [
      'She [should not have been on that app].',
      'He [shouldn’t have been online] at that hour.',
    ],
    leftAlone: [
      'The picture should not have been on that site for so long.',
      'That link should not have been on the school website.',
    ],
    heldOut: {
      found: ['At 12 she is [too young to be on that platform].'],
      leftAlone: ['The visitor should not have been on the site without a badge.'],
    },
  },
  'allowed-it-to-happen': {
    found: ['She [allowed it to happen].', 'He [let them take] the picture.'],
    leftAlone: [
      'The filter allowed it to happen, and IT have closed the gap.',
      'The tutor let her take a break outside.',
    ],
    heldOut: {
      found: ['It seems the girl [allowed him to film] her.'],
      leftAlone: ['He was allowed to go home early.'],
    },
  },
  'could-have-said-no': {
    found: ['She [could have said no].', 'He [could have walked away] at any time.'],
    leftAlone: [
      'We could have said more in the letter.',
      'The bank could have said no to the loan.',
    ],
    heldOut: {
      found: ['The pupil [didn’t say no] when he asked.'],
      leftAlone: ['The governors could have said no to the plan.'],
    },
  },
  banter: {
    found: ['The boys in the chat saw it as [banter].', 'It was [just a joke] between friends.'],
    leftAlone: ['He bought the mask in a joke shop.', 'This was not banter: it was harassment.'],
    heldOut: {
      found: ['The form tutor put it down to [boys being boys].'],
      leftAlone: ['Year 7 wrote a page for the joke book.'],
    },
  },
  offender: {
    found: [
      'The [offender] is in Year 9 and has been spoken to.',
      'Both [suspects] are pupils at our school.',
    ],
    leftAlone: [
      'I suspect that more people have it.',
      'His offender manager rang about the adult.',
    ],
    heldOut: {
      found: ['The school treated the boy as a [young offender].'],
      leftAlone: ['The suspect is a man of 40, and police have his phone.'],
    },
  },
  victim: {
    found: [
      'The [victim] came to see the nurse.',
      'Two [victims] in Year 10 have been offered support.',
    ],
    leftAlone: [
      'Victim Support can be reached at any hour.',
      'Avoid victim-blaming in all records.',
    ],
    heldOut: {
      found: ['We have spoken to the parents of each [victim].'],
      leftAlone: ['Her rights are set out in the Victims’ Code.'],
    },
  },
  provocative: {
    found: [
      'Her profile picture is [provocative].',
      'She tends to wear [revealing] clothes in town.',
    ],
    leftAlone: [
      'The debate asked a provocative question about privacy.',
      'The pupil is worried about revealing who told her.',
    ],
    heldOut: {
      found: ['The girl was said to dress [provocatively].'],
      leftAlone: ['The audit was revealing: half of the staff had no training.'],
    },
  },
  manipulative: {
    found: ['He can be [manipulative] when he is upset.', 'She is an [attention-needing] pupil.'],
    leftAlone: [
      'The adult was manipulative and patient.',
      'The photo had been manipulated with an app.',
    ],
    heldOut: {
      found: ['The girl is [manipulating] staff to get out of lessons.'],
      leftAlone: ['She was manipulated by a stranger online.'],
    },
  },
  'troubled-child': {
    found: [
      'He is a [troubled boy] from a large family.',
      'She is one of our more [challenging pupils].',
    ],
    leftAlone: [
      'It was a challenging conversation for everyone.',
      'The school wants a challenging curriculum for every pupil.',
    ],
    heldOut: {
      found: ['The record speaks of a [difficult and challenging young person].'],
      leftAlone: ['The family took part in the Troubled Families programme.'],
    },
  },
  'at-risk-from-self': {
    found: ['We see her as [at risk from herself].', 'He is a [danger to himself] online.'],
    leftAlone: [
      'She is at risk from others in the group.',
      'He looked after himself and his brother.',
    ],
    heldOut: {
      found: ['The plan lists the pupil as [at risk from self].'],
      leftAlone: ['The children are at risk from an adult who lives nearby.'],
    },
  },
  'non-compliant': {
    found: [
      'He was [non-compliant] when asked to delete it.',
      'She is [refusing to delete] the pictures.',
    ],
    leftAlone: ['The platform refused to delete the post.', 'Two fire doors are non-compliant.'],
    heldOut: {
      found: ['The pupil [won’t delete] the video and his mother has been told.'],
      leftAlone: ['Staff must refuse to delete anything themselves.'],
    },
  },
  leaked: {
    found: [
      'Her pictures were [leaked] on a group chat.',
      'Somebody [leaked] the video to Year 11.',
    ],
    leftAlone: [
      'The roof of the sports hall leaked all night.',
      'A tap was leaking in the science block.',
    ],
    heldOut: {
      found: ['The [leak] of the photos happened at the weekend.'],
      leftAlone: ['The gas leak closed the site for a day.'],
    },
  },
  'high-risk-child': {
    found: ['She is a [high-risk child].', 'There are four [high risk pupils] in the year group.'],
    leftAlone: [
      'There is a high risk of the picture spreading.',
      'A high-risk activity needs a risk assessment, child by child.',
    ],
    heldOut: {
      found: ['The panel looked at three [high-risk young people].'],
      leftAlone: ['The child faces a high risk of harm from an adult.'],
    },
  },
  'lost-for-ever': {
    found: [
      'Tell parents that the picture is [out there forever].',
      'Once sent, an image [can never be removed].',
    ],
    leftAlone: [
      'The picture can be removed, and we will help.',
      'A picture of that kind is never sent on by staff.',
    ],
    heldOut: {
      found: ['She was told that photos are [impossible to get back].'],
      leftAlone: ['The minutes cannot be recovered from the old server.'],
    },
  },
};
