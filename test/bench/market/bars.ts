import type { Metrics } from './metrics.ts';

/**
 * The bars that the worst seed must meet (BEN-9). Loosen a bar only with a decision record that shows the measurement.
 */
export const bars = { ndcg: 0.76, gini: 0.42, topShare: 0.045, coverage: 0.94, coldStart: 0.1 } as const;

/** Returns one sentence for each bar that a result misses. */
export function failures(ours: Metrics, oracle: Metrics, limits: typeof bars): string[] {
  const found: string[] = [];
  const demand = (holds: boolean, sentence: string): void => void (holds || found.push(sentence));
  demand(ours.violations === 0, `${ours.violations} places break a hard rule`);
  demand(ours.ndcg >= limits.ndcg, `NDCG@10 ${ours.ndcg.toFixed(3)} < ${limits.ndcg}`);
  demand(ours.gini <= limits.gini, `Gini ${ours.gini.toFixed(3)} > ${limits.gini}`);
  demand(ours.topShare <= limits.topShare, `top 1 % take ${ours.topShare.toFixed(3)} > ${limits.topShare}`);
  demand(ours.coverage >= limits.coverage, `coverage ${ours.coverage.toFixed(3)} < ${limits.coverage}`);
  demand(
    ours.answered >= oracle.answered,
    `answered matches ${ours.answered.toFixed(3)} < ${oracle.answered.toFixed(3)} of the oracle`,
  );
  demand(
    Math.abs(ours.coldStart - 1) <= limits.coldStart,
    `new people get ${ours.coldStart.toFixed(3)} of the average`,
  );
  return found;
}
