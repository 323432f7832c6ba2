/**
 * Who may do what, written by hand for people to read, and compared with the policy in its test. First what
 * each group comes to, role by role; then what each group may.
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
export const expectedGroups = `
                      staff   lead    deputy  pastoral head    senior-leader chair   safeguarding-governor it-lead data-protection-officer prevention-lead

  all                 yes     yes     yes     yes      yes     yes           yes     yes                   yes     yes                     yes
  list                -       yes     yes     -        yes     -             -       -                     -       -                       -
  look                -       yes     yes     -        yes     ask/man       ask/man -                     -       -                       -
  leads+head          -       yes     yes     -        yes     manages       manages -                     -       -                       -
  lead+head           -       yes     -       -        yes     -             -       -                     -       -                       -
  head                -       -       -       -        yes     -             -       -                     -       -                       -
  +chair              -       yes     yes     -        yes     -             yes     -                     -       -                       -
  +data               -       yes     -       -        yes     -             -       -                     -       yes                     -
  +it                 -       yes     yes     -        yes     -             -       -                     yes     -                       -
  lead                -       yes     -       -        -       -             -       -                     -       -                       -
  leads               -       yes     yes     -        manages manages       manages -                     -       -                       -
  leads+reporter      report  yes     yes     report   rep/man rep/man       rep/man report                report  report                  report
  asked               -       asked   asked   -        asked   asked         asked   -                     -       -                       -
  leads+task          task    yes     yes     task     tas/man tas/man       tas/man task                  task    task                    task
  leads+head+reporter report  yes     yes     report   yes     rep/man       rep/man report                report  report                  report
  leads+supporter     support yes     yes     support  sup/man sup/man       sup/man support               support support                 support
`;

/** Which group may do each thing: every act, every way of looking and every right, once. */
export const expectedPolicy = `
  all:
    own-reports own-tasks report-concern

  list:
    worklist removals change-calendar change-words change-names

  look:
    case chronology advice

  lead:
    sign-off-guidance

  head:
    name-people

  lead+head:
    change-ways

  +chair:
    see-parts

  +it:
    see-sending

  +data:
    reading-log

  asked:
    what-is-asked agree-to-lift-bar answer-viewing review-viewing give-second-opinion agree-to-take-back

  leads:
    acknowledge-report open-case decline-to-open record-exposure add-person change-roles propose-to-lift-bar
    record-facts settle-account call-meeting hold-initial-review-meeting consider-viewing record-viewing
    add-task hand-over decide read-new-advice record-consultation hear-the-head follow-adult-route
    follow-other-policy leave-child-out inform-parents withhold-from-parents plan-conversation
    record-conversation review-not-telling leave-parents-to-agency set-contact-permissions note-parent-call
    send-letter plan-support review-support agree-safety-plan offer-service name-supporter
    assess-shared-classes end-shared-classes record-spread contain-spread contact-other-setting link-incident
    reassess-repeat plan-file-transfer confirm-file-transfer identify-person settle-name report-for-removal
    look-again-at-removal record-removal-outcome clear-for-deletion confirm-deletion correct-entry
    take-back-entry look-again-at-what-followed record-learning answer-in-teaching close-case reopen-case

  leads+reporter:
    give-first-account

  leads+task:
    finish-task

  leads+supporter:
    supported-child record-check-in

  leads+head:
    child-file offer-support-to-staff ask-for-viewing-review refer-to-police refer-to-social-care
    refer-to-lado refer-to-adult-services refer-to-ceop refer-to-other-body send-written-referral
    record-referral-response chase-referral escalate record-social-care-decision record-police-outcome
    secure-device move-device keep-device leave-device hand-device-to-police end-police-custody return-device
    isolate-system release-system record-search review-search review-confiscation give-extortion-advice
    decide-on-deletion answer-duty note-action debrief-staff

  leads+head+reporter:
    report-as-law-requires call-emergency-services
`;
