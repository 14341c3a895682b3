// Generated from contract/. Do not edit.
/** The contract without development operations: `hash` is the SHA-256 (base64url) of its text without white space. */
export const served = { version: '2.0.0', hash: 's11G883Km_u36orlbv-AuoIkLKaf_OQJiwm36xFAQL0' } as const;
