#!/usr/bin/env python3
"""test_delete.py - reports are deleted, and every sum follows.

A seeded mix of imports and deletions; after each step the store has to equal
what the XML of the reports that are still there says, added up here by
xml.etree and a few lines of the contract's rules.
"""

import collections
import json
import os
import random
import sys
import threading

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../harness"))
from model import LONG, Model, assert_equal
from reports import DAY_S, DOMAINS, Record, Report, day_begin, days_ago, mail, numbered, zipped
from ruad import IS_FULL, TestCase, main, wait_for

ROUNDS = 40 if IS_FULL else 3
SEED = int(os.environ.get("RUAD_SEED", "20261122"))
REPORTER = "mail.example.net"  # as org_name and as authenticated domain


def invented(rng):
    """One of few keys, windows and contents, so that they meet each other."""
    domain = rng.choice(("example.com", "example.net", LONG))
    begin = day_begin(days_ago(9))
    length = rng.choice((3 * DAY_S, 40 * DAY_S)) if domain == LONG else DAY_S
    if domain == LONG:
        begin -= 50 * DAY_S
    r = Report(report_id=f"r{rng.randrange(4)}@{REPORTER}", domain=domain, begin=begin,
               end=begin + length - 1, org=REPORTER)
    for n in rng.choice(((1,), (1, 2), (3,), (3, 4), (1, 2, 3, 4), ())):
        r.records.append(Record(
            ip=f"192.0.2.{n}", count=rng.choice((n, n, n, n + 7)), disposition="none",
            dkim="pass" if n % 2 else "fail", spf="fail"))
    return r


class DeleteTest(TestCase):
    @classmethod
    def setUpClass(cls):
        # One worker: reports are stored in the order they are given.
        cls.s = cls.class_service({"service": {"workers": 1}})

    def setUp(self):
        """Nothing is left of a test before this one, also where that failed."""
        self.s.wait_drained()
        for [domain] in self.s.sql("select name from domain"):
            self.s.run("domain", "remove", "--yes", domain)

    def import_reports(self, number, reports):
        """[(report, trust)] in this order."""
        folder = os.path.join(self.s.dir, f"in{number}")
        os.mkdir(folder)
        with open(f"{folder}/manifest.jsonl", "w") as manifest:
            for i, (report, trust) in enumerate(reports):
                name = f"{i:04d}.xml"
                with open(f"{folder}/{name}", "wb") as f:
                    f.write(report.xml())
                if trust != 1:
                    json.dump({"file": name, "auth_result": "pass" if trust else "none",
                               "auth_domain": REPORTER}, manifest)
                    manifest.write("\n")
        self.s.run("import", "--trusted", folder)

    def check(self, model, what):
        assert_equal(self, self.s, model, f"after {what}, seed {SEED}")

    def find(self, stored, model):
        """Its number here: variants are numbered as they come."""
        place = model.variants(stored.key()).index(stored)
        domain, report_id, begin, end = stored.key()
        return self.s.sql(
            f"select 'aggregate-' || d.id || '-' || r.id from report r join domain d on d.id = r.domain_id where d.name = "
            f"'{domain}' and report_id = '{report_id}' and begin_s = {begin} and end_s = {end} "
            f"order by variant offset {place} limit 1")[0][0]

    def test_sums_equal_what_is_still_there(self):
        rng = random.Random(SEED)
        model = Model()
        for n in range(ROUNDS):
            batch = [(invented(rng), rng.choice((0, 1, 2, 2))) for _ in range(12)]
            self.import_reports(n, batch)
            for report, trust in batch:
                model.add(report, trust)
            self.check(model, f"import {n}")
            for k in range(min(3, len(model.stored))):
                victim = rng.choice(model.stored)
                report_id = self.find(victim, model)
                r = self.s.get(f"/api/v1/reports/{report_id}", method="DELETE")
                self.assertEqual((r.status, r.body), (204, b""))
                model.stored.remove(victim)
                self.check(model, f"deletion {k} of round {n}")
                if k == 0:
                    r = self.s.get(f"/api/v1/reports/{report_id}", method="DELETE")
                    self.assertEqual(r.status, 404)
        # Nothing stays of what is gone.
        for table in ("record_chunk", "record_set_aside"):
            self.assertEqual(self.s.sql(
                f"select count(*) from {table} where report_id not in (select id from report)"),
                [["0"]])
        self.assertEqual(self.s.sql("select count(*) from source_day_sum where messages = 0"),
                         [["0"]])

    def test_ids_that_are_none(self):
        for text in ("1", "a", "aggregate-1", "aggregate-1--1", "other-1-1", "aggregate-1-x",
                     "aggregate-1-99999999999999999999", "aggregate-1-999999999",
                     "failure-1-999999999", "tls-1-999999999"):
            r = self.s.get(f"/api/v1/reports/{text}", method="DELETE")
            self.assertEqual(r.status, 404, text)
            self.assertIn("no report", r.json()["detail"])
        self.assertEqual(self.s.get("/api/v1/reports/aggregate-1-1", method="PUT").status, 405)

    def test_domain_command(self):
        s = self.s
        out = s.run("domain", "add", "Later.Example.EDU.").out
        self.assertIn("later.example.edu is known now", out)
        self.assertIn("known already", s.run("domain", "add", "later.example.edu").out)
        report = Report(report_id="later", domain="later.example.edu", org=REPORTER,
                        begin=day_begin(days_ago(3)), end=day_begin(days_ago(2)) - 1,
                        records=[Record("192.0.2.1", 5)])
        s.send(report.mail())
        s.wait_drained()
        # A message of two domains: the other's part stays.
        other = Report(**{**report.__dict__, "domain": "example.com"})
        second = Report(**{**report.__dict__, "report_id": "second"})
        s.send(mail(zipped([other, second]), "two.zip", "application/zip"))
        s.wait_drained()

        def row():
            return [d for d in s.run_json("domain", "list", "--json")["domains"]
                    if d["domain"] == "later.example.edu"]
        self.assertEqual(row()[0]["reports"], 2)
        self.assertIn("--yes", s.run("domain", "remove", "later.example.edu", code=2,
                                     input=b"").errors)
        self.assertEqual(row()[0]["reports"], 2)
        before = s.sql("select sum(messages) from source_day")[0][0] or 0
        s.run("domain", "remove", "--yes", "later.example.edu")
        self.assertEqual(row(), [])
        after = s.sql("select sum(messages) from source_day")[0][0] or 0
        self.assertEqual(int(before) - int(after), 10)
        s.verify()
        self.assertEqual(s.sql("select count(*), count(raw_day) from intake"), [["1", "0"]])
        self.assertEqual(s.sql("select count(*) from intake_document"), [["1"]])
        self.assertEqual(s.sql("select count(*) from intake_raw"), [["0"]])
        s.run("domain", "remove", "--yes", "example.com")
        self.assertEqual(s.get("/api/v1/domains/later.example.edu/sources").status, 404)
        s.run("domain", "remove", "--yes", "later.example.edu", code=2)
        s.run("domain", "add", "no domain", code=2)
        # It comes again, though ingest remembers the number that it had.
        again = Report(**{**report.__dict__, "report_id": "again"})
        s.send(again.mail())
        s.wait_drained()
        wait_for("its report", lambda: row() and row()[0]["reports"] == 1)
        s.verify()
        s.run("domain", "remove", "--yes", "later.example.edu")


    def test_deletion_while_reports_come(self):
        s = self.s
        count, portion = (600, 20) if IS_FULL else (80, 10)
        reports = [numbered(i, records=8) for i in range(count)]
        gone, errors, rng = set(), [], random.Random(SEED)

        def send():
            """As fast as may be, but not before the deletions have followed."""
            try:
                for i in range(0, count, portion):
                    before = len(gone)
                    for r in reports[i:i + portion]:
                        s.send(r.mail())
                    wait_for("a further deletion", lambda: len(gone) > before, 60)
            except Exception as e:  # pylint: disable=broad-except
                errors.append(e)

        sender = threading.Thread(target=send, daemon=True)
        sender.start()
        self.addCleanup(sender.join)
        while sender.is_alive():
            rows = s.sql("select 'aggregate-' || domain_id || '-' || id, report_id "
                         "from report")
            if not rows:
                continue
            number, report_id = rng.choice(rows)
            r = s.get(f"/api/v1/reports/{number}", method="DELETE")
            self.assertEqual(r.status, 204, r)
            gone.add(report_id)
        sender.join()
        self.assertEqual(errors, [])
        s.wait_drained()
        left = {r[0] for r in s.sql("select report_id from report")}
        self.assertEqual(left, {r.report_id for r in reports} - gone)
        self.assertGreaterEqual(len(gone), count // portion)
        model = Model()
        for r in reports:
            if r.report_id in left:
                model.add(r, 0)
        model.settle()
        should = collections.Counter()
        for (domain, _, ip), (messages, _) in model.sums().items():
            should[domain, ip] += messages
        have = {(d, ip): int(n) for d, ip, n in s.sql(
            "select d.name, host(source_ip), sum(messages) from source_day "
            "join domain d on d.id = domain_id group by 1, 2")}
        self.assertEqual(have, dict(should))
        s.verify()
        self.assertEqual(s.sql("select deadlocks from pg_stat_database where datname = current_database()"),
                         [["0"]])
        print(f"  {len(gone)} deleted while {count} came", flush=True)
        for domain in DOMAINS:
            s.run("domain", "remove", "--yes", domain)
        for table in ("report", "record_chunk", "record_set_aside", "record_shape", "source_day_sum",
                      "domain_day", "intake", "intake_document", "intake_raw", "domain"):
            self.assertEqual(s.sql(f"select count(*) from {table}"), [["0"]], table)


if __name__ == "__main__":
    main()
