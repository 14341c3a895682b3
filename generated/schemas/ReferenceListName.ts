// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

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

true satisfies Agrees<typeof ReferenceListName, components['schemas']['ReferenceListName']>;
