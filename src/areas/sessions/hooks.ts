/** Hooks of the area sessions, which areas above it answer. */
import type { SQL } from 'drizzle-orm';
import type { Instant } from '../../platform/time/instant.ts';
import type { Statement } from '../../store/statement.ts';
import type { Value } from '../../store/template.ts';
import { Hook } from '../hook.ts';

/**
 * Statements that follow the end of sessions, or a later report of an absence, in the same batch. `ended` selects the
 * `id` of each session and its `version` after the change.
 */
export const onSessionEnd = new Hook<[now: Value<Instant>, ended: SQL], readonly Statement[]>('sessions.onSessionEnd');
