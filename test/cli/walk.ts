/** Runs the shell commands of a documentation page as a reader does: in one bash, from the first block to the last. */
import { spawn } from 'node:child_process';
import { delimiter, dirname } from 'node:path';
import { newcomerNames } from '../../src/cli/seed/newcomers.ts';
import { personNames } from '../../src/cli/seed/people.ts';
import type { SeededServer } from '../support/node/seeded-server.ts';

/**
 * A group of commands. The title is the first line of the text before them. The output must contain the expected texts.
 */
export interface Step {
  readonly title: string;
  readonly script: string;
  readonly expected: readonly string[];
}

/** Returns the steps of a page. Empty lines divide each `sh` block into steps. */
export function stepsOf(page: string): readonly Step[] {
  const parts = page.split('```sh\n').map((part) => part.split('```'));
  return parts.slice(1).flatMap(([code = ''], index) => {
    const [title = ''] = parts[index]?.at(-1)?.trim().split('\n\n').at(-1)?.split('\n') ?? [];
    return code.split('\n\n').map((step) => {
      const lines = step.trim().split('\n');
      const expected = lines.filter((line) => line.startsWith('# → ')).map((line) => line.slice('# → '.length));
      return { title, script: lines.filter((line) => !line.startsWith('# → ')).join('\n'), expected };
    });
  });
}

/** A bash process that keeps variables and functions between steps. */
export interface Shell {
  /** Runs a step against the server and returns its output. */
  run(script: string): Promise<string>;
  close(): void;
}

/** A server that the commands reach: where it is, and tokens of its seeded users. */
export type Reached = Pick<SeededServer, 'origin' | 'tokenOf'>;

/** Opens a shell and returns it. Replaces the addresses and tokens in each script with those of the server. */
export function openShell(server: Reached): Shell {
  const child = spawn('bash', {
    env: { ...process.env, PATH: `${dirname(process.execPath)}${delimiter}${process.env['PATH']}` },
  });
  let output = '';
  let onOutput = () => {};
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      onOutput();
    });
  return {
    async run(script) {
      const end = `end of ${crypto.randomUUID()}`;
      output = '';
      const ended = new Promise<void>((resolve) => {
        onOutput = () => output.includes(end) && resolve();
      });
      // Sends stderr to stdout, so that no error output arrives after the end marker.
      child.stdin.write(`exec 2>&1\n${await adapted(script, server)}\necho; echo '${end}'\n`);
      await ended;
      return output.slice(0, output.indexOf(end));
    },
    close: () => child.kill(),
  };
}

async function adapted(script: string, server: Reached): Promise<string> {
  let text = script.replaceAll('http://localhost:8787', server.origin);
  for (const name of [...personNames, ...newcomerNames]) {
    const command = `$(npm run --silent token -- --user ${name})`;
    if (text.includes(command)) text = text.replaceAll(command, await server.tokenOf(name));
  }
  return text;
}
