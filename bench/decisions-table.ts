/** The measured decisions as tables, beside the last result that was kept. */
import { columns, ratio } from './columns';
import type { Decisions } from './decisions';
import { ENGINE_NAMES } from './engines/engine';

/** For people. */
export function decisionsTable(now: Decisions, kept: Decisions | undefined): string {
  return [
    ratioLines(now, kept),
    engineTable(now, kept),
    growthTable(now, kept),
    restLines(now, kept),
  ].join('\n\n');
}

function ratioLines({ ratios }: Decisions, kept: Decisions | undefined): string {
  const line = (name: keyof Decisions['ratios'], wanted: string): readonly string[] => [
    name,
    ratios[name].toFixed(2),
    wanted,
    kept === undefined ? '–' : kept.ratios[name].toFixed(2),
  ];
  return columns(
    ['ratio', 'now', 'wanted', 'kept'],
    [
      line('coreToFloor', '≤ 2'),
      line('fastestExplainingEngineToCore', '≥ 5'),
      line('domains100kTo10', '≤ 1.3'),
    ],
  );
}

function engineTable({ engines }: Decisions, kept: Decisions | undefined): string {
  const core = engines.core.nanoseconds;
  const rows = ENGINE_NAMES.map((name) => {
    const one = engines[name];
    const before = kept?.engines[name];
    return [
      one.explains ? `${name} (explains)` : name,
      String(one.nanoseconds),
      ratio(one.nanoseconds, core),
      ratio(one.nanoseconds, before?.nanoseconds),
      String(one.bytesAllocated),
      one.loadMs.toFixed(0),
      kilobytes(one.bundleBytes),
    ];
  });
  const agrees = engines.core.agrees.toLocaleString('en');
  return [
    `Engines, each of which decided ${agrees} situations as the core does:`,
    columns(['', 'ns', '/ core', 'now / kept', 'bytes', 'load ms', 'bundle KB'], rows),
  ].join('\n');
}

function growthTable({ growth }: Decisions, kept: Decisions | undefined): string {
  const rows = growth.map((one, index) => [
    one.domains.toLocaleString('en'),
    String(one.nanoseconds),
    ratio(one.nanoseconds, kept?.growth[index]?.nanoseconds),
    String(one.newDomainNanoseconds),
    one.preparedMs.toFixed(1),
  ]);
  return columns(['approved domains', 'ns', 'now / kept', 'ns, domain new', 'prepared ms'], rows);
}

function restLines({ million, check, bundles }: Decisions, kept: Decisions | undefined): string {
  const { rows, seconds, peakMegabytes } = million;
  const checks = (['cold', 'warm', 'again'] as const).map((how) => {
    const { ms, rest, storage } = check[how];
    return [
      `a check, ${how}`,
      `${ms.toFixed(0)} ms`,
      `${String(rest)} REST, ${String(storage)} storage`,
      `$${check.dollarsPer1000[how].toFixed(4)} per 1,000`,
      ratio(ms, kept?.check[how].ms),
    ];
  });
  const sizes = Object.entries(bundles).map(([name, { bytes, gzipped }]) => [
    name,
    `${kilobytes(bytes)} KB`,
    `${kilobytes(gzipped)} KB gzipped`,
    '',
    ratio(bytes, kept?.bundles[name]?.bytes),
  ]);
  return columns(
    ['', '', '', '', 'now / kept'],
    [
      [
        `${rows.toLocaleString('en')} addresses in memory`,
        `${seconds.toFixed(2)} s`,
        `${String(peakMegabytes)} MB at most`,
        '',
        ratio(seconds, kept?.million.seconds),
      ],
      ...checks,
      ...sizes,
    ],
  );
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(0);
}
