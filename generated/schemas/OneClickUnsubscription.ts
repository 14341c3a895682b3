// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** What a mail program posts when its user clicks "unsubscribe" (RFC 8058 section 3.2). */
export const OneClickUnsubscription = z.strictObject({ 'List-Unsubscribe': z.literal('One-Click') });

/** The same, compiled once while the module loads: request bodies are checked with it. */
export const compiledOneClickUnsubscription = z.compile(OneClickUnsubscription, { strict: true });

true satisfies Agrees<typeof OneClickUnsubscription, components['schemas']['OneClickUnsubscription']>;
