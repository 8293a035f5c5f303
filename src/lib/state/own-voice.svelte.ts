const KEY = 'read aloud';

/**
 * The voices that this device has itself. One that speaks through a server somewhere is none of them:
 * nothing of a ballot leaves the hall.
 */
class OwnVoice {
	#voices = $state.raw<readonly SpeechSynthesisVoice[]>([]);
	/** Somebody at this device wants ballots read aloud. */
	isWanted = $state(false);
	#isStarted = false;

	/** Asks what the browser can say, now and whenever it has loaded more. */
	start(): void {
		if (this.#isStarted || !('speechSynthesis' in window)) return;
		this.#isStarted = true;
		this.isWanted = localStorage.getItem(KEY) !== null;
		const look = () => (this.#voices = speechSynthesis.getVoices());
		speechSynthesis.addEventListener('voiceschanged', look);
		look();
	}

	/** For this device, until somebody says otherwise. */
	choose(isWanted: boolean): void {
		this.isWanted = isWanted;
		if (isWanted) localStorage.setItem(KEY, 'yes');
		else localStorage.removeItem(KEY);
	}

	/** A voice for a language (`vi`), or `null`. */
	voiceFor(language: string): SpeechSynthesisVoice | null {
		const isOf = ({ lang }: SpeechSynthesisVoice) =>
			lang.toLowerCase().split(/[-_]/)[0] === language;
		return this.#voices.find((voice) => voice.localService && isOf(voice)) ?? null;
	}

	/** Says this instead of whatever is still being said: nobody waits for a voice. */
	say(text: string, voice: SpeechSynthesisVoice): void {
		this.stop();
		const utterance = new SpeechSynthesisUtterance(text);
		utterance.voice = voice;
		utterance.lang = voice.lang;
		speechSynthesis.speak(utterance);
	}

	stop(): void {
		speechSynthesis.cancel();
	}
}

export const ownVoice = new OwnVoice();
