import { probeDatabase } from '../data/probe.ts';
import { reachObjects } from '../hooks.ts';
import type { Deps } from '../../../platform/deps.ts';

export interface PartCheck {
  readonly name: 'database' | 'cache' | 'files' | 'images' | 'queue' | 'live';
  readonly isOk: boolean;
}

/** A PNG of one pixel. */
const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/**
 * Checks every part once, all at the same time. A part that does not answer within `patience` milliseconds counts as
 * down. The cause goes to the log; the result only names the part.
 */
export async function checkParts(deps: Deps, patience = 2000): Promise<PartCheck[]> {
  const { env } = deps;
  const asks: Readonly<Record<PartCheck['name'], () => Promise<unknown>>> = {
    database: () => probeDatabase(deps.db),
    cache: () => env.CACHE.get('readiness'),
    files: () => env.FILES.head('readiness'),
    images: () => env.IMAGES.info(new Blob([Uint8Array.from(atob(pixel), (char) => char.charCodeAt(0))]).stream()),
    queue: () => env.JOBS.metrics(),
    live: async () => Promise.all(reachObjects.ask(deps)),
  };
  return Promise.all(
    Object.entries(asks).map(([name, ask]) => checkPart(name as PartCheck['name'], ask, deps, patience)),
  );
}

async function checkPart(
  name: PartCheck['name'],
  ask: () => Promise<unknown>,
  { log }: Deps,
  patience: number,
): Promise<PartCheck> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error(`no answer within ${patience} ms`)), patience);
  try {
    await Promise.race([ask(), late]);
    return { name, isOk: true };
  } catch (error) {
    log.error('part.failed', error, { part: name });
    return { name, isOk: false };
  } finally {
    clearTimeout(timer);
  }
}
