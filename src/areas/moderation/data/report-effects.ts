/**
 * The consequences of a decision on a report, in the same batch. Each statement checks for the operation that decided
 * the report.
 */
import type { Value, Values } from '../../../store/template.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { sql, type SQL } from 'drizzle-orm';
import { recordEventStatement, type SecurityEventKind } from '../../auth/index.ts';
import { imageDelete, storedNameOf, userProfiles as profiles } from '../../profile/index.ts';
import { enqueueFrom, type NewJob } from '../../../store/outbox.ts';
import { reports } from '../../safety/index.ts';

/** A report and the operation that decided it. */
export interface Decided {
  readonly reportId: string;
  readonly operationId: string;
}

const decidedBy = ({ reportId, operationId }: Values<Decided>): SQL =>
  sql`id = ${reportId} AND resolved_op = ${operationId}`;

/** Condition: this operation has decided the report. */
export function isDecidedBy(decided: Values<Decided>): SQL {
  return sql`EXISTS (SELECT 1 FROM ${reports} WHERE ${decidedBy(decided)})`;
}

/** Records the decision in the security log of the reported user. */
export function noteDecisionStatement(
  decided: Values<Decided>,
  event: Values<{ readonly id: string; readonly kind: SecurityEventKind; readonly at: Instant }>,
): SQL {
  return recordEventStatement(
    event,
    sql`SELECT subject_id, NULL, json_object('reportId', id, 'reason', reason) FROM ${reports} WHERE ${decidedBy(decided)}`,
  );
}

/** Suspends the account of the reported user. An account that is being deleted keeps the date of its purge. */
export function suspendSubjectStatement(now: Value<Instant>, decided: Values<Decided>): SQL {
  return sql`UPDATE ${profiles} SET status = 'suspended', version = version + 1, updated_at = ${now}
    WHERE id = (SELECT subject_id FROM ${reports} WHERE ${decidedBy(decided)}) AND status IN ('active', 'deleting')`;
}

/** Orders the removal of the picture that the report kept, unless its owner still shows it. */
export function releasePictureStatement(job: Values<NewJob>, decided: Values<Decided>): SQL {
  return enqueueFrom(
    job,
    imageDelete,
    sql`
    SELECT json_object('storedName', ${storedNameOf(sql`evidence_image_id`)}) AS payload, 'release:' || id AS dedupe_key, subject_id AS user_id
    FROM ${reports} WHERE ${decidedBy(decided)} AND evidence_image_id IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM ${profiles} p WHERE p.id = subject_id AND p.image_id = evidence_image_id)`,
  );
}
