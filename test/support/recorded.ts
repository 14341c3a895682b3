/**
 * Returns a wrapper of the D1 binding and a list of every statement that is bound through it. Use it to get the query
 * plans of queries that a test can reach only through a function.
 */
export function recordStatements(binding: D1Database): {
  db: D1Database;
  statements: { query: string; values: unknown[] }[];
} {
  const statements: { query: string; values: unknown[] }[] = [];
  const db = new Proxy(binding, {
    get(target, name: keyof D1Database) {
      if (name !== 'prepare') return target[name].bind(target);
      return (query: string) => {
        const statement = target.prepare(query);
        const bind = (...values: unknown[]) => {
          statements.push({ query, values });
          return statement.bind(...values);
        };
        return new Proxy(statement, {
          get: (inner, part: keyof D1PreparedStatement) => (part === 'bind' ? bind : inner[part].bind(inner)),
        });
      };
    },
  });
  return { db, statements };
}
