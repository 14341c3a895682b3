import { type Instant, utcDay } from '../../../platform/time/instant.ts';
import { ageBandOf, type AgeBand, type Birth } from './age.ts';
import { admits, type Audience, type Relation } from './relation.ts';

/** Settings that decide who sees what. */
export interface Privacy {
  readonly profileVisibility: Audience;
  readonly onlineStatusAudience: Audience;
  readonly messageAudience: Audience;
  readonly ageBandAudience: Audience;
  readonly residenceAudience: Audience;
}

export type AccountStatus = 'active' | 'suspended' | 'deleting' | 'deleted';

/** Fields others may see, before anything is taken away. `Image` and `Languages` pass through untouched. */
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
  readonly privacy: Privacy;
}

/** A person as one viewer sees her; what that viewer may not see is null. */
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

/** Relations that see anything at all. */
export type Viewer = Exclude<Relation, 'blocked'>;
const anyViewer: readonly Viewer[] = ['self', 'matched', 'stranger'];
const matchedViewer: readonly Viewer[] = ['self', 'matched'];

/** Which viewers a field is for, and which setting of the person can close it. The contract's `x-visible-to` says the same. */
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
 * After so many milliseconds without a sign of life a person is no longer online. An app that is open gives one whenever it
 * refreshes its access token, every 15 minutes at the latest.
 */
export const onlineWindowMs = 20 * 60 * 1000;

/** What a viewer sees of a person, or null where he is to believe that there is nobody. */
export function publicView<Image, Languages>(
  person: VisiblePerson<Image, Languages>,
  relation: Relation,
  now: Date,
): PublicView<Image, Languages> | null {
  if (!isShown(person, relation)) return null;
  const { privacy } = person;
  const shown = <T>(field: keyof typeof visibility, value: T): T | null => {
    const { to, setting } = visibility[field];
    return to.includes(relation) && (setting === undefined || admits(privacy[setting], relation)) ? value : null;
  };
  return {
    userId: person.userId,
    relation,
    englishName: shown('englishName', person.englishName),
    nativeName: shown('nativeName', person.nativeName),
    introduction: shown('introduction', person.introduction),
    ageBand: shown('ageBand', ageBandOf(person, utcDay(now))),
    gender: shown('gender', person.gender),
    residence: shown('residence', person.residence),
    timeZone: shown('timeZone', person.timeZone),
    image: shown('image', person.image),
    languages: person.languages,
    isOnline: shown('isOnline', isOnline(person.lastActiveAt, now)),
    lastActiveAt: shown('lastActiveAt', person.lastActiveAt),
    canBeMessaged: relation !== 'self' && admits(privacy.messageAudience, relation),
  };
}

/** Whether a viewer may know that this person exists. */
export function isShown(
  person: { readonly status: AccountStatus; readonly privacy: Pick<Privacy, 'profileVisibility'> },
  relation: Relation,
): relation is Viewer {
  if (relation === 'self') return person.status !== 'deleted';
  return person.status === 'active' && admits(person.privacy.profileVisibility, relation);
}

function isOnline(lastActiveAt: Instant | null, now: Date): boolean {
  return lastActiveAt !== null && now.getTime() - Date.parse(lastActiveAt) <= onlineWindowMs;
}
