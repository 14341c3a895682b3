import type { components } from '../../../../../generated/client/types.ts';
import type { RequestDeps } from '../../../../platform/deps.ts';
import { partnerView } from '../../../matching/index.ts';
import type { MemberRecord } from '../../data/members.ts';

/** A member of a room as the contract shows it. */
export function memberView({ user, ...member }: MemberRecord, deps: RequestDeps): components['schemas']['ChatMember'] {
  return { user: partnerView(user, deps), ...member };
}
