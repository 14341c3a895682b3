/** Recommendations, by hand: `GET /matching/recommendations`. The ranking and the Durable Object are ours. */
import { assertReader } from '../../../../src/areas/matching/data/assert-reader.ts';
import { candidatesAt, readerFrom, readerQueries } from '../../../../src/areas/matching/data/candidates.ts';
import { cardsOf, type Shown } from '../../../../src/areas/matching/data/cards.ts';
import { countShownStatement } from '../../../../src/areas/matching/data/exposure.ts';
import { candidatesFrom } from '../../../../src/areas/matching/data/learners.ts';
import { snapshotText } from '../../../../src/areas/matching/data/snapshot.ts';
import { partnerView } from '../../../../src/areas/matching/handlers/views/partner.ts';
import {
  improvementsView,
  reasonsView,
  scoreView,
} from '../../../../src/areas/matching/handlers/views/recommendation.ts';
import { adviceFor } from '../../../../src/areas/matching/rules/improvements.ts';
import type { Learner } from '../../../../src/areas/matching/rules/learner.ts';
import { dayStartIn } from '../../../../src/areas/matching/rules/overlap.ts';
import { weightOfShowing } from '../../../../src/areas/matching/rules/pool.ts';
import { rarityOf } from '../../../../src/areas/matching/rules/rarity.ts';
import { pageOf, snapshotOf, type Appearance } from '../../../../src/areas/matching/rules/recommendation.ts';
import { algorithmVersion } from '../../../../src/areas/matching/rules/score.ts';
import { findPartners } from '../../../../src/areas/matching/rules/search.ts';
import type { Seek } from '../../../../src/areas/matching/rules/seeks.ts';
import { compareReader } from '../../../../src/areas/matching/services/compare-reader.ts';
import { rankedListsOf } from '../../../../src/areas/matching/services/ranked-lists.ts';
import { sealCursor } from '../../../../src/platform/http/cursor.ts';
import { newId } from '../../../../src/platform/ids.ts';
import { instantOf, utcDay } from '../../../../src/platform/time/instant.ts';
import { text } from '../../../../src/store/row.ts';
import { evening, morning, once, timesAt, type Call } from './call.ts';
import { learnTexts, runBatch } from './texts.ts';

const readerValues = (userId: string, now: Date) => ({ userId, ...timesAt(now) });
const seekValues = (userId: string, { lane, activityBand, points, limit }: Seek, now: Date) => {
  const places = JSON.stringify(points.map(({ learning, native, place }) => [learning, native, place]));
  return { ...readerValues(userId, now), lane, activityBand, places, limit };
};
/** The users who are counted as shown from a list of `listed` users. */
const countValues = (userId: string, shown: readonly string[], listed: number, now: Date) => ({
  ...readerValues(userId, now),
  shown: JSON.stringify(shown),
  weight: weightOfShowing(listed),
});
const cardValues = (userId: string, people: readonly Shown[], { gender, showsAgeBand }: Appearance, now: Date) => {
  const shown = JSON.stringify(people.map((each) => [each.userId, each.native, each.learning]));
  return { ...readerValues(userId, now), shown, gender, showsAgeBand: Number(showsAgeBand) };
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
  const looks: [Appearance, Appearance] = [
    { gender: 'female', showsAgeBand: true },
    { gender: 'male', showsAgeBand: false },
  ];
  const readers = [readerValues('a', morning), readerValues('b', evening)] as const;
  const seekSamples = [seekValues('a', seeks[0], morning), seekValues('b', seeks[1], evening)] as const;
  const counts = [countValues('a', ['p'], 10, morning), countValues('b', ['q'], 20, evening)] as const;
  const cards = [cardValues('a', people[0], looks[0], morning), cardValues('b', people[1], looks[1], evening)] as const;
  return {
    reader: learnTexts(readers, (v) => readerQueries(v.userId, v.now)),
    seek: learnTexts(seekSamples, (v) => [
      candidatesAt(v.userId, v === seekSamples[0] ? seeks[0] : seeks[1], v.now, dayStartIn('Asia/Seoul', v.now)),
    ]),
    assert: learnTexts(readers, (v) => assertReader(v.userId)),
    count: learnTexts(counts, (v) => [
      v === counts[0]
        ? countShownStatement(v.userId, ['p'], 10, v.now)
        : countShownStatement(v.userId, ['q'], 20, v.now),
    ]),
    cards: learnTexts(cards, (v) => [
      v === cards[0] ? cardsOf(v.userId, people[0], v.now, looks[0]) : cardsOf(v.userId, people[1], v.now, looks[1]),
    ]),
  };
});

export async function listRecommendations({ context, db, userId, cost, deps }: Call): Promise<unknown> {
  const limit = Number(context.req.query('limit') ?? 20);
  const { reader: readerTexts, seek, assert, count, cards } = find();
  const [date, lists] = [new Date(), rankedListsOf(deps.env, userId)];
  const now = instantOf(date);
  const found = readerTexts.read(await runBatch(db, readerTexts.bind(db, readerValues(userId, date)), cost));
  const reader = readerFrom(found, now);
  if (reader === undefined) return undefined;
  const { pairs, weekStartsAt, version, advice } = await compareReader(deps, reader);
  const [first] = pairs;
  if (first === undefined) return undefined;
  const seed = `${userId} ${algorithmVersion} ${reader.today}`;
  const weights = { rarity: rarityOf(reader.topicCounts), unsuitedLevels: reader.unsuitedLevels, seed };
  let sample: readonly Learner[] | null = null;
  const ranked = await findPartners(pairs, {}, weights, async (seeks) => {
    const statements = seeks.flatMap((each) => seek.bind(db, seekValues(userId, each, date)));
    const rows = (await runBatch(db, statements, cost)).flatMap(({ results }) => results);
    const candidates = rows.flatMap((row) => candidatesFrom(text(row, 'found'), now, weekStartsAt));
    sample ??= candidates.map(({ learner }) => learner);
    return candidates.filter(({ isRuledOut }) => !isRuledOut).map(({ learner }) => learner);
  });
  const giveAdvice = () =>
    lists.keepAdvice({
      version,
      day: utcDay(now),
      improvements: adviceFor(pairs, sample ?? [], weights, weekStartsAt),
    });
  const improvements = advice ?? (await giveAdvice());
  const { gender, showsAgeBand } = first;
  const appearance = { gender, showsAgeBand };
  const snapshot = snapshotOf({ ranked: ranked.slice(0, 100), improvements, appearance }, date);
  const snapshotId = newId();
  await lists.keep(snapshotId, snapshotText(snapshot), { rankedAt: snapshot.rankedAt, until: snapshot.expiresAt });
  const { page, nextOffset } = pageOf(snapshot.entries, 0, limit);
  const ids = page.map((entry) => entry.userId);
  const counted = await lists.noteShown(ids, utcDay(now));
  const listed = snapshot.entries.length;
  const results = await runBatch(
    db,
    [
      ...assert.bind(db, readerValues(userId, date)),
      ...(counted.length > 0 ? count.bind(db, countValues(userId, counted, listed, date)) : []),
      ...cards.bind(db, cardValues(userId, page, appearance, date)),
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
