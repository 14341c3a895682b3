// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** The refresh token to replace. */
export const RefreshRequest = z.strictObject({ refreshToken: z.string().check(z.minLength(1), z.maxLength(2048)) });

/** The same, compiled once while the module loads: request bodies are checked with it. */
export const compiledRefreshRequest = z.compile(RefreshRequest, { strict: true });

true satisfies Agrees<typeof RefreshRequest, components['schemas']['RefreshRequest']>;
