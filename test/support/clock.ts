/**
 * The clock of tests: `Date` stands still inside handlers and Durable Objects alike; timers and alarms run on real
 * time.
 */
import { vi } from 'vitest';

/** The instant every test starts at, a Monday morning in London and a Monday evening in Seoul. */
export const defaultNow = '2026-03-02T09:00:00.000Z';

/** Moves the clock to `instant` (RFC 3339) for the rest of the test. */
export function setNow(instant: string): void {
  vi.useFakeTimers({ now: new Date(instant), toFake: ['Date'] });
}

/** Moves the clock forward by so many seconds. */
export function passSeconds(seconds: number): void {
  vi.setSystemTime(Date.now() + seconds * 1000);
}

/** Puts the clock back to `defaultNow`; setup.ts does it before each test. */
export function freezeClock(): void {
  setNow(defaultNow);
}

/** Real time again: needed where a server outside the Worker checks or stamps times (the sign-in servers). */
export function releaseClock(): void {
  vi.useRealTimers();
}
