// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { CefrLevel } from './CefrLevel.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** Levels of single skills that differ from the overall level; a skill that is absent has the overall level. */
export const SkillLevels = z.lazy(() => z.object({
  speaking: z.exactOptional(CefrLevel),
  listening: z.exactOptional(CefrLevel),
  reading: z.exactOptional(CefrLevel),
  writing: z.exactOptional(CefrLevel),
}));

true satisfies Agrees<typeof SkillLevels, components['schemas']['SkillLevels']>;
