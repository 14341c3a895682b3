import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { etagOf } from '../../../platform/http/etag.ts';
import { dayFrom } from '../rules/range.ts';
import { changePause } from '../services/change-goals.ts';

/** PUT /stats/pause */
export async function replaceStreakPause({
  auth,
  body,
  expectedVersions,
  deps,
}: Input<'replaceStreakPause'>): Promise<Reply<'replaceStreakPause'>> {
  const wanted = body.pause && { startsOn: dayFrom(body.pause.startsOn), endsOn: dayFrom(body.pause.endsOn) };
  const { pause, version } = await changePause(deps, auth.userId, wanted, expectedVersions);
  return { status: 200, headers: { etag: etagOf(version) }, body: { pause } };
}
