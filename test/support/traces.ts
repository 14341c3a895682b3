/** Searches every store for data that remains of a user. */
import { runInDurableObject } from 'cloudflare:test';
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
 * Returns the tables with a column that refers to a user. Refresh tokens refer to a session instead. A foreign key
 * makes sure that no refresh token remains after its session.
 */
export async function tablesAboutPeople(): Promise<string[]> {
  const { results } = await env.DB.prepare(
    "SELECT name, sql FROM sqlite_master WHERE type = 'table' ORDER BY name",
  ).all<{ name: string; sql: string }>();
  return results
    .filter(({ name, sql }) => name === 'user_profiles' || /\buser_id\b|REFERENCES user_profiles/.test(sql))
    .map(({ name }) => name);
}

/** Returns every value of every table, including virtual tables and their shadow tables. */
export async function databaseRows(): Promise<[place: string, content: string][]> {
  const { results: tables } = await env.DB.prepare(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_cf%' ESCAPE '\\' AND name NOT LIKE 'sqlite%'",
  ).all<{ name: string }>();
  const values = await Promise.all(
    tables.map(async ({ name }) => {
      const { results } = await env.DB.prepare(`SELECT * FROM "${name}"`).all();
      return results.flatMap((row) =>
        Object.entries(row).map(([column, value]): [string, string] => [`${name}.${column}`, String(value)]),
      );
    }),
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
