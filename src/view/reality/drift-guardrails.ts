/** The guardrails that break once what Jira told is laid over the record; those that the record breaks itself are left out. */
import type { GuardrailsFile } from '../../contract/guardrails-file';
import type { Settings } from '../../decide/settings';
import type { AdminReader } from '../admin-reader';
import { toBrokenGuardrails, type BrokenGroup } from '../broken-guardrails';

/** Sure ones first; nothing where both setups are the same. */
export function toDriftGuardrails(
  file: GuardrailsFile | undefined,
  settings: Settings,
  overlaid: Settings,
  reader: AdminReader,
): readonly BrokenGroup[] {
  if (overlaid === settings) return [];
  const { brokenTitle, mayBreakTitle } = reader.admin.guardrails;
  const before = toBrokenGuardrails(file, settings, reader).flatMap(({ certainty, lines }) =>
    lines.map(({ name }) => `${certainty} ${name}`),
  );
  return toBrokenGuardrails(file, overlaid, reader).flatMap(({ certainty, lines }) => {
    const fresh = lines.filter(({ name }) => !before.includes(`${certainty} ${name}`));
    if (fresh.length === 0) return [];
    const title = certainty === 'broken' ? brokenTitle : mayBreakTitle;
    return [{ certainty, title: title(fresh.length), lines: fresh }];
  });
}
