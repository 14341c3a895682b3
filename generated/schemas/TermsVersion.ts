// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/**
 * A published version of the text, named by the day on which it came into force. Show the latest version and ask the
 * user to agree to it.
 */
export const TermsVersion = z.literal('2026-03-01');

true satisfies Agrees<typeof TermsVersion, components['schemas']['TermsVersion']>;
