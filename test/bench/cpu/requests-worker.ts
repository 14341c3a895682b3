/**
 * The Worker of production in a loop. `x-times` says how often a request is handled, and the last answer is returned.
 * The first request of an operation is real; afterwards the bindings are replayed.
 */
import worker from '../../../src/index.ts';
import type { Env } from '../../../src/platform/env.ts';
import { Replay, replayDatabase, replayObjects } from './replayed.ts';

export { RankedLists, UserHub } from '../../../src/index.ts';

type Handler = NonNullable<typeof worker.fetch>;
const handle = worker.fetch as Handler; // createWorker always gives it
const limiter = { limit: async () => ({ success: true }) };
const replays = new Map<string, Replay>();

export default {
  async fetch(request: Request, env: Env, context: ExecutionContext): Promise<Response> {
    const { url, method, headers } = request;
    const body = await request.text();
    const operation = `${method} ${url} ${body}`;
    const replay = replays.get(operation) ?? new Replay();
    replays.set(operation, replay);
    const replayed: Env = {
      ...env,
      DB: replayDatabase(env.DB, replay),
      RANKED_LISTS: replayObjects(env.RANKED_LISTS, replay),
      LIMIT_STANDARD: limiter,
      LIMIT_SEARCH: limiter,
    };
    for (let left = Number(headers.get('x-times')); ; left -= 1) {
      const sent = new Request(url, { method, headers, body: body === '' ? null : body });
      const answer = await handle(sent as Parameters<Handler>[0], replayed, context); // nothing reads `cf`
      if (left <= 1 || !answer.ok) return answer;
      await answer.text();
    }
  },
};
