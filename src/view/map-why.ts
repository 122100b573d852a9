/** Why a cell of the map says what it says: the same view that the project page has of one address. */
import { newPerson, projectOf } from '../audit/new-person';
import { toFactReports } from '../contract/fact-reports';
import { toHeadline } from '../contract/headline';
import { factsOf } from '../decide/decide';
import { unknown } from '../decide/facts';
import type { Settings } from '../decide/settings';
import { prepareSite } from '../decide/site';
import type { AdminReader } from './admin-reader';
import { toResultView, type ResultView } from './result-view';

export interface MapCell {
  readonly address: string;
  /** Absent where no project is recorded. */
  readonly project?: string;
}

/** What is known beside the settings. */
export interface RecordedBy {
  readonly at?: string;
  readonly author?: string;
  readonly siteUrl?: string;
}

/** The answer for a new person whom an agent invites, with what happens if they are not new. */
export function toMapWhy(
  { address, project }: MapCell,
  settings: Settings,
  { at, author, siteUrl }: RecordedBy,
  reader: AdminReader,
): ResultView {
  const site = prepareSite(settings.site);
  const invite = newPerson(address, projectOf(project, settings));
  const recorded = { origin: 'record', ...(at === undefined ? {} : { at }) } as const;
  const facts = toFactReports(factsOf(invite, site), {
    account: { origin: 'assumed' },
    inviter: { origin: 'assumed' },
    portalAccess: recorded,
    recordedAt: at,
  });
  return toResultView(
    {
      address,
      ...toHeadline({ ...invite, account: unknown('account') }, site),
      facts,
      checkedAt: new Date(reader.now).toISOString(),
      fromStorage: false,
    },
    {
      places: {},
      ...(author === undefined ? {} : { author }),
      ...(siteUrl === undefined || project === undefined
        ? {}
        : { where: { siteUrl, projectKey: project } }),
    },
    reader,
  );
}
