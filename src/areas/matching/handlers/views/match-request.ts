import type { components } from '../../../../../generated/client/types.ts';
import type { RequestRecord } from '../../data/requests.ts';
import { requestStatusAt } from '../../rules/states.ts';
import type { RequestDeps } from '../../../../platform/deps.ts';
import { partnerView } from './partner.ts';

/** A request as the contract shows it. A request past its expiry is `expired`, even before the cron has run. */
export function matchRequestView(record: RequestRecord, deps: RequestDeps): components['schemas']['MatchRequest'] {
  const status = requestStatusAt(record, deps.clock.nowIso());
  const decidedAt = status === 'expired' ? record.expiresAt : record.decidedAt;
  return { ...record, status, decidedAt, partner: partnerView(record.partner, deps) };
}
