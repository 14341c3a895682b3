// Generated from contract/. Do not edit.
import * as z from 'zod';
import { MatchRequestMessage } from './MatchRequestMessage.ts';
import { UserId } from './UserId.ts';

/** A request to learn with another user. */
export const NewMatchRequest = z.strictObject({ receiverId: UserId, message: z.exactOptional(MatchRequestMessage) });

/** The same, compiled once while the module loads: request bodies are checked with it. */
export const compiledNewMatchRequest = z.compile(NewMatchRequest, { strict: true });
