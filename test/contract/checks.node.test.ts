/**
 * Each single check of the contract check must be able to fail. A check that reads another form than it is given would
 * otherwise pass everything in silence.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { faultsOf, unknownFormats } from '../support/contract/ajv.ts';
import { budgetFaults } from '../support/contract/budget.ts';
import { judge } from '../support/contract/check.ts';
import { operations } from '../support/contract/document.ts';
import { exchangeOf, type Exchange } from '../support/contract/exchange.ts';
import { commonHeaderFaults } from '../support/contract/headers.ts';
import { leaks } from '../support/contract/leaks.ts';
import { problemFaults } from '../support/contract/problem.ts';
import { operationAt } from '../support/contract/route.ts';
import { undeclaredProperties } from '../support/contract/undeclared.ts';
import { textFaults } from '../support/contract/user-message.ts';
import { nonEmpty } from '../support/nonempty.ts';
import { secrets } from '../support/secrets.ts';

const requestId = '019cadc6-9a80-7795-8d8f-776c9e776ab6';
const common = {
  'x-request-id': requestId,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};
const path = '/api/v2/users/me';
const operation = operations.find(({ id }) => id === 'getMyProfile') ?? expect.fail('no getMyProfile');

function answer(
  status: number,
  body: string | null,
  headers: Readonly<Record<string, string>> = {},
  method = 'GET',
  at = path,
): Promise<Exchange> {
  return exchangeOf(new Request(`http://localhost${at}`, { method }), new Response(body, { status, headers }));
}

describe('the check of the cost', () => {
  const spent = (cost: string) => answer(200, '{}', { 'x-d1-cost': cost });
  const within = { roundTrips: 0, statements: 0, rowsRead: 0, rowsWritten: 0 };
  const costOf = (cost: object) =>
    Object.entries(cost)
      .map(([measure, value]) => `${measure}=${value}`)
      .join(', ');

  it.each(['roundTrips', 'statements', 'rowsRead', 'rowsWritten'])('reports %s above the budget', async (measure) => {
    expect(budgetFaults(operation, await spent(costOf(within)))).toEqual([]);
    const [fault, ...others] = budgetFaults(operation, await spent(costOf({ ...within, [measure]: 99_999 })));
    expect(fault).toContain(`it cost ${measure} 99999, its budget is`);
    expect(others).toEqual([]);
  });

  it.each([
    'rt=1;st=1;rr=1;rw=0',
    '',
    'roundTrips=1',
    'roundTrips=1, statements=, rowsRead=1, rowsWritten=0',
    'roundTrips=1, statements=x, rowsRead=1, rowsWritten=0',
  ])('throws for a header of another form: "%s"', async (cost) => {
    const exchange = await spent(cost);
    expect(() => budgetFaults(operation, exchange)).toThrow('X-D1-Cost does not say');
  });

  it('reports an answer without the header, and throws for an operation without a budget', async () => {
    expect(budgetFaults(operation, await answer(200, '{}'))).toEqual([expect.stringContaining('X-D1-Cost')]);
    const exchange = await spent(costOf(within));
    expect(() => budgetFaults({ ...operation, id: 'unknown' }, exchange)).toThrow('no budget for unknown');
  });
});

describe('the check of schemas', () => {
  it('knows each format of the contract, and reports a value of another form', () => {
    expect(unknownFormats()).toEqual([]);
    const problem = { type: 'no address', title: '', status: 404, detail: '', userMessage: '', instance: '' };
    const faults = faultsOf('/components/schemas/Problem', { ...problem, code: 'X', requestId: 1 });
    expect(faults.join(' ')).toMatch(/\/type must match format.*\/code must match pattern.*\/requestId must be string/);
  });
});

describe('the check of properties', () => {
  const undeclared = (schema: string, value: unknown) => undeclaredProperties(`/components/schemas/${schema}`, value);

  it('reports them in an object, in a list, and in an object that can be null', () => {
    expect(undeclared('Profile', { secret: 1 })).toEqual(['/secret']);
    expect(undeclared('Languages', { native: [{ secret: 1 }] })).toEqual(['/native/0/secret']);
    expect(undeclared('Profile', { deletion: { requestedAt: '', secret: 1 } })).toEqual(['/deletion/secret']);
    expect(undeclared('Profile', { deletion: null })).toEqual([]);
  });
});

describe('the check of problems', () => {
  const problem = {
    type: 'https://api.example/docs/problems/profile.missing',
    title: 'There is no profile yet',
    status: 404,
    detail: 'Create it.',
    userMessage: 'You do not have a profile yet.',
    instance: path,
    code: 'profile.missing',
    requestId,
  };
  const wrong = { pointer: '/body/a', detail: 'Wrong.', userMessage: 'Wrong.' };
  const headers = { 'x-request-id': requestId, 'content-type': 'application/problem+json' };
  const faults = async (changes: object, status = 404) =>
    problemFaults(operation, await answer(status, JSON.stringify({ ...problem, ...changes }), headers)).join(' ');

  it.each([
    [{ code: 'matching.not_pending' }, 'not among those it declares'],
    [{ status: 400 }, 'the body says 400'],
    [{ type: 'https://api.example/docs/problems/other' }, 'not the page of profile.missing'],
    [{ requestId: 'another' }, 'requestId in the body is not'],
    [{ instance: '/other' }, 'instance is /other'],
    [{ detail: undefined }, 'is no Problem'],
    [{ userMessage: 'Send the JSON again.' }, 'users cannot understand'],
    [{ errors: [wrong, wrong] }, 'name one place twice'],
    [{ errors: [{ pointer: '', detail: 'Must match ^[a-z]{2}$', userMessage: 'Wrong.' }] }, 'a regular expression'],
  ])('reports %j', async (changes, sentence) => {
    expect(await faults({})).toBe('');
    expect(await faults(changes)).toContain(sentence);
  });

  it('reports a status that is not that of the code, another media type, and a code that is not of the router', async () => {
    expect(await faults({ status: 409 }, 409)).toContain('profile.missing was answered with 409');
    expect(problemFaults(operation, await answer(404, '{}')).join()).toContain('not application/problem+json');
    const routed = await answer(404, JSON.stringify(problem), headers);
    expect(problemFaults(null, routed).join()).toContain('profile.missing is not among');
  });
});

describe('the check of texts', () => {
  it.each(['', 'Send birthDate.', 'The header is wrong.', '토큰이 만료되었습니다.', 'See /users/me.', 'Use {limit}.'])(
    'reports the userMessage "%s"',
    (userMessage) => {
      expect(textFaults({ detail: 'x', userMessage })).toHaveLength(1);
    },
  );
});

describe('the check of common headers', () => {
  it.each(Object.keys(common))('reports %s that is missing or has another value', async (name) => {
    expect(commonHeaderFaults(await answer(200, '{}', common))).toEqual([]);
    const { [name as keyof typeof common]: _, ...others } = common;
    expect(commonHeaderFaults(await answer(200, '{}', others))).toHaveLength(1);
    expect(commonHeaderFaults(await answer(200, '{}', { ...common, [name]: '?' }))).toHaveLength(1);
  });
});

describe('the check of leaks', () => {
  it.each([
    'at read (worker)',
    'in handlers.ts:12',
    'SELECT a FROM b',
    'D1_ERROR: no',
    'no such table: x',
    'TypeError: x',
    `eyJhbGciOi.eyJzdWIi.c2lnbmF0dXJl`,
  ])('reports an error body with %s', async (text) => {
    expect(leaks(await answer(500, text))).toHaveLength(1);
    expect(leaks(await answer(500, 'Something went wrong.'))).toEqual([]);
  });

  it.each(Object.entries(secrets))('reports %s in every body', async (_name, value) => {
    expect(leaks(await answer(200, `"${value}"`))).toHaveLength(1);
  });

  it('knows the name of each binding, variable and secret that no other word has', () => {
    const names = [...readFileSync('src/platform/env.ts', 'utf8').matchAll(/^ {2}([A-Z]+_[A-Z_]+)\??:/gm)];
    expect(names.length).toBeGreaterThan(15);
    return Promise.all(
      nonEmpty(names, 'names').map(async ([, name = '']) => {
        expect(leaks(await answer(500, `no ${name}`)), name).toHaveLength(1);
      }),
    );
  });
});

describe('the check of addresses', () => {
  const violations = async (status: number, method: string, at: string, headers = {}) =>
    judge(await answer(status, null, headers, method, at)).violations.join(' ');

  it('finds the operation of a path, the fixed one before a template', () => {
    expect(operationAt('GET', '/api/v2/users/me')?.id).toBe('getMyProfile');
    expect(operationAt('HEAD', '/api/v2/users/019cadc6')?.id).toBe('getUserProfile');
    expect(operationAt('PUT', '/api/v2/users/me')).toBeNull();
  });

  it('reports a success where the contract has nothing, and 405 without Allow', async () => {
    expect(await violations(200, 'GET', '/api/v2/nothing')).toContain('nothing in the contract is at this address');
    expect(await violations(405, 'PUT', '/api/v2/users/me')).toContain('405 without Allow');
    expect(await violations(404, 'GET', '/api/v2/nothing', common)).toContain('is not application/problem+json');
  });
});
