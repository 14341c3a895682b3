// Generated from contract/. Do not edit.
/** The contract without development operations: `hash` is the SHA-256 (base64url) of its text without white space. */
export const served = { version: '2.0.0', hash: '2QcEhwzkN0pP8pG9o5LnZpfsDD-g95CnKTiroqfd8gA' } as const;
