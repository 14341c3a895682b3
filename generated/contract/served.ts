// Generated from contract/. Do not edit.
/** The contract without development operations: `hash` is the SHA-256 (base64url) of its text without white space. */
export const served = { version: '2.0.0', hash: '9wI-QEwAkmMN5kg0Mch1Sz79AO3hafqDh9Xrfe8V0dI' } as const;
