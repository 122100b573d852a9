/** The service projects of the site that the caller sees, a page at a time. */
import * as v from 'valibot';
import type { ServiceProject } from '../contract/api';
import { jiraCall } from './jira-operations';
import type { JiraGet, Missing } from './ports';
import { parseAnswer } from './reading';

/** A project with its service desk. */
export interface Desk extends ServiceProject {
  readonly deskId: string;
}

export interface DeskPage {
  readonly desks: readonly Desk[];
  /** Where the next page begins; absent: this was the last. */
  readonly next?: number;
}

const PAGE = v.object({
  isLastPage: v.boolean(),
  values: v.array(
    v.object({
      id: v.string(),
      projectId: v.string(),
      projectKey: v.string(),
      projectName: v.string(),
    }),
  ),
});

/** A page that cannot be read is a failure, never an empty one; so is an empty one that is not the last. */
export async function readDesks(
  jira: JiraGet,
  start: number,
  limit: number,
): Promise<{ readonly ok: true; readonly page: DeskPage } | Missing> {
  const query = { start: String(start), limit: String(limit) };
  const answer = parseAnswer(await jira(jiraCall('serviceDesks', {}, query)), PAGE);
  if (!answer.ok) return answer;
  const { isLastPage, values } = answer.value;
  if (!isLastPage && values.length === 0) return { ok: false, because: 'failed' };
  const desks = values.map(({ id, projectId, projectKey, projectName }) => ({
    deskId: id,
    id: projectId,
    key: projectKey,
    name: projectName,
  }));
  return { ok: true, page: { desks, ...(isLastPage ? {} : { next: start + values.length }) } };
}
