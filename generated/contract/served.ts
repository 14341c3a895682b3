// Generated from contract/. Do not edit.
/** The contract without development operations: `hash` is the SHA-256 (base64url) of its text without white space. */
export const served = { version: '2.0.0', hash: 'lNd5ckgVlaZj59mm6DVM4PJUnDUJ0Cyfg2ymLM2aknk' } as const;
