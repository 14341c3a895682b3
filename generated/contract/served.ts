// Generated from contract/. Do not edit.
/** The contract without development operations: `hash` is the SHA-256 (base64url) of its text without white space. */
export const served = { version: '2.0.0', hash: '1fM_v_2Gw_NsY4IwlN14RgElosVtCnG08fCKyo5dO9o' } as const;
