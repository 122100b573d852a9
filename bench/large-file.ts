/** A settings file of any size, the same every time: every kind of entry, and projects that differ. */
import type { SettingsFile } from '../src/contract/settings-file';

export interface Size {
  /** On each of the two lists. */
  readonly domains: number;
  readonly projects: number;
}

const ENTRIES = [
  { role: 'customer', approval: false },
  { role: 'customer', approval: true },
  { role: 'none', approval: false },
  { role: 'user', approval: false },
  { role: 'customer', approval: false },
] as const;

const PROJECTS = [
  { customerInvited: true, portalAccess: 'healthy' },
  { customerInvited: false, portalAccess: 'healthy' },
  { customerInvited: true, portalAccess: 'healthy' },
  { customerInvited: true, portalAccess: 'broken' },
  { customerInvited: true },
] as const;

function numbered<T>(count: number, make: (n: number) => T): readonly T[] {
  return Array.from({ length: count }, (_, n) => make(n));
}

function oneOf<T>(things: readonly [T, ...T[]], n: number): T {
  return things[n % things.length] ?? things[0];
}

/** Approved domains, as many others on the External list, and projects. */
export function largeFile({ domains, projects }: Size): SettingsFile {
  return {
    format: 'invite-check/settings@1',
    site: {
      internal: true,
      external: true,
      externalDomains: [...numbered(domains, (n) => `client-${String(n)}.example.org`)],
      approvedDomains: Object.fromEntries(
        numbered(domains, (n) => [`office-${String(n)}.example.com`, oneOf(ENTRIES, n)]),
      ),
      anyDomain: { role: 'none', approval: false },
      userInvites: 'closed',
      outgoingMail: true,
    },
    projects: Object.fromEntries(numbered(projects, (n) => [`P${String(n)}`, oneOf(PROJECTS, n)])),
  };
}
