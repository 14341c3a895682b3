/**
 * Lets failures in the Worker name the line that was written. vitest appends the source map of a module to its code
 * behind a mark; the pool of Cloudflare hands both to the Worker as one text, so the map must be taken out there.
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

/** Once for each module graph; setup.ts calls it. */
export function repairSourceMaps(): void {
  // A global of vitest that no type describes.
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
