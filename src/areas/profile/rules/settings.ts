import type { Privacy } from './visibility.ts';

/** How the app behaves for a user, and who may see which of their data. */
export interface PersonalSettings {
  readonly privacy: Privacy & { readonly isRecommended: boolean };
  readonly interface: { readonly language: 'ko' | 'en' };
  readonly accessibility: {
    readonly textSize: 'small' | 'medium' | 'large' | 'extra_large';
    readonly reducesMotion: boolean;
    readonly hasHighContrast: boolean;
    readonly showsCaptions: boolean;
  };
}

/** A merge patch of the settings: absent properties stay as they are, inside groups too. */
export type SettingsChange = { readonly [Group in keyof PersonalSettings]?: Partial<PersonalSettings[Group]> };
