import type { components } from '../../../../../generated/client/types.ts';
import type { MatchRecord } from '../../data/matches.ts';
import type { RequestDeps } from '../../../../platform/deps.ts';
import { partnerView } from './partner.ts';

/** A match as the contract shows it. */
export function matchView(record: MatchRecord, deps: RequestDeps): components['schemas']['Match'] {
  return { ...record, partner: partnerView(record.partner, deps) };
}
