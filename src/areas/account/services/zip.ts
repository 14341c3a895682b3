/**
 * ZIP archives (PKWARE APPNOTE 6.3.10, without ZIP64). The runtime compresses; a library would be 5 KB of the Worker
 * (contract/decisions/0037).
 */

export interface ZippedFile {
  /** In ASCII, or UTF-8. */
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** For what is compressed already, such as a picture. */
  readonly isStored?: true;
}

/** A moment as DOS writes it: from 1980 on, exact to two seconds (APPNOTE 4.4.6). */
interface DosMoment {
  readonly time: number;
  readonly date: number;
}

/** Version 2.0 of the format has folders and DEFLATE. */
const VERSION = 20;
/** Flag 11: the name is UTF-8. */
const UTF8 = 0x0800;

/** Puts files into an archive of less than 4 GB. All of them bear the time `at`, in UTC. */
export async function makeZip(files: readonly ZippedFile[], at: Date): Promise<Uint8Array<ArrayBuffer>> {
  const moment = dosMoment(at);
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const directory: Uint8Array<ArrayBuffer>[] = [];
  let offset = 0;
  for (const file of files) {
    const name = encodeText(file.name);
    const content = file.isStored ? file.bytes : await deflate(file.bytes);
    // APPNOTE 4.3.7: what the header of a file and its entry in the directory share.
    const shared = [
      two(VERSION),
      two(UTF8),
      two(file.isStored ? 0 : 8),
      two(moment.time),
      two(moment.date),
      four(crc32(file.bytes)),
      four(content.length),
      four(file.bytes.length),
      two(name.length),
      two(0),
    ];
    const header = bytesOf([four(0x04034b50), ...shared]);
    // APPNOTE 4.3.12: no comment, first disk, no attributes.
    directory.push(
      bytesOf([four(0x02014b50), two(VERSION), ...shared, two(0), two(0), two(0), four(0), four(offset)]),
      name,
    );
    parts.push(header, name, content);
    offset += header.length + name.length + content.length;
  }
  // APPNOTE 4.3.16: one disk, no comment.
  const count = two(files.length);
  const end = bytesOf([
    four(0x06054b50),
    two(0),
    two(0),
    count,
    count,
    four(lengthOf(directory)),
    four(offset),
    two(0),
  ]);
  return new Uint8Array(await new Blob([...parts, ...directory, end]).arrayBuffer());
}

/** The text in UTF-8. */
export function encodeText(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(new TextEncoder().encode(text));
}

/** The CRC-32 of ZIP (polynomial 0xEDB88320). */
export function crc32(bytes: Uint8Array): number {
  let crc = -1;
  for (const byte of bytes) crc = (crc >>> 8) ^ (crcTable()[(crc ^ byte) & 0xff] ?? 0);
  return ~crc >>> 0;
}

let table: Int32Array | undefined;

/** Made at first use, so that a start of the Worker does not wait for it. */
function crcTable(): Int32Array {
  table ??= Int32Array.from({ length: 256 }, (_, byte) => {
    let crc = byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
    return crc;
  });
  return table;
}

async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

function dosMoment(at: Date): DosMoment {
  return {
    time: (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1),
    date: ((at.getUTCFullYear() - 1980) << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate(),
  };
}

/** A number in two or four bytes, the lowest first. */
const two = (value: number): number[] => [value & 0xff, (value >>> 8) & 0xff];
const four = (value: number): number[] => [...two(value), ...two(value >>> 16)];
const bytesOf = (fields: readonly number[][]): Uint8Array<ArrayBuffer> => new Uint8Array(fields.flat());
const lengthOf = (parts: readonly Uint8Array[]): number => parts.reduce((sum, { length }) => sum + length, 0);
