import type { Env } from '../env.ts';
import { isLocalOrigin } from './local-origin.ts';

/** Response headers that scripts of another origin may read. */
const exposed = 'Content-Language, ETag, Idempotency-Replayed, Location, RateLimit-Policy, Retry-After, X-Request-Id';
const acceptedHeaders = 'Accept-Language, Authorization, Content-Type, Idempotency-Key, If-Match, If-None-Match';
/** How many seconds a browser may cache a preflight; Chromium accepts no more. */
const preflightAge = '7200';

/**
 * Whether scripts of this origin may call: the list has exactly this origin, or it is a local one in development.
 * `null` (sandboxes, files) never may.
 */
export function isAllowedOrigin(env: Env, origin: string | null): origin is string {
  if (origin === null || origin === 'null') return false;
  return listOf(env.ALLOWED_ORIGINS).includes(origin) || isLocalOrigin(env, origin);
}

/**
 * Adds the headers that let a script read the response. The API uses no cookies for this, so credentials are not
 * allowed.
 */
export function addCors(headers: Headers, env: Env, origin: string | null): void {
  headers.append('vary', 'Origin');
  if (!isAllowedOrigin(env, origin)) return;
  headers.set('access-control-allow-origin', origin);
  headers.set('access-control-expose-headers', exposed);
}

/** Answers OPTIONS with the methods of the path, and a browser's preflight with what the origin may send. */
export function answerOptions(env: Env, request: Request, allowed: readonly string[]): Response {
  const headers = new Headers({ allow: allowed.join(', ') });
  const asks = request.headers.has('access-control-request-method');
  if (asks && isAllowedOrigin(env, request.headers.get('origin'))) {
    headers.set('access-control-allow-methods', allowed.join(', '));
    headers.set('access-control-allow-headers', acceptedHeaders);
    headers.set('access-control-max-age', preflightAge);
  }
  return new Response(null, { status: 204, headers });
}

function listOf(text: string): string[] {
  return text.split(',').map((part) => part.trim());
}
