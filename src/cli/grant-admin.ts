/** `npm run grant-admin`: gives an account the role admin, or takes it away. */
import { spawnSync } from 'node:child_process';
import { fail, readArguments } from './local/arguments.ts';
import { openDatabase, usualState } from './local/database.ts';
import { findPerson } from './local/people.ts';
import { root } from './local/paths.ts';

const help = `npm run grant-admin -- --user ID [--revoke] [--remote staging|production] [--persist-to DIR]

Gives an account the role admin. It takes effect with the next access token, after 15 minutes at the latest, when the
present one expires.

  --user ID         the id of the account; locally also an e-mail address or a seeded name
  --revoke          take the role away
  --remote ENV      change the deployed database of this environment through wrangler instead of the local one
  --persist-to DIR  folder of the local data (default ${usualState})
  --help            print this text`;

const values = readArguments(help, {
  user: { type: 'string' },
  revoke: { type: 'boolean' },
  remote: { type: 'string' },
  'persist-to': { type: 'string' },
});
const role = values.revoke ? 'user' : 'admin';
if (values.user === undefined) fail(`Name the account: --user ID\n\n${help}`);
if (values.remote === undefined) changeLocally(values.user, values['persist-to'] ?? usualState);
else changeRemotely(values.user, values.remote);

function changeLocally(user: string, state: string): void {
  const database = openDatabase(state);
  const { id } = findPerson(database, user);
  database
    .prepare('UPDATE user_profiles SET role = ?1, version = version + 1, updated_at = ?2 WHERE id = ?3 AND role <> ?1')
    .run(role, new Date().toISOString(), id);
  database.close();
  process.stdout.write(`${id} is ${role === 'admin' ? 'an administrator' : 'an ordinary account'} now.\n`);
}

function changeRemotely(user: string, environment: string): void {
  if (environment !== 'staging' && environment !== 'production')
    fail(`--remote must be staging or production, not ${environment}.`);
  // wrangler takes no parameters, so only an id may get into the statement.
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(user)) fail('--remote needs the id of the account.');
  const at = new Date().toISOString();
  const statement = `UPDATE user_profiles SET role = '${role}', version = version + 1, updated_at = '${at}' WHERE id = '${user}' AND role <> '${role}' RETURNING id, role`;
  const args = [
    'node_modules/wrangler/wrangler-dist/cli.js',
    'd1',
    'execute',
    'DB',
    '--remote',
    `--env=${environment}`,
    `--command=${statement}`,
  ];
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) fail('wrangler could not change the account.');
}
