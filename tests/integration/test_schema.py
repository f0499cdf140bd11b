#!/usr/bin/env python3
"""test_schema.py - the schema over the years: views, documents, retention, old dumps.

`test_schema.py --dump FILE` writes a dump of today's schema with a few reports in it; see
`make schema-dump`. Each release keeps one in tests/schema, and each is migrated here.
"""

import datetime
import os
import pathlib
import re
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../harness"))
import reports
from reports import DAY_S, Record, Report, day_begin, days_ago
from ruad import PG_BIN, ROOT, Service, TestCase, main, sql, wait_for, with_database

FIRST_DAY = days_ago(30)

SCHEMAS = ROOT / "tests/schema"
VIEWS = ("v_report", "v_record", "v_source_day", "v_domain_day", "v_failure_report", "v_tls_day",
         "v_tls_failure")


def pg_dump(url, *options):
    """SQL without what differs from run to run."""
    r = subprocess.run([f"{PG_BIN}/pg_dump", "--no-owner", "--no-comments", *options, "-d", url],
                       capture_output=True, timeout=120, cwd="/", check=True)
    lines = r.stdout.decode().splitlines()
    return "\n".join(line for line in lines
                     if not re.match(r"\\(un)?restrict|-- Dumped (from|by)", line)) + "\n"


def catalog(url):
    """What a schema is made of; the order of columns may differ, and months come and go."""
    dump = pg_dump(url, "--schema-only", "--exclude-table=*_20[0-9][0-9][0-9][0-9]")
    return sorted(line.strip().rstrip(",") for line in dump.splitlines()
                  if line and not line.startswith("--"))


def report_on(day, name, records):
    begin = day_begin(day)
    return Report(name, "example.com", begin, begin + DAY_S - 1, records=records).mail()


def fill(s, day):
    s.send(*[reports.numbered(i, base_day=day).mail() for i in range(20)],
           report_on(day, "one", [Record("192.0.2.9", 4)]))
    s.wait_drained()


def write_dump(path):
    """Of a fixed time, so that it says the same tomorrow."""
    with Service() as s:
        fill(s, datetime.date(2026, 11, 1))
        pathlib.Path(path).write_text(pg_dump(s.database_url()))


class SchemaTest(TestCase):
    @classmethod
    def setUpClass(cls):
        cls.s = cls.class_service()
        fill(cls.s, FIRST_DAY)

    def test_the_document_is_current(self):
        self.assertEqual(self.s.run("db", "describe").out, (ROOT / "docs/SCHEMA.md").read_text(),
                         "make docs writes it anew")

    def test_views_answer_and_agree(self):
        def total(what):
            return self.s.sql(f"select sum(messages)::int8 from {what}")

        self.assertEqual(total("v_record"),
                         self.s.sql("select sum(message_count)::int8 from record"))
        # Also where records have gone meanwhile.
        for view in ("v_source_day", "v_domain_day"):
            self.assertEqual(total(view), total("v_report where counted"), view)
        self.assertEqual(
            self.s.sql("select source_ip, messages, header_from, passed, is_network "
                       f"from v_source_day where day = '{FIRST_DAY}' and domain = 'example.com'"
                       " and source_ip = '192.0.2.9'"),
            [["192.0.2.9", "4", "example.com", "4", "f"]])
        # The reader's role sees them all, and no key or message behind them.
        for view in VIEWS:
            self.s.sql(f"set role ruad_api; select * from {view}")

    def test_status_tells_of_tables(self):
        status = self.s.run_json("db", "status", "--json")
        self.assertEqual((status["pending"], status["applied"]), ([], status["available"]))
        tables = {t["table"]: t for t in status["tables"]}
        months = self.s.sql("select min(month), max(month) from table_partition "
                            "where parent = 'record_chunk'")[0]
        self.assertEqual([tables["record_chunk"]["oldest"], tables["record_chunk"]["newest"]],
                         [m[:7] for m in months])
        self.assertGreater(tables["record_chunk"]["bytes"], 8192)
        self.assertIsNone(tables["report"]["oldest"])
        self.assertIn("record", self.s.run("db", "status").out)

    def test_rebuild(self):
        self.s.sql("truncate domain_day")
        self.s.sql("update record_chunk set trust = 1 - trust")
        self.s.sql("insert into source_day_sum (messages, passed, dkim_aligned, spf_aligned, "
                   "quarantined, rejected, domain_id, day, source_ip, header_from) "
                   f"select 1, 1, 1, 1, 0, 0, id, '{FIRST_DAY}', '192.0.2.1', 'example.com' "
                   "from domain")
        self.s.run("db", "verify", code=1)
        self.assertGreater(self.s.run_json("db", "rebuild", "--json")["months"], 0)
        self.s.verify()
        self.s.run("db", "rebuild", "example.com")
        self.s.verify()
        self.s.run("db", "verify", "example.com", code=2)

    def test_a_month_goes_and_its_sums_stay(self):
        tail = [Record(f"198.51.{n >> 8}.{n & 255}", 1) for n in range(1500)]
        old = days_ago(500)
        self.s.send(report_on(old, "old", [*tail, Record("192.0.2.200", 50)]))
        self.s.wait_drained()
        before = self.s.sql("select sum(messages)::int8 from v_domain_day")
        plan = self.s.run_json("db", "purge", "--dry-run", "--json")
        month = f"{old:%Y%m}"
        self.assertEqual([p["name"] for p in plan["partitions"]],
                         [f"{t}_{month}" for t in ("record_chunk", "record_set_aside")])
        self.s.verify()
        self.assertIn(f"record_chunk_{month}", self.s.run("db", "purge", "--dry-run").out)
        done = self.s.run_json("db", "purge", "--json")
        self.assertEqual((done["partitions"], done["months_folded"]), (2, 1))
        self.assertEqual(self.s.sql("select sum(messages)::int8 from v_domain_day"), before)
        self.s.verify()
        self.assertEqual(
            self.s.sql("select sum(messages)::int8, max(masklen(source_ip)) from v_source_day "
                       f"where day = '{old}' and is_network"), [["501", "24"]])
        got = self.s.json(f"/api/v1/domains/example.com/sources?from={old}&to={old}&limit=1000")
        self.assertEqual(got["total"]["messages"], 1550)
        # 256 and 220 addresses of a message each, then the busiest that stayed one.
        self.assertEqual([(r["source_ip"], r["messages"]) for r in got["sources"][:3]],
                         [("198.51.4.0/24", 256), ("198.51.5.0/24", 220), ("192.0.2.200", 50)])
        # All of it over pages, networks too.
        rows = self.s.pages(f"/api/v1/domains/example.com/sources?from={old}&to={old}&"
                            "order=address", "sources", limit=99)
        self.assertEqual(sum(r["messages"] for r in rows), 1550)
        self.assertEqual(len({r["source_ip"] for r in rows}), len(rows))
        self.assertIn("198.51.4.0/24",
                      self.s.run("sources", "example.com", "--from", old, "--to", old).out)

    def test_a_newer_schema_stops_the_writer(self):
        self.s.sql("insert into schema_migration values (9999, '9999_future')")
        try:
            self.s.send(report_on(days_ago(3), "waits", [Record("192.0.2.1", 3)]))
            wait_for("word of it", lambda: "schema 9999" in self.s.log())
            self.assertEqual(len(self.s.spool("new") + self.s.spool("taken")), 1)
            self.assertEqual(self.s.get("/readyz").status, 503)
            self.assertEqual(self.s.run("db", "migrate", code=None).returncode, 2)
            self.assertIn("newer", self.s.run("db", "status").out)
        finally:
            self.s.sql("delete from schema_migration where id = 9999")
        self.s.wait_drained()
        self.assertEqual(self.s.sql("select count(*) from v_report where report_id = 'waits'"),
                         [["1"]])

    def new_database(self, name):
        """Beside the service's own, and a plain one wherever that lies; its URL."""
        name = f"ruad_{name}_{os.getpid()}"
        self.s.sql(f"create database {name}")
        self.addCleanup(self.s.sql, f"drop database {name} with (force)")
        url = with_database(self.s.database_url(), name)
        self.s.extra_env["RUAD_DATABASE_URL"] = url
        self.addCleanup(self.s.extra_env.pop, "RUAD_DATABASE_URL", None)
        return url

    def test_every_released_schema_migrates(self):
        """A dump becomes what a fresh database is, and its reports are all there."""
        fresh_url = self.new_database("fresh")
        self.s.run("db", "init")
        fresh = catalog(fresh_url)
        dumps = sorted(SCHEMAS.glob("*.sql"))
        self.assertTrue(dumps)
        for n, dump in enumerate(dumps):
            with self.subTest(dump=dump.name):
                url = self.new_database(f"old{n}")
                subprocess.run(["psql", "-X", "-q", "-v", "ON_ERROR_STOP=1", "-d", url, "-f", dump],
                               check=True, cwd="/", stdout=subprocess.DEVNULL)
                reports_before = sql(url, "select count(*) from report")
                self.s.run("db", "migrate")
                self.assertEqual(catalog(url), fresh, "not released yet? then make schema-dump")
                self.assertGreater(self.s.verify()["messages"], 0)
                self.s.run("db", "rebuild")
                self.s.verify()
                self.assertEqual(sql(url, "select count(*) from report"), reports_before)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--dump"]:
        write_dump(sys.argv[2])
    else:
        main()
