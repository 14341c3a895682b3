/** A page of matches, by hand: `GET /matching/matches`. */
import { matchesOf } from '../../../../src/areas/matching/data/matches.ts';
import { matchView } from '../../../../src/areas/matching/handlers/views/match.ts';
import { sealCursor } from '../../../../src/platform/http/cursor.ts';
import { pageFrom } from '../../../../src/store/page.ts';
import { once, type Call } from './call.ts';
import { learnTexts, runBatch } from './texts.ts';

/** One match more shows whether there is a next page, and at most 100 hidden ones are passed over. */
const pageValues = (userId: string, limit: number) => ({
  userId,
  limit,
  oneMore: limit + 1,
  passed: limit + 100,
  window: limit + 101,
});

const matchPage = once(() =>
  learnTexts([pageValues('a', 20), pageValues('b', 36)], ({ userId, limit }) => [
    matchesOf(userId, { after: null, limit }),
  ]),
);

export async function listMatches({ context, db, userId, cost, deps }: Call): Promise<unknown> {
  const limit = Number(context.req.query('limit') ?? 20);
  const [lines] = matchPage().read(await runBatch(db, matchPage().bind(db, pageValues(userId, limit)), cost));
  const { items, next } = pageFrom(lines, limit);
  const nextCursor = next && (await sealCursor(deps.env, { userId, operationId: 'listMatches', filter: {} }, next));
  return { items: items.map((match) => matchView(match, deps)), nextCursor };
}
