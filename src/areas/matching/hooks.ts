/** Hooks of the area matching, which areas above it answer. */
import type { SQL } from 'drizzle-orm';
import type { Instant } from '../../platform/time/instant.ts';
import type { Statement } from '../../store/statement.ts';
import type { Value } from '../../store/template.ts';
import { Hook } from '../hook.ts';

/**
 * Statements that follow the end of matches, in the same batch and behind it. `pairs` selects `one_id`, `other_id` and
 * `told_by`: which of the two has ended it and so knows of it, NULL if neither has. `isTold` is false for a block, of
 * which nobody is told.
 */
export const onMatchEnd = new Hook<[now: Value<Instant>, pairs: SQL, isTold: boolean], readonly Statement[]>(
  'matching.onMatchEnd',
);
