/** Who may see a list, and who may end it. */
import type { Rights } from '../rights';
import type { ListHead } from './stored';

/** Where somebody stands and what they may do there. */
export interface ListViewer {
  readonly accountId: string;
  /** Absent: on the admin page, as a Jira admin. */
  readonly projectId?: string;
  readonly rights: Rights;
}

/**
 * On the admin page Jira admins see every list. On a project page one sees what was made on the pages of this project,
 * and of it nothing that rests on users whom one may not browse oneself.
 */
export function maySee(head: ListHead, { projectId, rights }: ListViewer): boolean {
  if (projectId === undefined) return rights.administersJira;
  if (head.project.id !== projectId || head.madeOn !== 'project') return false;
  return !head.readsUsers || rights.browsesUsers;
}

/** Who made it, and admins of the project or of Jira. */
export function mayEnd(head: ListHead, viewer: ListViewer): boolean {
  if (!maySee(head, viewer)) return false;
  const { accountId, rights } = viewer;
  return head.by === accountId || rights.administersJira || rights.administersProject;
}
