// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { ChatCorrectionText } from './ChatCorrectionText.ts';
import { NewChatCorrectionSpan } from './NewChatCorrectionSpan.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** A correction of a message that the partner wrote. */
export const NewChatCorrection = z.strictObject({
  clientCorrectionId: z.guid().check(z.toLowerCase()),
  revision: z.int().check(z.gte(1), z.lte(2147483647)),
  spans: z.array(NewChatCorrectionSpan).check(z.minLength(1), z.maxLength(20)),
  comment: z.exactOptional(ChatCorrectionText),
});

/** The same, compiled once while the module loads: request bodies are checked with it. */
export const compiledNewChatCorrection = z.compile(NewChatCorrection, { strict: true });

true satisfies Agrees<typeof NewChatCorrection, components['schemas']['NewChatCorrection']>;
