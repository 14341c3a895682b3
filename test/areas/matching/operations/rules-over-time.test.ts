/** Random changes of ages and wishes, requests and answers: never is a pair open or newly matched that the rules forbid. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Instant } from '../../../../src/platform/time/instant.ts';
import { request } from '../../../support/app.ts';
import { defaultNow } from '../../../support/clock.ts';
import { forbiddenMatches, forbiddenRequests } from '../../../support/forbidden-pairs.ts';
import { decideRequest, rowsOf, sendRequest } from '../../../support/matching.ts';
import { people, type PersonName } from '../../../support/people.ts';
import { holds, runsOf } from '../../../support/property.ts';
import { freshWorld } from '../../../support/world.ts';
import { nonEmpty } from '../../../support/nonempty.ts';

const now = defaultNow as Instant;
const merge = (as: PersonName, path: string, body: object) =>
  request('PATCH', path, {
    as,
    headers: { 'content-type': 'application/merge-patch+json' },
    body: JSON.stringify(body),
  });

const who = fc.constantFrom<PersonName>('mina', 'daniel', 'jisoo');
const step = fc.oneof(
  fc.record({ kind: fc.constant('send' as const), who, to: who }),
  fc.record({ kind: fc.constant('accept' as const), who }),
  fc.record({ kind: fc.constant('birth' as const), who, year: fc.constantFrom(1970, 1998, 2008, 2010) }),
  fc.record({ kind: fc.constant('correct' as const), who, year: fc.constantFrom(1970, 1998, 2008, 2010) }),
  fc.record({ kind: fc.constant('gender' as const), who, gender: fc.constantFrom('female', 'male', null) }),
  fc.record({
    kind: fc.constant('wishes' as const),
    who,
    wishes: fc.constantFrom<object>(
      { partnerGender: 'female' },
      { partnerGender: 'any', partnerAgeBands: [] },
      { partnerAgeBands: ['25-34'] },
    ),
  }),
  fc.record({ kind: fc.constant('band' as const), who, audience: fc.constantFrom('everyone', 'nobody') }),
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

/** Takes one step. Returns whether it could have made a match. */
async function take(next: Step): Promise<boolean> {
  switch (next.kind) {
    case 'send':
      if (next.who !== next.to) await sendRequest(next.who, next.to);
      return true;
    case 'accept': {
      const open = await rowsOf<{ id: string }>(
        "matching_requests WHERE receiver_id = ? AND status = 'pending'",
        people[next.who].id,
      );
      for (const { id } of open) await decideRequest(next.who, id, 'accept');
      return true;
    }
    case 'birth':
      await merge(next.who, '/users/me', { birthDate: null, birthYear: next.year });
      return false;
    case 'correct':
      await request('PUT', `/moderation/users/${people[next.who].id}/birth`, {
        as: 'hana',
        body: { birthYear: next.year, reason: 'Seen.' },
      });
      return false;
    case 'gender':
      await merge(next.who, '/users/me', { gender: next.gender });
      return false;
    case 'wishes':
      await merge(next.who, '/matching/preferences', next.wishes);
      return false;
    default:
      await merge(next.who, '/users/me/settings', { privacy: { ageBandAudience: next.audience } });
      return false;
  }
}

describe('the rules of matching over time', () => {
  const sequences = runsOf({ sampled: 6, full: 100 });

  it('fault-X1: leave no open and no new match that they forbid, after any step', { timeout: 120_000 }, async () => {
    await holds(
      fc.asyncProperty(fc.array(step, { minLength: 12, maxLength: 16 }), async (steps) => {
        await freshWorld();
        for (const next of nonEmpty(steps, 'steps')) {
          const before = new Set((await rowsOf<{ id: string }>('matches')).map(({ id }) => id));
          const couldMatch = await take(next);
          expect(await forbiddenRequests(now)).toEqual([]);
          const after = await rowsOf<{ id: string }>('matches');
          const made = after.filter(({ id }) => !before.has(id)).length;
          if (!couldMatch) expect(made).toBe(0);
          if (made > 0 && before.size === 0) expect(await forbiddenMatches(now, now)).toEqual([]);
        }
      }),
      sequences,
    );
  });
});
