// Generated from contract/. Do not edit.
import * as z from 'zod';
import { CefrLevel } from './CefrLevel.ts';

/** Levels of single skills, where they differ from the level as a whole; a skill that is absent has that level. */
export const SkillLevels = z.lazy(() => z.object({
  speaking: z.exactOptional(CefrLevel),
  listening: z.exactOptional(CefrLevel),
  reading: z.exactOptional(CefrLevel),
  writing: z.exactOptional(CefrLevel),
}));
