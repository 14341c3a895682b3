import type { Instant } from '../../../platform/time/instant.ts';
import { ageBandOf, type AgeBand, type Birth } from './age.ts';
import { isAllowed, type Audience, type Relation } from './relation.ts';

/** The settings that decide who sees what. */
export interface Privacy {
  readonly profileVisibility: Audience;
  readonly onlineStatusAudience: Audience;
  readonly messageAudience: Audience;
  readonly ageBandAudience: Audience;
  readonly residenceAudience: Audience;
}

export type AccountStatus = 'active' | 'suspended' | 'deleting' | 'deleted';

/**
 * All fields that others may see at most, before a viewer's restrictions apply. `Image` and `Languages` are passed on
 * as they are.
 */
export interface VisiblePerson<Image, Languages> extends Birth {
  readonly userId: string;
  readonly status: AccountStatus;
  readonly englishName: string | null;
  readonly nativeName: string | null;
  readonly introduction: string | null;
  readonly gender: 'female' | 'male' | 'other' | null;
  readonly residence: string | null;
  readonly timeZone: string;
  readonly image: Image | null;
  readonly languages: Languages;
  readonly lastActiveAt: Instant | null;
  /** The viewer is a partner of this user and may write to partners. */
  readonly mayWrite: boolean;
  readonly privacy: Privacy;
}

/** A user as one viewer sees them. A field that this viewer may not see is null. */
export interface PublicView<Image, Languages> {
  readonly userId: string;
  readonly relation: Viewer;
  readonly englishName: string | null;
  readonly nativeName: string | null;
  readonly introduction: string | null;
  readonly ageBand: AgeBand | null;
  readonly gender: 'female' | 'male' | 'other' | null;
  readonly residence: string | null;
  readonly timeZone: string | null;
  readonly image: Image | null;
  readonly languages: Languages;
  readonly isOnline: boolean | null;
  readonly lastActiveAt: Instant | null;
  readonly canBeMessaged: boolean;
}

/** The relations that see anything at all. */
export type Viewer = Exclude<Relation, 'blocked'>;
const anyViewer: readonly Viewer[] = ['self', 'matched', 'stranger'];
const matchedViewer: readonly Viewer[] = ['self', 'matched'];

/**
 * Which viewers may see a field, and which setting of the user restricts it. The contract states the same in
 * `x-visible-to`.
 */
export const visibility: Readonly<
  Record<keyof PublicView<never, never>, { readonly to: readonly Viewer[]; readonly setting?: keyof Privacy }>
> = {
  userId: { to: anyViewer },
  relation: { to: anyViewer },
  englishName: { to: anyViewer },
  nativeName: { to: matchedViewer },
  introduction: { to: anyViewer },
  ageBand: { to: anyViewer, setting: 'ageBandAudience' },
  gender: { to: anyViewer },
  residence: { to: anyViewer, setting: 'residenceAudience' },
  timeZone: { to: matchedViewer },
  image: { to: anyViewer },
  languages: { to: anyViewer },
  isOnline: { to: anyViewer, setting: 'onlineStatusAudience' },
  lastActiveAt: { to: matchedViewer, setting: 'onlineStatusAudience' },
  canBeMessaged: { to: anyViewer },
};

/**
 * After this many milliseconds without activity a user is no longer online. An open app shows activity whenever it
 * refreshes its access token, at least every 15 minutes.
 */
export const onlineWindowMs = 20 * 60 * 1000;

/** What a viewer sees of a user. Null if the viewer must not learn that the user exists. */
export function publicView<Image, Languages>(
  person: VisiblePerson<Image, Languages>,
  relation: Relation,
  now: Date,
): PublicView<Image, Languages> | null {
  if (!isShown(person, relation)) return null;
  const { privacy } = person;
  const shown = <T>(field: keyof typeof visibility, value: T): T | null => {
    const { to, setting } = visibility[field];
    return to.includes(relation) && (setting === undefined || isAllowed(privacy[setting], relation)) ? value : null;
  };
  return {
    userId: person.userId,
    relation,
    englishName: shown('englishName', person.englishName),
    nativeName: shown('nativeName', person.nativeName),
    introduction: shown('introduction', person.introduction),
    ageBand: shown('ageBand', ageBandOf(person, person.timeZone, now)),
    gender: shown('gender', person.gender),
    residence: shown('residence', person.residence),
    timeZone: shown('timeZone', person.timeZone),
    image: shown('image', person.image),
    languages: person.languages,
    isOnline: shown('isOnline', isOnline(person.lastActiveAt, now)),
    lastActiveAt: shown('lastActiveAt', person.lastActiveAt),
    canBeMessaged: person.mayWrite && privacy.messageAudience !== 'nobody',
  };
}

/** Whether a viewer may know that this user exists. */
export function isShown(
  person: { readonly status: AccountStatus; readonly privacy: Pick<Privacy, 'profileVisibility'> },
  relation: Relation,
): relation is Viewer {
  if (relation === 'self') return person.status !== 'deleted';
  return person.status === 'active' && isAllowed(person.privacy.profileVisibility, relation);
}

function isOnline(lastActiveAt: Instant | null, now: Date): boolean {
  return lastActiveAt !== null && now.getTime() - Date.parse(lastActiveAt) <= onlineWindowMs;
}
