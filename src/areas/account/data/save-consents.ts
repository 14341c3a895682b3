import { perPatch, type Patch, type Value, type Values } from '../../../store/template.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { and, eq, sql, type SQL } from 'drizzle-orm';
import {
  ageGroupStatements,
  assertMayChangeBirth,
  birthColumns,
  type BirthInput,
  birthOf,
  CONSENTS_KEPT,
  type ConsentRecord,
  consents,
  type Edit,
  isBirthSent,
  leastAge,
  mayChange,
  minimumAge,
  nextVersion,
  onProfileChange,
  userProfiles as p,
} from '../../profile/index.ts';
import type { Statement } from '../../../store/statement.ts';
import { assertThat } from '../../../store/guards.ts';
import { insertWhere } from '../../../store/insert-where.ts';
import { updateWhere } from '../../../store/update-where.ts';

/** What a user states when they agree. */
export interface ConsentEntry {
  /** The id of the new entry in the history of consents. */
  readonly id: string;
  readonly record: ConsentRecord;
  /** A birth that has already been judged. If nothing of it was sent, the stored birth is judged. */
  readonly birth: BirthInput;
}

/**
 * Makes the statements that add an entry to the history of consents and store the birth. They add no entry if the
 * latest one says the same.
 *
 * @throws Refused profile.missing, profile.deletion_pending; request.invalid (without faults) if neither the call nor
 *   the profile shows that the user is old enough; profile.under_age, profile.birth_across_adulthood,
 *   profile.birth_already_changed
 */
export function saveConsentsStatements(edit: Edit, { birth, ...entry }: ConsentEntry) {
  return consentsStatements(birth, edit, entry);
}

const consentsStatements = perPatch(
  (
    birth: Patch<BirthInput>,
    { userId, now }: Values<Edit>,
    { id, record }: Values<Omit<ConsentEntry, 'birth'>>,
  ): Statement[] => {
    const { termsVersion, privacyVersion, acceptsMarketing, agreedAt } = record;
    const row = { id, userId, termsVersion, privacyVersion, acceptsMarketing, agreedAt };
    const history = [
      insertWhere(consents, row, sql`NOT ${isLatestConsent(userId, record)}`),
      pruneConsentsStatement(userId, record),
    ];
    if (!isBirthSent(birth)) {
      const isNew = sql`EXISTS (SELECT 1 FROM ${consents} WHERE ${eq(consents.id, id)})`;
      return [
        ...mayChange(userId),
        assertThat('request.invalid', isOldEnough(userId, now)),
        ...history,
        updateWhere(p, nextVersion(now), and(eq(p.id, userId), isNew)),
      ];
    }
    return [
      ...mayChange(userId),
      ...assertMayChangeBirth(userId, birth, now),
      ...history,
      updateWhere(p, { ...birthColumns(birth), ...nextVersion(now) }, eq(p.id, userId)),
      ...ageGroupStatements(now, userId),
      ...onProfileChange.ask(userId, now).flat(),
    ];
  },
);

/** Condition: the stored birth shows that the user is old enough. */
function isOldEnough(userId: Value<string>, now: Value<Instant>): SQL {
  return sql`EXISTS (SELECT 1 FROM ${p} WHERE id = ${userId} AND ${leastAge(birthOf(sql`${p}`), now)} >= ${minimumAge})`;
}

/**
 * Makes the statement that bounds the history of a user's consents to these versions: the first one stays, because it
 * proves when the user agreed to the texts, and the newest ones (contract/decisions/0017).
 */
function pruneConsentsStatement(
  userId: Value<string>,
  { termsVersion, privacyVersion }: Values<Pick<ConsentRecord, 'termsVersion' | 'privacyVersion'>>,
): SQL {
  const theirs = sql`user_id = ${userId} AND terms_version = ${termsVersion} AND privacy_version = ${privacyVersion}`;
  return sql`DELETE FROM ${consents} WHERE ${theirs}
    AND (agreed_at, id) > (SELECT agreed_at, id FROM ${consents} WHERE ${theirs} ORDER BY agreed_at, id LIMIT 1)
    AND (agreed_at, id) <= (SELECT agreed_at, id FROM ${consents} WHERE ${theirs}
      ORDER BY agreed_at DESC, id DESC LIMIT 1 OFFSET ${CONSENTS_KEPT})`;
}

function isLatestConsent(
  userId: Value<string>,
  { termsVersion, privacyVersion, acceptsMarketing }: Values<ConsentRecord>,
): SQL {
  const latest = sql`SELECT * FROM ${consents} WHERE user_id = ${userId} ORDER BY agreed_at DESC, id DESC LIMIT 1`;
  return sql`EXISTS (SELECT 1 FROM (${latest}) WHERE terms_version = ${termsVersion} AND privacy_version = ${privacyVersion}
    AND accepts_marketing = ${acceptsMarketing})`;
}
