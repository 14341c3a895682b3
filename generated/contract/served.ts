// Generated from contract/. Do not edit.
/** The contract without development operations: `hash` is the SHA-256 (base64url) of its text without white space. */
export const served = { version: '2.0.0', hash: 'n93KupJYPJ2zmw3dNRM6htQwPKG2P7GNncwzA9xcCvY' } as const;
