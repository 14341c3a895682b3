// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { CommunicationMethod } from './CommunicationMethod.ts';
import { DailyMinutes } from './DailyMinutes.ts';
import { PartnerGender } from './PartnerGender.ts';
import { ReferenceCode } from './ReferenceCode.ts';
import { WeeklyBlock } from './WeeklyBlock.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** What the user looks for in a partner, and when they have time. Unanswered fields are absent. */
export const PreferencesStepAnswers = z.lazy(() => z.object({
  partnerGender: z.exactOptional(PartnerGender),
  partnerPersonalities: z.exactOptional(z.array(ReferenceCode)),
  communicationMethod: z.exactOptional(CommunicationMethod),
  dailyMinutes: z.exactOptional(DailyMinutes),
  groupSizes: z.exactOptional(z.array(ReferenceCode)),
  weeklyAvailability: z.exactOptional(z.array(WeeklyBlock)),
}));

true satisfies Agrees<typeof PreferencesStepAnswers, components['schemas']['PreferencesStepAnswers']>;
