/** A figure with the bar it is held against. */
export interface Measurement {
  /** What was measured, as a line of the table. */
  readonly what: string;
  readonly value: number;
  /** Largest value that is good enough, in the same unit; the smallest one where `atLeast` is set. */
  readonly bar: number;
  readonly atLeast?: true;
  /** `x` for ratios. */
  readonly unit: string;
  /** What the figure was made of, so that a reader can judge it. */
  readonly detail?: string;
}

/** One benchmark of the table; `BEN-2` is run by `npm run bench -- --only BEN-2`. */
export interface Benchmark {
  readonly id: string;
  readonly title: string;
  /** @param tell reports the progress. */
  run(tell: (what: string) => void): Promise<readonly Measurement[]>;
}

/** Whether the figure is good enough. */
export function holds({ value, bar, atLeast }: Measurement): boolean {
  return atLeast === true ? value >= bar : value <= bar;
}

/** The middle one of the values. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
