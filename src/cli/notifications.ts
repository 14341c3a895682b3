/** `npm run notifications`: prints what a user was told, by which channel, and why not. */
import { fail, readArguments } from './local/arguments.ts';
import { openDatabase, usualState } from './local/database.ts';
import { findPerson } from './local/people.ts';

const help = `npm run notifications -- --user ID [--limit N] [--persist-to DIR]

Prints the latest notifications of a user, and for each channel and device what has become of it and why: sent, on its
way (ordered), held until an instant, collected for a digest, dropped or failed.

  --user ID         the id of the account, an e-mail address or a seeded name
  --limit N         how many notifications (default 20)
  --persist-to DIR  folder of the local data (default ${usualState})
  --help            print this text`;

const values = readArguments(help, {
  user: { type: 'string' },
  limit: { type: 'string' },
  'persist-to': { type: 'string' },
});
if (values.user === undefined) fail(`Name the account: --user ID\n\n${help}`);
const limit = Number(values.limit ?? 20);
if (!Number.isInteger(limit) || limit < 1) fail('--limit must be a whole number from 1.');

const database = openDatabase(values['persist-to'] ?? usualState);
const { id } = findPerson(database, values.user);
const rows = database
  .prepare(
    `WITH told AS (SELECT id, type, created_at AS at FROM notifications WHERE user_id = ?1
       UNION ALL SELECT notification_id, type, min(planned_at) FROM notification_deliveries d WHERE user_id = ?1
         AND NOT EXISTS (SELECT 1 FROM notifications n WHERE n.id = d.notification_id) GROUP BY notification_id)
     SELECT latest.id, latest.type, latest.at, d.channel, d.target, d.outcome, d.reason, d.due_at, d.digest_day, d.changed_at
     FROM (SELECT * FROM told ORDER BY at DESC, id LIMIT ?2) AS latest LEFT JOIN notification_deliveries d ON d.notification_id = latest.id
     ORDER BY latest.at DESC, latest.id, d.channel, d.target`,
  )
  .all(id, limit);
database.close();

if (rows.length === 0) process.stdout.write(`${values.user} was not told anything yet.\n`);
let shown: unknown;
for (const row of rows) {
  const { id: notice, at, type, channel } = row;
  if (notice !== shown)
    process.stdout.write(`${shown === undefined ? '' : '\n'}${String(at)}  ${String(type)}  ${String(notice)}\n`);
  shown = notice;
  process.stdout.write(channel === null ? '  (no delivery is recorded)\n' : `  ${describe(row)}\n`);
}

/** One channel or device: what has become of it, why, and when that was decided. */
function describe(row: Readonly<Record<string, unknown>>): string {
  const cell = (name: string): string => {
    const value = row[name];
    return typeof value === 'string' ? value : '';
  };
  const device = cell('target') === '' ? '' : `  device ${cell('target')}`;
  const until = cell('due_at') === '' ? '' : ` until ${cell('due_at')}`;
  const digest = cell('digest_day') === '' ? '' : ` of ${cell('digest_day')}`;
  const what = `${cell('outcome')}${digest}${until}: ${cell('reason').replaceAll('_', ' ')}`;
  return `${cell('channel').padEnd(5)}  ${what}  (${cell('changed_at')})${device}`;
}
