// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { DigestFrequency } from './DigestFrequency.ts';
import { StartTime } from './StartTime.ts';
import { Weekday } from './Weekday.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** When e-mails come that are collected in a digest. */
export const EmailDigest = z.lazy(() => z.object({ frequency: DigestFrequency, at: StartTime, weekday: Weekday }));

true satisfies Agrees<typeof EmailDigest, components['schemas']['EmailDigest']>;
