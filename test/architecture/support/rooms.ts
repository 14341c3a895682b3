/** The rooms of the house and the doors between them (README, "The house"; contract/decisions). */

export interface Room {
  /** Rooms it may use. */
  readonly rooms: readonly string[];
  /** Rooms it may name the types of, and nothing more. */
  readonly types?: readonly string[];
  /** Packages it may use; a trailing `*` covers everything below. */
  readonly packages: readonly string[];
  /** Packages it may name the types of, and nothing more. */
  readonly packageTypes?: readonly string[];
}

/** Every room of the Worker and of the client. What is not listed is a wall. */
export const rooms: Readonly<Record<string, Room>> = {
  // Rules without a platform: small pure libraries at most.
  'src/domain': { rooms: [], packages: ['temporal-polyfill', 'file-type'] },
  'src/platform': {
    rooms: ['generated/problems'],
    types: ['src/auth', 'src/realtime', 'generated/client'],
    // By file only in src/platform/bundle (contract/decisions/0002).
    packages: ['hono', 'hono/*', 'chanfana', 'zod', 'uuid', 'node_modules/zod/v4/*'],
  },
  // The only room that knows Drizzle and D1.
  'src/data': {
    rooms: ['src/domain', 'src/platform', 'generated/problems'],
    packages: ['drizzle-orm', 'drizzle-orm/*', 'zod'],
  },
  'src/auth': { rooms: ['src/domain', 'src/data', 'src/platform'], packages: ['jose', 'oauth4webapi', 'zod'] },
  'src/services': {
    rooms: ['src/domain', 'src/data', 'src/platform', 'src/auth'],
    types: ['generated/client'],
    packages: ['fflate', 'oauth4webapi'],
    packageTypes: ['drizzle-orm'],
  },
  // The doors: they do not use each other. A live channel is opened by a request, so its handler knows the socket's room.
  'src/handlers': {
    rooms: ['src/services', 'src/domain', 'src/data', 'src/auth', 'src/platform', 'src/realtime', 'generated/server'],
    types: ['generated/client'],
    packages: [],
  },
  'src/jobs': {
    rooms: ['src/services', 'src/domain', 'src/data', 'src/auth', 'src/platform'],
    packages: [],
    packageTypes: ['drizzle-orm'],
  },
  'src/realtime': {
    rooms: ['src/services', 'src/domain', 'src/data', 'src/auth', 'src/platform', 'generated/realtime'],
    packages: ['cloudflare:workers'],
  },
  'generated/contract': { rooms: [], packages: [] },
  'generated/problems': { rooms: [], packages: [] },
  'generated/schemas': { rooms: ['src/platform'], types: ['generated/client'], packages: ['zod'] },
  'generated/realtime': {
    rooms: ['generated/schemas', 'src/platform'],
    types: ['generated/client'],
    packages: ['zod'],
  },
  'generated/server': {
    rooms: ['generated/schemas', 'src/platform'],
    types: ['generated/client', 'src/auth'],
    packages: ['zod'],
  },
  'generated/client': { rooms: ['src/client'], packages: [] },
  'src/client': { rooms: ['generated/client', 'generated/realtime'], packages: ['openapi-fetch'] },
};

/** Files that put everything together; they may use every room. */
export const entrances = ['src/app.ts', 'src/index.ts', 'src/index.development.ts'];

/** Rooms of Node programs: nobody uses them. */
export const tools = ['src/codegen', 'src/cli'];

/** `src/store/batch.ts` stands in `src/data`; a file right below `src` is a room by itself. */
export function roomOf(path: string): string {
  const [top = '', room = '', ...rest] = path.split('/');
  return rest.length === 0 ? path : `${top}/${room}`;
}
