import { fakePorts, json, type Scripted } from '../../tests/back-end/ports';
import type { OperationName } from './jira-operations';
import { readParts } from './project-parts';

const ANSWERS: Partial<Record<OperationName, Scripted>> = {
  serviceDesk: json({ id: '4' }),
  projectEmail: json({ emailAddress: 'help@acme.atlassian.net' }),
  license: json({
    applications: [
      { id: 'jira-software', plan: 'PAID' },
      { id: 'jira-servicedesk', plan: 'FREE' },
    ],
  }),
};

test('desk, sender and plan, by one request each', async () => {
  const ports = fakePorts(ANSWERS);
  expect(await readParts(ports, '10001')).toEqual({
    serviceDeskId: '4',
    senderAddress: 'help@acme.atlassian.net',
    plan: 'free',
    missing: [],
  });
  expect(ports.calls.map(({ url }) => url)).toEqual([
    '/rest/servicedeskapi/servicedesk/10001',
    '/rest/api/3/project/10001/email',
    '/rest/api/3/instance/license',
  ]);
});

test.each([
  {
    name: 'Jira warns of the sender',
    answers: {
      projectEmail: json({
        emailAddress: 'a@b.de',
        emailAddressStatus: ['Not verified.', 'No DKIM.'],
      }),
    },
    parts: { senderAddress: 'a@b.de', senderWarning: 'Not verified. No DKIM.' },
  },
  {
    name: 'Jira has nothing to warn of',
    answers: { projectEmail: json({ emailAddress: 'a@b.de', emailAddressStatus: [] }) },
    parts: { senderAddress: 'a@b.de' },
    lacks: 'senderWarning',
  },
  {
    name: 'there is no sender',
    answers: { projectEmail: json({}) },
    parts: { missing: [{ what: 'sender', because: 'not-available' }] },
    lacks: 'senderAddress',
  },
  {
    name: 'the plan is a word that is not known',
    answers: { license: json({ applications: [{ id: 'jira-servicedesk', plan: 'GOLD' }] }) },
    parts: { missing: [{ what: 'plan', because: 'not-available' }] },
    lacks: 'plan',
  },
  {
    name: 'Jira Service Management is not licensed at all',
    answers: { license: json({ applications: [] }) },
    parts: { missing: [{ what: 'plan', because: 'not-available' }] },
    lacks: 'plan',
  },
  {
    name: 'the desk is refused',
    answers: { serviceDesk: { ok: false, because: 'not-permitted' } as const },
    parts: { missing: [{ what: 'service-desk', because: 'not-permitted' }], plan: 'free' },
    lacks: 'serviceDeskId',
  },
])('$name', async ({ answers, parts, lacks }) => {
  const read = await readParts(fakePorts({ ...ANSWERS, ...answers }), '10001');
  expect(read).toMatchObject(parts);
  expect(read).not.toHaveProperty(lacks ?? 'nothing');
});
