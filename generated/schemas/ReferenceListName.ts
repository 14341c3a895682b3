// Generated from contract/. Do not edit.
import * as z from 'zod';

/** Name of a reference list. */
export const ReferenceListName = z.enum([
  'languages',
  'levels',
  'topics',
  'motivations',
  'learning-styles',
  'learning-expectations',
  'partner-personalities',
  'group-sizes',
  'communication-methods',
  'daily-minutes',
  'locations',
  'genders',
  'report-reasons',
  'profile-parts',
  'onboarding-fields',
  'match-obstacles',
  'match-parts',
]);
