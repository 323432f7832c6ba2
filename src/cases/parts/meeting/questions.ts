import { meetingQuestions } from '#guidance';

type QuestionId = (typeof meetingQuestions)[number]['id'];

/** A question of the initial review meeting in the words of the guidance, so that it is worded once. */
export function asked(id: QuestionId): { readonly label: string; readonly hint: string } {
  const found = meetingQuestions.find((one) => one.id === id);
  if (!found) throw new Error(`There is no question ${id}.`);
  return { label: found.question, hint: found.hint };
}
