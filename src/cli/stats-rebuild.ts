/** `npm run stats:rebuild`: counts the statistics of a user anew, from their events, messages and corrections. */
import { firstActivityOf, rebuildStatements } from '../areas/stats/data/rebuild.ts';
import { historyFrom } from '../areas/stats/rules/local-days.ts';
import { zoneHistoryOf } from '../areas/profile/index.ts';
import { instantOf } from '../platform/time/instant.ts';
import { compile, type RowsOf } from '../store/statement.ts';
import { fail, readArguments } from './local/arguments.ts';
import { openDatabase, usualState } from './local/database.ts';
import { findPerson } from './local/people.ts';

const help = `npm run stats:rebuild -- --user ID [--persist-to DIR]

Counts the statistics of a user anew, in one transaction, and says how many rows were wrong. It gives the same rows, unless
something else has written them.

  --user ID         the id of the account, an e-mail address or a seeded name
  --persist-to DIR  folder of the local data (default ${usualState})
  --help            print this text`;

const values = readArguments(help, { user: { type: 'string' }, 'persist-to': { type: 'string' } });
if (values.user === undefined) fail(`Name the account: --user ID\n\n${help}`);
const database = openDatabase(values['persist-to'] ?? usualState);
const { id } = findPerson(database, values.user);

const read = <T>(query: RowsOf<T>): T[] => {
  const { sql, params, read: parse } = compile(query);
  const rows = database.prepare(sql).all(...(params as string[])); // only texts
  return parse({ results: rows } as never) as T[]; // as D1 answers
};
/** The rows that are there, by day and language. */
const rowsNow = () =>
  new Map(
    database
      .prepare('SELECT * FROM user_statistics WHERE user_id = ?')
      .all(id)
      .map((row) => [JSON.stringify([row['on_date'], row['language']]), JSON.stringify(row)]),
  );

const before = rowsNow();
const history = historyFrom(read(zoneHistoryOf(id)));
const [first = null] = read(firstActivityOf(id));
database.exec('BEGIN IMMEDIATE');
for (const statement of rebuildStatements(instantOf(Date.now()), id, history, first)) {
  const { sql, params } = compile(statement);
  database.prepare(sql).run(...(params as string[])); // texts and numbers
}
database.exec('COMMIT');
const after = rowsNow();
const wrong = new Set([...before.keys(), ...after.keys()].filter((key) => before.get(key) !== after.get(key)));
database.close();
process.stdout.write(`${id}: ${after.size} rows. ${wrong.size} were wrong, missing or too many.\n`);
