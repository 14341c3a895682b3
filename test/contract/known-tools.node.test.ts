/**
 * Checks the list of what other tools test. The names occur in the cases, the test files exist, and no check is listed
 * twice.
 */
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { nonEmpty } from '../support/nonempty.ts';
import { namesInCases, tools } from './known-tools/index.ts';

const inCases = namesInCases();

describe.each(tools)('the checks of $name', ({ name, cases, tests, not }) => {
  it('that are listed as cases have cases with their names', () => {
    expect(nonEmpty(cases, 'checks').filter((check) => !inCases.has(`${name} ${check}`))).toEqual([]);
  });

  it('are all listed when cases carry their names', () => {
    const named = [...inCases.keys()]
      .filter((known) => known.startsWith(`${name} `))
      .map((known) => known.slice(name.length + 1));
    expect(nonEmpty(named, 'checks that cases name').filter((check) => !cases.includes(check))).toEqual([]);
  });

  it('that are tested by hand have a file', () => {
    expect(nonEmpty(Object.keys(tests), 'files of tests').filter((path) => !existsSync(path))).toEqual([]);
  });

  it('are listed once each', () => {
    const all = [...cases, ...Object.values(tests).flat(), ...Object.values(not).flat()];
    expect(nonEmpty(all, 'checks').filter((check, index) => all.indexOf(check) !== index)).toEqual([]);
  });
});
