/** The layers of the source and what each may import (README, "How it is built"; src/areas/README.md). */

export interface Layer {
  /** Layers it may import. */
  readonly layers: readonly string[];
  /** Layers from which it may import types only. */
  readonly types?: readonly string[];
  /** Packages it may import; a trailing `*` covers everything below. */
  readonly packages: readonly string[];
  /** Packages from which it may import types only. */
  readonly packageTypes?: readonly string[];
}

/** Below every area. */
const common = ['src/platform', 'src/reference', 'time'];
/**
 * What the layers of an area share: its hooks, and the interfaces of lower areas (imports.test.ts checks the order).
 */
const shared = ['area:hooks', 'area:index', 'src/areas'];

/** Every layer of the Worker and of the client. An import that is not listed is forbidden. */
export const layers: Readonly<Record<string, Layer>> = {
  'src/platform': {
    layers: ['generated/problems', 'time'],
    // A binding has the type of its Durable Object.
    types: ['generated/client', 'area:index'],
    // By file only in src/platform/bundle (contract/decisions/0002).
    packages: ['hono', 'hono/*', 'chanfana', 'zod/mini', 'uuid', 'node_modules/zod/v4/*'],
  },
  time: { layers: [], packages: [] },
  'src/reference': { layers: [], packages: [] },
  'src/store': {
    layers: ['src/platform', 'time', 'generated/problems'],
    packages: ['drizzle-orm', 'drizzle-orm/*', 'zod/mini'],
  },
  'src/jobs': { layers: ['src/platform', 'time', 'src/store'], packages: [] },
  // The files right below src/areas: what every area is declared with.
  'src/areas': {
    layers: ['src/platform', 'time', 'src/store', 'src/jobs'],
    types: ['generated/server'],
    packages: [],
    packageTypes: ['drizzle-orm', 'drizzle-orm/*'],
  },
  'area:rules': {
    layers: ['src/reference', 'area:index', 'time'],
    packages: ['file-type', 'es-hangul'],
  },
  'area:data': {
    layers: [...common, ...shared, 'area:rules', 'src/store'],
    packages: ['drizzle-orm', 'drizzle-orm/*', 'zod/mini'],
  },
  'area:hooks': {
    layers: ['src/platform', 'time', 'src/store', 'src/areas'],
    types: ['area:index', 'area:rules'],
    packages: [],
    packageTypes: ['drizzle-orm'],
  },
  'area:tokens': {
    layers: [...common, ...shared, 'area:rules', 'area:data'],
    packages: ['jose', 'oauth4webapi', 'zod/mini'],
  },
  // Only in notifications: the keys, encryption and requests of Web Push.
  'area:push': {
    layers: ['src/platform', 'time', 'area:rules'],
    packages: ['jose', '@block65/webcrypto-web-push'],
  },
  // Only in notifications: e-mails and the links that unsubscribe.
  'area:mail': { layers: ['src/platform', 'area:rules'], packages: [] },
  'area:services': {
    layers: [...common, ...shared, 'area:rules', 'area:data', 'area:tokens', 'area:push', 'area:mail', 'src/store'],
    types: ['area:live'],
    packages: ['oauth4webapi'],
    packageTypes: ['drizzle-orm'],
  },
  'area:handlers': {
    layers: [
      ...common,
      ...shared,
      'area:rules',
      'area:data',
      'area:services',
      'area:tokens',
      'area:push',
      'area:live',
      'src/store',
    ],
    types: ['generated/server', 'generated/client'],
    packages: [],
  },
  'area:jobs': {
    layers: [
      ...common,
      ...shared,
      'area:rules',
      'area:data',
      'area:services',
      'area:push',
      'area:mail',
      'src/store',
      'src/jobs',
    ],
    packages: [],
    packageTypes: ['drizzle-orm', 'zod/mini'],
  },
  'area:live': {
    layers: [...common, ...shared, 'area:rules', 'area:data', 'area:services', 'src/store', 'generated/realtime'],
    packages: ['cloudflare:workers'],
  },
  'area:index': {
    layers: [
      ...shared,
      'generated/handlers',
      'area:handlers',
      'area:services',
      'area:rules',
      'area:data',
      'area:jobs',
      'area:live',
      'area:tokens',
      'area:push',
      'src/jobs',
    ],
    packages: [],
  },
  // Rows for local databases and tests. No layer may import them, so the Worker is built without them.
  'area:seed': {
    layers: ['time', 'src/areas', 'area:index', 'area:rules', 'area:data', 'src/store'],
    packages: ['drizzle-orm'],
  },
  'area:development': { layers: ['area:handlers'], packages: [] },
  'generated/contract': { layers: [], packages: [] },
  'generated/problems': { layers: [], packages: [] },
  'generated/schemas': { layers: ['src/platform'], types: ['generated/client'], packages: ['zod/mini'] },
  'generated/realtime': {
    layers: ['generated/schemas', 'src/platform'],
    types: ['generated/client'],
    packages: ['zod/mini'],
  },
  'generated/server': {
    layers: ['generated/schemas', 'src/platform'],
    types: ['generated/client'],
    packages: ['zod/mini'],
  },
  // The lists of handlers, which the areas give to `defineArea`.
  'generated/handlers': { layers: ['area:handlers'], packages: [] },
  'generated/client': { layers: ['src/client'], packages: [] },
  'src/client': { layers: ['generated/client', 'generated/realtime'], packages: [] },
};

/** Files that assemble the program. They may import every layer. */
export const entries = ['src/app.ts', 'src/index.ts', 'src/index.development.ts'];

/** Node programs. No file imports them. */
export const tools = ['src/codegen', 'src/cli'];

/**
 * Returns the layer of a file: `area:data` for `src/areas/<area>/data/…`, `src/areas` for the files directly in it,
 * otherwise the first two folders. A file directly in `src` is its own layer.
 */
export function layerOf(path: string): string {
  // Pure: types of instants and days, and how time is added. Rules may use it.
  if (['src/platform/time/instant.ts', 'src/platform/time/local-time.ts'].includes(path)) return 'time';
  const [top = '', folder = '', ...rest] = path.split('/');
  if (rest.length === 0) return path;
  if (top !== 'src' || folder !== 'areas') return `${top}/${folder}`;
  const [, layer] = rest;
  return layer === undefined ? 'src/areas' : `area:${layer.replace(/\.ts$/, '')}`;
}

/** Returns the area of a file, or undefined for a file outside the areas. */
export function areaOf(path: string): string | undefined {
  return /^src\/areas\/(\w+)\//.exec(path)?.[1];
}
