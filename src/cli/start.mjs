/**
 * `npm start`: from a fresh clone to a seeded, running API with documentation and web page. It needs only Node 20 and
 * npm.
 */
import { existsSync, readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { fireCron } from './cron.mjs';
import { ensureDevVars } from './dev-vars.mjs';
import { isReady, startDevServer, wranglerArguments } from './dev-server.mjs';
import { ensureInstall } from './ensure-install.mjs';
import { startProviderProcess } from './local-provider/process.mjs';
import { isFree, findFreePort } from './ports.mjs';
import { root, runNode, seconds, stopChildren, stopOnSignals } from './process.mjs';
import { formatLogLine } from './request-line.mjs';

const help = `npm start [-- --port 8787] [--persist-to DIR]

Installs missing packages, generates code, migrates and seeds a local database, and serves the API, its documentation and
the web page. The cron runs every minute. A local server stands in for Google and Naver, unless .dev.vars has GOOGLE_CLIENT_ID or NAVER_CLIENT_ID. Data stay in .wrangler/state after a restart; npm run db:reset deletes them. Ctrl-C stops the server.

  --port N          port on this machine (default 8787)
  --persist-to DIR  folder of the local data (default .wrangler/state)
  --help            print this text`;

const { values } = readArguments();
const port = Number(values.port ?? 8787);
const persistTo = values['persist-to'] ?? '.wrangler/state';
const logFile = resolve(root, persistTo, 'server.log');
const since = performance.now();

if (values.help) {
  console.log(help);
  process.exit(0);
}
if (!Number.isInteger(port) || port < 1 || port > 65_535)
  fail(`--port must be a number from 1 to 65535, not ${values.port}.`);
if (!(await isFree(port)))
  fail(`Port ${port} is taken by another program. Try: npm start -- --port ${await findFreePort(port + 1)}`);

let server = null;
let isUp = false;
let isStopping = false;
stopOnSignals(async () => {
  isStopping = true;
  await server?.stop();
});
followParent();

await ensureInstall();
ensureDevVars();
await step('generate', ['src/codegen/cli.ts']);
await Promise.all([
  step('assets', ['src/cli/build-assets.ts']),
  step('database', wranglerArguments('d1', 'migrations', 'apply', 'DB', '--local', `--persist-to=${persistTo}`)),
]);
await step('seed', ['src/cli/seed.ts', '--if-empty', `--persist-to=${persistTo}`]);

const vars = await startProviderProcess(port < 65_535 ? port + 1 : 0).catch(({ message }) => fail(message));
server = startDevServer({ port, persistTo, logFile, vars, onLine: show });
if (!(await isReady(port, server.exited))) fail(`The server did not start:\n\n${tail(logFile)}`);
fireCron(port, (reason) => console.error(reason));
await welcome();
isUp = true;
await server.exited;
if (!isStopping) fail(`The server ended by itself:\n\n${tail(logFile)}`);

/** Runs one step and prints its time. Prints its output only if it fails. */
async function step(name, args) {
  const began = performance.now();
  const { code, output } = await runNode(args);
  if (code !== 0) fail(`${name} failed:\n\n${output.trim()}`);
  console.log(`✓ ${name} ${seconds(began)}`);
}

async function welcome() {
  const base = `http://localhost:${port}`;
  const { code, output } = await runNode(['src/cli/token.ts', '--user', 'mina', `--persist-to=${persistTo}`]);
  const token = code === 0 ? output.trim() : '(npm run token -- --user mina)';
  console.log(`
STUDYMATE API is up (${seconds(since)}).

  API    ${base}/api/v2
  Docs   ${base}/docs
  Web    ${base}/

To sign in with Google or Naver, press the button on the web page: a local server stands in for both.
To call it as Mina, a seeded person (good for 15 minutes; another one: npm run token -- --user mina):

  TOKEN=${token}
  curl -H "Authorization: Bearer $TOKEN" ${base}/api/v2/users/me

Ctrl-C stops. The server's output is in ${relative(root, logFile)}.
`);
}

/** Ends this process when npm is killed, which sends no signal: this process then gets a new parent. */
function followParent() {
  const parent = process.ppid;
  if (process.env.npm_lifecycle_event !== 'start') return;
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM');
  }, 500).unref();
}

function readArguments() {
  try {
    return parseArgs({
      options: { port: { type: 'string' }, 'persist-to': { type: 'string' }, help: { type: 'boolean' } },
    });
  } catch (error) {
    return fail(`${error.message}\n\n${help}`);
  }
}

/** Prints one line of the server, but not before the welcome text. */
function show(line) {
  const text = isUp ? formatLogLine(line) : null;
  if (text !== null) console.log(text);
}

function tail(path) {
  return existsSync(path) ? readFileSync(path, 'utf8').trim().split('\n').slice(-30).join('\n') : '';
}

function fail(message) {
  console.error(message);
  stopChildren('SIGKILL');
  process.exit(1);
}
