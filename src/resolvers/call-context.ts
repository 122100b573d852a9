/** Who calls, from where: the part of the invocation's own context that the app relies on. */
import * as v from 'valibot';

export interface CallContext {
  readonly accountId: string;
  readonly siteUrl?: string;
  /** The project in whose page the caller stands. */
  readonly project?: { readonly id: string; readonly key: string };
  /** Id of the issue beside which the caller stands. */
  readonly issueId?: string;
}

const ID = v.pipe(v.union([v.string(), v.number()]), v.transform(String), v.regex(/^\d{1,20}$/));

const ISSUE = v.object({ id: ID });

const PROJECT = v.object({
  id: ID,
  key: v.pipe(v.string(), v.regex(/^[A-Z][A-Z0-9_]{0,254}$/i)),
});

const CONTEXT = v.object({
  accountId: v.pipe(v.string(), v.regex(/^[\w:.-]{1,200}$/)),
  siteUrl: v.optional(v.string()),
  extension: v.optional(
    v.object({ project: v.optional(v.unknown()), issue: v.optional(v.unknown()) }),
  ),
});

/** `undefined` when nobody is signed in. */
export function parseContext(context: unknown): CallContext | undefined {
  const parsed = v.safeParse(CONTEXT, context);
  if (!parsed.success) return undefined;
  const { accountId, siteUrl, extension } = parsed.output;
  const project = v.safeParse(PROJECT, extension?.project);
  const issue = v.safeParse(ISSUE, extension?.issue);
  return {
    accountId,
    ...(siteUrl !== undefined && URL.canParse(siteUrl) ? { siteUrl: new URL(siteUrl).origin } : {}),
    ...(project.success ? { project: project.output } : {}),
    ...(issue.success ? { issueId: issue.output.id } : {}),
  };
}
