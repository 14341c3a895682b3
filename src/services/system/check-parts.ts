import { probeDatabase } from '../../data/probe.ts';
import type { Deps } from '../../platform/deps.ts';

export interface PartCheck {
  readonly name: 'database' | 'cache' | 'files' | 'images' | 'queue' | 'live';
  readonly isOk: boolean;
}

/** Milliseconds a part has to answer. */
const patience = 2000;

/** A PNG of one pixel. */
const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** Asks every part once, all at the same time. What went wrong goes to the log; the answer says only which part. */
export async function checkParts(deps: Deps): Promise<PartCheck[]> {
  const { env } = deps;
  const asks: Readonly<Record<PartCheck['name'], () => Promise<unknown>>> = {
    database: () => probeDatabase(deps.db),
    cache: () => env.CACHE.get('readiness'),
    files: () => env.FILES.head('readiness'),
    images: () => env.IMAGES.info(new Blob([Uint8Array.from(atob(pixel), (char) => char.charCodeAt(0))]).stream()),
    queue: () => env.JOBS.metrics(),
    // Closing nobody's sessions has no effect; it shows that objects can be reached.
    live: () => env.USER_HUB.get(env.USER_HUB.idFromName('readiness')).closeSessions([]),
  };
  return Promise.all(Object.entries(asks).map(([name, ask]) => check(name as PartCheck['name'], ask, deps)));
}

async function check(name: PartCheck['name'], ask: () => Promise<unknown>, { log }: Deps): Promise<PartCheck> {
  const timer = new AbortController();
  const late = scheduler.wait(patience, { signal: timer.signal }).then(() => {
    throw new Error(`no answer within ${patience} ms`);
  });
  try {
    await Promise.race([ask(), late]);
    return { name, isOk: true };
  } catch (error) {
    log.error('part.failed', error, { part: name });
    return { name, isOk: false };
  } finally {
    timer.abort();
  }
}
