// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/**
 * A short message to the receiver, 1 to 300 visible characters. Line breaks are kept (as `\n`). It is plain text:
 * display it as text, never as HTML.
 */
export const MatchRequestMessage = z.string().check(z.minLength(1), z.maxLength(2000));

true satisfies Agrees<typeof MatchRequestMessage, components['schemas']['MatchRequestMessage']>;
