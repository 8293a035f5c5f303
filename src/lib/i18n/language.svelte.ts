export type Language = 'vi' | 'en';

const KEY = 'language';

class CurrentLanguage {
	current = $state<Language>('vi');

	/** Takes the language this device was left in, and follows its other windows. */
	start(): void {
		if (kept() === 'en') this.choose('en');
		window.addEventListener('storage', ({ key, newValue }) => {
			if (key === KEY && (newValue === 'vi' || newValue === 'en')) this.choose(newValue);
		});
	}

	choose(language: Language): void {
		this.current = language;
		document.documentElement.lang = language;
		try {
			localStorage.setItem(KEY, language);
		} catch {
			// A browser that keeps nothing forgets the language with the window.
		}
	}
}

function kept(): string | null {
	try {
		return localStorage.getItem(KEY);
	} catch {
		return null;
	}
}

export const language = new CurrentLanguage();

/** Makes the wording of a screen: `vi` is the original, `en` must have every text of it. */
export function wording<Words>(vi: Words, en: NoInfer<Words>): () => Words {
	return () => (language.current === 'vi' ? vi : en);
}
