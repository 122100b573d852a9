/**
 * Predict through the app, then really invite on the simulated Customers page (issue 1, Shows 3): what the mailbox and
 * the inviter then see is among the predicted outcomes, and is the headline whenever its condition holds.
 */
import type { CheckedAddress } from '../../src/contract/api';
import { decide } from '../../src/decide/decide';
import { unknown } from '../../src/decide/facts';
import type { Outcome } from '../../src/decide/outcome';
import { prepareSite } from '../../src/decide/site';
import { parseSettingsFile } from '../../src/contract/settings-file';
import type { InviteReply, StateReply } from '../../sandbox/host/http-api';
import type { ExampleName, InviteRoute, PersonaName, SitePatch } from '../../sandbox/site/types';
import { openClient, type Client } from './client';
import { SCENARIOS, type Scenario } from './scenarios';

jest.setTimeout(120_000);

let client: Client;
beforeAll(async () => {
  client = await openClient();
});
afterAll(() => client.stop());

/** Records what is true, so that only what the app cannot know differs. Nothing is recorded yet. */
async function recordTruth({ site }: StateReply): Promise<void> {
  const saved = await client.record({ format: 'invite-check/settings@1', ...site.truth });
  expect(saved).toMatchObject({ ok: true });
}

/** Invites, and reads off mailbox and message what happened: not what the site says of itself. */
async function inviteAndLook(
  projectKey: string,
  address: string,
  as: PersonaName,
  route: InviteRoute,
): Promise<{ readonly seen: Outcome; readonly reply: InviteReply }> {
  const before = new Set((await client.mailbox()).mails.map(({ id }) => id));
  const reply = await client.invite({ projectKey, address, as, route });
  const mails = (await client.mailbox()).mails.filter(
    ({ id, to }) => !before.has(id) && to === address.trim(),
  );
  const kinds = mails.map(({ kind }) => kind);
  const seen = kinds.includes('atlassian-account-invitation')
    ? 'atlassian-account-invitation'
    : kinds.includes('customer-invited')
      ? 'customer-invited'
      : reply.seen.kind === 'error'
        ? 'error'
        : 'no-notification';
  return { seen, reply };
}

/** Whether the site has an account for the address, as its own list of people shows it. */
async function isNew(address: string): Promise<boolean> {
  const response = await fetch(`${client.url}/api/accounts?query=${encodeURIComponent(address)}`);
  const { accounts } = (await response.json()) as { accounts: { emailAddress: string }[] };
  return !accounts.some(({ emailAddress }) => emailAddress === address.toLowerCase());
}

/** The two promises. `usual`: the site behaves as the first reading of every contested step says. */
function holdTo(
  predicted: CheckedAddress,
  {
    seen,
    fresh,
    usual,
  }: { readonly seen: Outcome; readonly fresh: boolean; readonly usual: boolean },
): void {
  const { condition, headline, otherwise } = predicted;
  const holds = condition !== 'new-person' || fresh;
  const verdict = holds ? headline : otherwise;
  const named = verdict?.outcomes ?? [];
  const others = verdict?.otherReadings.flatMap(({ outcomes }) => outcomes) ?? [];
  expect([...named, ...others]).toContain(seen);
  if (usual) expect(named).toContain(seen);
}

describe('domain.md sections 7 and 8, with what is true recorded', () => {
  test.each(SCENARIOS)('$name', async (scenario: Scenario) => {
    const { example = 'mixed', patch, address, as = 'agent', projectKey = 'HELP' } = scenario;
    const { readings, route = 'customers-page', then, step } = scenario;
    await client.reset(example, false);
    await recordTruth(await client.site({ ...patch, ...(readings ? { readings } : {}) }));
    const fresh = await isNew(address);
    if (route === 'customers-page') {
      const predicted = await client.checkOne(address, { as, projectKey });
      const { seen } = await inviteAndLook(projectKey, address, as, route);
      expect(seen).toBe(then);
      holdTo(predicted, { seen, fresh, usual: readings === undefined });
      const steps = [...predicted.headline.decidedBy, ...(predicted.otherwise?.decidedBy ?? [])];
      expect(steps).toContain(step);
      if (predicted.headline.certain && readings === undefined && step === steps[0]) {
        expect(predicted.headline.outcomes).toEqual([then]);
      }
    } else {
      // The page answers for the Customers page only; the other ways are asked of the core that it uses.
      const verdict = decideByRoute(await client.state(), address, route);
      const { seen } = await inviteAndLook(projectKey, address, as, route);
      expect(seen).toBe(then);
      expect(verdict.decidedBy).toContain(step);
      const others = verdict.otherReadings.flatMap(({ outcomes }) => outcomes);
      expect([...verdict.outcomes, ...others]).toContain(seen);
      if (readings === undefined) expect(verdict.outcomes).toEqual([seen]);
    }
  });
});

function decideByRoute({ site }: StateReply, address: string, route: InviteRoute) {
  const parsed = parseSettingsFile({ format: 'invite-check/settings@1', ...site.truth });
  if (!parsed.ok) throw new Error(parsed.problem.path);
  return decide(
    {
      address,
      route,
      inviter: ['agent'],
      account: ['none'],
      project: { customerInvited: unknown('project.customerInvited'), portalAccess: ['healthy'] },
    },
    prepareSite(parsed.settings.site),
  );
}

describe('every suggestion of every example, as recorded there', () => {
  const EXAMPLES = ['help-desk', 'external', 'mixed', 'large'] as const;
  const ROWS = EXAMPLES.flatMap((example) =>
    (['HELP', 'SUP'] as const).flatMap((projectKey) =>
      (['agent', 'site-admin'] as const).map((as) => ({ example, projectKey, as })),
    ),
  );

  test.each(ROWS)('$example, $projectKey, as $as', async ({ example, projectKey, as }) => {
    await predictAndInviteAll({ example, projectKey, as, patch: {}, usual: true });
  });

  test.each(EXAMPLES)('%s, where the site behaves as the other readings say', async (example) => {
    const readings = {
      D2: 'any-domain-decides',
      D5: 'not-granted',
      D6: 'waits',
      D7: 'not-granted',
      T5: 'error',
      S4: 'waits',
      M2: 'verification-mail',
    } as const;
    const how = { example, projectKey: 'HELP', as: 'agent', usual: false } as const;
    await predictAndInviteAll({ ...how, patch: { readings } });
  });
});

/** Predicts all addresses at once, then invites one after the other. */
async function predictAndInviteAll(how: {
  readonly example: ExampleName;
  readonly projectKey: string;
  readonly as: PersonaName;
  readonly patch: SitePatch;
  readonly usual: boolean;
}): Promise<void> {
  const { example, projectKey, as, patch, usual } = how;
  const { site } = await client.reset(example);
  await client.site(patch);
  const addresses = site.suggestions
    .filter(({ recordIsStale }) => recordIsStale !== true)
    .map(({ address }) => address);
  expect(addresses.length).toBeGreaterThan(3);
  const reply = await client.check(addresses, { as, projectKey });
  if (!reply.ok) throw new Error(reply.error.code);
  for (const predicted of reply.data.results) {
    if ('failed' in predicted) throw new Error(predicted.failed.code);
    const fresh = await isNew(predicted.address);
    const { seen } = await inviteAndLook(projectKey, predicted.address, as, 'customers-page');
    holdTo(predicted, { seen, fresh, usual });
  }
}
