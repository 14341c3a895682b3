/** Recommendations, by hand: `GET /matching/recommendations`. The ranking and the Durable Object are ours. */
import { candidatesAt, readerFrom, readerQueries } from '../../../../src/areas/matching/data/candidates.ts';
import { cardsOf, countShownStatement, type Shown } from '../../../../src/areas/matching/data/cards.ts';
import { learnersFrom } from '../../../../src/areas/matching/data/learners.ts';
import { snapshotText } from '../../../../src/areas/matching/data/snapshot.ts';
import { partnerView } from '../../../../src/areas/matching/handlers/views/partner.ts';
import {
  improvementsView,
  reasonsView,
  scoreView,
} from '../../../../src/areas/matching/handlers/views/recommendation.ts';
import { comparedOf, readerAs } from '../../../../src/areas/matching/rules/comparison.ts';
import { improvementsFor } from '../../../../src/areas/matching/rules/improvements.ts';
import { dayStartIn } from '../../../../src/areas/matching/rules/overlap.ts';
import { rarityOf } from '../../../../src/areas/matching/rules/rarity.ts';
import { pageOf, snapshotOf } from '../../../../src/areas/matching/rules/recommendation.ts';
import { algorithmVersion } from '../../../../src/areas/matching/rules/score.ts';
import { findPartners } from '../../../../src/areas/matching/rules/search.ts';
import type { Seek } from '../../../../src/areas/matching/rules/seeks.ts';
import { sealCursor } from '../../../../src/platform/http/cursor.ts';
import { newId } from '../../../../src/platform/ids.ts';
import { dayIn, instantOf } from '../../../../src/platform/time/instant.ts';
import { text } from '../../../../src/store/row.ts';
import { evening, morning, once, timesAt, type Call } from './call.ts';
import { learnTexts, runBatch } from './texts.ts';

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

export async function listRecommendations({ context, db, userId, cost, deps }: Call): Promise<unknown> {
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
