/** Rules that the table of preferences keeps without the application. The tests try to break them with direct SQL. */
import { beforeEach, describe, expect, it } from 'vitest';
import { refusalOf } from '../../../support/direct-sql.ts';
import { people } from '../../../support/people.ts';
import { freshWorld } from '../../../support/world.ts';

beforeEach(freshWorld);

const insert = (columns: string, values: string): string =>
  `INSERT INTO notification_preferences (user_id, updated_at, ${columns})
   VALUES ('${people.mina.id}', '2026-03-02T09:00:00.000Z', ${values})`;
const quiet = 'quiet_from, quiet_to, quiet_weekdays';

describe('notification_preferences', () => {
  it.each([
    [quiet, `'22:00', '07:00', '["monday"]'`],
    ['channels', `'{"message.received":{"push":false}}'`],
    ['digest_frequency, digest_time', `'weekly', '23:59'`],
  ])('takes %s: %s', async (columns, values) => {
    expect(await refusalOf(insert(columns, values))).toBe('not refused');
  });

  it.each([
    ['an empty window', quiet, `'22:00', '22:00', '["monday"]'`, 'CHECK'],
    ['half a window', 'quiet_from', `'22:00'`, 'CHECK'],
    ['a window without days', 'quiet_from, quiet_to', `'22:00', '07:00'`, 'CHECK'],
    ['no day at all', quiet, `'22:00', '07:00', '[]'`, 'CHECK'],
    ['24:00', quiet, `'24:00', '07:00', '["monday"]'`, 'CHECK'],
    ['another form of times', quiet, `'7:00', '22:00', '["monday"]'`, 'CHECK'],
    ['choices that are a list', 'channels', `'[]'`, 'CHECK'],
    ['choices that are no JSON', 'channels', `'push'`, 'CHECK'],
    ['an unknown frequency', 'digest_frequency', `'hourly'`, 'FOREIGN KEY'],
    ['an unknown weekday', 'digest_weekday', `'someday'`, 'CHECK'],
    ['a short instant', 'paused_until', `'2026-03-02T09:00:00Z'`, 'CHECK'],
    ['a flag of 2', 'push_while_active', '2', 'CHECK'],
    ['version 0', 'version', '0', 'CHECK'],
  ])('refuses %s', async (_case, columns, values, rule) => {
    expect(await refusalOf(insert(columns, values))).toMatch(new RegExp(`^${rule}`));
  });

  it('has one row for each user', async () => {
    expect(await refusalOf(insert('version', '1'))).toBe('not refused');
    expect(await refusalOf(insert('version', '1'))).toMatch(/^UNIQUE/);
  });
});
