// Generated from contract/. Do not edit.
import * as z from 'zod';
import { CefrLevel } from './CefrLevel.ts';
import { LanguageTag } from './LanguageTag.ts';
import { SkillLevelsEntry } from './SkillLevelsEntry.ts';

/** A language the user is learning. `targetLevel` must not be below `level`. */
export const LearningLanguageEntry = z.strictObject({
  language: LanguageTag,
  level: CefrLevel,
  targetLevel: CefrLevel,
  skills: z.exactOptional(SkillLevelsEntry),
});
