import type { ContestId } from '$lib/core/basics/ids';
import { showScene } from '$lib/core/congress/decide';
import type { Scene } from '$lib/core/congress/scene';
import type { CongressState } from '$lib/core/congress/state';
import type { Refusal } from '$lib/core/log/refusal';
import type { SceneCard } from '$lib/i18n/chair';

/** What the chair can choose: a scene, and whether the rules open it now. */
export interface OfferedScene {
	readonly card: SceneCard;
	readonly scene: Scene;
	/** Why it cannot go on the screen yet; `null` when it can. */
	readonly refused: Refusal | null;
}

/** The card a scene is chosen by. */
export function cardOf(scene: Scene): SceneCard {
	if (scene.kind !== 'live') return scene.kind;
	return scene.namesOpen ? 'open' : 'hidden';
}

/** The scenes of a congress, with those of the chosen contest, in the order a day shows them. */
export function offeredScenes(state: CongressState, contestId?: ContestId): OfferedScene[] {
	const scenes: Scene[] = [{ kind: 'welcome' }, { kind: 'quorum' }];
	if (contestId) {
		scenes.push(
			{ kind: 'progress', contestId },
			{ kind: 'live', contestId, namesOpen: false },
			{ kind: 'live', contestId, namesOpen: true },
			{ kind: 'result', contestId },
			{ kind: 'elected', contestId },
			{ kind: 'structure', contestId }
		);
	}
	return scenes.map((scene) => {
		const decision = showScene(state, scene);
		return { card: cardOf(scene), scene, refused: decision.ok ? null : decision.refused };
	});
}

/** True when both put the same picture on the screen. */
export function isSameScene(one: Scene, other: Scene): boolean {
	const contestOf = (scene: Scene) => ('contestId' in scene ? scene.contestId : null);
	return cardOf(one) === cardOf(other) && contestOf(one) === contestOf(other);
}
