import type { SQL } from 'drizzle-orm';
import type { Instant } from '../../platform/time/instant.ts';
import type { Value } from '../../store/template.ts';
import { Hook } from '../hook.ts';
import type { NotificationType } from './rules/types.ts';

/**
 * What an area says of the causes of notices of some types: conditions on the notice `n` of a query (its `variables` are
 * JSON text). Of types that no area names, both hold.
 */
export interface Cause {
  readonly types: readonly NotificationType[];
  /** The receiver may be told of it. Otherwise the notice is there for nobody: no list, count or text contains it. */
  readonly isTold?: SQL;
  /** It is still so. Otherwise nothing is sent any more; the list keeps the notice. */
  readonly stands: SQL;
}

/** Asked by each read of notices, and right before one is pushed or mailed. */
export const causes = new Hook<[now: Value<Instant>], readonly Cause[]>('notifications.causes');
