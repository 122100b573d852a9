/** What every part of the frame shares: the site's state, where one is, and how to go elsewhere. */
import { createContext, useContext } from 'react';
import type { SandboxProject, StateReply } from '../host/http-api';
import type { Place } from './place';

/** A message that slides in, as Jira shows it. */
export interface FlagMessage {
  readonly id: string;
  readonly type: 'info' | 'success' | 'warning' | 'error';
  readonly title: string;
  readonly description?: string;
  readonly actions?: readonly { readonly text: string; readonly onClick: () => void }[];
  readonly isAutoDismiss?: boolean;
}

export interface Sandbox {
  readonly state: StateReply;
  readonly place: Place;
  /** Rises when pages of the app must load anew: another user, another example, a reset. */
  readonly epoch: number;
  readonly go: (next: Partial<Place>) => void;
  readonly addressOf: (next: Partial<Place>) => string;
  /** Reads the state again. */
  readonly refresh: () => Promise<void>;
  /** Reads the state again and loads the app's page anew. */
  readonly restart: () => Promise<void>;
  readonly showFlag: (flag: FlagMessage) => void;
  readonly closeFlag: (id: string) => void;
}

export const SandboxContext = createContext<Sandbox | undefined>(undefined);

export function useSandbox(): Sandbox {
  const sandbox = useContext(SandboxContext);
  if (sandbox === undefined) throw new Error('Outside of the sandbox');
  return sandbox;
}

/** The project of the place, else the first service project. */
export function useProject(): SandboxProject | undefined {
  const { state, place } = useSandbox();
  return (
    state.projects.find(({ key }) => key === place.project) ??
    state.projects.find(({ typeKey }) => typeKey === 'service_desk')
  );
}

/** A project in whose navigation the app's page stands, for this person. */
export function projectWithPage({ projects }: StateReply): string | undefined {
  return projects.find(({ pages }) => pages.length > 0)?.key;
}
