/**
 * Guarantees of the production bundle that tests inside vitest cannot check, because code may be compiled there at any
 * time.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readProductionDocument } from '../../src/cli/local/production-document.ts';
import { buildProduction, serverOf } from '../bench/production-bundle.ts';

/**
 * Changes the bundle so that it counts calls of `new Function`, during start and after it, and sends both in a header.
 */
function addCounter(bundle: string): string {
  const worker = /([\w$]+) as default/.exec(bundle)?.[1];
  if (worker === undefined) throw new Error('the bundle has no default export');
  return `let compiled = 0;
globalThis.Function = new Proxy(Function, { construct(target, args) { compiled += 1; return new target(...args); } });
${bundle.replace(`${worker} as default`, 'counted as default')}
const atStart = compiled;
const counted = {
  async fetch(...args) {
    const answer = new Response((await ${worker}.fetch(...args)).body);
    answer.headers.set('x-compiled', atStart + ' then ' + (compiled - atStart));
    return answer;
  },
};
`;
}

describe('the production bundle', () => {
  const folder = mkdtempSync(join(tmpdir(), 'studymate-production-'));
  let server: ReturnType<typeof serverOf>;

  beforeAll(async () => {
    buildProduction(folder);
    const main = join(folder, 'index.js');
    writeFileSync(main, addCounter(readFileSync(main, 'utf8')));
    server = serverOf(folder);
    await server.listen();
  });
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('compiles every request schema at start, and nothing during requests', async () => {
    const components = readdirSync('generated/schemas').filter((name) =>
      readFileSync(join('generated/schemas', name), 'utf8').includes('= z.compile('),
    );
    const body = (value: object) => ({
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(value),
    });
    let counts = '';
    for (const [path, init] of [
      ['/health', {}],
      ['/health?unknown=1', {}],
      ['/auth/refresh', body({ refreshToken: 'x' })],
      ['/auth/refresh', body({ unknown: 1 })],
    ] as const) {
      const answer = await server.fetch(`/api/v2${path}`, init);
      await answer.text();
      counts = answer.headers.get('x-compiled') ?? '';
    }
    const [atStart, later] = counts.split(' then ').map(Number);
    expect(atStart).toBeGreaterThanOrEqual(components.length);
    expect(components.length).toBeGreaterThan(10);
    expect(later).toBe(0);
  });

  it('serves the contract of production from its assets', async () => {
    const answer = await server.fetch('/api/v2/openapi.json');
    expect(await answer.json()).toEqual(readProductionDocument());
  });
});
