import type { Env } from './env.ts';

/** Everything outside the API: the documentation pages and the web app, served from the built assets. */
export const site = {
  /** The page at this address, or null when there is none. */
  async fetch(request: Request, env: Env): Promise<Response | null> {
    const found = await env.ASSETS.fetch(request);
    // Answers of the asset store are immutable; the platform adds headers to every answer.
    return found.status === 404 ? null : new Response(found.body, found);
  },
};
