/** What the safety area asks the areas above it. */
import type { Clock } from '../../platform/time/clock.ts';
import type { Statement } from '../../store/statement.ts';
import { Hook } from '../hook.ts';

/** Statements that end what two users have with each other, in the batch in which one of them blocks the other. */
export const onBlock = new Hook<[clock: Clock, blockerId: string, blockedId: string], readonly Statement[]>(
  'safety.onBlock',
);
