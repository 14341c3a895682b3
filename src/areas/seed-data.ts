/** What seed data say, before the areas make rows of them. `src/cli/seed` makes the data. */
import type { Instant, Day } from '../platform/time/instant.ts';

type Cefr = 'A1' | 'A2' | 'B1' | 'B2' | 'C1' | 'C2';
type Audience = 'everyone' | 'matched' | 'nobody';

/** Everything the seed knows about one person. */
export interface SeedPerson {
  readonly id: string;
  readonly email: string;
  readonly role: 'user' | 'admin';
  readonly englishName: string;
  readonly nativeName: string | null;
  readonly introduction: string | null;
  readonly birthYear: number;
  readonly gender: 'female' | 'male' | 'other' | null;
  /** Codes of the reference lists `locations` and `languages`. */
  readonly residence: string;
  readonly timeZone: string;
  readonly native: readonly string[];
  readonly learning: readonly {
    readonly language: string;
    readonly level: Cefr;
    readonly targetLevel: Cefr;
    readonly speaking?: Cefr;
  }[];
  /** Free hours: ISO weekday, from and to in minutes from midnight. */
  readonly free: readonly (readonly [weekday: number, from: number, to: number])[];
  /** Single dates that differ: day, kind, from and to. */
  readonly overrides: readonly (readonly [onDate: Day, kind: 'off' | 'extra', from: number, to: number])[];
  /** Answers of onboarding: codes of the reference lists; motivations and expectations in the person's order. */
  readonly interests: {
    readonly motivations: readonly string[];
    readonly topics: readonly string[];
    readonly learningStyles: readonly string[];
    readonly learningExpectations: readonly string[];
  };
  /** What the person looks for. A partner's gender of null means any. */
  readonly preferences: {
    readonly partnerGender: 'female' | 'male' | 'other' | null;
    readonly partnerPersonalities: readonly string[];
    readonly communicationMethod: string;
    readonly dailyMinutes: string;
    readonly groupSizes: readonly string[];
  };
  /** The settings that differ from the default. */
  readonly settings: {
    readonly profileVisibility?: Audience;
    readonly onlineStatusAudience?: Audience;
    readonly interfaceLanguage?: 'ko' | 'en';
    readonly textSize?: 'small' | 'medium' | 'large' | 'extra_large';
    readonly isRecommended?: boolean;
  };
  readonly consent: { readonly acceptsMarketing: boolean } | null;
  readonly identity: { readonly provider: 'google' | 'naver'; readonly subject: string } | null;
  /** The session to which development tokens belong. */
  readonly sessionId: string | null;
  readonly createdAt: Instant;
  readonly lastActiveAt: Instant;
}

type BeforeOnboarding =
  | 'id'
  | 'email'
  | 'englishName'
  | 'nativeName'
  | 'timeZone'
  | 'settings'
  | 'consent'
  | 'sessionId'
  | 'createdAt'
  | 'lastActiveAt';

/** A person who has signed in and not finished onboarding. Their answers are not in the live tables yet. */
export interface SeedNewcomer extends Pick<SeedPerson, BeforeOnboarding> {
  /** The saved steps. */
  readonly drafts: readonly {
    readonly step: 'profile' | 'languages' | 'interests' | 'preferences';
    readonly answers: object;
    readonly savedAt: Instant;
  }[];
}

/** One person has blocked another. */
export interface SeedBlock {
  readonly blockerId: string;
  readonly blockedId: string;
  readonly createdAt: Instant;
}

/** A report in the moderators' queue. */
export interface SeedReport {
  readonly id: string;
  readonly reporterId: string;
  readonly subjectId: string;
  readonly reason: 'spam' | 'harassment' | 'impersonation' | 'other';
  readonly text: string | null;
  readonly createdAt: Instant;
  /** Null while the report is open. */
  readonly resolution: {
    readonly decision: 'dismiss' | 'warn';
    readonly note: string;
    readonly by: string;
    readonly at: Instant;
    readonly op: string;
  } | null;
}

/** One person has asked another to learn together. */
export interface SeedRequest {
  readonly id: string;
  /** The ids of its match and room are made from this number. */
  readonly number: number;
  readonly senderId: string;
  readonly receiverId: string;
  readonly message: string | null;
  readonly createdAt: Instant;
  readonly expiresAt: Instant;
  /** Null while the request is open. */
  readonly answer: {
    readonly status: 'accepted' | 'declined' | 'expired';
    readonly at: Instant;
    /** The operation that answered; null where time did. */
    readonly op: string | null;
  } | null;
}

/** The data of one seed. A new domain adds its part here. */
export interface SeedData {
  readonly people: readonly SeedPerson[];
  readonly newcomers: readonly SeedNewcomer[];
  readonly blocks: readonly SeedBlock[];
  readonly reports: readonly SeedReport[];
  readonly requests: readonly SeedRequest[];
}
