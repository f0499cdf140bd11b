#!/usr/bin/env python3
"""test_main_path.py - report mail in over SMTP, exact answers out over HTTP."""

import datetime
import os
import re
import signal
import smtplib
import subprocess
import sys
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../harness"))
import reports
from reports import DAY_S, PACKINGS, Record, Report, Truth, address_order, day_begin, days_ago
from ruad import (DATABASE, IS_ROOT, RUAD, Service, TestCase, main, proc_status, wait_for,
                  write_config)

COUNT = 130
SOURCE_FIELDS = {
    "source_ip", "messages", "passed", "failed", "pass_rate", "dkim_aligned", "spf_aligned",
    "disposition", "first_day", "last_day", "reporters", "class", "class_by", "hostname",
    "asn", "as_name", "country", "sender"}


def whole_day(report_id, domain, day, records, **kw):
    begin = day_begin(day)
    return Report(report_id, domain, begin, begin + DAY_S - 1, records=records, **kw)


def rate(passed, messages):
    return None if messages == 0 else passed / messages


class MainPathTest(TestCase):
    @classmethod
    def setUpClass(cls):
        cls.s = cls.class_service(has_new_cluster=True)
        cls.reports = [reports.numbered(i) for i in range(COUNT)]
        # Many sources, many of them with equal sums; more than one page.
        cls.reports.append(whole_day("pages", "paging.example.com", days_ago(3), [
            Record(f"2001:db8:1::{i:x}" if i % 3 else f"203.0.113.{i % 250 + 1}", 1 + i % 5)
            for i in range(250)]))
        # Around the default range: 35 days ago, yesterday, and a clock that is wrong.
        cls.reports += [
            whole_day(f"range-{back}", "range.example.net", days_ago(back),
                      [Record("192.0.2.1", 100 + back, dkim="fail", spf="pass")], p=p)
            for back, p in ((35, "none"), (20, "none"), (1, "quarantine"), (-10, "quarantine"))]
        cls.truth = Truth(cls.reports)
        cls.mails = [r.mail(PACKINGS[i % 3]) for i, r in enumerate(cls.reports)]
        for at in range(0, len(cls.mails), 40):
            cls.s.send(*cls.mails[at:at + 40])
        cls.s.wait_drained()

    def check_sources(self, rows, expected):
        self.assertEqual(len(rows), len(expected))
        for got, want in zip(rows, expected):
            self.assertEqual(set(got), SOURCE_FIELDS)
            self.assertEqual({k: got[k] for k in want}, want)
            self.assertAlmostEqual(got["pass_rate"], rate(want["passed"], want["messages"]), 4)

    # - answers

    def test_nothing_was_refused(self):
        self.assertEqual(self.s.spool("refused"), [])

    def test_healthz_and_readyz(self):
        r = self.s.get("/healthz")
        self.assertEqual((r.status, r.json()["status"]), (200, "ok"))
        r = self.s.get("/readyz")
        self.assertEqual((r.status, r.json()["status"]), (200, "ready"))

    def test_sources_are_exact(self):
        for domain in self.truth.domains():
            with self.subTest(domain):
                days = self.truth.days(domain)
                total = self.truth.total(domain)
                a = self.s.json(f"/api/v1/domains/{domain}/sources?from={days[0]}"
                                f"&to={days[-1]}&limit=1000")
                self.assertEqual((a["domain"], a["from"], a["to"]),
                                 (domain, days[0].isoformat(), days[-1].isoformat()))
                self.assertEqual(a["total"]["messages"], total["messages"])
                self.assertEqual(a["total"]["passed"], total["passed"])
                self.assertEqual(a["total"]["failed"], total["messages"] - total["passed"])
                self.assertAlmostEqual(a["total"]["pass_rate"],
                                       rate(total["passed"], total["messages"]), 4)
                self.assertIsNone(a["next_cursor"])
                self.check_sources(a["sources"], self.truth.sources(domain))

    def test_part_of_the_days(self):
        days = self.truth.days("example.com")
        first, last = days[2], days[-3]
        a = self.s.json(f"/api/v1/domains/example.com/sources?from={first}&to={last}&limit=1000")
        self.check_sources(a["sources"], self.truth.sources("example.com", first, last))
        self.assertEqual(a["total"]["messages"],
                         self.truth.total("example.com", first, last)["messages"])
        one = self.s.json(f"/api/v1/domains/example.com/sources?from={first}&to={first}&limit=1000")
        self.check_sources(one["sources"], self.truth.sources("example.com", first, first))

    def test_days_without_data(self):
        a = self.s.json("/api/v1/domains/example.com/sources?from=2001-01-01&to=2001-01-31")
        self.assertEqual(a["sources"], [])
        self.assertEqual(a["total"], {"messages": 0, "passed": 0, "failed": 0, "pass_rate": None})

    def test_domains(self):
        first, last = days_ago(60), days_ago(0)
        a = self.s.json(f"/api/v1/domains?from={first}&to={last}")
        rows = {d["domain"]: d for d in a["domains"]}
        self.assertLessEqual(set(self.truth.domains()), set(rows))
        self.assertEqual([d["messages"] for d in a["domains"]],
                         sorted((d["messages"] for d in a["domains"]), reverse=True))
        for domain in self.truth.domains():
            row = rows[domain]
            total = self.truth.total(domain, first, last)
            self.assertEqual(set(row), {"domain", "messages", "passed", "pass_rate", "policy",
                                        "last_day", "verdict"})
            self.assertEqual((row["messages"], row["passed"]),
                             (total["messages"], total["passed"]), domain)
            self.assertAlmostEqual(row["pass_rate"], rate(total["passed"], total["messages"]), 4)
        self.assertEqual(rows["range.example.net"]["policy"], "quarantine")
        self.assertEqual(rows["example.com"]["last_day"],
                         self.truth.days("example.com")[-1].isoformat())
        # A day of a clock that is wrong is not believed.
        self.assertEqual(rows["range.example.net"]["last_day"], days_ago(1).isoformat())
        # A range without data still lists them.
        a = self.s.json("/api/v1/domains?from=2001-01-01&to=2001-01-31")
        self.assertEqual({d["domain"] for d in a["domains"]}, set(rows))
        self.assertEqual({(d["messages"], d["pass_rate"]) for d in a["domains"]}, {(0, None)})

    def test_timeline(self):
        for domain in ("example.com", "range.example.net"):
            days = self.truth.days(domain)
            query = f"/api/v1/domains/{domain}/timeline?from={days[0]}&to={days[-1]}"
            a = self.s.json(query)
            self.assertEqual((a["domain"], a["from"], a["to"]),
                             (domain, days[0].isoformat(), days[-1].isoformat()))
            truth = self.truth.timeline(domain)
            got = {r["day"]: r for r in a["timeline"] if r["messages"] > 0}
            self.assertEqual(sorted(got), sorted(d.isoformat() for d in truth))
            for day, want in truth.items():
                row = got[day.isoformat()]
                self.assertEqual((row["messages"], row["passed"], row["disposition"]),
                                 (want["messages"], want["passed"],
                                  {d: want[d] for d in reports.DISPOSITIONS}), day)
            self.assertEqual([r["day"] for r in a["timeline"]],
                             sorted(r["day"] for r in a["timeline"]))
            total = self.truth.total(domain)
            for interval, key in (("week", lambda d: d.isocalendar()[:2]),
                                  ("month", lambda d: (d.year, d.month))):
                sums = {}
                for day, want in truth.items():
                    sums[key(day)] = sums.get(key(day), 0) + want["messages"]
                rows = self.s.json(f"{query}&interval={interval}")["timeline"]
                self.assertEqual(
                    {key(datetime.date.fromisoformat(r["day"])): r["messages"]
                     for r in rows if r["messages"]}, sums, interval)
                self.assertEqual(sum(r["passed"] for r in rows), total["passed"])

    def test_strangers_change_no_policy(self):
        """Nobody vouches for these reports; test_simulate.py has those that count."""
        a = self.s.json(f"/api/v1/domains/range.example.net/timeline?from={days_ago(40)}"
                        f"&to={days_ago(0)}")
        self.assertEqual((a["policy_changes"], a["policy_at_from"], a["policy_at_to"]),
                         ([], None, None))
        self.assertEqual(len(a["timeline"]), 3)

    def test_default_range(self):
        a = self.s.json("/api/v1/domains/range.example.net/sources")
        # The newest day with data that is not after tomorrow is yesterday.
        self.assertEqual((a["from"], a["to"]),
                         (days_ago(30).isoformat(), days_ago(1).isoformat()))
        self.assertEqual(a["total"]["messages"], 120 + 101)
        a = self.s.json("/api/v1/domains/paging.example.com/timeline")
        self.assertEqual((a["from"], a["to"]),
                         (days_ago(32).isoformat(), days_ago(3).isoformat()))

    def test_a_long_window_is_spread_over_its_days(self):
        """Over 26 h: shares by overlap; exact sums, each day within one message."""
        begin = day_begin(days_ago(9)) + DAY_S // 2
        records = [Record("192.0.2.9", 7), Record("192.0.2.10", 1, dkim="fail", spf="fail")] * 13
        r = Report("long", "long.example.org", begin, begin + 2 * DAY_S, records=records)
        self.s.send(r.mail())
        self.s.wait_drained()
        rows = self.s.json(f"/api/v1/domains/long.example.org/timeline?from={days_ago(10)}"
                           f"&to={days_ago(5)}")["timeline"]
        got = {row["day"]: row["messages"] for row in rows if row["messages"]}
        self.assertEqual(sum(got.values()), 8 * 13)
        for day, share in ((9, 26), (8, 52), (7, 26)):
            self.assertLessEqual(abs(got[days_ago(day).isoformat()] - share), 1, got)
        total = self.s.json(f"/api/v1/domains/long.example.org/sources?from={days_ago(10)}"
                            f"&to={days_ago(5)}")["total"]
        self.assertEqual((total["messages"], total["passed"]), (104, 91))

    # - paging

    def test_paging_loses_and_repeats_nothing(self):
        domain = "paging.example.com"
        want = [s["source_ip"] for s in self.truth.sources(domain)]
        for limit in (1, 7, 100, 249, 250, 1000):
            got = self.s.pages(f"/api/v1/domains/{domain}/sources", "sources", limit)
            self.assertEqual([r["source_ip"] for r in got], want, f"limit {limit}")
        a = self.s.json(f"/api/v1/domains/{domain}/sources")
        self.assertEqual(len(a["sources"]), 100, "the default limit")
        self.assertIsNotNone(a["next_cursor"])
        self.assertEqual(a["total"]["messages"], self.truth.total(domain)["messages"],
                         "of all pages")
        got = self.s.pages(f"/api/v1/domains/{domain}/sources?order=address", "sources", 13)
        self.assertEqual([r["source_ip"] for r in got], sorted(want, key=address_order))
        got = self.s.pages("/api/v1/domains", "domains", 2)
        self.assertEqual(sorted(set(d["domain"] for d in got)),
                         sorted(d["domain"] for d in got))
        self.assertLessEqual(set(self.truth.domains()), {d["domain"] for d in got})

    def test_records_without_an_address(self):
        """Kept, counted, one source of their own: source_ip null."""
        domain = "noip.example.com"
        self.s.send(whole_day("noip", domain, days_ago(2), [
            Record("", 3), Record("not an address", 4, dkim="fail", spf="fail"),
            Record("192.0.2.1", 7), Record("192.0.2.2", 7), Record("2001:db8::1", 1)]).mail())
        self.s.wait_drained()
        want = [(None, 7, 3), ("192.0.2.1", 7, 7), ("192.0.2.2", 7, 7), ("2001:db8::1", 1, 1)]
        for order in ("messages", "address"):
            for limit in (1, 2, 100):
                rows = self.s.pages(f"/api/v1/domains/{domain}/sources?order={order}",
                                    "sources", limit)
                self.assertEqual([(r["source_ip"], r["messages"], r["passed"]) for r in rows],
                                 want, (order, limit))

    def test_paging_by_address_while_data_arrives(self):
        domain, day = "moving.example.com", days_ago(2)
        old = [f"198.51.100.{i}" for i in range(10, 110, 2)]
        self.s.send(whole_day("m", domain, day, [Record(ip, 1) for ip in old]).mail())
        self.s.wait_drained()
        rows, cursor, n = [], "", 0
        while cursor is not None:
            a = self.s.json(f"/api/v1/domains/{domain}/sources?order=address&limit=9{cursor}")
            rows += [r["source_ip"] for r in a["sources"]]
            cursor = a["next_cursor"] and f"&cursor={a['next_cursor']}"
            n += 1
            self.s.send(whole_day(f"m{n}", domain, day, [
                Record(f"198.51.100.{i}", 5) for i in range(1 + n, 120, 7)]).mail())
            self.s.wait_drained()
        self.assertEqual(len(rows), len(set(rows)), "none twice")
        self.assertLessEqual(set(old), set(rows), "none lost")

    def test_a_page_says_when_the_order_may_have_moved(self):
        """contract 3: /sources by messages carries data_version."""
        domain = "version.example.com"
        self.s.send(whole_day("v1", domain, days_ago(2), [Record("192.0.2.1", 1)]).mail())
        self.s.wait_drained()

        def ask():
            a = self.s.json(f"/api/v1/domains/{domain}/sources")
            self.assertIn("data_version", a)
            return a["data_version"]
        before = ask()
        self.assertEqual(ask(), before)
        self.s.send(whole_day("v2", domain, days_ago(2), [Record("192.0.2.2", 2)]).mail())
        self.s.wait_drained()
        self.assertNotEqual(ask(), before)

    # - other forms

    def test_csv(self):
        days = self.truth.days("example.com")
        for path, key in (
                (f"/api/v1/domains/example.com/sources?limit=1000&from={days[0]}", "sources"),
                (f"/api/v1/domains/example.com/timeline?from={days[0]}", "timeline"),
                ("/api/v1/domains", "domains")):
            rows = self.s.json(path)[key]
            r = self.s.get(path, accept="text/csv")
            self.assertEqual(r.status, 200)
            self.assertRegex(r.headers["Content-Type"], r"^text/csv\b")
            flat = []
            for row in rows:
                one = {}
                for name, value in row.items():
                    pairs = ({f"{name}_{k}": v for k, v in value.items()}
                             if isinstance(value, dict) else {name: value})
                    one.update({k: "" if v is None else str(v) for k, v in pairs.items()})
                flat.append(one)
            got = r.csv()
            for g, w in zip(got, flat):
                for name in w:
                    if name == "pass_rate" and w[name]:
                        self.assertAlmostEqual(float(g[name]), float(w[name]), 4)
                        g[name] = w[name]
            self.assertEqual(got, flat)
        r = self.s.get("/api/v1/domains", accept="text/csv;q=0.1, application/json")
        self.assertRegex(r.headers["Content-Type"], r"^application/json")

    def check_problem(self, r, status):
        self.assertEqual(r.status, status, r)
        self.assertEqual(r.headers["Content-Type"].split(";")[0], "application/problem+json")
        p = r.json()
        self.assertEqual(p["status"], status)
        self.assertTrue(p["title"] and p["detail"] and p["type"], p)
        return p

    def test_problems(self):
        d = "/api/v1/domains"
        for path, word in ((f"{d}/example.com/sources?from=yesterday", "from"),
                           (f"{d}/example.com/sources?from=2026-02-30", "from"),
                           (f"{d}/example.com/sources?from=2026-02-03&to=2026-02-02", "from"),
                           (f"{d}/example.com/sources?limit=0", "limit"),
                           (f"{d}/example.com/sources?limit=1001", "limit"),
                           (f"{d}/example.com/sources?limit=x", "limit"),
                           (f"{d}/example.com/sources?form=2026-01-01", "form"),
                           (f"{d}/example.com/sources?cursor=AAAA", "cursor"),
                           (f"{d}/example.com/sources?order=size", "order"),
                           (f"{d}/example.com/timeline?interval=year", "interval"),
                           (f"{d}?cursor=%zz", ""),
                           (f"{d}/exa%zzmple.com/sources", "")):
            with self.subTest(path):
                self.assertIn(word, self.check_problem(self.s.get(path), 400)["detail"])
        for path in (f"{d}/unknown.example/sources", f"{d}/unknown.example/timeline",
                     "/api/v1/nothing", "/nothing", "/../etc/passwd", f"{d}/"):
            with self.subTest(path):
                self.check_problem(self.s.get(path), 404)
        for method in ("POST", "PUT", "DELETE"):
            with self.subTest(method):
                r = self.s.get(d, method=method, body=b"")
                self.check_problem(r, 405)
                self.assertIn("GET", r.headers["Allow"])

    def test_head(self):
        r = self.s.get("/api/v1/domains", method="HEAD")
        self.assertEqual((r.status, r.body), (200, b""))

    def test_domain_in_any_spelling(self):
        a = self.s.json("/api/v1/domains/EXAMPLE.com./sources")
        self.assertEqual(a["domain"], "example.com")

    def test_a_foreign_host_name_is_refused(self):
        """Without sign-in, a page elsewhere must not reach us by DNS rebinding."""
        r = self.s.get("/api/v1/domains", headers={"Host": "evil.example"})
        self.check_problem(r, 403)

    def test_page(self):
        r = self.s.get("/")
        self.assertEqual(r.status, 200)
        self.assertRegex(r.headers["Content-Type"], r"^text/html\b")
        policy = r.headers["Content-Security-Policy"]
        self.assertIn("default-src 'self'", policy)
        self.assertNotIn("unsafe", policy)
        self.assertEqual(r.headers["X-Content-Type-Options"], "nosniff")
        self.assertNotRegex(r.text, r"(?i)https?://(?!127\.|localhost|www\.w3\.org)",
                            "nothing from elsewhere")
        self.assertNotRegex(r.text, r"(?i)<script(?![^>]*\bsrc=)[^>]*>", "no inline script")
        files = re.findall(r"""(?:src|href)=["']?([^"' >]+)""", r.text)
        self.assertTrue(files)
        for name in files:
            if not name.startswith(("#", "http", "data:")):
                self.assertEqual(self.s.get("/" + name.lstrip("./")).status, 200, name)

    # - commands

    def test_domains_command(self):
        first, last = days_ago(60), days_ago(0)
        out = self.s.run("domains", "--from", first, "--to", last).out
        got = self.s.run_json("domains", "--from", first, "--to", last, "--json")
        api = self.s.json(f"/api/v1/domains?from={first}&to={last}")
        self.assertEqual([(d["domain"], d["messages"], d["passed"]) for d in got["domains"]],
                         [(d["domain"], d["messages"], d["passed"]) for d in api["domains"]])
        for d in got["domains"]:
            self.assertRegex(out, rf"(?m)^{re.escape(d['domain'])}\b.*\b{d['messages']}\b")

    def test_sources_command(self):
        days = self.truth.days("example.net")
        args = ("sources", "example.net", "--from", days[0], "--to", days[-1])
        out = self.s.run(*args).out
        got = self.s.run_json(*args, "--json")
        want = self.truth.sources("example.net")
        self.assertEqual([(r["source_ip"], r["messages"], r["passed"]) for r in got["sources"]],
                         [(r["source_ip"], r["messages"], r["passed"]) for r in want])
        for r in want[:20]:
            self.assertRegex(out, rf"(?m)^{re.escape(r['source_ip'])}\b.*\b{r['messages']}\b")

    def test_status_and_spool_commands(self):
        status = self.s.run("status")
        for word in ("example mail", "database", "spool"):
            self.assertIn(word, status.out.lower())
        self.assertIsInstance(self.s.run_json("status", "--json"), dict)
        self.assertIn("empty", self.s.run("spool", "list").out)
        self.assertEqual(self.s.run_json("spool", "list", "--json")["messages"], [])
        self.assertIn("0123456789abcdef", self.s.run(
            "spool", "show", "0123456789abcdef", code=2).errors)

    def test_db_commands(self):
        got = self.s.verify()
        self.assertGreaterEqual(got["domains"], len(self.truth.domains()))
        self.assertIn("rollups equal the rows", self.s.run("db", "verify").out)
        status = self.s.run_json("db", "status", "--json")
        self.assertEqual(status["applied"], status["available"])
        self.s.run("db", "migrate")
        self.s.run("db", "init")

    def test_verify_finds_a_difference(self):
        """It would say so: one rollup row changed by hand, then put back."""
        update = ("update domain_day set messages = messages {} 1 where (domain_id, day) = "
                  "(select domain_id, day from domain_day order by 1, 2 limit 1)")
        self.s.sql(update.format("+"))
        try:
            self.assertIn("difference", self.s.run("db", "verify", code=1).out)
            got = self.s.run_json("db", "verify", "--json", code=1)
            self.assertGreater(got["differences"], 0)
            self.assertTrue(got["first_difference"])
        finally:
            self.s.sql(update.format("-"))
        self.s.verify()

    def test_wrong_usage_is_exit_2(self):
        for args in (("bogus",), ("domains", "--bogus"), ("domains", "--from", "yesterday"),
                     ("sources",), ("domains", "extra"), ("db", "explode"), ("spool",),
                     ("import",), ("config", "polish")):
            with self.subTest(args):
                r = self.s.run(*args, code=2)
                self.assertTrue(r.errors)
        r = self.s.run("sources", "unknown.example", code=None)
        self.assertNotEqual(r.returncode, 0)
        self.assertIn("unknown.example", r.errors)

    def test_help(self):
        for args in (["--help"], ["serve", "--help"], ["import", "--help"], ["db", "--help"]):
            r = subprocess.run([RUAD, *args], capture_output=True, check=False, timeout=30)
            self.assertEqual(r.returncode, 0)
            self.assertIn(b"usage: ruad", r.stdout)

    # - the processes

    def test_each_service_has_its_own_process_and_few_rights(self):
        for name in ("smtp", "ingest", "api"):
            pid = self.s.service_pid(name)
            if IS_ROOT:
                with open(f"/proc/{pid}/status") as f:
                    self.assertNotRegex(f.read(), r"(?m)^[UG]id:.*\b0\b", name)
        self.assertGreaterEqual(len(self.s.workers()), 1)

    @unittest.skipIf(DATABASE, "it is about the private cluster")
    def test_the_private_cluster_has_no_tcp_port(self):
        [(addresses,)] = self.s.sql("show listen_addresses")
        self.assertEqual(addresses, "")

    def test_no_client_rights_for_the_api(self):
        url = self.s.database_url()
        [(n,)] = self.s.sql("select count(*) from information_schema.table_privileges "
                            "where grantee = 'ruad_api' and privilege_type <> 'SELECT'")
        self.assertEqual(n, "0", url)


class ReloadTest(TestCase):
    def test_sighup_takes_the_new_configuration(self):
        s = self.service()
        mail = reports.numbered(1).mail()
        with self.assertRaises(smtplib.SMTPRecipientsRefused):
            s.send(mail, rcpt="new@example.org")
        s.config["smtp"]["recipients"] = "new@example.org"
        s.write_config()
        pids = {n: s.service_pid(n) for n in ("smtp", "ingest", "api")}
        s.process.send_signal(signal.SIGHUP)

        def accepted():
            try:
                s.send(mail, rcpt="new@example.org")
                return True
            except smtplib.SMTPRecipientsRefused:
                return False
        wait_for("the new recipient", accepted, 20, 0.3)
        self.assertEqual(s.service_pid("smtp"), pids["smtp"], "the listener never left")
        wait_for("new ingest and api", lambda: s.service_pid("ingest") != pids["ingest"]
                 and s.service_pid("api") != pids["api"], 20)
        s.wait_ready()
        s.wait_drained()
        self.assertEqual(s.json("/api/v1/domains")["domains"][0]["domain"],
                         reports.numbered(1).domain)
        # One that is wrong changes nothing.
        with open(s.config_path, "a") as f:
            f.write("[smtp]\nlisten_adress = 1\n")
        s.process.send_signal(signal.SIGHUP)
        wait_for("a word about it", lambda: s.events("reload_failed"), 10)
        s.send(reports.numbered(2).mail(), rcpt="new@example.org")
        s.stop()

    def test_data_is_there_after_a_restart(self):
        s = self.service()
        s.send(reports.numbered(1).mail())
        s.wait_drained()
        before = s.json("/api/v1/domains")
        s.stop()
        s.start()
        self.assertEqual(s.json("/api/v1/domains"), before)
        s.stop(signal.SIGINT)


class ConfigTest(TestCase):
    def check(self, text, *words, command=("config", "check")):
        s = Service()
        self.addCleanup(s.cleanup)
        with open(s.config_path, "w") as f:
            f.write(text)
        r = s.run(*command, code=2)
        for word in words:
            self.assertIn(word, r.errors)
        self.assertIn(s.config_path, r.errors)

    def test_unknown_key_names_line_and_nearest(self):
        text = "; a comment\n\n[smtp]\nrecipients = dmarc@example.com\nlisen = 127.0.0.1:2525\n"
        self.check(text, ":5:", '"lisen"', '"listen"')
        self.check(text, ":5:", '"lisen"', '"listen"', command=("serve",))
        self.check("[http]\nauht = none\n", ":2:", '"auth"')

    def test_unknown_section_names_line_and_nearest(self):
        self.check("[smpt]\nlisten = 127.0.0.1:2525\n", ":1:", "smpt", "smtp")

    def test_values_that_do_not_parse(self):
        for line in ("max_message = many", "max_connections = -1", "max_connections = 0",
                     "deny = 192.0.2.0/33", "command_timeout = soon"):
            with self.subTest(line):
                self.check(f"[smtp]\n{line}\n", ":2:", line.split()[0])
        self.check("[service]\nlog_level = loud\n", ":2:", "log_level")
        self.check("[http]\nauth = maybe\n", ":2:", "auth")

    def test_a_file_that_is_not_there(self):
        r = subprocess.run([RUAD, "config", "check", "-c", "/nonexistent/ruad.conf"],
                           capture_output=True, timeout=30, check=False)
        self.assertEqual(r.returncode, 2)
        self.assertIn(b"/nonexistent/ruad.conf", r.stderr)

    def test_auth_none_only_on_loopback(self):
        s = self.service({"database": {"url": "postgresql://nobody@127.0.0.1:1/x"}},
                         command="api", start=False)
        s.config["http"]["listen"] = f"0.0.0.0:{s.http_port}"
        s.write_config()
        r = s.run("api", code=2)
        self.assertIn("loopback", r.errors)

    def test_sample_is_sound_and_environment_wins(self):
        s = Service(env={"RUAD_SMTP_RECIPIENTS": "env@example.com"})
        self.addCleanup(s.cleanup)
        sample = s.run("config", "sample").out
        with open(s.config_path, "w") as f:
            f.write(sample)
        s.run("config", "check")
        self.assertRegex(s.run("config", "show").out, r"(?m)^recipients = env@example\.com$")

    def test_secrets_are_not_shown(self):
        s = Service()
        self.addCleanup(s.cleanup)
        secret = os.path.join(s.dir, "secret")
        with open(secret, "w") as f:
            f.write("correct horse battery\n")
        write_config(s.config_path, {"relay x": {"host": "127.0.0.1", "auth": "plain",
                                                 "user": "u", "password_file": secret}})
        out = s.run("config", "show").out
        self.assertNotIn("correct horse", out)
        self.assertIn("<set>", out)


if __name__ == "__main__":
    main()
