import { sql } from 'drizzle-orm';
import type { Instant } from '../../../platform/time/instant.ts';
import { outbox } from '../../../store/tables.ts';
import { template, type Value } from '../../../store/template.ts';
import { deliver, digest, email, push } from './job-kinds.ts';

/**
 * Makes the statement that lets everything that waits for a user be planned again at once. What still has to wait is
 * held anew. A job that waits because it failed keeps its time; a push whose service was busy is tried once more.
 */
export const wakeHeldStatement = template(
  (now: Value<Instant>, userId: Value<string>) =>
    sql`UPDATE ${outbox} SET due_at = ${now} WHERE user_id = ${userId} AND kind IN (${deliver.name}, ${digest.name}, ${email.name}, ${push.name})
      AND delivered_at IS NULL AND dead_at IS NULL AND last_error IS NULL AND due_at > ${now}`,
);
