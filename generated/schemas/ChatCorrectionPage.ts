// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { ChatCorrection } from './ChatCorrection.ts';
import { Cursor } from './Cursor.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** A page of a list of `ChatCorrection`. */
export const ChatCorrectionPage = z.lazy(() => z.object({
  items: z.array(ChatCorrection),
  nextCursor: z.nullable(Cursor),
}));

true satisfies Agrees<typeof ChatCorrectionPage, components['schemas']['ChatCorrectionPage']>;
