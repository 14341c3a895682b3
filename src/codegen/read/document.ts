import type { Faults } from '../faults.ts';
import { isObject, objectOf, appendToPointer, splitPointer, type Json, type JsonObject } from './json.ts';

/** A place in the bundled document: its value and its JSON Pointer. */
export interface Place {
  readonly node: JsonObject;
  readonly pointer: string;
  /** Name of the component if a `$ref` led to this place. */
  readonly component: string | null;
}

/** The bundled contract, in which every `$ref` is local. */
export class ContractDocument {
  readonly root: JsonObject;
  readonly faults: Faults;

  constructor(root: JsonObject, faults: Faults) {
    this.root = root;
    this.faults = faults;
  }

  /** The value at a JSON Pointer, or undefined. */
  at(pointer: string): Json | undefined {
    let node: Json | undefined = this.root;
    for (const token of splitPointer(pointer)) {
      if (Array.isArray(node)) node = node[Number(token)];
      else node = isObject(node) && Object.hasOwn(node, token) ? node[token] : undefined;
    }
    return node;
  }

  /** Follows a `$ref` if there is one. A missing target is a fault; the result is then an empty object. */
  resolve(value: Json | undefined, pointer: string): Place {
    const node = objectOf(value);
    const ref = node['$ref'];
    if (typeof ref !== 'string') return { node, pointer, component: null };
    const target = ref.startsWith('#/') ? this.at(ref.slice(1)) : undefined;
    if (!isObject(target)) {
      this.faults.add(
        pointer,
        `The target of the reference ${ref} does not exist.`,
        'Create the file, or correct the reference.',
      );
      return { node: {}, pointer, component: null };
    }
    return { node: target, pointer: ref.slice(1), component: splitPointer(ref.slice(1)).at(-1) ?? null };
  }

  components(kind: string): JsonObject {
    return objectOf(objectOf(this.root['components'])[kind]);
  }
}

export function componentPointer(kind: string, name: string): string {
  return appendToPointer('/components', kind, name);
}
