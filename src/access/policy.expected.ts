/**
 * Who may do what, written by hand for people to read, and compared with the policy in its test.
 *
 *   yes       always
 *   asked     while their second opinion on this case is waited for
 *   manages   while they manage this case: the head in a staff matter, the chair in one about the
 *             head, whoever is next when no lead or deputy may see it
 *   ask/man   either of the two
 *   report    in a record that they reported themselves: only what they saw, heard and did
 *   task      while a task in this case is theirs to finish
 *   support   while they support a child in this case
 *   sup/man   supports a child or manages
 *   rep/man   reported or manages; tas/man   has a task or manages
 *   -         never
 *
 * Whoever is barred from a case may do none of it there, whatever the table says. A column is a role;
 * somebody with two roles may do what either may.
 */
export const expectedPolicy = `
                             staff  lead   deputy pastoral head    senior-leader chair   safeguarding-governor it-lead data-protection-officer prevention-lead

  own-reports                yes    yes    yes    yes      yes     yes           yes     yes                   yes     yes                     yes
  own-tasks                  yes    yes    yes    yes      yes     yes           yes     yes                   yes     yes                     yes
  report-concern             yes    yes    yes    yes      yes     yes           yes     yes                   yes     yes                     yes

  worklist                   -      yes    yes    -        yes     -             -       -                     -       -                       -
  removals                   -      yes    yes    -        yes     -             -       -                     -       -                       -
  case                       -      yes    yes    -        yes     ask/man       ask/man -                     -       -                       -
  chronology                 -      yes    yes    -        yes     ask/man       ask/man -                     -       -                       -
  advice                     -      yes    yes    -        yes     ask/man       ask/man -                     -       -                       -
  child-file                 -      yes    yes    -        yes     manages       manages -                     -       -                       -

  change-calendar            -      yes    yes    -        yes     -             -       -                     -       -                       -
  change-words               -      yes    yes    -        yes     -             -       -                     -       -                       -
  change-ways                -      yes    -      -        yes     -             -       -                     -       -                       -
  name-people                -      -      -      -        yes     -             -       -                     -       -                       -
  see-parts                  -      yes    yes    -        yes     -             yes     -                     -       -                       -
  reading-log                -      yes    -      -        yes     -             -       -                     -       yes                     -
  see-sending                -      yes    yes    -        yes     -             -       -                     yes     -                       -
  sign-off-guidance          -      yes    -      -        -       -             -       -                     -       -                       -

  acknowledge-report         -      yes    yes    -        manages manages       manages -                     -       -                       -
  open-case                  -      yes    yes    -        manages manages       manages -                     -       -                       -
  decline-to-open            -      yes    yes    -        manages manages       manages -                     -       -                       -
  give-first-account         report yes    yes    report   rep/man rep/man       rep/man report                report  report                  report
  record-exposure            -      yes    yes    -        manages manages       manages -                     -       -                       -
  offer-support-to-staff     -      yes    yes    -        yes     manages       manages -                     -       -                       -

  add-person                 -      yes    yes    -        manages manages       manages -                     -       -                       -
  change-roles               -      yes    yes    -        manages manages       manages -                     -       -                       -
  propose-to-lift-bar        -      yes    yes    -        manages manages       manages -                     -       -                       -
  agree-to-lift-bar          -      asked  asked  -        asked   asked         asked   -                     -       -                       -
  record-facts               -      yes    yes    -        manages manages       manages -                     -       -                       -
  settle-account             -      yes    yes    -        manages manages       manages -                     -       -                       -
  call-meeting               -      yes    yes    -        manages manages       manages -                     -       -                       -
  hold-initial-review-meeting -     yes    yes    -        manages manages       manages -                     -       -                       -

  consider-viewing           -      yes    yes    -        manages manages       manages -                     -       -                       -
  answer-viewing             -      asked  asked  -        asked   asked         asked   -                     -       -                       -
  record-viewing             -      yes    yes    -        manages manages       manages -                     -       -                       -
  ask-for-viewing-review     -      yes    yes    -        yes     manages       manages -                     -       -                       -
  review-viewing             -      asked  asked  -        asked   asked         asked   -                     -       -                       -

  add-task                   -      yes    yes    -        manages manages       manages -                     -       -                       -
  finish-task                task   yes    yes    task     tas/man tas/man       tas/man task                  task    task                    task
  hand-over                  -      yes    yes    -        manages manages       manages -                     -       -                       -

  decide                     -      yes    yes    -        manages manages       manages -                     -       -                       -
  read-new-advice            -      yes    yes    -        manages manages       manages -                     -       -                       -
  give-second-opinion        -      asked  asked  -        asked   asked         asked   -                     -       -                       -
  record-consultation        -      yes    yes    -        manages manages       manages -                     -       -                       -
  hear-the-head              -      yes    yes    -        manages manages       manages -                     -       -                       -

  follow-adult-route         -      yes    yes    -        manages manages       manages -                     -       -                       -
  follow-other-policy        -      yes    yes    -        manages manages       manages -                     -       -                       -
  report-as-law-requires     report yes    yes    report   yes     rep/man       rep/man report                report  report                  report

  call-emergency-services    report yes    yes    report   yes     rep/man       rep/man report                report  report                  report
  refer-to-police            -      yes    yes    -        yes     manages       manages -                     -       -                       -
  refer-to-social-care       -      yes    yes    -        yes     manages       manages -                     -       -                       -
  refer-to-lado              -      yes    yes    -        yes     manages       manages -                     -       -                       -
  refer-to-adult-services    -      yes    yes    -        yes     manages       manages -                     -       -                       -
  refer-to-ceop              -      yes    yes    -        yes     manages       manages -                     -       -                       -
  refer-to-other-body        -      yes    yes    -        yes     manages       manages -                     -       -                       -
  leave-child-out            -      yes    yes    -        manages manages       manages -                     -       -                       -
  send-written-referral      -      yes    yes    -        yes     manages       manages -                     -       -                       -
  record-referral-response   -      yes    yes    -        yes     manages       manages -                     -       -                       -
  chase-referral             -      yes    yes    -        yes     manages       manages -                     -       -                       -
  escalate                   -      yes    yes    -        yes     manages       manages -                     -       -                       -
  record-social-care-decision -      yes    yes    -        yes     manages       manages -                     -       -                       -
  record-police-outcome      -      yes    yes    -        yes     manages       manages -                     -       -                       -

  inform-parents             -      yes    yes    -        manages manages       manages -                     -       -                       -
  withhold-from-parents      -      yes    yes    -        manages manages       manages -                     -       -                       -
  plan-conversation          -      yes    yes    -        manages manages       manages -                     -       -                       -
  record-conversation        -      yes    yes    -        manages manages       manages -                     -       -                       -
  review-not-telling         -      yes    yes    -        manages manages       manages -                     -       -                       -
  leave-parents-to-agency    -      yes    yes    -        manages manages       manages -                     -       -                       -
  set-contact-permissions    -      yes    yes    -        manages manages       manages -                     -       -                       -
  note-parent-call           -      yes    yes    -        manages manages       manages -                     -       -                       -
  send-letter                -      yes    yes    -        manages manages       manages -                     -       -                       -
  plan-support               -      yes    yes    -        manages manages       manages -                     -       -                       -
  review-support             -      yes    yes    -        manages manages       manages -                     -       -                       -
  agree-safety-plan          -      yes    yes    -        manages manages       manages -                     -       -                       -
  offer-service              -      yes    yes    -        manages manages       manages -                     -       -                       -
  name-supporter             -      yes    yes    -        manages manages       manages -                     -       -                       -
  record-check-in           support yes    yes    support  sup/man sup/man       sup/man support               support support                 support
  assess-shared-classes      -      yes    yes    -        manages manages       manages -                     -       -                       -
  end-shared-classes         -      yes    yes    -        manages manages       manages -                     -       -                       -
  record-spread              -      yes    yes    -        manages manages       manages -                     -       -                       -
  contain-spread             -      yes    yes    -        manages manages       manages -                     -       -                       -
  contact-other-setting      -      yes    yes    -        manages manages       manages -                     -       -                       -
  link-incident              -      yes    yes    -        manages manages       manages -                     -       -                       -
  reassess-repeat            -      yes    yes    -        manages manages       manages -                     -       -                       -
  plan-file-transfer         -      yes    yes    -        manages manages       manages -                     -       -                       -
  confirm-file-transfer      -      yes    yes    -        manages manages       manages -                     -       -                       -
  identify-person            -      yes    yes    -        manages manages       manages -                     -       -                       -
  settle-name                -      yes    yes    -        manages manages       manages -                     -       -                       -

  report-for-removal         -      yes    yes    -        manages manages       manages -                     -       -                       -
  look-again-at-removal      -      yes    yes    -        manages manages       manages -                     -       -                       -
  record-removal-outcome     -      yes    yes    -        manages manages       manages -                     -       -                       -
  secure-device              -      yes    yes    -        yes     manages       manages -                     -       -                       -
  move-device                -      yes    yes    -        yes     manages       manages -                     -       -                       -
  keep-device                -      yes    yes    -        yes     manages       manages -                     -       -                       -
  leave-device               -      yes    yes    -        yes     manages       manages -                     -       -                       -
  hand-device-to-police      -      yes    yes    -        yes     manages       manages -                     -       -                       -
  end-police-custody         -      yes    yes    -        yes     manages       manages -                     -       -                       -
  return-device              -      yes    yes    -        yes     manages       manages -                     -       -                       -
  isolate-system             -      yes    yes    -        yes     manages       manages -                     -       -                       -
  release-system             -      yes    yes    -        yes     manages       manages -                     -       -                       -
  record-search              -      yes    yes    -        yes     manages       manages -                     -       -                       -
  review-search              -      yes    yes    -        yes     manages       manages -                     -       -                       -
  review-confiscation        -      yes    yes    -        yes     manages       manages -                     -       -                       -
  give-extortion-advice      -      yes    yes    -        yes     manages       manages -                     -       -                       -
  clear-for-deletion         -      yes    yes    -        manages manages       manages -                     -       -                       -
  decide-on-deletion         -      yes    yes    -        yes     manages       manages -                     -       -                       -
  confirm-deletion           -      yes    yes    -        manages manages       manages -                     -       -                       -

  answer-duty                -      yes    yes    -        yes     manages       manages -                     -       -                       -
  note-action                -      yes    yes    -        yes     manages       manages -                     -       -                       -
  correct-entry              -      yes    yes    -        manages manages       manages -                     -       -                       -
  take-back-entry            -      yes    yes    -        manages manages       manages -                     -       -                       -
  agree-to-take-back         -      asked  asked  -        asked   asked         asked   -                     -       -                       -
  look-again-at-what-followed -      yes    yes    -        manages manages       manages -                     -       -                       -
  record-learning            -      yes    yes    -        manages manages       manages -                     -       -                       -
  answer-in-teaching         -      yes    yes    -        manages manages       manages -                     -       -                       -
  debrief-staff              -      yes    yes    -        yes     manages       manages -                     -       -                       -
  close-case                 -      yes    yes    -        manages manages       manages -                     -       -                       -
  reopen-case                -      yes    yes    -        manages manages       manages -                     -       -                       -
`;
