// Generated from contract/. Do not edit.
/** The contract without development operations: `hash` is the SHA-256 (base64url) of its text without white space. */
export const served = { version: '2.0.0', hash: 'Nq4qO-cUL4Y3gNUxonC00H5Av3unbEUd8jN59qXdx9I' } as const;
