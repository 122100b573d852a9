import { domainOf } from '../../../tests/audit/any-settings';
import { finding } from './finding';

test('a code brings its severity, and nobody in particular is concerned', () => {
  expect(finding('any-domain-grants', 'someone@a.example', ['site.anyDomain'])).toEqual({
    code: 'any-domain-grants',
    severity: 'warning',
    address: 'someone@a.example',
    domains: [],
    projects: [],
    facts: ['site.anyDomain'],
  });
});

test('who is concerned is named', () => {
  const acme = domainOf('acme.com');
  const concerned = { domains: [acme], projects: ['HELP'] };
  expect(finding('portal-access-broken', 'someone@acme.com', [], concerned)).toMatchObject(
    concerned,
  );
});
