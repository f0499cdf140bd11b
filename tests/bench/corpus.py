#!/usr/bin/env python3
"""corpus.py - a folder of report mail as receivers send it, and what is in it.

    corpus.py FOLDER [--reports N] [--records MEAN] [--domains N] [--days N]
              [--form eml|mix|gz] [--seed N]

The same options give the same reports, day for day. Modelled is what ingest
feels: receivers by weight, each with its own dialect, layout, packing and mail
around it; reports of a heavy-tailed size, most of a few records; senders that
come back (own hosts, a provider's pool), forwarders, and a long tail of
spoofing addresses seen once. Names and addresses are reserved ones (RFC 2606,
RFC 2544, 3849, 5737). One report in a hundred comes twice.

FOLDER.json: `totals` (files, reports, records, messages, passed,
dkim_aligned, spf_aligned, quarantined, rejected, xml_bytes), `domains` and
`days` ("DOMAIN DAY") with the same sums, and `sources` ("DOMAIN IP": messages,
passed). A report that came twice counts once, but for `files`. --form eml: a mail each;
gz: only the report, gzipped; mix: a mail or the file as its receiver packs it.
"""

import argparse
import collections
import datetime
import gzip
import io
import json
import os
import random
import sys
import zipfile
from dataclasses import dataclass

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../harness"))
import reports

SUMS = ("records", "messages", "passed", "dkim_aligned", "spf_aligned", "quarantined",
        "rejected")
SUBDOMAINS = ("", "", "", "", "mail.", "news.", "shop.", "billing.")
REASONS = ("forwarded", "mailing_list", "local_policy")


@dataclass(frozen=True)
class Receiver:
    """Who reports, and how."""
    weight: int
    org: str
    submitter: str
    packing: str  # of reports.PACKINGS
    indent: str   # "": all in one line
    rfc9990: bool = False
    has_envelope: bool = True
    has_selector: bool = True
    has_scope: bool = True
    text: str = ""  # of the mail, where it has any


RECEIVERS = (
    Receiver(34, "search.example", "search.example", "zip", "  ", has_envelope=False,
             has_scope=False),
    Receiver(22, "Enterprise Example", "enterprise.example.net", "gzip", "  ",
             text="This is a DMARC aggregate report.\n"),
    Receiver(16, "Webmail", "webmail.test", "gzip", "  ", has_selector=True, text="See above.\n"),
    Receiver(8, "Post & Co", "post.example.org", "gzip", "", has_envelope=False),
    Receiver(7, "cable.example", "cable.example", "gzip", "\t", text="Aggregate report.\n" * 4),
    Receiver(6, "Fast Example Pty Ltd", "fast.example", "gzip", "\t", rfc9990=True),
    Receiver(4, "Hosting GmbH", "hosting.example", "zip", "    ", rfc9990=True),
    Receiver(3, "University of Test", "uni.test", "plain", "  ", has_selector=False),
)


def ipv4(n):
    return f"{n >> 24}.{n >> 16 & 255}.{n >> 8 & 255}.{n & 255}"


BENCHMARK = 198 << 24 | 18 << 16  # /15, RFC 2544


class Domain:
    """A policy domain, and who sends in its name."""

    def __init__(self, rng, index):
        self.name = f"company{index:04d}.example"
        self.p = rng.choice(("none", "none", "quarantine", "reject"))
        self.own = [ipv4(BENCHMARK + index * 8 + i) for i in range(rng.randint(1, 5))]
        self.own += [f"2001:db8:{index:x}::{i:x}" for i in range(1, rng.randint(1, 4))]
        self.forwarders = [f"203.0.113.{rng.randrange(256)}" for _ in range(6)]
        # Few domains draw most of the mail.
        self.weight = 1 / (1 + index) ** 0.7


def provider(rng):
    """An address of a mail provider's pool, shared by all domains."""
    return ipv4(BENCHMARK + (1 << 16) + int(rng.paretovariate(1.1)) % 2000)


def stranger(rng):
    """One of the tail, seldom seen again."""
    if rng.random() < 0.15:
        return f"2001:db8:ffff:{rng.randrange(1 << 16):x}::{rng.randrange(1, 1 << 16):x}"
    return ipv4(BENCHMARK + rng.randrange(1 << 17))


@dataclass
class Row:
    ip: str
    count: int
    disposition: str
    dkim: str
    spf: str
    header_from: str
    dkim_results: list  # (domain, selector, result)
    spf_domain: str
    spf_result: str
    reason: str = ""


def make_row(rng, d):
    """As a sender of one of four kinds."""
    kind = rng.random()
    header_from = rng.choice(SUBDOMAINS) + d.name
    if kind < 0.45:
        ip = rng.choice(d.own)
        dkim, spf = rng.choice((("pass", "pass"),) * 5 + (("pass", "fail"), ("fail", "pass")))
        results, spf_domain = [(d.name, "s1", dkim)], header_from
    elif kind < 0.65:
        ip, dkim, spf = provider(rng), rng.choice(("pass", "pass", "fail")), "fail"
        results = [("provider.example.net", "p2026", "pass")]
        if dkim == "pass":
            results.append((d.name, "provider", "pass"))
        spf_domain = "bounces.provider.example.net"
    elif kind < 0.72:
        ip, dkim, spf = rng.choice(d.forwarders), rng.choice(("pass", "fail")), "fail"
        results = [(d.name, "s1", dkim)]
        spf_domain = "lists.example.org"
    else:
        ip, dkim, spf = stranger(rng), "fail", "fail"
        results, spf_domain = [], rng.choice((header_from, "spoof.invalid"))
    failed = "pass" not in (dkim, spf)
    reason = rng.choice(REASONS) if failed and rng.random() < 0.1 else ""
    return Row(ip, max(1, int(rng.lognormvariate(0.9, 1.3))),
               d.p if failed and not reason else "none", dkim, spf, header_from, results,
               spf_domain, "pass" if spf == "pass" else rng.choice(("fail", "softfail", "none")),
               reason)


class Xml:
    """Elements in the layout of one receiver."""

    def __init__(self, indent):
        self.parts, self.indent, self.depth = [], indent, 0
        self.end = "\n" if indent else ""

    def put(self, text):
        self.parts.append(self.indent * self.depth + text + self.end)

    def leaf(self, name, text):
        self.put(f"<{name}>{reports.escape(str(text))}</{name}>")

    def open(self, name, attributes=""):
        self.put(f"<{name}{attributes}>")
        self.depth += 1

    def close(self, name):
        self.depth -= 1
        self.put(f"</{name}>")

    def tree(self, name, leaves):
        self.open(name)
        for key, value in leaves:
            self.leaf(key, value)
        self.close(name)


def put_row(x, receiver, row):
    x.open("record")
    x.open("row")
    x.leaf("source_ip", row.ip)
    x.leaf("count", row.count)
    x.open("policy_evaluated")
    x.leaf("disposition", "pass" if receiver.rfc9990 and row.disposition == "none" and
           "pass" in (row.dkim, row.spf) else row.disposition)
    x.leaf("dkim", row.dkim)
    x.leaf("spf", row.spf)
    if row.reason:
        x.tree("reason", [("type", row.reason), ("comment", "")])
    x.close("policy_evaluated")
    x.close("row")
    x.tree("identifiers", ([("envelope_from", row.spf_domain)] if receiver.has_envelope else []) +
           [("header_from", row.header_from)])
    x.open("auth_results")
    for domain, selector, result in row.dkim_results:
        x.tree("dkim", [("domain", domain)] +
               ([("selector", selector)] if receiver.has_selector else []) + [("result", result)])
    x.tree("spf", [("domain", row.spf_domain)] +
           ([("scope", "mfrom")] if receiver.has_scope else []) + [("result", row.spf_result)])
    x.close("auth_results")
    x.close("record")


def to_xml(receiver, d, report_id, begin, rows):
    x = Xml(receiver.indent)
    x.put('<?xml version="1.0" encoding="UTF-8"?>')
    x.open("feedback", ' xmlns="urn:ietf:params:xml:ns:dmarc-2.0"' if receiver.rfc9990 else "")
    if not receiver.rfc9990:
        x.leaf("version", "1.0")
    x.open("report_metadata")
    x.leaf("org_name", receiver.org)
    x.leaf("email", f"noreply@{receiver.submitter}")
    x.leaf("report_id", report_id)
    x.tree("date_range", [("begin", begin), ("end", begin + reports.DAY_S - 1)])
    x.close("report_metadata")
    x.tree("policy_published", [("domain", d.name), ("adkim", "r"), ("aspf", "r"), ("p", d.p)] +
           ([("np", d.p), ("testing", "n")] if receiver.rfc9990 else [("sp", d.p), ("pct", 100)]))
    for row in rows:
        put_row(x, receiver, row)
    x.close("feedback")
    return "".join(x.parts).encode()


def pack(receiver, d, report_id, begin, xml):
    """(file name, media type, bytes)"""
    name = f"{receiver.submitter}!{d.name}!{begin}!{begin + reports.DAY_S - 1}.xml"
    if receiver.packing == "gzip":
        return name + ".gz", "application/gzip", gzip.compress(xml, mtime=0)
    if receiver.packing == "zip":
        return name[:-4] + ".zip", "application/zip", zipped(name, xml)
    return name, "text/xml", xml


def zipped(name, xml):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as z:
        # With a fixed time.
        z.writestr(zipfile.ZipInfo(name), xml, zipfile.ZIP_DEFLATED)
    return out.getvalue()


class Truth:
    def __init__(self):
        self.totals = collections.Counter({s: 0 for s in ("files", "reports", "xml_bytes") + SUMS})
        self.domains, self.days, self.sources = {}, {}, {}

    def add(self, d, day, rows, xml_bytes):
        self.totals["reports"] += 1
        self.totals["xml_bytes"] += xml_bytes
        cells = (self.totals, self.domains.setdefault(d.name, collections.Counter()),
                 self.days.setdefault(f"{d.name} {day}", collections.Counter()))
        for r in rows:
            has_passed = "pass" in (r.dkim, r.spf)
            source = self.sources.setdefault(f"{d.name} {r.ip}", [0, 0])
            source[0] += r.count
            source[1] += r.count if has_passed else 0
            for c in cells:
                c["records"] += 1
                c["messages"] += r.count
                c["passed"] += r.count if has_passed else 0
                c["dkim_aligned"] += r.count if r.dkim == "pass" else 0
                c["spf_aligned"] += r.count if r.spf == "pass" else 0
                c["quarantined"] += r.count if r.disposition == "quarantine" else 0
                c["rejected"] += r.count if r.disposition == "reject" else 0

    def dump(self, path, options):
        with open(path, "w") as f:
            json.dump({"options": options, "totals": self.totals, "domains": self.domains,
                       "days": self.days, "sources": self.sources}, f)


def sizes(rng, count, mean):
    """Heavy-tailed, and of a given sum: most are small, some have hundreds."""
    raw = [rng.lognormvariate(0, 1.5) for _ in range(count)]
    scale = count * mean / sum(raw)
    out = [max(1, int(x * scale)) for x in raw]
    out[out.index(max(out))] += max(0, count * mean - sum(out))
    return out


def write(folder, name, form, parts, receiver, report_id, d):
    file_name, media_type, data = parts
    if form == "file":
        suffix = ".zip" if file_name.endswith(".zip") else file_name[file_name.rindex(".xml"):]
        with open(os.path.join(folder, name + suffix), "wb") as f:
            f.write(data)
        return
    mail = reports.mail(data, file_name, media_type, sender=f"noreply@{receiver.submitter}",
                        subject=f"Report Domain: {d.name} Submitter: {receiver.submitter} "
                        f"Report-ID: <{report_id}>", text=receiver.text)
    with open(os.path.join(folder, name + ".eml"), "wb") as f:
        f.write(mail)


def window(rng, domains, first_day, days, used):
    """Whose report of which domain and day: one of each, as far as they last."""
    for _ in range(50):
        w = (rng.choices(RECEIVERS, [r.weight for r in RECEIVERS])[0],
             rng.choices(domains, [d.weight for d in domains])[0],
             first_day + datetime.timedelta(days=rng.randrange(days)))
        if w not in used:
            break
    used.add(w)
    return w


def make(folder, count=2000, mean=23, domain_count=40, days=30, form="eml", seed=1,
         first_day=None):
    """Fill the folder; the truth as a dict, also written to FOLDER.json."""
    rng = random.Random(f"{seed} {count} {mean} {domain_count} {days}")
    domains = [Domain(rng, i) for i in range(domain_count)]
    first_day = first_day or reports.days_ago(days + 1)
    truth, used = Truth(), set()
    os.makedirs(folder, exist_ok=True)
    for i, size in enumerate(sizes(rng, count, mean)):
        receiver, d, day = window(rng, domains, first_day, days, used)
        begin = reports.day_begin(day)
        report_id = f"{i:08d}.{seed}@{receiver.submitter}"
        rows = [make_row(rng, d) for _ in range(size)]
        xml = to_xml(receiver, d, report_id, begin, rows)
        parts = pack(receiver, d, report_id, begin, xml)
        as_file = "file" if form == "gz" or form == "mix" and i % 3 else "eml"
        if form == "gz":
            parts = (".xml.gz", "", gzip.compress(xml, mtime=0))
        truth.add(d, day, rows, len(xml))
        for name in (f"{i:07d}", f"{i:07d}-again")[:2 if i % 100 == 99 else 1]:
            write(folder, name, as_file, parts, receiver, report_id, d)
            truth.totals["files"] += 1
    truth.dump(folder.rstrip("/") + ".json",
               {"reports": count, "records": mean, "domains": domain_count, "days": days,
                "form": form, "seed": seed, "first_day": str(first_day)})
    return truth


def main():
    p = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    p.add_argument("folder")
    for name, default in (("reports", 2000), ("records", 23), ("domains", 40), ("days", 30),
                          ("seed", 1)):
        p.add_argument("--" + name, type=int, default=default)
    p.add_argument("--form", choices=("eml", "mix", "gz"), default="eml")
    p.add_argument("--first-day", type=datetime.date.fromisoformat)
    o = p.parse_args()
    truth = make(o.folder, o.reports, o.records, o.domains, o.days, o.form, o.seed, o.first_day)
    print(json.dumps(truth.totals))


if __name__ == "__main__":
    main()
