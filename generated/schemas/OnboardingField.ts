// Generated from contract/. Do not edit.
import * as z from 'zod';

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
