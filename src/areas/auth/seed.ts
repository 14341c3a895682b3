import { addTime } from '../../platform/time/instant.ts';
import { defineSeed, insertRows, seedIdsByPerson } from '../define-seed.ts';
import type { SeedNewcomer, SeedPerson } from '../seed-data.ts';
import { authIdentities, authSessions } from './data/tables.ts';

const identityId = seedIdsByPerson(0x8003);
const sessionLifetime = { days: 365 };

/** Identities at providers, and the sessions that development tokens belong to. */
export const seed = defineSeed(({ people, newcomers }) => [
  ...insertRows(authIdentities, people.flatMap(makeIdentityRows)),
  ...insertRows(authSessions, [...people, ...newcomers].flatMap(makeSessionRows)),
]);

function makeIdentityRows({ id, identity, createdAt }: SeedPerson): (typeof authIdentities.$inferInsert)[] {
  return identity === null ? [] : [{ id: identityId(id), userId: id, ...identity, createdAt }];
}

function makeSessionRows({
  id,
  sessionId,
  lastActiveAt,
}: SeedPerson | SeedNewcomer): (typeof authSessions.$inferInsert)[] {
  if (sessionId === null) return [];
  const end = addTime(lastActiveAt, sessionLifetime);
  return [
    {
      id: sessionId,
      userId: id,
      signedInWith: 'development',
      browser: 'Chrome',
      system: 'Android',
      createdAt: lastActiveAt,
      lastUsedAt: lastActiveAt,
      expiresAt: end,
      latestExpiresAt: end,
    },
  ];
}
