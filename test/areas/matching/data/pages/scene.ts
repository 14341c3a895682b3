/** Readers of recommendations who share one pool, and what each of them has seen. */
import { instantOf } from '../../../../../src/platform/time/instant.ts';
import { isPosition, openCursor } from '../../../../../src/platform/http/cursor.ts';
import {
  pageRecommendations,
  type SnapshotPosition,
} from '../../../../../src/areas/matching/services/page-recommendations.ts';
import { insertSpeakers } from '../../operations/pool.ts';
import { request } from '../../../../support/app.ts';
import { env, testDeps } from '../../../../support/deps.ts';
import { deriveAll } from '../../../../support/derived.ts';
import { people } from '../../../../support/people.ts';
import { tokenFor } from '../../../../support/tokens.ts';
import { freshWorld } from '../../../../support/world.ts';
import type { Between, Walk } from './ranked.ts';

const CANDIDATES = 14;
/** Seeded people with these two languages. */
const seeded = [people.daniel.id, people.hana.id];

/** The state of a walk. */
export interface Reading {
  readonly walk: Walk;
  readonly reader: string;
  readonly story: string[];
  readonly seen: string[];
  /** Why each candidate is excluded for this reader. */
  readonly apart: Map<string, Set<Between['kind']>>;
  /** The ranked list; null before the first page. */
  entries: readonly string[] | null;
  beganAt: number;
  offset: number;
  /** Where the next page begins: for the service, and over HTTP. */
  next: SnapshotPosition | string | null;
  isOver: boolean;
}

export interface Scene {
  readonly readings: readonly Reading[];
  readonly candidates: string[];
  /** Candidates who are excluded for all readers at this moment. */
  readonly hidden: Set<string>;
  readonly left: Set<string>;
}

/** Fills a fresh database with readers and candidates. */
export async function prepareScene(walks: readonly Walk[]): Promise<Scene> {
  await freshWorld();
  await env.DB.prepare(`UPDATE user_settings SET is_recommended = 0 WHERE user_id IN (SELECT value FROM json_each(?))`)
    .bind(JSON.stringify(seeded))
    .run();
  await deriveAll();
  const readers = await insertSpeakers({ count: walks.length, native: 'ko', learning: 'en', nth: 1 });
  const candidates = await insertSpeakers({ count: CANDIDATES, native: 'en', learning: 'ko', nth: 2 });
  const readings = walks.map((walk, index): Reading => ({
    walk,
    reader: readers[index] ?? '',
    story: [`by ${walk.entryPoint}`],
    seen: [],
    apart: new Map(),
    entries: null,
    beganAt: 0,
    offset: 0,
    next: null,
    isOver: false,
  }));
  return { readings, candidates, hidden: new Set(), left: new Set() };
}

/** Whether a candidate is excluded for this reader at this moment. */
export function isExcluded({ hidden, left }: Scene, { apart }: Reading, id: string): boolean {
  return hidden.has(id) || left.has(id) || (apart.get(id)?.size ?? 0) > 0;
}

/** The candidates whom a list must contain if it is ranked now. */
export function eligibleIn(scene: Scene, reading: Reading): string[] {
  return scene.candidates.filter((id) => !isExcluded(scene, reading, id));
}

/** Requests the next page and returns its people. Stores the ranked list and the position of the following page. */
export async function requestPage(reading: Reading, limit: number): Promise<string[]> {
  if (reading.entries === null) reading.beganAt = Date.now();
  return reading.walk.entryPoint === 'service' ? requestByService(reading, limit) : requestOverHttp(reading, limit);
}

async function requestByService(reading: Reading, limit: number): Promise<string[]> {
  const after = typeof reading.next === 'string' ? null : reading.next;
  const { snapshot, items, next } = await pageRecommendations(testDeps(), {
    userId: reading.reader,
    filter: {},
    after,
    limit,
  });
  reading.entries = snapshot.entries.map(({ userId }) => userId);
  reading.next = next;
  reading.isOver = next === null;
  return items.map(({ partner }) => partner.userId);
}

async function requestOverHttp(reading: Reading, limit: number): Promise<string[]> {
  const token = await tokenFor('mina', { claims: { sub: reading.reader } });
  const { body } = await request('GET', '/matching/recommendations', {
    token,
    query: { limit, ...(typeof reading.next === 'string' && { cursor: reading.next }) },
  });
  const page = body as { items: { partner: { userId: string } }[]; nextCursor: string | null } | { code: string };
  if ('code' in page) throw new Error(page.code);
  reading.entries ??= await entriesOf(reading.reader, page.nextCursor ?? '');
  reading.next = page.nextCursor;
  reading.isOver = page.nextCursor === null;
  return page.items.map(({ partner }) => partner.userId);
}

/** The list that a cursor points to, from the Durable Object of the reader. */
async function entriesOf(reader: string, cursor: string): Promise<string[]> {
  const position = await openCursor(env, { userId: reader, operationId: 'listRecommendations', filter: {} }, cursor);
  const text = isPosition(position)
    ? await env.RANKED_LISTS.get(env.RANKED_LISTS.idFromName(reader)).find(String(position[0]), instantOf(Date.now()))
    : null;
  return (JSON.parse(text ?? '{"entries":[]}') as { entries: { userId: string }[] }).entries.map(
    ({ userId }) => userId,
  );
}
