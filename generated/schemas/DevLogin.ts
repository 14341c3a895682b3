// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** The user to sign in as. */
export const DevLogin = z.strictObject({ user: z.string().check(z.minLength(1), z.maxLength(64)) });

/** The same, compiled once while the module loads: request bodies are checked with it. */
export const compiledDevLogin = z.compile(DevLogin, { strict: true });

true satisfies Agrees<typeof DevLogin, components['schemas']['DevLogin']>;
