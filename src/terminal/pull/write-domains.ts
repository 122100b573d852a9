/** Puts what was pulled into the settings file, and leaves the file alone where nothing changed. */
import { withDomains } from '../../contract/settings-edit';
import { parseSettingsText } from '../../contract/settings-text';
import type { DomainEntry, SiteSettings } from '../../decide/settings';
import type { TerminalSpoken } from '../spoken';
import { failed, type Result } from './failure';
import { readText, replaceText } from './settings-on-disk';
import type { PulledDomains } from './to-domains';

interface SiteText {
  readonly text: string;
  readonly site: SiteSettings;
}

/** The settings of the file, or the path of the field that is wrong. */
export async function readSite(path: string, { words }: TerminalSpoken): Promise<Result<SiteText>> {
  const text = await readText(path);
  if (!text.ok) return text;
  const parsed = parseSettingsText(text.value);
  if (parsed.ok) return { ok: true, value: { text: text.value, site: parsed.settings.site } };
  const { path: field, problem, detail = '' } = parsed.problem;
  const where = field === '' ? path : `${path}: ${field}`;
  return failed('settings', `${where}: ${words.settingsProblems[problem]} ${detail}`.trimEnd());
}

/** The file is read once more: reading Atlassian may have taken minutes, in which somebody edited it. */
export async function writeDomains(
  path: string,
  pulled: PulledDomains,
  spoken: TerminalSpoken,
): Promise<Result<string>> {
  const read = await readSite(path, spoken);
  if (!read.ok) return read;
  const { text, site } = read.value;
  const { approvedDomains, anyDomain } = pulled;
  const edited = withDomains(text, {
    ...(sameDomains(site.approvedDomains, approvedDomains) ? {} : { approvedDomains }),
    ...(sameEntry(site.anyDomain, anyDomain) ? {} : { anyDomain }),
  });
  const known = [...approvedDomains.values()].filter(({ role }) => role !== undefined).length;
  const { written, unchanged, unknownRole } = spoken.terminal.pull;
  const said = written(path, approvedDomains.size, known, anyDomain.role ?? unknownRole);
  if (edited === text) return { ok: true, value: unchanged(said) };
  const replaced = await replaceText(path, edited);
  return replaced.ok ? { ok: true, value: said } : replaced;
}

function sameEntry(before: DomainEntry | undefined, now: DomainEntry): boolean {
  return before?.role === now.role && before?.approval === now.approval;
}

function sameDomains(
  before: SiteSettings['approvedDomains'],
  now: PulledDomains['approvedDomains'],
): boolean {
  if (before?.size !== now.size) return false;
  return [...now].every(
    ([domain, entry]) => before.has(domain) && sameEntry(before.get(domain), entry),
  );
}
