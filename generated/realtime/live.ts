// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { format } from '../../src/platform/wire/schema-rules.ts';
import type { LiveHello, LivePing, LivePong } from './frames.ts';

/** The connection is open. */
export const liveHello: z.ZodMiniType<LiveHello> = z.strictObject({
  type: z.literal('hello'),
  at: z.string().check(z.refine(...format('date-time'))),
});

/** The connection is alive. */
export const livePong: z.ZodMiniType<LivePong> = z.literal('pong');

/** Asks whether the connection is alive; send it about every 30 seconds. It does not wake the Durable Object. */
export const livePing: z.ZodMiniType<LivePing> = z.literal('ping');

/** Frames of the server, by their names. */
export const liveServerFrames = { hello: liveHello, pong: livePong };

/** Frames of the client, by their names. */
export const liveClientFrames = { ping: livePing };

/** The frames that are one fixed text. All others are JSON. */
export const liveTextFrames = ['pong', 'ping'] as const;
