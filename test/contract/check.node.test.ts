/**
 * Tests the contract check that runs on every response in every suite. Each kind of difference from the contract must
 * be reported as a violation.
 */
import { describe, expect, it } from 'vitest';
import { statusesOf } from './ratchet/table.ts';
import { operationFaults } from '../support/contract/check.ts';
import { declaredKey, operations, type ContractOperation } from '../support/contract/document.ts';
import { exchangeOf } from '../support/contract/exchange.ts';
import { nonEmpty } from '../support/nonempty.ts';

const common = {
  'x-request-id': '019cadc6-9a80-7795-8d8f-776c9e776ab6',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
  'x-d1-cost': 'roundTrips=0, statements=0, rowsRead=0, rowsWritten=0',
};
const headers = { ...common, 'content-type': 'application/json', etag: '"1"' };
const body = { native: [], learning: [] };

function named(id: string): ContractOperation {
  const found = operations.find((operation) => operation.id === id);
  if (found === undefined) throw new Error(`The contract has no ${id}.`);
  return found;
}

/** An operation that declares its responses by status ranges such as `2XX`. No operation of the contract does this. */
const ranged: ContractOperation = {
  ...named('getMyProfile'),
  responses: {
    200: responseOf('getMyProfile', '200'),
    '2XX': responseOf('getMyLanguages', '200'),
    '3XX': responseOf('startLogin', '302'),
    '4XX': responseOf('getMyProfile', '429'),
  },
};

function responseOf(id: string, status: string): ContractOperation['responses'][string] {
  const response = named(id).responses[status];
  if (response === undefined) throw new Error(`${id} declares no ${status}.`);
  return response;
}

async function faultsOf(
  operation: ContractOperation,
  status: number,
  given: Record<string, string>,
  content: unknown,
): Promise<string> {
  const response = new Response(content === null ? null : JSON.stringify(content), { status, headers: given });
  const exchange = await exchangeOf(new Request('http://localhost/api/v2/users/me'), response);
  return operationFaults(operation, exchange).join(' ');
}

describe('an answer of an operation', () => {
  const operation = named('getMyLanguages');

  it('is judged by what its status declares', async () => {
    expect(await faultsOf(operation, 200, headers, body)).toBe('');
    expect(await faultsOf(operation, 200, headers, { native: [] })).toContain("must have required property 'learning'");
    expect(await faultsOf(operation, 200, headers, { ...body, secret: 1 })).toContain(
      'has /secret, which the contract does not name',
    );
    expect(await faultsOf(operation, 200, { ...headers, 'content-type': 'text/html' }, body)).toContain(
      'its media type is text/html',
    );
    expect(await faultsOf(operation, 200, headers, null)).toContain('its body is not JSON');
    expect(await faultsOf(operation, 201, headers, body)).toContain(
      'it answered 201, which its contract does not declare',
    );
  });

  it('fails for a header that is missing, or of another form', async () => {
    expect(await faultsOf(operation, 200, { ...common, 'content-type': 'application/json' }, body)).toContain(
      'it lacks the header ETag',
    );
    const redirect = { ...common, location: 'https://example.com/', 'set-cookie': 'a=b' };
    expect(await faultsOf(named('startLogin'), 302, redirect, null)).toBe('');
    expect(await faultsOf(named('startLogin'), 302, { ...redirect, location: 'not an address' }, null)).toContain(
      'its header Location breaks the contract',
    );
    const list = { list: 'topics', name: '주제', items: [] };
    const spoken = { ...headers, 'content-language': 'ko' };
    expect(await faultsOf(named('getReferenceList'), 200, headers, list)).toContain(
      'lacks the header Content-Language',
    );
    expect(await faultsOf(named('getReferenceList'), 200, { ...spoken, 'content-language': 'fr' }, list)).toContain(
      'its header Content-Language breaks the contract',
    );
    expect(await faultsOf(operation, 200, spoken, body)).toContain('it names a language, but no text');
    for (const name of nonEmpty(Object.keys(common), 'headers')) {
      const without = Object.fromEntries(Object.entries(headers).filter(([key]) => key !== name));
      expect(await faultsOf(operation, 200, without, body)).toMatch(new RegExp(`it lacks the header ${name}`, 'i'));
    }
  });
});

describe('an answer that is declared by a range', () => {
  it('is judged by the range, unless its status is declared itself', async () => {
    expect(await faultsOf(ranged, 203, headers, body)).toBe('');
    expect(await faultsOf(ranged, 203, headers, { native: [] })).toContain("must have required property 'learning'");
    expect(await faultsOf(ranged, 200, headers, body)).toContain('its body breaks the contract');
    expect(await faultsOf(ranged, 500, headers, body)).toContain(
      'it answered 500, which its contract does not declare',
    );
  });

  it('fails for its headers and its media type too', async () => {
    expect(await faultsOf(ranged, 307, { ...common, location: 'not an address' }, null)).toContain(
      'its header Location breaks the contract',
    );
    expect(await faultsOf(ranged, 299, { ...common, 'content-type': 'application/json' }, body)).toContain(
      'it lacks the header ETag',
    );
    expect(await faultsOf(ranged, 299, { ...headers, 'content-type': 'text/plain' }, body)).toContain(
      'its media type is text/plain',
    );
    expect(await faultsOf(ranged, 307, common, null)).toContain('it lacks the header Location');
    expect(await faultsOf(ranged, 418, { ...common, 'content-type': 'application/json' }, {})).toContain(
      'it lacks the header Retry-After',
    );
  });

  it('is counted under the range', () => {
    expect([200, 203, 404, 500].map((status) => declaredKey(ranged, status))).toEqual(['200', '2XX', '4XX', null]);
    const isOfRange = statusesOf(
      ['getMyProfile 200 application/json', 'getMyProfile 2XX application/json'],
      'getMyProfile',
      '2XX',
    );
    expect(['getMyProfile 203', 'getMyProfile 200', 'getMyProfile 404', 'getHealth 203'].filter(isOfRange)).toEqual([
      'getMyProfile 203',
    ]);
  });
});
