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

/** What follows the commit of the end of a block. It must not delay the answer. */
export const afterUnblock = new Hook<[deps: Deps, pair: { readonly userId: string; readonly otherId: string }], void>(
  'safety.afterUnblock',
);

/**
 * Condition: the two users have met: each of them has learnt of the other by a match or a request, now or earlier.
 * Several areas may know of a meeting.
 */
export const acquaintance = new Hook<[one: UserIn, other: UserIn], SQL>('safety.acquaintance');
