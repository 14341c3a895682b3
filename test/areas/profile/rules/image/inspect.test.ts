/** Which files count as pictures. Only the bytes decide (FIL-01 and FIL-02). */
import fc from 'fast-check';
import { fileTypeFromBuffer } from 'file-type';
import { describe, expect, it } from 'vitest';
import { completePicture, inspectPicture } from '../../../../../src/areas/profile/rules/image/inspect.ts';
import { readJpeg } from '../../../../../src/areas/profile/rules/image/jpeg.ts';
import { readPng } from '../../../../../src/areas/profile/rules/image/png.ts';
import { pictureType } from '../../../../../src/areas/profile/rules/image/type.ts';
import { readWebp } from '../../../../../src/areas/profile/rules/image/webp.ts';
import {
  bytesOf,
  claimingSize,
  commented,
  foreignFiles,
  joinBytes,
  pictureBytes,
  polyglots,
  truncatePicture,
  withJpegComment,
  withPngChunk,
  type PictureName,
} from '../../../../support/pictures.ts';
import { pictureFiles } from '../../../../support/picture-files.ts';

describe('inspectPicture', () => {
  it.each(['portraitJpeg', 'progressiveJpeg', 'squarePng', 'squareWebp', 'losslessWebp', 'wideWebp'] as const)(
    'accepts %s',
    (name) => {
      expect(inspectPicture(pictureBytes(name))).toBeNull();
    },
  );

  it.each(Object.keys(foreignFiles))('FIL-01 refuses %s', (name) => {
    expect(inspectPicture(foreignFiles[name] ?? new Uint8Array())).toBe('type_refused');
  });

  it.each(Object.keys(polyglots))('FIL-01 refuses %s', (name) => {
    expect(inspectPicture(polyglots[name] ?? new Uint8Array())).toBe('combined');
  });

  it.each(Object.keys(commented))('fault-R9: accepts %s', (name) => {
    expect(inspectPicture(commented[name] ?? new Uint8Array())).toBeNull();
  });

  it('fault-R9: accepts a JPEG that lacks only its end marker, and adds it', () => {
    const whole = pictureBytes('portraitJpeg');
    for (const cut of [whole.slice(0, -2), whole.slice(0, -1)]) {
      expect(inspectPicture(cut)).toBeNull();
      expect(completePicture(cut)).toEqual(whole);
    }
    expect(completePicture(whole)).toBe(whole);
  });

  it('fault-R9: names a JPEG that ends in its header incomplete', () => {
    expect(inspectPicture(pictureBytes('portraitJpeg').slice(0, 20))).toBe('incomplete');
  });

  it('fault-R9: names a file of 0 bytes empty', () => {
    expect(inspectPicture(new Uint8Array())).toBe('empty');
  });

  it('FIL-01 accepts what phones add: a harmless comment, a second picture or a film behind the first', () => {
    expect(inspectPicture(withJpegComment('made with <3 on a phone'))).toBeNull();
    expect(inspectPicture(joinBytes(pictureBytes('portraitJpeg'), pictureBytes('progressiveJpeg')))).toBeNull();
    expect(
      inspectPicture(joinBytes(pictureBytes('portraitJpeg'), bytesOf('\0\0\0\u0018ftypmp42'), new Uint8Array(5000))),
    ).toBeNull();
  });

  it.each([
    [50_000, 50_000, 'too_large'],
    [1, 100_000, 'too_small'],
    [100_000, 1, 'too_small'],
    [63, 64, 'too_small'],
    [12_001, 64, 'too_large'],
    [10_000, 5_001, 'too_large'],
    [0, 0, 'too_small'],
    [0xffffffff, 0xffffffff, 'too_large'],
  ])('FIL-02 refuses a header that claims %i x %i pixels: %s', (width, height, fault) => {
    expect(inspectPicture(claimingSize(width, height))).toBe(fault);
  });

  it.each([
    [64, 64],
    [12_000, 64],
    [10_000, 5_000],
  ])('FIL-02 accepts a header that claims %i x %i pixels', (width, height) => {
    expect(inspectPicture(claimingSize(width, height))).toBeNull();
  });

  it.each(['portraitJpeg', 'progressiveJpeg', 'squarePng', 'squareWebp'] as const)(
    'FIL-02 refuses %s cut short',
    (name) => {
      const fault = inspectPicture(truncatePicture(name));
      // Decoding tells whether a JPEG lacks more than its end marker.
      expect(fault).toBe(name.endsWith('Jpeg') ? null : 'incomplete');
    },
  );

  it('FIL-02 refuses animations', () => {
    expect(inspectPicture(pictureBytes('animatedWebp'))).toBe('animated');
    expect(inspectPicture(withPngChunk('acTL', new Uint8Array(8)))).toBe('animated');
  });
});

describe('pictureType', () => {
  const pictures = Object.keys(pictureFiles).map((name) => [name, pictureBytes(name as PictureName)] as const);
  it.each([...pictures, ...Object.entries(foreignFiles), ...Object.entries(polyglots)])(
    'agrees with the library file-type on %s',
    async (_name, bytes) => {
      const known = (await fileTypeFromBuffer(bytes))?.mime;
      expect(pictureType(bytes)).toBe(
        known !== undefined && ['image/jpeg', 'image/png', 'image/webp'].includes(known) ? known : null,
      );
    },
  );
});

describe.each([
  ['readJpeg', readJpeg, 'portraitJpeg'],
  ['readPng', readPng, 'squarePng'],
  ['readWebp', readWebp, 'losslessWebp'],
] as const)('%s', (_name, read, sample) => {
  it('reads the size that is stored in the header', () => {
    expect(read(pictureBytes(sample)).size).toEqual(
      sample === 'portraitJpeg' ? { width: 300, height: 200 } : { width: 80, height: 80 },
    );
  });

  it('never throws and always ends, whatever the bytes', () => {
    const original = pictureBytes(sample);
    const damage = fc.array(fc.tuple(fc.nat(original.length - 1), fc.nat(255)), { maxLength: 20 });
    fc.assert(
      fc.property(damage, fc.nat(original.length), (changes, length) => {
        const bytes = original.slice(0, length);
        for (const [at, value] of changes) if (at < length) bytes[at] = value;
        expect(read(bytes).behind.length).toBeLessThanOrEqual(length);
      }),
      { numRuns: 2000 },
    );
  });
});
