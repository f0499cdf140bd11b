/* source.js - one source closely: whose it is, why it fails, what was seen. */
import {timeline} from "./chart.js";
import {make, number} from "./dom.js";
import {className, senderName} from "./rollout.js";

function line(name, ...content)
{
	return make("div", {}, make("dt", {}, name),
		make("dd", {}, ...content));
}

function texts(items)
{
	return make("ul", {}, ...items.map((text) => make("li", {}, text)));
}

function network(s)
{
	return [s.asn === null ? null : `AS${s.asn}`, s.as_name, s.country]
		.filter((part) => part !== null).join(" ");
}

function ownerText(w)
{
	const note = w.note === null ? "" : ` \u2013 ${w.note}`;

	return `${w.owner.replace("_", " ")}: ${w.match} ${w.value}, said by ${
		w.said_by} on ${w.said_at.slice(0, 10)}${note}`;
}

function facts(answer)
{
	const {source, sender, diagnosis} = answer, lines = [];

	lines.push(line("Class", `${className(source.class)} (by ${
		source.class_by === "owner" ? "your word" : "rule"})`));
	if (sender !== null) {
		lines.push(line("Sender", senderName(sender.key)));
		if (sender.evidence.length > 0)
			lines.push(line("Because", texts(sender.evidence)));
	}
	if (answer.owners.length > 0)
		lines.push(line("Said", texts(answer.owners.map(ownerText))));
	if (diagnosis !== null) {
		lines.push(line("Cause", diagnosis.cause));
		lines.push(line("Cure", diagnosis.cure));
		if (diagnosis.provider !== null)
			lines.push(line("See", diagnosis.provider));
	}
	if (source.hostname !== null)
		lines.push(line("Host name", source.hostname));
	if (network(source) !== "")
		lines.push(line("Network", network(source)));
	lines.push(line("Seen", `${source.first_seen} \u2013 ${
		source.last_seen}`));
	return make("dl", {class: "facts"}, ...lines);
}

function detail(title, rows, ...keys)
{
	if (rows.length === 0)
		return null;
	return make("table", {}, make("thead", {}, make("tr", {},
		make("th", {scope: "col"}, title),
		make("th", {scope: "col"}, "Messages"),
		make("th", {scope: "col"}, "Passed"))),
	make("tbody", {}, ...rows.slice(0, 12).map((r) => make("tr", {},
		make("th", {scope: "row"}, keys.map((k) => r[k] ?? "\u2013")
			.join(" ")),
		make("td", {}, number(r.messages)),
		make("td", {}, number(r.passed))))),
	rows.length > 12 ? make("caption", {},
		`the busiest 12 of ${rows.length}`) : null);
}

function samples(failures)
{
	if (failures.length === 0)
		return [];
	return [make("h5", {}, "Failure reports"), texts(failures.map((f) =>
		[f.day, f.auth_failure, f.from, f.subject]
			.filter((part) => part !== null).join(" \u00b7 ")))];
}

export function source(answer)
{
	return make("div", {class: "look"}, facts(answer),
		make("div", {class: "scroll details"},
			detail("DKIM: domain, selector, result", answer.dkim,
				"domain", "selector", "result"),
			detail("SPF: domain, result", answer.spf, "domain",
				"result"),
			detail("Header From", answer.header_from, "header_from"),
			detail("Reporter", answer.reporters, "reporter"),
			detail("Policy overridden", answer.reasons, "type",
				"comment")),
		...samples(answer.failures),
		...(answer.days.length > 0 ? timeline({
			...answer, interval: "day", timeline: answer.days,
			policy_changes: [],
		}) : []));
}
