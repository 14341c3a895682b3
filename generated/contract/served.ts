// Generated from contract/. Do not edit.
/** The contract without development operations: `hash` is the SHA-256 (base64url) of its text without white space. */
export const served = { version: '2.0.0', hash: 'QcI5k-Kws0q_I7mhl2tYkSqoU7HZBwt0zcwXwU3Zb2U' } as const;
