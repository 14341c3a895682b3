/** Rate limits for tests that are not about rate limits: present, but never reached. */
import { readFileSync } from 'node:fs';

/** Every rate limiting binding of wrangler.toml with a limit no suite reaches. */
export function highRateLimits(): Record<string, { namespace_id: string; simple: { limit: number; period: 10 | 60 } }> {
  const names = [...readFileSync('wrangler.toml', 'utf8').matchAll(/^name = "(LIMIT_[A-Z_]+)"$/gm)].map(
    ([, name]) => name ?? '',
  );
  return Object.fromEntries(
    names.map((name) => [name, { namespace_id: name, simple: { limit: 1_000_000, period: 60 } }]),
  );
}
