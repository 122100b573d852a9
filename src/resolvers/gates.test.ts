import { fakePorts, json, type FakePorts } from '../../tests/back-end/ports';
import type { Invocation } from '../context/invocation';
import type { Answer } from '../context/ports';
import { openReadThrough } from '../context/read-through';
import {
  agentsAnywhere,
  enterNamedProject,
  jiraAdmins,
  jiraAdminsNow,
  projectMembers,
  requestMembers,
} from './gates';

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

describe('agents anywhere', () => {
  test.each([
    { has: ['SERVICEDESK_AGENT'], enters: true },
    { has: ['ADMINISTER_PROJECTS'], enters: true },
    { has: ['USER_PICKER'], enters: false },
  ])('with $has: $enters', async ({ has, enters }) => {
    const ports = fakePorts({ myPermissions: permitted(...has) });
    expect((await agentsAnywhere(invocation(ports), { accountId: 'a' })).ok).toBe(enters);
  });

  test('rights are asked for the project that Jira finds, not for what was named', async () => {
    const ports = fakePorts({
      project: json({ id: '10002', key: 'SUP' }),
      myPermissions: permitted('SERVICEDESK_AGENT'),
    });
    const entered = await enterNamedProject(invocation(ports), 'a', 'OLD');
    expect(entered).toMatchObject({ access: { caller: { project: { id: '10002', key: 'SUP' } } } });
    expect(ports.calls.at(-1)?.url).toContain('projectKey=SUP');
  });

  test('an agent of another project does not enter', async () => {
    const project = json({ id: '10002', key: 'SUP' });
    const ports = fakePorts({ project, myPermissions: permitted() });
    expect(await enterNamedProject(invocation(ports), 'a', 'SUP')).toEqual({
      ok: false,
      error: { code: 'not-permitted' },
    });
  });

  test('a project that is not there looks like one that is not for the caller', async () => {
    const ports = fakePorts({ project: { ok: false, because: 'not-available' } });
    expect(await enterNamedProject(invocation(ports), 'a', 'NOPE')).toEqual({
      ok: false,
      error: { code: 'not-permitted' },
    });
  });
});

describe('members of the project, beside a request', () => {
  const BESIDE = { ...IN_PROJECT, issueId: '20001' };

  test.each([
    { has: ['SERVICEDESK_AGENT'], where: BESIDE, enters: true },
    { has: [], where: BESIDE, enters: false },
    { has: ['SERVICEDESK_AGENT'], where: IN_PROJECT, enters: false },
  ])('with $has: $enters', async ({ has, where, enters }) => {
    const ports = fakePorts({ myPermissions: permitted(...has) });
    expect((await requestMembers(invocation(ports), where)).ok).toBe(enters);
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
