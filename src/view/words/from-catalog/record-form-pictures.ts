/** The small pictures that show where a setting is found on Atlassian's pages: what each line of them is. */
import type { AdminCatalog } from '../catalog';
import type { HintLine } from '../record-form-words';

type Messages = AdminCatalog['recordForm'];

export function customerAccessPicture(m: Messages['customerAccess']['picture']): HintLine[] {
  return [
    { kind: 'path', text: m.path },
    { kind: 'heading', text: m.page },
    { kind: 'heading', text: m.accountTypes },
    { kind: 'checkbox', text: m.internal, found: true },
    { kind: 'checkbox', text: m.external, found: true },
    { kind: 'checkbox', text: m.onlyListed, found: true },
  ];
}

export function appAccessPicture(m: Messages['appAccess']['picture']): HintLine[] {
  return [
    { kind: 'path', text: m.path },
    { kind: 'heading', text: m.page },
    { kind: 'tab', text: m.tabs },
    { kind: 'row', text: m.domain, found: true },
    { kind: 'row', text: m.anyDomain, found: true },
  ];
}

export function mailPicture(m: Messages['mail']['picture']): HintLine[] {
  return [
    { kind: 'path', text: m.path },
    { kind: 'heading', text: m.page },
    { kind: 'switch', text: m.outgoing, found: true },
  ];
}

export function projectsPicture(m: Messages['projects']['picture']): HintLine[] {
  return [
    { kind: 'path', text: m.notifications },
    { kind: 'heading', text: m.page },
    { kind: 'switch', text: m.customerInvited, found: true },
    { kind: 'path', text: m.permissions },
    { kind: 'row', text: m.portalAccess, found: true },
  ];
}
