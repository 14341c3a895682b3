// Generated from contract/. Do not edit.
/** The contract without development operations: `hash` is the SHA-256 (base64url) of its text without white space. */
export const served = { version: '2.0.0', hash: 'yDlSCcv2SEKNq81vBx3bu8M_tBxBy-e084lQp06IS5Q' } as const;
