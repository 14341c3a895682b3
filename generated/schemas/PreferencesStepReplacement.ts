// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { uniqueItems } from '../../src/platform/wire/schema-rules.ts';
import { CommunicationMethod } from './CommunicationMethod.ts';
import { DailyMinutes } from './DailyMinutes.ts';
import { PartnerGender } from './PartnerGender.ts';
import { ReferenceCode } from './ReferenceCode.ts';
import { WeeklyBlockEntry } from './WeeklyBlockEntry.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/**
 * What the user looks for in a partner, and when they have time. Replaces all answers of the step: a field that is
 * left
 * out becomes unanswered. An incomplete step can be saved.
 */
export const PreferencesStepReplacement = z.strictObject({
  partnerGender: z.exactOptional(PartnerGender),
  partnerPersonalities: z.exactOptional(z.array(ReferenceCode).check(z.maxLength(20), z.refine(...uniqueItems))),
  communicationMethod: z.exactOptional(CommunicationMethod),
  dailyMinutes: z.exactOptional(DailyMinutes),
  groupSizes: z.exactOptional(z.array(ReferenceCode).check(z.maxLength(20), z.refine(...uniqueItems))),
  weeklyAvailability: z.exactOptional(z.array(WeeklyBlockEntry).check(z.maxLength(70))),
});

/** The same, compiled once while the module loads: request bodies are checked with it. */
export const compiledPreferencesStepReplacement = z.compile(PreferencesStepReplacement, { strict: true });

true satisfies Agrees<typeof PreferencesStepReplacement, components['schemas']['PreferencesStepReplacement']>;
