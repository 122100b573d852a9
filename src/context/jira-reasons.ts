/** Why each REST operation is called. Apart from the operations, so that the words are not part of what runs. */
import type { OperationName } from './jira-operations';

export const JIRA_REASONS: Readonly<Record<OperationName, string>> = {
  myPermissions:
    'Who is asking: agent, project admin or Jira admin, and whether they may browse users.',
  project: 'Name and kind of the project.',
  serviceDesk: 'Service desk id, for the address of the portal and the list of customers.',
  projectEmail: 'Sender of the project notifications, and what Jira warns of it.',
  permissionScheme:
    'Whether customers may enter the portal at all (P2). Asked for admins only: Jira shows it to nobody else.',
  license: 'Plan of Jira Service Management: the template cannot be edited on the Free plan.',
  userSearch: 'Active accounts behind an address, as far as the caller may see them.',
  customers: 'Customers of this project with the address; portal-only accounts may show only here.',
  serviceDesks:
    'Service projects that the caller sees: to record the settings of each, and to choose one in the palette.',
  issue: 'Reporter of the request that the caller looks at; no other field is asked for.',
  participants: 'Participants of that request: what an invite would send them.',
  users: 'How many accounts have an address of a domain: what a change of the setup would concern.',
  customersOfDesk:
    'Customers of a project page by page, joined with a long list; a job has no user.',
  usersOfSite: 'Users of the site page by page, joined with a long list; a job has no user.',
  desksOfSite: 'Every service project, whose customers are the source of a long list.',
  user: 'Whether an Atlassian account holds a Jira Service Management licence.',
  userOfEvent:
    'Kind of an account that Jira says was created or changed, and the domain of its address.',
  emailOfProject:
    'Sender of the project notifications, compared every night with the last reading.',
  schemeOfProject:
    'Whether customers may enter the portal, compared every night with the last reading.',
};
