// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { minProperties } from '../../src/platform/wire/schema-rules.ts';
import { SessionKind } from './SessionKind.ts';
import { SessionLanguageEntry } from './SessionLanguageEntry.ts';
import { SessionLink } from './SessionLink.ts';
import { SessionNotes } from './SessionNotes.ts';
import { SessionTopic } from './SessionTopic.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** A merge patch (RFC 7396): properties that are left out stay as they are; null removes a text. */
export const SessionUpdate = z.strictObject({
  kind: z.exactOptional(SessionKind),
  languages: z.exactOptional(z.array(SessionLanguageEntry).check(z.maxLength(4))),
  topic: z.exactOptional(z.nullable(SessionTopic)),
  notes: z.exactOptional(z.nullable(SessionNotes)),
  privateNotes: z.exactOptional(z.nullable(SessionNotes)),
  meetingLink: z.exactOptional(z.nullable(SessionLink)),
}).check(z.refine(...minProperties(1)));

/** The same, compiled once while the module loads: request bodies are checked with it. */
export const compiledSessionUpdate = z.compile(SessionUpdate, { strict: true });

true satisfies Agrees<typeof SessionUpdate, components['schemas']['SessionUpdate']>;
