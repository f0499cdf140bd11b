#!/usr/bin/env python3
"""test_advise.py - the verdict, by command and by API, for domains made to get each of them.

All of them are told of by the same two reporters, which are known ones here; 200 messages a day
are 6,000 in 30 days, of which max(0.1 %, 3) = 6 may be touched, 4.8 with headroom.
"""

import datetime
import json
import os
import re
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../harness"))
import reports
from reports import DAY_S, Report, TODAY, day_begin
from ruad import TestCase, main, wait_for

REPORTERS = ("one.example", "two.example")
RUA = "rua=mailto:dmarc@example.com"


def record(ip, count, result, header_from, spf_domain=None, disposition="none"):
    """result: of DKIM and SPF. With spf_domain another's bounce domain, and no DKIM."""
    dkim = "" if spf_domain else (f"<dkim><domain>{header_from}</domain><selector>s1</selector>"
                                  f"<result>{result}</result></dkim>")
    return (f"<record><row><source_ip>{ip}</source_ip><count>{count}</count><policy_evaluated>"
            f"<disposition>{disposition}</disposition><dkim>{result}</dkim><spf>{result}</spf>"
            f"</policy_evaluated></row><identifiers><header_from>{header_from}</header_from>"
            f"</identifiers><auth_results>{dkim}<spf><domain>{spf_domain or header_from}</domain>"
            f"<scope>mfrom</scope><result>{result}</result></spf></auth_results></record>\n")


class DayReport(Report):
    tags = {}

    def _record_xml(self, r):
        return r

    def head_xml(self):
        head = super().head_xml()
        for tag, value in self.tags.items():
            head = re.sub(f"<{tag}>.*?</{tag}>", f"<{tag}>{value}</{tag}>", head)
        return head


class Archive:
    """Reports with a manifest: each arrives the day after, unless said."""

    def __init__(self, folder):
        self.folder = folder
        os.mkdir(folder)
        self.manifest = open(os.path.join(folder, "manifest.jsonl"), "w")

    def add(self, domain, days_ago, records, p="none", sp=None, by=REPORTERS,
            arrive=None, **tags):
        begin = day_begin(TODAY - datetime.timedelta(days=days_ago))
        for name in by:
            r = DayReport(f"{domain}{days_ago}@{name}", domain, begin, begin + DAY_S - 1, name, name,
                          records, p, sp or p)
            r.tags = tags
            with open(os.path.join(self.folder, r.filename), "wb") as f:
                f.write(r.xml())
            self.manifest.write(json.dumps({
                "file": r.filename, "arrive": arrive or begin + DAY_S + 3600,
                "auth_result": "pass", "auth_domain": name}) + "\n")


def good(domain, count=100):
    return record("192.0.2.10", count, "pass", domain)


def fill(archive):
    for day in range(1, 46):
        archive.add("healthy.example", day, [good("healthy.example")])
        # Each day from the same address, with nothing that says whose it is.
        archive.add("asked.example", day, [good("asked.example"), record(
            "198.51.100.7", 40, "fail", "asked.example", "elsewhere.test")])
        # Another network every day, a few messages each: nobody's.
        archive.add("parked.example", day, [record(
            f"2001:db8:{day:x}::1", 3, "fail", "parked.example", f"bot{day}.test")])
        archive.add("news.example", day, [good("news.example"), record(
            "203.0.113.20", 20, "pass" if day % 2 else "fail", "list.news.example")])
        archive.add("late.example", day, [good("late.example")], arrive=day_begin(TODAY))
        archive.add("silent.example", day + 40, [good("silent.example")])
        for name in ("declared.example", "undeclared.example"):
            archive.add(name, day + 40, [record(
                f"2001:db8:{day:x}::2", 3, "fail", name, f"bot{day}.test")])
    for day in range(1, 71):
        archive.add("done.example", day, [good("done.example")], p="reject")
        archive.add("apart.example", day, [good("apart.example"), record(
            "203.0.113.20", 20, "pass" if day % 2 else "fail", "list.apart.example")],
            p="quarantine", sp="none")
        # All of it fails since three days.
        archive.add("harmed.example", day, [record(
            "192.0.2.10", 100, "pass" if day > 3 else "fail", "harmed.example")],
            p="none" if day > 40 else "quarantine")
        # two.example told of 60 days, and no more for 9; a sender is new since 8.
        archive.add("watch.example", day, [good("watch.example")] + (
            [record("198.51.100.9", 5, "pass", "watch.example")] if day < 9 else []),
            by=REPORTERS[:1] if day < 10 else REPORTERS)
        fill_changed(archive, day)
    archive.manifest.close()


# Days ago on which these domains changed their policy.
CHANGED = 10


def fill_changed(archive, day):
    """Something of theirs fails, as before; or since, where alignment was made strict."""
    is_new = day <= CHANGED

    def failing(ip, count, domain, disposition, **more):
        return record(ip, count, "fail", domain, disposition=disposition if is_new else "none",
                      **more)
    archive.add("strict.example", day, [good("strict.example"), record(
        "203.0.113.30", 20, "fail" if is_new else "pass", "strict.example")],
        adkim="s" if is_new else "r")
    archive.add("jump.example", day, [good("jump.example"), failing(
        "203.0.113.31", 20, "jump.example", "reject", spf_domain="vendor.test")],
        p="reject" if is_new else "none")
    archive.add("below.example", day, [good("below.example"), record(
        "203.0.113.32", 10, "pass", "list.below.example"), failing(
            "203.0.113.32", 10, "list.below.example", "reject")],
        p="quarantine", sp="reject" if is_new else "none")
    archive.add("whole.example", day, [good("whole.example", 900), record(
        "203.0.113.33", 80, "pass", "whole.example"), record(
            "203.0.113.33", 4, "fail", "whole.example", disposition="quarantine"), failing(
                "203.0.113.33", 16, "whole.example", "quarantine")],
        p="quarantine", pct="100" if is_new else "20")
    # A few of so many that no share of all shows it.
    archive.add("huge.example", day, [good("huge.example", 500000), record(
        "203.0.113.34", 990, "pass", "huge.example"), failing(
            "203.0.113.34", 11, "huge.example", "reject")], p="reject" if is_new else "none")
    # One in a hundred, of the only sender: it is not misaligned, and hardly fails.
    archive.add("percent.example", day, [record("192.0.2.10", 990, "pass", "percent.example"),
                                         failing("192.0.2.10", 10, "percent.example", "reject")],
                p="reject" if is_new else "none")


class AdviseTest(TestCase):
    @classmethod
    def setUpClass(cls):
        cls.s = cls.class_service({"trust": {"reporters": ", ".join(REPORTERS)},
                                   "domains": {"parked": "other.example, Declared.example"}})
        archive = Archive(os.path.join(cls.s.dir, "archive"))
        fill(archive)
        cls.s.run("import", archive.folder)

    def setUp(self):
        self.s.sql("truncate owner_word")

    def ask(self, domain, **params):
        query = "&".join(f"{k}={v}" for k, v in params.items())
        return self.s.json(f"/api/v1/domains/{domain}/rollout?{query}")

    def assert_verdict(self, v, verdict, stage, next_stage=None):
        self.assertEqual((v["verdict"], v["stage"], v["next_stage"]), (verdict, stage, next_stage),
                         v["reasons"])

    def screen(self, domain, *args):
        out = self.s.run("advise", domain, *args).out
        # Records are whole, to be copied.
        self.assertLessEqual(max(len(x) for x in out.splitlines() if "v=DMARC1" not in x), 80, out)
        return out

    def test_healthy(self):
        v = self.ask("healthy.example")
        self.assert_verdict(v, "advance", "none", "q5")
        self.assertEqual((v["day"], v["data_through"], v["scope"]),
                         (str(TODAY), str(reports.days_ago(1)), "p"))
        self.assertEqual(v["record"], "v=DMARC1; p=none")
        self.assertEqual(v["next_record"], f"v=DMARC1; p=quarantine; pct=5; t=y; {RUA}")
        self.assertEqual(v["back_record"], f"v=DMARC1; p=none; {RUA}")
        self.assertEqual((v["reasons"], v["blockers"]), ([], []))
        gates = {g["code"]: g for g in v["gates"]}
        self.assertEqual((gates["observe"]["value"], gates["observe"]["limit"]), (45, 31))
        # No failure in 9,000: 1 - 0.05^(1/9000) of 6,000, and a twentieth of it.
        self.assertAlmostEqual(gates["direct"]["value"],
                               0.05 * 6000 * (1 - 0.05 ** (1 / 9000)), 3)
        self.assertEqual(gates["direct"]["limit"], 4.8)
        self.assertAlmostEqual(v["collateral"]["legit_30d"], 6000)
        self.assertEqual([s["class"] for s in v["sources"]], ["authorised_aligned"])
        # Nobody sends as a subdomain: names that do not exist may be rejected at once.
        self.assertEqual(list(v["scopes"]), ["np"])
        self.assert_verdict(v["scopes"]["np"], "advance", "none", "r100")
        self.assertEqual(v["scopes"]["np"]["next_record"],  # with p's step: there is one record
                         f"v=DMARC1; p=quarantine; np=reject; pct=5; t=y; {RUA}")
        text = self.screen("healthy.example")
        self.assertTrue(text.startswith("healthy.example: ADVANCE to q5 from none\n"), text)
        self.assertIn(f"publish  {v['next_record']}\n", text)
        self.assertIn(f"go back  {v['back_record']}\n", text)
        self.assertIn("rua", "".join(v["warnings"]))

    def test_the_other_ladder(self):
        r = self.s.run("advise", "healthy.example", "--json", code=None)
        v = json.loads(r.out)
        self.assertEqual(v, self.ask("healthy.example"))
        self.s.extra_env["RUAD_ROLLOUT_LADDER"] = "bis"
        try:
            v = self.s.run_json("advise", "healthy.example", "--json")
        finally:
            del self.s.extra_env["RUAD_ROLLOUT_LADDER"]
        self.assert_verdict(v, "advance", "none", "qt")
        self.assertEqual(v["next_record"], f"v=DMARC1; p=quarantine; t=y; {RUA}")

    def test_owners_word(self):
        v = self.ask("asked.example")
        self.assert_verdict(v, "hold", "none")
        self.assertIn("direct", [r["code"] for r in v["reasons"]])
        self.assertEqual((v["next_record"], v["back_record"]), (None, None))
        [b] = v["blockers"]
        self.assertEqual((b["kind"], b["action"], b["ips"]), ("unknown", "question", ["198.51.100.7"]))
        self.assertAlmostEqual(b["failing_30d"], 80 * 30)
        # All of the 80 a day, and for receivers that tell nothing: 80 / 0.85.
        cost = v["step_cost"]
        self.assertEqual(cost["stage"], "q5")
        [sender] = cost["by_sender"]
        self.assertEqual(sender["key"], b["key"])
        self.assertAlmostEqual(cost["messages_a_day"]["quarantined"], 80 / 0.85 * 0.05, 3)
        self.assertAlmostEqual(cost["messages_a_day"]["upper_if_all_ignore_the_tag"],
                               1.2 * 80 / 0.85, 3)
        self.assertEqual(sorted(r["reporter"] for r in cost["by_receiver"]), list(REPORTERS))
        text = self.screen("asked.example")
        self.assertTrue(text.startswith("asked.example: HOLD at none"), text)
        self.assertIn("198.51.100.7", text)
        self.s.run("source", "set", "asked.example", "198.51.100.7", "not-mine")
        v = self.ask("asked.example")
        self.assert_verdict(v, "advance", "none", "q5")
        self.assertEqual(v["blockers"], [])

    def test_harmed(self):
        v = self.ask("harmed.example")
        # 600 in three days are 6,000 in 30, and 2 * 6 would be borne; at q5 it would be 300.
        self.assert_verdict(v, "rollback", "q100", "none")
        self.assertEqual(v["reasons"][0]["code"], "surge")
        self.assertAlmostEqual(v["reasons"][0]["value"], 6000)
        self.assertEqual(v["next_record"], f"v=DMARC1; p=none; {RUA}")
        self.assertTrue(self.screen("harmed.example").startswith(
            "harmed.example: ROLL BACK to none from q100\n"))
        # Before it began there was nothing wrong; 28 days of quarantine are over.
        before = self.ask("harmed.example", at=reports.days_ago(3))
        self.assert_verdict(before, "advance", "q100", "r25")
        self.assertEqual(before["next_record"], f"v=DMARC1; p=reject; pct=25; t=y; {RUA}")

    def assert_harm(self, domain, stage, next_stage, next_record, ip, codes):
        v = self.ask(domain)
        self.assert_verdict(v, "rollback", stage, next_stage)
        self.assertEqual([r["code"] for r in v["reasons"]], codes)
        harm = v["reasons"][codes.index("harm")]
        self.assertGreater(harm["value"], harm["limit"])
        self.assertIn(f"since the change of {reports.days_ago(CHANGED)} ", harm["text"])
        self.assertEqual(v["next_record"], next_record)
        blockers = v["blockers"] or v["scopes"]["sp"]["blockers"]
        self.assertEqual([b["ips"] for b in blockers], [[ip]])
        # The same is said of the change itself.
        [change] = self.s.json(f"/api/v1/domains/{domain}/timeline")["policy_changes"]
        self.assertEqual((change["day"], change["word"]),
                         (str(reports.days_ago(CHANGED)), "harms"))
        return v, change

    def test_change_that_harms(self):
        self.s.run("source", "set", "jump.example", "203.0.113.31", "mine")
        self.assert_harm("jump.example", "r100", "none", f"v=DMARC1; p=none; {RUA}",
                         "203.0.113.31", ["slow", "harm"])
        v, change = self.assert_harm("percent.example", "r100", "none",
                                     f"v=DMARC1; p=none; {RUA}", "192.0.2.10", ["harm"])
        # 20 a day, and 600 in 30 days; of 60,000 a thousandth, twice.
        self.assertAlmostEqual(v["reasons"][0]["value"], 600)
        self.assertAlmostEqual(v["reasons"][0]["limit"], 120)
        self.assertEqual(change["back_record"], v["next_record"])
        self.assertEqual(v["blockers"][0]["class"], "authorised_aligned")
        # 22 a day of one sender, of which twice 5 would be borne.
        v, _ = self.assert_harm("huge.example", "r100", "none", f"v=DMARC1; p=none; {RUA}",
                                "203.0.113.34", ["harm"])
        self.assertAlmostEqual(v["reasons"][0]["value"], 660)
        self.assertAlmostEqual(v["reasons"][0]["limit"], 300)
        # Step by step it would have come to nothing: a twentieth of it may be lost.
        before = self.ask("percent.example", at=reports.days_ago(CHANGED))
        self.assert_verdict(before, "advance", "none", "q5")

    def test_harm_of_other_tags(self):
        # What goes back is the tag: the stage stays.
        v, _ = self.assert_harm("strict.example", "none", None, f"v=DMARC1; p=none; {RUA}",
                                "203.0.113.30", ["surge", "harm"])
        self.assertEqual(v["record"], "v=DMARC1; p=none; adkim=s")
        text = self.screen("strict.example")
        self.assertTrue(text.startswith("strict.example: ROLL BACK, stay at none\n"), text)
        self.assertIn(f"publish  {v['next_record']}\n", text)
        v, _ = self.assert_harm("below.example", "q100", None,
                                f"v=DMARC1; p=quarantine; sp=none; {RUA}", "203.0.113.32", ["harm"])
        sp = v["scopes"]["sp"]
        self.assert_verdict(sp, "rollback", "r100", "none")
        self.assertEqual(sp["next_record"], v["next_record"])
        # A fifth of what fails was touched, and now all is: 1,200 in 30 days. At q5 it would be
        # 60, of 48 that may: so pct=20 is not low enough.
        self.assert_harm("whole.example", "q100", "none", f"v=DMARC1; p=none; {RUA}",
                         "203.0.113.33", ["slow", "harm"])

    def test_done(self):
        v = self.ask("done.example")
        self.assert_verdict(v, "done", "r100")
        self.assertEqual(v["watch"], {"new_senders": [], "silent_reporters": [],
                                      "failing_share": 0})
        self.assertEqual(v["back_record"], f"v=DMARC1; p=reject; pct=50; t=y; {RUA}")
        text = self.screen("done.example")
        self.assertTrue(text.startswith("done.example: DONE at r100\n"), text)
        self.assertIn("watch    no new sender, no silent reporter; 0.00 % of your mail fails\n", text)

    def test_parked(self):
        v = self.ask("parked.example")
        self.assert_verdict(v, "advance", "none", "r100")
        self.assertEqual(v["next_record"], f"v=DMARC1; p=reject; {RUA}")
        self.assertEqual({s["class"] for s in v["sources"]}, {"unauthorised"})
        self.assertEqual(v["scopes"], {})  # np inherits reject
        self.assertIn("v=spf1 -all", "".join(v["warnings"]))

    def test_declared_parked(self):
        # Nobody tells of it any more, which only says something of one that sends.
        self.assert_verdict(self.ask("declared.example"), "advance", "none", "r100")
        v = self.ask("undeclared.example")
        self.assert_verdict(v, "hold", "none")
        self.assertEqual([r["code"] for r in v["reasons"]], ["data"])

    def test_subdomains(self):
        # Without sp a step of p moves them: half of list.news.example's mail fails.
        v = self.ask("news.example")
        self.assert_verdict(v, "hold", "none")
        self.assertEqual([b["ips"] for b in v["blockers"]], [["203.0.113.20"]])
        self.assertEqual(list(v["scopes"]), ["sp"])
        self.assert_verdict(v["scopes"]["sp"], "hold", "none")
        # With a tag of their own they hold up sp alone.
        v = self.ask("apart.example")
        self.assertEqual(v["record"], "v=DMARC1; p=quarantine; sp=none")
        self.assert_verdict(v, "advance", "q100", "r25")
        self.assertEqual(v["next_record"], f"v=DMARC1; p=reject; pct=25; t=y; {RUA}; sp=none")
        self.assertEqual(v["blockers"], [])
        sp = v["scopes"]["sp"]
        self.assert_verdict(sp, "hold", "none")
        self.assertEqual([b["ips"] for b in sp["blockers"]], [["203.0.113.20"]])
        self.assertEqual(sp["step_cost"]["stage"], "q100")  # pct and t are p's
        self.assertIn("sp       subdomains: hold at none: ", self.screen("apart.example"))

    def test_silence_is_no_good_news(self):
        v = self.ask("silent.example")
        self.assert_verdict(v, "hold", "none")
        self.assertEqual([r["code"] for r in v["reasons"]], ["data"])
        self.assertIn(f"ask for {reports.days_ago(40)}", v["warnings"][0])
        then = self.ask("silent.example", at=reports.days_ago(40))
        self.assert_verdict(then, "advance", "none", "q5")
        self.assertEqual(self.screen("silent.example", "--at", str(reports.days_ago(40)))
                         .splitlines()[0], "silent.example: ADVANCE to q5 from none")

    def test_what_arrived_later_is_not_known(self):
        # 30 days of the 45 are a day too little.
        v = self.ask("healthy.example", at=reports.days_ago(15))
        self.assert_verdict(v, "hold", "none")
        self.assertEqual([r["code"] for r in v["reasons"]], ["observe"])
        self.assertEqual(v["earliest"], str(reports.days_ago(14)))
        # All came today: yesterday nothing was known, not even the policy.
        v = self.ask("late.example", at=reports.days_ago(1))
        self.assert_verdict(v, "hold", "none")
        self.assertEqual((v["record"], v["gates"][1]["value"], v["sources"]), (None, 0, []))
        self.assert_verdict(self.ask("late.example"), "advance", "none", "q5")

    def test_backtest(self):
        path = "/api/v1/domains/healthy.example/backtest"
        days = f"from={reports.days_ago(44)}&to={TODAY}"
        printed = [json.loads(line) for line in
                   self.s.run("backtest", "healthy.example").out.splitlines()]
        # Its first report arrived 44 days ago, its last today; 31 days are watched first.
        self.assertEqual([v["day"] for v in printed],
                         [str(reports.days_ago(n)) for n in range(45, -1, -1)])
        steps = [(v["day"], v["next_stage"]) for v in printed if v["verdict"] == "advance"]
        self.assertEqual(steps, [
            (str(reports.days_ago(14)), "q5"), (str(reports.days_ago(7)), "q10"),
            (str(TODAY), "q25")])
        got = self.s.json(f"{path}?{days}&limit=1000")
        self.assertEqual((got["verdicts"], got["next_cursor"]), (printed[1:], None))
        self.assertEqual(self.s.pages(f"{path}?{days}", "verdicts", limit=20), printed[1:])
        rows = self.s.get(f"{path}?{days}", accept="text/csv").csv()
        self.assertEqual([(r["day"], r["verdict"], r["stage"], r["next_stage"]) for r in rows],
                         [(v["day"], v["verdict"], v["stage"], v["next_stage"] or "")
                          for v in printed[1:]])
        self.assertEqual(rows[0]["reasons"], "observe data")
        self.assertEqual(self.s.get(f"{path}?from=2026-02-30").status, 400)

    # --- kept for lists, and told

    def told(self):
        """Verdicts in the list, once all domains were looked at with all their reports."""
        wait_for("all verdicts", lambda: self.s.sql(
            "select count(*) from (select domain_id, max(id) as id from report group by 1) r "
            "left join advice_told t on t.domain_id = r.domain_id "
            "and t.newest_report = r.id and t.newest_word = coalesce((select max(id) "
            "from owner_word w where w.domain_id = r.domain_id), 0) "
            f"and t.day = '{TODAY}' where t.domain_id is null") == [["0"]], 60)
        return {d["domain"]: d["verdict"] for d in self.s.json("/api/v1/domains")["domains"]}

    def test_who_comes_and_who_stops(self):
        self.assertEqual(self.ask("watch.example")["watch"], {
            "new_senders": ["n:198.51.100.0/24"], "silent_reporters": ["two.example"],
            "failing_share": 0})

    def test_what_is_told(self):
        expected = {
            "healthy.example": "advance", "asked.example": "hold", "parked.example": "advance",
            "news.example": "hold", "silent.example": "hold", "done.example": "done",
            "apart.example": "advance", "harmed.example": "rollback", "watch.example": "advance"}
        harmed = {"strict.example": "rollback", "below.example": "rollback"}
        told = self.told()
        self.assertEqual({d: v for d, v in told.items() if d in expected}, expected)
        self.assertEqual({d: v for d, v in told.items() if d in harmed}, harmed)
        # On a slow machine some were looked at before all of their reports were there.
        looked = self.s.json("/api/v1/changes?limit=1000")["cursor"]
        self.s.run("source", "set", "asked.example", "198.51.100.7", "not-mine")
        self.assertEqual(self.told()["asked.example"], "advance")
        self.assertRegex(self.s.run("domains").out, r"harmed\.example .* rollback *\n")
        feed = self.s.json(f"/api/v1/changes?cursor={looked}")
        self.assertEqual({c["domain"] for c in feed["changes"] if c["kind"] != "policy_changed"},
                         {"asked.example"})
        # As if the last one had been another day, and all well: now it differs.
        self.s.sql("update advice_told set new_senders = '{}', silent_reporters = '{}', "
                   "day = day - 1, told_at = now() - interval '1 day', "
                   "verdict = case when verdict = 'rollback' then 'done' else verdict end")
        self.told()
        changes = self.s.json(f"/api/v1/changes?cursor={feed['cursor']}")["changes"]
        self.assertEqual(
            sorted((c["kind"], c["subject"], c["domain"], c["details"]) for c in changes
                   if c["domain"] in expected),
            [("new_source", "n:198.51.100.0/24", "watch.example", {"day": str(TODAY)}),
             ("reporter_silent", "one.example", "silent.example", {"day": str(TODAY)}),
             ("reporter_silent", "two.example", "silent.example", {"day": str(TODAY)}),
             ("reporter_silent", "two.example", "watch.example", {"day": str(TODAY)}),
             ("verdict_changed", "harmed.example", "harmed.example",
              {"day": str(TODAY), "from": "done", "to": "rollback", "stage": "q100",
               "next_stage": "none"})])

    def test_nothing_known(self):
        self.assertEqual(self.s.get("/api/v1/domains/far.invalid/rollout").status, 404)
        self.assertIn('no domain "far.invalid"', self.s.run("advise", "far.invalid", code=2).errors)
        self.assertEqual(self.s.get("/api/v1/domains/healthy.example/rollout?at=x").status, 400)
        self.s.run("domain", "add", "new.example")
        v = self.ask("new.example")
        self.assert_verdict(v, "hold", "none")
        self.assertEqual((v["record"], v["next_record"]), (None, None))
        self.assertIn("no report that counts has come yet", self.screen("new.example"))


class CeilingTest(TestCase):
    """A domain with more facts than fit gets told so, and what to do; its sums stay."""

    def test_too_many_facts(self):
        s = self.service({"trust": {"reporters": ", ".join(REPORTERS)},
                          "rollout": {"max_facts": "16KiB"}})
        archive = Archive(os.path.join(s.dir, "archive"))
        archive.add("small.example", 1, [good("small.example")])
        archive.add("large.example", 1, [record(f"2001:db8::{n:x}", 1, "pass", "large.example")
                                         for n in range(1000)])
        archive.manifest.close()
        s.run("import", archive.folder)
        small, large = (f"/api/v1/domains/{d}.example" for d in ("small", "large"))
        for path in ("/rollout", f"/rollout?at={TODAY}", "/simulate?p=reject", "/receivers",
                     "/backtest"):
            self.assertEqual(s.get(small + path).status, 200, path)
            r = s.get(large + path)
            self.assertEqual((r.status, r.json()["title"]), (507, "Insufficient Storage"), path)
            for part in ("large.example", "rollout.max_facts", "retention.records"):
                self.assertIn(part, r.json()["detail"], path)
        detail = r.json()["detail"]
        for path in ("/sources", "/sources/2001:db8::1", "/summary", "/timeline"):
            self.assertIsNone(s.json(small + path.replace("2001:db8::1", "192.0.2.10"))
                              ["advice_trouble"], path)
            self.assertEqual(s.json(large + path)["advice_trouble"], detail, path)
        self.assertEqual(s.json(large + "/sources")["total"]["messages"], 2000)
        self.assertEqual(s.json(large + "/sources/2001:db8::1")["source"]["messages"], 2)
        self.assertIn("rollout.max_facts", s.run("advise", "large.example", code=None).errors)
        wait_for("both to be looked at", lambda: s.sql("select count(*) from advice_told") == [["2"]],
                 60)
        told = {d["domain"]: d["verdict"] for d in s.json("/api/v1/domains")["domains"]}
        self.assertEqual(told, {"small.example": "hold", "large.example": None})


if __name__ == "__main__":
    main()
