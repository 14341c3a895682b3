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
    // Every answer of every suite goes through it; hostile texts and failing storage ask for the worst.
    'test/support/contract/check.ts': [
      'not_a_server_error',
      'status_code_conformance',
      'content_type_conformance',
      'response_headers_conformance',
      'response_schema_conformance',
    ],
    'test/areas/profile/operations/delete-profile-image.test.ts': ['use_after_free'],
    'test/areas/matching/operations/create-match-request.test.ts': ['ensure_resource_availability'],
    // Round trips, statements and rows instead of milliseconds, which depend on the machine.
    'test/support/contract/budget.ts': ['max_response_time'],
  },
  not: {},
};
