/** How messages and corrections are counted. Their rows are in the area chat; no event stands for them here. */
import { sql, type SQL } from 'drizzle-orm';
import type { Day, Instant } from '../../../platform/time/instant.ts';
import { enqueueEach } from '../../../store/outbox.ts';
import { randomUuid } from '../../../store/random-uuid.ts';
import { jsonText, template, type Value } from '../../../store/template.ts';
import { localDay, userProfiles, zoneHistory } from '../../profile/index.ts';
import { TOTAL, UNKNOWN } from '../rules/counts.ts';
import { dropEmptyStatement, isActiveDay, markDaysStatement, writeMarksStatement } from './count-days.ts';
import { recountDayJob } from './job-kinds.ts';
import { userStatistics } from './tables.ts';

// Tools count a user again in Node, where the interface of chat does not load, because it has a Durable Object.
const [messages, corrections] = [sql.raw('chat_messages'), sql.raw('chat_corrections')];
const [total, unknown] = [sql.raw(`'${TOTAL}'`), sql.raw(`'${UNKNOWN}'`)];

/** A message or a correction as the room's object hands it over. */
interface Written {
  readonly id: string;
  readonly actorId: string;
  readonly messageId?: string;
  readonly language?: string | null;
}

const given = (name: string): SQL => sql.raw(`(v.value ->> '${name}')`);

/** The day of a user at the moment of a write, in the zone in which they were then. */
function dayOfUser(userId: SQL, now: Value<Instant>): SQL {
  const zone = sql`coalesce((SELECT h.time_zone FROM ${zoneHistory} h WHERE h.user_id = ${userId} AND h.starts_at <= ${now} ORDER BY h.starts_at DESC LIMIT 1), p.time_zone)`;
  return localDay(zone, now);
}

/** Selects what counts for whom: `user_id`, `on_date`, `language` and one column for each counter. */
function countedIn(kind: 'send' | 'correct', now: Value<Instant>, list: Value<readonly Written[]>): SQL {
  const rows = sql`json_each(${jsonText(list)}) v`;
  if (kind === 'send')
    return sql`SELECT p.id AS user_id, ${dayOfUser(sql`p.id`, now)} AS on_date, coalesce(${given('language')}, ${unknown}) AS language, 1 AS sent, 0 AS made, 0 AS got
      FROM ${rows} CROSS JOIN ${userProfiles} p ON p.id = ${given('actorId')} AND p.status = 'active' WHERE NOT EXISTS (SELECT 1 FROM ${messages} m WHERE m.id = ${given('id')})`;
  return sql`SELECT p.id AS user_id, ${dayOfUser(sql`p.id`, now)} AS on_date, coalesce(m.language, ${unknown}) AS language, 0 AS sent, p.id <> m.sender_id AS made, p.id = m.sender_id AS got
    FROM ${rows} CROSS JOIN ${messages} m ON m.id = ${given('messageId')} CROSS JOIN ${userProfiles} p ON p.id IN (${given('actorId')}, m.sender_id) AND p.status <> 'deleted'
    WHERE NOT EXISTS (SELECT 1 FROM ${corrections} k WHERE k.id = ${given('id')})`;
}

/** The same, added up for each language and for the whole day. */
function addedUp(counted: SQL): SQL {
  return sql`SELECT c.user_id, c.on_date, iif(t.value = 1, ${total}, c.language) AS language, sum(c.sent) AS sent, sum(c.made) AS made, sum(c.got) AS got
    FROM (${counted}) c CROSS JOIN json_each('[0,1]') t GROUP BY 1, 2, 3`;
}

/**
 * Makes the statements that count what a group of writes adds. Before the group is stored, everything that is not
 * there yet is added; after it, what is still not there is taken back: it was refused, and leaves no trace. So a group
 * that is stored again, because its answer was lost, adds nothing.
 */
export function countWritesStatements(kind: 'send' | 'correct', now: Instant, list: readonly Written[]) {
  const [add, ...after] = kind === 'send' ? countSends(now, list) : countCorrections(now, list);
  return { before: [add], after };
}

const countSends = template((now: Value<Instant>, list: Value<readonly Written[]>) =>
  aroundStatements('send', now, list),
);
const countCorrections = template((now: Value<Instant>, list: Value<readonly Written[]>) =>
  aroundStatements('correct', now, list),
);

function aroundStatements(
  kind: 'send' | 'correct',
  now: Value<Instant>,
  list: Value<readonly Written[]>,
): readonly [add: SQL, ...after: SQL[]] {
  const counted = addedUp(countedIn(kind, now, list));
  const rows = sql`FROM json_each(${jsonText(list)}) v`;
  const authors = (which: SQL) => sql`SELECT ${given('actorId')} AS id ${rows} WHERE ${which}`;
  const isStored = sql`EXISTS (SELECT 1 FROM ${kind === 'send' ? messages : corrections} k WHERE k.id = ${given('id')})`;
  const touched = (which: SQL) =>
    kind === 'send'
      ? authors(which)
      : sql`${authors(which)} UNION SELECT m.sender_id ${rows} CROSS JOIN ${messages} m ON m.id = ${given('messageId')} WHERE ${which}`;
  const users = (which: SQL) =>
    sql`(SELECT DISTINCT id FROM (${touched(which)})) w CROSS JOIN ${userProfiles} p ON p.id = w.id`;
  return [
    sql`INSERT INTO ${userStatistics} (user_id, on_date, language, messages, corrections_given, corrections_received)
      SELECT * FROM (${counted}) WHERE true ON CONFLICT (user_id, on_date, language) DO UPDATE SET messages = messages + excluded.messages,
        corrections_given = corrections_given + excluded.corrections_given, corrections_received = corrections_received + excluded.corrections_received`,
    sql`UPDATE ${userStatistics} SET messages = messages - r.sent, corrections_given = corrections_given - r.made, corrections_received = corrections_received - r.got
      FROM (${counted}) r WHERE user_statistics.user_id = r.user_id AND user_statistics.on_date = r.on_date AND user_statistics.language = r.language`,
    dropEmptyStatement(sql`(user_id, on_date) IN (SELECT p.id, ${dayOfUser(sql`p.id`, now)} FROM ${users(sql`true`)})`),
    writeMarksStatement(
      now,
      sql`SELECT s.user_id, s.on_date AS first_on, ${isActiveDay} AS marks FROM ${users(isStored)}
        CROSS JOIN ${userStatistics} s ON s.user_id = p.id AND s.on_date = ${dayOfUser(sql`p.id`, now)} AND s.language = ${total}`,
    ),
  ];
}

/** Makes the statement that orders the days to be counted again of which messages are about to be deleted. */
export const orderRecountsStatement = (now: Value<Instant>, gone: SQL): SQL => {
  const job = (who: SQL, row: SQL, key: SQL) =>
    sql`SELECT json_object('userId', ${who}, 'at', ${row}.created_at) AS payload, ${key} AS dedupe_key, ${who} AS user_id FROM (${gone}) g`;
  // Of a purged account nothing is counted any more.
  const lives = (who: SQL) => sql`CROSS JOIN ${userProfiles} p ON p.id = ${who} AND p.status <> 'deleted'`;
  const k = sql`CROSS JOIN ${corrections} k ON k.message_id = g.id`;
  return enqueueEach(
    now,
    recountDayJob,
    sql`${job(sql`m.sender_id`, sql`m`, sql`m.id`)} CROSS JOIN ${messages} m ON m.id = g.id ${lives(sql`m.sender_id`)}
      UNION ALL ${job(sql`k.author_id`, sql`k`, sql`k.id || ' given'`)} ${k} ${lives(sql`k.author_id`)}
      UNION ALL ${job(sql`k.receiver_id`, sql`k`, sql`k.id || ' received'`)} ${k} ${lives(sql`k.receiver_id`)}`,
  );
};

/**
 * Makes the statement that orders recounts of the days whose messages and corrections are about to be erased with the
 * account of another user. A conversation can last for years, so there are at most two jobs for each hour of it, not
 * one for each message.
 *
 * @param counted selects `user_id` and `at`.
 */
export const recountHoursStatement = (now: Value<Instant>, counted: SQL): SQL =>
  enqueueEach(
    now,
    recountDayJob,
    sql`SELECT json_object('userId', user_id, 'at', t.value) AS payload, ${randomUuid} AS dedupe_key, user_id
      FROM (SELECT g.user_id, min(g.at) AS first, max(g.at) AS last FROM (${counted}) g CROSS JOIN ${userProfiles} p ON p.id = g.user_id AND p.status <> 'deleted'
        GROUP BY g.user_id, substr(g.at, 1, 13))
      CROSS JOIN json_each(iif(first = last, json_array(first), json_array(first, last))) t`,
  );

/** A stretch of time in a local day of a user. */
export interface DayStretch {
  readonly onDate: Day;
  readonly from: Instant;
  readonly to: Instant;
}

/**
 * Makes the statements that count the messages and corrections of some days of a user from what is stored.
 *
 * @param list all days between the first and the last one.
 * @param stretches when it was these days for the user.
 */
export const countChatStatements = template(
  (
    now: Value<Instant>,
    userId: Value<string>,
    list: Value<readonly Day[]>,
    stretches: Value<readonly DayStretch[]>,
  ): SQL[] => {
    const within = (at: string) => sql.raw(`${at} >= i.value ->> 'from' AND ${at} < i.value ->> 'to'`);
    const columns = (sent: number, made: number, got: number) =>
      sql`SELECT ${userId} AS user_id, i.value ->> 'onDate' AS on_date, coalesce(m.language, ${unknown}) AS language, ${sql.raw(`${sent} AS sent, ${made} AS made, ${got} AS got`)}`;
    const rows = sql`FROM json_each(${jsonText(stretches)}) i`;
    const ofCorrections = (who: string) =>
      sql`${rows} CROSS JOIN ${corrections} k ON k.${sql.raw(who)} = ${userId} AND ${within('k.created_at')} CROSS JOIN ${messages} m ON m.id = k.message_id`;
    const counted = sql`${columns(1, 0, 0)} ${rows} CROSS JOIN ${messages} m ON m.sender_id = ${userId} AND ${within('m.created_at')} AND m.deleted_at IS NULL AND m.type <> 'system'
      UNION ALL ${columns(0, 1, 0)} ${ofCorrections('author_id')} UNION ALL ${columns(0, 0, 1)} ${ofCorrections('receiver_id')}`;
    const days = sql`(SELECT value FROM json_each(${jsonText(list)}))`;
    return [
      sql`UPDATE ${userStatistics} SET messages = 0, corrections_given = 0, corrections_received = 0 WHERE user_id = ${userId} AND on_date IN ${days}`,
      sql`INSERT INTO ${userStatistics} (user_id, on_date, language, messages, corrections_given, corrections_received)
        SELECT * FROM (${addedUp(counted)}) c WHERE EXISTS (SELECT 1 FROM ${userProfiles} p WHERE p.id = ${userId} AND p.status <> 'deleted')
        ON CONFLICT (user_id, on_date, language) DO UPDATE SET messages = excluded.messages,
          corrections_given = excluded.corrections_given, corrections_received = excluded.corrections_received`,
      dropEmptyStatement(sql`user_id = ${userId} AND on_date IN ${days}`),
      markDaysStatement(now, userId, list),
    ];
  },
);
