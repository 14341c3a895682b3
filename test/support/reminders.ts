/**
 * Reminders of sessions. Alarms run in real time, and the clock of most tests stands far behind it, so an alarm would
 * ring at once: it does nothing unless a test lets it.
 */
import { runInDurableObject } from 'cloudflare:test';
import { vi } from 'vitest';
import { SessionReminder } from '../../src/app.ts';
import type { components } from '../../generated/client/types.ts';
import type { Env } from '../../src/platform/env.ts';
import { request } from './app.ts';
import { env } from './deps.ts';
import { rowsOf } from './matching.ts';
import type { PersonName } from './people.ts';

/** What the alarm does. */
const ring: (this: SessionReminder) => Promise<void> = Reflect.get(SessionReminder.prototype, 'alarm');

/** Lets alarms do nothing by themselves. setup.ts calls it before each test. */
export function silenceAlarms(): void {
  vi.spyOn(SessionReminder.prototype, 'alarm').mockResolvedValue();
}

/** Lets alarms ring. The clock of such a test is ahead of the real one, so that they ring only when it says so. */
export function useAlarms(): void {
  vi.mocked(SessionReminder.prototype, { partial: true }).alarm.mockRestore();
}

/** The object of a session. */
export const reminderOf = (sessionId: string) => env.SESSION_REMINDER.get(env.SESSION_REMINDER.idFromName(sessionId));

/** Rings the alarm of a session, with some bindings replaced. Throws what the alarm lets out. */
export async function ringAlarm(sessionId: string, bindings: Partial<Env> = {}): Promise<void> {
  await runInDurableObject(reminderOf(sessionId), async (object) => {
    const own = Reflect.get(object, 'env') as object;
    Reflect.set(object, 'env', { ...env, ...bindings });
    try {
      await ring.call(object);
    } finally {
      Reflect.set(object, 'env', own);
    }
  });
}

/** When the alarm of a session rings, and what its object stores. */
export function storedFor(sessionId: string): Promise<{ alarm: number | null; keys: string[] }> {
  return runInDurableObject(reminderOf(sessionId), async (_object, { storage }) => ({
    alarm: await storage.getAlarm(),
    keys: [...(await storage.list()).keys()],
  }));
}

/** A user's reminders of a session. */
export async function readReminders(
  as: PersonName,
  { sessionId }: { readonly sessionId: string },
): Promise<components['schemas']['SessionReminders']> {
  const { body } = await request('GET', `/sessions/${sessionId}/reminders`, { as });
  return body as components['schemas']['SessionReminders']; // the contract check has looked at it
}

/** Sets how many minutes before a session a user is reminded. */
export const chooseReminders = (
  as: PersonName,
  { sessionId }: { readonly sessionId: string },
  offsetsMinutes: readonly number[],
) => request('PUT', `/sessions/${sessionId}/reminders`, { as, body: { offsetsMinutes } });

/** The notifications that remind of sessions. */
export const reminded = () =>
  rowsOf<{ user_id: string; type: string; dedupe_key: string; created_at: string }>(
    "notifications WHERE type LIKE 'session.reminder%' ORDER BY dedupe_key, user_id",
  );
