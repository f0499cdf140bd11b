/* dom.js - elements made from plain values; outside text is only ever text. */

const SVG = "http://www.w3.org/2000/svg";

function fill(element, attributes, children)
{
	for (const [name, value] of Object.entries(attributes))
		if (value !== undefined && value !== null)
			element.setAttribute(name, value);
	/* append() turns strings into text nodes, never into markup. */
	element.append(...children.filter((c) => c !== null));
	return element;
}

export function make(name, attributes = {}, ...children)
{
	return fill(document.createElement(name), attributes, children);
}

export function makeSvg(name, attributes = {}, ...children)
{
	return fill(document.createElementNS(SVG, name), attributes, children);
}

export function byId(id)
{
	return document.getElementById(id);
}

const whole = new Intl.NumberFormat("en");
const compact = new Intl.NumberFormat("en", {notation: "compact"});

export function number(n)
{
	return whole.format(n);
}

export function shortNumber(n)
{
	return compact.format(n);
}

/*
 * Cut, not rounded, so that 100 % means all of them and 0 % none. null is "no
 * messages".
 */
export function percent(passed, messages)
{
	if (messages === 0)
		return "\u2013";
	if (passed === 0)
		return "0 %";
	const tenths = Math.floor(passed * 1000 / messages);
	if (tenths === 0)
		return "<0.1 %";
	return `${(tenths / 10).toFixed(passed === messages ? 0 : 1)} %`;
}

/* A bar and its number. */
export function rate(passed, messages)
{
	const share = messages > 0 ? passed / messages * 100 : 0;
	const width = passed > 0 ? Math.max(share, 1) : 0;
	const bar = makeSvg("svg", {
		viewBox: "0 0 100 10", preserveAspectRatio: "none",
		"aria-hidden": "true",
	}, makeSvg("rect", {
		class: messages > 0 ? "failed" : "track", width: 100, height: 10,
	}), makeSvg("rect", {
		class: "passed", width: Math.min(width, passed < messages ? 99 : 100),
		height: 10,
	}));

	return make("div", {class: "rate"}, bar,
		make("span", {}, percent(passed, messages)));
}
