/** The mails that the simulated site sends, worded in our own words after the article's description of each kind. */
import type { Mail, SiteProject, SiteState } from './types';

type Draft = Omit<Mail, 'id' | 'at' | 'undelivered'>;

/** Atlassian Account invitation: from the Administration hub, with the button "Accept Invite". */
export function accountInvitation(state: SiteState, project: SiteProject, to: string): Draft {
  return draft({
    kind: 'atlassian-account-invitation',
    from: { name: 'Atlassian', address: `noreply+${tag(state)}@am.atlassian.com` },
    to,
    subject: `Administrator invited you to Jira Service Management`,
    lines: [
      `Administrator has invited you to use Jira Service Management on ${state.name}.`,
      'Accept the invite to set up your Atlassian account and start sending requests.',
      'Jira Service Management is where you ask teams for help and follow what becomes of it.',
    ],
    action: { label: 'Accept Invite', url: `${state.url}/invite/accept/${tag(state)}` },
    projectKey: project.key,
  });
}

/** JSM customer notification "Customer invited": from the project's own address, with a sign-up link. */
export function customerInvited(state: SiteState, project: SiteProject, to: string): Draft {
  return draft({
    kind: 'customer-invited',
    from: { name: project.name, address: project.senderAddress },
    to,
    subject: `${project.name}: you have been invited to our support portal`,
    lines: [
      `You have been invited to join the ${project.name} portal.`,
      'Sign up to raise requests and to receive notifications about them.',
      'If you received this email in error, please ignore it.',
    ],
    action: { label: 'Sign up', url: portalUrl(state, project) },
    projectKey: project.key,
  });
}

/** What may still come when Customer invited is off: proof of the address, nothing about the invite. */
export function verification(state: SiteState, project: SiteProject, to: string): Draft {
  return draft({
    kind: 'verification',
    from: { name: project.name, address: project.senderAddress },
    to,
    subject: 'Verify your email address',
    lines: ['Please verify this email address to finish setting up your customer account.'],
    action: { label: 'Verify', url: portalUrl(state, project) },
    projectKey: project.key,
  });
}

/** To an admin: somebody waits for approval. */
export function accessRequest(state: SiteState, to: string, invited: string): Draft {
  return draft({
    kind: 'access-request',
    from: { name: 'Atlassian', address: `noreply+${tag(state)}@am.atlassian.com` },
    to,
    subject: 'Someone is waiting for access',
    lines: [`${invited} was invited to ${state.name} and needs an admin's approval.`],
    action: { label: 'Review request', url: `${state.url}/admin/access-requests` },
  });
}

function portalUrl(state: SiteState, project: SiteProject): string {
  return `${state.url}/servicedesk/customer/portal/${project.serviceDeskId ?? ''}`;
}

interface Parts extends Omit<Draft, 'text' | 'html' | 'action'> {
  readonly lines: readonly string[];
  readonly action: NonNullable<Mail['action']>;
}

function draft({ lines, action, ...rest }: Parts): Draft {
  const paragraphs = lines.map((line) => `<p>${escape(line)}</p>`).join('');
  const button = `<p><a href="${escape(action.url)}">${escape(action.label)}</a></p>`;
  return {
    ...rest,
    action,
    text: [...lines, `${action.label}: ${action.url}`].join('\n\n'),
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escape(rest.subject)}</title></head><body>${paragraphs}${button}</body></html>`,
  };
}

/** The changing part of the hub's sender address. */
function tag(state: SiteState): string {
  return `a14f4r512sd4526aa08ac4d${(state.serial + 1).toString(16).padStart(4, '0')}`;
}

function escape(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
