/** AZN-02: what is not for the reader answers exactly as what does not exist. */
import { expect } from 'vitest';
import type { Case, RequestParts } from '../../../src/codegen/emit/cases/case.ts';
import { request, type Answer } from '../../support/app.ts';
import { missingId, people, type PersonName } from '../../support/people.ts';
import { otherThan } from './act-caller.ts';
import type { Sender } from './send.ts';
import type { Stage } from './stage.ts';

type MaskedAct = Extract<Case, { act: 'masked' }>;

/** Different on every answer, whatever was asked. */
const changing = ['x-request-id', 'x-d1-cost', 'date'];

export async function runMasked(stage: Stage, { parameter, reader }: MaskedAct): Promise<void> {
  const parts = await stage.baseParts();
  const id = String(parts.path[parameter]);
  const sender = reader === 'other' ? { as: await otherThan(stage) } : await blockedBy(id, stage);
  const hidden = await stage.call(parts, sender);
  const missing = await stage.call(withId(parts, parameter, missingId), sender);
  expect(hidden.status, hidden.text.slice(0, 600)).toBe(404);
  expect(anonymous(hidden, id)).toEqual(anonymous(missing, missingId));
  expect(headersOf(hidden)).toEqual(headersOf(missing));
}

/** The caller of the base request, blocked by the person it is about. */
async function blockedBy(id: string, stage: Stage): Promise<Sender> {
  const { sender } = stage;
  const owner = (Object.keys(people) as PersonName[]).find((name) => people[name].id === id);
  if (owner === undefined || sender.as === undefined) throw new Error('The base example of this operation must be about a named person, by another.');
  const blocked = await request('PUT', `/users/me/blocks/${people[sender.as].id}`, { as: owner });
  expect(blocked.status, blocked.text).toBe(204);
  stage.spoil();
  return sender;
}

function withId(parts: RequestParts, parameter: string, id: string): RequestParts {
  return { ...parts, path: { ...parts.path, [parameter]: id } };
}

/** The body, but for the request id and the id that was asked for. */
function anonymous({ text, body }: Answer, id: string): string {
  const { requestId } = body as { requestId: string };
  return text.replaceAll(requestId, '<request>').replaceAll(id, '<id>');
}

function headersOf({ headers }: Answer): Record<string, string> {
  return Object.fromEntries([...headers].filter(([name]) => !changing.includes(name)));
}
