import { parseSettingsFile, SETTINGS_FORMAT } from './settings-file';

const parse = (rest: object) => parseSettingsFile({ format: SETTINGS_FORMAT, ...rest });

test('the example of design.md section 6 becomes the settings of the core', () => {
  const parsed = parse({
    site: {
      internal: true,
      external: true,
      externalDomains: 'any',
      approvedDomains: {
        'acme.com': { role: 'customer', approval: false },
        'old.example': { role: 'none', approval: false },
      },
      anyDomain: { role: 'none', approval: false },
      userInvites: 'closed',
      outgoingMail: true,
    },
    projects: { HELP: { customerInvited: true, portalAccess: 'healthy' } },
  });
  expect(parsed).toMatchObject({ ok: true });
  const settings = parsed.ok ? parsed.settings : undefined;
  expect([...(settings?.site.approvedDomains ?? [])]).toEqual([
    ['acme.com', { role: 'customer', approval: false }],
    ['old.example', { role: 'none', approval: false }],
  ]);
  expect(settings?.projects.get('HELP')).toEqual({
    customerInvited: true,
    portalAccess: 'healthy',
  });
});

test('what is absent stays absent', () => {
  expect(parse({})).toMatchObject({ ok: true, settings: { site: {} } });
});

test('domains are normalised like addresses', () => {
  const parsed = parse({
    site: { approvedDomains: { 'MÜNCHEN.de.': {} }, externalDomains: ['A.com', 'a.com.'] },
  });
  const site = parsed.ok ? parsed.settings.site : {};
  expect([...(site.approvedDomains?.keys() ?? [])]).toEqual(['xn--mnchen-3ya.de']);
  expect(site.externalDomains).toEqual(['a.com']);
});

test('an empty External list is not the same as none', () => {
  const parsed = parse({ site: { externalDomains: [] } });
  expect(parsed.ok && parsed.settings.site.externalDomains).toEqual([]);
});

test.each([
  [null, '', 'not-an-object'],
  [[], '', 'not-an-object'],
  [{}, 'format', 'missing'],
  [{ format: 'invite-check/settings@2' }, 'format', 'unknown-word'],
])('%j is no settings file', (json, path, problem) => {
  expect(parseSettingsFile(json)).toEqual({ ok: false, problem: { path, problem } });
});

test.each([
  [{ extra: 1 }, 'extra', 'unknown-field'],
  [{ site: [] }, 'site', 'not-an-object'],
  [{ site: { internal: 'on' } }, 'site.internal', 'wrong-type'],
  [{ site: { internal: null } }, 'site.internal', 'wrong-type'],
  [{ site: { interal: true } }, 'site.interal', 'unknown-field'],
  [{ site: { userInvites: 'anyone' } }, 'site.userInvites', 'unknown-word'],
  [{ site: { externalDomains: 'all' } }, 'site.externalDomains', 'unknown-word'],
  [{ site: { externalDomains: ['a.com', 3] } }, 'site.externalDomains.1', 'wrong-type'],
  [{ site: { externalDomains: ['acme'] } }, 'site.externalDomains.0', 'not-a-domain'],
  [{ site: { approvedDomains: [] } }, 'site.approvedDomains', 'not-an-object'],
  [{ site: { approvedDomains: { acme: {} } } }, 'site.approvedDomains.acme', 'not-a-domain'],
  [
    { site: { approvedDomains: { 'a.com': { role: 'guest' } } } },
    'site.approvedDomains.a.com.role',
    'unknown-word',
  ],
  [
    { site: { approvedDomains: { 'a.com': {}, 'A.COM': {} } } },
    'site.approvedDomains.A.COM',
    'duplicate-domain',
  ],
  [{ projects: { HELP: { portalAccess: 'ok' } } }, 'projects.HELP.portalAccess', 'unknown-word'],
  [{ projects: { HELP: null } }, 'projects.HELP', 'not-an-object'],
])('%j is broken at %s: %s', (rest, path, problem) => {
  expect(parse(rest)).toEqual({ ok: false, problem: { path, problem } });
});

test('a key that could reach a prototype is a wrong key, not a prototype', () => {
  const json: unknown = JSON.parse(
    `{"format":"${SETTINGS_FORMAT}","site":{"approvedDomains":{"__proto__":{"role":"customer"}}}}`,
  );
  expect(parseSettingsFile(json)).toMatchObject({ ok: false });
});
