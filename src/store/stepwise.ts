/** Entries of the outbox that are carried out step by step: their payload has a cursor, `after`. */
import { sql, type SQL } from 'drizzle-orm';
import type { JobKind } from './job-kind.ts';
import { text } from './row.ts';
import { select, type Select } from './statement.ts';
import { outbox } from './tables.ts';
import type { Value } from './template.ts';

/** The cursor of an entry after its last step: it comes after every id. */
export const ALL_DONE = '~';

/** Condition on an entry `o` of the outbox: it is this one, and its cursor is where the caller saw it. */
export function isEntryAt(kind: JobKind, dedupeKey: Value<string>, after: Value<string>): SQL {
  return sql`o.kind = ${kind.name} AND o.dedupe_key = ${dedupeKey} AND o.delivered_at IS NULL AND o.payload ->> 'after' = ${after}`;
}

/**
 * Moves the cursor of an entry behind the ids of a step, and returns it; no row if it is elsewhere. It stands last in
 * the batch of the step, whose statements read the entry with `isEntryAt`. So a crash repeats no step, and a step that
 * another consumer has made meanwhile changes nothing.
 *
 * @param step selects `id`.
 */
export function moveCursorBehind(
  kind: JobKind,
  dedupeKey: Value<string>,
  after: Value<string>,
  step: SQL,
): Select<string> {
  return select(
    sql`UPDATE ${outbox} AS o SET payload = json_set(o.payload, '$.after', coalesce((SELECT max(id) FROM (${step})), ${ALL_DONE}))
      WHERE ${isEntryAt(kind, dedupeKey, after)} RETURNING payload ->> 'after' AS after`,
    (row) => text(row, 'after'),
  );
}
