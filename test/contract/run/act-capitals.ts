/**
 * Runs the cases with UUIDs in capital letters. The service uses lower case only (RFC 9562 section 4). A UUID in
 * capitals names the same resource, and the response must not contain the capitals.
 */
import { env } from 'cloudflare:workers';
import { expect } from 'vitest';
import { makeNamedPeople } from '../../../src/cli/seed/people.ts';
import type { Case, RequestParts } from '../../../src/codegen/emit/cases/case.ts';
import { applyChanges } from '../../../src/codegen/emit/cases/request-object.ts';
import { objectOf, splitPointer, type Json } from '../../../src/codegen/read/json.ts';
import { defaultNow } from '../../support/clock.ts';
import { nonEmpty } from '../../support/nonempty.ts';
import { seedStatements } from '../../support/seed.ts';
import type { Stage } from './stage.ts';

type CapitalsAct = Extract<Case, { act: 'capitals' }>;

/** The id of a copy of a seeded user. It contains letters. The ids of the seeded users contain only digits. */
const twinIdOf = (id: string) => `0190abcd-${id.slice(9)}`;

export async function runCapitals(stage: Stage, { places }: CapitalsAct, status: number | null): Promise<void> {
  const parts = await stage.baseParts();
  stage.spoil();
  const capitals = [];
  for (const at of places) capitals.push({ at, set: (await withLetters(textAt(parts, at))).toUpperCase() });
  const answer = await stage.call(applyChanges(parts, capitals));
  expect(answer.status, answer.text.slice(0, 600)).toBe(status);
  for (const { set } of nonEmpty(capitals, 'ids in capitals')) expect(answer.text).not.toContain(set);
}

/**
 * Returns the id if it contains letters. Otherwise it creates a copy of the user under an id with letters and returns
 * that id.
 */
async function withLetters(id: string): Promise<string> {
  if (/[a-f]/.test(id)) return id;
  const person = makeNamedPeople(new Date(defaultNow)).find((each) => each.id === id);
  if (person === undefined) throw new Error(`${id} has no letters and is no named person's`);
  const twinId = twinIdOf(id);
  const twin = { ...person, id: twinId, email: `twin-of-${person.email}`, sessionId: crypto.randomUUID() };
  await env.DB.batch([
    ...seedStatements({ people: [twin] }).map(({ sql, params }) => env.DB.prepare(sql).bind(...params)),
    // The copy is in the rooms of the user.
    env.DB.prepare(
      'INSERT INTO chat_members (room_id, user_id, joined_at, role) SELECT room_id, ?2, joined_at, role FROM chat_members WHERE user_id = ?1',
    ).bind(id, twinId),
  ]);
  await copyMatches(id, twinId);
  return twinId;
}

/** Matches the copy with everyone with whom the user is matched. */
async function copyMatches(id: string, twinId: string): Promise<void> {
  const { results } = await env.DB.prepare(
    'SELECT iif(low_id = ?1, high_id, low_id) AS other FROM matches WHERE ?1 IN (low_id, high_id) AND ended_at IS NULL',
  )
    .bind(id)
    .all<{ other: string }>();
  for (const { other } of results) {
    const [low, high] = [twinId, other].toSorted();
    const [request, room] = [crypto.randomUUID(), crypto.randomUUID()];
    await env.DB.batch([
      env.DB.prepare(
        'INSERT INTO matching_requests (id, sender_id, receiver_id, pair_low, pair_high, created_at, expires_at) VALUES (?1, ?2, ?3, ?2, ?3, ?4, ?5)',
      ).bind(request, low, high, defaultNow, '2026-03-09T09:00:00.000Z'),
      env.DB.prepare(
        "UPDATE matching_requests SET status = 'accepted', decided_at = ?2, decided_op = id WHERE id = ?1",
      ).bind(request, defaultNow),
      env.DB.prepare(
        "INSERT INTO chat_rooms (id, kind, low_id, high_id, created_at) VALUES (?, 'direct', ?, ?, ?)",
      ).bind(room, low, high, defaultNow),
      env.DB.prepare(
        'INSERT INTO matches (id, request_id, room_id, low_id, high_id, matched_at) VALUES (?, ?, ?, ?, ?, ?)',
      ).bind(crypto.randomUUID(), request, room, low, high, defaultNow),
    ]);
  }
}

function textAt(parts: RequestParts, pointer: string): string {
  const inside = (value: Json | undefined, token: string) =>
    Array.isArray(value) ? value[Number(token)] : objectOf(value)[token];
  const found = splitPointer(pointer).reduce<Json | undefined>(inside, { ...parts });
  if (typeof found !== 'string') throw new Error(`${pointer} holds no text`);
  return found;
}
