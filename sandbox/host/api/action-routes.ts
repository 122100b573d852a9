/** `/api/actions`: runs an action as Rovo or Automation do, and refuses what they refuse. */
import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import type { ActionModule } from '../entry-modules';
import type { RunActionReply, RunActionRequest } from '../entry-api';
import type { Ran } from '../invoke/run-for-nobody';
import type { World } from '../world';
import { mustBeInstalled } from './background-routes';
import { RunActionBody } from './bodies';
import { BadRequest, bodyOf } from './checked';
import { userOf } from './state';

/** As the limits of the platform say for actions. */
const TIMEOUT_MS = 55_000;
const MAX_RESPONSE_BYTES = 5 * 1024 * 1024;
/** With it, agents that customers build may use the actions of an app. */
const FOR_AGENTS_OF_OTHERS = 'read:chat:rovo';

/** The one route. */
export function actionRoutes(world: World): Hono {
  const app = new Hono();
  app.post('/actions/run', async (c) => {
    const request = await bodyOf(c, RunActionBody);
    mustBeInstalled(world);
    const { accountId, displayName } = userOf(world, request.userId);
    const action = world.manifest.actions.find(({ key }) => key === request.key);
    if (!action) throw new BadRequest(`the manifest has no action ${request.key}`, 404);
    mustBeOffered(world, action, request.by);
    mustFit(action, request.inputs);
    const ran = await world.run(
      {
        handler: action.handler,
        timeoutMs: TIMEOUT_MS,
        moduleType: 'action',
        moduleKey: action.key,
        event: eventOf(world, action, request),
        chain: randomUUID(),
        title: action.key,
        by: request.by === 'rovo' ? 'Rovo' : 'Automation',
        person: { accountId, name: displayName },
      },
      { stop: new AbortController().signal, kill: undefined },
    );
    return c.json(replyOf(ran) satisfies RunActionReply);
  });
  return app;
}

function mustBeOffered(
  { manifest }: World,
  { key, agent, inAutomation }: ActionModule,
  by: RunActionRequest['by'],
): void {
  if (by === 'automation' && !inAutomation) {
    throw new BadRequest(`no automation:actionProvider names ${key}`, 409);
  }
  if (by === 'rovo' && agent === undefined && !manifest.scopes.includes(FOR_AGENTS_OF_OTHERS)) {
    throw new BadRequest(
      `no rovo:agent has ${key}, and ${FOR_AGENTS_OF_OTHERS} is not asked for`,
      409,
    );
  }
}

/** Automation checks a rule against the manifest before it runs; Rovo's model is held to the same here. */
function mustFit({ inputs }: ActionModule, given: RunActionRequest['inputs']): void {
  for (const [name, value] of Object.entries(given)) {
    const input = inputs[name];
    if (input === undefined) throw new BadRequest(`${name} is no input of the action`);
    const fits = input.type === 'integer' ? Number.isInteger(value) : typeof value === input.type;
    if (!fits) throw new BadRequest(`${name} is no ${input.type}`);
  }
  const missing = Object.entries(inputs).find(
    ([name, { required }]) => required && (given[name] ?? '') === '',
  );
  if (missing !== undefined) throw new BadRequest(`${missing[0]} is required`);
}

/** The inputs, and where the person stands; Automation tells of no place. */
function eventOf(
  { stage }: World,
  { key }: ActionModule,
  { by, inputs, projectKey }: RunActionRequest,
): unknown {
  if (by === 'automation') return inputs;
  const project = stage.projects().find((one) => one.key === projectKey);
  const place = { cloudId: stage.cloudId(), moduleKey: key };
  if (project === undefined) return { ...inputs, context: place };
  const jira = {
    url: `${stage.url()}/jira/servicedesk/projects/${project.key}`,
    resourceType: 'project',
    projectKey: project.key,
    projectId: Number(project.id),
  };
  return { ...inputs, context: { ...place, jira } };
}

function replyOf({ ending, ms, rest, storage }: Ran): RunActionReply {
  const counts = { ms, rest, storage };
  switch (ending.kind) {
    case 'thrown':
      return { end: 'thrown', thrown: { name: ending.name, message: ending.message }, ...counts };
    case 'timeout':
    case 'killed':
      return { end: ending.kind, ...counts };
    case 'result': {
      const { json } = ending;
      if (json === undefined) return { end: 'ok', ...counts };
      return Buffer.byteLength(json) > MAX_RESPONSE_BYTES
        ? { end: 'response-too-large', ...counts }
        : { end: 'ok', result: JSON.parse(json) as unknown, ...counts };
    }
  }
}
