// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { ReminderOffsets } from './ReminderOffsets.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** When the caller wants to be reminded of a session. */
export const SessionReminderChoice = z.strictObject({ offsetsMinutes: ReminderOffsets });

/** The same, compiled once while the module loads: request bodies are checked with it. */
export const compiledSessionReminderChoice = z.compile(SessionReminderChoice, { strict: true });

true satisfies Agrees<typeof SessionReminderChoice, components['schemas']['SessionReminderChoice']>;
