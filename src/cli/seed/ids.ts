/**
 * Fixed ids of seeded things: UUIDs of version 7 whose last part is a counter, so that they are easy to recognise in a
 * log.
 */
export type SeedIdKind =
  | 'person'
  | 'session'
  | 'generated'
  | 'consent'
  | 'identity'
  | 'report'
  | 'operation'
  | 'request'
  | 'room'
  | 'match'
  | 'notification';

const groups: Readonly<Record<SeedIdKind, string>> = {
  person: '01900000-0000-7000-8000-0000000000',
  session: '01900000-0000-7000-8000-0000000001',
  generated: '01900000-0000-7000-8001-000000',
  consent: '01900000-0000-7000-8002-000000',
  identity: '01900000-0000-7000-8003-000000',
  report: '01900000-0000-7000-8004-000000',
  operation: '01900000-0000-7000-8005-000000',
  request: '01900000-0000-7000-8006-000000',
  room: '01900000-0000-7000-8007-000000',
  match: '01900000-0000-7000-8008-000000',
  notification: '01900000-0000-7000-8009-000000',
};

/** Returns id number `number` (from 1) of a kind. */
export function seedId(kind: SeedIdKind, number: number): string {
  const group = groups[kind];
  return group + number.toString(16).padStart(36 - group.length, '0');
}
