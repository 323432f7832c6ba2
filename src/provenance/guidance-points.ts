import {
  assessmentQuestions,
  classificationSteps,
  classWords,
  closureRequirements,
  conversationPrompts,
  criteria,
  decisionWords,
  type Due,
  dueClocks,
  type DutyId,
  dutyDefinition,
  dutyIds,
  dutyRoles,
  factCitations,
  factNames,
  factShape,
  meetingQuestions,
  type NationalContact,
  nationalContacts,
  procedureSteps,
  removalWays,
  reporterDo,
  reporterDoNot,
  ruleIds,
  ruleInEnglish,
  ruleOf,
  sentenceOf,
  subtypeWords,
  type Vignette,
  vignettes,
  why,
} from '#guidance';
import { deadlineCitations, otherDeadlines } from './deadlines.table.ts';
import type { GroupId, PointShape } from './point.ts';

function dutyPoint(id: DutyId): PointShape {
  const { title, note, owner, due, limit, cites } = dutyDefinition(id);
  const by = `For ${dutyRoles[owner]}: ${dueClocks[due].label}`;
  const latest = limit ? `, ${dueClocks[limit].label} at the latest` : '';
  return { id, title, says: [note, `${by}${latest}.`, why(id).rendering], cites };
}

const rulePoints: readonly PointShape[] = ruleIds.map((id) => {
  const rule = ruleOf(id);
  const { title, meaning } = decisionWords[rule.decision];
  const says = [ruleInEnglish(rule), `It leads to: ${title}. ${meaning}`];
  return { id, title: rule.title, says, cites: rule.cites };
});

const classPoints: readonly PointShape[] = classificationSteps.map((step) => {
  const words = step.subtype ? subtypeWords[step.subtype] : classWords[step.class];
  return { id: step.id, title: words.label, says: [words.means], cites: step.cites };
});

/** The step that gives a worked example its kind: its sentences are what the example rests on. */
function stepOf({ expected }: Vignette) {
  return classificationSteps.find(
    (step) => step.class === expected.class && step.subtype === expected.subtype,
  );
}

const examplePoints: readonly PointShape[] = vignettes.map((vignette) => {
  const { id, summary, expected, reason } = vignette;
  const kind = classWords[expected.class].label;
  const says = [`Advised: ${decisionWords[expected.decision].title}. Kind: ${kind}.`, reason];
  return { id, title: summary, says, cites: stepOf(vignette)?.cites ?? [] };
});

const deadlinePoints: readonly PointShape[] = [
  ...Object.entries(deadlineCitations).map(([id, cites]): PointShape => {
    const { label } = dueClocks[id as Due];
    const title = `${label.charAt(0).toUpperCase()}${label.slice(1)}`;
    return { id, title, cites: cites.map(sentenceOf) };
  }),
  {
    id: 'bank-holidays',
    title: 'On bank holidays no clock runs but those that run round the clock',
    cites: [{ source: 'bank-holidays' }],
  },
  ...otherDeadlines.map(({ id, title, cites }): PointShape => ({
    id,
    title,
    cites: cites.map(sentenceOf),
  })),
];

const factPoints: readonly PointShape[] = factNames.map((id) => {
  const { question, hint, ifNotKnown } = factShape(id);
  const says = [hint, `Not known: ${ifNotKnown}`];
  return { id, title: question, says, cites: factCitations[id] };
});

const meetingPoints: readonly PointShape[] = [
  ...criteria.map(({ id, says, cites }) => ({ id, title: says, cites })),
  ...[...meetingQuestions, ...assessmentQuestions].map(({ id, question, hint, cites }) => ({
    id,
    title: question,
    says: [hint],
    cites,
  })),
];

const contacts: readonly (readonly [string, NationalContact])[] = Object.entries(nationalContacts);

/** What the guidance says to people, kind by kind, as points with what each rests on. */
export const guidancePoints: readonly (readonly [GroupId, readonly PointShape[]])[] = [
  [
    'first-response',
    [...reporterDo, ...reporterDoNot].map(({ id, says, because, cites }) => ({
      id,
      title: says,
      says: [because],
      cites,
    })),
  ],
  ['rules', rulePoints],
  ['classes', classPoints],
  ['examples', examplePoints],
  ['duties', dutyIds.map(dutyPoint)],
  ['deadlines', deadlinePoints],
  ['facts', factPoints],
  ['meeting', meetingPoints],
  [
    'procedure',
    procedureSteps.map(({ id, title, whatHappens, who, cites }) => ({
      id,
      title,
      says: [whatHappens, `Who: ${who}.`],
      cites,
    })),
  ],
  ['talking', conversationPrompts.map(({ id, says, cites }) => ({ id, title: says, cites }))],
  [
    'closing',
    closureRequirements.map(({ id, says, orElse, cites }) => ({
      id,
      title: says,
      says: [orElse],
      cites,
    })),
  ],
  [
    'contacts',
    contacts.map(([id, { name, telephone, address, hours, helpsWith, cites }]) => ({
      id,
      title: name,
      says: [helpsWith, [telephone, address, hours].filter((one) => one !== null).join('; ')],
      cites,
    })),
  ],
  [
    'removal',
    removalWays.map(({ id, name, how, cites }) => ({ id, title: name, says: [how], cites })),
  ],
];
