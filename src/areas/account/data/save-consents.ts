import type { Value, Values } from '../../../store/template.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { and, eq, sql, type SQL } from 'drizzle-orm';
import {
  ageGroupStatements,
  assertMayChangeBirth,
  birthColumns,
  birthOf,
  CONSENTS_KEPT,
  type ConsentRecord,
  consents,
  type Edit,
  leastAge,
  mayChange,
  minimumAge,
  nextVersion,
  onProfileChange,
  userProfiles as p,
} from '../../profile/index.ts';
import type { Statement } from '../../../store/statement.ts';
import { orm } from '../../../store/database.ts';
import { assertThat } from '../../../store/guards.ts';
import { insertWhere } from '../../../store/insert-where.ts';

/** What a user states when they agree. */
export interface ConsentEntry {
  /** The id of the new entry in the history of consents. */
  readonly id: string;
  readonly record: ConsentRecord;
  /** A birth that has already been judged. Null if it was not sent; then the stored birth is judged. */
  readonly birth: { readonly birthDate?: string; readonly birthYear: number } | null;
}

/**
 * Makes the statements that add an entry to the history of consents and store the birth. They add no entry if the
 * latest one says the same.
 *
 * @throws Refused profile.missing, profile.deletion_pending; request.invalid (without faults) if neither the call nor
 *   the profile shows that the user is old enough; profile.under_age, profile.birth_across_adulthood,
 *   profile.birth_already_changed
 */
export function saveConsentsStatements(
  now: Value<Instant>,
  { userId, now }: Values<Edit>,
  { id, record, birth }: Values<ConsentEntry>,
): Statement[] {
  const oldEnough = sql`EXISTS (SELECT 1 FROM ${p} WHERE id = ${userId} AND ${leastAge(birthOf(sql`${p}`), now)} >= ${minimumAge})`;
  const isNew = sql`EXISTS (SELECT 1 FROM ${consents} WHERE ${eq(consents.id, id)})`;
  const touch = orm.update(p).set({ ...birthColumns(birth ?? {}), ...nextVersion(now) });
  return [
    ...mayChange(userId),
    ...(birth === null ? [assertThat('request.invalid', oldEnough)] : assertMayChangeBirth(userId, birth, now)),
    insertWhere(consents, { id, userId, ...record }, sql`NOT ${isLatestConsent(userId, record)}`),
    pruneConsentsStatement(userId, record),
    touch.where(birth === null ? and(eq(p.id, userId), isNew) : eq(p.id, userId)),
    ...(birth === null ? [] : ageGroupStatements(now, userId)),
    ...(birth === null ? [] : onProfileChange.ask(userId, now).flat()),
  ];
}

/**
 * Makes the statement that bounds the history of a user's consents to these versions: the first one stays, because it
 * proves when the user agreed to the texts, and the newest ones (contract/decisions/0017).
 */
function pruneConsentsStatement(
  userId: Value<string>,
  { termsVersion, privacyVersion }: Pick<ConsentRecord, 'termsVersion' | 'privacyVersion'>,
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
    AND accepts_marketing = ${acceptsMarketing ? 1 : 0})`;
}
