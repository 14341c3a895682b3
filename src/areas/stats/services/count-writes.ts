import type { SQL } from 'drizzle-orm';
import type { Instant } from '../../../platform/time/instant.ts';
import type { Statement } from '../../../store/statement.ts';
import type { Value } from '../../../store/template.ts';
import type { Around, Countable } from '../../chat/index.ts';
import { countWritesStatements, orderRecountsStatement } from '../data/count-chat.ts';

/**
 * Makes the statements that count messages or corrections of a room, around those that store them. Writes of one minute
 * are counted together: it is one day for a user throughout.
 */
export function countWrites(kind: 'send' | 'correct', items: readonly Countable[]): Around {
  const counted = [...Map.groupBy(items, ({ at }) => at.slice(0, 16)).values()].map((together) => {
    const list = together.map(({ id, actorId, messageId, language }) => ({
      id,
      actorId,
      ...(messageId !== undefined && { messageId }),
      ...(language !== undefined && { language }),
    }));
    return countWritesStatements(kind, together[0]?.at ?? '1970-01-01T00:00:00.000Z', list);
  });
  return { before: counted.flatMap(({ before }) => before), after: counted.flatMap(({ after }) => after) };
}

/** Makes the statement that has days counted again of which messages are about to be deleted. */
export function recountGone(now: Value<Instant>, gone: SQL): readonly Statement[] {
  return [orderRecountsStatement(now, gone)];
}
