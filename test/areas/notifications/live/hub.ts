/** Helpers for tests of the user hub: a new hub, a connection to it, and its storage. */
import { env } from 'cloudflare:workers';
import { runInDurableObject } from 'cloudflare:test';
import type { UserHub } from '../../../../src/areas/notifications/live/user-hub.ts';
import { newId } from '../../../../src/platform/ids.ts';
import { Listener } from '../../../support/live.ts';

export type Hub = DurableObjectStub<UserHub>;

/** Returns the hub of a user who has never connected. */
export function freshHub(): Hub {
  return env.USER_HUB.get(env.USER_HUB.idFromName(newId()));
}

/** Opens a connection like `openLiveChannel` after it accepts a ticket. Returns the listener. */
export async function connectionTo(hub: Hub, session?: string): Promise<Listener> {
  const address = new URL('https://user-hub/?at=2026-03-02T09:00:00.000Z');
  if (session !== undefined) address.searchParams.set('session', session);
  return new Listener({ response: await hub.fetch(address, { headers: { upgrade: 'websocket' } }) });
}

/** Returns the storage keys of a Durable Object and the time of its alarm. */
export function storedIn(hub: DurableObjectStub): Promise<{ readonly keys: string[]; readonly alarm: number | null }> {
  return runInDurableObject(hub, async (_, { storage }) => ({
    keys: [...(await storage.list()).keys()],
    alarm: await storage.getAlarm(),
  }));
}
