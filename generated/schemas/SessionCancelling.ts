// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { SessionCancelReason } from './SessionCancelReason.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** How a session is cancelled. */
export const SessionCancelling = z.strictObject({ reason: z.exactOptional(SessionCancelReason) });

/** The same, compiled once while the module loads: request bodies are checked with it. */
export const compiledSessionCancelling = z.compile(SessionCancelling, { strict: true });

true satisfies Agrees<typeof SessionCancelling, components['schemas']['SessionCancelling']>;
