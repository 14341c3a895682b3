/** Sends the requests of BEN-2 to a side from inside its Worker, so network time is not measured. */
import { planBody } from './operations.ts';

/** Anything that answers requests, for instance a Hono app. */
interface Side {
  fetch(request: Request): Response | Promise<Response>;
}

/** Length of the request body, which every client sends as `content-length`. */
const planBytes = new TextEncoder().encode(planBody).length;

const requests = {
  put: () =>
    new Request('http://bench/plans/01900000-0000-7000-8000-000000000002?notify=true', {
      method: 'PUT',
      headers: {
        'content-type': 'application/json',
        'content-length': String(planBytes),
        authorization: 'Bearer stub',
      },
      body: planBody,
    }),
  list: () => new Request('http://bench/matching/matches?limit=20', { headers: { authorization: 'Bearer stub' } }),
};

/**
 * Makes the Worker of these sides. It handles `/?side=ours&operation=put&times=1000`, and returns the last response
 * body, so that the sides can be compared.
 */
export function loopOver(sides: Readonly<Record<string, Side>>): { fetch(request: Request): Promise<Response> } {
  return {
    async fetch({ url }) {
      const { searchParams } = new URL(url);
      const side = sides[searchParams.get('side') ?? ''];
      if (!side) return new Response('This Worker has no such side.', { status: 404 });
      const make = searchParams.get('operation') === 'put' ? requests.put : requests.list;
      let last = '';
      for (let left = Number(searchParams.get('times')); left > 0; left -= 1) {
        const answer = await side.fetch(make());
        last = await answer.text();
        if (answer.status !== 200) return new Response(last, { status: 500 });
      }
      return new Response(last);
    },
  };
}
