// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { CefrLevel } from './CefrLevel.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** A new level of a language. */
export const LevelChange = z.lazy(() => z.object({
  level: CefrLevel,
  previousLevel: z.nullable(CefrLevel),
  changedOn: z.iso.date(),
}));

true satisfies Agrees<typeof LevelChange, components['schemas']['LevelChange']>;
