// Generated from contract/. Do not edit.
/** The contract without development operations: `hash` is the SHA-256 (base64url) of its text without white space. */
export const served = { version: '2.0.0', hash: 'pBPKE1z2EqIYFXdkdC1pcwjYLmTqz5jsHK5NVfSn5Ls' } as const;
