interface Route {
  readonly path: string;
  readonly method: string;
}

interface Template {
  readonly path: string;
  readonly pattern: RegExp;
  /** Number of path parameters. The template with the fewest is the most exact. */
  readonly parameterCount: number;
  readonly methods: Set<string>;
}

const order = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/** Returns a function that lists the methods of a path for `Allow`, with HEAD and OPTIONS. An unknown path has none. */
export function createMethodTable(routes: readonly Route[]): (path: string) => readonly string[] {
  const templates = new Map<string, Template>();
  for (const { path, method } of routes) {
    if (method === 'ALL') continue;
    const template = templates.get(path) ?? {
      path,
      pattern: patternOf(path),
      parameterCount: path.split(':').length - 1,
      methods: new Set(['OPTIONS']),
    };
    template.methods.add(method);
    if (method === 'GET') template.methods.add('HEAD');
    templates.set(path, template);
  }
  const byExactness = [...templates.values()].sort((one, other) => one.parameterCount - other.parameterCount);
  // Every request asks, so a path is compared only with those of as many segments.
  const byLength = Map.groupBy(byExactness, ({ path }) => countSegments(path));
  return (path) => {
    const found = byLength.get(countSegments(path))?.find(({ pattern }) => pattern.test(path));
    return found === undefined ? [] : order.filter((method) => found.methods.has(method));
  };
}

const countSegments = (path: string): number => path.split('/').length;

function patternOf(path: string): RegExp {
  const source = path
    .split('/')
    .map((segment) => (segment.startsWith(':') ? '[^/]+' : segment.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')))
    .join('/');
  return new RegExp(`^${source}$`);
}
