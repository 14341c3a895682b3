// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { CefrLevel } from './CefrLevel.ts';
import { LanguageTag } from './LanguageTag.ts';
import { SkillLevels } from './SkillLevels.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** A language the user is learning. */
export const LearningLanguage = z.lazy(() => z.object({
  language: LanguageTag,
  level: CefrLevel,
  targetLevel: CefrLevel,
  skills: SkillLevels,
}));

true satisfies Agrees<typeof LearningLanguage, components['schemas']['LearningLanguage']>;
