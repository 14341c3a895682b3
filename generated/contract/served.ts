// Generated from contract/. Do not edit.
/** The contract without development operations: `hash` is the SHA-256 (base64url) of its text without white space. */
export const served = { version: '2.0.0', hash: 'FxP85Sn4A5Rz2Lpvx-25FVAVuPopjRBxz0oE0RLaNI8' } as const;
