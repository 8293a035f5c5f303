import {
	BarController,
	BarElement,
	CategoryScale,
	Chart,
	LinearScale,
	type ChartConfiguration,
	type ScriptableContext
} from 'chart.js';
import Annotation from 'chartjs-plugin-annotation';
import type { BarSeries, BarTone } from './bar-series';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Annotation);
// Without it a canvas falls back to a font that has boxes for Vietnamese letters.
Chart.defaults.font.family = "'Be Vietnam Pro', sans-serif";

const WHITE = '#ffffff';
const COLOURS: Readonly<Record<BarTone, readonly [from: string, to: string]>> = {
	full: ['#e0a63a', '#f8dd97'],
	faint: ['rgb(255 255 255 / 22%)', 'rgb(255 255 255 / 34%)']
};

/** Height kept under the bars for the threshold's label, in em of the chart's own font size. */
export const LABEL_EM = 1.7;

/** Width of a letter of the label, in em, on the safe side: the label never runs out of the canvas. */
const LETTER_EM = 0.6;

export interface DrawnBars {
	show: (series: BarSeries, label: string) => void;
	destroy: () => void;
}

interface Look {
	readonly series: BarSeries;
	readonly label: string;
}

/** Draws bars into a canvas that its parent sizes; one band per bar, so that rows of text can stand beside. */
export function drawBars(canvas: HTMLCanvasElement, first: Look, isStill: boolean): DrawnBars {
	let look = first;
	const em = () => Number.parseFloat(getComputedStyle(canvas).fontSize);
	const chart = new Chart(
		canvas,
		configure(() => look, em, isStill)
	);
	return {
		show(series, label) {
			const isGrown = series.bars.length !== look.series.bars.length;
			look = { series, label };
			chart.data = dataOf(series);
			chart.options.scales = scalesTo(series.max);
			chart.update(isGrown ? 'none' : undefined);
		},
		destroy: () => chart.destroy()
	};
}

function dataOf({ bars }: BarSeries): ChartConfiguration<'bar'>['data'] {
	return {
		labels: bars.map((_, at) => at),
		datasets: [{ data: bars.map(({ value }) => value) }]
	};
}

function scalesTo(max: number) {
	return { x: { display: false, min: 0, max }, y: { display: false } };
}

function fill({ chart, dataIndex }: ScriptableContext<'bar'>, { bars }: BarSeries) {
	const [from, to] = COLOURS[bars[dataIndex]?.tone ?? 'faint'];
	const { left, right } = chart.chartArea ?? { left: 0, right: 1 };
	const gradient = chart.ctx.createLinearGradient(left, 0, right, 0);
	gradient.addColorStop(0, from);
	gradient.addColorStop(1, to);
	return gradient;
}

function configure(
	look: () => Look,
	em: () => number,
	isStill: boolean
): ChartConfiguration<'bar'> {
	return {
		type: 'bar',
		data: dataOf(look().series),
		options: {
			indexAxis: 'y',
			maintainAspectRatio: false,
			events: [],
			animation: isStill ? false : { duration: 700 },
			layout: { padding: () => ({ bottom: look().series.line === null ? 0 : LABEL_EM * em() }) },
			scales: scalesTo(look().series.max),
			datasets: {
				bar: {
					categoryPercentage: 1,
					barPercentage: 0.62,
					borderRadius: 4,
					backgroundColor: (context) => fill(context, look().series)
				}
			},
			plugins: { annotation: { clip: false, annotations: { needed: threshold(look, em) } } }
		}
	};
}

/** The threshold: a dashed line through the bars, its label in the free strip under them. */
function threshold(look: () => Look, em: () => number) {
	const labelSize = (width: number) => Math.min(em(), width / (LETTER_EM * look().label.length));
	return {
		type: 'line' as const,
		display: () => look().series.line !== null,
		xMin: () => look().series.line ?? 0,
		xMax: () => look().series.line ?? 0,
		borderColor: WHITE,
		borderWidth: () => Math.max(1.5, em() / 10),
		borderDash: () => [em() / 4, em() / 5],
		label: {
			display: true,
			content: () => look().label,
			position: 'start' as const,
			yAdjust: () => em() * (LABEL_EM - 0.5),
			backgroundColor: 'transparent',
			color: WHITE,
			padding: 0,
			font: ({ chart }: { chart: Chart }) => ({ size: labelSize(chart.width), weight: 600 })
		}
	};
}
