/**
 * Makes errors in the Worker name the line of the source file. vitest appends the source map of a module to its code,
 * after a marker. The Cloudflare pool passes both to the Worker as one text, so this file extracts the source map
 * again.
 */
interface Module {
  readonly meta?: { readonly code?: string; sourceMap?: string };
}

interface ModuleGraph {
  getModuleById(id: string): Module | undefined;
  getModuleSourceMapById(id: string): unknown;
}

const mark = '\n//# vitestSourceMap=';
const repaired = new WeakSet<ModuleGraph>();

/** Adds the fix to the module graph, once for each graph. setup.ts calls it. */
export function repairSourceMaps(): void {
  // vitest sets this global, but no type describes it.
  const worker = Reflect.get(globalThis, '__vitest_worker__') as
    | { readonly evaluatedModules?: ModuleGraph }
    | undefined;
  const graph = worker?.evaluatedModules;
  if (graph === undefined || repaired.has(graph)) return;
  repaired.add(graph);
  const find = graph.getModuleSourceMapById.bind(graph);
  graph.getModuleSourceMapById = (id) => {
    takeOutSourceMap(graph.getModuleById(id));
    return find(id);
  };
}

function takeOutSourceMap(module: Module | undefined): void {
  const { meta } = module ?? {};
  const at = meta?.code?.lastIndexOf(mark) ?? -1;
  if (meta?.code && at >= 0) meta.sourceMap ??= meta.code.slice(at + mark.length);
}
