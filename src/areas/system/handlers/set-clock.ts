import type { Handler } from '../../../../generated/server/handlers.ts';
import { clockFrom, writeClockSetting, type ClockSetting } from '../../../platform/time/dev-clock.ts';
import type { Deps } from '../../../platform/deps.ts';
import { millisecondsOf } from '../../../platform/time/instant.ts';
import { refuseValue } from '../../../platform/problems/refusal.ts';
import { clockBody } from './clock-body.ts';

/** PUT /dev/clock (development only): sets the clock, then calls `runDue` for the work that has become due. */
export function setClockWith(runDue: (deps: Deps) => Promise<void>): Handler<'setClock'> {
  return async ({ body, deps }) => {
    const setting = settingOf(body.now, body.isFrozen);
    if (setting === null)
      return refuseValue('/body/now', {
        en: 'The clock can be set from 2000 to 2099.',
        ko: '시계는 2000년부터 2099년까지만 맞출 수 있습니다.',
      });
    await writeClockSetting(deps.env, setting);
    const clock = clockFrom(setting);
    await runDue({ ...deps, clock });
    return { status: 200, body: clockBody(setting, clock) };
  };
}

/** Null outside the years in which every instant that is computed from the clock has a year of four digits. */
function settingOf(now: string | null, isFrozen: boolean): ClockSetting | null {
  const target = now === null ? Date.now() : millisecondsOf(now);
  if (target < Date.UTC(2000) || target >= Date.UTC(2100)) return null;
  return isFrozen ? { frozenAt: new Date(target).toISOString() } : { offsetMs: now === null ? 0 : target - Date.now() };
}
