/** The log file of the development server, whose size is bounded. */
import { appendFileSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** The most bytes of the file. One request takes about 300. */
const limit = 10_000_000;

/** wrangler's own line about a request. The Worker's line about it says more. */
const repeated = /^\[wrangler:info\] [A-Z]+ \/\S* \d{3} /;

/**
 * Empties the file and returns a function that appends a line. A full file becomes `<file>.1`, in place of the last
 * one, so that both together never exceed twice `most` bytes.
 */
export function openLogFile(file, most = limit) {
  mkdirSync(dirname(file), { recursive: true });
  rmSync(`${file}.1`, { force: true });
  writeFileSync(file, '');
  let size = 0;
  return (line) => {
    if (repeated.test(line)) return;
    const text = `${line}\n`;
    const bytes = Buffer.byteLength(text);
    if (size > 0 && size + bytes > most) {
      renameSync(file, `${file}.1`);
      size = 0;
    }
    appendFileSync(file, text);
    size += bytes;
  };
}
