/**
 * The Worker of the two twins: the same operations by hand, in bare Hono. The honest twin runs our SQL (texts.ts), checks
 * the token, asks the rate limiter, writes the same log line and answers the same JSON. The plain twin leaves out the
 * limiter and the log line. Neither has a contract, checks of input, standard headers, or refusals.
 */
import { Hono, type Context } from 'hono';
import { jwtVerify } from 'jose';
// The whole app, because an area asks the hooks of others for statements.
import '../../../src/app.ts';
import { cardsOf, countShownStatement, type Shown } from '../../../src/areas/matching/data/cards.ts';
import { candidatesAt, readerFrom, readerQueries } from '../../../src/areas/matching/data/candidates.ts';
import { learnersFrom } from '../../../src/areas/matching/data/learners.ts';
import { matchesOf } from '../../../src/areas/matching/data/matches.ts';
import { sentRequestFor } from '../../../src/areas/matching/data/send-request.ts';
import { snapshotText } from '../../../src/areas/matching/data/snapshot.ts';
import { matchRequestView } from '../../../src/areas/matching/handlers/views/match-request.ts';
import { matchView } from '../../../src/areas/matching/handlers/views/match.ts';
import { partnerView } from '../../../src/areas/matching/handlers/views/partner.ts';
import { improvementsView, reasonsView, scoreView } from '../../../src/areas/matching/handlers/views/recommendation.ts';
import { comparedOf, readerAs } from '../../../src/areas/matching/rules/comparison.ts';
import { improvementsFor } from '../../../src/areas/matching/rules/improvements.ts';
import { responseWindowStart } from '../../../src/areas/matching/rules/limits.ts';
import { dayStartIn } from '../../../src/areas/matching/rules/overlap.ts';
import { rarityOf } from '../../../src/areas/matching/rules/rarity.ts';
import { pageOf, snapshotOf } from '../../../src/areas/matching/rules/recommendation.ts';
import { algorithmVersion } from '../../../src/areas/matching/rules/score.ts';
import { findPartners } from '../../../src/areas/matching/rules/search.ts';
import type { Seek } from '../../../src/areas/matching/rules/seeks.ts';
import { answerOf, sendStatements } from '../../../src/areas/matching/services/send-request.ts';
import { ownProfileFrom, ownProfileQueries } from '../../../src/areas/profile/data/own-profile.ts';
import { updateProfileStatements } from '../../../src/areas/profile/data/update-profile.ts';
import { ownProfileView } from '../../../src/areas/profile/handlers/views/own-profile.ts';
import { daysAround } from '../../../src/areas/profile/rules/local-day.ts';
import type { RequestDeps } from '../../../src/platform/deps.ts';
import type { Env } from '../../../src/platform/env.ts';
import { sealCursor } from '../../../src/platform/http/cursor.ts';
import { hashUserId } from '../../../src/platform/http/request-log.ts';
import { newId } from '../../../src/platform/ids.ts';
import { systemClock } from '../../../src/platform/time/clock.ts';
import { addTime, dayIn, instantOf, subtractTime } from '../../../src/platform/time/instant.ts';
import { pageFrom } from '../../../src/store/page.ts';
import { text } from '../../../src/store/row.ts';
import { learnTexts, runBatch, type Cost } from './texts.ts';

export { RankedLists, UserHub } from '../../../src/app.ts';

type TwinEnv = Env & { readonly TWIN: 'honest' | 'plain' };
type TwinContext = Context<{ Bindings: TwinEnv }>;

/** What an operation works with. */
interface Call {
  readonly context: TwinContext;
  readonly userId: string;
  readonly db: D1Database;
  readonly cost: Cost;
  /** For our functions that make JSON from rows. They read only these. */
  readonly deps: RequestDeps;
}

/** Makes something at the first call. The runtime allows no random ids before the first request. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** The times by which our statements compare, for one moment. */
const timesAt = (now: Date) => ({
  now: instantOf(now),
  dayAgo: subtractTime(now, { days: 1 }),
  weekAgo: subtractTime(now, { days: 7 }),
  monthAgo: subtractTime(now, { days: 30 }),
  weekLater: addTime(now, { days: 7 }),
  countedSince: responseWindowStart(now),
  ...daysAround(instantOf(now)),
});

/** Two moments at which all of these times are different. */
const [morning, evening] = [new Date('2026-03-02T05:00:00Z'), new Date('2026-09-03T15:00:00Z')];

// ── GET /users/me ──

const ownProfile = once(() =>
  learnTexts([{ userId: 'a' }, { userId: 'b' }], ({ userId }) => ownProfileQueries(userId)),
);

async function readProfile({ db, userId, cost, deps }: Call): Promise<unknown> {
  const profile = ownProfileFrom(ownProfile().read(await runBatch(db, ownProfile().bind(db, { userId }), cost)));
  return profile && ownProfileView(profile, deps);
}

/** No operation of ours: reads one row by its key, as the least that an answer about a user can cost. */
async function readRow({ db, userId, cost }: Call): Promise<unknown> {
  const [found] = await runBatch(db, [db.prepare('SELECT * FROM user_profiles WHERE id = ?').bind(userId)], cost);
  return found?.results[0];
}

// ── PATCH /users/me ──

const patchValues = (userId: string, introduction: string, now: Date) => ({
  userId,
  users: JSON.stringify([userId]),
  introduction,
  ...timesAt(now),
});

const patch = once(() =>
  learnTexts([patchValues('a', 'one', morning), patchValues('b', 'two', evening)], ({ userId, introduction, now }) =>
    updateProfileStatements({ introduction }, { userId, now, expected: undefined }),
  ),
);

async function changeProfile({ context, db, userId, cost, deps }: Call): Promise<unknown> {
  const { introduction } = await context.req.json<{ introduction: string }>();
  const changes = patch().bind(db, patchValues(userId, introduction, new Date()));
  const results = await runBatch(db, [...changes, ...ownProfile().bind(db, { userId })], cost);
  const profile = ownProfileFrom(ownProfile().read(results.slice(changes.length)));
  return profile && ownProfileView(profile, deps);
}

// ── GET /matching/matches ──

/** One match more shows whether there is a next page, and at most 100 hidden ones are passed over. */
const pageValues = (userId: string, limit: number) => ({
  userId,
  limit,
  oneMore: limit + 1,
  passed: limit + 100,
  window: limit + 101,
});

const matchPage = once(() =>
  learnTexts([pageValues('a', 20), pageValues('b', 36)], ({ userId, limit }) => [matchesOf(userId, null, limit)]),
);

async function listMatches({ context, db, userId, cost, deps }: Call): Promise<unknown> {
  const limit = Number(context.req.query('limit') ?? 20);
  const [lines] = matchPage().read(await runBatch(db, matchPage().bind(db, pageValues(userId, limit)), cost));
  const { items, next } = pageFrom(lines, limit);
  const nextCursor = next && (await sealCursor(deps.env, { userId, operationId: 'listMatches', filter: {} }, next));
  return { items: items.map((match) => matchView(match, deps)), nextCursor };
}

// ── POST /matching/requests ──

function sendValues(senderId: string, receiverId: string, message: string, now: Date) {
  const [pairLow, pairHigh] = senderId < receiverId ? [senderId, receiverId] : [receiverId, senderId];
  const [id, operationId, matchId, roomId] = [newId(), newId(), newId(), newId()];
  const variables = JSON.stringify({ requestId: id });
  return {
    ...timesAt(now),
    senderId,
    receiverId,
    message,
    pairLow,
    pairHigh,
    id,
    operationId,
    matchId,
    roomId,
    variables,
  };
}

const send = once(() => {
  const samples = [sendValues('a', 'b', 'one', morning), sendValues('d', 'c', 'two', evening)] as const;
  return {
    changes: learnTexts(samples, ({ now, ...sent }) => [...sendStatements(now, sent, sent), answerOf('', sent)[1]]),
    queries: learnTexts(samples, (sent) => [sentRequestFor(sent)]),
  };
});

async function sendRequest({ context, db, userId, cost, deps }: Call): Promise<unknown> {
  const { receiverId, message } = await context.req.json<{ receiverId: string; message: string }>();
  const { changes, queries } = send();
  const values = sendValues(userId, receiverId, message, new Date());
  const results = await runBatch(db, [...changes.bind(db, values), ...queries.bind(db, values)], cost);
  const [record] = queries.read(results.slice(-1))[0];
  return record && matchRequestView(record, deps);
}

// ── GET /matching/recommendations ──

const readerValues = (userId: string, now: Date) => ({ userId, ...timesAt(now) });
const seekValues = (userId: string, { lane, activityBand, points, limit }: Seek, now: Date) => {
  const places = JSON.stringify(points.map(({ learning, native, place }) => [learning, native, place]));
  return { ...readerValues(userId, now), lane, activityBand, places, limit };
};
const shownValues = (userId: string, people: readonly Shown[], now: Date) => {
  const shown = JSON.stringify(people.map((each) => [each.userId, each.native, each.learning]));
  return { ...readerValues(userId, now), shown };
};

const find = once(() => {
  const seeks: [Seek, Seek] = [
    { lane: 'adult', activityBand: 1, points: [{ learning: 'l', native: 'n', place: 7 }], limit: 72 },
    { lane: 'minor', activityBand: 2, points: [{ learning: 'k', native: 'm', place: 8 }], limit: 54 },
  ];
  const people: [Shown[], Shown[]] = [
    [{ userId: 'p', native: 'n', learning: 'l' }],
    [{ userId: 'q', native: 'm', learning: 'k' }],
  ];
  const shown = [shownValues('a', people[0], morning), shownValues('b', people[1], evening)] as const;
  const peopleOf = (sample: { shown: string }): Shown[] => (sample === shown[0] ? people[0] : people[1]);
  const seekSamples = [seekValues('a', seeks[0], morning), seekValues('b', seeks[1], evening)] as const;
  return {
    reader: learnTexts([readerValues('a', morning), readerValues('b', evening)], (v) => readerQueries(v.userId, v.now)),
    seek: learnTexts(seekSamples, (v) => [
      candidatesAt(v.userId, v === seekSamples[0] ? seeks[0] : seeks[1], v.now, dayStartIn('Asia/Seoul', v.now)),
    ]),
    count: learnTexts(shown, (v) => [countShownStatement(peopleOf(v), v.now)]),
    cards: learnTexts(shown, (v) => [cardsOf(v.userId, peopleOf(v), v.now)]),
  };
});

async function listRecommendations({ context, db, userId, cost, deps }: Call): Promise<unknown> {
  const limit = Number(context.req.query('limit') ?? 20);
  const { reader: readerTexts, seek, count, cards } = find();
  const [date, lists] = [new Date(), deps.env.RANKED_LISTS.get(deps.env.RANKED_LISTS.idFromName(userId))];
  const now = instantOf(date);
  const found = readerTexts.read(await runBatch(db, readerTexts.bind(db, readerValues(userId, date)), cost));
  const reader = readerFrom(found, now);
  const first = reader?.rows[0];
  if (reader === undefined || first === undefined) return undefined;
  const compared = await lists.compare(comparedOf(first.learner, reader.weekStartsAt), now);
  const pairs = reader.rows.map(({ learner }) => readerAs(learner, compared, reader.weekStartsAt));
  const seed = `${userId} ${algorithmVersion} ${reader.today}`;
  const weights = { rarity: rarityOf(reader.topicCounts), unsuitedLevels: reader.unsuitedLevels, seed };
  const ranked = await findPartners(pairs, {}, weights, async (seeks) => {
    const statements = seeks.flatMap((each) => seek.bind(db, seekValues(userId, each, date)));
    const rows = (await runBatch(db, statements, cost)).flatMap(({ results }) => results);
    return rows.flatMap((row) => learnersFrom(text(row, 'found'), now, reader.weekStartsAt));
  });
  const improvements = improvementsFor(ranked, weights, reader.weekStartsAt);
  const snapshot = snapshotOf({ ranked: ranked.slice(0, 100), improvements, timeZone: reader.timeZone }, date);
  const snapshotId = newId();
  await lists.keep(snapshotId, snapshotText(snapshot), { rankedAt: snapshot.rankedAt, until: snapshot.expiresAt });
  const { page, nextOffset } = pageOf(snapshot.entries, 0, limit);
  const ids = page.map((entry) => entry.userId);
  const fresh = new Set(await lists.noteShown(ids, dayIn(snapshot.timeZone, now)));
  const counted = page.filter((entry) => fresh.has(entry.userId));
  const results = await runBatch(
    db,
    [
      ...(counted.length > 0 ? count.bind(db, shownValues(userId, counted, date)) : []),
      ...cards.bind(db, shownValues(userId, page, date)),
    ],
    cost,
  );
  const partners = new Map(cards.read(results.slice(-1))[0].map((card) => [card.userId, card]));
  const scope = { userId, operationId: 'listRecommendations', filter: {} };
  return {
    items: page.flatMap((entry) => {
      const partner = partners.get(entry.userId);
      if (partner === undefined) return [];
      const { native, learning, level } = entry;
      const languages = { native, learning, level };
      const [score, reasons] = [scoreView(entry, deps), reasonsView(entry, deps)];
      return [{ partner: partnerView(partner, deps), languages, score, reasons }];
    }),
    nextCursor: nextOffset === null ? null : await sealCursor(deps.env, scope, [snapshotId, String(nextOffset)]),
    algorithmVersion: snapshot.algorithmVersion,
    rankedAt: snapshot.rankedAt,
    expiresAt: snapshot.expiresAt,
    whatWouldHelp: improvementsView(snapshot.improvements, deps),
  };
}

// ── the two twins ──

type Handler = (call: Call) => Promise<unknown>;

function makeTwin(isPlain: boolean): Hono<{ Bindings: TwinEnv }> {
  const serve =
    (operation: string, limiter: 'LIMIT_STANDARD' | 'LIMIT_SEARCH', handler: Handler, status: 200 | 201 = 200) =>
    async (context: TwinContext): Promise<Response> => {
      const [started, requestId] = [performance.now(), newId()];
      const { env, req } = context;
      const userId = await userOf(req.raw, env);
      if (userId === null) return context.json({ problem: 'no token' }, 401);
      if (!isPlain && !(await env[limiter].limit({ key: `user:${userId}` })).success)
        return context.json({ problem: 'too many calls' }, 429);
      const cost: Cost = { roundTrips: 0, statements: 0, rowsRead: 0, rowsWritten: 0 };
      const deps = { env, origin: new URL(req.url).origin, locale: 'en', clock: systemClock } as unknown as RequestDeps;
      const body = await handler({ context, userId, db: env.DB, cost, deps });
      if (!isPlain) {
        const line = {
          level: 'info',
          event: 'request',
          requestId,
          operation,
          method: req.method,
          status,
          problem: null,
        };
        const durationMs = Math.round(performance.now() - started);
        console.log(JSON.stringify({ ...line, durationMs, user: await hashUserId(userId), ...cost }));
      }
      return body === undefined ? context.json({ problem: 'nothing found' }, 404) : context.json(body, status);
    };
  const twin = new Hono<{ Bindings: TwinEnv }>().basePath('/api/v2');
  twin.get('/users/me', serve('getMyProfile', 'LIMIT_STANDARD', readProfile));
  twin.get('/one-row', serve('oneRow', 'LIMIT_STANDARD', readRow));
  twin.patch('/users/me', serve('updateMyProfile', 'LIMIT_STANDARD', changeProfile));
  twin.get('/matching/matches', serve('listMatches', 'LIMIT_STANDARD', listMatches));
  twin.get('/matching/recommendations', serve('listRecommendations', 'LIMIT_SEARCH', listRecommendations));
  twin.post('/matching/requests', serve('createMatchRequest', 'LIMIT_STANDARD', sendRequest, 201));
  return twin;
}

let key: Promise<CryptoKey> | undefined;

/** Checks the token as we do, and returns its user. */
async function userOf(request: Request, env: Env): Promise<string | null> {
  const token = /^Bearer (.+)$/.exec(request.headers.get('authorization') ?? '')?.[1];
  if (token === undefined) return null;
  const secret = new TextEncoder().encode(env.JWT_SECRET);
  key ??= crypto.subtle.importKey('raw', secret, { name: 'HMAC', hash: 'SHA-512' }, false, ['verify']);
  const { payload } = await jwtVerify(token, await key, {
    algorithms: ['HS512'],
    issuer: env.JWT_ISSUER,
    audience: env.JWT_AUDIENCE,
    requiredClaims: ['sub', 'exp', 'jti', 'sid'],
    clockTolerance: 60,
    maxTokenAge: 24 * 60 * 60,
  });
  return payload.sub ?? null;
}

const [honest, plain] = [makeTwin(false), makeTwin(true)];

export default {
  fetch: (request, env, context) => (env.TWIN === 'plain' ? plain : honest).fetch(request, env, context),
} satisfies ExportedHandler<TwinEnv>;
