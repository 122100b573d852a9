/** The pages that the steps rest on (domain.md section 9). */
import type { SourceId } from './steps';

/** Address of each source. */
export const SOURCES: Readonly<Record<SourceId, string>> = {
  SEED: 'https://support.atlassian.com/jira/kb/invite-notification-types-in-jira-service-management-cloud',
  MAIL: 'https://support.atlassian.com/jira/kb/resolve-invitation-email-issues-in-jira-service-management-cloud',
  UNABLE:
    'https://support.atlassian.com/jira/kb/unable-to-add-invite-a-customer-in-jira-service-management-jsm',
  INACTIVE:
    'https://confluence.atlassian.com/jirakb/unable-to-add-service-management-customer-1178863388.html',
  AGENTS:
    'https://confluence.atlassian.com/jirakb/agents-cannot-add-new-customers-to-jira-service-management-projects-1295815386.html',
  ADD: 'https://support.atlassian.com/jira-service-management-cloud/docs/add-a-customer-to-a-service-project',
  HELP: 'https://support.atlassian.com/jira-service-management-cloud/docs/set-up-and-manage-help-center-access',
  UAS: 'https://support.atlassian.com/user-management/docs/control-how-users-get-access-to-products',
  LIST: 'https://community.atlassian.com/t5/Jira-Service-Management-articles/Use-email-domains-to-restrict-external-customer-sign-up-for-your/ba-p/2036372',
  STAFF:
    'https://community.atlassian.com/forums/Jira-Service-Management/Create-portal-only-customer/qaq-p/2568851',
  PEOPLE:
    'https://community.atlassian.com/forums/Jira-Service-Management/Customer-Invitation-Process/qaq-p/3043756',
  SIGNUP:
    'https://support.atlassian.com/jira/kb/signup-is-not-currently-available-when-inviting-customers-or-raising-requests-via-email',
  DUP: 'https://support.atlassian.com/jira/kb/duplicate-account-issues-in-jira-service-management-cloud',
  REST: 'https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-customer',
};
