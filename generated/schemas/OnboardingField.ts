// Generated from contract/. Do not edit.
import * as z from 'zod';

/**
 * A field of a step, named like the property that answers it. `image` is no property: the picture is uploaded with
 * `uploadProfileImage` and appears at once.
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
