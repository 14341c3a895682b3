/** Checks that the scenarios of all areas form one list (test/support/scenarios.ts). */
import { describe, expect, it } from 'vitest';
import type { CaseFile } from '../../src/codegen/emit/cases/case.ts';
import { rowsOf } from '../support/matching.ts';
import { nonEmpty } from '../support/nonempty.ts';
import { people } from '../support/people.ts';
import { mergeScenarios, scenarios } from '../support/scenarios.ts';
import { showing } from './run/derived-situations.ts';
import { situations } from './run/situations.ts';
import { prepareWorld } from './run/stage.ts';
import { everywhere } from './run/variables.ts';

const files = import.meta.glob<CaseFile>('../../generated/cases/*/*.json', { eager: true, import: 'default' });

describe('scenarios', () => {
  it('are each used by an example or by a situation of test/contract/run/situations.ts', () => {
    const cases = Object.values(files).flatMap((file) => file.cases);
    const used = new Set([
      ...cases.map((each) => (each.act === 'example' ? each.scenario : null)),
      ...Object.values(situations)
        .flat()
        .map(({ scenario }) => scenario),
      ...Object.values(showing),
    ]);
    expect(nonEmpty(Object.keys(scenarios), 'scenarios').filter((name) => !used.has(name))).toEqual([]);
  });

  it('have distinct names across all areas', () => {
    const scenario = async () => ({});
    expect(() =>
      mergeScenarios({ 'one.ts': { minaLeaving: scenario }, 'other.ts': { minaLeaving: scenario } }),
    ).toThrow('Two scenarios are called minaLeaving: in one.ts and in other.ts. Rename one.');
  });

  it('can be an example of another operation: the state after it', async () => {
    expect(await prepareWorld('blockUser/blocked')).toEqual(everywhere);
    expect(await rowsOf('blocks')).toMatchObject([{ blocker_id: people.mina.id, blocked_id: people.jisoo.id }]);
    await expect(prepareWorld('blockUser/none')).rejects.toThrow('there is no contract/examples/blockUser/none.yaml');
    await expect(prepareWorld('blockUser/self')).rejects.toThrow('The scenario blockUser/self fails');
  });

  it('cannot be an empty list', () => {
    expect(() => mergeScenarios({})).toThrow('No scenarios were found');
  });
});
