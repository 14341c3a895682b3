/** Runs the commands in README.md and docs/first-match.md and compares their output with the text of the page. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seededServer, type SeededServer } from '../support/node/seeded-server.ts';
import { nonEmpty } from '../support/nonempty.ts';
import { openShell, stepsOf, type Shell } from './walk.ts';

const readme = readFileSync('README.md', 'utf8');
const pages = {
  'the tour of the README': readme.slice(readme.indexOf('## A tour'), readme.indexOf('## How it is built')),
  'docs/first-match.md': readFileSync('docs/first-match.md', 'utf8'),
};

let server: SeededServer;
beforeAll(async () => {
  server = await seededServer(200);
}, 60_000);
afterAll(() => server?.close());

describe.each(Object.entries(pages))('%s', (_, page) => {
  const [setup, ...steps] = stepsOf(page);
  let shell: Shell;
  beforeAll(async () => {
    shell = openShell(server);
    await shell.run(setup?.script ?? '');
  });
  afterAll(() => shell.close());

  it('has steps, each with its output', () => {
    expect(steps.length).toBeGreaterThan(8);
    expect(nonEmpty(steps, 'steps').filter(({ expected }) => expected.length === 0)).toEqual([]);
  });

  it.each(
    nonEmpty(
      steps.map((step, index) => ({ ...step, name: `${index + 1}. ${step.title}` })),
      'steps',
    ),
  )('$name', async ({ script, expected }) => {
    const output = await shell.run(script);
    for (const text of nonEmpty(expected, 'outputs that the page shows'))
      expect(output.toLowerCase()).toContain(text.toLowerCase());
  });
});

describe('the README', () => {
  it('names every command of package.json and no other', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    const named = [...readme.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, name]) => name);
    expect(
      nonEmpty(named, 'commands in the README').filter((name) => name === undefined || !Object.hasOwn(scripts, name)),
    ).toEqual([]);
    const own = nonEmpty(Object.keys(scripts), 'scripts of package.json').filter(
      (name) => name !== 'start' && name !== 'test' && !readme.includes(`npm run ${name}`),
    );
    expect(own).toEqual([]);
  });
});
