/** What one invocation shares: ports, cache, caller, and readings that everything else rests on. */
import type { Ports } from './ports';
import { readPortalAccess, type PortalAccess } from './portal-access';
import { readProject, type Project } from './project';
import type { ReadThrough } from './read-through';
import type { Reading } from './reading';
import type { Caller, Rights } from './rights';

export interface Invocation {
  readonly ports: Ports;
  readonly readThrough: ReadThrough;
  /** Names the invocation in the log and to the person. */
  readonly correlationId: string;
  /** As the platform tells it; not every invocation is told. */
  readonly siteUrl: string | undefined;
}

/** A caller who stands in a project and may invite there. */
export interface ProjectAccess {
  readonly caller: Required<Caller>;
  readonly rights: Reading<Rights> & { readonly ok: true };
}

/** The project as this caller may see it. */
export interface Surroundings {
  readonly project: Reading<Project>;
  readonly portalAccess: Reading<PortalAccess>;
}

export async function readSurroundings(
  { ports, readThrough }: Invocation,
  { caller, rights }: ProjectAccess,
): Promise<Surroundings> {
  const project = await readProject(ports, readThrough, caller.project.id);
  const portalAccess: Reading<PortalAccess> = project.ok
    ? await readPortalAccess(ports, readThrough, { project: project.value, rights: rights.value })
    : project;
  return { project, portalAccess };
}
