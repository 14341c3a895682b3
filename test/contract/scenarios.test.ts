/** Checks that the scenarios of all areas form one list (test/support/scenarios.ts). */
import { describe, expect, it } from 'vitest';
import type { CaseFile } from '../../src/codegen/emit/cases/case.ts';
import { nonEmpty } from '../support/nonempty.ts';
import { mergeScenarios, scenarios } from '../support/scenarios.ts';
import { situations } from './run/situations.ts';

const files = import.meta.glob<CaseFile>('../../generated/cases/*/*.json', { eager: true, import: 'default' });

describe('scenarios', () => {
  it('are each used by an example or by a situation of test/contract/run/situations.ts', () => {
    const cases = Object.values(files).flatMap((file) => file.cases);
    const used = new Set([
      ...cases.map((each) => (each.act === 'example' ? each.scenario : null)),
      ...Object.values(situations)
        .flat()
        .map(({ scenario }) => scenario),
    ]);
    expect(nonEmpty(Object.keys(scenarios), 'scenarios').filter((name) => !used.has(name))).toEqual([]);
  });

  it('have distinct names across all areas', () => {
    const scenario = async () => ({});
    expect(() =>
      mergeScenarios({ 'one.ts': { minaLeaving: scenario }, 'other.ts': { minaLeaving: scenario } }),
    ).toThrow('Two scenarios are called minaLeaving: in one.ts and in other.ts. Rename one.');
  });

  it('cannot be an empty list', () => {
    expect(() => mergeScenarios({})).toThrow('No scenarios were found');
  });
});
