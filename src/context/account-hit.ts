/** Whether a person whom a search shows has the address that was searched for, and with which kind of account. */
import { parseAddress, type Address } from '../decide/address';
import type { Hit } from './account-states';

/** A person as both searches show them; privacy settings may leave out the address. */
export interface Person {
  readonly accountId: string;
  readonly accountType?: string | undefined;
  readonly active: boolean;
  readonly emailAddress?: string | null | undefined;
}

/** A match of the beginning is not yet this address; an account of an app is nobody to invite. */
export function toHit(person: Person, address: Address): readonly Hit[] {
  const kind = kindOf(person);
  const shown = addressOf(person, address);
  if (kind === undefined || shown === 'other') return [];
  return [{ accountId: person.accountId, kind, active: person.active, address: shown }];
}

/** The list of customers does not name the type; ids of portal-only accounts begin with `qm:`. */
function kindOf({ accountType, accountId }: Person): Hit['kind'] | undefined {
  if (accountType === 'customer' || accountId.startsWith('qm:')) return 'portal-only';
  return accountType === undefined || accountType === 'atlassian' ? 'atlassian' : undefined;
}

function addressOf({ emailAddress }: Person, address: Address): 'same' | 'hidden' | 'other' {
  if (emailAddress === undefined || emailAddress === null || emailAddress === '') return 'hidden';
  const parsed = parseAddress(emailAddress);
  return parsed.valid && spell(parsed) === spell(address) ? 'same' : 'other';
}

/** How addresses are compared and searched: without regard to case. */
export function spell(address: Address): string {
  return `${address.local.toLowerCase()}@${address.domain}`;
}
