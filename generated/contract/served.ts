// Generated from contract/. Do not edit.
/** The contract without development operations: `hash` is the SHA-256 (base64url) of its text without white space. */
export const served = { version: '2.0.0', hash: 'FjrFqzy250ehvFd2mFcEbPlhk_-j3YM-T4rUabFnTb8' } as const;
