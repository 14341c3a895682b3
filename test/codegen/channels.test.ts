/** Realtime channels: the code generated from their frames, and the channels that the generator refuses. */
import { describe, expect, it } from 'vitest';
import type { FrameCase, FrameCaseFile } from '../../src/codegen/emit/cases/frame-case.ts';
import { emitCases } from '../../src/codegen/emit/cases/index.ts';
import { emitRealtime } from '../../src/codegen/emit/realtime.ts';
import type { Json, JsonObject } from '../../src/codegen/read/json.ts';
import { baseDocument, modelOf, patched } from './support/small-contract.ts';

const text = (value: string): JsonObject => ({ description: 'A word.', schema: { type: 'string', const: value } });
const said: JsonObject = {
  description: 'What somebody says.',
  schema: {
    type: 'object',
    required: ['type', 'text'],
    additionalProperties: false,
    properties: {
      type: { type: 'string', const: 'said' },
      text: { type: 'string', minLength: 1, maxLength: 20 },
      book: { $ref: '../schemas/NewBook.yaml' },
    },
  },
};
const channel: JsonObject = {
  operation: 'getBook',
  server: { welcome: { ...text('welcome'), when: 'first' }, pong: { ...text('pong'), when: 'answer' } },
  client: { ping: { ...text('ping'), answer: 'pong' }, said },
  closes: { unexpectedFrame: { code: 1003, description: 'Not a frame.' } },
};
const reading = (changes: JsonObject = {}, document = baseDocument()) =>
  modelOf(document, new Map<string, Json>([['reading', patched(structuredClone(channel), changes)]]));

describe('a channel', () => {
  const { model, faults } = reading();
  const file = emitCases(model).find(({ path }) => path === 'cases/realtime/reading.json');
  const { cases, ...head }: FrameCaseFile = JSON.parse(file?.text ?? '{}');
  const sent = (act: FrameCase['act']) =>
    cases.flatMap((each) => (each.act === act && 'send' in each ? [each.send] : []));

  it('is generated as schemas, types and cases', () => {
    expect(faults.all).toEqual([]);
    expect(emitRealtime(model).map(({ path }) => path)).toEqual(['realtime/frames.ts', 'realtime/reading.ts']);
    expect(head).toEqual({ channel: 'reading', operation: 'getBook', first: ['welcome'] });
    expect(sent('answered')).toEqual(['ping']);
  });

  it('has cases that close it, for text that is no frame and for frames with a fault', () => {
    expect(sent('closed')).toEqual(
      expect.arrayContaining([
        '',
        'PING',
        '"ping"',
        '{"type":"unknown"}',
        expect.stringContaining('{"type":"said","text":""'),
      ]),
    );
    expect(sent('closed').filter((send) => send.startsWith('{"type":"said"')).length).toBeGreaterThan(5);
  });

  it('has a case for every constraint of every frame', () => {
    const broken = cases.flatMap((each) => (each.act === 'breach' && each.frame === 'said' ? [each.name] : []));
    expect(broken).toEqual(
      expect.arrayContaining([
        'said/type: null (enum)',
        'said/text: missing (required)',
        'said/text: empty (minLength)',
        'said/text: longer than 20 characters (maxLength)',
        'said/book/title: missing (required)',
      ]),
    );
  });
});

describe('a channel is refused', () => {
  it.each<[string, JsonObject, string]>([
    [
      'if the operation that opens it does not exist',
      { operation: 'openNothing' },
      'The channel reading is opened by openNothing, which does not exist.',
    ],
    ['if it has an unknown property', { greeting: 'hello' }, 'A channel has no `greeting`.'],
    [
      'if the answer of a client frame does not exist',
      { client: { ping: { answer: 'echo' } } },
      'The answer of ping is not a frame of the server.',
    ],
    [
      'if a frame cannot be distinguished from others',
      { client: { said: { schema: { required: ['text'] } } } },
      'The frame said cannot be distinguished from other frames.',
    ],
    [
      'if the `when` of a frame is unknown',
      { server: { pong: { when: 'sometimes' } } },
      'The `when` of the frame pong is missing or unknown.',
    ],
    [
      'if the code of a close is not one of its own',
      { closes: { unexpectedFrame: { code: 99 } } },
      'The close unexpectedFrame has no code of its own.',
    ],
  ])('%s', (_what, changes, reason) => {
    expect(reading(changes).faults.all).toContainEqual(expect.objectContaining({ reason }));
  });

  it('if a tag is named like the folder of its cases', () => {
    const document = patched(baseDocument(), { tags: [{ name: 'books' }, { name: 'realtime' }] });
    expect(reading({}, document).faults.all).toMatchObject([
      {
        pointer: '/tags/1',
        reason: 'No tag may be named realtime: the folder of this name holds the cases of channels.',
      },
    ]);
  });
});
