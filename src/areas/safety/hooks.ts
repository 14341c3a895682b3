/** Hooks of the area safety, which areas above it answer. */
import type { Clock } from '../../platform/time/clock.ts';
import type { Statement } from '../../store/statement.ts';
import { Hook } from '../hook.ts';

/** Statements that end what two users have with each other, in the batch in which one blocks the other. */
export const onBlock = new Hook<[clock: Clock, blockerId: string, blockedId: string], readonly Statement[]>(
  'safety.onBlock',
);
