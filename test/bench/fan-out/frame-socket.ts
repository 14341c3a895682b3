/**
 * A WebSocket that hands on the bytes of frames. The client of Node makes a text and an event of each of 10,000 frames
 * a second, which takes longer than the server needs to send them.
 */
import { randomBytes } from 'node:crypto';
import { connect, type Socket } from 'node:net';

const TEXT = 0x81;
const CLOSE = 0x8;

export interface FrameSocket {
  send(text: string): void;
  close(): void;
}

/**
 * Opens a socket.
 *
 * @param onText takes each text frame, as bytes that are gone afterwards.
 * @param onClose takes the close code if the server closes.
 */
export async function openFrameSocket(
  address: string,
  origin: string,
  onText: (frame: Buffer) => void,
  onClose: (code: number) => void,
): Promise<FrameSocket> {
  const { hostname, port, pathname, search, host } = new URL(address);
  const socket = connect({ host: hostname, port: Number(port), noDelay: true });
  await new Promise<void>((resolve, reject) => socket.once('connect', resolve).once('error', reject));
  const head = [`GET ${pathname}${search} HTTP/1.1`, `Host: ${host}`, `Origin: ${origin}`, 'Connection: Upgrade'];
  const asked = [
    'Upgrade: websocket',
    'Sec-WebSocket-Version: 13',
    `Sec-WebSocket-Key: ${randomBytes(16).toString('base64')}`,
  ];
  socket.write([...head, ...asked, '', ''].join('\r\n'));
  let rest = await readHead(socket);
  const take = (chunk: Buffer): void => {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    let begin = 0;
    for (let frame = frameAt(rest, begin); frame !== null; frame = frameAt(rest, begin)) {
      const body = rest.subarray(frame.from, frame.to);
      if (frame.opcode === CLOSE) onClose(body.length >= 2 ? body.readUInt16BE(0) : 1005);
      else onText(body);
      begin = frame.to;
    }
    rest = rest.subarray(begin);
  };
  socket.on('data', take);
  socket.on('error', () => onClose(1006));
  take(Buffer.alloc(0));
  return { send: (text) => void socket.write(maskedFrame(text)), close: () => void socket.destroy() };
}

/** Reads the answer to the upgrade. Returns what has come behind it. */
async function readHead(socket: Socket): Promise<Buffer> {
  let read = Buffer.alloc(0);
  for (let end = -1; ;) {
    const chunk = await new Promise<Buffer>((resolve, reject) => socket.once('data', resolve).once('error', reject));
    read = Buffer.concat([read, chunk]);
    end = read.indexOf('\r\n\r\n');
    if (end < 0) continue;
    const [status = ''] = read.toString('latin1', 0, end).split('\r\n');
    if (!status.includes(' 101 ')) throw new Error(`no WebSocket: ${status}`);
    return read.subarray(end + 4);
  }
}

/** The whole frame that begins at this place; null if not all of it has come. Servers do not mask. */
function frameAt(bytes: Buffer, begin: number): { opcode: number; from: number; to: number } | null {
  if (bytes.length < begin + 2) return null;
  const short = (bytes[begin + 1] ?? 0) & 0x7f;
  const head = short < 126 ? 2 : short === 126 ? 4 : 10;
  if (bytes.length < begin + head) return null;
  const length =
    short < 126 ? short : short === 126 ? bytes.readUInt16BE(begin + 2) : Number(bytes.readBigUInt64BE(begin + 2));
  const to = begin + head + length;
  return bytes.length < to ? null : { opcode: (bytes[begin] ?? 0) & 0xf, from: begin + head, to };
}

function maskedFrame(text: string): Buffer {
  const body = Buffer.from(text);
  const mask = randomBytes(4);
  for (let place = 0; place < body.length; place += 1) body[place] = (body[place] ?? 0) ^ (mask[place % 4] ?? 0);
  const head =
    body.length < 126
      ? Buffer.from([TEXT, 0x80 | body.length])
      : Buffer.from([TEXT, 0xfe, body.length >> 8, body.length & 0xff]);
  return Buffer.concat([head, mask, body]);
}
