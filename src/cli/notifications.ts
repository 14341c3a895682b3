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
    `WITH latest AS (SELECT notification_id, min(planned_at) AS planned_at FROM notification_deliveries WHERE user_id = ?1
       GROUP BY notification_id ORDER BY min(planned_at) DESC, notification_id LIMIT ?2)
     SELECT d.notification_id, d.type, latest.planned_at, d.channel, d.target, d.outcome, d.reason, d.due_at, d.digest_day, d.changed_at
     FROM latest JOIN notification_deliveries d ON d.notification_id = latest.notification_id
     ORDER BY latest.planned_at DESC, d.notification_id, d.channel, d.target`,
  )
  .all(id, limit);
database.close();

if (rows.length === 0) process.stdout.write(`${values.user} was not told anything yet.\n`);
let shown: unknown;
for (const row of rows) {
  if (row['notification_id'] !== shown) {
    shown = row['notification_id'];
    process.stdout.write(`\n${String(row['planned_at'])}  ${String(row['type'])}  ${String(shown)}\n`);
  }
  const target = row['target'] === '' ? '' : ` to ${String(row['target'])}`;
  const until = row['due_at'] === null ? '' : ` until ${String(row['due_at'])}`;
  const digest = row['digest_day'] === null ? '' : ` (digest of ${String(row['digest_day'])})`;
  const what = `${String(row['channel'])}${target}: ${String(row['outcome'])}${until}${digest}, ${String(row['reason'])}`;
  process.stdout.write(`  ${what}, ${String(row['changed_at'])}\n`);
}
