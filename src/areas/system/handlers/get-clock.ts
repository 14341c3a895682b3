import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { readClockSetting } from '../../../platform/time/dev-clock.ts';
import { clockBody } from './clock-body.ts';

/** GET /dev/clock (development only) */
export async function getClock({ deps }: Input<'getClock'>): Promise<Reply<'getClock'>> {
  return { status: 200, body: clockBody(await readClockSetting(deps.env), deps.clock) };
}
