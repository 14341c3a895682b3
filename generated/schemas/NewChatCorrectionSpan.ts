// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { ChatCorrectionText } from './ChatCorrectionText.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/**
 * A place in the text of a message, and what is to stand there. `start` and `end` count Unicode code points of the
 * text
 * as it was answered, not UTF-16 units: in JavaScript, `[...text].slice(start, end).join('')` is what the span covers.
 * An
 * empty span (`start` equals `end`) inserts. To correct a space, let the span cover a letter beside it.
 */
export const NewChatCorrectionSpan = z.strictObject({
  start: z.int().check(z.gte(0), z.lte(4000)),
  end: z.int().check(z.gte(0), z.lte(4000)),
  replacement: z.nullable(ChatCorrectionText),
});

true satisfies Agrees<typeof NewChatCorrectionSpan, components['schemas']['NewChatCorrectionSpan']>;
