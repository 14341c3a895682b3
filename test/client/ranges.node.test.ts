import { describe, expect, expectTypeOf, it } from 'vitest';
import { createClient, memoryTokens } from '../../src/client/sdk/index.ts';
import { operation } from '../../src/client/sdk/operation.ts';
import type { StatusesOf, SuccessStatus } from '../../src/client/sdk/status.ts';
import { problem, scriptedServerForFile } from '../support/node/scripted-server.ts';

/** Responses declared by status ranges, in the format of openapi-typescript. */
interface Answers {
  200: 'own';
  404: 'missing';
  '2XX': 'range';
  '3XX': 'elsewhere';
  '4XX': 'refused';
}

const server = await scriptedServerForFile();

describe('statuses declared by a range', () => {
  it('have the type of the range, except those that are declared themselves', () => {
    expectTypeOf<StatusesOf<Answers, 200>>().toEqualTypeOf<200>();
    expectTypeOf<203>().toExtend<StatusesOf<Answers, '2XX'>>();
    expectTypeOf<200>().not.toExtend<StatusesOf<Answers, '2XX'>>();
    expectTypeOf<404>().not.toExtend<StatusesOf<Answers, '4XX'>>();
    expectTypeOf<500>().not.toExtend<StatusesOf<Answers, '4XX'>>();
    expectTypeOf<304>().not.toExtend<SuccessStatus>();
    expectTypeOf<StatusesOf<Answers, '3XX'>>().exclude<304>().toExtend<SuccessStatus>();
  });

  it('are answers of the contract; other statuses are not', async () => {
    const call = operation<'getMyProfile'>({
      id: 'getMyProfile',
      method: 'GET',
      path: '/users/me',
      statuses: [200, '2XX', '4XX'],
    });
    const client = createClient({
      baseUrl: server.baseUrl,
      tokens: memoryTokens({ accessToken: 'access-1', refreshToken: 'refresh-1' }),
      locale: 'en',
    });
    server.next(
      { status: 203, body: { state: 'done' } },
      problem(418, 'profile.missing'),
      problem(501, 'server.internal'),
    );
    expect(await call(client)).toMatchObject({ ok: true, status: 203, data: { state: 'done' } });
    expect(await call(client)).toMatchObject({ ok: false, status: 418, problem: { code: 'profile.missing' } });
    expect(await call(client)).toMatchObject({ ok: false, status: 0 });
  });
});
