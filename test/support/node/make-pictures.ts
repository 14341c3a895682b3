/**
 * Generates test/support/picture-files.ts. The small pictures contain metadata that other users must not receive. To
 * change a picture, run `node test/support/node/make-pictures.ts` by hand. The script uses sharp, which is installed
 * with wrangler.
 */
import { writeFileSync } from 'node:fs';
import sharp from 'sharp';

const red = { r: 220, g: 20, b: 20 };
const blue = { r: 20, g: 20, b: 220 };

/** Returns a picture with a red left half and a blue right half. */
function halves(width: number, height: number) {
  const right = { create: { width: width / 2, height, channels: 3 as const, background: blue } };
  return sharp({ create: { width, height, channels: 3, background: red } }).composite([
    { input: right, left: width / 2, top: 0 },
  ]);
}

const xmp = `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF
 xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 dc:source="XMP-SECRET"/></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;

// The picture is stored rotated (orientation 6). Shown upright, red is at the top and blue at the bottom.
const portrait = await halves(300, 200)
  .withIccProfile('p3')
  .withXmp(xmp)
  .withExif({
    IFD0: { Make: 'EXIF-SECRET', Copyright: 'EXIF-SECRET' },
    IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '37/1 33/1 59/1', GPSLongitudeRef: 'E', GPSLongitude: '126/1 58/1 40/1' },
  })
  .withMetadata({ orientation: 6 })
  .jpeg({ quality: 60 })
  .toBuffer();

const frames = await Promise.all(
  [red, blue].map((background) =>
    sharp({ create: { width: 80, height: 80, channels: 3, background } })
      .png()
      .toBuffer(),
  ),
);
const animated = sharp(frames, { join: { animated: true } });

const files = {
  portraitJpeg: portrait,
  squarePng: await halves(80, 80).png().toBuffer(),
  squareWebp: await halves(80, 80).webp().toBuffer(),
  losslessWebp: await halves(80, 80).webp({ lossless: true }).toBuffer(),
  progressiveJpeg: await halves(80, 80).jpeg({ progressive: true }).toBuffer(),
  wideWebp: await halves(3200, 1600).webp({ lossless: true }).toBuffer(),
  tinyPng: await halves(40, 40).png().toBuffer(),
  animatedWebp: await animated.clone().webp().toBuffer(),
  animatedGif: await animated.clone().gif().toBuffer(),
};

const lines = Object.entries(files).map(([name, bytes]) => `  ${name}:\n    '${bytes.toString('base64')}',`);
const text = `// Made by test/support/node/make-pictures.ts. Base64 of small pictures.\nexport const pictureFiles = {\n${lines.join('\n')}\n} as const;\n`;
writeFileSync(new URL('../picture-files.ts', import.meta.url), text);
