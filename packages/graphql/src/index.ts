export { type Auth, issueToken, SECRET_LENGTH } from './auth.ts';
export { createGateway, type Gateway, type GatewayOptions } from './gateway.ts';
export { limits } from './limits.ts';
export { createSchema } from './schema.ts';
export { type Address, type Listening, serve } from './server.ts';
export { type Anchor, anchorFrom, anchorOf, lineOf } from './store/anchors.ts';
export { hashOf } from './store/chain.ts';
export {
  type Database,
  type OnStatement,
  openDatabase,
  openEmbedded,
  openServer,
} from './store/database.ts';
export { FolderInUse, lockFolder } from './store/folder-lock.ts';
export { grantTo } from './store/grants.ts';
export { eventFrom } from './store/history.ts';
export { migrate } from './store/migrate.ts';
export type { Order, Outcome } from './store/order.ts';
export { type Rebuilt, rebuildCounty } from './store/rebuild.ts';
export { recordFacts } from './store/record-facts.ts';
export { type Recounted, recountCounty } from './store/recount.ts';
export { type ServerLimits, serverLimits } from './store/server-limits.ts';
export type { Recorded } from './store/unit-of-work.ts';
export { type Upgraded, upgrade } from './store/upgrade.ts';
export { countiesOf, type Finding, verifyCounty } from './store/verify.ts';
export { carryOutOrder, carryOutOrders } from './store/writer.ts';
