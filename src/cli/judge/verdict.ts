import type { Accepted } from './accepted.ts';
import type { Report } from './reports.ts';

/** Reports of one check about one answer of one operation, with an example. */
export interface Fault {
  readonly report: Report;
  readonly times: number;
  /** The places of the problem that no line accepts. */
  readonly places: readonly string[];
}

export interface Verdict {
  readonly faults: readonly Fault[];
  /** How many reports a line accepts. */
  readonly accepted: number;
  /** Lines of accepted.yaml that no report needed. */
  readonly unused: readonly Accepted[];
}

/** Compares what was reported with what is accepted: by a line of accepted.yaml, or by a rule of the contract. */
export function judge(
  reports: readonly Report[],
  written: readonly Accepted[],
  derived: readonly Accepted[] = [],
): Verdict {
  const lines = [...written, ...derived];
  const used = new Set<Accepted>();
  const faults = new Map<string, Fault>();
  let accepted = 0;
  for (const report of reports) {
    const { reasons, refused } = compare(report, lines);
    for (const reason of reasons) used.add(reason);
    if (refused.length === 0) {
      accepted += 1;
      continue;
    }
    const key = JSON.stringify([report.check, report.operation, report.status, report.code]);
    const { report: example = report, times = 0, places = [] } = faults.get(key) ?? {};
    const named = refused.filter((place) => place !== null);
    faults.set(key, { report: example, times: times + 1, places: [...new Set([...places, ...named])].sort() });
  }
  return { faults: [...faults.values()], accepted, unused: written.filter((line) => !used.has(line)) };
}

/** Finds a line for each place that the report names, or one without places for a report that names none (null). */
function compare(report: Report, lines: readonly Accepted[]) {
  const candidates = lines.filter(
    ({ check, operations, status, code, request }) =>
      check === report.check &&
      (request === undefined || report.traits.includes(request)) &&
      status === report.status &&
      (code ?? null) === report.code &&
      (operations?.includes(report.operation) ?? true),
  );
  const places = report.pointers.length === 0 ? [null] : report.pointers;
  const found = places.map((place) => ({
    place,
    line: candidates.find(({ pointers }) => (place === null ? pointers === undefined : pointers?.includes(place))),
  }));
  return {
    reasons: found.flatMap(({ line }) => line ?? []),
    refused: found.filter(({ line }) => line === undefined).map(({ place }) => place),
  };
}

/** Returns the text that the command prints. `isWhole` is false for a part of the operations. */
export function formatVerdict(verdict: Verdict, { isWhole }: { isWhole: boolean }): string {
  const faults = verdict.faults.map(({ report, times, places }) =>
    [
      `✗ ${report.operation}: ${report.check}, ${times} times`,
      `  ${report.message.replaceAll('\n', ' ')}`,
      `  ${[report.status, report.code, ...places].filter((part) => part !== null).join(' ')}`,
      `  ${report.curl}`,
    ].join('\n'),
  );
  const unused = verdict.unused.map(
    ({ check, status, code, reason }) => `? accepted.yaml: nothing needed ${check} ${status} ${code ?? ''} (${reason})`,
  );
  const sum = `${verdict.faults.length} faults, ${verdict.accepted} reports accepted with a reason`;
  return [...faults, ...(isWhole ? unused : []), sum, ''].join('\n');
}
