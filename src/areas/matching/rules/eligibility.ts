import type { Learner } from './learner.ts';

/** Why two users cannot be recommended to each other, judged by their profiles alone. */
export type Obstacle = 'self' | 'languages' | 'age' | 'own_wishes' | 'their_wishes';

/**
 * Checks every hard rule that depends on the two users alone. Queries of data/ check blocks, matches and requests
 * between them.
 */
export function obstaclesOf(reader: Learner, other: Learner): Obstacle[] {
  const found: Obstacle[] = [];
  if (reader.userId === other.userId) found.push('self');
  if (reader.learning !== other.native || other.learning !== reader.native) found.push('languages');
  // Minors are recommended to users of their own age band only.
  if ((reader.ageBand === '14-17') !== (other.ageBand === '14-17')) found.push('age');
  if (!suitsWishes(reader, other)) found.push('own_wishes');
  if (!suitsWishes(other, reader)) found.push('their_wishes');
  return found;
}

/**
 * Whether `other` meets the stated preferences of `person`. A gender that was not stated and an age band that is not
 * shown meet no preference. Otherwise a user could find out a hidden band by trying one band after the other.
 */
function suitsWishes({ wishes }: Learner, other: Learner): boolean {
  return (
    (wishes.gender === null || wishes.gender === other.gender) &&
    (wishes.ageBands.length === 0 || (other.showsAgeBand && wishes.ageBands.includes(other.ageBand)))
  );
}
