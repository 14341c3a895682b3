// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { CefrLevel } from './CefrLevel.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** Levels of single skills; send only those that differ from the overall level. */
export const SkillLevelsEntry = z.strictObject({
  speaking: z.exactOptional(CefrLevel),
  listening: z.exactOptional(CefrLevel),
  reading: z.exactOptional(CefrLevel),
  writing: z.exactOptional(CefrLevel),
});

true satisfies Agrees<typeof SkillLevelsEntry, components['schemas']['SkillLevelsEntry']>;
