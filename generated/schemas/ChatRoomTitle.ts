// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/**
 * The name of a room in one line, 1 to 60 code points in Unicode form NFC without white space at the ends. Control
 * characters, direction overrides, invisible characters and fillers are refused. It is plain text: display it as text,
 * never as HTML.
 */
export const ChatRoomTitle = z.string().check(z.minLength(1), z.maxLength(60));

true satisfies Agrees<typeof ChatRoomTitle, components['schemas']['ChatRoomTitle']>;
