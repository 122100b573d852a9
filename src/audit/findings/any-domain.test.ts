import { approvedOf, setupWith } from '../../../tests/audit/sound-record';
import type { DomainEntry } from '../../decide/settings';
import {
  anyDomainGrants,
  anyDomainMayUseLicence,
  anyDomainNeedsApproval,
  anyDomainWhileInternalOff,
} from './any-domain';

const customer: DomainEntry = { role: 'customer', approval: false };
const asked: DomainEntry = { role: 'customer', approval: true };

test.each([
  {
    name: 'it grants, while Internal is on',
    check: anyDomainGrants,
    present: setupWith({ anyDomain: customer }),
    absent: setupWith({ anyDomain: customer, internal: false }),
  },
  {
    name: 'it would grant, while Internal is off',
    check: anyDomainWhileInternalOff,
    present: setupWith({ anyDomain: customer, internal: false }),
    absent: setupWith({ anyDomain: asked, internal: false }),
  },
  {
    name: 'it gives a licensed role',
    check: anyDomainMayUseLicence,
    present: setupWith({ anyDomain: { role: 'stakeholder' } }),
    absent: setupWith({ anyDomain: customer }),
  },
  {
    name: 'it asks for approval',
    check: anyDomainNeedsApproval,
    present: setupWith({ anyDomain: asked }),
    absent: setupWith({ anyDomain: {} }),
  },
])('$name', ({ check, present, absent }) => {
  expect(check(present)).toMatchObject([{ address: 'someone@someone-else.example', domains: [] }]);
  expect(check(absent)).toEqual([]);
});

test('whoever has an entry of their own is not concerned', () => {
  const setup = setupWith({
    anyDomain: customer,
    approvedDomains: approvedOf({ 'acme.com': customer, 'acme.org': customer }),
  });
  const [found] = anyDomainGrants(setup);
  expect(found?.extent.ofCells).toBe(setup.map.rows.length * 2);
  expect(found?.extent.cells).toBe((setup.map.rows.length - 2) * 2);
});

test.each([
  {
    name: 'while Internal is on, it is no grant that nobody gets',
    check: anyDomainWhileInternalOff,
    setup: setupWith({ anyDomain: customer }),
  },
  {
    name: 'without approval it asks nobody',
    check: anyDomainNeedsApproval,
    setup: setupWith({ anyDomain: customer }),
  },
  {
    name: 'None with approval gives nothing that could be asked for',
    check: anyDomainNeedsApproval,
    setup: setupWith({ anyDomain: { role: 'none', approval: true } }),
  },
])('$name', ({ check, setup }) => {
  expect(check(setup)).toEqual([]);
});
