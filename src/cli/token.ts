/** `npm run token`: prints an access token to try the local API. */
import { issueAccessToken } from '../areas/auth/tokens/access-token.ts';
import { fail, readArguments } from './local/arguments.ts';
import { openDatabase, usualState } from './local/database.ts';
import { findPerson, findOrBeginSession } from './local/people.ts';
import { readSecret, readVariable } from './local/settings.ts';

const help = `npm run token -- --user mina [--role admin] [--persist-to DIR]

Prints an access token for the local API. It is valid for 15 minutes and signed with the JWT_SECRET of .dev.vars:

  curl -H "Authorization: Bearer $(npm run --silent token -- --user mina)" http://localhost:8787/api/v2/users/me

  --user NAME       a seeded person (mina, jisoo, daniel, yuki, hana, sora, emma), an e-mail address or the
                    id of an account
  --role ROLE       user or admin (default: the role of the account)
  --persist-to DIR  folder of the local data (default ${usualState})
  --help            print this text`;

const values = readArguments(help, {
  user: { type: 'string' },
  role: { type: 'string' },
  'persist-to': { type: 'string' },
});
const role = values.role;
if (values.user === undefined) fail(`Name the user: --user mina\n\n${help}`);
if (role !== undefined && role !== 'user' && role !== 'admin') fail(`--role must be user or admin, not ${role}.`);

const database = openDatabase(values['persist-to'] ?? usualState);
const person = findPerson(database, values.user);
const settings = {
  JWT_SECRET: readSecret('JWT_SECRET'),
  JWT_ISSUER: readVariable('JWT_ISSUER'),
  JWT_AUDIENCE: readVariable('JWT_AUDIENCE'),
};
const subject = {
  userId: person.id,
  email: person.email,
  role: role ?? person.role,
  sessionId: findOrBeginSession(database, person.id, new Date()),
};
database.close();
const { token } = await issueAccessToken(settings, subject, new Date());
process.stdout.write(`${token}\n`);
