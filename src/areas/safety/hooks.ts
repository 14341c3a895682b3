/** Hooks of the area safety, which areas above it answer. */
import type { Value } from '../../store/template.ts';
import type { Deps } from '../../platform/deps.ts';
import type { Instant } from '../../platform/time/instant.ts';
import type { SQL } from 'drizzle-orm';
import type { UserIn } from '../profile/index.ts';
import type { Statement } from '../../store/statement.ts';
import { Hook } from '../hook.ts';

/** Statements that end what two users have with each other, in the batch in which one blocks the other. */
export const onBlock = new Hook<
  [now: Value<Instant>, blockerId: Value<string>, blockedId: Value<string>],
  readonly Statement[]
>('safety.onBlock');

/** Statements that follow the end of a block, in the same batch. */
export const onUnblock = new Hook<
  [now: Value<Instant>, blockerId: Value<string>, blockedId: Value<string>],
  readonly Statement[]
>('safety.onUnblock');

/**
 * What follows the commit of a block, or of its end, if the user sees less or more of the other one than before. Where
 * the other one is hidden all the same, nothing follows: that would tell of them. It must not delay the answer.
 */
export const afterBlockChange = new Hook<
  [deps: Deps, pair: { readonly userId: string; readonly otherId: string }],
  void
>('safety.afterBlockChange');

/**
 * Condition: the user has met the other one: they have learnt of them by a match, a request or in a room, now or
 * earlier. Several areas may know of a meeting.
 */
export const acquaintance = new Hook<[userId: UserIn, otherId: UserIn], SQL>('safety.acquaintance');
