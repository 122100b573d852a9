/** The JSON under `/api` about the ways into the app from elsewhere in Jira: commands, requests, actions. Types only. */

/** A request of the simulated site. */
export interface SandboxRequest {
  readonly id: string;
  readonly key: string;
  readonly projectKey: string;
  readonly summary: string;
  readonly type: string;
  readonly reporter?: string;
  readonly participants: readonly string[];
}

type Kind = 'string' | 'integer' | 'number' | 'boolean';

/** An action of manifest.yml, and who offers it. */
export interface SandboxAction {
  readonly key: string;
  readonly name: string;
  readonly description: string;
  readonly verb: string;
  readonly inputs: Readonly<
    Record<
      string,
      {
        readonly title: string;
        readonly description: string;
        readonly type: Kind;
        readonly required: boolean;
      }
    >
  >;
  readonly outputs: Readonly<
    Record<
      string,
      { readonly description: string; readonly type: Kind; readonly nullable: boolean }
    >
  >;
  /** The agent in Rovo that has it; absent: Rovo does not offer it. */
  readonly agent?: string;
  readonly inAutomation: boolean;
  /** The app has a form for it, which is the module with the same key. */
  readonly hasForm: boolean;
}

/** An item of the command palette; what it opens is the module with the same key. */
export interface SandboxCommand {
  readonly key: string;
  readonly title: string;
  /** Never shown; searched. */
  readonly keywords: readonly string[];
}

/** `POST /api/actions/run`: as Rovo or Automation call it for this person. */
export interface RunActionRequest {
  readonly key: string;
  readonly userId: string;
  readonly by: 'rovo' | 'automation';
  readonly inputs: Readonly<Record<string, unknown>>;
  /** The project that the person looks at; told by Rovo only. */
  readonly projectKey?: string;
}

/** What the function answered, as it is, or how it ended instead. */
export interface RunActionReply {
  readonly end: 'ok' | 'thrown' | 'timeout' | 'killed' | 'response-too-large';
  readonly result?: unknown;
  readonly thrown?: { readonly name: string; readonly message: string };
  readonly ms: number;
  readonly rest: number;
  readonly storage: number;
}
