/** What one person sees of the site and of the app: `GET /api/state`. */
import { EXAMPLE_NAMES, exampleOf } from '../../site/examples/catalogue';
import type { ActionModule } from '../entry-modules';
import type { SandboxAction } from '../entry-api';
import type { ClockReply, SandboxUser, StateReply } from '../http-api';
import type { PageModule } from '../manifest';
import { viewerOn } from '../stage';
import type { World } from '../world';
import { BadRequest } from './checked';

/** The state as this person sees it; without one, as the first of the site's people (an agent). */
export async function stateFor(world: World, userId: string | undefined): Promise<StateReply> {
  const { stage, manifest, background } = world;
  const user = userOf(world, userId);
  const shown = async (type: PageModule['type'], key?: string): Promise<readonly string[]> => {
    const project = stage.projects().find((one) => one.key === key);
    const viewer = await viewerOn(stage, user.accountId, project);
    // Jira shows admin pages to its admins only, whatever the conditions say.
    if (type === 'jira:adminPage' && !viewer.jiraAdmin) return [];
    if (!background.installed()) return [];
    return manifest.pages
      .filter((page) => page.type === type && (page.conditions?.(viewer) ?? true))
      .map((page) => page.key);
  };
  const projects = [];
  const worksIn = new Set<string>();
  for (const { id, key, name, typeKey } of stage.projects()) {
    const pages = await shown('jira:projectPage', key);
    const panels = await shown('jira:issueContext', key);
    const { project: rights } = await viewerOn(stage, user.accountId, { id, key, name, typeKey });
    if (rights?.agent === true || rights?.admin === true) worksIn.add(key);
    projects.push({ id, key, name, typeKey, pages, panels });
  }
  return {
    site: stage.summary(),
    examples: EXAMPLES,
    users: stage.users(),
    user,
    locales: manifest.translations.locales.map((locale) => locale.replace('-', '_')),
    modules: manifest.pages.map(({ key, type, title, render, url }) => ({
      key,
      type,
      title: manifest.translations.titleIn(user.locale, title),
      render,
      url,
    })),
    projects,
    requests: stage.requests().filter(({ projectKey }) => worksIn.has(projectKey)),
    commands: background.installed() ? commandsOf(world, user) : [],
    actions: background.installed() ? manifest.actions.map(withoutHandler) : [],
    adminPages: await shown('jira:adminPage'),
    recorded: await world.recorded(),
    installed: background.installed(),
    mode: stage.mode,
    clock: clockOf(world),
  };
}

function commandsOf({ manifest }: World, { locale }: SandboxUser): StateReply['commands'] {
  return manifest.pages
    .filter(({ type }) => type === 'jira:command')
    .map(({ key, title, keywords = [] }) => ({
      key,
      title: manifest.translations.titleIn(locale, title),
      keywords,
    }));
}

/** Which function is behind it is nobody's business outside. */
function withoutHandler({ handler: _, ...action }: ActionModule): SandboxAction {
  return action;
}

const EXAMPLES = EXAMPLE_NAMES.map((name) => {
  const { title, about } = exampleOf(name);
  return { name, title, about };
});

/** The person with this account id; without one, the agent. */
export function userOf({ stage }: World, userId: string | undefined): SandboxUser {
  const users = stage.users();
  const user =
    userId === undefined
      ? (users.find(({ persona }) => persona === 'agent') ?? users[0])
      : users.find(({ accountId }) => accountId === userId);
  if (!user) throw new BadRequest(`nobody here has the account id ${String(userId)}`, 404);
  return user;
}

/** The time that the app sees. */
export function clockOf({ clock }: World): ClockReply {
  return { now: new Date(clock.now()).toISOString(), offsetMs: clock.offset() };
}
