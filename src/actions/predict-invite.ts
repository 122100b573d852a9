/** The action “predict an invite”: Rovo and Automation ask it for whoever talks to them, behind the gate of the page. */
import * as v from 'valibot';
import {
  toActionAnswer,
  toActionFailure,
  type ActionAnswer,
  type ActionFailure,
} from '../view/action-reply';
import { ACTION_WORDS } from '../view/words/catalogs/en/action-words';
import type { Ports } from '../context/ports';
import { actionCheck } from '../resolvers/action-check';

const READER = { words: ACTION_WORDS, locale: 'en' };

/** A model fills these in, or a rule: what is no text is as good as nothing. */
const TEXT = v.fallback(v.pipe(v.string(), v.trim()), '');
const KEY = v.optional(v.object({ projectKey: TEXT }));
const INPUTS = v.object({
  email: TEXT,
  projectKey: TEXT,
  /** Where the person stands, as the platform adds it. */
  context: v.fallback(v.optional(v.object({ jira: v.fallback(KEY, undefined) })), undefined),
});

/** Who asks stands in the context only; what a model says of that is not read. */
const CONTEXT = v.object({ principal: v.object({ accountId: v.string() }) });

/** The function behind the action; each call opens its own ports. */
export function openPredictInvite(openPorts: () => Ports) {
  return async (payload: unknown, context: unknown): Promise<ActionAnswer | ActionFailure> => {
    const { email, project } = readInputs(payload);
    const caller = v.safeParse(CONTEXT, context);
    const reply = await actionCheck.run(openPorts, {
      payload: { projectKey: project, addresses: email === '' ? [] : [email] },
      context: caller.success ? { accountId: caller.output.principal.accountId } : {},
    });
    if (!reply.ok) return toActionFailure(reply.error, READER);
    const { results, doubt } = reply.data;
    const [result] = results;
    if (result === undefined) return toActionFailure({ code: 'internal' }, READER);
    return 'failed' in result
      ? toActionFailure(result.failed, READER)
      : toActionAnswer(result, { project: project.toUpperCase(), doubt }, READER);
  };
}

/** What is missing is empty, and refused by the handler, after its gate. */
function readInputs(payload: unknown): { readonly email: string; readonly project: string } {
  const inputs = v.safeParse(INPUTS, payload);
  if (!inputs.success) return { email: '', project: '' };
  const { email, projectKey, context } = inputs.output;
  return { email, project: projectKey === '' ? (context?.jira?.projectKey ?? '') : projectKey };
}
