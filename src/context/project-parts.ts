/** The parts of a service project that are read one by one: service desk, sender, plan. One may be missing while the rest stands. */
import * as v from 'valibot';
import { jiraCall } from './jira-operations';
import type { Answer, MissingReason, Ports } from './ports';
import { parseAnswer } from './reading';

export type ProjectPart = 'service-desk' | 'sender' | 'plan';

export interface ProjectParts {
  readonly serviceDeskId?: string;
  readonly senderAddress?: string;
  readonly senderWarning?: string;
  readonly plan?: 'free' | 'paid' | 'unlicensed';
  readonly missing: readonly { readonly what: ProjectPart; readonly because: MissingReason }[];
}

const REASON = v.picklist([
  'not-permitted',
  'not-available',
  'failed',
  'timed-out',
  'rate-limited',
]);
const PLAN = v.picklist(['free', 'paid', 'unlicensed']);

/** Their shape in storage. */
export const PARTS = {
  serviceDeskId: v.exactOptional(v.string()),
  senderAddress: v.exactOptional(v.string()),
  senderWarning: v.exactOptional(v.string()),
  plan: v.exactOptional(PLAN),
  missing: v.array(
    v.object({ what: v.picklist(['service-desk', 'sender', 'plan']), because: REASON }),
  ),
};

const SERVICE_DESK = v.object({ id: v.string() });
export const SENDER = v.object({
  emailAddress: v.nullish(v.string()),
  emailAddressStatus: v.nullish(v.array(v.string())),
});
export const LICENSE = v.object({
  applications: v.array(v.object({ id: v.string(), plan: v.string() })),
});

/** Reads all of them at the same time. */
export async function readParts(ports: Ports, id: string): Promise<ProjectParts> {
  const [desk, sender, license] = await Promise.all([
    ports.jira(jiraCall('serviceDesk', { projectId: id })),
    ports.jira(jiraCall('projectEmail', { projectId: id })),
    ports.jira(jiraCall('license')),
  ]);
  const missing: { readonly what: ProjectPart; readonly because: MissingReason }[] = [];
  const part = <T, R>(
    what: ProjectPart,
    [answer, schema]: readonly [Answer, v.GenericSchema<unknown, T>],
    toPart: (value: T) => R | undefined,
  ): R | undefined => {
    const parsed = parseAnswer(answer, schema);
    const found = parsed.ok ? toPart(parsed.value) : undefined;
    if (found === undefined) {
      missing.push({ what, because: parsed.ok ? 'not-available' : parsed.because });
    }
    return found;
  };
  return {
    ...part('service-desk', [desk, SERVICE_DESK], (value) => ({ serviceDeskId: value.id })),
    ...part('sender', [sender, SENDER], toSender),
    ...part('plan', [license, LICENSE], toPlan),
    missing,
  };
}

export function toSender(sender: v.InferOutput<typeof SENDER>): Partial<ProjectParts> | undefined {
  if (typeof sender.emailAddress !== 'string') return undefined;
  const warning = sender.emailAddressStatus?.join(' ') ?? '';
  return {
    senderAddress: sender.emailAddress,
    ...(warning === '' ? {} : { senderWarning: warning }),
  };
}

export function toPlan(license: v.InferOutput<typeof LICENSE>): Partial<ProjectParts> | undefined {
  const application = license.applications.find(({ id }) => id === 'jira-servicedesk');
  const plan = v.safeParse(PLAN, application?.plan.toLowerCase());
  return plan.success ? { plan: plan.output } : undefined;
}
