export type PictureType = 'image/jpeg' | 'image/png' | 'image/webp';

/** The first bytes of each type; null matches any byte. */
const signatures: readonly (readonly [PictureType, readonly (number | null)[]])[] = [
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  // RIFF, four bytes of length, WEBP.
  ['image/webp', [0x52, 0x49, 0x46, 0x46, null, null, null, null, 0x57, 0x45, 0x42, 0x50]],
];

/**
 * The type of a picture by its first bytes (WHATWG MIME Sniffing, section 6.1); null for any type other than the three
 * that we accept. A library for all types would be a tenth of the Worker's size; a test compares this function with one
 * (file-type).
 */
export function pictureType(bytes: Uint8Array): PictureType | null {
  const found = signatures.find(([, signature]) =>
    signature.every((byte, index) => byte === null || bytes[index] === byte),
  );
  return found?.[0] ?? null;
}
