/** DAT-05: the query plans of data/stats. Every query is a seek; none scans a table. */
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import {
  countChatStatements,
  countWritesStatements,
  orderRecountsStatement,
} from '../../../../src/areas/stats/data/count-chat.ts';
import { countDaysStatements } from '../../../../src/areas/stats/data/count-days.ts';
import {
  bookingsOf,
  daysOf,
  daysOfLanguage,
  levelChangesOf,
  pausesOf,
} from '../../../../src/areas/stats/data/figures.ts';
import { pauseFrom, replaceGoalsStatements, replacePauseStatements } from '../../../../src/areas/stats/data/goals.ts';
import { noteLevelsStatements } from '../../../../src/areas/stats/data/levels.ts';
import {
  dueLooks,
  lookSoonStatement,
  storeLooksStatement,
  tellLooksStatements,
} from '../../../../src/areas/stats/data/looks.ts';
import { firstActivityOf, forgetCountsStatements } from '../../../../src/areas/stats/data/rebuild.ts';
import { settledDaysOf, settleSessionStatements } from '../../../../src/areas/stats/data/settle-session.ts';
import { learnerStateOf } from '../../../../src/areas/stats/data/state.ts';
import { recordEventsStatements } from '../../../../src/areas/stats/data/study-events.ts';
import { compile, type Statement } from '../../../../src/store/statement.ts';
import { missingId, people } from '../../../support/people.ts';
import { planOf } from '../../../support/plans.ts';

const mina = people.mina.id;
const now = '2026-03-02T09:00:00.000Z';
const day = '2026-03-02';
const written = [{ id: missingId, actorId: mina, messageId: missingId, language: null }];
const around = (kind: 'send' | 'correct') => {
  const { before, after } = countWritesStatements(kind, now, written);
  return [...before, ...after];
};
const settled = {
  sessionId: missingId,
  version: 2,
  userId: mina,
  operationId: missingId,
  parts: [],
  booking: 'kept',
  startsAt: now,
  onDate: day,
  timeZone: 'Asia/Seoul',
  days: [day],
} as const;
const recorded = { userId: mina, operationId: missingId, parts: [], eventIds: [missingId], days: [day] } as const;

const seen = { userId: mina, version: 1, lookAt: now } as const;
const left = { next: now, riskOn: null, summedThrough: null, goalThrough: null } as const;

describe('plans of stats', () => {
  it.each<[string, readonly Statement[]]>([
    ['learnerStateOf', [learnerStateOf(mina, now)]],
    ['daysOf', [daysOf(mina, day, day)]],
    ['daysOfLanguage', [daysOfLanguage(mina, 'ko', day, day)]],
    ['levelChangesOf', [levelChangesOf(mina, 'ko')]],
    ['bookingsOf', [bookingsOf(mina)]],
    ['pausesOf', [pausesOf(mina)]],
    ['pauseFrom', [pauseFrom(mina, day)]],
    ['replaceGoalsStatements', replaceGoalsStatements({ userId: mina, now }, { dailyMinutes: 1, weeklyDays: 1 })],
    [
      'replacePauseStatements',
      replacePauseStatements({ userId: mina, now }, { today: day, startsOn: day, endsOn: day }),
    ],
    ['recordEventsStatements', recordEventsStatements(now, recorded)],
    ['countDaysStatements', countDaysStatements(now, mina, [day])],
    ['countWritesStatements, messages', around('send')],
    ['countWritesStatements, corrections', around('correct')],
    [
      'orderRecountsStatement',
      [orderRecountsStatement(now, sql`SELECT id FROM chat_messages WHERE id = ${missingId}`)],
    ],
    ['countChatStatements', countChatStatements(now, mina, [day], [{ onDate: day, from: now, to: now }])],
    ['settledDaysOf', [settledDaysOf(mina, missingId)]],
    ['settleSessionStatements', settleSessionStatements(now, settled)],
    ['dueLooks', [dueLooks(now, 100)]],
    ['tellLooksStatements', tellLooksStatements('stats.weekly_summary')(now, [{ ...seen, key: day, variables: {} }])],
    ['storeLooksStatement', [storeLooksStatement([{ ...seen, ...left }])]],
    ['lookSoonStatement', [lookSoonStatement(now, mina)]],
    ['noteLevelsStatements', noteLevelsStatements(now, mina, [])],
    ['firstActivityOf', [firstActivityOf(mina)]],
    ['forgetCountsStatements', forgetCountsStatements(now, mina, day)],
  ])('%s', async (_name, statements) => {
    const plans: string[] = [];
    for (const statement of statements) {
      const { sql: text, params } = compile(statement);
      plans.push(...(await planOf(text, params)), '');
    }
    expect(plans.join('\n')).toMatchSnapshot();
  });
});
