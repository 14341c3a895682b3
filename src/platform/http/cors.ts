import type { Env } from '../env.ts';

/** Response headers that a browser lets scripts of another origin read. */
const exposed = 'Content-Language, ETag, Idempotency-Replayed, Location, RateLimit-Policy, Retry-After, X-Request-Id';
const acceptedHeaders = 'Accept-Language, Authorization, Content-Type, Idempotency-Key, If-Match, If-None-Match';
/** Seconds a browser may remember a preflight; the longest that Chromium honours. */
const preflightAge = '7200';

/** Whether scripts of this origin may call: it is on the list, letter by letter. `null` (sandboxes, files) never is. */
export function originAllowed(env: Env, origin: string | null): origin is string {
  return origin !== null && origin !== 'null' && listOf(env.ALLOWED_ORIGINS).includes(origin);
}

/** Adds what a browser needs to hand the answer to a script. No cookies are involved, so no credentials are allowed. */
export function addCors(headers: Headers, env: Env, origin: string | null): void {
  headers.append('vary', 'Origin');
  if (!originAllowed(env, origin)) return;
  headers.set('access-control-allow-origin', origin);
  headers.set('access-control-expose-headers', exposed);
}

/** Answers OPTIONS: what the path allows, and for a browser's preflight whether the origin may. */
export function preflight(env: Env, request: Request, allowed: readonly string[]): Response {
  const headers = new Headers({ allow: allowed.join(', ') });
  const asks = request.headers.has('access-control-request-method');
  if (asks && originAllowed(env, request.headers.get('origin'))) {
    headers.set('access-control-allow-methods', allowed.join(', '));
    headers.set('access-control-allow-headers', acceptedHeaders);
    headers.set('access-control-max-age', preflightAge);
  }
  return new Response(null, { status: 204, headers });
}

function listOf(text: string): string[] {
  return text.split(',').map((part) => part.trim());
}
