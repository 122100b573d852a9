/** What a finding concerns, as a text of bounded length: who mutes it mutes it for this, and for less, but not for more. */
import type { Finding } from './finding';

/** Longer lists are told by a number that other lists do not share. */
const MOST_CHARACTERS = 2000;

const NOBODY_IN_PARTICULAR = 'site';

/** The text that is kept with a muted finding. */
export function concernOf(finding: Finding): string {
  const parts = partsOf(finding);
  const text = parts.join(' ');
  if (parts.length === 0) return NOBODY_IN_PARTICULAR;
  return text.length <= MOST_CHARACTERS
    ? text
    : `${String(parts.length)} ${fingerprint(text, 17)}${fingerprint(text, 31)}`;
}

/** Whether a finding concerns nothing that was not muted then. */
export function isCoveredBy(concern: string, finding: Finding): boolean {
  if (concern === concernOf(finding)) return true;
  const muted = new Set(concern.split(' '));
  const parts = partsOf(finding);
  return parts.length > 0 && parts.every((part) => muted.has(part));
}

function partsOf({ code, domains, projects, facts, days }: Finding): readonly string[] {
  const missing = code === 'record-incomplete' ? facts : [];
  // A record that stays unconfirmed is a finding again after as many days once more.
  const since = days === undefined ? [] : [`days:${String(2 ** Math.floor(Math.log2(days)))}`];
  return [...domains, ...projects.map((key) => `project:${key}`), ...missing, ...since].sort();
}

/** FNV-1a with a seed; two of them make a clash as good as impossible among the lists of one site. */
function fingerprint(text: string, seed: number): string {
  let hash = 0x811c9dc5 ^ seed;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0).toString(36).padStart(7, '0');
}
