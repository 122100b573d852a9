/** The mapping file `invite-check/pull-mapping@1`: what the strings of an organization mean. Nothing of it is documented by Atlassian. */
import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import type { JsmRole } from '../../decide/facts';
import { failed, type Result } from './failure';

export const MAPPING_FORMAT = 'invite-check/pull-mapping@1';

/** `this-site`: Jira Service Management of the site that the settings are about. `other`: another app, or another site. */
export type ProductMeaning = 'this-site' | 'other';
/** `other`: a role of another app, where one product string stands for several. */
export type RoleMeaning = JsmRole | 'other';
/** `none`: the domain gives nothing, as if its role were None. */
export type ModeMeaning = 'direct' | 'approval' | 'none';

export interface Mapping {
  readonly products: ReadonlyMap<string, ProductMeaning>;
  readonly roles: ReadonlyMap<string, RoleMeaning>;
  readonly accessModes: ReadonlyMap<string, ModeMeaning>;
}

/** All that is documented. What an invite does where one is needed anyway, nobody states. */
const DOCUMENTED: Mapping['accessModes'] = new Map([
  ['DIRECT_ACCESS', 'direct'],
  ['ADMIN_APPROVAL', 'approval'],
]);

export const NO_MAPPING: Mapping = {
  products: new Map(),
  roles: new Map(),
  accessModes: DOCUMENTED,
};

function meanings<const Words extends readonly string[]>(words: Words) {
  return v.optional(v.record(v.string(), v.picklist(words)), {});
}

const File = v.strictObject({
  format: v.literal(MAPPING_FORMAT),
  products: meanings(['this-site', 'other']),
  roles: meanings(['customer', 'none', 'user', 'stakeholder', 'other']),
  accessModes: meanings(['direct', 'approval', 'none']),
});

/** Reads and checks a mapping file. A broken one names the file and the path of the field. */
export async function readMapping(path: string | undefined): Promise<Result<Mapping>> {
  if (path === undefined) return { ok: true, value: NO_MAPPING };
  try {
    return parseMapping(JSON.parse(await readFile(path, 'utf8')), path);
  } catch (error) {
    return failed(
      'mapping',
      error instanceof SyntaxError ? `${path}: not JSON` : `${path}: not readable`,
    );
  }
}

function parseMapping(json: unknown, path: string): Result<Mapping> {
  const result = v.safeParse(File, json, { abortEarly: true });
  if (!result.success) {
    const field = v.getDotPath(result.issues[0]);
    return failed('mapping', field === null ? path : `${path}: ${field}`);
  }
  const { products, roles, accessModes } = result.output;
  return {
    ok: true,
    value: {
      products: new Map(Object.entries(products)),
      roles: new Map(Object.entries(roles)),
      accessModes: new Map([...DOCUMENTED, ...Object.entries(accessModes)]),
    },
  };
}
