/* chart.js - messages per day, week or month as stacked bars, in inline SVG. */
import {make, makeSvg, number, percent, shortNumber} from "./dom.js";

const DAY_MS = 86400000;
const EDGE = {left: 46, right: 8, top: 18, bottom: 22};
const HEIGHT = 208;

export function dayNumber(text)
{
	return Date.parse(`${text}T00:00:00Z`) / DAY_MS;
}

export function dayText(day)
{
	return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/* The unit that keeps the bars wide enough to be seen. */
export function intervalFor(from, to)
{
	const days = dayNumber(to) - dayNumber(from) + 1;

	return days <= 100 ? "day" : days <= 700 ? "week" : "month";
}

/* 1, 2 or 5 times a power of ten, at least n. */
function niceCeiling(n)
{
	const unit = 10 ** Math.floor(Math.log10(Math.max(n, 1)));

	return [1, 2, 5, 10].find((step) => step * unit >= n) * unit;
}

/* First day after the interval that begins on `day`. */
function endOf(day, interval)
{
	const date = new Date(day * DAY_MS);

	if (interval === "day")
		return day + 1;
	if (interval === "week")
		return day + 7;
	return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1) / DAY_MS;
}

/* Where days and messages stand in a drawing so wide. */
function makeScale(answer, width)
{
	const from = dayNumber(answer.from), to = dayNumber(answer.to) + 1;
	const most = Math.max(...answer.timeline.map((t) => t.messages), 0);
	const top = niceCeiling(most);
	const inner = width - EDGE.left - EDGE.right;
	const base = HEIGHT - EDGE.bottom;

	return {
		from, to, top, base, width,
		x: (day) => EDGE.left +
			(Math.min(Math.max(day, from), to) - from) /
			(to - from) * inner,
		y: (n) => base - n / top * (base - EDGE.top),
	};
}

function drawGrid(scale)
{
	return [0, scale.top / 2, scale.top].flatMap((n) => [
		makeSvg("line", {
			class: "grid", x1: EDGE.left, x2: scale.width - EDGE.right,
			y1: scale.y(n), y2: scale.y(n),
		}),
		makeSvg("text", {
			x: EDGE.left - 6, y: scale.y(n) + 4, "text-anchor": "end",
		}, shortNumber(n)),
	]);
}

/* As many days below the axis as fit, never two on top of each other. */
function drawDays(scale)
{
	const fit = Math.max(1, Math.floor(scale.width / 110));
	const step = Math.max(1, Math.ceil((scale.to - scale.from) / fit));
	const labels = [];

	for (let day = scale.from; day < scale.to; day += step) {
		const middle = (scale.x(day) + scale.x(day + 1)) / 2;

		if (middle + 36 > scale.width)
			break;
		labels.push(makeSvg("text", {
			x: Math.max(middle, 36), y: HEIGHT - 6,
			"text-anchor": "middle",
		}, dayText(day)));
	}
	return labels;
}

function drawBar(row, scale, interval)
{
	const day = dayNumber(row.day);
	const left = scale.x(day), right = scale.x(endOf(day, interval));
	const gap = Math.min(2, (right - left) * .2);
	const place = {x: left + gap / 2, width: Math.max(right - left - gap, .5)};
	const middle = scale.y(row.passed), top = scale.y(row.messages);

	return [
		makeSvg("rect", {
			...place, class: "passed", y: middle,
			height: scale.base - middle,
		}),
		makeSvg("rect", {
			...place, class: "failed", y: top, height: middle - top,
		}),
	];
}

function policyText(change)
{
	const rest = [];

	if (change.pct !== null && change.pct < 100)
		rest.push(`pct=${change.pct}`);
	if (change.testing === "y")
		rest.push("t=y");
	return [`p=${change.p ?? "none"}`, ...rest].join(" ");
}

function drawPolicy(change, scale)
{
	const x = scale.x(dayNumber(change.day));
	const isLate = x > scale.width - 120;

	return [
		makeSvg("line", {
			class: "policy", x1: x, x2: x, y1: 2, y2: scale.base,
		}),
		makeSvg("text", {
			class: "policy-text", x: x + (isLate ? -5 : 5), y: 12,
			"text-anchor": isLate ? "end" : "start",
		}, policyText(change)),
	];
}

function drawSlot(row, scale, interval)
{
	const day = dayNumber(row.day), left = scale.x(day);

	return makeSvg("rect", {
		class: "slot", x: left, y: 0,
		width: scale.x(endOf(day, interval)) - left, height: scale.base,
	});
}

function readout(row)
{
	if (row === undefined)
		return [
			make("span", {class: "key"}, "passed"),
			make("span", {class: "key of-failed"}, "failed"),
		];
	return [
		make("strong", {}, row.day),
		make("span", {}, `${number(row.messages)} messages`),
		make("span", {class: "key"}, `${number(row.passed)} passed (${
			percent(row.passed, row.messages)})`),
		make("span", {class: "key of-failed"},
			`${number(row.failed)} failed`),
	];
}

function dataTable(answer)
{
	const head = ["First day", "Messages", "Passed", "Failed", "None",
		"Quarantine", "Reject"];

	return make("details", {}, make("summary", {}, "As a table"),
		make("div", {
			class: "scroll", tabindex: "0", role: "region",
			"aria-label": "Messages as a table",
		}, make("table", {},
			make("thead", {}, make("tr", {}, ...head.map((text) =>
				make("th", {scope: "col"}, text)))),
			make("tbody", {}, ...answer.timeline.map((t) =>
				make("tr", {}, make("th", {scope: "row"}, t.day),
					...[t.messages, t.passed, t.failed,
						t.disposition.none,
						t.disposition.quarantine,
						t.disposition.reject].map((n) =>
						make("td", {}, number(n)))))))));
}

/* Keys and pointer choose a bar; what it says stands below. */
function addReading(frame, state, line)
{
	const choose = (index) => {
		const rows = state.answer.timeline;

		state.at = Math.min(Math.max(index, -1), rows.length - 1);
		state.slots.forEach((slot, i) =>
			slot.classList.toggle("at", i === state.at));
		line.replaceChildren(...readout(rows[state.at]));
	};

	frame.addEventListener("pointermove", (e) => {
		const index = state.slots.indexOf(e.target);

		if (index >= 0)
			choose(index);
	});
	frame.addEventListener("pointerleave", () => choose(-1));
	frame.addEventListener("blur", () => choose(-1));
	frame.addEventListener("keydown", (e) => {
		const last = state.answer.timeline.length - 1;
		const target = {
			ArrowLeft: state.at < 0 ? last : Math.max(state.at - 1, 0),
			ArrowRight: state.at < 0 ? 0 : state.at + 1,
			Home: 0, End: last, Escape: -1,
		}[e.key];

		if (target === undefined)
			return;
		e.preventDefault();
		choose(target);
	});
	choose(-1);
}

function draw(svg, state, width)
{
	const {answer} = state, scale = makeScale(answer, width);

	state.slots = answer.timeline.map((row) =>
		drawSlot(row, scale, answer.interval));
	svg.setAttribute("viewBox", `0 0 ${width} ${HEIGHT}`);
	svg.replaceChildren(
		...drawGrid(scale), ...drawDays(scale),
		...answer.timeline.flatMap((row) =>
			drawBar(row, scale, answer.interval)),
		...answer.policy_changes.flatMap((change) =>
			drawPolicy(change, scale)),
		...state.slots);
}

/* The whole of it: bars, reading line, table. */
export function timeline(answer)
{
	const state = {answer, slots: [], at: -1};
	const svg = makeSvg("svg", {class: "chart", "aria-hidden": "true"});
	const line = make("p", {class: "readout", "aria-live": "polite"});
	const frame = make("div", {
		class: "chart-frame", tabindex: "0", role: "group",
		"aria-label": `Messages per ${answer.interval}; left and right ` +
			"arrows read one after the other",
	}, svg);

	new ResizeObserver(([entry]) => {
		if (entry.contentRect.width > 0)
			draw(svg, state, entry.contentRect.width);
	}).observe(frame);
	addReading(frame, state, line);
	return [frame, line, dataTable(answer)];
}
