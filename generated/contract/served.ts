// Generated from contract/. Do not edit.
/** The contract without development operations: `hash` is the SHA-256 (base64url) of its text without white space. */
export const served = { version: '2.0.0', hash: 'fh4BbploKslu0C9b3-XGMZpU-Sx4y4P2T6pjC349CBw' } as const;
