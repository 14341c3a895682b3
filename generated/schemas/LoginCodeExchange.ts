// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { pattern } from '../../src/platform/wire/schema-rules.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** The one-time code of a finished sign-in, and the proof that the same client started it. */
export const LoginCodeExchange = z.strictObject({
  code: z.string().check(
    z.refine(...pattern(/^[\w\-]{43}$/u, 'Must be 43 characters: letters, digits, hyphens and underscores.', '영문자, 숫자, 하이픈, 밑줄로 된 43자여야 합니다.')),
  ),
  codeVerifier: z.string().check(
    z.refine(...pattern(/^[\w\-.~]{43,128}$/u, 'Must be 43 to 128 letters, digits, hyphens, dots, underscores and tildes.', '영문자, 숫자, 붙임표(-), 마침표(.), 밑줄(_), 물결표(~) 43~128자여야 합니다.')),
  ),
});

/** The same, compiled once while the module loads: request bodies are checked with it. */
export const compiledLoginCodeExchange = z.compile(LoginCodeExchange, { strict: true });

true satisfies Agrees<typeof LoginCodeExchange, components['schemas']['LoginCodeExchange']>;
