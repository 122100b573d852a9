/** What `npm audit --json` says, as a verdict. */

interface Verdict {
  /** False: there are findings. An audit that did not take place is none. */
  readonly ok: boolean;
  readonly text: string;
}

const GRAVE: ReadonlySet<unknown> = new Set(['high', 'critical']);

/** Judges what npm printed: a report, an error of the registry, or nothing. */
export function judge(printed: string): Verdict {
  const report = parsed(printed);
  const found = report['vulnerabilities'];
  if (typeof found !== 'object' || found === null || !('auditReportVersion' in report)) {
    return {
      ok: true,
      text: `npm audit: skipped, the registry did not answer (${whyOf(report)}).`,
    };
  }
  const grave = Object.entries(found as Readonly<Record<string, { readonly severity?: unknown }>>)
    .filter(([, { severity }]) => GRAVE.has(severity))
    .map(([name, { severity }]) => `${name} (${String(severity)})`);
  return grave.length === 0
    ? { ok: true, text: 'npm audit: nothing of severity high or worse in what ships.' }
    : { ok: false, text: `npm audit: ${grave.join(', ')}` };
}

function parsed(printed: string): Readonly<Record<string, unknown>> {
  try {
    const report: unknown = JSON.parse(printed);
    return typeof report === 'object' && report !== null ? { ...report } : {};
  } catch {
    return {};
  }
}

function whyOf({ message, statusCode }: Readonly<Record<string, unknown>>): string {
  if (typeof message === 'string') return message;
  return typeof statusCode === 'number' ? String(statusCode) : 'no report';
}
