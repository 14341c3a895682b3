import type { Schema } from './schema.ts';

/** One kind of frame of a realtime channel. */
export interface FrameModel {
  readonly name: string;
  readonly description: string;
  readonly schema: Schema;
  /** Of a server frame: `first` after the connection opens, `answer` to a client frame, `event` at any time. */
  readonly when: 'first' | 'answer' | 'event' | null;
  /** Of a client frame: the name of the server frame that answers it. */
  readonly answer: string | null;
}

export interface CloseModel {
  readonly name: string;
  readonly code: number;
  readonly description: string;
}

/** `contract/realtime/<name>.yaml`. */
export interface ChannelModel {
  readonly name: string;
  readonly operation: string;
  readonly server: readonly FrameModel[];
  readonly client: readonly FrameModel[];
  readonly closes: readonly CloseModel[];
}

/** The text of a frame that is one fixed text. */
export function getFrameText({ schema }: FrameModel): string {
  return schema.kind === 'literal' ? String(schema.values[0]) : '';
}

/** Whether the frame is one fixed text, not JSON. */
export function isTextFrame({ schema }: FrameModel): boolean {
  return schema.kind === 'literal' && schema.values.every((value) => typeof value === 'string');
}
