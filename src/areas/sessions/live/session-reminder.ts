import { DurableObject } from 'cloudflare:workers';
import { createBackgroundDeps } from '../../../platform/background.ts';
import type { Env } from '../../../platform/env.ts';
import { millisecondsOf } from '../../../platform/time/instant.ts';
import { systemClock } from '../../../platform/time/clock.ts';
import { readOne } from '../../../store/batch.ts';
import { meter } from '../../../store/metered.ts';
import { nextReminder } from '../data/reminders.ts';
import { remindOfSession } from '../services/remind.ts';

/**
 * Wakes up when the next reminder of a session is due: one object for each session id. D1 has the reminders; this
 * object has only an alarm and, because alarms do not tell it, the id of its session. Without a reminder to come it
 * keeps nothing. Errors are let out, so that the platform repeats the alarm; what it gives up, the cron finds in D1.
 */
export class SessionReminder extends DurableObject<Env> {
  /** The time for which the alarm was last set, in milliseconds. */
  #armedFor = 0;

  /** Sets the alarm to the next reminder. */
  async arm(sessionId: string): Promise<void> {
    this.#armedFor = 0;
    await this.#armAnew(sessionId);
  }

  /** Sends what is due, and then waits for the next reminder. */
  override async alarm(): Promise<void> {
    const sessionId = await this.ctx.storage.get<string>('sessionId');
    if (sessionId === undefined) return;
    await remindOfSession(this.#deps(), sessionId);
    await this.#armAnew(sessionId);
  }

  async #armAnew(sessionId: string): Promise<void> {
    const next = await readOne(this.#deps().db, nextReminder(sessionId));
    if (next === undefined) {
      await this.ctx.storage.deleteAlarm();
      return this.ctx.storage.deleteAll();
    }
    const due = millisecondsOf(next);
    // If the alarm came far too early (the clock was moved), it does not set itself again and again.
    if (due === this.#armedFor) return;
    this.#armedFor = due;
    await this.ctx.storage.put('sessionId', sessionId);
    // The last step, and later than now: the platform may lose another one.
    await this.ctx.storage.setAlarm(Math.max(due, Date.now() + 1));
  }

  #deps() {
    const { db } = meter(this.env.DB);
    return createBackgroundDeps(this.env, db, systemClock, { object: 'SessionReminder' }, (work) =>
      this.ctx.waitUntil(work),
    );
  }
}
