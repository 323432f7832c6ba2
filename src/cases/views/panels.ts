import type { NameOf, PanelItem, PanelOf } from './panel.ts';
import { assessmentPanel } from '../parts/assessment/panel.ts';
import { conversationsPanel } from '../parts/conversations/panel.ts';
import { endingPanel } from '../parts/ending/panel.ts';
import { meetingPanel } from '../parts/meeting/panel.ts';
import { parentsPanel } from '../parts/parents/panel.ts';
import { devicesPanel } from '../parts/devices/panel.ts';
import { systemsPanel } from '../parts/systems/panel.ts';
import { searchesPanel } from '../parts/searches/panel.ts';
import { deletionPanel } from '../parts/deletion/panel.ts';
import { removalPanel } from '../parts/removal/panel.ts';
import { referralsPanel } from '../parts/referrals/panel.ts';
import { reportPanel } from '../parts/report/panel.ts';
import { routesPanel } from '../parts/routes/panel.ts';
import { leavingPanel } from '../parts/leaving/panel.ts';
import { linksPanel } from '../parts/links/panel.ts';
import { spreadPanel } from '../parts/spread/panel.ts';
import { supportPanel } from '../parts/support/panel.ts';
import { viewingPanel } from '../parts/viewing/panel.ts';
import { tasksPanel } from '../parts/tasks/panel.ts';
import type { PartName } from '../parts.ts';
import type { CaseState } from '../state.ts';

/** The parts that keep track of things. The others have entries in the record and nothing more. */
const panels: Readonly<Partial<Record<PartName, PanelOf>>> = {
  report: reportPanel,
  assessment: assessmentPanel,
  meeting: meetingPanel,
  viewing: viewingPanel,
  tasks: tasksPanel,
  routes: routesPanel,
  referrals: referralsPanel,
  removal: removalPanel,
  devices: devicesPanel,
  systems: systemsPanel,
  searches: searchesPanel,
  deletion: deletionPanel,
  parents: parentsPanel,
  conversations: conversationsPanel,
  support: supportPanel,
  ending: endingPanel,
  spread: spreadPanel,
  links: linksPanel,
  leaving: leavingPanel,
};

/** What a part keeps track of in this case. */
export function panelOf(part: PartName, state: CaseState, nameOf: NameOf): readonly PanelItem[] {
  return panels[part]?.(state, nameOf) ?? [];
}
