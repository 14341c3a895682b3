// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/**
 * A field of a step, named like the property that answers it. `image` is not a property of the step: the picture is
 * uploaded with `uploadProfileImage` and takes effect immediately. The reference list `onboarding-fields` has the
 * names
 * to show.
 */
export const OnboardingField = z.lazy(() => z.enum([
  'englishName',
  'residence',
  'birthYear',
  'gender',
  'introduction',
  'image',
  'native',
  'learning',
  'motivations',
  'topics',
  'learningStyles',
  'learningExpectations',
  'partnerGender',
  'partnerPersonalities',
  'communicationMethod',
  'dailyMinutes',
  'groupSizes',
  'weeklyAvailability',
]));

true satisfies Agrees<typeof OnboardingField, components['schemas']['OnboardingField']>;
