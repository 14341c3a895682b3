/** Types for the part of oidc-provider that the local provider uses. The package has no types of its own. */
declare module 'oidc-provider' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  export interface KoaContext {
    readonly path: string;
    readonly oidc?: {
      readonly provider: Provider;
      readonly session?: { readonly accountId?: string };
      readonly client?: { readonly clientId: string };
      readonly account?: { readonly accountId: string };
    };
    status: number;
    body: unknown;
  }

  interface Interaction {
    readonly params: Readonly<Record<string, string | undefined>>;
  }

  export default class Provider {
    constructor(issuer: string, configuration: Readonly<Record<string, unknown>>);
    readonly Grant: new (properties: { accountId: string; clientId: string }) => {
      addOIDCScope(scope: string): void;
      save(): Promise<string>;
    };
    readonly AccessToken: { find(value: string): Promise<{ readonly accountId: string } | undefined> };
    use(middleware: (context: KoaContext, next: () => Promise<void>) => Promise<void>): void;
    callback(): (request: IncomingMessage, response: ServerResponse) => void;
    interactionDetails(request: IncomingMessage, response: ServerResponse): Promise<Interaction>;
    interactionFinished(
      request: IncomingMessage,
      response: ServerResponse,
      result: Readonly<Record<string, unknown>>,
    ): Promise<void>;
  }
}

/** Stores data in memory only. The configuration names this adapter, because the server prints a warning without it. */
declare module 'oidc-provider/lib/adapters/memory_adapter.js' {
  export function createMemoryAdapter(): (model: string) => unknown;
}
