/** Frames of realtime channels: what is made of them, and what is refused. */
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

  it('becomes schemas, types and cases', () => {
    expect(faults.all).toEqual([]);
    expect(emitRealtime(model).map(({ path }) => path)).toEqual(['realtime/frames.ts', 'realtime/reading.ts']);
    expect(head).toEqual({ channel: 'reading', operation: 'getBook', first: ['welcome'] });
    expect(sent('answered')).toEqual(['ping']);
  });

  it('is closed after what is no frame, and after a frame with a fault', () => {
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
      'without the operation that opens it',
      { operation: 'openNothing' },
      'The channel reading is opened by openNothing, which does not exist.',
    ],
    ['with a word of its own', { greeting: 'hello' }, 'A channel has no `greeting`.'],
    [
      'when a client frame is answered by no frame',
      { client: { ping: { answer: 'echo' } } },
      'The answer of ping is not a frame of the server.',
    ],
    [
      'when a frame cannot be told from others',
      { client: { said: { schema: { required: ['text'] } } } },
      'The frame said cannot be distinguished from other frames.',
    ],
    [
      'when a frame comes at no known moment',
      { server: { pong: { when: 'sometimes' } } },
      'The `when` of the frame pong is missing or unknown.',
    ],
    [
      'when a close has no code of its own',
      { closes: { unexpectedFrame: { code: 99 } } },
      'The close unexpectedFrame has no code of its own.',
    ],
  ])('%s', (_what, changes, reason) => {
    expect(reading(changes).faults.all).toContainEqual(expect.objectContaining({ reason }));
  });

  it('when a tag has the name of its cases', () => {
    const document = patched(baseDocument(), { tags: [{ name: 'books' }, { name: 'realtime' }] });
    expect(reading({}, document).faults.all).toMatchObject([
      {
        pointer: '/tags/1',
        reason: 'No tag may be named realtime: the folder of this name holds the cases of channels.',
      },
    ]);
  });
});
