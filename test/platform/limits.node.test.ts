/** The rate limits are the same in three places: the platform, wrangler.toml and the contract. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { unstable_readConfig } from 'wrangler';
import { limits } from '../../src/platform/http/limits.ts';

const root = new URL('../../', import.meta.url);
const contract = readFileSync(new URL('contract/openapi.yaml', root), 'utf8');

/** wrangler's own types of its configuration end in `any` under the module resolution of this project. */
interface RateLimit {
  readonly name: string;
  readonly namespace_id: string;
  readonly simple: { readonly limit: number; readonly period: number };
}

function rateLimitsOf(environment: string | undefined): readonly RateLimit[] {
  return unstable_readConfig({
    config: new URL('wrangler.toml', root).pathname,
    ...(environment && { env: environment }),
  }).ratelimits;
}

describe('the classes of limits', () => {
  it.each([undefined, 'staging', 'production'])('are the bindings of the environment %s', (environment) => {
    const bound = Object.fromEntries(rateLimitsOf(environment).map(({ name, simple }) => [name, simple]));
    const wanted = Object.fromEntries(
      Object.values(limits).map(({ binding, calls, period }) => [binding, { limit: calls, period }]),
    );
    expect(bound).toEqual(wanted);
  });

  it('have a counter of their own in each environment', () => {
    const names = [undefined, 'staging', 'production'].flatMap((environment) =>
      rateLimitsOf(environment).map(({ namespace_id }) => namespace_id),
    );
    expect(new Set(names).size).toBe(names.length);
  });

  it('are in the description of the contract with their numbers', () => {
    const { description } = (parse(contract) as { info: { description: string } }).info;
    const text = description.replaceAll(/\s+/g, ' ');
    for (const [name, { calls }] of Object.entries(limits)) {
      const sentence = name === 'anonymous' ? `${calls} per minute in the class \`anonymous\`` : `\`${name}\` ${calls}`;
      expect(text).toContain(sentence);
    }
  });
});
