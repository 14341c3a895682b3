// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { AgeBand } from './AgeBand.ts';
import { CommunicationMethod } from './CommunicationMethod.ts';
import { DailyMinutes } from './DailyMinutes.ts';
import { MatchSignal } from './MatchSignal.ts';
import { PartnerGender } from './PartnerGender.ts';
import { ReferenceCode } from './ReferenceCode.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** What a user looks for in partners, and which signals count for them. */
export const MatchPreferences = z.lazy(() => z.object({
  partnerGender: PartnerGender,
  partnerAgeBands: z.array(AgeBand),
  partnerPersonalities: z.array(ReferenceCode),
  communicationMethod: CommunicationMethod,
  dailyMinutes: DailyMinutes,
  groupSizes: z.array(ReferenceCode),
  ignoredSignals: z.array(MatchSignal),
}));

true satisfies Agrees<typeof MatchPreferences, components['schemas']['MatchPreferences']>;
