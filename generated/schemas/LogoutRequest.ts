// Generated from contract/ (contract a9922c7d0a68). Do not edit.
import * as z from 'zod';

/** What else to sign out. */
export const LogoutRequest = z.strictObject({ refreshToken: z.exactOptional(z.string().min(1).max(2048)) });

/** The same, compiled once while the module loads: request bodies are checked with it. */
export const compiledLogoutRequest = z.compile(LogoutRequest, { strict: true });
