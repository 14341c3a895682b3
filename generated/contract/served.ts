// Generated from contract/. Do not edit.
/** The contract without development operations: `hash` is the SHA-256 (base64url) of its text without white space. */
export const served = { version: '2.0.0', hash: '7kv_vL38nAIfiSBN00RbJAzyMFH6KCCiW0qxn_SkCl4' } as const;
