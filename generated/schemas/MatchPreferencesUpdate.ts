// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { minProperties, uniqueItems } from '../../src/platform/wire/schema-rules.ts';
import { AgeBand } from './AgeBand.ts';
import { CommunicationMethod } from './CommunicationMethod.ts';
import { DailyMinutes } from './DailyMinutes.ts';
import { MatchSignal } from './MatchSignal.ts';
import { PartnerGender } from './PartnerGender.ts';
import { ReferenceCode } from './ReferenceCode.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** A merge patch (RFC 7396): properties that are left out stay as they are; lists are replaced as a whole. */
export const MatchPreferencesUpdate = z.strictObject({
  partnerGender: z.exactOptional(PartnerGender),
  partnerAgeBands: z.exactOptional(z.array(AgeBand).check(z.maxLength(6), z.refine(...uniqueItems))),
  partnerPersonalities: z.exactOptional(z.array(ReferenceCode).check(z.maxLength(20), z.refine(...uniqueItems))),
  communicationMethod: z.exactOptional(CommunicationMethod),
  dailyMinutes: z.exactOptional(DailyMinutes),
  groupSizes: z.exactOptional(z.array(ReferenceCode).check(z.maxLength(20), z.refine(...uniqueItems))),
  ignoredSignals: z.exactOptional(z.array(MatchSignal).check(z.maxLength(4), z.refine(...uniqueItems))),
}).check(z.refine(...minProperties(1)));

/** The same, compiled once while the module loads: request bodies are checked with it. */
export const compiledMatchPreferencesUpdate = z.compile(MatchPreferencesUpdate, { strict: true });

true satisfies Agrees<typeof MatchPreferencesUpdate, components['schemas']['MatchPreferencesUpdate']>;
