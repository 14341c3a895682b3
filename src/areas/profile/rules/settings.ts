import type { Privacy } from './visibility.ts';

/** How the app behaves for a person, and who may see what of her. */
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

/** A merge patch of the settings: what is absent stays, in the groups as well. */
export type SettingsChange = { readonly [Group in keyof PersonalSettings]?: Partial<PersonalSettings[Group]> };
