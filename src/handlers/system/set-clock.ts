import type { Handler } from '../../../generated/server/handlers.ts';
import { clockAt, writeClockSetting, type ClockSetting } from '../../platform/dev-clock.ts';
import type { Deps } from '../../platform/deps.ts';
import { clockBody } from './clock-body.ts';

/** PUT /dev/clock (development only): sets the clock, then does with `runDue` what has come due by it. */
export function setClockWith(runDue: (deps: Deps) => Promise<void>): Handler<'setClock'> {
  return async ({ body, deps }) => {
    const setting = settingOf(body.now, body.isFrozen);
    await writeClockSetting(deps.env, setting);
    const clock = clockAt(setting);
    await runDue({ ...deps, clock });
    return { status: 200, body: clockBody(setting, clock) };
  };
}

function settingOf(now: string | null, isFrozen: boolean): ClockSetting {
  if (isFrozen) return { frozenAt: new Date(now ?? Date.now()).toISOString() };
  return { offsetMs: now === null ? 0 : Date.parse(now) - Date.now() };
}
