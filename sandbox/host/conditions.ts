/** Display conditions of the manifest: who sees which page. Hiding only; the app's back end checks rights itself. */

/** What a condition can ask about. */
export interface Viewer {
  readonly loggedIn: boolean;
  readonly jiraAdmin: boolean;
  /** Absent outside a project. */
  readonly project?: {
    readonly type: string;
    readonly key: string;
    readonly admin: boolean;
    readonly agent: boolean;
  };
}

/** A parsed condition. */
export type Conditions = (viewer: Viewer) => boolean;

type Check = (viewer: Viewer, wanted: unknown) => boolean;

const flag =
  (read: (viewer: Viewer) => boolean): Check =>
  (viewer, wanted) =>
    read(viewer) === wanted;

const oneOf =
  (read: (viewer: Viewer) => string | undefined): Check =>
  (viewer, wanted) =>
    [wanted].flat().includes(read(viewer));

const CHECKS: Readonly<Record<string, Check>> = {
  isLoggedIn: flag(({ loggedIn }) => loggedIn),
  isAdmin: flag(({ jiraAdmin }) => jiraAdmin),
  canAdministerJira: flag(({ jiraAdmin }) => jiraAdmin),
  isProjectAdmin: flag(({ project }) => project?.admin ?? false),
  canUseServiceManagementAgentFeatures: flag(({ project }) => project?.agent ?? false),
  projectType: oneOf(({ project }) => project?.type),
  projectKey: oneOf(({ project }) => project?.key),
};

/** Reads conditions; a name that the sandbox does not know is an error, so that nothing is shown by mistake. */
export function parseConditions(raw: unknown): Conditions | undefined {
  if (raw === undefined) return undefined;
  return allOf(entriesOf(raw));
}

function entriesOf(raw: unknown): Conditions[] {
  if (typeof raw !== 'object' || raw === null) throw new Error('displayConditions: not a mapping');
  return Object.entries(raw).map(([name, wanted]) => parseOne(name, wanted));
}

function parseOne(name: string, wanted: unknown): Conditions {
  switch (name) {
    case 'and':
      return allOf(entriesOf(wanted));
    case 'or':
      return anyOf(entriesOf(wanted));
    case 'not': {
      const inner = anyOf(entriesOf(wanted));
      return (viewer) => !inner(viewer);
    }
    default: {
      const check = CHECKS[name];
      if (!check) throw new Error(`displayConditions: ${name} is not known to the sandbox`);
      return (viewer) => check(viewer, wanted);
    }
  }
}

function allOf(parts: readonly Conditions[]): Conditions {
  return (viewer) => parts.every((part) => part(viewer));
}

function anyOf(parts: readonly Conditions[]): Conditions {
  return (viewer) => parts.some((part) => part(viewer));
}
