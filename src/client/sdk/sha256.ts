/** SHA-256 for pages over http, where browsers have no `crypto.subtle`. */

interface Subtle {
  digest(algorithm: string, data: Uint8Array): Promise<ArrayBuffer>;
}

/** Computes SHA-256 (FIPS 180-4): by Web Crypto, or here where it does not exist. */
export async function computeSha256(bytes: Uint8Array): Promise<Uint8Array> {
  const { crypto } = globalThis as { crypto?: { subtle?: Subtle } };
  return crypto?.subtle ? new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)) : digest(bytes);
}

/** The first 32 bits of the fractional part of a root of each of the first primes (FIPS 180-4, 4.2.2 and 5.3.3). */
function fractionsOfRoots(count: number, exponent: number): number[] {
  const primes: number[] = [];
  for (let n = 2; primes.length < count; n += 1) if (primes.every((prime) => n % prime !== 0)) primes.push(n);
  return primes.map((prime) => ((prime ** exponent % 1) * 2 ** 32) | 0);
}

const rotate = (word: number, bits: number): number => (word >>> bits) | (word << (32 - bits));

function digest(bytes: Uint8Array): Uint8Array {
  const constants = fractionsOfRoots(64, 1 / 3);
  const state = fractionsOfRoots(8, 1 / 2);
  const padded = new DataView(new ArrayBuffer((((bytes.length + 8) >> 6) + 1) << 6));
  for (const [index, byte] of bytes.entries()) padded.setUint8(index, byte);
  padded.setUint8(bytes.length, 0x80);
  padded.setUint32(padded.byteLength - 4, bytes.length * 8);
  for (let block = 0; block < padded.byteLength; block += 64) {
    const words = Array.from({ length: 16 }, (_, index) => padded.getInt32(block + index * 4));
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
    for (const [index, constant] of constants.entries()) {
      const word = index < 16 ? wordAt(words, index) : extend(words, index);
      const choice = (e & f) ^ (~e & g);
      const first = (h + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + choice + constant + word) | 0;
      const majority = (a & b) ^ (a & c) ^ (b & c);
      const second = ((rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + majority) | 0;
      [a, b, c, d, e, f, g, h] = [(first + second) | 0, a, b, c, (d + first) | 0, e, f, g];
    }
    for (const [index, word] of [a, b, c, d, e, f, g, h].entries()) state[index] = (wordAt(state, index) + word) | 0;
  }
  const result = new DataView(new ArrayBuffer(32));
  for (const [index, word] of state.entries()) result.setInt32(index * 4, word);
  return new Uint8Array(result.buffer);
}

const wordAt = (words: readonly number[], index: number): number => words[index] ?? 0;

/** Computes and appends word 16 and later of the message schedule (FIPS 180-4, 6.2.2). */
function extend(words: number[], index: number): number {
  const [early, late] = [wordAt(words, index - 15), wordAt(words, index - 2)];
  const one = rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3);
  const two = rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10);
  const word = (wordAt(words, index - 16) + one + wordAt(words, index - 7) + two) | 0;
  words[index] = word;
  return word;
}
