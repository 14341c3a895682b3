// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { MatchRequestMessage } from './MatchRequestMessage.ts';
import { UserId } from './UserId.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** A request to learn with another user. */
export const NewMatchRequest = z.strictObject({ receiverId: UserId, message: z.exactOptional(MatchRequestMessage) });

/** The same, compiled once while the module loads: request bodies are checked with it. */
export const compiledNewMatchRequest = z.compile(NewMatchRequest, { strict: true });

true satisfies Agrees<typeof NewMatchRequest, components['schemas']['NewMatchRequest']>;
