/** What a change of the site turns: which answers become others, and what the record says of it. */
import { compareSettings } from '../../audit/compare';
import { withChanges, type SettingChange } from '../../audit/setting-change';
import type { DriftChange } from '../../contract/reality';
import type { Settings } from '../../decide/settings';
import type { DriftTurn } from '../words/reality-words';
import { settingChangeOf } from './with-drift';

/** What it turns. */
export function turnOf(change: DriftChange, settings: Settings): DriftTurn {
  switch (change.what) {
    case 'portal-access':
      return portalTurn(settingChangeOf(change), settings);
    case 'project':
      return projectTurn(change, settings);
    case 'sender':
      return 'sender';
    case 'sender-warning':
      return change.to === undefined ? 'sender-warning-gone' : 'sender-warning';
    case 'plan':
      return planTurn(change.to);
    default: {
      const never: never = change.what;
      return never;
    }
  }
}

/** The core is asked what becomes of every address there. */
function portalTurn(made: SettingChange | undefined, settings: Settings): DriftTurn {
  if (made?.setting !== 'portalAccess') return 'unclear';
  const recorded = settings.projects.get(made.project)?.portalAccess;
  const turned = compareSettings(settings, withChanges(settings, [made])).filter(({ projects }) =>
    projects.includes(made.project),
  );
  if (recorded === made.to || turned.length === 0) return 'portal-same';
  const allFail = turned.every(({ after }) => after.outcomes.every((one) => one === 'error'));
  if (made.to === 'broken') return allFail ? 'portal-broken' : 'unclear';
  return recorded === undefined ? 'portal-unrecorded' : 'portal-healed';
}

function projectTurn({ projectKey, from, to }: DriftChange, settings: Settings): DriftTurn {
  const isRecorded = projectKey !== undefined && settings.projects.has(projectKey);
  if (to === undefined) return isRecorded ? 'project-gone-recorded' : 'project-gone';
  if (from !== undefined) return 'project-renamed';
  return isRecorded ? 'project-recorded' : 'project-unrecorded';
}

function planTurn(to: string | undefined): DriftTurn {
  if (to === 'free') return 'plan-free';
  if (to === 'paid') return 'plan-paid';
  return to === 'unlicensed' ? 'plan-unlicensed' : 'unclear';
}
