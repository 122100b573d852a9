import { parseDomain } from './domain-name';
import { isPublicMailProvider, publicMailProviders } from './public-mail-provider';

const isPublic = (text: string) => {
  const domain = parseDomain(text);
  return domain !== undefined && isPublicMailProvider(domain);
};

test.each([
  'gmail.com',
  'googlemail.com',
  'outlook.com',
  'hotmail.com',
  'yahoo.com',
  'icloud.com',
  'gmx.de',
  'web.de',
  'proton.me',
  // The short list of the package lacks these.
  'fastmail.com',
  'fastmail.fm',
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
])('anybody can get an address at %s', (domain) => {
  expect(isPublic(domain)).toBe(true);
});

test.each([
  'acme.com',
  'mydomain.org',
  'atlassian.com',
  'mail.gmail.com',
  // The short list of the package has these.
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
])('not at %s', (domain) => {
  expect(isPublic(domain)).toBe(false);
});

test('the list is sorted, and holds each provider once', () => {
  const providers = publicMailProviders();
  expect(providers).toEqual([...new Set(providers)].sort());
  expect(providers).toContain('gmail.com');
});

test('every domain of the list is in the form that is compared', () => {
  expect(publicMailProviders().filter((domain) => parseDomain(domain) !== domain)).toEqual([]);
});
