import { and, eq, sql, type SQL } from 'drizzle-orm';
import {
  birthColumns,
  type ConsentRecord,
  consents,
  type Edit,
  mayChange,
  nextVersion,
  userProfiles as p,
} from '../../profile/index.ts';
import type { Statement } from '../../../store/statement.ts';
import { open } from '../../../store/database.ts';
import { assertThat } from '../../../store/guards.ts';
import { insertWhere } from '../../../store/insert-where.ts';

/** What a person says when she agrees. */
export interface SaidConsents {
  /** Id of the new entry of the history. */
  readonly id: string;
  readonly record: ConsentRecord;
  /** A birth that has been judged; the stored one is judged otherwise. */
  readonly birth: { readonly birthDate?: string; readonly birthYear: number } | null;
}

/** Births up to which a person has certainly reached the minimum age. */
export interface AgeLimits {
  readonly birthDate: string;
  readonly birthYear: number;
}

/**
 * Statements that add to the history of consents unless the latest entry says the same, and keep the birth.
 *
 * @throws Refused profile.missing, profile.deletion_pending; request.invalid (without faults) if neither the call nor the
 *   profile shows that the person is old enough
 */
export function saveConsentsStatements(
  db: D1Database,
  { userId, now }: Edit,
  { id, record, birth }: SaidConsents,
  limits: AgeLimits,
): Statement[] {
  const oldEnough = sql`EXISTS (SELECT 1 FROM ${p} WHERE id = ${userId}
    AND (birth_date <= ${limits.birthDate} OR (birth_date IS NULL AND birth_year <= ${limits.birthYear})))`;
  const isNew = sql`EXISTS (SELECT 1 FROM ${consents} WHERE ${eq(consents.id, id)})`;
  const touch = open(db)
    .update(p)
    .set({ ...birthColumns(birth ?? {}), ...nextVersion(now) });
  return [
    ...mayChange(userId),
    ...(birth === null ? [assertThat('request.invalid', oldEnough)] : []),
    insertWhere(consents, { id, userId, ...record }, sql`NOT ${repeatsLatest(userId, record)}`),
    touch.where(birth === null ? and(eq(p.id, userId), isNew) : eq(p.id, userId)),
  ];
}

function repeatsLatest(userId: string, { termsVersion, privacyVersion, acceptsMarketing }: ConsentRecord): SQL {
  const latest = sql`SELECT * FROM ${consents} WHERE user_id = ${userId} ORDER BY agreed_at DESC, id DESC LIMIT 1`;
  return sql`EXISTS (SELECT 1 FROM (${latest}) WHERE terms_version = ${termsVersion} AND privacy_version = ${privacyVersion}
    AND accepts_marketing = ${acceptsMarketing ? 1 : 0})`;
}
