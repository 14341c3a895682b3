interface Route {
  readonly path: string;
  readonly method: string;
}

interface Template {
  readonly pattern: RegExp;
  /** Path parameters; the template with fewest is the most exact one. */
  readonly holes: number;
  readonly methods: Set<string>;
}

const order = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/** A function that says which methods a path has (HEAD and OPTIONS included, as in `Allow`), none for an unknown path. */
export function methodTable(routes: readonly Route[]): (path: string) => readonly string[] {
  const templates = new Map<string, Template>();
  for (const { path, method } of routes) {
    if (method === 'ALL') continue;
    const template = templates.get(path) ?? {
      pattern: patternOf(path),
      holes: path.split(':').length - 1,
      methods: new Set(['OPTIONS']),
    };
    template.methods.add(method);
    if (method === 'GET') template.methods.add('HEAD');
    templates.set(path, template);
  }
  const byExactness = [...templates.values()].sort((one, other) => one.holes - other.holes);
  return (path) => {
    const found = byExactness.find(({ pattern }) => pattern.test(path));
    return found === undefined ? [] : order.filter((method) => found.methods.has(method));
  };
}

function patternOf(path: string): RegExp {
  const source = path
    .split('/')
    .map((segment) => (segment.startsWith(':') ? '[^/]+' : segment.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')))
    .join('/');
  return new RegExp(`^${source}$`);
}
