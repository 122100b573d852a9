/** What the app access settings of a domain say of the JSM of this site: an entry, with what isn't understood left unknown. */
import type { DomainEntry } from '../../decide/settings';
import type { Access, Grant } from './app-access';
import type { Mapping, RoleMeaning } from './mapping';

/** A string that the mapping doesn't know. */
export interface Unknown {
  readonly what: 'products' | 'roles' | 'accessModes';
  readonly text: string;
}

export interface Understood {
  /** Absent: the domain isn't approved. */
  readonly entry?: DomainEntry;
  readonly unknown: readonly Unknown[];
  /** Our app stands there more than once: what counts, nobody states. */
  readonly doubtful: boolean;
}

const GIVES_NOTHING: DomainEntry = { role: 'none', approval: false };

/**
 * An entry that is switched off approves nothing, so the domain is not listed and Any domain decides (D3, D4).
 * One that is on but gives nothing in our app has the role None there (D2).
 */
export function toEntry({ enabled, products }: Access, mapping: Mapping): Understood {
  if (!enabled) return { unknown: [], doubtful: false };
  const possible = products.filter((grant) => concernsUs(grant, mapping) !== false);
  const unknown = possible.flatMap((grant) => unknownIn(grant, mapping));
  const [grant, ...others] = possible.filter((each) => concernsUs(each, mapping));
  const doubtful = others.length > 0;
  // Once our app is found, products that we don't know are others.
  if (grant !== undefined)
    return { entry: doubtful ? {} : entryOf(grant, mapping), unknown, doubtful };
  return { entry: possible.length > 0 ? {} : GIVES_NOTHING, unknown, doubtful };
}

/** `undefined`: nobody taught us. */
function concernsUs({ productId, defaultRole }: Grant, mapping: Mapping): boolean | undefined {
  const product = mapping.products.get(productId);
  if (product === 'other' || roleOf(defaultRole, mapping) === 'other') return false;
  return product === undefined ? undefined : true;
}

function entryOf({ accessMode, defaultRole }: Grant, mapping: Mapping): DomainEntry {
  const mode = mapping.accessModes.get(accessMode ?? '');
  if (mode === 'none') return GIVES_NOTHING;
  const role = roleOf(defaultRole, mapping);
  return {
    ...(role === undefined || role === 'other' ? {} : { role }),
    ...(mode === undefined ? {} : { approval: mode === 'approval' }),
  };
}

function roleOf(text: string | null | undefined, mapping: Mapping): RoleMeaning | undefined {
  return mapping.roles.get(text ?? '');
}

/** A string that is absent is named as an empty one. */
function unknownIn(grant: Grant, mapping: Mapping): readonly Unknown[] {
  const { productId, defaultRole, accessMode } = grant;
  const strings = [
    { what: 'products', text: productId },
    { what: 'roles', text: defaultRole ?? '' },
    { what: 'accessModes', text: accessMode ?? '' },
  ] as const;
  return strings.filter(({ what, text }) => !mapping[what].has(text));
}
