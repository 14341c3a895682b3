/** Rate limits for tests of other features. The Worker has them, but no test reaches them. */
import { readFileSync } from 'node:fs';

/** Returns every rate limit binding of wrangler.toml, with a limit that is too high for a test to reach. */
export function highRateLimits(): Record<string, { namespace_id: string; simple: { limit: number; period: 10 | 60 } }> {
  const names = [...readFileSync('wrangler.toml', 'utf8').matchAll(/^name = "(LIMIT_[A-Z_]+)"$/gm)].map(
    ([, name]) => name ?? '',
  );
  return Object.fromEntries(
    names.map((name) => [name, { namespace_id: name, simple: { limit: 1_000_000, period: 60 } }]),
  );
}
