// Generated from contract/. Do not edit.
import * as z from 'zod';

/**
 * A short message to the receiver, 1 to 300 visible characters. Line breaks are kept (as `\n`). It is plain text:
 * display it as text, never as HTML.
 */
export const MatchRequestMessage = z.string().min(1).max(2000);
