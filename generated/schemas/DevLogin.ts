// Generated from contract/. Do not edit.
import * as z from 'zod';

/** The user to sign in as. */
export const DevLogin = z.strictObject({ user: z.string().min(1).max(64) });

/** The same, compiled once while the module loads: request bodies are checked with it. */
export const compiledDevLogin = z.compile(DevLogin, { strict: true });
