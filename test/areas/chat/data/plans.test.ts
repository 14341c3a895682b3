/** DAT-05: the query plans of data/chat. Every query is a seek; none scans a table. */
import { describe, expect, it } from 'vitest';
import { lastSequenceFor, messageFor, messagesAt } from '../../../../src/areas/chat/data/messages.ts';
import { roomFor, roomsOf } from '../../../../src/areas/chat/data/rooms.ts';
import { sendMessagesStatements } from '../../../../src/areas/chat/data/send-messages.ts';
import { compile, type Statement } from '../../../../src/store/statement.ts';
import { missingId, people } from '../../../support/people.ts';
import { planOf } from '../../../support/plans.ts';

const mina = people.mina.id;
const now = '2026-03-02T09:00:00.000Z';

describe('plans of chat', () => {
  it.each<[string, readonly Statement[]]>([
    ['roomsOf, first page', [roomsOf(mina, { after: null, limit: 20 })]],
    ['roomsOf, a later page', [roomsOf(mina, { after: [now, missingId], limit: 20 })]],
    ['roomFor', [roomFor(mina, missingId)]],
    ['lastSequenceFor', [lastSequenceFor(mina, missingId)]],
    ['messagesAt, the latest', [messagesAt('latest')(mina, missingId, 50, 0)]],
    ['messagesAt, around', [messagesAt('around')(mina, missingId, 50, 7)]],
    ['messageFor', [messageFor(mina, missingId, missingId)]],
    ['sendMessagesStatements', sendMessagesStatements(missingId, missingId, [])],
  ])('%s', async (_name, statements) => {
    const plans: string[] = [];
    for (const statement of statements) {
      const { sql, params } = compile(statement);
      plans.push(...(await planOf(sql, params)), '');
    }
    expect(plans.join('\n')).toMatchSnapshot();
  });
});
