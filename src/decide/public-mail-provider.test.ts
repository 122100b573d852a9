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
])('anybody can get an address at %s', (domain) => {
  expect(isPublic(domain)).toBe(true);
});

test.each(['acme.com', 'mydomain.org', 'example.com', 'atlassian.com', 'mail.gmail.com'])(
  'not at %s',
  (domain) => {
    expect(isPublic(domain)).toBe(false);
  },
);

test('every domain of the list is in the form that is compared', () => {
  expect(publicMailProviders().filter((domain) => parseDomain(domain) !== domain)).toEqual([]);
});
