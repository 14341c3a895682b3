import type { Benchmark, Measurement } from './benchmark.ts';
import { bars, failures } from './market/bars.ts';
import { compare, largeCell, rankers } from './market/compare.ts';
import type { Metrics } from './market/metrics.ts';
import { brokenRules } from './market/violations.ts';
import { shownTable } from './table.ts';

/** `BENCH_SEEDS=301-310` takes other random seeds: settings must not be judged by the seeds that chose them. */
const seeds = seedsIn(process.env['BENCH_SEEDS'] ?? '1-5');
const size = 1000;
/**
 * Size of the market that also has ages, age preferences and ties between users. `readers` is the number of users whose
 * lists are checked.
 */
const town = { size: 1000, readers: 300 };
const large = { seed: 1, size: 10_000, measuredReaders: 300 };

const columns: readonly (readonly [string, keyof Metrics])[] = [
  ['NDCG@10', 'ndcg'],
  ['Gini', 'gini'],
  ['top 1 %', 'topShare'],
  ['coverage', 'coverage'],
  ['answered', 'answered'],
  ['cold start', 'coldStart'],
  ['violations', 'violations'],
];

/**
 * BEN-9: compares our recommendations in the synthetic market with simpler rankers and with an oracle that knows the
 * truth. The result of the worst seed counts.
 */
export const matchingMarket: Benchmark = {
  id: 'BEN-9',
  title: `matching market: ${size} people, seeds ${seeds.join(', ')}, and ${large.size} in one pair of languages; the worst seed counts`,
  async run() {
    const results = await Promise.all(seeds.map((seed) => compare(seed, size)));
    const wide = await largeCell(large.seed, large.size, large.measuredReaders);
    const broken = await Promise.all(seeds.map((seed) => brokenRules(seed, town.size, town.readers)));
    const ours = results.map((result) => result.ours);
    const worst = (value: (metrics: Metrics) => number, pick: (...values: number[]) => number): number =>
      pick(...ours.map(value));
    const faults = results.flatMap((result) => failures(result.ours, result.oracle, bars));
    const measured: Measurement[] = [
      {
        what: 'reciprocal NDCG@10 of the oracle',
        value: worst(({ ndcg }) => ndcg, Math.min),
        bar: bars.ndcg,
        unit: '',
        atLeast: true,
      },
      { what: 'Gini of exposure', value: worst(({ gini }) => gini, Math.max), bar: bars.gini, unit: '' },
      {
        what: 'share of the most shown 1 %',
        value: worst(({ topShare }) => topShare, Math.max),
        bar: bars.topShare,
        unit: '',
      },
      {
        what: 'coverage',
        value: worst(({ coverage }) => coverage, Math.min),
        bar: bars.coverage,
        unit: '',
        atLeast: true,
      },
      {
        what: 'answered matches under load, over the oracle',
        value: Math.min(...results.map((result) => result.ours.answered / result.oracle.answered)),
        bar: 1,
        unit: '',
        atLeast: true,
      },
      {
        what: 'distance of new people from the average',
        value: worst(({ coldStart }) => Math.abs(coldStart - 1), Math.max),
        bar: bars.coldStart,
        unit: '',
      },
      {
        what: 'places that break a hard rule',
        value: [...ours, wide].reduce((sum, { violations }) => sum + violations, 0),
        bar: 0,
        unit: '',
      },
      {
        what: 'places that break a hard rule where there are minors, wishes, hidden ages, blocks, matches and requests',
        value: broken.reduce((sum, { violations }) => sum + violations, 0),
        bar: 0,
        unit: '',
      },
      { what: `Gini among ${large.size}`, value: wide.gini, bar: bars.gini, unit: '' },
      {
        what: `coverage among ${large.size}, where NDCG@10 is ${wide.ndcg.toFixed(3)} without a bar`,
        value: wide.coverage,
        bar: bars.coverage,
        unit: '',
        atLeast: true,
        detail:
          `${comparison(results)}\n${seedBySeed(results)}` + (faults.length === 0 ? '' : `\n${faults.join('\n')}`),
      },
    ];
    return measured;
  },
};

/** Returns the seeds of a range such as `1-5`. */
function seedsIn(range: string): number[] {
  const [first = Number.NaN, last = first] = range.split('-').map(Number);
  if (!(Number.isInteger(first) && Number.isInteger(last) && first <= last))
    throw new RangeError(`BENCH_SEEDS is a range such as 301-310, not ${range}`);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Returns the table of our results. The answered matches are those over the oracle's, as the bar compares them. */
function seedBySeed(results: readonly Awaited<ReturnType<typeof compare>>[]): string {
  const rows = results.map(({ ours, oracle }, index) => [
    String(seeds[index]),
    ...columns.map(([, key]) => {
      if (key === 'violations') return String(ours[key]);
      return (key === 'answered' ? ours.answered / oracle.answered : ours[key]).toFixed(key === 'topShare' ? 4 : 3);
    }),
  ]);
  return shownTable([['ours by seed', ...columns.map(([name]) => name)], ...rows]);
}

/** Returns the table of rankers. Each value is the mean over all seeds. */
function comparison(results: readonly Awaited<ReturnType<typeof compare>>[]): string {
  const rows = rankers.map((ranker) => [
    ranker,
    ...columns.map(([, key]) => {
      const mean = results.reduce((sum, result) => sum + result[ranker][key], 0) / results.length;
      return key === 'violations' ? String(Math.round(mean)) : mean.toFixed(3);
    }),
  ]);
  return shownTable([['means over the seeds', ...columns.map(([name]) => name)], ...rows]);
}
