import { jsonText, template, type Value } from '../../../store/template.ts';
import { sql, type SQL } from 'drizzle-orm';
import { userInterests } from '../../profile/index.ts';
import { matchTopics } from './pool-tables.ts';

/**
 * Makes the statements that count the topics which a user adds and those which they drop. They run in the batch of the
 * change, before it, because they compare the new list with the stored one.
 */
export function countTopicsStatements(userId: Value<string>, topics: Value<readonly string[]>): [SQL, SQL] {
  const stored = sql`SELECT t.value FROM ${userInterests} i CROSS JOIN json_each(i.topics) t WHERE i.user_id = ${userId}`;
  const chosen = jsonText(topics);
  return [
    sql`UPDATE ${matchTopics} SET people = max(people - 1, 0) WHERE code IN (${stored}) AND code NOT IN (SELECT value FROM json_each(${chosen}))`,
    sql`INSERT INTO ${matchTopics} (code, people) SELECT DISTINCT c.value, 1 FROM json_each(${chosen}) c WHERE c.value NOT IN (${stored})
      ON CONFLICT (code) DO UPDATE SET people = people + 1`,
  ];
}

/**
 * Makes the statement that counts all topics from the beginning. It reads the answers of all users, so it runs once a
 * day. It writes nothing where the counts are right.
 */
export const recountTopicsStatement = template(
  // The conditions on the keys are always true: without them the plan would be a scan of the table.
  () => sql`WITH counted AS MATERIALIZED (SELECT t.value AS code, count(*) AS people FROM ${userInterests} i CROSS JOIN json_each(i.topics) t
        WHERE i.user_id >= '' GROUP BY t.value),
      listed AS MATERIALIZED (SELECT code, people FROM counted UNION ALL
        SELECT m.code, 0 FROM ${matchTopics} m WHERE m.code >= '' AND m.code NOT IN (SELECT code FROM counted))
    INSERT INTO ${matchTopics} (code, people) SELECT code, people FROM listed WHERE true
    ON CONFLICT (code) DO UPDATE SET people = excluded.people WHERE people <> excluded.people`,
);
