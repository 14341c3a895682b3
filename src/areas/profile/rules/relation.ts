/** What a viewer is to the person looked at. A block in either direction wins over everything else. */
export type Relation = 'self' | 'matched' | 'stranger' | 'blocked';

/** Who is let in by a setting. */
export type Audience = 'everyone' | 'matched' | 'nobody';

/** Whether a setting lets a viewer of this relation in. One's own data are always one's own. */
export function admits(audience: Audience, relation: Relation): boolean {
  if (relation === 'self') return true;
  if (relation === 'blocked' || audience === 'nobody') return false;
  return audience === 'everyone' || relation === 'matched';
}
