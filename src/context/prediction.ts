/** One address predicted from what is recorded and read: the invite as facts, the answer, and where each fact came from. */
import { factsOf, type Invite } from '../decide/decide';
import { unknown } from '../decide/facts';
import { switchState } from '../decide/site';
import type { FactReport } from '../contract/fact-report';
import type { Account } from './account';
import { toFactReports, toPageFacts, type Source, type Sources } from '../contract/fact-reports';
import { toHeadline, type Headline } from '../contract/headline';
import type { PortalAccess } from './portal-access';
import { toUnknownReason, type Reading } from './reading';
import { toInviter, type Rights } from './rights';
import type { SettingsInUse } from './settings-in-use';

/** Everything that a prediction rests on. */
export interface Basis {
  readonly settings: SettingsInUse;
  readonly recordedAt: string | undefined;
  readonly rights: Reading<Rights>;
  readonly portalAccess: Reading<PortalAccess>;
  /** Absent: the address has none, being no address. */
  readonly account?: Reading<Account>;
}

/** Predicts for the Customers page, the one way of adding that this page is about. */
export function predict(
  address: string,
  basis: Basis,
): Headline & { readonly facts: readonly FactReport[] } {
  const invite = toInvite(address, basis);
  const facts = toFactReports(factsOf(invite, basis.settings.site), toSources(basis));
  return { ...toHeadline(invite, basis.settings.site), facts };
}

/** What is known whatever the address: the page shows it before anything is typed. */
export function knownBefore(basis: Basis): readonly FactReport[] {
  const facts = factsOf(toInvite('', basis), basis.settings.site);
  return toPageFacts(facts, toSources(basis));
}

function toInvite(address: string, basis: Basis): Invite {
  const { project } = basis.settings;
  // What Jira shows today beats what somebody recorded.
  const portalAccess = basis.portalAccess.ok ? basis.portalAccess.value : project.portalAccess;
  return {
    address,
    route: 'customers-page',
    inviter: toInviter(basis.rights),
    account: basis.account?.ok === true ? basis.account.value.possible : unknown('account'),
    project: {
      customerInvited: switchState('project.customerInvited', project.customerInvited),
      portalAccess: portalAccess === undefined ? unknown('project.portalAccess') : [portalAccess],
    },
  };
}

function toSources(basis: Basis): Sources {
  return {
    recordedAt: basis.recordedAt,
    inviter: fromJira(basis.rights),
    account: accountSource(basis.account),
    portalAccess: portalAccessSource(basis),
  };
}

function fromJira(reading: Reading<unknown>): Source {
  return reading.ok
    ? { origin: 'jira', at: reading.at, because: 'not-readable' }
    : { origin: 'jira', because: toUnknownReason(reading.because) };
}

function accountSource(account: Reading<Account> | undefined): Source {
  if (account === undefined) return { origin: 'jira', because: 'not-readable' };
  const because = account.ok ? account.value.because : undefined;
  return { ...fromJira(account), ...(because === undefined ? {} : { because }) };
}

function portalAccessSource({ portalAccess, settings, recordedAt }: Basis): Source {
  if (portalAccess.ok || settings.project.portalAccess === undefined) return fromJira(portalAccess);
  return { origin: 'record', ...(recordedAt === undefined ? {} : { at: recordedAt }) };
}
