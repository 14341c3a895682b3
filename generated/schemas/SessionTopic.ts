// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** What the session is about, in one line of 1 to 100 visible characters. It is plain text. */
export const SessionTopic = z.string().check(z.minLength(1), z.maxLength(400));

true satisfies Agrees<typeof SessionTopic, components['schemas']['SessionTopic']>;
