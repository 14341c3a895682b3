/**
 * UUIDs have one spelling inside the service (RFC 9562 section 4): capital letters name the same thing, and are not
 * given back.
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

/** What the twin of a seeded person is called: its id has letters, which theirs have not. */
const twinId = '0190abcd-0000-7000-8000-0000000000ef';

export async function runCapitals(stage: Stage, { places }: CapitalsAct, status: number | null): Promise<void> {
  const parts = await stage.baseParts();
  stage.spoil();
  const capitals = [];
  for (const at of places) capitals.push({ at, set: (await withLetters(textAt(parts, at))).toUpperCase() });
  const answer = await stage.call(applyChanges(parts, capitals));
  expect(answer.status, answer.text.slice(0, 600)).toBe(status);
  for (const { set } of nonEmpty(capitals, 'ids in capitals')) expect(answer.text).not.toContain(set);
}

/** The id itself, or that of a twin of the person, because digits alone have no capitals. */
async function withLetters(id: string): Promise<string> {
  if (/[a-f]/.test(id)) return id;
  const person = makeNamedPeople(new Date(defaultNow)).find((each) => each.id === id);
  if (person === undefined) throw new Error(`${id} has no letters and is no named person's`);
  const twin = { ...person, id: twinId, email: 'twin@example.com', sessionId: crypto.randomUUID() };
  await env.DB.batch(seedStatements({ people: [twin] }).map(({ sql, params }) => env.DB.prepare(sql).bind(...params)));
  return twinId;
}

function textAt(parts: RequestParts, pointer: string): string {
  const inside = (value: Json | undefined, token: string) =>
    Array.isArray(value) ? value[Number(token)] : objectOf(value)[token];
  const found = splitPointer(pointer).reduce<Json | undefined>(inside, { ...parts });
  if (typeof found !== 'string') throw new Error(`${pointer} holds no text`);
  return found;
}
