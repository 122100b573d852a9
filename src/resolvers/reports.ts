/** What was read, as it travels to a page. */
import type { ProjectReport, RecordReport } from '../contract/api';
import type { Surroundings } from '../context/invocation';
import { toUnknownReason } from '../context/reading';
import { lastConfirmed, type RecordHead } from '../context/record';
import type { Caller } from '../context/rights';

/** The project with what is missing of it; `siteUrl` is absent where neither Forge nor Jira told it. */
export function toProjectReport(
  { project }: Surroundings,
  { key, id }: Required<Caller>['project'],
  { siteUrl, now }: { readonly siteUrl: string | undefined; readonly now: Date },
): ProjectReport {
  const customersUrl = {
    customersUrl: `${siteUrl ?? ''}/jira/servicedesk/projects/${key}/customers`,
  };
  if (!project.ok) {
    return {
      id,
      key,
      name: key,
      ...(siteUrl === undefined ? {} : customersUrl),
      readAt: now.toISOString(),
      missing: [missing('project', project.because)],
    };
  }
  const { name, serviceDeskId, senderAddress, senderWarning, plan } = project.value;
  return {
    id,
    key: project.value.key,
    name,
    ...(serviceDeskId === undefined ? {} : { serviceDeskId }),
    ...(senderAddress === undefined ? {} : { senderAddress }),
    ...(senderWarning === undefined ? {} : { senderWarning }),
    ...(plan === undefined ? {} : { plan }),
    ...(siteUrl === undefined ? {} : customersUrl),
    ...(siteUrl === undefined || serviceDeskId === undefined
      ? {}
      : { portalUrl: `${siteUrl}/servicedesk/customer/portal/${serviceDeskId}` }),
    readAt: project.at,
    missing: project.value.missing.map(({ what, because }) => missing(what, because)),
  };
}

/** Who recorded and who confirmed, and when. */
export function toRecordReport(head: RecordHead): RecordReport {
  const { revision, savedAt, savedBy, comment } = head;
  return {
    revision,
    savedAt,
    savedBy,
    ...(comment === undefined ? {} : { comment }),
    ...lastConfirmed(head),
  };
}

function missing(what: string, because: Parameters<typeof toUnknownReason>[0]) {
  return { what, because: toUnknownReason(because) };
}
