import { domainOf } from '../../../tests/audit/any-settings';
import { ADMIN_READER } from '../../../tests/view/admin-reader';
import { maskOf } from '../../decide/masks';
import { isSettled, statesText, stateText } from './state-text';

const acme = domainOf('acme.com');
const APPROVED = 'site.approvedDomains';
const OFF = { fact: 'site.internal', to: maskOf('site.internal', ['off']) } as const;

test.each([
  { needed: OFF, surely: 'most-likely', text: 'Internal is most likely off' },
  { needed: OFF, surely: 'possibly', text: 'Internal is possibly off' },
  { needed: OFF, surely: 'surely', text: 'Internal is off' },
  {
    needed: { fact: 'site.externalDomains', to: maskOf('site.externalDomains', ['any']) },
    surely: 'surely',
    text: 'the External domain list is off',
  },
  {
    needed: {
      fact: 'site.externalDomains',
      to: maskOf('site.externalDomains', ['listed']),
      domain: domainOf('bücher.example'),
    },
    surely: 'surely',
    text: 'the External domain list has bücher.example',
  },
  {
    needed: { fact: APPROVED, domain: acme, to: maskOf(APPROVED, ['none', 'none-with-approval']) },
    surely: 'most-likely',
    text: 'the approved domains’ entry for acme.com is most likely role None',
  },
  {
    needed: { fact: APPROVED, domain: acme, to: maskOf(APPROVED, ['not-listed', 'customer']) },
    surely: 'surely',
    text: 'the approved domains’ entry for acme.com is not listed or role Customer',
  },
  {
    needed: {
      fact: 'site.anyDomain',
      to: maskOf('site.anyDomain', ['none', 'user', 'stakeholder', 'customer-with-approval']),
    },
    surely: 'surely',
    text: 'Any domain is role Customer, with admin approval, role None, role User, or role Stakeholder',
  },
] as const)('$text', ({ needed, surely, text }) => {
  expect(stateText(needed, surely, ADMIN_READER)).toBe(text);
});

test('many values are told by the one that it is not', () => {
  const to = (1 << 9) - 1 - maskOf(APPROVED, ['customer']);
  expect(stateText({ fact: APPROVED, domain: acme, to }, 'most-likely', ADMIN_READER)).toBe(
    'the approved domains’ entry for acme.com is most likely something other than role Customer',
  );
});

test('several places are one sentence', () => {
  const external = { fact: 'site.external', to: maskOf('site.external', ['on']) } as const;
  expect(statesText([OFF, external], 'surely', ADMIN_READER)).toBe(
    'Internal is off and External is on',
  );
});

test('settled is what leaves one value', () => {
  expect(isSettled(OFF)).toBe(true);
  expect(isSettled({ fact: APPROVED, to: maskOf(APPROVED, ['none-with-approval']) })).toBe(true);
  expect(isSettled({ fact: APPROVED, to: maskOf(APPROVED, ['none', 'user']) })).toBe(false);
});
