// Generated from contract/. Do not edit.
/** The contract without development operations: `hash` is the SHA-256 (base64url) of its text without white space. */
export const served = { version: '2.0.0', hash: 'DIUZA9KEm0b1C4yxRAieJmHT9e6a0XhdTIP5Oyqvmvk' } as const;
