/** Public mail providers: domains where anybody can get an address (domain.md D5). The list is `email-providers`' short one. */
import common from 'email-providers/common.json';
import type { DomainName } from './domain-name';

/** In the list, but a company, a portal without mail, or a name that RFC 2606 and its like reserve for examples. */
const NOT_PROVIDERS: ReadonlySet<string> = new Set([
  'about.com',
  'alibaba.com',
  'ancestry.com',
  'discovery.com',
  'example.com',
  'facebook.com',
  'medscape.com',
  'nus.edu.sg',
  'test.com',
  'test.de',
  'yourdomain.com',
]);

/** Large providers that the short list lacks. */
const ALSO_PROVIDERS: readonly string[] = [
  'fastmail.com',
  'fastmail.fm',
  'googlemail.com',
  'hey.com',
  'hotmail.co.uk',
  'hotmail.de',
  'hotmail.es',
  'hotmail.fr',
  'hotmail.it',
  'hushmail.com',
  'live.co.uk',
  'live.de',
  'live.fr',
  'live.nl',
  'mail.com',
  'mailbox.org',
  'outlook.de',
  'outlook.fr',
  'pm.me',
  'posteo.de',
  'protonmail.com',
  'rocketmail.com',
  'tuta.com',
  'tutanota.com',
  'ymail.com',
];

const PROVIDERS: ReadonlySet<string> = new Set(
  [...common, ...ALSO_PROVIDERS].filter((domain) => !NOT_PROVIDERS.has(domain)),
);

/** Whether anybody can get an address in this very domain. A subdomain of a provider does not count. */
export function isPublicMailProvider(domain: DomainName): boolean {
  return PROVIDERS.has(domain);
}

/** Every domain of the list, for audits that cover all addresses. */
export function publicMailProviders(): readonly DomainName[] {
  return [...PROVIDERS].sort() as DomainName[];
}
