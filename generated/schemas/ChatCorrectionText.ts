// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/**
 * A text of a correction, in Unicode form NFC without white space at its ends. Line breaks are kept (as `\n`). It is
 * plain text: display it as text, never as HTML.
 */
export const ChatCorrectionText = z.string().check(z.minLength(1), z.maxLength(1000));

true satisfies Agrees<typeof ChatCorrectionText, components['schemas']['ChatCorrectionText']>;
