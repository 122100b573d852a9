/** What Jira shows to the inviter. Texts as Atlassian's pages quote them; the ones that no page quotes say so. */
import type { InviteResult } from './types';

type Seen = InviteResult['seen'];

const error = (code: string, message: string): Seen => ({ kind: 'error', code, message });
const success = (code: string, message: string): Seen => ({ kind: 'success', code, message });

export const notValid = error('address-not-valid', 'Email address is not valid');

/** No page quotes a text: the button is simply missing. */
export const noButton = error(
  'no-add-customers-button',
  'You have no Add customers button: you are neither an agent nor an admin of this project.',
);

export const addedNone = error(
  'added-0-customers',
  'Successfully added 0 customers. The following customers could not be added.',
);

export const deactivated = error(
  'account-deactivated',
  'We are unable to invite deactivated accounts. This customer is inactive. You’ll need to activate their account before you can invite them to the service project.',
);

export const inactive = error(
  'customer-inactive',
  'This customer is inactive. You’ll need to activate their account before you can invite them to the service project.',
);

export const mayNotInvite = error(
  'no-permission-to-invite',
  'You don’t have permission to invite customers to this service project.',
);

export function couldNotBeAdded(address: string): Seen {
  return error(
    'could-not-be-added',
    `The following customers could not be added: "${address}" Please check the email addresses and try again.`,
  );
}

export const added = success('added-1-customer', 'Successfully added 1 customer.');

/** The dialog's promise, kept or not (JSDCLOUD-6329). */
export const addedAndPromised = success(
  'added-1-customer',
  'Successfully added 1 customer. An invitation will be sent to them.',
);

export const invited = success('invited', 'Invitation sent.');

/** No page quotes a text. */
export const asksAdmin = success(
  'waits-for-approval',
  'Your request was sent to an admin for approval.',
);

export const nothing: Seen = { kind: 'nothing', code: 'silent', message: '' };
