// Generated from contract/. Do not edit.
import * as z from 'zod';

/** An additional session to end. */
export const LogoutRequest = z.strictObject({ refreshToken: z.exactOptional(z.string().min(1).max(2048)) });

/** The same, compiled once while the module loads: request bodies are checked with it. */
export const compiledLogoutRequest = z.compile(LogoutRequest, { strict: true });
