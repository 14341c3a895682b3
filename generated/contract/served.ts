// Generated from contract/. Do not edit.
/** The contract without development operations: `hash` is the SHA-256 (base64url) of its text without white space. */
export const served = { version: '2.0.0', hash: 'f76t4v0ugcvQpL7Oa5Hw7zhdcG343z1yFuaGjfMfMTA' } as const;
