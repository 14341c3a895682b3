// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/**
 * Words for the partner, 1 to 1,000 visible characters. Line breaks are kept (as `\n`). They are plain text: display
 * them
 * as text, never as HTML.
 */
export const SessionFeedbackWords = z.string().check(z.minLength(1), z.maxLength(4000));

true satisfies Agrees<typeof SessionFeedbackWords, components['schemas']['SessionFeedbackWords']>;
