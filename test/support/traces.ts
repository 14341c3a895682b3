/** Searches every store for data that remains of a user. */
import { runInDurableObject } from 'cloudflare:test';
import { tableFacts, type TableFacts } from '../store/schema-facts.ts';
import { env } from './deps.ts';

/**
 * Returns every place that contains the user id or one of the texts. The places look like `table.column = value`,
 * `r2: key`, `kv: key`, `images: name`, `hub: key` and `ranked lists: key`. The search ignores case. For the hub and
 * the ranked lists, it returns all that they contain.
 */
export async function tracesOf(userId: string, texts: readonly string[]): Promise<string[]> {
  const wanted = [userId, ...texts].map((text) => text.toLowerCase());
  const found = (place: string, content: string): string[] =>
    wanted.some((text) => content.toLowerCase().includes(text)) ? [`${place} = ${content}`] : [];
  return [
    ...(await databaseRows()).flatMap(([place, content]) => found(place, content)),
    ...(await storedObjects()).flatMap(([place, content]) => found(place, content)),
    ...(await hubContents(userId)).map((content) => `hub: ${content}`),
    ...(await rankedListContents(userId)).map((content) => `ranked lists: ${content}`),
  ];
}

/**
 * Returns the tables whose rows can lead to a user: `user_profiles`, tables with a `user_id`, and tables that refer to
 * one of these tables, directly or through others.
 */
export async function tablesAboutPeople(): Promise<string[]> {
  const tables = await tableFacts();
  const about = new Set(['user_profiles', ...tables.filter(hasUserId).map(({ name }) => name)]);
  for (let size = 0; size < about.size;) {
    size = about.size;
    for (const { name, foreignKeys } of tables)
      if (foreignKeys.some(({ parent }) => about.has(parent))) about.add(name);
  }
  return [...about].toSorted();
}

function hasUserId({ columns }: TableFacts): boolean {
  return columns.some(({ name }) => name === 'user_id');
}

/** A row of any table. */
export interface FoundRow {
  readonly table: string;
  readonly values: Readonly<Record<string, unknown>>;
}

/**
 * Returns every row that leads to the user: rows with the id in a column, and rows that refer to such a row, directly
 * or through others.
 */
export async function rowsLeadingTo(userId: string): Promise<FoundRow[]> {
  const tables = await tableFacts();
  const contents = await env.DB.batch(tables.map(({ name }) => env.DB.prepare(`SELECT * FROM "${name}"`)));
  const all = tables.flatMap(({ name: table, foreignKeys }, at) =>
    ((contents[at]?.results ?? []) as FoundRow['values'][]).map((values) => ({ table, values, foreignKeys })),
  );
  const found = new Set(all.filter(({ values }) => Object.values(values).includes(userId)));
  for (let size = 0; size < found.size;) {
    size = found.size;
    const places = new Set(
      [...found].flatMap(({ table, values }) =>
        Object.entries(values).map(([column, value]) => `${table}.${column} = ${String(value)}`),
      ),
    );
    for (const row of all) {
      const refersToFound = row.foreignKeys.some(({ column, parent, parentColumn }) =>
        places.has(`${parent}.${parentColumn} = ${String(row.values[column])}`),
      );
      if (refersToFound) found.add(row);
    }
  }
  return [...found];
}

/** Returns every value of every table, including virtual tables and their shadow tables. */
export async function databaseRows(): Promise<[place: string, content: string][]> {
  const { results: tables } = await env.DB.prepare(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_cf%' ESCAPE '\\' AND name NOT LIKE 'sqlite%'",
  ).all<{ name: string }>();
  const contents = await env.DB.batch(tables.map(({ name }) => env.DB.prepare(`SELECT * FROM "${name}"`)));
  const values = contents.map(({ results }, at) =>
    (results as Record<string, unknown>[]).flatMap((row) =>
      Object.entries(row).map(([column, value]): [string, string] => [`${tables[at]?.name}.${column}`, String(value)]),
    ),
  );
  return values.flat();
}

/** Returns the keys, metadata and contents of files and cache entries, and the metadata of pictures. */
async function storedObjects(): Promise<[place: string, content: string][]> {
  const files = await env.FILES.list({ include: ['customMetadata', 'httpMetadata'] });
  const keys = await env.CACHE.list();
  const { images } = await env.IMAGES.hosted.list({ limit: 1000 });
  return [
    ...(await Promise.all(
      files.objects.map(async (file): Promise<[string, string]> => [
        `r2: ${file.key}`,
        `${JSON.stringify(file)} ${await (await env.FILES.get(file.key))?.text()}`,
      ]),
    )),
    ...(await Promise.all(
      keys.keys.map(async (key): Promise<[string, string]> => [
        `kv: ${key.name}`,
        `${JSON.stringify(key)} ${await env.CACHE.get(key.name)}`,
      ]),
    )),
    ...images.map((image): [string, string] => [`images: ${image.id}`, JSON.stringify(image)]),
  ];
}

/** Returns the keys that the hub of the user stores, and one entry for each open connection. */
async function hubContents(userId: string): Promise<string[]> {
  const hub = env.USER_HUB.get(env.USER_HUB.idFromName(userId));
  return runInDurableObject(hub, async (_instance, state) => {
    const stored = [...(await state.storage.list()).keys()];
    const sockets = state
      .getWebSockets()
      .filter(({ readyState }) => readyState === WebSocket.OPEN)
      .map(() => 'an open connection');
    return [...stored, ...sockets];
  });
}

/** Returns the keys that the user's ranked lists store. */
async function rankedListContents(userId: string): Promise<string[]> {
  const lists = env.RANKED_LISTS.get(env.RANKED_LISTS.idFromName(userId));
  return runInDurableObject(lists, async (_instance, state) => [...(await state.storage.list()).keys()]);
}
