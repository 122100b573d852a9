/** The modules of manifest.yml that open the app from elsewhere: commands of the palette, actions, and who offers those. */
import * as v from 'valibot';
import type { SandboxAction } from './entry-api';
import { Title } from './translations';

/** Jira has no others for a command. */
const ICONS = [
  'add',
  'arrow-right',
  'copy',
  'open',
  'page',
  'edit',
  'user-avatar',
  'activity',
  'settings',
  'undo',
  'document',
  'notification-direct',
  'folder',
] as const;

const Key = v.pipe(v.string(), v.regex(/^[a-zA-Z0-9_-]+$/));
const Resource = { resource: v.string(), render: v.optional(v.literal('native')) };

const Command = v.strictObject({
  key: Key,
  title: Title,
  icon: v.optional(v.picklist(ICONS)),
  keywords: v.optional(v.array(v.string()), []),
  // A `page` is not simulated: no command of this app leads to one.
  target: v.strictObject({
    ...Resource,
    viewportSize: v.optional(v.picklist(['small', 'medium', 'large', 'xlarge', 'max'])),
  }),
  resolver: v.object({ function: v.string() }),
});

const Kind = v.picklist(['string', 'integer', 'number', 'boolean']);

const Action = v.strictObject({
  key: Key,
  name: v.string(),
  description: v.string(),
  function: v.string(),
  actionVerb: v.picklist(['GET', 'CREATE', 'UPDATE', 'DELETE', 'TRIGGER']),
  inputs: v.record(
    v.string(),
    v.strictObject({
      title: v.string(),
      description: v.string(),
      type: Kind,
      required: v.boolean(),
    }),
  ),
  outputs: v.optional(
    v.record(
      v.string(),
      v.strictObject({ description: v.string(), type: Kind, nullable: v.boolean() }),
    ),
    {},
  ),
  outputContext: v.optional(v.unknown()),
  config: v.optional(v.strictObject(Resource)),
});

/** Those of `modules` that are described here. */
export const ENTRY_MODULES = {
  'jira:command': v.optional(v.array(Command), []),
  action: v.optional(v.array(Action), []),
  'automation:actionProvider': v.optional(
    v.array(v.strictObject({ key: Key, actions: v.array(v.string()) })),
    [],
  ),
  'rovo:agent': v.optional(
    v.array(
      v.strictObject({
        key: Key,
        name: v.pipe(v.string(), v.maxLength(30)),
        description: v.optional(v.string()),
        prompt: v.string(),
        conversationStarters: v.optional(v.array(v.string())),
        actions: v.optional(v.array(v.string()), []),
      }),
    ),
    [],
  ),
} as const;

type Modules = {
  readonly [K in keyof typeof ENTRY_MODULES]: v.InferOutput<(typeof ENTRY_MODULES)[K]>;
};

/** An action with the function behind it. */
export interface ActionModule extends SandboxAction {
  /** `file.export` of its function. */
  readonly handler: string;
}

/** Actions with whoever offers them; `handlerOf` throws where there is no such function. */
export function actionsOf(
  modules: Modules,
  handlerOf: (module: string, functionKey: string) => string,
): readonly ActionModule[] {
  const agents = modules['rovo:agent'];
  const offered = modules['automation:actionProvider'].flatMap(({ actions }) => actions);
  const keys = modules.action.map(({ key }) => key);
  const named = [...offered, ...agents.flatMap(({ actions }) => actions)];
  const missing = named.find((key) => !keys.includes(key));
  if (missing !== undefined) throw new Error(`no action ${missing}`);
  return modules.action.map((action) => {
    const { key, name, description, actionVerb, inputs, outputs, config } = action;
    const agent = agents.find(({ actions }) => actions.includes(key));
    return {
      key,
      name,
      description,
      verb: actionVerb,
      inputs,
      outputs,
      ...(agent === undefined ? {} : { agent: agent.name }),
      inAutomation: offered.includes(key),
      hasForm: config !== undefined,
      handler: handlerOf(key, action.function),
    };
  });
}
