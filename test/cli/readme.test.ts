import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, dirname } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seededServer, type SeededServer } from '../support/node/seeded-server.ts';

/** One step of the tour: the text before it, its commands, and what their output must contain. */
interface Step {
  readonly title: string;
  readonly script: string;
  readonly expected: readonly string[];
}

const readme = readFileSync('README.md', 'utf8');
const tour = readme.slice(readme.indexOf('## A tour'), readme.indexOf('## How it is built'));
const steps: readonly Step[] = tour.split('```sh\n').slice(2).flatMap((part, index, parts) => {
  const [code = ''] = part.split('```');
  const before = (index === 0 ? tour.split('```sh\n')[1] : parts[index - 1])?.split('```')[1] ?? '';
  return code.split('\n\n').map((step) => {
    const lines = step.trim().split('\n');
    const expected = lines.filter((line) => line.startsWith('# → ')).map((line) => line.slice('# → '.length));
    return { title: before.trim(), script: lines.filter((line) => !line.startsWith('# → ')).join('\n'), expected };
  });
});

let server: SeededServer;
const variables: Record<string, string> = {};
beforeAll(async () => {
  server = await seededServer();
  Object.assign(variables, { API: `${server.origin}/api/v2`, TOKEN: await server.tokenOf('mina') });
}, 60_000);
afterAll(() => server?.close());

/** Runs commands in bash, with the variables that steps before have set. */
async function run(script: string): Promise<string> {
  const path = `${dirname(process.execPath)}${delimiter}${process.env['PATH']}`;
  const child = spawn('bash', ['-ec', script], { env: { ...process.env, ...variables, PATH: path } });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  await new Promise((ended) => child.once('close', ended));
  for (const [, name = '', value = ''] of script.matchAll(/^([A-Z]+)=(\S+)$/gm)) variables[name] = value;
  return output;
}

describe('the tour of the README', () => {
  it('has steps, and each says what comes out', () => {
    expect(steps.length).toBeGreaterThan(8);
    expect(steps.filter(({ expected }) => expected.length === 0)).toEqual([]);
  });

  it.each(steps.map((step, index) => ({ ...step, name: `${index + 1}. ${step.title.split('\n')[0]}` })))('$name', async ({ script, expected }) => {
    const output = await run(script);
    for (const text of expected) expect(output.toLowerCase()).toContain(text.toLowerCase());
  });
});

describe('the README', () => {
  it('names every command of package.json, and no other', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    const named = [...readme.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, name]) => name);
    expect(named.filter((name) => name === undefined || !Object.hasOwn(scripts, name))).toEqual([]);
    const own = Object.keys(scripts).filter((name) => name !== 'start' && name !== 'test' && !readme.includes(`npm run ${name}`));
    expect(own).toEqual([]);
  });
});
