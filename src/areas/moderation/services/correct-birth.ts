import { commitThenRead } from '../../../store/batch.ts';
import {
  afterVisibilityChange,
  checkText,
  faultsIn,
  judgeBirth,
  firstZone,
  pointToBirth,
  requireValid,
  refuseUnderAge,
} from '../../profile/index.ts';
import { correctBirthStatements, storedBirth, type BirthCorrection, type StoredBirth } from '../data/correct-birth.ts';
import type { Deps } from '../../../platform/deps.ts';
import { newId } from '../../../platform/ids.ts';
import { refuse, Refused } from '../../../platform/problems/refusal.ts';

/** What a moderator sends. */
type Correction = Omit<BirthCorrection, 'eventId' | 'moderatorEventId'>;

/**
 * Replaces a user's declared birth, records who did it, and ends what the new age forbids. The same birth again changes
 * nothing.
 *
 * @throws Refused profile.self_not_allowed, request.invalid, profile.under_age, profile.user_not_found,
 *   moderation.own_case
 */
export async function correctBirth(deps: Deps, correction: Correction): Promise<StoredBirth> {
  const { userId, birthYear, birthDate } = correction;
  if (userId === correction.moderatorId) throw new Refused(refuse('profile.self_not_allowed'));
  const birth = { birthYear, birthDate };
  const verdict = judgeBirth(birth, deps.clock.today(firstZone));
  const checked = checkText('/body/reason', correction.reason);
  const faults = [...faultsIn(verdict), ...faultsIn(checked)];
  const reason = requireValid(faults.length > 0 ? { faults } : checked);
  if (verdict.kind === 'under_age') throw refuseUnderAge(birth);
  const now = deps.clock.nowIso();
  const ids = { eventId: newId(), moderatorEventId: newId() };
  const statements = correctBirthStatements(now, { ...correction, ...ids, reason });
  const [stored] = await pointToBirth(birth, () => commitThenRead(deps.db, statements, storedBirth(userId, now)));
  afterVisibilityChange.ask(deps);
  if (stored === undefined) throw new Refused(refuse('profile.user_not_found'));
  return stored;
}
