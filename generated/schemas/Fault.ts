// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** A fault in the request and its place. */
export const Fault = z.lazy(() => z.object({ pointer: z.string(), detail: z.string(), userMessage: z.string() }));

true satisfies Agrees<typeof Fault, components['schemas']['Fault']>;
