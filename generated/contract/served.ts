// Generated from contract/. Do not edit.
/** The contract without development operations: `hash` is the SHA-256 (base64url) of its text without white space. */
export const served = { version: '2.0.0', hash: 'ZewKBV4hv-zQf3F5rdpR2wEkOAOW0PD0N-AeP_CmnWM' } as const;
