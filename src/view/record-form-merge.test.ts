import fc from 'fast-check';
import type { SettingsFile } from '../contract/settings-file';
import { merge } from './record-form-merge';

const format = 'invite-check/settings@1';

const BASE: SettingsFile = {
  format,
  site: {
    internal: true,
    external: false,
    externalDomains: ['a.example', 'b.example'],
    approvedDomains: { 'acme.com': { role: 'customer' }, 'old.example': { role: 'none' } },
    anyDomain: { role: 'none' },
  },
  projects: { HELP: { customerInvited: true }, SUP: { customerInvited: false } },
};

test('changes that do not touch each other stand together', () => {
  const mine: SettingsFile = {
    ...BASE,
    site: {
      ...BASE.site,
      internal: false,
      externalDomains: ['b.example', 'c.example'],
      approvedDomains: { 'acme.com': { role: 'customer' }, 'new.example': {} },
    },
    projects: { HELP: { customerInvited: true, portalAccess: 'broken' } },
  };
  const theirs: SettingsFile = {
    ...BASE,
    site: {
      ...BASE.site,
      external: true,
      externalDomains: ['a.example', 'b.example', 'd.example'],
      approvedDomains: { 'acme.com': { role: 'user' }, 'old.example': { role: 'none' } },
    },
    projects: { HELP: { customerInvited: false }, SUP: { customerInvited: false } },
  };
  expect(merge(BASE, mine, theirs)).toEqual({
    file: {
      format,
      site: {
        internal: false,
        external: true,
        externalDomains: ['b.example', 'c.example', 'd.example'],
        approvedDomains: { 'acme.com': { role: 'user' }, 'new.example': {} },
        anyDomain: { role: 'none' },
      },
      projects: { HELP: { customerInvited: false, portalAccess: 'broken' } },
    },
    overlaps: [],
  });
});

test('a setting that both changed is named, and mine stands', () => {
  const mine = { ...BASE, site: { ...BASE.site, anyDomain: { role: 'customer' as const } } };
  const theirs = { ...BASE, site: { ...BASE.site, anyDomain: { role: 'user' as const } } };
  expect(merge(BASE, mine, theirs)).toEqual({ file: mine, overlaps: ['anyDomain'] });
  expect(merge(BASE, mine, mine)).toEqual({ file: mine, overlaps: [] });
});

test('the order in which role and approval were set does not matter', () => {
  const one: SettingsFile = { format, site: { anyDomain: { role: 'user', approval: true } } };
  const two: SettingsFile = { format, site: { anyDomain: { approval: true, role: 'user' } } };
  expect(merge(BASE, one, two).overlaps).not.toContain('anyDomain');
});

test('a list that one of them switched off is one setting', () => {
  const mine: SettingsFile = { ...BASE, site: { ...BASE.site, externalDomains: 'any' } };
  const theirs: SettingsFile = { ...BASE, site: { ...BASE.site, externalDomains: ['z.example'] } };
  expect(merge(BASE, mine, theirs)).toEqual({ file: mine, overlaps: ['externalDomains'] });
  expect(merge(BASE, mine, BASE).overlaps).toEqual([]);
});

test('two first records', () => {
  const mine: SettingsFile = { format, site: { internal: true } };
  const theirs: SettingsFile = { format, site: { external: true, internal: false } };
  expect(merge(undefined, mine, theirs)).toEqual({
    file: { format, site: { internal: true, external: true } },
    overlaps: ['internal'],
  });
});

const list = fc.constantFrom<('any' | string[]) | undefined>(
  undefined,
  'any',
  [],
  ['a.example'],
  ['a.example', 'b.example'],
);
const entry = fc.constantFrom<{ role?: 'none' | 'customer'; approval?: boolean }>(
  {},
  { role: 'none' },
  { role: 'customer', approval: true },
);
const approved = fc.option(fc.dictionary(fc.constantFrom('acme.com', 'b.example'), entry), {
  nil: undefined,
});
const files = fc
  .record({
    internal: fc.option(fc.boolean(), { nil: undefined }),
    list,
    approved,
    invited: fc.option(fc.boolean(), { nil: undefined }),
  })
  .map(({ internal, list: externalDomains, approved: approvedDomains, invited }): SettingsFile => ({
    format,
    site: {
      ...(internal === undefined ? {} : { internal }),
      ...(externalDomains === undefined ? {} : { externalDomains }),
      ...(approvedDomains === undefined ? {} : { approvedDomains: { ...approvedDomains } }),
    },
    ...(invited === undefined ? {} : { projects: { HELP: { customerInvited: invited } } }),
  }));

test('whoever changed nothing loses nothing, and both get the same where nothing overlaps', () => {
  fc.assert(
    fc.property(files, files, files, (base, mine, theirs) => {
      expect(merge(base, mine, base).file).toEqual(mine);
      expect(merge(base, base, theirs).file).toEqual(theirs);
      const one = merge(base, mine, theirs);
      const two = merge(base, theirs, mine);
      expect([...one.overlaps].sort()).toEqual([...two.overlaps].sort());
      if (one.overlaps.length === 0) expect(one.file).toEqual(two.file);
    }),
  );
});
