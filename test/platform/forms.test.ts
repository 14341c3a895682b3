/** Forms, urlencoded and multipart: extra fields, repeated fields and fields that contain NUL. */
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { Field } from '../../src/platform/http/contract.ts';
import { echo, tinyApp, tinyContract } from './tiny-app.ts';

const fields: Readonly<Record<string, Field>> = {
  name: { kind: 'scalar', type: 'string' },
  sizes: { kind: 'list', items: 'integer', separator: null },
};
const schema = z.strictObject({ name: z.exactOptional(z.string()), sizes: z.exactOptional(z.array(z.int())) });
const types = ['application/x-www-form-urlencoded', 'multipart/form-data'];
const { handler, seen } = echo();
const call = tinyApp(
  tinyContract({
    operation: {
      body: {
        required: true,
        maxBytes: 2000,
        media: Object.fromEntries(types.map((type) => [type, { kind: 'fields' as const, fields }])),
      },
    },
    request: { body: Object.fromEntries(types.map((type) => [type, schema])) },
  }),
  handler,
);

/** Sends these fields as a form of the given type. */
async function send(type: string, pairs: readonly (readonly [string, string])[]) {
  const body = type === 'multipart/form-data' ? new FormData() : new URLSearchParams();
  for (const [name, value] of pairs) body.append(name, value);
  const answer = await call('/things', { method: 'POST', body, headers: { 'accept-language': 'en' } });
  return { status: answer.status, problem: await answer.json() };
}

describe.each(types)('%s', (type) => {
  it('is read by its fields', async () => {
    expect(
      await send(type, [
        ['name', 'a&b=한'],
        ['sizes', '1'],
        ['sizes', '-2'],
      ]),
    ).toMatchObject({ status: 200 });
    expect(seen.at(-1)?.['body']).toEqual({ name: 'a&b=한', sizes: [1, -2] });
  });

  it.each([
    [
      'a name the contract does not know',
      [['colour', 'red']],
      '/body/colour',
      'This name is not known here. Check its spelling or leave it out.',
    ],
    [
      'a single value twice',
      [
        ['name', 'a'],
        ['name', 'b'],
      ],
      '/body/name',
      'May be given only once.',
    ],
    ['a text with NUL', [['name', 'a\0b']], '/body/name', 'Must not contain the NUL character.'],
    [
      'a text for a number',
      [
        ['sizes', '1'],
        ['sizes', 'x'],
      ],
      '/body/sizes/1',
      'Must be a number.',
    ],
  ] as const)('is refused for %s', async (_what, pairs, pointer, detail) => {
    expect(await send(type, pairs)).toMatchObject({ status: 422, problem: { errors: [{ pointer, detail }] } });
  });
});
