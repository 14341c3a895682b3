/** Starts, watches and stops `wrangler dev` as a child process. */
import { join } from 'node:path';
import { openLogFile } from './log-file.mjs';
import { childEnvironment, pinnedNode, root, signalGroup, start } from './process.mjs';

const wrangler = join(root, 'node_modules/wrangler/wrangler-dist/cli.js');

/** Arguments that run wrangler under the pinned Node, for the development environment. */
export const wranglerArguments = (...args) => [wrangler, ...args, '--env='];

/**
 * Starts the Worker on this port. Its output goes to `logFile`, and line by line to `onLine`. `script` is a finished
 * bundle to serve instead of the source, `config` a configuration instead of wrangler.toml, `vars` variables that
 * replace those of the configuration. Of the result, `exited` resolves with the exit code.
 *
 * @param {{ port: number; persistTo: string; logFile: string; onLine: (line: string) => void; script?: string;
 *   config?: string; vars?: Record<string, string> }} options
 */
export function startDevServer({ port, persistTo, logFile, onLine, script, config, vars = {} }) {
  const log = openLogFile(logFile);
  const args = wranglerArguments(
    'dev',
    ...(script === undefined ? [] : [script, '--no-bundle']),
    `--config=${config ?? join(root, 'wrangler.toml')}`,
    '--ip=127.0.0.1',
    `--port=${port}`,
    `--persist-to=${persistTo}`,
    ...Object.entries(vars).map(([name, value]) => `--var=${name}:${value}`),
    '--show-interactive-dev-session=false',
    '--log-level=log',
  );
  // Without colours, so that a program can parse the lines.
  const child = start(pinnedNode(), args, { env: { ...childEnvironment(), NO_COLOR: '1', FORCE_COLOR: '0' } });
  for (const stream of [child.stdout, child.stderr])
    eachLine(stream, (line) => {
      log(line);
      onLine(line);
    });
  const exited = new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 0)));
  return { child, exited, stop: () => stopServer(child, exited) };
}

/** Asks the server to end, and kills it after five seconds, with all processes that it started. */
async function stopServer(child, exited) {
  child.kill('SIGTERM');
  const patience = setTimeout(() => signalGroup(child, 'SIGKILL'), 5000);
  await exited;
  clearTimeout(patience);
  signalGroup(child, 'SIGKILL'); // the processes of its group that still run
}

/** Resolves with true when the API answers, or with false if the server ends before. */
export async function isReady(port, exited) {
  let hasEnded = false;
  exited.then(() => (hasEnded = true));
  while (!hasEnded) {
    const response = await fetch(`http://127.0.0.1:${port}/api/v2/health`, { signal: AbortSignal.timeout(5000) }).catch(
      () => null,
    );
    if (response) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}

function eachLine(stream, onLine) {
  let rest = '';
  stream.setEncoding('utf8').on('data', (text) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    lines.forEach(onLine);
  });
}
