// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** Settings of the app itself. */
export const InterfaceSettings = z.lazy(() => z.object({ language: z.enum(['ko', 'en']) }));

true satisfies Agrees<typeof InterfaceSettings, components['schemas']['InterfaceSettings']>;
