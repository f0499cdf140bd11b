/*
 * app.js - domains on the left, the sources of one of them on the right.
 *
 * What is shown stands in the address (#domain=D&from=DAY&to=DAY, &source=IP of
 * one that is opened), so reload, back and a sent link all lead to the same view.
 */
import {ask, isOutdated} from "./api.js";
import {intervalFor, timeline} from "./chart.js";
import {byId, make, number, percent, rate, shortNumber} from "./dom.js";
import {classHint, className, rollout, senderName} from "./rollout.js";
import {source} from "./source.js";

const PAGE = 100;
const LOOK_AGAIN_MS = 10000;
const LOOK_FIRST_MS = 2000; /* while there is nothing at all */

const view = {
	domain: null, from: null, to: null, source: null, /* as in the address */
	range: null,      /* as answered */
	domains: [],
	nextDomains: null,
	nextSources: null,
	shown: 0,
	class: null,      /* of the sources that are listed; null: all */
	seen: "",         /* what the last answer looked like, for news */
};

/* --- address ------------------------------------------------------------- */

function readAddress()
{
	const fields = new URLSearchParams(location.hash.slice(1));

	view.domain = fields.get("domain");
	view.from = fields.get("from");
	view.to = fields.get("to");
	view.source = fields.get("source");
}

function addressOf(domain, from, to, opened)
{
	const fields = new URLSearchParams();

	if (domain)
		fields.set("domain", domain);
	if (from && to) {
		fields.set("from", from);
		fields.set("to", to);
	}
	if (opened)
		fields.set("source", opened);
	return `#${fields}`;
}

/* --- messages ------------------------------------------------------------ */

function showError(error)
{
	if (isOutdated(error))
		return;
	byId("error").firstElementChild.textContent =
		`This could not be shown: ${error.message}.`;
	byId("error").hidden = false;
}

function hideError()
{
	byId("error").hidden = true;
}

async function busy(element, work)
{
	element.setAttribute("aria-busy", "true");
	try {
		await work();
	} catch (error) {
		showError(error);
	} finally {
		element.removeAttribute("aria-busy");
	}
}

/* --- domains ------------------------------------------------------------- */

/* How much; and where nothing came of late, since when. */
function domainNote(d)
{
	if (d.messages > 0)
		return `${d.messages < 100000 ? number(d.messages) :
			shortNumber(d.messages)} messages`;
	return d.last_day ? `nothing since ${d.last_day}` : "no messages";
}

function domainItem(d)
{
	const isCurrent = d.domain === view.domain;

	return make("li", {}, make("a", {
		href: addressOf(d.domain, view.from, view.to),
		"aria-current": isCurrent ? "true" : null,
	}, make("strong", {}, d.domain),
	rate(d.passed, d.messages),
	make("span", {class: "soft"}, domainNote(d)),
	make("span", {class: "badge"},
		[d.policy ? `p=${d.policy}` : "no policy", d.verdict]
			.filter((part) => part !== null).join(" \u00b7 "))));
}

function drawDomains()
{
	byId("domains").replaceChildren(...view.domains.map(domainItem));
	byId("more-domains").hidden = view.nextDomains === null;
}

function newsOf(answer)
{
	return JSON.stringify(answer.domains.map((d) =>
		[d.domain, d.messages, d.passed, d.last_day, d.verdict]));
}

async function loadDomains()
{
	const answer = await ask("domains", "/domains",
		{from: view.from, to: view.to, limit: PAGE});

	view.domains = answer.domains;
	view.nextDomains = answer.next_cursor;
	view.range = {from: answer.from, to: answer.to};
	view.seen = newsOf(answer);
	byId("from").value = answer.from;
	byId("to").value = answer.to;
	byId("fresh").hidden = true;
	/* Without a choice, the busiest. */
	if (view.domain === null && answer.domains.length > 0)
		view.domain = answer.domains[0].domain;
	drawDomains();
}

async function loadMoreDomains()
{
	const answer = await ask("domains", "/domains", {
		...view.range, limit: PAGE, cursor: view.nextDomains,
	});

	view.domains.push(...answer.domains);
	view.nextDomains = answer.next_cursor;
	drawDomains();
}

/* --- one domain ---------------------------------------------------------- */

function fact(name, text, kind)
{
	return make("div", {class: kind}, make("dt", {}, name),
		make("dd", {}, text));
}

function drawTotal(answer)
{
	const {messages, passed, failed} = answer.total;
	const hasFailed = failed > 0 ? "fail" : null;

	byId("title").textContent = answer.domain;
	document.title = `${answer.domain} \u2013 ruad`;
	byId("total").replaceChildren(
		fact("pass rate", percent(passed, messages)),
		fact("messages", number(messages)),
		fact("passed", number(passed)),
		fact("failed", number(failed), hasFailed),
		fact("days, UTC", `${answer.from} \u2013 ${answer.to}`));
}

const GROUP_HEADS = {
	ip: "Address", network: "Network", asn: "AS", hostname: "Host name",
	sender: "Sender",
};

function headings()
{
	const column = (text, attributes = {}) =>
		make("th", {scope: "col", rowspan: 2, ...attributes}, text);
	const half = (text) => make("th", {scope: "col"}, text);

	return make("thead", {},
		make("tr", {}, column(GROUP_HEADS[byId("group").value]),
			column("Messages"),
			column("Passed", {class: "passed-head"}),
			column("DKIM aligned"),
			column("SPF aligned"),
			make("th", {scope: "colgroup", colspan: 3, class: "group"},
				"Disposition"),
			column("First day"), column("Last day"),
			column("Reporters")),
		make("tr", {}, half("none"), half("quarantine"),
			half("reject")));
}

function count(n, isHit)
{
	return make("td", {class: n === 0 ? "none" : isHit ? "hit" : null},
		number(n));
}

function aligned(n, messages)
{
	return make("td", {class: n === 0 ? "none" : null},
		percent(n, messages));
}

/* What a row stands for. */
function nameOf(s)
{
	switch (byId("group").value) {
	case "asn":
		return s.asn === null ? null : `AS${s.asn} ${s.as_name ?? ""}`;
	case "hostname":
		return s.hostname;
	case "sender":
		return s.sender === null ? null : senderName(s.sender);
	default:
		return s.source_ip;
	}
}

/* A long IPv6 address takes a second line rather than the last columns. */
function split(text)
{
	const middle = text.length > 20 ? text.lastIndexOf(":", 20) + 1 : 0;

	return [text.slice(0, middle), middle > 0 ? make("br") : null,
		text.slice(middle)];
}

function noteOf(s)
{
	const who = byId("group").value === "ip"
		? s.hostname ?? (s.sender === null ? null : senderName(s.sender))
		: `${number(s.addresses)} ${
			s.addresses === 1 ? "address" : "addresses"}`;

	return make("span", {class: "whose"},
		make("span", {class: `class ${s.class ?? ""}`},
			className(s.class)),
		who === null ? null : ` \u00b7 ${who}`);
}

/* The row that unfolds below a source's own. */
async function unfold(row, ip)
{
	const box = make("td", {colspan: 11}, "\u2026");
	const below = make("tr", {class: "unfolded"}, box);

	row.after(below);
	try {
		box.replaceChildren(source(await ask(`source ${ip}`,
			`/domains/${encodeURIComponent(view.domain)}/sources/${
				encodeURIComponent(ip)}`, view.range)));
	} catch (error) {
		below.remove();
		throw error;
	}
}

async function toggle(button, ip)
{
	const row = button.closest("tr");
	const isOpen = button.getAttribute("aria-expanded") === "true";

	button.setAttribute("aria-expanded", isOpen ? "false" : "true");
	view.source = isOpen ? null : ip;
	history.replaceState(null, "",
		addressOf(view.domain, view.from, view.to, view.source));
	if (isOpen) {
		if (row.nextElementSibling?.classList.contains("unfolded"))
			row.nextElementSibling.remove();
		return;
	}
	try {
		await unfold(row, ip);
	} catch (error) {
		button.setAttribute("aria-expanded", "false");
		showError(error);
	}
}

function nameCell(s)
{
	const text = nameOf(s) ?? "not known";

	if (byId("group").value !== "ip" || s.source_ip === null)
		return make("th", {scope: "row"},
			make("span", {class: "name"}, ...split(text)),
			noteOf(s));
	const button = make("button", {
		type: "button", class: "link", "aria-expanded": "false",
	}, ...split(text));

	button.addEventListener("click", () => toggle(button, s.source_ip));
	return make("th", {scope: "row"}, button, noteOf(s));
}

function sourceRow(s)
{
	return make("tr", {},
		nameCell(s),
		count(s.messages),
		make("td", {class: "rate-cell"}, rate(s.passed, s.messages)),
		aligned(s.dkim_aligned, s.messages),
		aligned(s.spf_aligned, s.messages),
		count(s.disposition.none),
		count(s.disposition.quarantine, true),
		count(s.disposition.reject, true),
		make("td", {}, s.first_day), make("td", {}, s.last_day),
		count(s.reporters));
}

/* A heading can only stay in sight where the table needs no scrolling box. */
function fitSources()
{
	const box = byId("sources");

	box.classList.remove("fits");
	box.classList.toggle("fits", box.scrollWidth <= box.clientWidth);
}

function drawPaging()
{
	const more = view.nextSources !== null;

	byId("more").hidden = !more;
	byId("shown").textContent = view.shown === 0
		? "No source in these days."
		: `${number(view.shown)} ${more ? "so far" :
			view.shown === 1 ? "source" : "sources, all of them"}`;
}

function askSources(cursor)
{
	return ask("sources",
		`/domains/${encodeURIComponent(view.domain)}/sources`, {
			...view.range, limit: PAGE, cursor,
			order: byId("order").value,
			group: byId("group").value,
			class: view.class,
			q: byId("q").value.trim(),
		});
}

async function loadSources()
{
	const answer = await askSources(null);

	drawTotal(answer);
	view.nextSources = answer.next_cursor;
	view.shown = answer.sources.length;
	byId("sources").replaceChildren(make("table", {}, headings(),
		make("tbody", {}, ...answer.sources.map(sourceRow))));
	fitSources();
	drawPaging();
}

async function loadMoreSources()
{
	const answer = await askSources(view.nextSources);
	const rows = answer.sources.map(sourceRow);

	byId("sources").querySelector("tbody").append(...rows);
	view.nextSources = answer.next_cursor;
	view.shown += rows.length;
	fitSources();
	drawPaging();
	rows[0]?.scrollIntoView({block: "nearest"});
}

/* An address from elsewhere on the page, shown and opened. */
async function showSource(ip)
{
	byId("q").value = ip;
	byId("group").value = "ip";
	view.class = null;
	markClass();
	await busy(byId("sources"), loadSources);
	const button = [...byId("sources").querySelectorAll("button.link")]
		.find((b) => b.textContent === ip);

	button?.focus({preventScroll: true});
	button?.click();
	byId("sources-title").scrollIntoView({block: "start"});
}

/* --- classes --------------------------------------------------------------- */

function markClass()
{
	for (const button of byId("classes").children)
		button.setAttribute("aria-pressed",
			button.value === (view.class ?? "") ? "true" : "false");
}

function classTile(name, title, hint, c)
{
	const tile = make("button", {
		type: "button", class: "tile", value: name,
	}, make("span", {class: `class ${name}`}, title),
	make("strong", {}, c.messages < 100000 ? number(c.messages) :
		shortNumber(c.messages)),
	make("span", {class: "soft"}, `${number(c.addresses)} ${
		c.addresses === 1 ? "address" : "addresses"}, ${
		percent(c.passed, c.messages)} pass`),
	make("span", {class: "soft hint"}, hint));

	tile.addEventListener("click", () => {
		view.class = name === "" || view.class === name ? null : name;
		markClass();
		busy(byId("sources"), loadSources);
	});
	return tile;
}

async function loadClasses()
{
	const answer = await ask("classes",
		`/domains/${encodeURIComponent(view.domain)}/summary`,
		view.range);

	byId("classes").replaceChildren(...answer.classes.map((c) =>
		classTile(c.class, className(c.class), classHint(c.class), c)));
	if (answer.classes.length > 1)
		byId("classes").prepend(classTile("", "all", "",
			{...answer.total, addresses: answer.addresses}));
	markClass();
}

async function loadRollout()
{
	const answer = await ask("rollout",
		`/domains/${encodeURIComponent(view.domain)}/rollout`);

	byId("rollout").replaceChildren(...rollout(answer, showSource));
}

async function loadTimeline()
{
	const answer = await ask("timeline",
		`/domains/${encodeURIComponent(view.domain)}/timeline`, {
			...view.range,
			interval: intervalFor(view.range.from, view.range.to),
		});

	byId("timeline-title").textContent = `Messages per ${answer.interval}`;
	byId("timeline").replaceChildren(...timeline(answer));
}

/* --- the whole page ------------------------------------------------------ */

function drawEmpty()
{
	byId("empty").replaceChildren(
		make("p", {}, "No reports yet."),
		make("p", {}, "They appear here as soon as the first ones are " +
			"stored: by mail to the configured recipients, or with ",
		make("code", {}, "ruad import PATH"), "."));
	byId("empty").hidden = view.domain !== null;
	byId("domain").hidden = view.domain === null;
}

/* What belongs to another domain does not stay below a new name. */
function clearDomain()
{
	byId("title").textContent = view.domain ?? "";
	view.class = null;
	byId("q").value = "";
	for (const id of ["total", "rollout", "timeline", "classes", "sources",
		"shown"])
		byId(id).replaceChildren();
	byId("more").hidden = true;
}

async function load()
{
	hideError();
	if (byId("title").textContent !== (view.domain ?? ""))
		clearDomain();
	await busy(byId("domains"), loadDomains);
	if (view.range === null)
		return;
	drawEmpty();
	if (view.domain === null)
		return;
	await Promise.all([
		view.source === null ? busy(byId("sources"), loadSources) :
			showSource(view.source),
		busy(byId("timeline"), loadTimeline),
		busy(byId("rollout"), loadRollout),
		busy(byId("classes"), loadClasses),
	]);
}

function go(domain, from, to)
{
	const target = addressOf(domain, from, to);

	if (target === location.hash)
		load();
	else
		location.hash = target;
}

/* Looks whether there is more; what is being read is not moved by itself. */
async function lookAgain()
{
	if (!document.hidden && view.range === null) {
		await load(); /* the service was not there yet */
	} else if (!document.hidden && byId("error").hidden) {
		try {
			const answer = await ask("news", "/domains",
				{from: view.from, to: view.to, limit: PAGE});

			if (view.domains.length === 0 && answer.domains.length > 0)
				await load();
			else if (newsOf(answer) !== view.seen)
				byId("fresh").hidden = false;
		} catch {
			/* Whoever asks next will hear of it. */
		}
	}
	setTimeout(lookAgain,
		view.domains.length > 0 ? LOOK_AGAIN_MS : LOOK_FIRST_MS);
}

function connect()
{
	let typing;

	byId("range").addEventListener("submit", (e) => {
		e.preventDefault();
		go(view.domain, byId("from").value, byId("to").value);
	});
	byId("newest").addEventListener("click", () => go(view.domain));
	byId("filter").addEventListener("submit", (e) => e.preventDefault());
	byId("q").addEventListener("input", (e) => {
		clearTimeout(typing);
		typing = setTimeout(() =>
			busy(byId("sources"), loadSources), 250);
	});
	for (const id of ["order", "group"])
		byId(id).addEventListener("change", () =>
			busy(byId("sources"), loadSources));
	byId("more").addEventListener("click", () =>
		busy(byId("sources"), loadMoreSources));
	byId("more-domains").addEventListener("click", () =>
		busy(byId("domains"), loadMoreDomains));
	byId("reload").addEventListener("click", load);
	byId("retry").addEventListener("click", load);
	new ResizeObserver(fitSources).observe(byId("sources"));
	addEventListener("hashchange", () => {
		readAddress();
		load();
	});
}

connect();
readAddress();
load().then(() => setTimeout(lookAgain, LOOK_FIRST_MS));
