// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** An additional session to end. */
export const LogoutRequest = z.strictObject({
  refreshToken: z.exactOptional(z.string().check(z.minLength(1), z.maxLength(2048))),
});

/** The same, compiled once while the module loads: request bodies are checked with it. */
export const compiledLogoutRequest = z.compile(LogoutRequest, { strict: true });

true satisfies Agrees<typeof LogoutRequest, components['schemas']['LogoutRequest']>;
