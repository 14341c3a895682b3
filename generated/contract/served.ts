// Generated from contract/. Do not edit.
/** The contract without development operations: `hash` is the SHA-256 (base64url) of its text without white space. */
export const served = { version: '2.0.0', hash: 'J1uasIW0vlmfF2wxZktO4xDe91g-WcIuB6OH7yNChis' } as const;
