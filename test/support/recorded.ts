/**
 * The binding, and every statement that is bound on it: for the plans of queries that are only reached through a
 * function.
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
