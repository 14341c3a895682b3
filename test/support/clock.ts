/**
 * The clock of the tests. `Date` stands still in handlers and in Durable Objects. Timers and alarms run in real time.
 */
import { vi } from 'vitest';

/** The time at which every test starts. It is Monday morning in London and Monday evening in Seoul. */
export const defaultNow = '2026-03-02T09:00:00.000Z';

/** Sets the clock to `instant` (RFC 3339) for the rest of the test. */
export function setNow(instant: string): void {
  vi.useFakeTimers({ now: new Date(instant), toFake: ['Date'] });
}

/** Moves the clock forward by `seconds`. */
export function passSeconds(seconds: number): void {
  vi.setSystemTime(Date.now() + seconds * 1000);
}

/** Sets the clock back to `defaultNow`. setup.ts calls this before each test. */
export function freezeClock(): void {
  setNow(defaultNow);
}

/**
 * Makes `Date` return the real time again. Tests need this if a server outside the Worker checks or sets times, as the
 * sign-in servers do.
 */
export function releaseClock(): void {
  vi.useRealTimers();
}
