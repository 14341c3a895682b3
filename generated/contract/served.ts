// Generated from contract/. Do not edit.
/** The contract without development operations: `hash` is the SHA-256 (base64url) of its text without white space. */
export const served = { version: '2.0.0', hash: 'Q3VRz9ygxdnVM2OfEejyO-04O6rLtc8Kz07oCnZ8JMk' } as const;
