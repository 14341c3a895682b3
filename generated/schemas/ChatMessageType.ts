// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/**
 * What a message contains. `text`: a text. `system`: a message of the service about the room, with an `event` in place
 * of a
 * text; it is nobody's to edit, delete, react to, correct or answer, and such calls answer as if it did not exist.
 * `hidden`: a
 * message of a group that the reader does not see, because they share a block with its sender or with the user whom
 * its event
 * names, or because that user is suspended or leaving. It has its place and nothing else: no text, no event, no
 * reactions, and the
 * id `00000000-0000-0000-0000-000000000000` in place of the sender. Neither `system` nor `hidden` counts as unread;
 * leave `hidden`
 * out of the page. Other types will follow.
 */
export const ChatMessageType = z.lazy(() => z.enum(['text', 'system', 'hidden']));

true satisfies Agrees<typeof ChatMessageType, components['schemas']['ChatMessageType']>;
