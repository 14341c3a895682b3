/** The relation of a viewer to another user. A block in either direction has precedence over all others. */
export type Relation = 'self' | 'matched' | 'stranger' | 'blocked';

/** Who a setting allows. */
export type Audience = 'everyone' | 'matched' | 'nobody';

/** Whether a setting allows a viewer of this relation. Users always see their own data. */
export function isAllowed(audience: Audience, relation: Relation): boolean {
  if (relation === 'self') return true;
  if (relation === 'blocked' || audience === 'nobody') return false;
  return audience === 'everyone' || relation === 'matched';
}
