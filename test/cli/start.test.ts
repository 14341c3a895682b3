import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { cronAddress } from '../../src/cli/cron.mjs';
import { findFreePort } from '../../src/cli/ports.mjs';
import { createStudymate, memoryTokens, unwrap } from '../../src/client/sdk/index.ts';
import { mayBeEmpty, nonEmpty } from '../support/nonempty.ts';
import { familyOf, stillRunning } from '../support/node/processes.ts';
import { openShell, stepsOf } from './walk.ts';

const data = mkdtempSync(join(tmpdir(), 'studymate-start-'));
const port = await findFreePort(18_787);
const base = `http://localhost:${port}`;
const patience = { timeout: 90_000, interval: 100 };
let running: Started | null = null;

interface Started {
  readonly process: ChildProcess;
  readonly printed: () => string;
  readonly exited: Promise<number | null>;
}

/** Starts the command, collects its output and returns the running process. */
function run(command: string, ...args: readonly string[]): Started {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (part: string) => (text += part));
  running = { process: child, printed: () => text, exited: new Promise((resolve) => child.once('close', resolve)) };
  return running;
}

const start = (...args: readonly string[]) => run(process.execPath, 'src/cli/start.mjs', ...args);
const isUp = async ({ printed }: Started) => vi.waitFor(() => expect(printed()).toContain('Ctrl-C stops'), patience);
const pidOf = ({ process: { pid } }: Started) => pid ?? 0;

/** Runs the commands of docs/sign-in.md and compares their output with the page. */
async function signInByCurl(): Promise<void> {
  const tokenOf = () => Promise.reject(new Error('The page signs in by itself.'));
  const shell = openShell({ origin: base, tokenOf });
  onTestFinished(() => shell.close());
  for (const { title, script, expected } of nonEmpty(stepsOf(readFileSync('docs/sign-in.md', 'utf8')), 'steps')) {
    const output = await shell.run(script);
    for (const text of mayBeEmpty(expected, 'the first step prints nothing')) expect(output, title).toContain(text);
  }
}

afterEach(() => {
  running?.process.kill('SIGTERM');
});
afterAll(() => rmSync(data, { recursive: true, force: true }));

describe('npm start', { timeout: 240_000 }, () => {
  it('fault-R17, fault-R11: serves API, page and a provider to sign in with, keeps data but no traces over a restart, and leaves no process behind', async () => {
    const first = start('--port', String(port), '--persist-to', data);
    await isUp(first);
    expect((await fetch(cronAddress(port))).status).toBe(200);
    for (const address of [`${base}/api/v2`, `${base}/docs`, `${base}/`]) expect(first.printed()).toContain(address);
    const [, accessToken = ''] = /TOKEN=(\S+)/.exec(first.printed()) ?? [];
    const mina = createStudymate({ baseUrl: `${base}/api/v2`, tokens: memoryTokens({ accessToken }), locale: 'en' });
    expect(unwrap(await mina.getMyProfile()).englishName).toBe('Mina Kim');
    unwrap(await mina.updateMyProfile({ body: { introduction: 'Before the restart.' } }));
    for (const page of ['/', '/docs', '/assets/redoc.standalone.js'])
      expect((await fetch(base + page)).status).toBe(200);

    const family = familyOf(pidOf(first));
    expect(family.length).toBeGreaterThan(2);
    // Sends the signal twice, as under npm: the terminal sends Ctrl-C to the process, and npm passes it on as well.
    for (const signal of ['SIGINT', 'SIGINT'] as const) first.process.kill(signal);
    expect(await first.exited).toBe(130);
    // The child processes have received the signal to stop, but they need a moment to end.
    await vi.waitFor(() => expect(stillRunning(family)).toEqual([]), { timeout: 10_000, interval: 100 });

    // fault-R11: the provider takes another port when its own is taken.
    const other = createServer().listen(port + 1, '127.0.0.1');
    onTestFinished(() => void other.close());
    const second = start('--port', String(port), '--persist-to', data);
    await isUp(second);
    expect(unwrap(await mina.getMyProfile()).introduction).toBe('Before the restart.');
    await signInByCurl();
    // fault-R17: wrangler kept a trace of every request, 276 MB in a day.
    expect(existsSync(join(data, 'v3/d1')), 'the stores are below v3').toBe(true);
    expect(existsSync(join(data, 'v3/observability')), 'the store of traces').toBe(false);
    second.process.kill('SIGTERM');
    expect(await second.exited).toBe(143);
  });

  it('ends with npm, even when npm is killed without a signal', async () => {
    const started = run('npm', 'start', '--', '--port', String(port), '--persist-to', data);
    await isUp(started);
    const family = familyOf(pidOf(started));
    started.process.kill('SIGKILL');
    await vi.waitFor(() => expect(stillRunning(family)).toEqual([]), patience);
  });

  it('says in a line that the port is in use, and names a free one', async () => {
    const other = createServer().listen(port, '127.0.0.1');
    const refused = start('--port', String(port), '--persist-to', data);
    expect(await refused.exited).toBe(1);
    expect(refused.printed()).toMatch(
      new RegExp(`^Port ${port} is taken by another program. Try: npm start -- --port \\d+\\n$`),
    );
    other.close();
  });

  it('prints its help, and refuses unknown options', async () => {
    const helped = start('--help');
    expect(await helped.exited).toBe(0);
    expect(helped.printed()).toContain('--persist-to DIR');
    const wrong = start('--prot', '1');
    expect(await wrong.exited).toBe(1);
    expect(wrong.printed()).toContain("Unknown option '--prot'");
    const number = start('--port', 'many');
    expect(await number.exited).toBe(1);
    expect(number.printed()).toContain('--port must be a number from 1 to 65535, not many.');
  });
});
