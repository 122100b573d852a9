/** What the bench uses of packages that only `bench/package.json` knows, so that types are checked without them. */

declare module '@casl/ability' {
  export interface Ability {
    relevantRuleFor(action: string, subject: object): { readonly reason?: string } | null;
  }
  export function createMongoAbility(
    rules: readonly object[],
    options: { readonly detectSubjectType: (subject: object) => string },
  ): Ability;
}

declare module '@cedar-policy/cedar-wasm/nodejs' {
  export function preparsePolicySet(
    id: string,
    policies: { readonly staticPolicies: Readonly<Record<string, string>> },
  ): { readonly type: 'success' | 'failure' };
  export type Answer =
    | {
        readonly type: 'success';
        readonly response: { readonly diagnostics: { readonly reason: readonly string[] } };
      }
    | { readonly type: 'failure' };
  export function statefulIsAuthorized(call: object): Answer;
}

declare module '@gorules/zen-engine' {
  export interface ZenTrace {
    readonly traceData?: { readonly rule: { readonly _id: string } };
  }
  export interface ZenDecision {
    evaluate(
      context: object,
      options: { readonly trace: boolean },
    ): Promise<{ readonly trace: Readonly<Record<string, ZenTrace | undefined>> }>;
  }
  export class ZenEngine {
    createDecision(content: object): ZenDecision;
  }
}

declare module 'casbin' {
  export interface Enforcer {
    enforceExSync(
      ...request: readonly unknown[]
    ): readonly [allowed: boolean, explained: readonly string[]];
  }
  export type Model = Readonly<Record<'model', unknown>>;
  export function newModelFromString(text: string): Model;
  export class StringAdapter {
    constructor(policies: string);
    readonly policy: unknown;
  }
  export function newEnforcer(model: Model, adapter: StringAdapter): Promise<Enforcer>;
}

declare module 'json-logic-engine' {
  export class LogicEngine {
    build(logic: object): (data: object) => unknown;
  }
}

declare module 'json-rules-engine' {
  export class Engine {
    constructor(rules: readonly object[], options: { readonly allowUndefinedFacts: boolean });
    addRule(rule: object): this;
    run(facts: object): Promise<{ readonly events: readonly { readonly type: string }[] }>;
    stop(): this;
  }
}
