// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { OnboardingField } from './OnboardingField.ts';
import { OnboardingStepName } from './OnboardingStepName.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** What a step still lacks. */
export const OnboardingDue = z.lazy(() => z.object({ step: OnboardingStepName, missing: z.array(OnboardingField) }));

true satisfies Agrees<typeof OnboardingDue, components['schemas']['OnboardingDue']>;
