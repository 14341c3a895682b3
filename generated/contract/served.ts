// Generated from contract/. Do not edit.
/** The contract without development operations: `hash` is the SHA-256 (base64url) of its text without white space. */
export const served = { version: '2.0.0', hash: 'xq1ZMLv938wQuaXyw5a_k63p-GhEqpd_gI-OG73OXQE' } as const;
