// Generated from contract/. Do not edit.
/** The contract without development operations: `hash` is the SHA-256 (base64url) of its text without white space. */
export const served = { version: '2.0.0', hash: 'IWGXIPi8dx_zcFiuWSF1-U8jB71BjZpPfjQli4S4c60' } as const;
