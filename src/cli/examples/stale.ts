/** Examples whose answer no longer fits the contract: the generator refuses them until their body has been replaced. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';

/** How a run of the generator ended: null, or its message. */
export type Refusal = string | null;

/** The outcome of `generateWithoutStale`. */
export interface Generation {
  /** Null if the contract was generated. */
  readonly refusal: Refusal;
  /** The examples without their stale body, each with the text that it had before. */
  readonly stale: ReadonlyMap<string, string>;
}

/**
 * Generates. If the generator refuses examples, it removes the bodies of their answers and tries again, until nothing
 * is refused or a refusal has another cause.
 *
 * @param generate runs the generator.
 * @param folder the folder of the project.
 */
export function generateWithoutStale(generate: () => Refusal, folder: string): Generation {
  const stale = new Map<string, string>();
  for (;;) {
    const refusal = generate();
    const found = refusal === null ? [] : refusedExamples(refusal).filter((file) => !stale.has(file));
    if (found.length === 0) return { refusal, stale };
    for (const file of found) {
      const path = join(folder, file);
      const text = readFileSync(path, 'utf8');
      stale.set(file, text);
      const document = parseDocument(text);
      if (document.deleteIn(['response', 'body'])) writeFileSync(path, document.toString({ lineWidth: 120 }));
    }
  }
}

/** Writes the text from before into the examples that were not recorded. Returns their names. */
export function restoreStale(stale: Generation['stale'], recorded: ReadonlySet<string>, folder: string): string[] {
  const left = [...stale].filter(([file]) => !recorded.has(file));
  for (const [file, text] of left) writeFileSync(join(folder, file), text);
  return left.map(([file]) => file);
}

/** The operation of an example. */
export function operationOf(file: string): string {
  return file.split('/').at(-2) ?? '';
}

function refusedExamples(refusal: string): string[] {
  return [...new Set(refusal.match(/^contract\/examples\/[^\s:/]+\/[^\s:/]+\.yaml/gm))];
}
