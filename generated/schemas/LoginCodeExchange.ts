// Generated from contract/. Do not edit.
import * as z from 'zod';

/** The one-time code of a finished sign-in, and the proof that the same client started it. */
export const LoginCodeExchange = z.strictObject({
  code: z.string().regex(/^[\w\-]{43}$/u),
  codeVerifier: z.string().regex(/^[\w\-.~]{43,128}$/u),
});

/** The same, compiled once while the module loads: request bodies are checked with it. */
export const compiledLoginCodeExchange = z.compile(LoginCodeExchange, { strict: true });
