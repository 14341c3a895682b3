import type { Client } from '../sdk/client.ts';
import { realTime } from '../sdk/time.ts';
import { connectLive, type Live, type LiveOptions } from './connect.ts';

/** A connection with the number of its users, while there are any. */
interface Shared {
  readonly live: Live;
  users: number;
}

const connections = new WeakMap<Client, Shared>();

/** Milliseconds for which a connection stays open without a user: a component that is replaced mounts again at once. */
const LINGER = 1000;

/**
 * Like `connectLive`, but all callers with one client share one connection, so that any number of components may ask
 * for it, also in strict mode of React. The options of the first caller hold. Each caller closes its share once.
 */
export function shareLive(client: Client, options: LiveOptions = {}): Live {
  const known = connections.get(client);
  const shared =
    known !== undefined && known.live.state !== 'ended' ? known : { live: connectLive(client, options), users: 0 };
  connections.set(client, shared);
  shared.users += 1;
  let isClosed = false;
  return {
    badges: shared.live.badges,
    get state() {
      return shared.live.state;
    },
    close() {
      if (isClosed) return;
      isClosed = true;
      shared.users -= 1;
      void closeUnused(shared, options);
    },
  };
}

async function closeUnused(shared: Shared, { time = realTime }: LiveOptions): Promise<void> {
  if (shared.users > 0) return;
  await time.sleep(LINGER, undefined);
  if (shared.users === 0) shared.live.close();
}
