// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { CefrLevel } from './CefrLevel.ts';
import { LanguageTag } from './LanguageTag.ts';
import { SkillLevelsEntry } from './SkillLevelsEntry.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** A language the user is learning. `targetLevel` must not be below `level`. */
export const LearningLanguageEntry = z.strictObject({
  language: LanguageTag,
  level: CefrLevel,
  targetLevel: CefrLevel,
  skills: z.exactOptional(SkillLevelsEntry),
});

true satisfies Agrees<typeof LearningLanguageEntry, components['schemas']['LearningLanguageEntry']>;
