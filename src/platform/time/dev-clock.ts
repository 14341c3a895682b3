import { clockOf, systemClock, type Clock } from './clock.ts';
import type { Env } from '../env.ts';

/** Setting of the development clock: frozen at an instant, or ahead of (behind) real time by an offset. */
export type ClockSetting = { readonly frozenAt: string } | { readonly offsetMs: number };

const key = 'dev:clock';

/** Reads the clock that PUT /dev/clock sets. Production never loads this module. */
export async function readDevelopmentClock(env: Env): Promise<Clock> {
  return clockFrom(await readClockSetting(env));
}

/** Reads the stored setting; real time if there is none. */
export async function readClockSetting(env: Env): Promise<ClockSetting> {
  return (await env.CACHE.get<ClockSetting>(key, 'json')) ?? { offsetMs: 0 };
}

/** Stores the setting. It applies to every later request. */
export async function writeClockSetting(env: Env, setting: ClockSetting): Promise<void> {
  await env.CACHE.put(key, JSON.stringify(setting));
}

/** The clock for a setting. */
export function clockFrom(setting: ClockSetting): Clock {
  if ('frozenAt' in setting) return clockOf(() => Date.parse(setting.frozenAt));
  return setting.offsetMs === 0 ? systemClock : clockOf(() => Date.now() + setting.offsetMs);
}
