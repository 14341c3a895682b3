import type { Learner } from './learner.ts';

/** Why two people cannot be recommended to each other, as far as it lies in the two. */
export type Obstacle = 'self' | 'languages' | 'age' | 'own_wishes' | 'their_wishes';

/** Every hard rule that lies in the two people themselves; blocks, matches and requests between them are the database's. */
export function obstaclesOf(reader: Learner, other: Learner): Obstacle[] {
  const found: Obstacle[] = [];
  if (reader.userId === other.userId) found.push('self');
  if (reader.learning !== other.native || other.learning !== reader.native) found.push('languages');
  // Minors meet people of their own band and nobody else.
  if ((reader.ageBand === '14-17') !== (other.ageBand === '14-17')) found.push('age');
  if (!suitsWishes(reader, other)) found.push('own_wishes');
  if (!suitsWishes(other, reader)) found.push('their_wishes');
  return found;
}

/**
 * Whether `other` is what the stated wishes of `person` ask for. A gender that was not stated and an age band that is not shown
 * fulfil no wish: who wishes for one band after the other would otherwise find out.
 */
function suitsWishes({ wishes }: Learner, other: Learner): boolean {
  return (
    (wishes.gender === null || wishes.gender === other.gender) &&
    (wishes.ageBands.length === 0 || (other.showsAgeBand && wishes.ageBands.includes(other.ageBand)))
  );
}
