import { type ActName, beginning, isActName } from '#cases';

/** Where somebody is: doing what, to which case (null for a new report), in which draft. */
export interface Place {
  readonly act: ActName;
  readonly caseId: string | null;
  readonly draft: string;
}

/** The address of a step of a journey: a page by number, "check", "perform" or "keep". */
export function hrefOf(
  { act, caseId, draft }: Place,
  step: number | 'check' | 'perform' | 'keep' | 'go-on',
): string {
  return caseId === null
    ? `/report/${draft}/${step}`
    : `/cases/${caseId}/do/${act}/${draft}/${step}`;
}

/** Where a journey starts. `about` fills in what it is about, such as which step. */
export function startOf(
  act: ActName,
  caseId: string | null,
  about: Readonly<Record<string, string>> = {},
): string {
  const query = new URLSearchParams(about).toString();
  const start = caseId === null ? '/report' : `/cases/${caseId}/do/${act}`;
  return query ? `${start}?${query}` : start;
}

const idShape = /^[a-z0-9-]{1,64}$/;

/** Reads a place out of an address, or null when it cannot be one. */
export function placeIn(params: Readonly<Record<string, string | undefined>>): Place | null {
  const { draft = '', caseId, act } = params;
  if (!idShape.test(draft)) return null;
  if (caseId === undefined) return { act: beginning, caseId: null, draft };
  if (!idShape.test(caseId) || act === undefined || !isActName(act) || act === beginning)
    return null;
  return { act, caseId, draft };
}

/** True for something shaped like the id of a case. */
export function isId(text: string): boolean {
  return idShape.test(text);
}
