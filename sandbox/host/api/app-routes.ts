/** `/api`: what pages of the app need of the platform (invoke, context, product requests) and what was asked meanwhile. */
import { Hono } from 'hono';
import { STATUS_CODES } from 'node:http';
import type {
  ContextReply,
  FetchProductReply,
  InvokeReply,
  PagePlace,
  RequestsReply,
} from '../http-api';
import { contextOf, type Place } from '../place';
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
function placeOf(world: World, { module: key, projectKey, userId }: PagePlace): Place {
  mustBeInstalled(world);
  const { stage, manifest } = world;
  const module = manifest.pages.find((page) => page.key === key);
  if (!module) throw new BadRequest(`the manifest has no page ${key}`, 404);
  const site = { url: stage.url(), cloudId: stage.cloudId() };
  const { accountId, locale } = userOf(world, userId);
  if (module.type === 'jira:adminPage') return { module, accountId, locale, site };
  const project = stage.projects().find((one) => one.key === projectKey);
  if (!project) throw new BadRequest(`there is no project ${String(projectKey)}`, 404);
  const { id, typeKey: type } = project;
  return { module, accountId, locale, site, project: { id, key: project.key, type } };
}
