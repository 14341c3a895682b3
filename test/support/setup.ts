/** Round each test file: a fresh world before it, a clock that stands still, and the contract's verdict after each test. */
import '../../src/app.ts'; // connects the areas, for tests that call their functions directly
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { freezeClock, releaseClock } from './clock.ts';
import { takeSeen, takeViolations } from './contract/findings.ts';
import { faultsOfStatements, noteStatements } from './statements.ts';
import { freshWorld } from './world.ts';

beforeAll(noteStatements);
beforeAll(freshWorld);
beforeEach(freezeClock);
afterEach(({ task }) => {
  // Read by test/support/node/coverage-reporter.ts.
  Object.assign(task.meta, { seen: takeSeen() });
  expect(takeViolations(), 'answers that break the contract').toEqual([]);
});
afterAll(async () => {
  const faults = await faultsOfStatements();
  releaseClock();
  expect(faults, 'statements that scan a table, repeat a column name, or break a limit of production').toEqual([]);
});
