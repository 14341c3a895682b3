import type { Clock } from '../../platform/clock.ts';
import type { ClockSetting } from '../../platform/dev-clock.ts';

/** The development clock as the contract describes it. */
export function clockBody(setting: ClockSetting, clock: Clock) {
  const now = clock.now();
  return { now: now.toISOString(), isFrozen: 'frozenAt' in setting, offsetSeconds: (now.getTime() - Date.now()) / 1000 };
}
