// Generated from contract/. Do not edit.
/** The contract without development operations: `hash` is the SHA-256 (base64url) of its text without white space. */
export const served = { version: '2.0.0', hash: 'WmkBVwe7mq_nY_E2wMlTsHrUu54J-xE_wrbsGR_QUv8' } as const;
