/** Loads the generated modules. The source text of one of them can be replaced by a changed text. */
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';
import * as z from 'zod/mini';
import * as schemaRules from '../../../src/platform/wire/schema-rules.ts';

type Exports = Readonly<Record<string, unknown>>;

/**
 * Modules that generated modules import and that are never mutated: hand-written modules, and stubs for modules that
 * the request checks do not need.
 */
const outside: Readonly<Record<string, Exports>> = {
  // Compiled schemas give the same result as plain ones. To compile every mutant would take minutes.
  'zod/mini': { ...z, compile: (schema: unknown) => schema },
  'src/platform/wire/schema-rules.ts': schemaRules,
  'src/platform/http/endpoint.ts': {
    endpointOf: (contract: unknown) =>
      class {
        readonly contract = contract;
      },
  },
  'generated/server/responses.ts': new Proxy({}, { get: () => ({}) }),
};

const texts = new Map<string, string>();
const original = new Map<string, Exports>();

export function sourceOf(path: string): string {
  const text = texts.get(path) ?? readFileSync(path, 'utf8');
  texts.set(path, text);
  return text;
}

/**
 * Returns a function that loads a module. If `changedPath` is given, the module at that path has the text
 * `changedText`.
 */
export function loader(changedPath?: string, changedText?: string): (path: string) => Exports {
  const changes = new Map(changedPath === undefined || changedText === undefined ? [] : [[changedPath, changedText]]);
  const loaded = changes.size === 0 ? original : new Map<string, Exports>();
  return (path) => evaluate(path, loaded, changes);
}

function evaluate(path: string, loaded: Map<string, Exports>, changes: ReadonlyMap<string, string>): Exports {
  const known = outside[path] ?? loaded.get(path);
  if (known) return known;
  // A module that does not import the changed module, directly or indirectly, stays as it is.
  if (changes.size > 0 && ![...changes.keys()].some((changed) => reaches(path, changed)))
    return evaluate(path, original, new Map());
  const exports: Record<string, unknown> = {};
  loaded.set(path, exports);
  const require = (specifier: string) =>
    evaluate(specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier) : specifier, loaded, changes);
  const changed = changes.get(path);
  // oxlint-disable-next-line typescript/no-implied-eval -- our own modules, some with one line changed
  const program = new Function(
    'exports',
    'require',
    changed === undefined ? transpiledOriginal(path) : transpiled(changed),
  );
  program(exports, require);
  return exports;
}

const javaScript = new Map<string, string>();

function transpiledOriginal(path: string): string {
  const known = javaScript.get(path) ?? transpiled(sourceOf(path));
  javaScript.set(path, known);
  return known;
}

function transpiled(text: string): string {
  const options = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, useDefineForClassFields: true };
  return ts.transpileModule(text, { compilerOptions: options }).outputText;
}

const uses = new Map<string, readonly string[]>();

/** Returns the path of a generated module and of all generated modules that it imports, directly or indirectly. */
export function reachableFrom(path: string, seen: Set<string> = new Set()): readonly string[] {
  if (seen.has(path)) return [];
  seen.add(path);
  const imported = [...sourceOf(path).matchAll(/^(?:import|\}) .*?from '(\.[^']+)';$/gm)].map(([, target = '']) =>
    posix.join(posix.dirname(path), target),
  );
  const own = imported.filter((target) => target.startsWith('generated/') && !(target in outside));
  return [path, ...own.flatMap((target) => reachableFrom(target, seen))];
}

function reaches(path: string, goal: string): boolean {
  if (!path.startsWith('generated/')) return false;
  const known = uses.get(path) ?? reachableFrom(path);
  uses.set(path, known);
  return known.includes(goal);
}
