import type { Tool } from './tool.ts';

export const schemathesis: Tool = {
  name: 'Schemathesis',
  source: 'docs/reference/checks.md of schemathesis/schemathesis',
  cases: [
    'negative_data_rejection',
    'positive_data_acceptance',
    'missing_required_header',
    'unsupported_method',
    'allow_header_conformance',
    'ignored_auth',
  ],
  tests: {
    // This check runs on every response in every suite. The cases with hostile strings and failing storage provoke the
    // worst responses.
    'test/support/contract/check.ts': [
      'not_a_server_error',
      'status_code_conformance',
      'content_type_conformance',
      'response_headers_conformance',
      'response_schema_conformance',
    ],
    'test/areas/profile/operations/delete-profile-image.test.ts': ['use_after_free'],
    'test/areas/matching/operations/create-match-request.test.ts': ['ensure_resource_availability'],
    // The budget counts round trips, statements and rows. Milliseconds would depend on the machine.
    'test/support/contract/budget.ts': ['max_response_time'],
  },
  not: {},
};
