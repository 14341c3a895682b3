import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { LineCounter, isMap, isNode, isScalar, isSeq, parseDocument, type Node } from 'yaml';
import { splitPointer } from './json.ts';

interface SourceFile {
  readonly contents: Node | null;
  readonly lines: LineCounter;
}

interface Spot {
  readonly file: string;
  readonly node: Node | null;
}

/**
 * Finds the file and line of a place in the bundled document. It follows the references of the YAML files like the
 * bundler.
 */
export class Sources {
  readonly #folder: string;
  readonly #base: string;
  readonly #files = new Map<string, SourceFile>();

  /** `folder` contains openapi.yaml. File names are printed relative to `base`. */
  constructor(folder: string, base: string) {
    this.#folder = folder;
    this.#base = base;
  }

  /** Returns `contract/schemas/Profile.yaml:12`, or the pointer if the place cannot be found. */
  locate(pointer: string): string {
    if (pointer.startsWith('file:')) return pointer.slice('file:'.length);
    const tokens = splitPointer(pointer);
    let spot = this.#start(tokens);
    for (const token of tokens) {
      spot = this.#follow(spot);
      const next = findChild(spot.node, token);
      if (next === null) break;
      spot = { file: spot.file, node: next };
    }
    return `${relative(this.#base, spot.file)}:${this.#line(spot)}`;
  }

  /** Finds the file to start in: that of the component, else openapi.yaml. Removes the tokens it has used. */
  #start(tokens: string[]): Spot {
    const [first, kind, name] = tokens;
    const file =
      first === 'components' && kind !== undefined && name !== undefined
        ? join(this.#folder, kind, `${name}.yaml`)
        : '';
    if (file !== '' && existsSync(file)) {
      tokens.splice(0, 3);
      return { file, node: this.#read(file).contents };
    }
    const openapi = join(this.#folder, 'openapi.yaml');
    return { file: openapi, node: existsSync(openapi) ? this.#read(openapi).contents : null };
  }

  #follow(spot: Spot): Spot {
    const ref = findChild(spot.node, '$ref');
    if (!isScalar(ref) || typeof ref.value !== 'string' || ref.value.startsWith('#')) return spot;
    const file = resolve(dirname(spot.file), ref.value.split('#')[0] ?? '');
    return existsSync(file) ? this.#follow({ file, node: this.#read(file).contents }) : spot;
  }

  #line(spot: Spot): number {
    const offset = spot.node?.range?.[0] ?? 0;
    return this.#read(spot.file).lines.linePos(offset).line;
  }

  #read(file: string): SourceFile {
    const known = this.#files.get(file);
    if (known) return known;
    const lines = new LineCounter();
    const parsed = { contents: parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines }).contents, lines };
    this.#files.set(file, parsed);
    return parsed;
  }
}

function findChild(node: Node | null, token: string): Node | null {
  const child = isMap(node) || isSeq(node) ? node.get(isSeq(node) ? Number(token) : token, true) : undefined;
  return isNode(child) ? child : null;
}
