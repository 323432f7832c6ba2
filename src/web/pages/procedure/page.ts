import { emptyMap } from '#cases';
import type { OpenCase } from '#casework';
import {
  type Decision,
  decisions,
  decisionWords,
  procedureSteps,
  ruleIds,
  ruleOf,
} from '#guidance';
import { type RestView, restsOn } from '../../advice/source-view.ts';
import { whyRuleId, type Why } from '../../advice/why.ts';
import type { PageKind } from '../../layout/frame.ts';
import { caseFrame, type CaseFrame } from '../case/case-frame.ts';
import { type MapView, mapView } from './map-view.ts';

/** One thing the guidance can point to, and the rules that lead there. */
export interface BranchView {
  readonly title: string;
  readonly meaning: string;
  readonly advised: boolean;
  readonly rules: readonly {
    readonly title: string;
    readonly engaged: boolean;
    readonly why: Why;
  }[];
}

/** The whole procedure as a map, of a case or of none. */
export interface ProcedureView {
  readonly case: CaseFrame | null;
  readonly map: MapView;
  readonly branches: readonly BranchView[];
  /** What the places of the map rest on. */
  readonly rests: readonly RestView[];
}

export const procedurePage: PageKind<ProcedureView> = {
  template: 'pages/procedure/page.njk',
  title: (view) =>
    view.case ? `Where we are – case ${view.case.reference}` : 'The procedure as a map',
};

function branch(decision: Decision, opened: OpenCase | null): BranchView {
  const engaged = opened?.advice.engaged.map(({ rule }) => rule) ?? [];
  return {
    ...decisionWords[decision],
    advised: opened?.advice.decision === decision,
    rules: ruleIds
      .filter((id) => ruleOf(id).decision === decision)
      .map((id) => ({
        title: ruleOf(id).title,
        engaged: engaged.includes(id),
        why: whyRuleId(id),
      })),
  };
}

/** The map, ready to read. */
export function procedureView(opened: OpenCase | null): ProcedureView {
  return {
    case: opened && caseFrame(opened, '/map'),
    map: mapView(opened?.map ?? emptyMap()),
    rests: restsOn(procedureSteps),
    branches: decisions.map((decision) => branch(decision, opened)),
  };
}
