/** The audit alone, in Node: how long each of its questions takes. */
import { compareSettings } from '../src/audit/compare';
import { edgeCounts } from '../src/audit/edge-counts';
import { findingsIn } from '../src/audit/findings/findings';
import { inviteMap } from '../src/audit/invite-map';
import { leastChanges } from '../src/audit/least-change';
import { parseSettingsFile, type SettingsFile } from '../src/contract/settings-file';
import { timed, type Measures } from './measure';

const RUNS = 9;

/** Every question, asked of one settings file. */
export function coreTimes(file: SettingsFile): Measures {
  const parsed = parseSettingsFile(file);
  if (!parsed.ok)
    throw new Error(`The settings file of the bench is broken: ${parsed.problem.path}`);
  const { settings } = parsed;
  const map = inviteMap(settings);
  const internalOff = { ...settings, site: { ...settings.site, internal: false } };
  const [project = ''] = settings.projects.keys();
  return {
    'settings file read': timed(RUNS, () => parseSettingsFile(file)),
    'map of all classes': timed(RUNS, () => inviteMap(settings)),
    'traffic on the procedure': timed(RUNS, () => edgeCounts(map)),
    'what if: Internal off': timed(RUNS, () => compareSettings(settings, internalOff)),
    findings: timed(RUNS, () => findingsIn(settings)),
    'least change': timed(RUNS, () =>
      leastChanges(settings, {
        who: { address: 'jo@office-0.example.com' },
        project,
        outcome: 'customer-invited',
      }),
    ),
  };
}
