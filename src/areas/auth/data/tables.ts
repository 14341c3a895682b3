import { instantText } from '../../../store/columns.ts';
import { sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { userProfiles } from '../../profile/index.ts';

/**
 * Tables of migrations/0001_baseline.sql. That file has the constraints; this one only names columns and their types.
 */

const owner = () =>
  text('user_id')
    .notNull()
    .references(() => userProfiles.id, { onDelete: 'restrict' });
const signedInWith = () => text('signed_in_with', { enum: ['google', 'naver', 'development'] }).notNull();

export const authIdentities = sqliteTable('auth_identities', {
  id: text().primaryKey(),
  userId: owner(),
  provider: text({ enum: ['google', 'naver'] }).notNull(),
  subject: text().notNull(),
  createdAt: instantText('created_at').notNull(),
});

export const authSessions = sqliteTable('auth_sessions', {
  id: text().primaryKey(),
  userId: owner(),
  signedInWith: signedInWith(),
  browser: text(),
  system: text(),
  createdAt: instantText('created_at').notNull(),
  lastUsedAt: instantText('last_used_at').notNull(),
  expiresAt: instantText('expires_at').notNull(),
  latestExpiresAt: instantText('latest_expires_at').notNull(),
  endedAt: instantText('ended_at'),
  endReason: text('end_reason', {
    enum: ['signed_out', 'ended', 'refresh_reused', 'account_suspended', 'account_deleted'],
  }),
});

export const refreshTokensTable = sqliteTable('refresh_tokens', {
  id: text().primaryKey(),
  sessionId: text('session_id')
    .notNull()
    .references(() => authSessions.id, { onDelete: 'restrict' }),
  tokenHash: text('token_hash').notNull(),
  issuedAt: instantText('issued_at').notNull(),
  expiresAt: instantText('expires_at').notNull(),
  usedAt: instantText('used_at'),
  successor: text(),
});

export const loginCodes = sqliteTable('login_codes', {
  id: text().primaryKey(),
  codeHash: text('code_hash').notNull(),
  codeChallenge: text('code_challenge').notNull(),
  userId: owner(),
  signedInWith: signedInWith(),
  expiresAt: instantText('expires_at').notNull(),
});

export const realtimeTickets = sqliteTable('realtime_tickets', {
  id: text().primaryKey(),
  ticketHash: text('ticket_hash').notNull(),
  userId: owner(),
  sessionId: text('session_id').references(() => authSessions.id, { onDelete: 'restrict' }),
  expiresAt: instantText('expires_at').notNull(),
  closesAt: instantText('closes_at'),
});

/** Identities of accounts that were suspended when they were purged (contract/decisions/0027). */
export const barredIdentities = sqliteTable('barred_identities', {
  identityHash: text('identity_hash').primaryKey(),
  barredAt: instantText('barred_at').notNull(),
});

export const securityEvents = sqliteTable('security_events', {
  id: text().primaryKey(),
  userId: owner(),
  kind: text({
    enum: [
      'account_created',
      'identity_linked',
      'signed_in',
      'session_ended',
      'refresh_reused',
      'account_warned',
      'account_suspended',
      'birth_corrected',
      'birth_correction_made',
      'match_ended',
    ],
  }).notNull(),
  sessionId: text('session_id'),
  details: text().notNull().default('{}'),
  createdAt: instantText('created_at').notNull(),
});
