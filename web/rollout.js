/*
 * rollout.js - the verdict on the next step of a policy: one sentence, the
 * record to publish, what stands in the way, the gates, the cost.
 */
import {make, number} from "./dom.js";

const STAGES = {
	none: "p=none", q5: "quarantine of 5 %", q10: "quarantine of 10 %",
	q25: "quarantine of 25 %", q50: "quarantine of 50 %",
	q100: "p=quarantine", r25: "reject of 25 %", r50: "reject of 50 %",
	r100: "p=reject", qt: "p=quarantine; t=y", rt: "p=reject; t=y",
};

const GATES = {
	surge: "Sudden failures", slow: "Lasting failures",
	harm: "Harm by a change",
	coverage: "Receivers still report", observe: "Days watched",
	data: "Days with reports", dwell: "Days in this stage",
	month_of_quarantine: "Days of quarantine before reject",
	direct: "Your mail touched", sender: "Worst single sender",
	indirect: "Forwarded mail touched", dkim: "Senders without DKIM",
	lists: "Mailing lists",
};

const RESULTS = {pass: "passes", warn: "warning", fail: "holds"};

const CLASSES = {
	authorised_aligned: "yours, passes",
	authorised_misaligned: "yours, fails",
	indirect: "forwarded",
	unauthorised: "not yours",
	unknown: "unknown",
};

const CLASS_HINTS = {
	authorised_aligned: "nothing to do",
	authorised_misaligned: "to be mended",
	indirect: "yours, by way of forwarders and lists",
	unauthorised: "what the policy is for",
	unknown: "whose is it? Say so",
};

export function className(word)
{
	return word === null ? "several classes" : CLASSES[word] ?? word;
}

export function classHint(word)
{
	return CLASS_HINTS[word] ?? "";
}

/* A sender's key, said so that people know what it is. */
export function senderName(key)
{
	const plain = key.replace(/^d:[a-z_]+:/, "");
	const [kind, rest] = [plain.slice(0, 2), plain.slice(2)];

	if (kind === "r:" && rest.endsWith("~u"))
		return `${rest.slice(0, -2)}, not aligned`;
	if (kind === "r:" && rest.includes("|"))
		return rest.replace("|", ", as ");
	if (kind === "n:" && !rest.includes("/"))
		return `AS${rest}`;
	if (kind === "r:" || kind === "a:" || kind === "n:")
		return rest;
	return plain === "anon" ? "without any identity" : plain;
}

const decimal = new Intl.NumberFormat("en", {maximumFractionDigits: 1});
const fine = new Intl.NumberFormat("en", {maximumFractionDigits: 2});

function amount(n)
{
	return n > 0 && n < .05 ? "under 0.1" : decimal.format(n);
}

function list(name, items)
{
	return make("ul", {class: name}, ...items);
}

/* --- the sentence ---------------------------------------------------------- */

function failing(answer)
{
	return answer.reasons.filter((r) => r.verdict === "fail");
}

function sentenceOf(answer)
{
	const here = STAGES[answer.stage], reasons = failing(answer);
	const next = STAGES[answer.next_stage];
	const why = reasons.length > 0 ? `: ${reasons[0].text}` : "";
	const more = reasons.length > 1 ? `, and ${reasons.length - 1} more ${
		reasons.length > 2 ? "reasons" : "reason"}` : "";

	switch (answer.verdict) {
	case "advance":
		return `Every gate passes: go from ${here} to ${next}.`;
	case "rollback":
		return next === undefined
			? `Take the last change back, stay at ${here}${why}${more}.`
			: `Go back from ${here} to ${next}${why}${more}.`;
	case "done":
		return `The goal is reached: ${here} is in force. Keep watching.`;
	default:
		return `Stay at ${here}${why}${more}.`;
	}
}

function whenText(answer)
{
	const judged = `Judged on ${answer.day}, from trusted reports of days ` +
		`up to ${answer.data_through}.`;

	if (answer.verdict !== "hold" || answer.earliest === null ||
		answer.earliest <= answer.day)
		return judged;
	return `${judged} Time alone allows the next step from ${
		answer.earliest} on.`;
}

function headline(answer)
{
	return make("div", {class: `verdict ${answer.verdict}`},
		make("strong", {class: "word"}, answer.verdict),
		make("p", {class: "sentence"}, sentenceOf(answer)),
		make("p", {class: "note"}, whenText(answer)));
}

/* --- records --------------------------------------------------------------- */

/* Without a clipboard (no TLS) the text is selected, ready for Ctrl-C. */
async function copy(code, button)
{
	const before = button.textContent;

	try {
		await navigator.clipboard.writeText(code.textContent);
		button.textContent = "Copied";
	} catch {
		getSelection().selectAllChildren(code);
		button.textContent = "Selected";
	}
	setTimeout(() => {
		button.textContent = before;
	}, 2000);
}

function recordLine(title, text, label)
{
	const code = make("code", {tabindex: "0"}, text);
	const button = make("button", {
		type: "button", class: "quiet", "aria-live": "polite",
		"aria-label": label,
	}, "Copy");

	button.addEventListener("click", () => copy(code, button));
	return make("div", {class: "record"}, make("span", {}, title),
		code, button);
}

function records(answer)
{
	const lines = [];

	if (answer.next_record !== null)
		lines.push(recordLine(`Publish as TXT at _dmarc.${answer.domain}`,
			answer.next_record, "Copy the next record"));
	else if (answer.record !== null)
		lines.push(recordLine(`In force at _dmarc.${answer.domain}`,
			answer.record, "Copy the record in force"));
	if (answer.back_record !== null)
		lines.push(recordLine(answer.next_record !== null
			? "If anything goes wrong, go back to"
			: "Should it ever do harm, go back to",
		answer.back_record, "Copy the record to go back to"));
	return make("div", {class: "records"}, ...lines,
		...answer.warnings.map((w) => make("p", {class: "note"},
			`Note: ${w}.`)));
}

/* --- what stands in the way ------------------------------------------------- */

function addressList(ips, show)
{
	const links = ips.slice(0, 6).map((ip) => {
		const button = make("button", {type: "button", class: "link"}, ip);

		button.addEventListener("click", () => show(ip));
		return make("li", {}, button);
	});

	if (ips.length > links.length)
		links.push(make("li", {}, `and ${
			number(ips.length - links.length)} more`));
	return list("ips", links);
}

/* What a sender is called where the owner says whose it is; null: there is no
 * such name, or none to be pasted into a shell. */
function sourceOf(b)
{
	const [kind, rest] = [b.key.slice(0, 2), b.key.slice(2)];
	const name = b.ips.length === 1 ? b.ips[0]
		: kind === "r:" ? rest.replace(/[~|].*/, "")
		: kind === "a:" ? `dkim:${rest}`
		: kind === "n:" && rest.includes("/") ? rest : b.ips[0];

	return name && /^[a-z0-9.:/_-]+$/i.test(name) ? name : null;
}

function question(domain, b)
{
	const name = b.class === "unknown" ? sourceOf(b) : null;

	return name === null ? null : recordLine(
		"Say whose it is: mine, or else forwarder or not-mine",
		`ruad source set ${domain} ${name} mine`, "Copy the command");
}

function blocker(domain, b, show)
{
	return make("li", {},
		make("h5", {title: b.key}, senderName(b.key),
			make("span", {class: "soft"}, ` ${className(b.class)}`)),
		make("p", {class: "many"}, `${amount(b.failing_30d)} failing ` +
			"messages in 30 days"),
		b.cause ? make("p", {}, b.cause) : null,
		b.cure ? make("p", {class: "cure"}, b.cure) : null,
		b.provider ? make("p", {class: "note"}, b.provider) : null,
		question(domain, b),
		addressList(b.ips, show));
}

const BLOCKER_HEADS = {
	advance: "In the way of later steps", done: "Still failing",
};

function blockers(answer, show)
{
	if (answer.blockers.length === 0)
		return [];
	return [make("h4", {}, BLOCKER_HEADS[answer.verdict] ??
		"What stands in the way"),
		list("blockers", answer.blockers.map((b) =>
			blocker(answer.domain, b, show)))];
}

/* --- gates ------------------------------------------------------------------ */

function gateRow(g)
{
	return make("tr", {class: g.verdict},
		make("th", {scope: "row"}, GATES[g.code] ?? g.code),
		make("td", {class: "result"}, RESULTS[g.verdict] ?? g.verdict),
		make("td", {}, fine.format(g.value)),
		make("td", {}, fine.format(g.limit)),
		make("td", {class: "text"}, g.text));
}

/* What holds comes first: nobody looks for it among what passes. */
function gates(answer)
{
	const order = ["fail", "warn", "pass"];
	const sorted = [...answer.gates].sort((a, b) =>
		order.indexOf(a.verdict) - order.indexOf(b.verdict));
	const passed = sorted.filter((g) => g.verdict === "pass").length;
	const table = make("div", {
		class: "scroll whole", tabindex: "0", role: "region",
		"aria-label": "Gates",
	}, make("table", {class: "gates"},
		make("thead", {}, make("tr", {}, ...["Gate", "Verdict", "Value",
			"Limit", "In words"].map((text) =>
			make("th", {scope: "col"}, text)))),
		make("tbody", {}, ...sorted.map(gateRow))));

	return make("details", {open: answer.verdict === "hold" ? "" : null},
		make("summary", {}, `Gates: ${passed} of ${sorted.length} pass`),
		table);
}

/* --- cost ------------------------------------------------------------------- */

/* What happens to mail at a step: one of both, unless pct splits it. */
function touchedText(c)
{
	return [[c.quarantined, "quarantined"], [c.rejected, "rejected"]]
		.filter(([n]) => n > 0)
		.map(([n, what]) => `${amount(n)} ${what}`).join(", ") || "none";
}

function costTable(title, key, rows, name)
{
	if (rows.length === 0)
		return null;
	return make("table", {}, make("thead", {}, make("tr", {},
		...[title, "Messages a day", "At most", "If all ignore the tag"]
			.map((text) => make("th", {scope: "col"}, text)))),
	make("tbody", {}, ...rows.slice(0, 20).map((r) => make("tr", {},
		make("th", {scope: "row", title: r[key]}, name(r[key])),
		make("td", {}, touchedText(r)),
		make("td", {}, amount(r.upper)),
		make("td", {}, amount(r.upper_if_all_ignore_the_tag))))));
}

function cost(answer)
{
	const step = answer.step_cost, day = step?.messages_a_day;

	if (!step)
		return [];
	const stage = STAGES[step.stage] ?? step.stage;
	const isNow = step.stage === answer.stage;

	if (day.upper_if_all_ignore_the_tag === 0)
		return [make("p", {class: "cost"}, `Cost of ${stage}: none of ` +
			"your mail is expected to be touched.")];
	return [make("details", {}, make("summary", {},
		`Cost of ${stage}${isNow ? ", in force" : ""}, messages a day: ${
			touchedText(day)}, at most ${amount(day.upper)}; ${
			amount(day.upper_if_all_ignore_the_tag)} if all ` +
		"receivers ignore the tag"),
	make("div", {class: "scroll costs", tabindex: "0", role: "region",
		"aria-label": "Cost"},
	costTable("Sender", "key", step.by_sender, senderName),
	costTable("Receiver", "reporter", step.by_receiver, (r) => r)))];
}

/* --- the rest ----------------------------------------------------------------- */

const SCOPES = {sp: "Subdomains (sp)", np: "Subdomains that do not exist (np)"};

function scopes(answer)
{
	const rows = Object.entries(answer.scopes ?? {}).map(([scope, v]) =>
		make("li", {}, make("strong", {}, `${SCOPES[scope] ?? scope}: `),
			sentenceOf(v),
			v.next_record !== null
				? recordLine("Publish", v.next_record,
					`Copy the record for ${scope}`) : null));

	if (rows.length === 0)
		return [];
	return [make("details", {}, make("summary", {}, "Subdomains"),
		list("scopes", rows))];
}

function watch(answer)
{
	const w = answer.watch, lines = [];

	if (!w)
		return [];
	if (w.new_senders.length > 0)
		lines.push(`New senders: ${w.new_senders.slice(0, 5)
			.map(senderName).join("; ")}`);
	if (w.silent_reporters.length > 0)
		lines.push(`No longer heard of: ${
			w.silent_reporters.slice(0, 5).join(", ")}`);
	if (lines.length === 0)
		return [];
	return [make("h4", {}, "Keep an eye on"),
		list("watch", lines.map((text) => make("li", {}, text)))];
}

/* All of it; `show` is called with an address that someone wants to see. */
export function rollout(answer, show)
{
	return [headline(answer), records(answer), ...blockers(answer, show),
		...watch(answer), gates(answer), ...cost(answer),
		...scopes(answer)];
}
