/** Which service projects there are, and which one is chosen: at first the one that the person looks at, or the only one. */
import { view } from '@forge/bridge';
import { useCallback, useEffect, useState } from 'react';
import type { ServiceProject } from '../contract/api';
import type { Failure } from '../contract/reply';
import { ANYWHERE } from './invoke';
import { projectIn } from './project-in';

/** More than these are not asked for: the list is for choosing. */
export const MOST_PROJECTS = 500;

export type Projects =
  | { readonly is: 'reading' }
  | { readonly is: 'failed'; readonly failure: Failure }
  | { readonly is: 'ready'; readonly all: readonly ServiceProject[]; readonly isCut: boolean };

export interface ProjectChoice {
  readonly projects: Projects;
  /** Key of the project. */
  readonly chosen: string | undefined;
  readonly choose: (key: string) => void;
  readonly readAgain: () => void;
}

/** The projects and the choice. */
export function useProjectChoice(): ProjectChoice {
  const [projects, setProjects] = useState<Projects>({ is: 'reading' });
  const [chosen, setChosen] = useState<string>();
  const read = useCallback(async () => {
    setProjects({ is: 'reading' });
    const [found, place] = await Promise.all([readProjects(), readPlace()]);
    setProjects(found);
    if (found.is !== 'ready') return;
    const here = found.all.find(({ key }) => key === place);
    const [only, ...more] = found.all;
    setChosen(here?.key ?? (more.length === 0 ? only?.key : undefined));
  }, []);
  useEffect(() => {
    void read();
  }, [read]);
  return { projects, chosen, choose: setChosen, readAgain: () => void read() };
}

async function readProjects(): Promise<Projects> {
  const all: ServiceProject[] = [];
  let start: number | undefined = 0;
  while (start !== undefined && all.length < MOST_PROJECTS) {
    const reply: Awaited<ReturnType<(typeof ANYWHERE)['anywhere/projects']>> = await ANYWHERE[
      'anywhere/projects'
    ]({ start });
    if (!reply.ok) return { is: 'failed', failure: reply.error };
    all.push(...reply.data.projects);
    start = reply.data.next;
  }
  return { is: 'ready', all, isCut: start !== undefined };
}

async function readPlace(): Promise<string | undefined> {
  try {
    return projectIn((await view.getContext()).extension);
  } catch {
    return undefined;
  }
}
