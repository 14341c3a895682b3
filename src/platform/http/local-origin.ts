import type { Env } from '../env.ts';

const localOrigin = /^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/;

/** Whether this is a server of the developer's own machine, on any port. Outside development no origin is. */
export function isLocalOrigin(env: Pick<Env, 'ENVIRONMENT'>, origin: string): boolean {
  return env.ENVIRONMENT === 'development' && localOrigin.test(origin) && URL.canParse(origin);
}
