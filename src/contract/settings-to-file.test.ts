import { parseSettingsFile, SETTINGS_FORMAT, type SettingsFile } from './settings-file';
import { inOneForm, toSettingsFile } from './settings-to-file';

function throughTheCore(file: SettingsFile): SettingsFile {
  const parsed = parseSettingsFile(file);
  if (!parsed.ok) throw new Error(parsed.problem.path);
  return toSettingsFile(parsed.settings);
}

const FULL: SettingsFile = {
  format: SETTINGS_FORMAT,
  site: {
    internal: true,
    external: false,
    externalDomains: ['a.example', 'b.example'],
    approvedDomains: { 'acme.com': { role: 'customer' }, 'old.example': {} },
    anyDomain: { approval: true },
    userInvites: 'closed',
    outgoingMail: true,
  },
  projects: { HELP: { customerInvited: true }, SUP: { portalAccess: 'broken' } },
};

test.each([
  { name: 'everything', file: FULL },
  { name: 'nothing', file: { format: SETTINGS_FORMAT, site: {} } },
  {
    name: 'a list that is off',
    file: { format: SETTINGS_FORMAT, site: { externalDomains: 'any' } },
  },
  {
    name: 'empty lists',
    file: { format: SETTINGS_FORMAT, site: { externalDomains: [], approvedDomains: {} } },
  },
] satisfies { name: string; file: SettingsFile }[])('comes back as it went: $name', ({ file }) => {
  expect(throughTheCore(file)).toEqual(file);
});

test('domains come back normalised, once and in order; a project of which nothing is known does not', () => {
  const file = throughTheCore({
    format: SETTINGS_FORMAT,
    site: {
      externalDomains: ['Z.example.', 'z.example', 'bücher.example'],
      approvedDomains: { 'ZETA.example': {}, 'acme.com': {} },
    },
    projects: { HELP: {} },
  });
  expect(file).toEqual({
    format: SETTINGS_FORMAT,
    site: {
      externalDomains: ['xn--bcher-kva.example', 'z.example'],
      approvedDomains: { 'acme.com': {}, 'zeta.example': {} },
    },
  });
  expect(Object.keys(file.site?.approvedDomains ?? {})).toEqual(['acme.com', 'zeta.example']);
});

test('a file in one form says the same; a broken one stays as it is', () => {
  const file: SettingsFile = { format: SETTINGS_FORMAT, site: { externalDomains: ['B.example'] } };
  expect(inOneForm(file).site).toEqual({ externalDomains: ['b.example'] });
  const broken: SettingsFile = {
    format: SETTINGS_FORMAT,
    site: { externalDomains: ['no domain'] },
  };
  expect(inOneForm(broken)).toBe(broken);
});
