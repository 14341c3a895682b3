/** Hooks of the area chat, which areas above it answer. */
import type { SQL } from 'drizzle-orm';
import type { Instant } from '../../platform/time/instant.ts';
import type { Statement } from '../../store/statement.ts';
import type { Value } from '../../store/template.ts';
import { Hook } from '../hook.ts';

/** A message or a correction that a group stores, unless it is refused or stored already. */
export interface Countable {
  readonly id: string;
  readonly actorId: string;
  readonly at: Instant;
  /** The message that is corrected. */
  readonly messageId?: string;
  /** The language that the sender of a message named. */
  readonly language?: string | null;
}

/** Statements around those that store a group. */
export interface Around {
  readonly before: readonly Statement[];
  readonly after: readonly Statement[];
}

/** Statements that count messages (`send`) or corrections (`correct`), in the batch that stores them. */
export const onWrites = new Hook<[kind: 'send' | 'correct', items: readonly Countable[]], Around>('chat.onWrites');

/** Statements before messages, with their corrections, are deleted, in the same batch. `messages` selects their ids. */
export const onMessagesGone = new Hook<[now: Value<Instant>, messages: SQL], readonly Statement[]>(
  'chat.onMessagesGone',
);

/**
 * Statements before what counts for users is erased with the account of another user, in the same batch. `counted`
 * selects `user_id` and `at`, the moment of a message or correction of that user.
 */
export const onCountedGone = new Hook<[now: Value<Instant>, counted: SQL], SQL>('chat.onCountedGone');
