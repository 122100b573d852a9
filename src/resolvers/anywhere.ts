/** What is asked where no page says in which project: the command palette and actions name it. */
import type { CheckReport, PageReport } from '../contract/api';
import {
  ANYWHERE_CHECK,
  ANYWHERE_PAGE,
  PROJECTS_LIST,
  type AnywhereCheck,
  type AnywherePage,
} from '../contract/payloads';
import type { Reply } from '../contract/reply';
import type { Invocation } from '../context/invocation';
import type { Caller } from '../context/rights';
import { checkAddresses } from './addresses-check';
import { agentsAnywhere, enterNamedProject } from './gates';
import { declareHandler } from './handler';
import { readPage } from './page-read';
import { listProjects } from './projects-list';

interface Request<Payload> {
  readonly invocation: Invocation;
  readonly access: Pick<Caller, 'accountId'>;
  readonly payload: Payload;
}

export type AnywhereRequest = Request<AnywhereCheck>;

export const anywhereProjects = declareHandler({
  gate: agentsAnywhere,
  payload: PROJECTS_LIST,
  body: listProjects,
});

export const anywherePage = declareHandler({
  gate: agentsAnywhere,
  payload: ANYWHERE_PAGE,
  body: page,
});

export const anywhereCheck = declareHandler({
  gate: agentsAnywhere,
  payload: ANYWHERE_CHECK,
  body: checkAnywhere,
});

async function page({
  invocation,
  access: { accountId },
  payload: { projectKey },
}: Request<AnywherePage>): Promise<Reply<PageReport>> {
  const entered = await enterNamedProject(invocation, accountId, projectKey);
  return entered.ok ? readPage({ invocation, access: entered.access }) : entered;
}

/** For an agent of any project, once the named one has let them in. */
export async function checkAnywhere({
  invocation,
  access: { accountId },
  payload: { projectKey, ...payload },
}: AnywhereRequest): Promise<Reply<CheckReport>> {
  const entered = await enterNamedProject(invocation, accountId, projectKey);
  return entered.ok ? checkAddresses({ invocation, access: entered.access, payload }) : entered;
}
