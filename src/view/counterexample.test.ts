import { brokenGuardrails, type Guardrail } from '../audit/guardrails';
import { recordWith } from '../../tests/audit/sound-record';
import { domainOf } from '../../tests/audit/any-settings';
import { counterexampleText } from './counterexample';
import { ADMIN_READER } from '../../tests/view/admin-reader';

const STAFF: Guardrail = {
  name: 'staff',
  who: { domain: domainOf('acme.com') },
  gets: ['customer-invited'],
};

const said = (...broken: ReturnType<typeof brokenGuardrails>) =>
  broken.map((one) => counterexampleText(one, ADMIN_READER));

test('a broken one names the address, the project and what it gets', () => {
  expect(said(...brokenGuardrails([STAFF], recordWith()))).toEqual([
    'someone@acme.com gets an Atlassian Account invitation in HELP.',
  ]);
});

test('without projects no project is named', () => {
  const settings = { ...recordWith({ outgoingMail: false }), projects: new Map() };
  const never: Guardrail = {
    name: 'x',
    who: STAFF.who,
    never: ['error', 'no-notification', 'atlassian-account-invitation', 'customer-invited'],
  };
  expect(said(...brokenGuardrails([never], settings)).join()).not.toContain(' in ');
});

test('one that may be broken says what would settle it', () => {
  const { internal, ...site } = recordWith().site;
  expect(internal).toBe(true);
  const [text] = said(...brokenGuardrails([STAFF], { ...recordWith(), site }));
  expect(text).toContain('could get an Atlassian Account invitation in HELP.');
  expect(text).toContain('isn’t recorded: Customer access: Internal.');
});

test('where the documentation is silent no setting would tell', () => {
  const [text] = said({
    guardrail: STAFF,
    domain: domainOf('acme.com'),
    address: 'someone@acme.com',
    outcomes: ['error'],
    decidedBy: ['R3'],
    open: true,
    settledBy: [],
  });
  expect(text).toBe(
    'someone@acme.com could get an error. Atlassian’s documentation leaves this open.',
  );
});
