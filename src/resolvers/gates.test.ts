import { fakePorts, json, type FakePorts } from '../../tests/back-end/ports';
import type { Invocation } from '../context/invocation';
import type { Answer } from '../context/ports';
import { openReadThrough } from '../context/read-through';
import { jiraAdmins, jiraAdminsNow, projectMembers } from './gates';

const IN_PROJECT = { accountId: 'a', project: { id: '10001', key: 'HELP' } };

function permitted(...names: readonly string[]): Answer {
  const all = ['ADMINISTER', 'ADMINISTER_PROJECTS', 'SERVICEDESK_AGENT', 'USER_PICKER'];
  return json({
    permissions: Object.fromEntries(
      all.map((name) => [name, { havePermission: names.includes(name) }]),
    ),
  });
}

function invocation(ports: FakePorts): Invocation {
  return { ports, readThrough: openReadThrough(ports), correlationId: 'c', siteUrl: undefined };
}

describe('members of the project', () => {
  test.each([
    { has: ['SERVICEDESK_AGENT'], enters: true },
    { has: ['ADMINISTER_PROJECTS'], enters: true },
    { has: ['ADMINISTER'], enters: true },
    { has: ['USER_PICKER'], enters: false },
    { has: [], enters: false },
  ])('with $has: $enters', async ({ has, enters }) => {
    const ports = fakePorts({ myPermissions: permitted(...has) });
    expect((await projectMembers(invocation(ports), IN_PROJECT)).ok).toBe(enters);
  });

  test('outside a project nobody is asked', async () => {
    const ports = fakePorts();
    expect(await projectMembers(invocation(ports), { accountId: 'a' })).toEqual({
      ok: false,
      error: { code: 'not-permitted' },
    });
  });
});

describe.each([
  { name: 'reading', gate: jiraAdmins },
  { name: 'writing', gate: jiraAdminsNow },
])('Jira admins, $name', ({ gate }) => {
  test.each([
    { has: ['ADMINISTER'], enters: true },
    { has: ['ADMINISTER_PROJECTS', 'SERVICEDESK_AGENT', 'USER_PICKER'], enters: false },
  ])('with $has: $enters', async ({ has, enters }) => {
    const ports = fakePorts({ myPermissions: permitted(...has) });
    expect((await gate(invocation(ports), IN_PROJECT)).ok).toBe(enters);
  });

  test('a right that was taken away yesterday is gone today', async () => {
    const ports = fakePorts({ myPermissions: permitted('ADMINISTER') });
    await gate(invocation(ports), IN_PROJECT);
    ports.answers.myPermissions = permitted();
    const cached = gate === jiraAdmins;
    expect((await gate(invocation(ports), IN_PROJECT)).ok).toBe(cached);
    ports.advance(300);
    expect((await gate(invocation(ports), IN_PROJECT)).ok).toBe(false);
  });
});

test.each([
  { because: 'not-permitted', code: 'not-permitted' },
  { because: 'not-available', code: 'not-permitted' },
  { because: 'failed', code: 'jira-failed' },
  { because: 'timed-out', code: 'timed-out' },
] as const)('rights that cannot be read ($because) are no rights', async ({ because, code }) => {
  const ports = fakePorts({ myPermissions: { ok: false, because } });
  for (const gate of [projectMembers, jiraAdmins, jiraAdminsNow]) {
    expect(await gate(invocation(ports), IN_PROJECT)).toEqual({ ok: false, error: { code } });
  }
});
