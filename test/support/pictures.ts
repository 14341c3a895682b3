/** Picture files for upload tests: normal, damaged and malicious ones. */
import { pictureFiles } from './picture-files.ts';

export type PictureName = keyof typeof pictureFiles;

/** Returns the bytes of a prepared picture. test/support/node/make-pictures.ts shows how each picture is made. */
export function pictureBytes(name: PictureName): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(pictureFiles[name]), (char) => char.charCodeAt(0));
}

/**
 * Returns a multipart body with one file. The sender chooses the file name and the type, so the server must trust
 * neither.
 */
export function formWith(bytes: Uint8Array<ArrayBuffer>, name = 'portrait.jpg', type = 'image/jpeg'): FormData {
  const form = new FormData();
  form.set('file', new File([bytes], name, { type }));
  return form;
}

export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(new TextEncoder().encode(text));
}

export function joinBytes(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

/** Returns the first 70 % of a picture, like an interrupted upload. */
export function truncatePicture(name: PictureName): Uint8Array<ArrayBuffer> {
  const whole = pictureBytes(name);
  return whole.slice(0, Math.floor(whole.length * 0.7));
}

/** Returns a small PNG whose header claims the given size. */
export function claimingSize(width: number, height: number): Uint8Array<ArrayBuffer> {
  const bytes = pictureBytes('squarePng');
  const view = new DataView(bytes.buffer);
  view.setUint32(16, width);
  view.setUint32(20, height);
  view.setUint32(29, crc32(bytes.subarray(12, 29)));
  return bytes;
}

/** Returns a PNG with an extra chunk after its header. */
export function withPngChunk(type: string, content: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = pictureBytes('squarePng');
  const body = joinBytes(bytesOf(type), content);
  const [length, check] = [new Uint8Array(4), new Uint8Array(4)];
  new DataView(length.buffer).setUint32(0, content.length);
  new DataView(check.buffer).setUint32(0, crc32(body));
  return joinBytes(bytes.subarray(0, 33), length, body, check, bytes.subarray(33));
}

/** Returns a JPEG with a comment (COM segment) after its start marker. */
export function withJpegComment(text: string): Uint8Array<ArrayBuffer> {
  const bytes = pictureBytes('portraitJpeg');
  const content = bytesOf(text);
  const length = content.length + 2;
  return joinBytes(
    bytes.subarray(0, 2),
    Uint8Array.of(0xff, 0xfe, length >> 8, length & 0xff),
    content,
    bytes.subarray(2),
  );
}

/** An empty ZIP archive. It contains only the end record. */
export const emptyZip = joinBytes(bytesOf('PK\u0005\u0006'), new Uint8Array(18));

/** Files in formats that the upload does not accept, under any file name or type. */
export const foreignFiles: Readonly<Record<string, Uint8Array<ArrayBuffer>>> = {
  'an SVG': bytesOf('<svg xmlns="http://www.w3.org/2000/svg" width="80" height="80"><script>alert(1)</script></svg>'),
  'an SVG with an XML declaration': bytesOf('<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>'),
  'an HTML page': bytesOf('<!doctype html><html><script>alert(1)</script></html>'),
  'a PDF': bytesOf('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n'),
  'a program': joinBytes(bytesOf('MZ'), new Uint8Array(200)),
  'plain text': bytesOf('just a text'),
  'an animated GIF': pictureBytes('animatedGif'),
  'a ZIP': emptyZip,
};

/** Pictures with a comment that looks like something else. Nothing but the picture is kept. */
export const commented: Readonly<Record<string, Uint8Array<ArrayBuffer>>> = {
  'a JPEG with a script in its comment': withJpegComment('*/=1;/*<script>alert(1)</script>'),
  'a JPEG with a page in its comment, in capitals': withJpegComment('<HTML><BODY>'),
  'a PNG with a drawing in a text chunk': withPngChunk('tEXt', bytesOf('Comment\0<svg onload=alert(1)>')),
};

/** Files of our types that cannot be shown, by the reason part of the problem. */
export const unreadableFiles: Readonly<Record<string, Uint8Array<ArrayBuffer>>> = {
  'an empty file': new Uint8Array(),
  'a JPEG cut short': truncatePicture('portraitJpeg'),
  'a damaged PNG': claimingSize(3000, 3000),
};

/** Pictures that are also valid as another kind of file. A picture viewer opens them without an error. */
export const polyglots: Readonly<Record<string, Uint8Array<ArrayBuffer>>> = {
  'a JPEG that is a PDF too': withJpegComment('%PDF-1.7'),
  'a JPEG with a ZIP behind it': joinBytes(pictureBytes('portraitJpeg'), emptyZip),
  'a PNG with a page behind it': joinBytes(pictureBytes('squarePng'), bytesOf('<html><script>alert(1)</script>')),
  'a WebP with a page behind it': joinBytes(pictureBytes('squareWebp'), bytesOf('<!DOCTYPE html>')),
};

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}
