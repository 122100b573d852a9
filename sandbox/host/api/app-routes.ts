/** `/api`: what pages of the app need of the platform (invoke, context, product requests) and what was asked meanwhile. */
import { Hono } from 'hono';
import { STATUS_CODES } from 'node:http';
import type { FetchProductReply } from '../fetch-product-api';
import type { ContextReply, InvokeReply, PagePlace, RequestsReply } from '../http-api';
import { contextOf, type Place, type PlaceIssue, type PlaceProject } from '../place';
import { coverageOf, missingScopeBody } from '../scopes';
import type { World } from '../world';
import { mustBeInstalled } from './background-routes';
import { FetchProductBody, InvokeBody, PlaceBody } from './bodies';
import { BadRequest, bodyOf } from './checked';
import { userOf } from './state';

/** Routes for the bridge, the request log and the storage view. */
export function appRoutes(world: World): Hono {
  const app = new Hono();

  app.post('/context', async (c) => {
    const place = placeOf(world, await bodyOf(c, PlaceBody));
    return c.json(contextOf(place, world.manifest) satisfies ContextReply);
  });

  app.post('/invoke', async (c) => {
    const { functionKey, payload, kill, ...where } = await bodyOf(c, InvokeBody);
    const user = userOf(world, where.userId);
    const place = placeOf(world, where);
    const reply = await world.invoke(place, user.displayName, { functionKey, payload, kill });
    return c.json(reply satisfies InvokeReply);
  });

  app.post('/fetch-product', async (c) => {
    const { userId, path, method, headers, body } = await bodyOf(c, FetchProductBody);
    const { accountId } = userOf(world, userId);
    const { jira } = world.stage;
    const covered = coverageOf(jira.operationFor(method, path), world.manifest.scopes);
    const answer =
      covered.kind === 'not-covered'
        ? { status: 403, headers: {}, body: scopeBody(world, covered.operation) }
        : await jira.ask({ method, path, headers, body, as: 'user', accountId });
    return c.json({
      status: answer.status,
      statusText: STATUS_CODES[answer.status] ?? '',
      headers: answer.headers,
      body: answer.body ?? '',
      isAttachment: false,
    } satisfies FetchProductReply);
  });

  app.get('/requests', (c) => c.json({ invocations: world.log.all() } satisfies RequestsReply));
  app.delete('/requests', (c) => {
    world.log.clear();
    return c.body(null, 204);
  });

  app.get('/storage', async (c) => c.json(await world.storage.contents()));
  return app;
}

function scopeBody({ manifest }: World, operation: Parameters<typeof missingScopeBody>[0]): string {
  return JSON.stringify(missingScopeBody(operation, manifest.scopes));
}

/** The page that a request stands on; a page, project or person that is not there is the caller's fault. */
function placeOf(world: World, { module: key, projectKey, issueKey, userId }: PagePlace): Place {
  mustBeInstalled(world);
  const { stage, manifest } = world;
  const module = manifest.pages.find((page) => page.key === key);
  if (!module) throw new BadRequest(`the manifest has no page ${key}`, 404);
  const site = { url: stage.url(), cloudId: stage.cloudId() };
  const { accountId, locale } = userOf(world, userId);
  const page = { module, accountId, locale, site };
  const project = projectOf(world, projectKey);
  switch (module.type) {
    case 'jira:adminPage':
    case 'action':
      return page;
    case 'jira:command':
      return { ...page, ...(project === undefined ? {} : { behind: project }) };
    case 'jira:issueContext':
    case 'jira:projectPage':
      if (project === undefined) {
        throw new BadRequest(`there is no project ${String(projectKey)}`, 404);
      }
      if (module.type === 'jira:projectPage') return { ...page, project };
      return { ...page, project, issue: issueOf(world, projectKey, issueKey) };
  }
}

/** Types of requests have ids that nobody here asks for. */
const TYPE_ID = '10010';

function issueOf({ stage }: World, projectKey = '', issueKey = ''): PlaceIssue {
  const found = stage
    .requests()
    .find((one) => one.key === issueKey && one.projectKey === projectKey);
  if (!found) throw new BadRequest(`there is no request ${issueKey}`, 404);
  return { id: found.id, key: found.key, type: found.type, typeId: TYPE_ID };
}

function projectOf({ stage }: World, wanted: string | undefined): PlaceProject | undefined {
  const project = stage.projects().find(({ key }) => key === wanted);
  return project && { id: project.id, key: project.key, type: project.typeKey };
}
