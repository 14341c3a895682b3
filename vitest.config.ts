/**
 * `worker` runs inside workerd with every binding of wrangler.toml and limits too high to be met; `limits` is the same
 * Worker with the real rate limits, for `*.limits.test.ts` alone; `node` is plain Node; `ratchet` looks at what was
 * covered.
 */
import { join } from 'node:path';
import { cloudflareTest } from '@cloudflare/vitest-plugin';
import { defineConfig } from 'vitest/config';
import { testBindings } from './test/support/node/bindings.ts';
import CoverageReporter from './test/support/node/coverage-reporter.ts';
import LongestFirst from './test/support/node/longest-first.ts';
import { highRateLimits } from './test/support/node/rate-limits.ts';

/** Paths that hold with another `--root` too. */
const at = (path: string) => join(import.meta.dirname, path);

const nodeTests = ['codegen', 'architecture', 'cli', 'browser']
  .map((folder) => `test/${folder}/**/*.test.ts`)
  .concat('test/**/*.node.test.ts');
/** What tests read by `inject`; set by `npm run soak` and `npm run check`. */
const provide = {
  soakSeed: process.env['SOAK_SEED'] === undefined ? null : Number(process.env['SOAK_SEED']),
  casesOf: (process.env['CASES_OF'] ?? '').split(',').filter((operation) => operation !== ''),
};
const shared = {
  provide,
  // One module graph: a file then costs 25 ms instead of 1.7 s. setup.ts empties the stores before each.
  isolate: false,
  globalSetup: ['test/support/node/global-setup.ts'],
  setupFiles: [at('test/support/setup.ts'), at('test/support/seed-properties.ts')],
  // In a soak a property runs in full, which takes minutes.
  testTimeout: provide.soakSeed === null ? 20_000 : 3_600_000,
  hookTimeout: 30_000,
};

export default defineConfig({
  test: {
    reporters: ['default', new CoverageReporter()],
    // Every request leaves a log line; they are shown where a test fails.
    silent: 'passed-only',
    // A missing snapshot fails. `npm run vitest -- FILE --update` writes it; look at it before you commit it.
    update: 'none',
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        plugins: [
          cloudflareTest(async ({ inject }) => ({
            wrangler: { configPath: './wrangler.toml' },
            miniflare: { bindings: await testBindings(inject('loopback')), ratelimits: highRateLimits() },
          })),
        ],
        test: {
          ...shared,
          name: 'worker',
          // Each has a workerd and stores of its own.
          maxWorkers: 2,
          include: ['test/**/*.test.ts'],
          exclude: [...nodeTests, 'test/**/*.limits.test.ts', 'test/contract/ratchet/**'],
          sequence: { groupOrder: 2 },
        },
      },
      {
        plugins: [
          cloudflareTest(async ({ inject }) => ({
            wrangler: { configPath: './wrangler.toml' },
            miniflare: { bindings: await testBindings(inject('loopback')) },
          })),
        ],
        test: {
          ...shared,
          maxWorkers: 1,
          name: 'limits',
          include: ['test/**/*.limits.test.ts'],
          sequence: { groupOrder: 3 },
        },
      },
      {
        test: {
          name: 'node',
          include: nodeTests,
          setupFiles: [at('test/support/seed-properties.ts')],
          provide,
          maxWorkers: 2,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        // Last: it looks at what the others have seen.
        test: { name: 'ratchet', provide, include: ['test/contract/ratchet/*.test.ts'], sequence: { groupOrder: 4 } },
      },
    ],
  },
});
