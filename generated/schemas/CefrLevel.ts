// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** Level of the Common European Framework of Reference, from beginner (`A1`) to mastery (`C2`). */
export const CefrLevel = z.enum(['A1', 'A2', 'B1', 'B2', 'C1', 'C2']);

true satisfies Agrees<typeof CefrLevel, components['schemas']['CefrLevel']>;
