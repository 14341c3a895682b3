/** Tests the guarantees of the SDK against the real server. */
import { describe, expect, it } from 'vitest';
import { blockUser, listMyBlocks, memoryTokens, pages, unwrap, type Studymate } from '../../src/client/sdk/index.ts';
import { checkedFetch } from '../support/app.ts';
import { passSeconds } from '../support/clock.ts';
import { env } from '../support/deps.ts';
import { people } from '../support/people.ts';
import { pictureBytes } from '../support/pictures.ts';
import { sdk } from '../support/sdk.ts';

/** Returns a `fetch` that records the method and path of each request. */
function noting() {
  const asked: string[] = [];
  const fetch = async (request: Request) => {
    asked.push(`${request.method} ${new URL(request.url).pathname.replace('/api/v2', '')}`);
    return checkedFetch(request);
  };
  return { asked, fetch };
}

/** Returns a `fetch` that loses the first response. The server has already handled that request. */
function losingTheFirst() {
  let answers = 0;
  return async (request: Request) => {
    const response = await checkedFetch(request);
    answers += 1;
    if (answers === 1) throw new TypeError('connection lost');
    return response;
  };
}

const time = { sleep: async () => {}, deadline: () => new AbortController().signal, random: () => 0 };

async function signedIn(user: string): Promise<{ api: Studymate; asked: string[] }> {
  const { asked, fetch } = noting();
  const api = await sdk(undefined, { fetch, tokens: memoryTokens() });
  await api.tokens.write(unwrap(await api.devLogin({ body: { user } })));
  asked.length = 0;
  return { api, asked };
}

describe('conditional requests', () => {
  it('answer an unchanged profile from memory', async () => {
    const mina = await sdk('mina');
    const first = await mina.getMyProfile();
    const second = await mina.getMyProfile();
    expect(second).toMatchObject({ ok: true, fromMemory: true });
    expect(unwrap(second)).toEqual(unwrap(first));
  });

  it('let one of two changes based on the same profile succeed; the other answers 412 until it has read again', async () => {
    const [phone, laptop] = [await sdk('jisoo'), await sdk('jisoo')];
    await phone.getMyProfile();
    await laptop.getMyProfile();
    expect(await phone.updateMyProfile({ body: { introduction: 'From the phone' } })).toMatchObject({ status: 200 });
    const late = { body: { introduction: 'From the laptop' } };
    expect(await laptop.updateMyProfile(late)).toMatchObject({
      status: 412,
      problem: { code: 'request.precondition_failed' },
    });
    await laptop.getMyProfile();
    expect(await laptop.updateMyProfile(late)).toMatchObject({ status: 200 });
  });

  it('give a merge hook the present profile and what was sent', async () => {
    const [phone, laptop] = [await sdk('daniel'), await sdk('daniel')];
    await laptop.getMyProfile();
    await phone.updateMyProfile({ body: { introduction: 'Hi.' } });
    const merge = (current: unknown, sent: unknown) => ({
      introduction: [current, sent].map((each) => (each as { introduction: string }).introduction).join(' '),
    });
    const merged = await laptop.updateMyProfile({ body: { introduction: 'Ho.' } }, { merge });
    expect(unwrap(merged).introduction).toBe('Hi. Ho.');
  });

  it('keep the next change of the profile valid after a change of the picture', async () => {
    const yuki = await sdk('yuki');
    await yuki.getMyProfile();
    expect(
      await yuki.uploadProfileImage({ body: { file: new Blob([pictureBytes('squarePng')], { type: 'image/png' }) } }),
    ).toMatchObject({ status: 201 });
    expect(await yuki.updateMyProfile({ body: { introduction: 'With a picture' } })).toMatchObject({ status: 200 });
  });
});

describe('tokens', () => {
  it('are refreshed once for ten calls when the access token has expired', async () => {
    const { api, asked } = await signedIn('mina');
    passSeconds(16 * 60);
    const results = await Promise.all(Array.from({ length: 10 }, () => api.getMyProfile()));
    expect(results.every(({ ok }) => ok)).toBe(true);
    expect(asked.filter((call) => call === 'POST /auth/refresh')).toHaveLength(1);
  });

  it('stay valid when ten tabs without a common lock refresh with the same token', async () => {
    const { api } = await signedIn('mina');
    const shared = await api.tokens.read();
    passSeconds(16 * 60);
    const tabs = await Promise.all(Array.from({ length: 10 }, () => sdk(undefined, { tokens: memoryTokens(shared) })));
    const results = await Promise.all(tabs.map((tab) => tab.getMyProfile()));
    expect(results.map(({ status }) => status)).toEqual(Array.from({ length: 10 }, () => 200));
    const kept = await Promise.all(tabs.map(async (tab) => (await tab.tokens.read())?.refreshToken));
    expect(new Set(kept).size).toBe(1);
  });

  it('are deleted when the session was ended elsewhere, and the app is told', async () => {
    const { api } = await signedIn('daniel');
    const told: string[] = [];
    const other = await sdk(undefined, {
      tokens: memoryTokens(await api.tokens.read()),
      onSignedOut: ({ code }) => told.push(code),
    });
    expect(await api.logout()).toMatchObject({ status: 204 });
    passSeconds(16 * 60);
    expect(await other.getMyProfile()).toMatchObject({ status: 401 });
    expect(told).toEqual(['auth.refresh_invalid']);
    expect(await other.tokens.read()).toBeNull();
  });
});

describe('a lost answer', () => {
  it('of a creating call is requested again with the same key, and the call takes effect once', async () => {
    const mina = await sdk('mina', { fetch: losingTheFirst(), retries: 2, time });
    const result = await mina.reportUser({
      path: { userId: people.yuki.id },
      body: { reason: 'spam', text: 'Sends links.' },
    });
    expect(result).toMatchObject({ status: 201 });
    expect(result.headers.get('idempotency-replayed')).toBe('true');
    const count = await env.DB.prepare('SELECT count(*) AS n FROM reports WHERE reporter_id = ?1')
      .bind(people.mina.id)
      .first<number>('n');
    expect(count).toBe(1);
  });

  it('of a refresh is requested again with the same token and gives the same successor', async () => {
    const { api } = await signedIn('jisoo');
    passSeconds(16 * 60);
    let lost = false;
    const fetch = async (request: Request) => {
      const response = await checkedFetch(request);
      if (request.url.endsWith('/auth/refresh') && !lost) {
        lost = true;
        throw new TypeError('connection lost');
      }
      return response;
    };
    const again = await sdk(undefined, { tokens: memoryTokens(await api.tokens.read()), fetch, retries: 2, time });
    expect(await again.getMyProfile()).toMatchObject({ status: 200 });
  });
});

describe('pages', () => {
  it('lead through a list to its end', async () => {
    const hana = await sdk('hana');
    for (const { id } of [people.mina, people.jisoo, people.daniel]) await blockUser(hana, { path: { userId: id } });
    const blocked: string[] = [];
    for await (const { userId } of pages(listMyBlocks, hana, { query: { limit: 1 } })) blocked.push(userId);
    expect(blocked.toSorted()).toEqual([people.mina.id, people.jisoo.id, people.daniel.id].toSorted());
  });
});
