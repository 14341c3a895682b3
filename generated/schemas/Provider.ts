// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** The identity provider of a sign-in. */
export const Provider = z.enum(['google', 'naver']);

true satisfies Agrees<typeof Provider, components['schemas']['Provider']>;
