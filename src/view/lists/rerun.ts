/** What the rows of a list would get under other settings: the same accounts, decided again in the page. */
import { toListVerdict } from '../../contract/list-verdict';
import type { ListReport, ListVerdict, ResultRow } from '../../contract/lists';
import type { Invite } from '../../decide/decide';
import type { Settings } from '../../decide/settings';
import { prepareSite, switchState } from '../../decide/site';
import { rememberedRowVerdicts } from './row-verdicts';
import type { LoadedList } from './loaded-list';

/** Rows in their order, each with its verdict under these settings. */
export function rerun(list: LoadedList, settings: Settings): LoadedList {
  const places = new Map<ListVerdict, number>();
  const project = projectUnder(settings, list.report);
  const { inviter } = list.report;
  const verdictOf = rememberedRowVerdicts(prepareSite(settings.site), toListVerdict);
  const rows = list.rows.map(([line, address, place]): ResultRow => {
    const was = list.verdicts[place];
    if (was === undefined) throw new RangeError('Row without its verdict');
    const invite: Invite = {
      address,
      route: 'customers-page',
      inviter,
      account: was.account,
      project,
    };
    const verdict = verdictOf(invite, was);
    const known = places.get(verdict) ?? places.size;
    places.set(verdict, known);
    return [line, address, known];
  });
  return { ...list, rows, verdicts: [...places.keys()] };
}

/** What was read of the portal access when the list was made beats what somebody recorded. */
function projectUnder(settings: Settings, report: ListReport): Invite['project'] {
  const { customerInvited, portalAccess: recorded } =
    settings.projects.get(report.project.key) ?? {};
  const isRead = report.portalAccess.length === 1 || recorded === undefined;
  return {
    customerInvited: switchState('project.customerInvited', customerInvited),
    portalAccess: isRead ? report.portalAccess : [recorded],
  };
}
