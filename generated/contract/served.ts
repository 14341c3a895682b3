// Generated from contract/. Do not edit.
/** The contract without development operations: `hash` is the SHA-256 (base64url) of its text without white space. */
export const served = { version: '2.0.0', hash: 'vF2U9z8KZMfYy2JUkegx5rpf4b-0oKr1r9FYrAAjKIQ' } as const;
