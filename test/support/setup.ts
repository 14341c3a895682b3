/**
 * Runs around each test file. Before the file it resets every store and adds the seed. Before each test it stops the
 * clock. After each test it reports every response that breaks the contract, and every line of the log with a user's
 * id.
 */
import '../../src/app.ts'; // connects the areas, for tests that call their functions directly
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { freezeClock, releaseClock } from './clock.ts';
import { silenceAlarms } from './reminders.ts';
import { takeBreaches, takeSeen } from './contract/findings.ts';
import { watchLog } from './log-lines.ts';
import { repairSourceMaps } from './source-maps.ts';
import { errorAt } from './stack.ts';
import { faultsOfStatements, noteStatements } from './statements.ts';
import { freshWorld } from './world.ts';

repairSourceMaps();
watchLog();

beforeAll(noteStatements);
beforeAll(freshWorld);
beforeEach(freezeClock);
beforeEach(silenceAlarms);
afterEach(({ task }) => {
  // Read by test/support/node/coverage-reporter.ts.
  Object.assign(task.meta, { seen: takeSeen() });
  const breaches = takeBreaches();
  const [first] = breaches;
  if (first)
    throw errorAt(first.place, `Answers break the contract:\n${listOf(breaches.map(({ sentence }) => sentence))}`);
});
afterAll(async () => {
  const faults = await faultsOfStatements();
  releaseClock();
  if (faults.length > 0) throw new Error(`Statements break a rule of test/support/statements.ts:\n${listOf(faults)}`);
});

function listOf(sentences: readonly string[]): string {
  return sentences.map((sentence) => `- ${sentence}`).join('\n');
}
