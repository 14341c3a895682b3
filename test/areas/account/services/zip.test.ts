import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { unzipSync } from 'fflate';
import { crc32, encodeText, makeZip } from '../../../../src/areas/account/services/zip.ts';

const at = new Date('2026-03-02T15:04:06.000Z');
const contents = fc.uint8Array({ maxLength: 5000 }).map((bytes) => new Uint8Array(bytes));

describe('makeZip', () => {
  it('makes an archive that another program reads: every file under its name, compressed or stored', async () => {
    const files = fc.uniqueArray(
      fc.record({ name: fc.stringMatching(/^[a-z한]{1,9}\.json$/), bytes: contents, isPicture: fc.boolean() }),
      { selector: ({ name }) => name, maxLength: 6 },
    );
    await fc.assert(
      fc.asyncProperty(files, async (given) => {
        const zip = await makeZip(
          given.map(({ name, bytes, isPicture }) => ({ name, bytes, ...(isPicture && { isStored: true as const }) })),
          at,
        );
        expect(unzipSync(zip)).toEqual(Object.fromEntries(given.map(({ name, bytes }) => [name, bytes])));
      }),
      { numRuns: 20 },
    );
  });

  it('compresses a text', async () => {
    const zip = await makeZip([{ name: 'README.txt', bytes: encodeText('안녕하세요 '.repeat(1000)) }], at);
    expect(zip.length).toBeLessThan(500);
  });

  it('writes the time in UTC, in the two words of DOS', async () => {
    const view = new DataView((await makeZip([{ name: 'a', bytes: encodeText('a') }], at)).buffer);
    expect(view.getUint16(10, true)).toBe((15 << 11) | (4 << 5) | 3);
    expect(view.getUint16(12, true)).toBe((46 << 9) | (3 << 5) | 2);
  });

  it('writes the checksum of each file, by which a reader finds damage', async () => {
    const view = new DataView((await makeZip([{ name: 'a', bytes: encodeText('123456789') }], at)).buffer);
    expect(view.getUint32(14, true)).toBe(0xcbf43926);
  });
});

describe('crc32', () => {
  it('answers the check value of the catalogue of CRC algorithms, and 0 for nothing', () => {
    expect([crc32(encodeText('123456789')), crc32(new Uint8Array())]).toEqual([0xcbf43926, 0]);
  });
});
