/** What both sides of an invite see, by the step that decides, in English. */
import type { EndingWords, Places, Words } from '../words';

const atPortal = ({ portal }: Places) => (portal === undefined ? 'your portal' : portal);
const nothing = () => 'Nothing arrives.';

const INVITED_BY_ATLASSIAN: EndingWords = {
  inviterSees: 'The person appears on the Customers page.',
  customerSees: () =>
    'A mail from Atlassian that asks them to join Jira Service Management, with the button “Accept Invite”.',
  customerDoes: (places) =>
    `Select “Accept Invite” and set up an Atlassian account. Then sign in at ${atPortal(places)}.`,
};

const ADDED_SILENTLY: EndingWords = {
  inviterSees: 'The person is added to the project. No error.',
  customerSees: nothing,
  customerDoes: (places) => `Sign in at ${atPortal(places)} with the account they have.`,
};

const ACCOUNT_WITHOUT_MAIL: EndingWords = {
  inviterSees: 'The person appears on the Customers page. No error.',
  customerSees: nothing,
  inviterDoes: (places) =>
    `Tell them yourself: they don’t know about their account yet. Their portal is ${atPortal(places)}.`,
};

export const endings: Words['endings'] = {
  A1: {
    inviterSees: 'The error “Email address is not valid”.',
    customerSees: nothing,
    inviterDoes: () => 'Check the address with them, and try again.',
  },
  R1: { ...ACCOUNT_WITHOUT_MAIL, inviterSees: 'The rule runs without an error.' },
  R2: { ...ACCOUNT_WITHOUT_MAIL, inviterSees: 'The request succeeds.' },
  R3: { ...INVITED_BY_ATLASSIAN, inviterSees: 'The person appears in Atlassian Administration.' },
  R4: { ...INVITED_BY_ATLASSIAN, inviterSees: 'The person appears on the People page.' },
  P1: {
    inviterSees: 'There’s no “Add customers” button for you in this project.',
    customerSees: nothing,
    inviterDoes: () => 'Ask a project admin to invite them, or to make you an agent.',
  },
  P2: {
    inviterSees: 'The message “Successfully added 0 customers”.',
    customerSees: nothing,
    inviterDoes: () => 'Ask a Jira admin to repair the project’s permission scheme first.',
  },
  S1: {
    inviterSees: 'An error that starts with “This customer is inactive…”.',
    customerSees: nothing,
    inviterDoes: () => 'Ask a site admin to give their account access again.',
  },
  S2: {
    ...ADDED_SILENTLY,
    inviterSees: 'Jira’s dialog says that an invitation will be sent. None is.',
  },
  S3: {
    inviterSees:
      'The error “You don’t have permission to invite customers to this service project.”',
    customerSees: nothing,
    inviterDoes: () => 'Ask a site admin to add them to the project instead of you.',
  },
  S4: ADDED_SILENTLY,
  S5: {
    ...ADDED_SILENTLY,
    customerDoes: (places) => `Sign in at ${atPortal(places)} with their Atlassian account.`,
    inviterDoes: () =>
      'Ask a site admin to merge the two accounts with “Migrate to Atlassian account”.',
  },
  S6: {
    inviterSees: 'The person is added to the project. No error.',
    customerSees: () => 'Nothing new. They still have the earlier invitation.',
    customerDoes: () => 'Find the earlier invitation, also in the spam folder, and accept it.',
  },
  T1: INVITED_BY_ATLASSIAN,
  T2: {
    inviterSees: 'The person appears on the Customers page.',
    customerSees: () => 'Your project’s “Customer invited” mail, with a link to sign up.',
    customerDoes: (places) =>
      `Follow the link and choose a password. From then on they sign in at ${atPortal(places)}, not at the site’s own address.`,
  },
  T3: {
    inviterSees: 'An error that the customer could not be added.',
    customerSees: nothing,
    inviterDoes: () => 'A site admin can put their domain on the External domain list.',
  },
  T4: {
    inviterSees: 'An error that the customer could not be added.',
    customerSees: nothing,
    inviterDoes: () =>
      'An admin can approve their domain with the role Customer, or switch External on.',
  },
  T5: {
    inviterSees: 'No error, but no account is made.',
    customerSees: nothing,
    inviterDoes: () => 'A site admin has to switch Internal or External on first.',
  },
  M1: ACCOUNT_WITHOUT_MAIL,
  M2: {
    ...ACCOUNT_WITHOUT_MAIL,
    customerSees: () => 'No invitation. A plain mail to verify their address may still come.',
  },
};
