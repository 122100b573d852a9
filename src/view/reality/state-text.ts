/** What a place of the setup must be, in words: "Internal is most likely off". */
import { valuesOf, type NeededSetting } from '../../audit/evidence/needed-setting';
import { FACT_VALUES } from '../../decide/facts';
import type { AdminReader } from '../admin-reader';
import { all, either } from '../join';
import { readableDomain } from '../readable-domain';
import type { Surely } from '../words/reality-words';

/** More values than these are told by the one that it is not, if that is one. */
const MOST_VALUES = 2;

const APPROVED = '-with-approval';

/** One place. */
export function stateText(needed: NeededSetting, surely: Surely, reader: AdminReader): string {
  const { fact, domain } = needed;
  const possible = valuesOf(needed);
  const values = plain(possible);
  const others = plain(FACT_VALUES[fact].filter((value) => !possible.includes(value)));
  const isNot = values.length > MOST_VALUES && others.length === 1;
  const told = (isNot ? others : values).map((value) => valueText(fact, value, reader));
  return reader.admin.reality.contradictions.states[fact]({
    values: either(told, reader),
    isNot,
    domain: domain && (readableDomain(domain) ?? domain),
    surely,
  });
}

/** Places that belong together. */
export function statesText(
  needed: readonly NeededSetting[],
  surely: Surely,
  reader: AdminReader,
): string {
  return all(
    needed.map((one) => stateText(one, surely, reader)),
    reader,
  );
}

/** Whether only one value is left, so that it can be recorded as it is. */
export function isSettled(needed: NeededSetting): boolean {
  return plain(valuesOf(needed)).length === 1;
}

/** A role with and without approval is told as the role; None with approval is None. */
function plain(values: readonly string[]): readonly string[] {
  return values.flatMap((value) => {
    if (!value.endsWith(APPROVED)) return [value];
    const role = value.slice(0, -APPROVED.length);
    if (values.includes(role)) return [];
    return role === 'none' ? [role] : [value];
  });
}

function valueText(fact: NeededSetting['fact'], value: string, reader: AdminReader): string {
  if (value === 'not-listed') return reader.admin.reality.contradictions.notListed;
  const texts: Readonly<Record<string, string>> = reader.words.factValues[fact];
  return texts[value] ?? value;
}
