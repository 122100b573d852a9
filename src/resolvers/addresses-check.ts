/** Which notification will each address get? */
import type { CheckedAddress, CheckReport, UncheckedAddress } from '../contract/api';
import { ADDRESSES_CHECK, type AddressesCheck } from '../contract/payloads';
import type { Reply } from '../contract/reply';
import { anonymous } from '../context/anonymous';
import { mapBounded } from '../context/bounded';
import { checkAddress, type Check } from '../context/check';
import { expectationOf } from '../context/expectation';
import { readHashSecret } from '../context/hash-secret';
import { readSurroundings, type Invocation, type ProjectAccess } from '../context/invocation';
import { enterPredictions } from '../context/ledger';
import { openSettings } from '../context/settings-in-use';
import { enterProject, projectMembers } from './gates';
import { declareHandler } from './handler';

/** So many addresses are looked up at the same time. */
const AT_ONCE = 8;

export const addressesCheck = declareHandler({
  gate: projectMembers,
  payload: ADDRESSES_CHECK,
  body: checkAddresses,
});

/** For whoever was let into the project. */
export async function checkAddresses({
  invocation,
  access,
  payload,
}: {
  readonly invocation: Invocation;
  readonly access: ProjectAccess;
  readonly payload: AddressesCheck;
}): Promise<Reply<CheckReport>> {
  if (payload.again !== true) return checkAs(access, invocation, payload);
  // Who asks again wants to know what is so now, and that depends on what they may see now.
  const entered = await enterProject(invocation, access.caller, true);
  if (entered.ok) return checkAs(entered.access, invocation, payload);
  if (entered.error.code === 'not-permitted') return entered;
  // Jira does not answer at this moment. What the gate knows is at most five minutes old: no less than a plain check.
  return checkAs(access, invocation, { ...payload, again: false });
}

/** Checks without asking for rights once more; `known` are people whom Jira shows with these addresses. */
export async function checkAs(
  access: ProjectAccess,
  invocation: Invocation,
  { addresses, again = false, known }: AddressesCheck & Pick<Check, 'known'>,
): Promise<Reply<CheckReport>> {
  const { ports } = invocation;
  const [surroundings, opened, secret] = await Promise.all([
    readSurroundings(invocation, access),
    openSettings(ports.store, access.caller.project.key),
    readHashSecret(ports),
  ]);
  if (surroundings.project.ok && !surroundings.project.value.isServiceProject) {
    return { ok: false, error: { code: 'not-a-service-project' } };
  }
  if (!opened.ok) return { ok: false, error: { code: opened.code } };
  if (!secret.ok) return { ok: false, error: { code: 'storage-failed' } };
  const shared: Check = {
    invocation,
    access,
    surroundings,
    settings: opened.opened,
    secret: secret.value,
    again,
    ...(known === undefined ? {} : { known }),
  };
  const results = await mapBounded(addresses, AT_ONCE, (address) => checkOne(address, shared));
  const revision = opened.opened.head?.revision;
  // Whoever looks at people who are there already is not about to invite them.
  if (known === undefined) {
    await enterPredictions(ports, {
      project: access.caller.project,
      secret: secret.value,
      predictions: results.flatMap((result) =>
        isNew(result)
          ? [{ address: result.address, expected: expectationOf(result, revision) }]
          : [],
      ),
    });
  }
  return { ok: true, data: { results, ...(revision === undefined ? {} : { revision }) } };
}

/** What lay in storage was entered when it was laid there. */
function isNew(result: CheckReport['results'][number]): result is CheckedAddress {
  return !('failed' in result) && !result.fromStorage;
}

/** One address that fails leaves the rest standing. */
async function checkOne(address: string, shared: Check): Promise<CheckReport['results'][number]> {
  const { ports, correlationId } = shared.invocation;
  try {
    const checked = await checkAddress(address, shared);
    return checked.ok ? checked.checked : unchecked(address, { code: checked.code });
  } catch (error) {
    ports.log({ event: 'unexpected', correlationId, ...anonymous(error) });
    return unchecked(address, { code: 'internal', correlationId });
  }
}

function unchecked(address: string, failed: UncheckedAddress['failed']): UncheckedAddress {
  return { address, failed };
}
