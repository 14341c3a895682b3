import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { checkParts } from '../services/check-parts.ts';
import { zoneRelease } from '../../../platform/time/zone-release.ts';
import { refuse } from '../../../platform/problems/refusal.ts';

/** GET /ready */
export async function getReadiness({ deps }: Input<'getReadiness'>): Promise<Reply<'getReadiness'>> {
  const checks = await checkParts(deps);
  const silent = checks
    .filter(({ isOk }) => !isOk)
    .map(({ name }) => name)
    .join(', ');
  if (silent === '') return { status: 200, body: { status: 'ready', checks, zoneData: zoneRelease() } };
  return refuse('server.unavailable', {
    detail: { en: `Not answering: ${silent}.`, ko: `응답하지 않는 구성 요소: ${silent}.` },
  });
}
