import { sql, type SQL } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { commit } from '../../src/store/batch.ts';
import { ConstraintError, translateError } from '../../src/store/errors.ts';
import { Refused } from '../../src/platform/problems/refusal.ts';
import { env } from '../support/deps.ts';
import { createThingsTable } from './things.ts';

async function thrownBy(statement: SQL): Promise<unknown> {
  return commit(env.DB, [statement]).then(
    () => undefined,
    (error: unknown) => error,
  );
}

describe('errors of D1', () => {
  beforeAll(async () => {
    await createThingsTable();
    await env.DB.exec("INSERT INTO things (id, name) VALUES ('a', 'taken')");
  });

  it.each([
    ['unique', 'things.name', sql`INSERT INTO things (id, name) VALUES ('b', 'taken')`],
    ['unique', 'things.id', sql`INSERT INTO things (id) VALUES ('a')`],
    ['check', 'size > 0', sql`INSERT INTO things (id, size) VALUES ('b', 0)`],
    ['not_null', 'things.size', sql`INSERT INTO things (id, size) VALUES ('b', NULL)`],
    ['foreign_key', '', sql`INSERT INTO things (id, parent_id) VALUES ('b', 'nobody')`],
    [
      'other',
      'cannot store TEXT value in INTEGER column things.size',
      sql`INSERT INTO things (id, size) VALUES ('b', 'large')`,
    ],
    [
      'trigger',
      'consents: the history is append-only',
      sql`INSERT INTO batch_assert (code) VALUES ('consents: the history is append-only')`,
    ],
    ['trigger', 'nothing.we_know', sql`INSERT INTO batch_assert (code) VALUES ('nothing.we_know')`],
  ])('%s: names the broken rule: %s', async (kind, subject, statement) => {
    const error = await thrownBy(statement);
    expect(error).toBeInstanceOf(ConstraintError);
    expect(error).toMatchObject({ kind, subject });
  });

  it('turns an abort with a code of the catalogue into the refusal with this code', async () => {
    const error = await thrownBy(sql`INSERT INTO batch_assert (code) VALUES ('profile.missing')`);
    expect(error).toBeInstanceOf(Refused);
    expect(error).toMatchObject({ refusal: { problem: 'profile.missing' } });
  });

  it('keeps errors that are no rule of the database', async () => {
    await expect(thrownBy(sql`SELECT nonsense`)).resolves.not.toBeInstanceOf(ConstraintError);
    const error = new Error('the network is down');
    expect(translateError(error)).toBe(error);
  });

  it('finds the rule inside the error that Drizzle throws', () => {
    const cause = new Error('D1_ERROR: UNIQUE constraint failed: things.name: SQLITE_CONSTRAINT');
    expect(translateError(new Error('Failed query', { cause }))).toMatchObject({
      kind: 'unique',
      subject: 'things.name',
    });
  });
});
