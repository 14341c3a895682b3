/** A measured value and the bar, which is the limit that it must meet. */
export interface Measurement {
  /** Name of the measured value, shown as a line of the table. */
  readonly what: string;
  readonly value: number;
  /**
   * The largest value that passes, in the same unit. If `atLeast` is set, it is the smallest value that passes. Null
   * for a value that is only printed.
   */
  readonly bar: number | null;
  readonly atLeast?: true;
  /** `x` for ratios. */
  readonly unit: string;
  /** How the value was measured, so that a reader can judge it. */
  readonly detail?: string;
}

/** One benchmark of the table. For example, `npm run bench -- --only BEN-2` runs `BEN-2`. */
export interface Benchmark {
  readonly id: string;
  readonly title: string;
  /** @param tell reports the progress. */
  run(tell: (what: string) => void): Promise<readonly Measurement[]>;
}

/** Returns whether the value meets its bar. Without a bar, any number does. */
export function holds({ value, bar, atLeast }: Measurement): boolean {
  if (bar === null) return !Number.isNaN(value);
  return atLeast === true ? value >= bar : value <= bar;
}

/** Returns the median of the values. For an even number of values, it is the upper of the two middle values. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
