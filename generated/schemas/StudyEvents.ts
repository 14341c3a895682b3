// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { StudyEvent } from './StudyEvent.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** Events that a client has collected. */
export const StudyEvents = z.strictObject({ events: z.array(StudyEvent).check(z.minLength(1), z.maxLength(100)) });

/** The same, compiled once while the module loads: request bodies are checked with it. */
export const compiledStudyEvents = z.compile(StudyEvents, { strict: true });

true satisfies Agrees<typeof StudyEvents, components['schemas']['StudyEvents']>;
