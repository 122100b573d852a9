/** One invite under way, and the report of it: what the inviter sees, what was sent and changed. */
import type { InviteResult, Mail, SiteAccount, SiteProject, SiteState } from './types';

/** Everything that an invite needs to know. */
export interface Attempt {
  readonly state: SiteState;
  readonly project: SiteProject;
  readonly inviter: SiteAccount;
  readonly address: string;
  readonly domain: string;
  /** ISO time. */
  readonly at: string;
}

export interface Finished {
  readonly state: SiteState;
  readonly result: InviteResult;
}

interface Report {
  readonly seen: InviteResult['seen'];
  readonly backstage: string;
  readonly mails?: readonly Mail[];
  readonly addedToProject?: boolean;
  readonly created?: SiteAccount;
}

/** Closes an invite. What it amounts to is read off the mails and the message, as a person would. */
export function finish(state: SiteState, report: Report): Finished {
  const { seen, backstage, mails = [], addedToProject = false, created } = report;
  const result: InviteResult = {
    seen,
    backstage,
    mails,
    addedToProject,
    observed: observe(seen, mails),
    ...(created === undefined
      ? {}
      : {
          created: {
            accountId: created.accountId,
            accountType: created.accountType === 'customer' ? 'customer' : 'atlassian',
          },
        }),
  };
  return { state, result };
}

function observe(seen: Report['seen'], mails: readonly Mail[]): InviteResult['observed'] {
  if (mails.some((mail) => mail.kind === 'atlassian-account-invitation')) {
    return 'atlassian-account-invitation';
  }
  if (mails.some((mail) => mail.kind === 'customer-invited')) return 'customer-invited';
  return seen.kind === 'error' ? 'error' : 'no-notification';
}
