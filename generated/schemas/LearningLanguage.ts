// Generated from contract/ (contract 36f9c1dfd48d). Do not edit.
import * as z from 'zod';
import { CefrLevel } from './CefrLevel.ts';
import { LanguageTag } from './LanguageTag.ts';
import { SkillLevels } from './SkillLevels.ts';

/** A language being learned. */
export const LearningLanguage = z.object({
  language: LanguageTag,
  level: CefrLevel,
  targetLevel: CefrLevel,
  skills: SkillLevels,
});
