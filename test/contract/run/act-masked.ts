/** AZN-02: a resource that the caller must not see gets exactly the same response as a resource that does not exist. */
import { expect } from 'vitest';
import type { Case } from '../../../src/codegen/emit/cases/case.ts';
import { objectOf, textOf } from '../../../src/codegen/read/json.ts';
import type { Answer } from '../../support/app.ts';
import { missingId } from '../../support/people.ts';
import { otherThan } from './act-caller.ts';
import { blockedBy } from './blocked.ts';
import type { Stage } from './stage.ts';

type MaskedAct = Extract<Case, { act: 'masked' }>;

/** Headers that can differ in every response. */
const changing = ['x-request-id', 'x-d1-cost', 'date'];

export async function runMasked(stage: Stage, { place, parameter, reader }: MaskedAct): Promise<void> {
  const parts = await stage.baseParts();
  const id = textOf(objectOf(parts[place])[parameter]);
  const sender = reader === 'other' ? { as: await otherThan(stage) } : await blockedBy(id, stage);
  const hidden = await stage.call(parts, sender);
  const missing = await stage.call(
    { ...parts, [place]: { ...objectOf(parts[place]), [parameter]: missingId } },
    sender,
  );
  expect(hidden.status, hidden.text.slice(0, 600)).toBe(404);
  expect(anonymous(hidden, id)).toEqual(anonymous(missing, missingId));
  expect(headersOf(hidden)).toEqual(headersOf(missing));
}

/** Returns the body with placeholders for the request id and the requested id. */
function anonymous({ text, body }: Answer, id: string): string {
  const { requestId } = body as { requestId: string };
  return text.replaceAll(requestId, '<request>').replaceAll(id, '<id>');
}

function headersOf({ headers }: Answer): Record<string, string> {
  return Object.fromEntries([...headers].filter(([name]) => !changing.includes(name)));
}
