import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../src/codegen/read/json.ts';
import { isNowhere, names, scalars, texts } from './texts.ts';
import { operationOf } from './wire.ts';

const scalarSchemas = Object.fromEntries(
  Object.entries(scalars).map(([name, { schema }]) => [name, { ...schema } as JsonObject]),
);
const closed = (properties: JsonObject): JsonObject => ({ type: 'object', additionalProperties: false, properties });
const formSchema = closed({
  ...scalarSchemas,
  several: { type: 'array', items: { type: 'string' } },
  numbers: { type: 'array', items: { type: 'number' } },
});
const scalarValues = Object.fromEntries(
  Object.entries(scalars).map(([name, { values }]) => [name, values as fc.Arbitrary<unknown>]),
);
const forms = fc.record(
  { ...scalarValues, several: fc.array(texts, { maxLength: 3 }), numbers: fc.array(fc.integer(), { maxLength: 3 }) },
  { requiredKeys: [] },
);

/**
 * Returns whether the form cannot be sent. A form cannot express an empty list: a list without items looks like an
 * absent field.
 */
const isUnwritable = (form: object): boolean =>
  Object.values(form).some((value) =>
    Array.isArray(value) ? value.length === 0 || value.some(isNowhere) : isNowhere(value),
  );

export function describeBodies(): void {
  describe.each(['application/x-www-form-urlencoded', 'multipart/form-data'])('%s', (type) => {
    it('carries every kind of field', async () => {
      const send = operationOf({ body: [type, formSchema] });
      await fc.assert(
        fc.asyncProperty(forms, async (body) => {
          const sent = await send({ body });
          if (isUnwritable(body))
            expect(sent).toMatchObject({ refused: 'client.unsendable', pointer: expect.stringMatching('^/body/') });
          else expect(sent).toMatchObject({ read: { faults: [] } });
          if ('read' in sent) expect(sent.read.body).toEqual(body);
        }),
        { numRuns: 300 },
      );
    });

    it('carries no field that is left out', async () => {
      const send = operationOf({ body: [type, formSchema] });
      expect(await send({ body: { text: undefined, several: null, boolean: false } })).toMatchObject({
        read: { body: { boolean: false }, faults: [] },
      });
    });
  });

  it('multipart/form-data carries files, byte for byte, beside texts', async () => {
    const send = operationOf({
      body: [
        'multipart/form-data',
        closed({ file: { type: 'string', contentMediaType: 'image/png' }, text: { type: 'string' } }),
      ],
    });
    const text = texts.filter((value) => !isNowhere(value));
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 60 }), text, text, async (bytes, name, caption) => {
        const content = new Uint8Array(bytes);
        const sent = await send({ body: { file: new File([content], name, { type: 'image/png' }), text: caption } });
        if (!('read' in sent)) throw new Error(sent.refused);
        const { file, ...others } = sent.read.body as { file: File };
        expect(others).toEqual({ text: caption });
        expect([file.type, new Uint8Array(await file.arrayBuffer())]).toEqual(['image/png', content]);
      }),
    );
  });

  it('a file alone arrives byte for byte', async () => {
    const send = operationOf({ body: ['image/png', { type: 'string', contentMediaType: 'image/png' }] });
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 60 }), async (bytes) => {
        const content = new Uint8Array(bytes);
        const sent = await send({ body: new Blob([content], { type: 'image/png' }) });
        if (!('read' in sent)) throw new Error(sent.refused);
        expect(new Uint8Array(await new Response(sent.read.body as ReadableStream).arrayBuffer())).toEqual(content);
      }),
    );
  });

  describe.each(['application/json', 'application/merge-patch+json'])('%s', (type) => {
    const { tree } = fc.letrec<{ tree: unknown; leaf: unknown }>((tie) => ({
      leaf: fc.oneof(fc.constant(null), ...Object.values(scalarValues)),
      tree: fc.oneof(
        { depthSize: 'small' },
        tie('leaf'),
        fc.array(tie('tree'), { maxLength: 3 }),
        fc.dictionary(fc.oneof(names, fc.constant('a/b~c')), tie('tree'), { maxKeys: 4, noNullPrototype: true }),
      ),
    }));
    const objects = fc.dictionary(names, tree, { maxKeys: 5, noNullPrototype: true });
    const holds = (value: unknown): boolean =>
      typeof value === 'object' && value !== null ? Object.values(value).some(holds) : isNowhere(value);

    it('keeps null as null, absent as absent, and every other value as it is', async () => {
      const send = operationOf({ body: [type, { type: 'object', additionalProperties: true }] });
      await fc.assert(
        fc.asyncProperty(objects, async (body) => {
          const sent = await send({ body });
          if (holds(body))
            expect(sent).toMatchObject({ refused: 'client.unsendable', pointer: expect.stringMatching('^/body/') });
          else if ('read' in sent) expect(sent.read.body).toStrictEqual(body);
          else expect(sent).toHaveProperty('read');
        }),
        { numRuns: 300 },
      );
    });

    it('refuses what JSON would change into another value: NaN would clear a field', async () => {
      const send = operationOf({ body: [type, { type: 'object', additionalProperties: true }] });
      for (const value of [
        Number.NaN,
        Number.NEGATIVE_INFINITY,
        new Date(0),
        new Map([['a', 1]]),
        new Set(['a']),
        [undefined],
        () => 1,
        1n,
      ]) {
        expect(await send({ body: { a: { b: value } } })).toMatchObject({
          refused: 'client.unsendable',
          pointer: expect.stringMatching('^/body/a/b'),
        });
      }
      expect(await send({ body: { a: undefined, b: null } })).toMatchObject({ read: { body: { b: null } } });
    });
  });
}
