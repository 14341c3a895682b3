/** Tests `npm run judge` without Schemathesis: how its reports are read, compared and printed, and wrong use. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { acceptRules, readAccepted, type Accepted } from '../../src/cli/judge/accepted.ts';
import { nameOf, operationFinder, readReports as read } from '../../src/cli/judge/reports.ts';
import { formatVerdict, judge } from '../../src/cli/judge/verdict.ts';
import { personId } from '../../src/cli/seed/people.ts';
import model from '../../generated/model/operations.json';

const encode = (value: unknown) => ({ $base64: Buffer.from(JSON.stringify(value)).toString('base64') });

interface EventParts {
  label?: string;
  status?: string;
  pointers?: string[];
  answered?: boolean;
  message?: string;
  /** What differs in the request. */
  sent?: { uri?: string; headers?: Record<string, string[]>; body?: { $base64: string } };
}

/** An event as Schemathesis 4 writes it: one operation, one request and the result of one check. */
function event({
  label = 'PATCH /users/me',
  status = 'failure',
  pointers = ['/body/topics/3'],
  answered = true,
  message = 'Valid data\nshould have been accepted',
  sent = {},
}: EventParts = {}) {
  const problem = { code: 'request.invalid', errors: pointers.map((pointer) => ({ pointer })) };
  const headers = { Authorization: ['Bearer secret'], 'User-Agent': ['schemathesis'], 'If-Match': ['"1"'] };
  const uri = 'http://localhost:1/api/v2/users/me';
  const request = { method: 'PATCH', uri, headers, body: encode({ a: "it's" }), ...sent };
  const response = answered ? { status_code: 422, content: encode(problem) } : null;
  const failure = { title: 'Schema-valid request rejected', message };
  const check = { name: 'positive_data_acceptance', status, failure_info: status === 'failure' ? { failure } : null };
  const recorder = { label, checks: { A: [check] }, interactions: { A: { request, response } } };
  return JSON.stringify({ ScenarioFinished: { recorder } });
}

const operations = [
  { method: 'patch', path: '/users/me', rules: [{ at: '/body/topics/*', en: 'A code of the list.' }] },
];
const readReports = (events: string) => read(events, operationFinder(operations));

const line: Accepted = {
  check: 'positive_data_acceptance',
  status: 422,
  code: 'request.invalid',
  pointers: ['/body/topics/*'],
  reason: 'Topics are codes of a reference list that grows.',
};

describe('the reports of Schemathesis', () => {
  it('are its failed checks, with the problem and a curl command without the token', () => {
    const [report, ...others] = readReports(`{"Initialize":{}}\n${event({ status: 'success' })}\n${event()}\n`);
    expect(others).toEqual([]);
    expect(report).toEqual({
      check: 'positive_data_acceptance',
      operation: 'PATCH /users/me',
      message: 'Schema-valid request rejected: Valid data\nshould have been accepted',
      status: 422,
      code: 'request.invalid',
      pointers: ['/body/topics/*'],
      traits: ['If-Match'],
      curl: `curl -X PATCH -H 'Authorization: Bearer …' -H 'If-Match: "1"' --data-raw '{"a":"it'\\''s"}' 'http://localhost:1/api/v2/users/me'`,
    });
  });

  it('name method and path in a scenario of several operations', () => {
    expect(readReports(event({ label: 'Stateful tests' }))).toMatchObject([{ operation: 'PATCH /users/me' }]);
  });

  it('are read when there was no answer', () => {
    expect(readReports(event({ answered: false }))).toMatchObject([{ status: 0, code: null, pointers: [] }]);
  });
});

describe('an error of Schemathesis', () => {
  const errorOf = (related: boolean) => {
    const value = { type: 'ContentDecodingError', message: 'incorrect header check' };
    return JSON.stringify({ NonFatalError: { label: 'GET /users/me', related_to_operation: related, value } });
  };

  it('is a fault of the operation that it could not judge', () => {
    const verdict = judge(readReports(errorOf(true)), []);
    expect(verdict.faults).toMatchObject([{ report: { check: 'error', operation: 'GET /users/me', status: 0 } }]);
    expect(formatVerdict(verdict, { isWhole: true })).toContain('ContentDecodingError: incorrect header check');
  });

  it('is no fault if it is about no operation', () => {
    expect(readReports(errorOf(false))).toEqual([]);
  });
});

describe('the traits of a request', () => {
  const traitsOf = (parts: EventParts) => readReports(event(parts))[0]?.traits;
  const blame = "Invalid component: parameter `If-Match` in header - value not matching the '^x$' pattern";

  it.each<[string, EventParts, string[]]>([
    ['an ETag', {}, ['If-Match']],
    ['none', { sent: { headers: {} } }, []],
    ['NUL in JSON', { sent: { headers: {}, body: encode('a\0') } }, ['NUL']],
    ['NUL in the address', { sent: { headers: {}, uri: 'http://localhost:1/api/v2/reference?a=%00' } }, ['NUL']],
    ['NUL in a cookie', { sent: { headers: { Cookie: ['a=%00'] } } }, ['NUL']],
    ['a cookie that nobody can decode', { sent: { headers: { Cookie: ['a=%^'] } } }, ['undecodable cookie']],
    [
      'a slash inside a segment',
      { sent: { headers: {}, uri: 'http://localhost:1/api/v2/users/%5C?a=%2F' } },
      ['encoded slash'],
    ],
    ['a slash in the query', { sent: { headers: {}, uri: 'http://localhost:1/api/v2/reference?a=%2F' } }, []],
    ['the id of the caller', { sent: { headers: {}, body: encode(personId('mina').toUpperCase()) } }, ['own id']],
    ['a key', { sent: { headers: { 'Idempotency-Key': ['1'] } } }, ['Idempotency-Key']],
    ['a header without a value', { message: blame, sent: { headers: { 'If-Match': [''] } } }, ['empty If-Match']],
    ['a header without a value that nobody blames', { sent: { headers: { 'If-Match': [''] } } }, []],
  ])('%s', (_, parts, expected) => {
    expect(traitsOf(parts)).toEqual(expected);
  });
});

describe('the verdict', () => {
  const verdictOf = (events: string, lines: readonly Accepted[]) => judge(readReports(events), lines);

  it('has no fault if a line accepts each place of each report', () => {
    expect(verdictOf(event(), [line])).toEqual({ faults: [], accepted: 1, unused: [] });
  });

  it('has no fault if a rule of the contract says so (x-rules)', () => {
    expect(judge(readReports(event()), [], acceptRules(operations))).toEqual({ faults: [], accepted: 1, unused: [] });
  });

  it('names the places that no line accepts, alike reports once', () => {
    const events = [event({ pointers: ['/body/topics/0', '/body/name'] }), event({ pointers: ['/body/zone'] })];
    expect(verdictOf(events.join('\n'), [line])).toMatchObject({
      faults: [{ times: 2, places: ['/body/name', '/body/zone'] }],
      accepted: 0,
    });
  });

  it.each([
    ['another operation', { operations: ['GET /users/me'] }],
    ['another status', { status: 409 }],
    ['another check', { check: 'ignored_auth' }],
    ['another code', { code: 'profile.under_age' }],
    ['a request with another trait', { request: 'NUL' as const }],
  ])('takes no line about %s, and says that nothing needed it', (_, change) => {
    const other = { ...line, ...change };
    const verdict = verdictOf(event(), [other]);
    expect(verdict).toMatchObject({ faults: [{ times: 1 }], unused: [other] });
    expect(formatVerdict(verdict, { isWhole: true })).toContain(`nothing needed ${other.check} ${other.status}`);
    expect(formatVerdict(verdict, { isWhole: false })).not.toContain('nothing needed');
  });

  it('prints each fault with its curl command, and the sum at the end', () => {
    const text = formatVerdict(verdictOf(event(), []), { isWhole: true });
    expect(text).toContain('✗ PATCH /users/me: positive_data_acceptance, 1 times');
    expect(text).toContain('422 request.invalid /body/topics/*');
    expect(text).toContain('curl -X PATCH');
    expect(text.trim().split('\n').at(-1)).toBe('1 faults, 0 reports accepted with a reason');
  });
});

describe('npm run judge', () => {
  const run = (args: readonly string[], env = {}) =>
    spawnSync(process.execPath, ['src/cli/judge.ts', ...args], { encoding: 'utf8', env: { ...process.env, ...env } });

  it('has a reason for each line of accepted.yaml', () => {
    expect(() => readAccepted(readFileSync('src/cli/judge/accepted.yaml', 'utf8'))).not.toThrow();
    expect(() => readAccepted('- { check: ignored_auth, status: 200 }')).toThrow('reason');
  });

  it('accepts only answers that the contract declares, at operations that exist', () => {
    const statuses: Readonly<Record<string, { status: number }>> = model.problems;
    const answers = new Set(
      model.operations.flatMap((operation) =>
        operation.problems.map((code) => `${nameOf(operation)} ${statuses[code]?.status} ${code}`),
      ),
    );
    const written = readAccepted(readFileSync('src/cli/judge/accepted.yaml', 'utf8'));
    const named = written.flatMap(({ operations: names = [], status, code }) =>
      names.map((name) => `${name} ${status} ${code}`),
    );
    expect(named.filter((answer) => !answers.has(answer))).toEqual([]);
    expect(named.length).toBeGreaterThan(0);
  });

  it('says how to install Schemathesis if it is not there', () => {
    const { status, stderr } = run([], { SCHEMATHESIS: '/nowhere/st' });
    expect({ status, stderr }).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('pip install schemathesis'),
    });
  });

  it.each([[['--examples', '0']], [['--seed', 'x']], [['--nonsense']]])('refuses %j with its help', (args) => {
    const { status, stderr } = run(args);
    expect({ status, stderr }).toMatchObject({ status: 1, stderr: expect.stringContaining('npm run judge') });
  });
});
