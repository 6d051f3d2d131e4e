import type { ComponentChildren } from 'preact';
import { type Language, languageOf, type Text } from '../text/text.ts';
import { Icon, type IconName } from './icons.tsx';
import { later } from './later.tsx';
import { Segmented } from './segmented.tsx';

const ActionMenu = later(async () => (await import('./action-menu.tsx')).ActionMenu);

/** A button of the top bar; on the phone all of them sit in its menu. */
export interface TopBarAction {
  id: string;
  label: string;
  icon: IconName;
  /** Given: the button is a toggle. */
  pressed?: boolean;
  onClick: () => void;
}

interface TopBarProps {
  text: Text;
  /** The phone's bar: one pill with search, language and a menu. */
  compact: boolean;
  search: ComponentChildren;
  actions: readonly TopBarAction[];
  theme: 'light' | 'dark';
  onLanguage: (language: Language) => void;
  onTheme: (theme: 'light' | 'dark') => void;
}

const LANGUAGES = [
  { id: 'en', label: 'English', lang: 'en' },
  { id: 'my', label: 'မြန်မာ', lang: 'my' },
] as const satisfies readonly { id: Language; label: string; lang: string }[];

/** Name, search, actions, language and theme. */
export function TopBar(props: TopBarProps) {
  const { text, compact, search, actions, theme, onLanguage, onTheme } = props;
  const other = theme === 'dark' ? 'light' : 'dark';
  const themeAction: TopBarAction = {
    id: 'theme',
    label: text.say(other === 'dark' ? 'theme_to_dark' : 'theme_to_light'),
    icon: other === 'dark' ? 'moon' : 'sun',
    onClick: () => onTheme(other),
  };
  if (compact) {
    const next = LANGUAGES.find(({ id }) => id !== text.language) ?? LANGUAGES[0];
    return (
      <div class="top-pill">
        <h1 class="visually-hidden">{text.say('app_name')}</h1>
        {search}
        <button
          type="button"
          class="top-pill-language"
          lang={next.lang}
          onClick={() => onLanguage(next.id)}
        >
          {next.label}
        </button>
        <ActionMenu label={text.say('menu')} actions={[...actions, themeAction]} />
      </div>
    );
  }
  return (
    <div class="top-bar">
      <Logo />
      <h1 class="top-bar-name">{text.say('app_name')}</h1>
      <p class="top-bar-tagline">{text.say('app_tagline')}</p>
      <div class="top-bar-search">{search}</div>
      <div class="top-bar-actions">
        {actions.map(({ id, label, icon, pressed, onClick }) => (
          <button
            key={id}
            type="button"
            class="button is-quiet"
            aria-label={label}
            title={label}
            aria-pressed={pressed}
            onClick={onClick}
          >
            <Icon name={icon} />
            <span class="top-bar-action-label">{label}</span>
          </button>
        ))}
      </div>
      <Segmented
        label={text.say('language')}
        options={LANGUAGES}
        value={text.language}
        onChange={(id) => onLanguage(languageOf(id))}
      />
      <button
        type="button"
        class="icon-button"
        aria-label={themeAction.label}
        title={themeAction.label}
        onClick={themeAction.onClick}
      >
        <Icon name={themeAction.icon} />
      </button>
    </div>
  );
}

function Logo() {
  return (
    <svg class="logo" viewBox="0 0 22 20" width="22" height="20" aria-hidden="true">
      <path d="M5.6 1.2 10 3.7v5.1l-4.4 2.5-4.4-2.5V3.7Z" fill="var(--hue-kia)" />
      <path d="M16.4 1.2 20.8 3.7v5.1l-4.4 2.5L12 8.8V3.7Z" fill="var(--hue-ndak_bgf)" />
      <path d="M11 9.4l4.4 2.5V17L11 19.5 6.6 17v-5.1Z" fill="var(--hue-military)" />
    </svg>
  );
}
