/** Pages with shell commands for readers, run as a reader runs them: one bash from the first block to the last. */
import { spawn } from 'node:child_process';
import { delimiter, dirname } from 'node:path';
import { newcomerNames } from '../../src/cli/seed/newcomers.ts';
import { personNames } from '../../src/cli/seed/people.ts';
import type { SeededServer } from '../support/node/seeded-server.ts';

/** Commands that stand together: the first line of the text before them, and what their output must contain. */
export interface Step {
  readonly title: string;
  readonly script: string;
  readonly expected: readonly string[];
}

/** The steps of a page: the parts of its `sh` blocks between empty lines. */
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

/** A bash that keeps variables and functions from step to step. */
export interface Shell {
  /** Runs a step against the server; answers what it has printed. */
  run(script: string): Promise<string>;
  close(): void;
}

/** Opens it; addresses and tokens in a script are those of the server. */
export function openShell(server: SeededServer): Shell {
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
      // Errors first, so that nothing comes after the end.
      child.stdin.write(`exec 2>&1\n${await adapted(script, server)}\necho; echo '${end}'\n`);
      await ended;
      return output.slice(0, output.indexOf(end));
    },
    close: () => child.kill(),
  };
}

async function adapted(script: string, server: SeededServer): Promise<string> {
  let text = script.replaceAll('http://localhost:8787', server.origin);
  for (const name of [...personNames, ...newcomerNames]) {
    const command = `$(npm run --silent token -- --user ${name})`;
    if (text.includes(command)) text = text.replaceAll(command, await server.tokenOf(name));
  }
  return text;
}
