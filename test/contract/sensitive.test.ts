/**
 * What an operation with `x-sensitive` demands holds at the moment of each of its reads and changes: a session that
 * ends, or a role that is taken away, before any of them stops the operation there. The walk takes every example of a
 * success, so it covers each new operation.
 */
import { describe, expect, inject, it } from 'vitest';
import type { Case, CaseFile, ExampleAct } from '../../src/codegen/emit/cases/case.ts';
import { env } from '../support/deps.ts';
import { runSql } from '../support/direct-sql.ts';
import { overrideMembers, withBindings } from '../support/faults.ts';
import { everyRow } from '../support/fault-points.ts';
import { nonEmpty } from '../support/nonempty.ts';
import { people, type PersonName } from '../support/people.ts';
import { fillParts, send } from './run/send.ts';
import { prepareWorld, senderOf } from './run/stage.ts';

const files = import.meta.glob<CaseFile>(['../../generated/cases/*/*.json', '!**/realtime/*'], {
  eager: true,
  import: 'default',
});

type Example = Case & ExampleAct;

/** As in cases.test.ts. */
const chosen = inject('casesOf');

const sensitive = nonEmpty(
  Object.values(files).filter(({ cases }) =>
    cases.some((each) => each.act === 'caller' && each.caller === 'signed-out'),
  ),
  'sensitive operations',
);

/** What takes the permission away from this user, with the problem that follows. */
const losses = {
  'auth.session_ended':
    "UPDATE auth_sessions SET ended_at = created_at, end_reason = 'ended' WHERE user_id = ? AND ended_at IS NULL",
  'auth.account_suspended': "UPDATE user_profiles SET status = 'suspended', version = version + 1 WHERE id = ?",
  'auth.forbidden': "UPDATE user_profiles SET role = 'user', version = version + 1 WHERE id = ?",
} as const;

type Loss = keyof typeof losses;

for (const file of sensitive) {
  if (chosen.length > 0 && !chosen.includes(file.operation)) continue;
  const successes = file.cases.filter((each) => each.act === 'example').filter(({ status }) => Number(status) < 300);
  const kinds: Loss[] = ['auth.session_ended', 'auth.account_suspended'];
  if (file.access === 'admin') kinds.push('auth.forbidden');
  describe(file.operation, () => {
    it.each(kinds)('fault-X3: does nothing more after %s, however late', { timeout: 60_000 }, async (loss) => {
      for (const example of nonEmpty(successes, 'examples')) await expectStopsAtEachCall(file, example, loss);
    });
  });
}

/** Sends the example, and takes the permission away before its first call of the database, its second, and so on. */
async function expectStopsAtEachCall(file: CaseFile, example: Example, loss: Loss): Promise<void> {
  for (let call = 1; ; call += 1) {
    const variables = await prepareWorld(example.scenario);
    const userId = people[nameOf(example)].id;
    let after: Awaited<ReturnType<typeof everyRow>> | undefined;
    const late = databaseThatWaits(call, async () => {
      await runSql(losses[loss], userId);
      after = await everyRow();
    });
    const answer = await withBindings({ DB: late }, () =>
      send(file, fillParts(example.request, variables), senderOf(example.as)),
    );
    if (after === undefined) {
      expect(answer.status, answer.text).toBe(example.status);
      expect(call, 'nothing was guarded').toBeGreaterThan(1);
      return;
    }
    expect(answer.body, `${example.example}, before batch ${call}`).toMatchObject({ code: loss });
    expect(await everyRow()).toEqual(after);
  }
}

/** A database that does `work` before batch number `at` (counted from 1). A guarded database only runs batches. */
function databaseThatWaits(at: number, work: () => Promise<void>): D1Database {
  const database = env.DB;
  let batches = 0;
  const batch: D1Database['batch'] = async (statements) => {
    batches += 1;
    if (batches === at) await work();
    return database.batch<never>(statements);
  };
  return overrideMembers(database, { batch });
}

/** The user who sends the example. */
function nameOf({ as, example }: Example): PersonName {
  const { as: name } = senderOf(as);
  if (name === undefined) throw new Error(`nobody sends the example ${example}`);
  return name;
}
