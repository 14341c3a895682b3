/** Reads corrections, and notes what their receivers have learned. How they are stored: correct-messages.ts. */
import { sql, type SQL } from 'drizzle-orm';
import type { Instant } from '../../../platform/time/instant.ts';
import { isBehind, pagesOf } from '../../../store/page.ts';
import { instant, instantOrNull, integer, text, textOrNull } from '../../../store/row.ts';
import { select, type Row } from '../../../store/statement.ts';
import { perShape, template, type Value } from '../../../store/template.ts';
import { chatRooms } from '../../matching/index.ts';
import { readNoticesAboutStatements } from '../../notifications/index.ts';
import type { Span } from '../rules/correction.ts';
import { isReadableBy, isShownIn } from './access.ts';
import { chatCorrections, chatMessageRevisions, chatMessages } from './tables.ts';

/** A correction with the text for which it was made. */
export interface CorrectionRecord {
  readonly correctionId: string;
  readonly clientCorrectionId: string;
  readonly roomId: string;
  readonly messageId: string;
  readonly authorId: string;
  readonly revision: number;
  readonly original: string;
  readonly spans: readonly Span[];
  readonly comment: string | null;
  readonly createdAt: Instant;
  /** Null for everyone but the receiver. */
  readonly learnedAt: Instant | null;
}

/** The columns of `correctionFrom`, for a query that has the correction as `k` and its message as `m`. */
export const correctionColumns = (userId: Value<string> | SQL): SQL =>
  sql`k.id, k.client_correction_id, m.room_id, k.message_id, k.author_id, k.revision, k.spans, k.comment, k.created_at,
    iif(k.receiver_id = ${userId}, k.learned_at, NULL) AS learned_at,
    iif(k.revision = m.revision, m.text, (SELECT h.text FROM ${chatMessageRevisions} h WHERE h.message_id = m.id AND h.revision = k.revision)) AS original`;

/** Reads a correction from a row with `correctionColumns`. */
export function correctionFrom(row: Row): CorrectionRecord {
  return {
    correctionId: text(row, 'id'),
    clientCorrectionId: text(row, 'client_correction_id'),
    roomId: text(row, 'room_id'),
    messageId: text(row, 'message_id'),
    authorId: text(row, 'author_id'),
    revision: integer(row, 'revision'),
    original: text(row, 'original'),
    spans: JSON.parse(text(row, 'spans')) as readonly Span[], // as `correctMessagesStatements` stores them
    comment: textOrNull(row, 'comment'),
    createdAt: instant(row, 'created_at'),
    learnedAt: instantOrNull(row, 'learned_at'),
  };
}

/** Condition on a correction `k`: in a group, neither of its two users is hidden from the reader. */
function isShownCorrection(userId: Value<string>): SQL {
  return sql`(${isShownIn(userId, sql`k.author_id`)} AND ${isShownIn(userId, sql`k.receiver_id`)})`;
}

/** The query for the corrections of a message, the earliest first. No row if the user cannot read the room. */
export const correctionsOf = template((userId: Value<string>, roomId: Value<string>, messageId: Value<string>) =>
  select(
    sql`SELECT ${correctionColumns(userId)} FROM ${chatMessages} m CROSS JOIN ${chatRooms} r ON r.id = m.room_id
      CROSS JOIN ${chatCorrections} k ON k.message_id = m.id
      WHERE m.id = ${messageId} AND m.room_id = ${roomId} AND ${isReadableBy(userId)} AND ${isShownCorrection(userId)} ORDER BY k.created_at, k.id`,
    correctionFrom,
  ),
);

/** Makes the query for a page of what a user has received, the latest first: what they have learned, or not, or all. */
export const receivedCorrections = perShape((learned: boolean | undefined) =>
  pagesOf((userId: Value<string>, after) => {
    const wanted =
      learned === undefined ? sql`` : learned ? sql`AND k.learned_at IS NOT NULL` : sql`AND k.learned_at IS NULL`;
    const entries = sql`SELECT k.created_at AS listed_at, k.id AS id FROM ${chatCorrections} k WHERE k.receiver_id = ${userId} ${wanted}
      AND ${isBehind(after, [sql`k.created_at`, sql`k.id`], 'latest first')} ORDER BY k.created_at DESC, k.id DESC`;
    const shown = sql`SELECT listed.listed_at, ${correctionColumns(userId)} FROM listed CROSS JOIN ${chatCorrections} k ON k.id = listed.id
      CROSS JOIN ${chatMessages} m ON m.id = k.message_id CROSS JOIN ${chatRooms} r ON r.id = m.room_id WHERE ${isReadableBy(userId)} AND ${isShownCorrection(userId)}`;
    return { entries: () => entries, shown, parse: correctionFrom };
  }),
);

/** Condition: the user has received this correction, and can read its room. */
export function isReceivedBy(userId: Value<string>, correctionId: Value<string> | SQL): SQL {
  return sql`EXISTS (SELECT 1 FROM ${chatCorrections} k CROSS JOIN ${chatMessages} m ON m.id = k.message_id
    CROSS JOIN ${chatRooms} r ON r.id = m.room_id WHERE k.id = ${correctionId} AND k.receiver_id = ${userId} AND ${isReadableBy(userId)} AND ${isShownCorrection(userId)})`;
}

/** Makes the statements that note that a user has learned a correction, with the notice of it. The first mark stays. */
export const learnStatements = template((now: Value<Instant>, userId: Value<string>, correctionId: Value<string>) => [
  sql`UPDATE ${chatCorrections} SET learned_at = ${now} WHERE id = ${correctionId} AND receiver_id = ${userId} AND learned_at IS NULL`,
  ...readNoticesAboutStatements(
    now,
    ['chat.correction'],
    sql`SELECT ${userId} AS user_id, ${correctionId} AS dedupe_key`,
  ),
]);

/** Makes the statement that takes that back. */
export const unlearnStatement = template(
  (userId: Value<string>, correctionId: Value<string>) =>
    sql`UPDATE ${chatCorrections} SET learned_at = NULL WHERE id = ${correctionId} AND receiver_id = ${userId} AND learned_at IS NOT NULL`,
);
