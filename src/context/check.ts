/** Checks one address in a project: a prediction that lies in storage is taken, else the address is read and predicted. */
import * as v from 'valibot';
import type { CheckedAddress } from '../contract/api';
import { parseAddress, type Address } from '../decide/address';
import { readAccount, type Account } from './account';
import type { Person } from './account-hit';
import type { Invocation, ProjectAccess, Surroundings } from './invocation';
import { keyedHash, predictionKey } from './keys';
import { predict } from './prediction';
import type { Kind } from './read-through';
import { isPassing, type Reading } from './reading';
import type { RecordFailure } from './record';
import type { Opened, SettingsInUse } from './settings-in-use';

/** What all addresses of one check share. */
export interface Check {
  readonly invocation: Invocation;
  readonly access: ProjectAccess;
  readonly surroundings: Surroundings;
  readonly settings: Opened;
  /** With which addresses are hashed. */
  readonly secret: string;
  /** By the address as it is checked: people with it whom Jira shows on the request. */
  readonly known?: ReadonlyMap<string, readonly Person[]>;
  /** Bypasses what is stored about the address; the answer is stored again. */
  readonly again: boolean;
}

export type Checked = { readonly ok: true; readonly checked: CheckedAddress } | RecordFailure;

/** A prediction as it is kept. */
interface Prediction {
  readonly checked: Omit<CheckedAddress, 'fromStorage'>;
  /** It rests on something that could not be read this time. */
  readonly passing: boolean;
}

const PREDICTION: Kind<Prediction> = {
  schema: v.object({
    // Only this file writes under these keys, and the version is in them.
    checked: v.custom<Prediction['checked']>((value) =>
      v.is(v.object({ headline: v.object({ outcomes: v.array(v.string()) }) }), value),
    ),
    passing: v.boolean(),
  }),
  ttl: ({ passing }) => (passing ? 0 : 10 * 60),
};

/** Predicts one address, as it was given: letter case and plus signs are told, so they are kept apart. */
export async function checkAddress(text: string, check: Check): Promise<Checked> {
  const address = parseAddress(text);
  const { access, settings, invocation } = check;
  if (!address.valid) {
    const loaded = await settings.load();
    return loaded.ok
      ? { ok: true, checked: { ...predictNow(text, check, loaded.inUse), fromStorage: false } }
      : loaded;
  }
  const reading = await invocation.readThrough({
    kind: PREDICTION,
    key: predictionKey(
      settings.head?.revision ?? 'none',
      access.caller.project.id,
      keyedHash(check.secret, [text, access.caller.accountId, fingerprint(text, check)]),
    ),
    again: check.again,
    read: () => readPrediction(address, check),
  });
  if (reading.ok) {
    const { checked } = reading.value;
    return { ok: true, checked: { ...checked, fromStorage: reading.stored === true } };
  }
  const loaded = await settings.load();
  return loaded.ok ? { ok: false, code: 'storage-failed' } : loaded;
}

async function readPrediction(address: Address, check: Check): Promise<Reading<Prediction>> {
  const [account, loaded] = await Promise.all([readIt(address, check), check.settings.load()]);
  if (!loaded.ok) return { ok: false, because: 'failed' };
  const { portalAccess } = check.surroundings;
  const checked = predictNow(address.text, check, loaded.inUse, account);
  const passing =
    !account.ok || account.value.passing || (!portalAccess.ok && isPassing(portalAccess.because));
  return { ok: true, at: checked.checkedAt, value: { checked, passing } };
}

function readIt(address: Address, check: Check): Promise<Reading<Account>> {
  const { access, invocation, surroundings, secret, again } = check;
  const known = check.known?.get(address.text) ?? [];
  const { project } = surroundings;
  const deskId = project.ok ? project.value.serviceDeskId : undefined;
  const missing = project.ok
    ? project.value.missing.find(({ what }) => what === 'service-desk')?.because
    : project.because;
  return readAccount(
    invocation,
    { address, again, known },
    {
      accountId: access.caller.accountId,
      projectId: access.caller.project.id,
      serviceDesk:
        deskId === undefined
          ? { ok: false, because: missing ?? 'not-available' }
          : { ok: true, id: deskId },
      browsesUsers: access.rights.value.browsesUsers,
      hash: (parts) => keyedHash(secret, parts),
    },
  );
}

function predictNow(
  text: string,
  { invocation, access, settings, surroundings }: Check,
  inUse: SettingsInUse,
  account?: Reading<Account>,
): Prediction['checked'] {
  const { condition, headline, otherwise, facts } = predict(text, {
    settings: inUse,
    recordedAt: settings.head?.savedAt,
    rights: access.rights,
    portalAccess: surroundings.portalAccess,
    ...(account === undefined ? {} : { account }),
  });
  return {
    address: text,
    condition,
    headline,
    ...(otherwise === undefined ? {} : { otherwise }),
    facts,
    checkedAt: invocation.ports.now().toISOString(),
  };
}

/** The facts that a prediction rests on besides address, settings and account. */
function fingerprint(text: string, { access, surroundings, known }: Check): string {
  const { project, portalAccess } = surroundings;
  return JSON.stringify([
    ...(known?.get(text) ?? []).map(({ accountId, active }) => [accountId, active]),
    access.rights.value,
    portalAccess.ok ? portalAccess.value : portalAccess.because,
    project.ok ? project.value.serviceDeskId : project.because,
  ]);
}
