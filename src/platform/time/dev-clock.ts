import { clockOf, systemClock, type Clock } from './clock.ts';
import type { Env } from '../env.ts';

/** Setting of the development clock: stopped at an instant, or running ahead of (behind) real time. */
export type ClockSetting = { readonly frozenAt: string } | { readonly offsetMs: number };

const key = 'dev:clock';

/** The clock of development, which PUT /dev/clock sets. Production never loads this module. */
export async function developmentClock(env: Env): Promise<Clock> {
  return clockAt(await readClockSetting(env));
}

/** The stored setting; no difference from real time when there is none. */
export async function readClockSetting(env: Env): Promise<ClockSetting> {
  return (await env.CACHE.get<ClockSetting>(key, 'json')) ?? { offsetMs: 0 };
}

/** Stores the setting; every request after this one lives by it. */
export async function writeClockSetting(env: Env, setting: ClockSetting): Promise<void> {
  await env.CACHE.put(key, JSON.stringify(setting));
}

/** The clock that a setting describes. */
export function clockAt(setting: ClockSetting): Clock {
  if ('frozenAt' in setting) return clockOf(() => Date.parse(setting.frozenAt));
  return setting.offsetMs === 0 ? systemClock : clockOf(() => Date.now() + setting.offsetMs);
}
