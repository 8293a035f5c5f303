import { showScene } from '$lib/core/congress/decide';
import { hallView } from '$lib/core/hall/hall-view';
import type { Actor } from '$lib/core/log/envelope';
import type { Refusal } from '$lib/core/log/refusal';
import type { Rule } from '$lib/core/log/rule';
import type { SceneCard } from '$lib/i18n/chair';
import { chosenContest } from '$lib/state/chosen-contest.svelte';
import type { OpenCongress } from '$lib/state/open-congress.svelte';
import { cardOf, isSameScene, offeredScenes } from './scene-card';

const CHAIR: Actor = { role: 'chair', name: '' };

/** The console of this window: the scene chosen for preview, what is on the screen, and the acts. */
export class ChairConsole {
	/** The card the chair chose; what is on the screen until then. */
	#chosen = $state.raw<SceneCard | null>(null);
	/** Why the last act was refused. */
	refused = $state.raw<Refusal | null>(null);

	readonly contest = $derived.by(() => chosenContest(this.congress.state));
	readonly scenes = $derived.by(() => offeredScenes(this.congress.state, this.contest?.plan.id));
	readonly selected = $derived.by(() => {
		const wanted = this.#chosen ?? cardOf(this.congress.state.scene);
		return this.scenes.find(({ card }) => card === wanted) ?? this.scenes[0]!;
	});
	readonly preview = $derived.by(() => hallView(this.congress.state, this.selected.scene));
	readonly onAir = $derived.by(() => hallView(this.congress.state));

	constructor(readonly congress: OpenCongress) {}

	isOnAir(offered: { readonly scene: ChairConsole['selected']['scene'] }): boolean {
		return isSameScene(offered.scene, this.congress.state.scene);
	}

	choose(card: SceneCard): void {
		this.#chosen = card;
		this.refused = null;
	}

	show(): Promise<boolean> {
		return this.act(showScene, this.selected.scene);
	}

	async act<Input>(rule: Rule<Input>, input: Input): Promise<boolean> {
		const acted = await this.congress.act(rule, input, CHAIR);
		this.refused = acted.ok ? null : acted.refused;
		return acted.ok;
	}
}
