import type { Env } from '../../../platform/env.ts';

/** The hosts of push services that notices may be sent to. */
export function pushHosts({ PUSH_HOSTS }: Pick<Env, 'PUSH_HOSTS'>): string[] {
  return PUSH_HOSTS.split(',').map((host) => host.trim());
}
