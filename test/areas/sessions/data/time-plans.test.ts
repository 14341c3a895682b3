/** DAT-05: the query plans of times, calendars and feeds. Every query is a seek; none scans a table. */
import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../../../src/areas/sessions/data/calendar.ts';
import {
  deleteFeedStatements,
  eventOf,
  feedOf,
  feedQueries,
  replaceFeedStatements,
} from '../../../../src/areas/sessions/data/feed.ts';
import { pastSessionsOf } from '../../../../src/areas/sessions/data/history.ts';
import { slotQueries } from '../../../../src/areas/sessions/data/slots.ts';
import { compile, type Statement } from '../../../../src/store/statement.ts';
import { people } from '../../../support/people.ts';
import { planOf } from '../../../support/plans.ts';

const [mina, daniel] = [people.mina.id, people.daniel.id];
const now = '2026-03-02T09:00:00.000Z';

describe('plans of times', () => {
  it.each<[string, readonly Statement[]]>([
    ['slotQueries', slotQueries({ userId: mina, partnerId: daniel, now, from: now, until: now })],
    ['calendarOf', [calendarOf({ userId: mina, now, from: now, to: now })]],
    [
      'pastSessionsOf',
      [
        pastSessionsOf(
          undefined,
          'both',
          true,
        )({ userId: mina, partnerId: daniel, now, from: now, to: now }, { after: [now, daniel], limit: 20 }),
      ],
    ],
    ['feedQueries', feedQueries(now, 'hash')],
    ['eventOf', [eventOf(mina, daniel)]],
    ['feedOf', [feedOf(mina)]],
    ['replaceFeedStatements', replaceFeedStatements(now, mina, 'hash')],
    ['deleteFeedStatements', deleteFeedStatements(mina)],
  ])('%s', async (_name, statements) => {
    const plans: string[] = [];
    for (const statement of statements) {
      const { sql: text, params } = compile(statement);
      plans.push(...(await planOf(text, params)), '');
    }
    expect(plans.join('\n')).toMatchSnapshot();
  });
});
