import type { Anatomy } from './anatomy.ts';
import { viewOf } from './anatomy.ts';

/** Beginnings of text that a browser or a server would execute. Upper and lower case are the same. */
const scripts = ['<script', '<html', '<svg', '<body', '<iframe', '<!doctype', '<?php'];

/**
 * Whether a picture file is also something else: a page or a program after its end, a PDF, or a ZIP. Re-encoding
 * removes such content, but it is never there by accident (OWASP ASVS 5.2.2). Comments are part of the picture, and
 * programs write what they like into them.
 */
export function isPolyglot(bytes: Uint8Array, { behind }: Anatomy): boolean {
  return carriesScript(behind) || isPdf(bytes) || isZip(bytes);
}

function carriesScript(behind: Uint8Array): boolean {
  for (let at = behind.indexOf(0x3c); at !== -1; at = behind.indexOf(0x3c, at + 1)) {
    const text = String.fromCharCode(...behind.subarray(at, at + 10)).toLowerCase();
    const opening = scripts.find((script) => text.startsWith(script));
    // The byte after the name must end the name, so that random bytes are not taken for `<svg`.
    if (opening && /^[\s/>]?$/.test(text.charAt(opening.length))) return true;
  }
  return false;
}

/** PDF readers accept the header anywhere in the first 1,024 bytes. */
function isPdf(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.subarray(0, 1024)).includes('%PDF-');
}

/** A ZIP is recognised by its end record, which is in the last 65,557 bytes (APPNOTE 4.3.16). */
function isZip(bytes: Uint8Array): boolean {
  const tail = bytes.subarray(Math.max(0, bytes.length - 65_557));
  const view = viewOf(tail);
  for (let at = tail.lastIndexOf(0x50); at !== -1; at = at === 0 ? -1 : tail.lastIndexOf(0x50, at - 1)) {
    if (at + 22 > tail.length || view.getUint32(at) !== 0x504b0506) continue;
    if (at + 22 + view.getUint16(at + 20, true) <= tail.length) return true;
  }
  return false;
}
