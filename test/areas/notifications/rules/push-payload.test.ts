import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  encodePayload,
  MOST_PAYLOAD_BYTES,
  type PushPayload,
} from '../../../../src/areas/notifications/rules/push-payload.ts';

const payload: PushPayload = {
  v: 1,
  title: '민아',
  body: '안녕하세요',
  url: '/matching/requests',
  tag: 'a'.repeat(32),
  type: 'match.request_received',
  notificationId: '01900000-0000-7000-8000-000000000001',
};
const decode = (bytes: Uint8Array): PushPayload => JSON.parse(new TextDecoder().decode(bytes)) as PushPayload;
const familyOfFour = '👨‍👩‍👧‍👦';

describe('encodePayload', () => {
  it('leaves what fits as it is', () => {
    expect(decode(encodePayload(payload))).toEqual(payload);
  });

  it.each([
    ['가', 3],
    [familyOfFour, 25],
    ['"', 2],
    ['\u0001', 6],
    ['각', 9],
  ])('push-N04: cuts %j between whole characters and fills the room', (character, size) => {
    const bytes = encodePayload({ ...payload, body: character.repeat(4000) });
    const { body } = decode(bytes);
    expect(bytes.length).toBeLessThanOrEqual(MOST_PAYLOAD_BYTES);
    expect(bytes.length).toBeGreaterThan(MOST_PAYLOAD_BYTES - size);
    expect(body.endsWith('…')).toBe(true);
    expect(body.slice(0, -1).replaceAll(character, '')).toBe('');
  });

  it('push-N04: property: any text stays valid JSON of at most 2,900 bytes with the title and the link whole', () => {
    const text = fc.string({ unit: 'binary', maxLength: 4000 });
    fc.assert(
      fc.property(text, fc.string({ unit: 'grapheme', maxLength: 40 }), (body, title) => {
        const bytes = encodePayload({ ...payload, title, body });
        const shown = decode(bytes);
        expect(bytes.length).toBeLessThanOrEqual(MOST_PAYLOAD_BYTES);
        expect([shown.title, shown.url]).toEqual([title.toWellFormed(), payload.url]);
        expect(shown.body.isWellFormed()).toBe(true);
      }),
    );
  });

  it('leaves no half of a surrogate pair', () => {
    expect(decode(encodePayload({ ...payload, title: 'a\ud83d', body: '\ude00b' }))).toMatchObject({
      title: 'a\ufffd',
      body: '\ufffdb',
    });
  });

  it('refuses a title and a link that leave no room, instead of cutting them', () => {
    expect(() => encodePayload({ ...payload, title: '가'.repeat(1000) })).toThrow(RangeError);
  });
});
