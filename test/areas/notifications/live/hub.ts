/** A hub of nobody in particular, and what is in it. */
import { env } from 'cloudflare:workers';
import { runInDurableObject } from 'cloudflare:test';
import type { UserHub } from '../../../../src/areas/notifications/live/user-hub.ts';
import { newId } from '../../../../src/platform/ids.ts';
import { Listener } from '../../../support/live.ts';

export type Hub = DurableObjectStub<UserHub>;

/** The hub of a user who has never connected. */
export function freshHub(): Hub {
  return env.USER_HUB.get(env.USER_HUB.idFromName(newId()));
}

/** A connection of this session, as `openLiveChannel` opens it once it has accepted the ticket. */
export async function connectionTo(hub: Hub, session?: string): Promise<Listener> {
  const address = new URL('https://user-hub/?at=2026-03-02T09:00:00.000Z');
  if (session !== undefined) address.searchParams.set('session', session);
  return new Listener({ response: await hub.fetch(address, { headers: { upgrade: 'websocket' } }) });
}

/** What a Durable Object stores and when its alarm is set for. */
export function storedIn(hub: DurableObjectStub): Promise<{ readonly keys: string[]; readonly alarm: number | null }> {
  return runInDurableObject(hub, async (_, { storage }) => ({
    keys: [...(await storage.list()).keys()],
    alarm: await storage.getAlarm(),
  }));
}
