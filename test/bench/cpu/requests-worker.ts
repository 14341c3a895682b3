/**
 * The Worker of production in a loop. `x-times` says how often a request is handled, and the last answer is returned.
 * The bindings really answer an operation once, and are replayed afterwards.
 */
import worker from '../../../src/index.ts';
import type { Env } from '../../../src/platform/env.ts';
import { Replay, replayDatabase, replayObjects } from './replayed.ts';

export { ChatRoom, RankedLists, SessionReminder, UserHub } from '../../../src/index.ts';

type Handler = NonNullable<typeof worker.fetch>;
const handle = worker.fetch as Handler; // createWorker always gives it
const limiter = { limit: async () => ({ success: true }) };
const replays = new Map<string, Replay>();

export default {
  async fetch(request: Request, env: Env, context: ExecutionContext): Promise<Response> {
    const { url, method, headers } = request;
    const body = await request.text();
    const init = { method, headers, body: body === '' ? null : body };
    const make = () => new Request(url, init) as Parameters<Handler>[0]; // nothing reads `cf`
    const operation = `${method} ${url} ${body}`;
    // A list does more the first time in a day, so its second request is recorded.
    if (method === 'GET' && !replays.has(operation)) await handle(make(), env, context);
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
      const answer = await handle(make(), replayed, context);
      if (left <= 1 || !answer.ok) return answer;
      await answer.text();
    }
  },
};
