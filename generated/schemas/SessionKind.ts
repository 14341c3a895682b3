// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** How the two meet: by video, by voice, in writing, or in person. */
export const SessionKind = z.enum(['video', 'voice', 'text', 'in_person']);

true satisfies Agrees<typeof SessionKind, components['schemas']['SessionKind']>;
