import type { Clock } from '../../../platform/time/clock.ts';
import type { ClockSetting } from '../../../platform/time/dev-clock.ts';

/** The development clock as the contract describes it. */
export function clockBody(setting: ClockSetting, clock: Clock) {
  const now = clock.now();
  // A running clock has a constant offset. It is not computed from two readings of the time, which can differ by a
  // millisecond.
  const offset = 'frozenAt' in setting ? now.getTime() - Date.now() : setting.offsetMs;
  return { now: now.toISOString(), isFrozen: 'frozenAt' in setting, offsetSeconds: offset / 1000 };
}
