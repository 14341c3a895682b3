/**
 * What `npm start` and `npm test` share: the pinned Node, the environment of child processes, and steps with times.
 * Plain JavaScript without dependencies: it runs before anything is installed, under any Node from 20 on.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The Node that package.json pins, once it is installed. */
export function pinnedNode() {
  const path = join(root, 'node_modules/node/bin/node');
  return existsSync(path) ? path : process.execPath;
}

/**
 * The environment of child processes: they find the pinned Node and the installed tools first, and send no telemetry.
 */
export function childEnvironment() {
  const bin = ['node_modules/node/bin', 'node_modules/.bin'].map((folder) => join(root, folder));
  return {
    ...process.env,
    PATH: [...bin, process.env.PATH].join(delimiter),
    WRANGLER_SEND_METRICS: 'false',
    // Otherwise wrangler stores a trace of every request below --persist-to and never deletes one.
    X_LOCAL_OBSERVABILITY: 'false',
    DO_NOT_TRACK: '1',
    REDOCLY_TELEMETRY: 'off',
    CLOUDFLARE_CF_FETCH_ENABLED: 'false',
    WRANGLER_HIDE_BANNER: 'true',
    NO_UPDATE_NOTIFIER: '1',
    // Their output goes through our pipes, so our own terminal decides on colours.
    ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}),
  };
}

/** The environment without our node_modules on the path, for the machine's own Node and npm. */
export function systemEnvironment() {
  const path = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !folder.startsWith(join(root, 'node_modules')));
  return { ...process.env, PATH: path.join(delimiter) };
}

const running = new Set();

/** Stops every running child. Each is a process group of its own, so its children stop too. */
export function stopChildren(signal) {
  for (const child of running) signalGroup(child, signal);
}

/** Sends a signal to a child and to all processes that it has started. */
export function signalGroup(child, signal) {
  try {
    process.kill(-child.pid, signal);
  } catch {
    child.kill(signal); // this system has no process groups, or the group has ended
  }
}

/** Starts a command in a process group of its own. */
export function start(command, args, options = {}) {
  const child = spawn(command, args, {
    cwd: root,
    env: childEnvironment(),
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...options,
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  return child;
}

/**
 * Runs a command to its end. Returns its exit code and its output. `show` also prints the output as it comes.
 * `stallsAfter` stops the command if it prints nothing for this many milliseconds.
 */
export function run(command, args, { show = false, stallsAfter = 0, ...options } = {}) {
  return new Promise((resolve) => {
    const child = start(command, args, options);
    let output = '';
    let watch;
    const stall = () => {
      output += `\n${command} ${args[0] ?? ''} printed nothing for ${stallsAfter / 1000} seconds and was stopped.\n`;
      signalGroup(child, 'SIGKILL');
    };
    const alive = () => {
      clearTimeout(watch);
      if (stallsAfter > 0) watch = setTimeout(stall, stallsAfter);
    };
    alive();
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        alive();
        output += text;
        if (show) process.stdout.write(text);
      });
    }
    const end = (code) => {
      clearTimeout(watch);
      resolve({ code, output });
    };
    child.once('error', (error) => {
      output += String(error);
      end(1);
    });
    child.once('close', (code) => end(code ?? 1));
  });
}

/** Runs one of our own TypeScript commands, or the entry file of an installed tool, under the pinned Node. */
export const runNode = (args, options) => run(pinnedNode(), args, options);

export const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** Handles Ctrl-C and similar signals: stops the children, then exits with the usual code of the signal. */
export function stopOnSignals(beforeExit = async () => {}) {
  const codes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };
  let isEnding = false;
  for (const [signal, code] of Object.entries(codes)) {
    const end = async () => {
      // Under npm a Ctrl-C comes twice, from the terminal and from npm. The second must not end us before the children.
      if (isEnding) return;
      isEnding = true;
      await beforeExit(signal);
      stopChildren('SIGTERM');
      process.exit(code);
    };
    process.on(signal, () => void end());
  }
}
