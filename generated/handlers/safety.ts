// Generated from contract/. Do not edit.
export { blockUser } from '../../src/areas/safety/handlers/block-user.ts';
export { listMyBlocks } from '../../src/areas/safety/handlers/list-my-blocks.ts';
export { reportUser } from '../../src/areas/safety/handlers/report-user.ts';
export { unblockUser } from '../../src/areas/safety/handlers/unblock-user.ts';
