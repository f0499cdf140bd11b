#!/usr/bin/env python3
"""test_sources.py - sources in groups and by class, one source closely, the summary.

What must come out is counted here, from the XML files themselves.
"""

import collections
import datetime
import ipaddress
import json
import os
import sys
import tempfile
import xml.etree.ElementTree as ET

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../harness"))
from reports import DAY_S, DISPOSITIONS, Record, Report, day_begin, days_ago
from ruad import TestCase, main

D = "/api/v1/domains/example.com"
SUMS = ("messages", "passed", "failed", "dkim_aligned", "spf_aligned")
MTA, NEIGHBOUR, SIX = "192.0.2.10", "192.0.2.11", "2001:db8::25"
VENDOR, VENDOR_2, LIST, BOT, STRANGER = (
    "198.51.100.20", "198.51.100.21", "203.0.113.5", "203.0.113.200", "203.0.113.77")
# What reports say of the others' authentication.
VENDOR_AUTH = """<dkim><domain>vendor.example</domain><selector>v1</selector><result>pass</result></dkim>
<dkim><domain>vendor.example</domain><selector>v2</selector><result>pass</result></dkim>
<spf><domain>bounce.vendor.example</domain><scope>mfrom</scope><result>pass</result></spf>"""
BOT_AUTH = "<spf><domain>example.com</domain><scope>mfrom</scope><result>fail</result></spf>"
KNOWN = [
    {"domain": "example.com", "ip": VENDOR, "asn": 64500, "as_name": "Vendor Cloud",
     "country": "NL", "hostname": "a.vendor.example", "rdns_org": "vendor.example",
     "infra": "esp"},
    {"domain": "example.com", "ip": VENDOR_2, "asn": 64500, "as_name": "Vendor Cloud",
     "country": "US", "hostname": "b.vendor.example", "rdns_org": "vendor.example",
     "infra": "esp"},
    {"domain": "example.com", "ip": SIX, "asn": 64496, "as_name": "100_% Net",
     "hostname": "mx.example.com", "rdns_org": "example.com"}]


class Told(Report):
    """Records may carry an auth_results of their own."""

    def _record_xml(self, r):
        text = super()._record_xml(r)
        auth = getattr(r, "auth", None)
        if auth is None:
            return text
        begin, end = text.index("<auth_results>") + 14, text.index("</auth_results>")
        return text[:begin] + auth + text[end:]


def told(ip, count, dkim="fail", spf="fail", auth=None, **kw):
    r = Record(ip, count, dkim=dkim, spf=spf, **kw)
    r.auth = auth
    return r


def of_day(day, reporter, factor):
    begin = day_begin(days_ago(day))
    r = Told(f"{day}@{reporter}", "example.com", begin, begin + DAY_S - 1, reporter, reporter)
    r.records = [
        told(MTA, 40 * factor, "pass", "pass"), told(NEIGHBOUR, 9 * factor, "fail", "pass"),
        told(SIX, 7 * factor, "pass", "pass", header_from="news.example.com"),
        told(SIX, 2, "pass", "fail"),
        told(VENDOR, 6 * factor, auth=VENDOR_AUTH), told(VENDOR_2, factor, auth=VENDOR_AUTH),
        told(LIST, factor, reason="mailing_list")]
    if day in (3, 10, 11, 20):
        r.records.append(told(BOT, 2, disposition="quarantine" if day == 10 else "reject",
                              auth=BOT_AUTH))
    return r


def write_reports(folder):
    """Thirty-five days, three receivers of the curated list, and one that nobody vouches for."""
    made = [(of_day(day, name, factor), "pass", name)
            for day in range(1, 36)
            for name, factor in (("google.com", 3), ("yahoo.com", 2), ("outlook.com", 1))]
    begin = day_begin(days_ago(2))
    odd = Told("odd", "example.com", begin, begin + DAY_S - 1, "odd.example", "odd.example")
    odd.records = [told(STRANGER, 5)]
    with open(os.path.join(folder, "manifest.jsonl"), "w") as manifest:
        for n, (r, result, name) in enumerate([*made, (odd, "fail", None)]):
            with open(os.path.join(folder, f"{n}.xml"), "wb") as f:
                f.write(r.xml())
            manifest.write(json.dumps({"file": f"{n}.xml", "arrive": r.end + 3600,
                                       "auth_result": result, "auth_domain": name}) + "\n")


class Counted:
    """The messages of the files, record by record."""

    def __init__(self, folder):
        self.records = []
        for name in os.listdir(folder):
            if not name.endswith(".xml"):
                continue
            root = ET.parse(os.path.join(folder, name)).getroot()
            begin = int(root.findtext("report_metadata/date_range/begin"))
            for r in root.iter("record"):
                self.records.append({
                    "day": datetime.datetime.fromtimestamp(
                        begin, datetime.timezone.utc).date().isoformat(),
                    "reporter": root.findtext("report_metadata/org_name").lower(),
                    "ip": r.findtext("row/source_ip"), "n": int(r.findtext("row/count")),
                    "disposition": r.findtext("row/policy_evaluated/disposition"),
                    "dkim": r.findtext("row/policy_evaluated/dkim") == "pass",
                    "spf": r.findtext("row/policy_evaluated/spf") == "pass",
                    "header_from": r.findtext("identifiers/header_from"),
                    "reasons": {e.findtext("type") for e in r.iter("reason")},
                    "dkims": {tuple(e.findtext(t) for t in ("domain", "selector", "result"))
                              for e in r.findall("auth_results/dkim")},
                    "spfs": {tuple(e.findtext(t) for t in ("domain", "scope", "result"))
                             for e in r.findall("auth_results/spf")}})

    def sums(self, **wanted):
        """As the API's row has them, over the records that fit."""
        out = dict.fromkeys(SUMS, 0) | {"disposition": dict.fromkeys(DISPOSITIONS, 0)}
        for r in self.select(**wanted):
            passed = r["dkim"] or r["spf"]
            out["messages"] += r["n"]
            out["passed" if passed else "failed"] += r["n"]
            out["dkim_aligned"] += r["n"] * r["dkim"]
            out["spf_aligned"] += r["n"] * r["spf"]
            out["disposition"][r["disposition"]] += r["n"]
        return out

    def select(self, **wanted):
        last = [days_ago(30).isoformat(), days_ago(1).isoformat()]
        first, to = wanted.pop("days", last)
        return [r for r in self.records if first <= r["day"] <= to
                and all(r[k] == v for k, v in wanted.items())]

    def parts(self, key, **wanted):
        """{value: messages}; a set counts for each of its members."""
        out = collections.Counter()
        for r in self.select(**wanted):
            for value in r[key] if isinstance(r[key], set) else [r[key]]:
                out[value] += r["n"]
        return out


def sums_of(row):
    return {k: row[k] for k in (*SUMS, "disposition")}


class SourcesTest(TestCase):
    @classmethod
    def setUpClass(cls):
        cls.s = cls.class_service()
        with tempfile.TemporaryDirectory() as folder:
            os.chmod(folder, 0o755)
            write_reports(folder)
            cls.s.run("import", folder)
            cls.truth = Counted(folder)
        cls.enrich(KNOWN)
        cls.s.run("source", "set", "example.com", LIST, "forwarder", "--note", "the list")

    @classmethod
    def enrich(cls, items):
        cls.s.run("enrich", "import", "-",
                  input="".join(json.dumps(i) + "\n" for i in items).encode())

    def sources(self, query="", limit=100):
        return self.s.pages(f"{D}/sources?{query}", "sources", limit=limit)

    def ips(self, query):
        return {r["source_ip"] for r in self.sources(query)}

    def problem(self, path, status, word):
        r = self.s.get(path)
        self.assertEqual((r.status, r.headers["Content-Type"].split(";")[0]),
                         (status, "application/problem+json"), path)
        self.assertIn(word, r.json()["detail"])

    # --- rows

    def test_each_source_says_whose_it_is(self):
        rows = {r["source_ip"]: r for r in self.sources()}
        # Rule 2 (aligned SPF), 9 (a sending service, steady), 1 (the owner's word), 8 (too
        # little to be looked at); of the last only a report told that nobody vouches for, and
        # that feeds no advice.
        self.assertEqual(
            {ip: (r["class"], r["class_by"]) for ip, r in rows.items()},
            {MTA: ("authorised_aligned", "rule"), NEIGHBOUR: ("authorised_aligned", "rule"),
             SIX: ("authorised_aligned", "rule"), VENDOR: ("authorised_misaligned", "rule"),
             VENDOR_2: ("authorised_misaligned", "rule"), LIST: ("indirect", "owner"),
             BOT: ("unauthorised", "rule"), STRANGER: ("unknown", "rule")})
        self.assertEqual(
            [rows[VENDOR][k] for k in ("hostname", "asn", "as_name", "country", "sender")],
            ["a.vendor.example", 64500, "Vendor Cloud", "NL", "r:vendor.example~u"])
        self.assertIsNone(rows[STRANGER]["sender"])
        self.assertIsNone(rows[MTA]["asn"])
        for ip, row in rows.items():
            self.assertEqual(sums_of(row), self.truth.sums(ip=ip), ip)
        table = self.s.get(f"{D}/sources", accept="text/csv").csv()
        self.assertEqual({r["source_ip"]: (r["class"], r["asn"]) for r in table},
                         {ip: (r["class"], str(r["asn"] or "")) for ip, r in rows.items()})

    def test_class_filter(self):
        rows = self.sources()
        classes = {r["class"] for r in rows}
        self.assertEqual(len(classes), 5)
        for order in ("messages", "address"):
            every = [r["source_ip"] for r in self.sources(f"order={order}")]
            for c in ("authorised_aligned", "authorised_misaligned", "indirect", "unauthorised",
                      "unknown"):
                got = self.sources(f"class={c}&order={order}", limit=1)
                self.assertEqual([r["source_ip"] for r in got],
                                 [ip for ip in every if ip in
                                  {r["source_ip"] for r in rows if r["class"] == c}], c)
        self.problem(f"{D}/sources?class=good", 400, "class")

    def test_words_of_the_owner_and_new_facts_count_at_once(self):
        def now(ip=NEIGHBOUR):
            return {r["source_ip"]: (r["class"], r["class_by"], r["country"])
                    for r in self.sources()}[ip]
        before = now()
        self.s.run("source", "set", "example.com", NEIGHBOUR, "forwarder")
        self.assertEqual(now(), ("indirect", "owner", None))
        self.s.run("source", "set", "example.com", NEIGHBOUR, "unknown")
        self.assertEqual(now(), before)
        # Of these two one is known and steady, the other is not any more.
        self.enrich([KNOWN[0] | {"infra": "residential", "hostname": None, "rdns_org": None},
                     KNOWN[1] | {"infra": "residential", "hostname": None, "rdns_org": None}])
        self.assertNotEqual(now(VENDOR)[0], "authorised_misaligned")
        self.enrich(KNOWN)
        self.assertEqual(now(VENDOR)[0], "authorised_misaligned")

    def test_find(self):
        for q, ips in (("192.0.2.1", {MTA, NEIGHBOUR}), ("2001:DB8", {SIX}),
                       ("A.Vendor", {VENDOR}), ("cloud", {VENDOR, VENDOR_2}),
                       ("r:vendor.example~u", {VENDOR, VENDOR_2}), ("0_%25%20n", {SIX}),
                       ("%25", {SIX}), ("zzz", set()),
                       ("", {r["source_ip"] for r in self.sources()})):
            self.assertEqual(self.ips(f"q={q}"), ips, q)
        self.assertEqual(self.ips("q=vendor&class=indirect"), set())

    # --- groups

    def test_groups_are_the_sources_put_together(self):
        rows = self.sources()

        def network(r):
            ip = ipaddress.ip_address(r["source_ip"])
            return str(ipaddress.ip_network((ip, 24 if ip.version == 4 else 48), strict=False))
        org = {k["ip"]: k["rdns_org"] for k in KNOWN}
        for group, field, key in (
                ("network", "source_ip", network), ("asn", "asn", lambda r: r["asn"]),
                ("hostname", "hostname", lambda r: org.get(r["source_ip"])),
                ("sender", "sender", lambda r: r["sender"])):
            members = collections.defaultdict(list)
            for r in rows:
                members[key(r)].append(r)
            got = self.sources(f"group={group}")
            by_name = {self.name_of(g, field, members): g for g in got}
            self.assertEqual(set(by_name), set(members), group)
            for name, of in members.items():
                self.check_group(by_name[name], of)
            self.assertEqual(sum(g["messages"] for g in got), self.truth.sums()["messages"])
            self.assertEqual(sum(g["addresses"] for g in got), len(rows))
            for order in ("messages", "address"):
                query = f"group={group}&order={order}"
                self.assertEqual(self.sources(query, limit=1), self.sources(query), query)

    def name_of(self, g, field, members):
        """A rest of one source has its name, which is none of a group's."""
        return g[field] if g[field] in members else None

    def check_group(self, g, of):
        ips = {r["source_ip"] for r in of}
        self.assertEqual(g["addresses"], len(of))
        for k in SUMS:
            self.assertEqual(g[k], sum(r[k] for r in of), k)
        self.assertEqual(g["reporters"],
                         len({r["reporter"] for ip in ips for r in self.truth.select(ip=ip)}))
        self.assertEqual((g["first_day"], g["last_day"]),
                         (min(r["first_day"] for r in of), max(r["last_day"] for r in of)))
        shared = {r["class"] for r in of}
        self.assertEqual(g["class"], shared.pop() if len(shared) == 1 else None)
        countries = {r["country"] for r in of}
        self.assertEqual(g["country"], countries.pop() if len(countries) == 1 else None)

    def test_a_cursor_belongs_to_its_list(self):
        cursor = self.s.json(f"{D}/sources?group=network&limit=1")["next_cursor"]
        self.problem(f"{D}/sources?cursor={cursor}", 400, "cursor")
        self.problem(f"{D}/sources?group=asn&cursor={cursor}", 400, "group")
        self.problem(f"{D}/sources?group=network&order=address&cursor={cursor}", 400, "order")
        plain = self.s.json(f"{D}/sources?limit=1")["next_cursor"]
        self.problem(f"{D}/sources?group=network&cursor={plain}", 400, "cursor")

    # --- the summary

    def test_summary(self):
        a = self.s.json(f"{D}/summary")
        truth = self.truth.sums()
        self.assertEqual((a["from"], a["to"]), (days_ago(30).isoformat(), days_ago(1).isoformat()))
        self.assertEqual(a["total"], {k: truth[k] for k in SUMS[:3]} | {
            "pass_rate": round(truth["passed"] / truth["messages"], 4)})
        self.assertEqual(a["disposition"], truth["disposition"])
        self.assertEqual({r["reporter"]: r["messages"] for r in a["reporters"]},
                         self.truth.parts("reporter"))
        self.assertEqual(a["reporter_count"], 4)
        by_class = collections.Counter()
        for r in self.sources():
            by_class[r["class"]] += r["messages"]
        self.assertEqual({c["class"]: c["messages"] for c in a["classes"]}, by_class)
        self.assertEqual((a["policy"]["p"], a["policy"]["since"]),
                         ("none", days_ago(35).isoformat()))
        day = days_ago(7).isoformat()
        self.assertEqual(self.s.json(f"{D}/summary?from={day}&to={day}")["total"]["messages"],
                         self.truth.sums(days=(day, day))["messages"])

    # --- one source

    def test_one_source(self):
        for ip in (VENDOR, SIX, BOT):
            a = self.s.json(f"{D}/sources/{ip}")
            self.assertEqual(sums_of(a["source"]), self.truth.sums(ip=ip))
            self.assertEqual(a["source"], {r["source_ip"]: r for r in self.sources()}[ip] | {
                "first_seen": min(r["day"] for r in self.truth.records if r["ip"] == ip),
                "last_seen": max(r["day"] for r in self.truth.records if r["ip"] == ip)})
            self.assertEqual({d["day"]: sums_of(d) for d in a["days"]},
                             {day: self.truth.sums(ip=ip, days=(day, day))
                              for day in {r["day"] for r in self.truth.select(ip=ip)}})
            for key, part, fields in (
                    ("reporters", "reporter", ["reporter"]),
                    ("header_from", "header_from", ["header_from"]),
                    ("dkim", "dkims", ["domain", "selector", "result"]),
                    ("spf", "spfs", ["domain", "scope", "result"]),
                    ("reasons", "reasons", ["type"])):
                got = {tuple(r[f] for f in fields): r["messages"] for r in a[key]}
                want = self.truth.parts(part, ip=ip)
                self.assertEqual(got, {k if isinstance(k, tuple) else (k,): n
                                       for k, n in want.items()}, (ip, key))
                self.assertEqual([r["messages"] for r in a[key]],
                                 sorted(got.values(), reverse=True))
            self.assertEqual(a["left_out"], 0)
        self.assertEqual([r["passed"] for r in a["header_from"]], [0])

    def test_whose_one_source_is_and_why_it_fails(self):
        self.s.sql(f"""insert into failure_report (domain_id, content_sum, failed_at, day,
            reported_domain, header_from, source_ip, incidents, message_subject, repairs, trust,
            arrived, arrival_day) select id, decode(md5('x'), 'hex'), '{days_ago(2)}T12:00Z', '{days_ago(2)}', name,
            name, '{VENDOR}', 1, 'An offer', 0, 2, now(), now() from domain""")
        a = self.s.json(f"{D}/sources/{VENDOR}")
        self.assertEqual((a["sender"]["key"], a["sender"]["class"], a["sender"]["addresses"]),
                         ("r:vendor.example~u", "authorised_misaligned", 2))
        self.assertGreater(a["sender"]["score"], 2)
        self.assertTrue(a["sender"]["evidence"])
        self.assertEqual(a["diagnosis"]["action"], "dkim")
        self.assertIn("vendor.example", a["diagnosis"]["cure"])
        self.assertEqual([f["subject"] for f in a["failures"]], ["An offer"])
        self.assertEqual(a["owners"], [])
        # A word on a signature counts for whoever passes by it.
        self.s.run("source", "set", "example.com", "dkim:vendor.example", "mine", "--note", "hm")
        words = self.s.json(f"{D}/sources/{VENDOR}")["owners"]
        self.assertEqual([(w["match"], w["value"], w["owner"], w["note"]) for w in words],
                         [("dkim", "vendor.example", "mine", "hm")])
        self.assertEqual(self.s.json(f"{D}/sources/{MTA}")["owners"], [])
        self.s.run("source", "set", "example.com", "dkim:vendor.example", "unknown")
        self.assertEqual(self.s.json(f"{D}/sources/{VENDOR}")["owners"], [])
        # One on ours counts where it verified, not where it was broken on the way.
        self.s.run("source", "set", "example.com", "selector:s1", "mine")
        self.assertEqual([w["value"] for w in self.s.json(f"{D}/sources/{MTA}")["owners"]], ["s1"])
        a = self.s.json(f"{D}/sources/{LIST}")
        self.assertEqual((a["source"]["class"], a["source"]["class_by"], a["failures"]),
                         ("indirect", "owner", []))
        self.assertEqual([w["note"] for w in a["owners"]], ["the list"])
        self.s.run("source", "set", "example.com", "selector:s1", "unknown")
        a = self.s.json(f"{D}/sources/{STRANGER}")
        self.assertEqual((a["source"]["class"], a["sender"], a["diagnosis"]),
                         ("unknown", None, None))

    def test_one_source_of_some_days(self):
        first, last = days_ago(12).isoformat(), days_ago(9).isoformat()
        a = self.s.json(f"{D}/sources/{BOT}?from={first}&to={last}")
        self.assertEqual(sums_of(a["source"]), self.truth.sums(ip=BOT, days=(first, last)))
        self.assertEqual({r["reporter"]: r["messages"] for r in a["reporters"]},
                         self.truth.parts("reporter", ip=BOT, days=(first, last)))
        day = days_ago(60).isoformat()
        a = self.s.json(f"{D}/sources/{BOT}?from={day}&to={day}")
        self.assertEqual((a["source"]["messages"], a["source"]["pass_rate"], a["days"]),
                         (0, None, []))
        self.assertIsNone(a["source"]["first_day"])

    def test_no_such_source(self):
        for source, status in (("192.0.2.99", 404), ("2001:db8::1", 404), ("192.0.2.0%2F24", 404),
                               ("192.0.2", 400), ("host.example", 400), ("fe80::1%25eth0", 400)):
            self.problem(f"{D}/sources/{source}", status, source.split("%")[0])
        self.problem("/api/v1/domains/absent.example/sources/192.0.2.1", 404, "absent.example")
        # In other words the same address.
        self.assertEqual(self.s.json(f"{D}/sources/2001:DB8:0::25")["source"]["source_ip"], SIX)

    # --- what retention leaves

    def test_networks_that_stand_for_addresses(self):
        self.s.run("domain", "add", "folded.example")
        for n, source in ((5, "203.0.113.0/24"), (7, "2001:db8:9::/48"), (9, "203.0.113.8")):
            self.s.sql(f"""insert into source_day_sum (messages, passed, dkim_aligned, spf_aligned,
                quarantined, rejected, domain_id, day, source_ip, header_from)
                select {n}, {n}, {n}, 0, 0, 0, id, '{days_ago(3)}', '{source}', name
                from domain where name = 'folded.example'""")
        self.s.sql(f"""insert into domain_day (messages, passed, dkim_aligned, spf_aligned,
            quarantined, rejected, domain_id, day) select 21, 21, 21, 0, 0, 0, id,
            '{days_ago(3)}' from domain where name = 'folded.example'""")
        path = "/api/v1/domains/folded.example/sources"
        self.assertEqual([(r["source_ip"], r["class"]) for r in self.s.json(path)["sources"]],
                         [("203.0.113.8", "unknown"), ("2001:db8:9::/48", "unknown"),
                          ("203.0.113.0/24", "unknown")])
        self.assertEqual([(r["source_ip"], r["messages"], r["addresses"])
                          for r in self.s.json(f"{path}?group=network")["sources"]],
                         [("203.0.113.0/24", 14, 2), ("2001:db8:9::/48", 7, 1)])
        for source, n in (("203.0.113.0%2F24", 5), ("2001:db8:9::%2F48", 7), ("203.0.113.8", 9)):
            a = self.s.json(f"{path}/{source}")
            self.assertEqual((a["source"]["messages"], [d["messages"] for d in a["days"]],
                              a["sender"], a["reporters"]), (n, [n], None, []), source)
        self.problem(f"{path}/203.0.113.0", 404, "203.0.113.0")

    # --- commands

    def test_commands(self):
        out = self.s.run("sources", "example.com").out
        for r in self.sources():
            self.assertRegex(out, rf"(?m)^{r['source_ip']} +{r['class']} +{r['messages']} ")
        out = self.s.run("sources", "example.com", "--class", "authorised_misaligned",
                         "--group", "hostname").out
        self.assertRegex(out, r"(?m)^vendor\.example +authorised_misaligned +2 ")
        self.assertNotIn(MTA, out)
        rows = self.s.run_json("sources", "example.com", "--class", "indirect", "--json")
        self.assertEqual([r["source_ip"] for r in rows["sources"]], [LIST])
        for args in (("--class", "good"), ("--group", "town")):
            self.assertIn("allowed", self.s.run("sources", "example.com", *args, code=2).errors)
        out = self.s.run("source", "show", "example.com", VENDOR).out
        for text in ("a.vendor.example", "AS64500 Vendor Cloud", "r:vendor.example~u",
                     "Set up DKIM", f"{self.truth.sums(ip=VENDOR)['messages']} messages"):
            self.assertIn(text, out)
        self.assertEqual(self.s.run_json("source", "show", "example.com", VENDOR, "--json"),
                         self.s.json(f"{D}/sources/{VENDOR}"))
        for source in ("192.0.2.99", "nobody"):
            self.assertIn(source,
                          self.s.run("source", "show", "example.com", source, code=2).errors)


if __name__ == "__main__":
    main()
