/**
 * Cases of a realtime channel: `generated/cases/realtime/<channel>.json` holds one `FrameCaseFile`; `test/contract`
 * runs it. This file has only types, so that the test runner inside workerd can import it.
 */
import type { Json } from '../../read/json.ts';

export interface FrameCaseFile {
  readonly channel: string;
  /** The operation that opens the channel. */
  readonly operation: string;
  /** Names of the frames that the server sends by itself after the connection opens. */
  readonly first: readonly string[];
  readonly cases: readonly FrameCase[];
}

export type FrameCase = { readonly name: string } & FrameAct;

export type FrameAct =
  /** The client sends this text, and the server answers with the frame named `answer`. */
  | { readonly act: 'answered'; readonly send: string; readonly answer: string }
  /** The client sends this text, and the server closes the connection with this code. */
  | { readonly act: 'closed'; readonly send: string; readonly code: number }
  /** A value that the frame's schema accepts. */
  | { readonly act: 'fit'; readonly frame: string; readonly value: Json }
  /** A value with exactly one fault, which the frame's schema refuses. */
  | { readonly act: 'breach'; readonly frame: string; readonly keyword: string; readonly value: Json };
