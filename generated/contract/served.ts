// Generated from contract/. Do not edit.
/** The contract without development operations: `hash` is the SHA-256 (base64url) of its text without white space. */
export const served = { version: '2.0.0', hash: '4thHBW1AficpnwUmEgxZ9nPw9d68Mv1bGzKO9h0ATwc' } as const;
