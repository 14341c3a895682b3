// Generated from contract/. Do not edit.
/** The contract without development operations: `hash` is the SHA-256 (base64url) of its text without white space. */
export const served = { version: '2.0.0', hash: 'Btyft8anHrQd9EMauHW7PgF0sxtw260kzBmpvVzqRq0' } as const;
