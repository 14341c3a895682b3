/** A Worker without a class that wrangler.toml names does not start, so its benchmark would measure nothing. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { nonEmpty } from '../support/nonempty.ts';
import { emptyWorker } from './ben-7-start.ts';

const named = [...readFileSync('wrangler.toml', 'utf8').matchAll(/^class_name = "(\w+)"$/gm)].map(([, name]) => name);

describe('the Workers of the benchmarks', () => {
  it.each([
    ['BEN-2', readFileSync('test/bench/cpu/worker.ts', 'utf8')],
    ['BEN-2, zod-openapi', readFileSync('test/bench/cpu/zod-openapi-worker.ts', 'utf8')],
    ['BEN-2, chanfana', readFileSync('test/bench/cpu/chanfana-worker.ts', 'utf8')],
    ['BEN-7', emptyWorker],
  ])('of %s export every Durable Object of wrangler.toml', (_id, source) => {
    for (const name of nonEmpty(named, 'classes of wrangler.toml'))
      expect(source).toContain(`export class ${name} extends DurableObject`);
  });
});
