import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { categoryOfNotice } from '../../../../src/areas/notifications/data/category.ts';
import { aboutType, typeNames } from '../../../../src/areas/notifications/rules/types.ts';
import { readAll } from '../../../../src/store/batch.ts';
import { text } from '../../../../src/store/row.ts';
import { select } from '../../../../src/store/statement.ts';
import { env } from '../../../support/deps.ts';

describe('categoryOfNotice', () => {
  it('is the category of the table of types, for each type', async () => {
    const types = sql`(SELECT value AS type FROM json_each(${JSON.stringify(typeNames)})) n`;
    const found = await readAll(
      env.DB,
      select(sql`SELECT n.type AS type, ${categoryOfNotice} AS category FROM ${types}`, (row) => [
        text(row, 'type'),
        text(row, 'category'),
      ]),
    );
    expect(found).toEqual(typeNames.map((type) => [type, aboutType(type).category]));
  });
});
