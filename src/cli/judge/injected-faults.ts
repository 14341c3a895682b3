/**
 * Faults that `npm run judge -- --prove` puts into answers, to see that each is reported. No address has parameters.
 */

export interface Answer {
  readonly status: number;
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string | Buffer;
}

export interface InjectedFault {
  /** The check that has to report it. */
  readonly check: string;
  /** For instance `GET /health`. */
  readonly operation: string;
  /** The answers of this address with this status are changed. */
  readonly status: number;
  readonly what: string;
  readonly change: (answer: Answer) => Answer;
}

const withStatus =
  (status: number) =>
  (answer: Answer): Answer => ({ ...answer, status });

export const injectedFaults: readonly InjectedFault[] = [
  {
    check: 'not_a_server_error',
    operation: 'GET /health',
    status: 200,
    what: 'a crash',
    change: withStatus(500),
  },
  {
    check: 'status_code_conformance',
    operation: 'GET /users/me/interests',
    status: 200,
    what: 'a status that the contract does not name',
    change: withStatus(299),
  },
  {
    check: 'content_type_conformance',
    operation: 'GET /onboarding',
    status: 200,
    what: 'another media type',
    change: (answer) => ({ ...answer, headers: { ...answer.headers, 'content-type': 'text/plain' } }),
  },
  {
    check: 'response_headers_conformance',
    operation: 'GET /users/me/availability',
    status: 200,
    what: 'no ETag',
    change: (answer) => ({ ...answer, headers: { ...answer.headers, etag: undefined } }),
  },
  {
    check: 'response_schema_conformance',
    operation: 'GET /users/me/languages',
    status: 200,
    what: 'a body without its properties',
    change: (answer) => ({ ...answer, body: '{}' }),
  },
  {
    check: 'ignored_auth',
    operation: 'GET /matching/summary',
    status: 401,
    what: 'an answer without a token',
    change: withStatus(200),
  },
  {
    check: 'unsupported_method',
    operation: 'GET /users/me/blocks',
    status: 405,
    what: 'an answer to a method that does not exist',
    change: withStatus(200),
  },
  {
    check: 'allow_header_conformance',
    operation: 'GET /ready',
    status: 204,
    what: 'an Allow that names a wrong method',
    change: (answer) => ({ ...answer, headers: { ...answer.headers, allow: 'DELETE' } }),
  },
  {
    check: 'negative_data_rejection',
    operation: 'PATCH /users/me/settings',
    status: 422,
    what: 'a broken request accepted',
    change: withStatus(200),
  },
  {
    check: 'positive_data_acceptance',
    operation: 'PATCH /matching/preferences',
    status: 200,
    what: 'a right request refused at a place without a rule',
    change: () => ({
      status: 422,
      headers: { 'content-type': 'application/problem+json' },
      body: JSON.stringify({ code: 'request.invalid', errors: [{ pointer: '/body/partnerGender' }] }),
    }),
  },
];

/** Returns the faults that were put in and that no fault of the verdict names. */
export function findMissed(
  injected: readonly InjectedFault[],
  reported: readonly { readonly check: string; readonly operation: string }[],
): InjectedFault[] {
  return injected.filter(
    ({ check, operation }) => !reported.some((report) => report.check === check && report.operation === operation),
  );
}
