// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { ChatCorrectionText } from './ChatCorrectionText.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** A corrected place. It counts code points of `original`. */
export const ChatCorrectionSpan = z.lazy(() => z.object({
  start: z.int().check(z.gte(0)),
  end: z.int().check(z.gte(0)),
  original: z.string(),
  replacement: z.nullable(ChatCorrectionText),
}));

true satisfies Agrees<typeof ChatCorrectionSpan, components['schemas']['ChatCorrectionSpan']>;
