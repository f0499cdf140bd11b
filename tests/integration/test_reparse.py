#!/usr/bin/env python3
"""test_reparse.py - kept messages are read again.

The readers here are always the same; an older one that got something wrong is
played by rows that are bent as it would have left them.
"""

import json
import os
import random
import signal
import subprocess
import sys
import threading
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../harness"))
from model import Model, assert_equal
from reports import DAY_S, Record, Report, day_begin, days_ago, mail, numbered, zipped
from ruad import IS_FULL, RUAD, TestCase, main

REPORTER = "mail.example.net"
# Nothing may be written where nothing changes: the rows' own versions are seen.
HEADED = "report r join report_head h on h.domain_id = r.domain_id and h.id = r.head_id"
STATE = f"""select 'a', r.id, r.xmin, counted, variant, duplicates, message_count, trust, arrived,
    host, channel, spool_id from {HEADED} union all
    select 't', id, xmin, counted, variant, duplicates, null, trust, arrived, host, channel,
    spool_id from tls_report union all
    select 'm', tries, xmin, null, documents, null, null, null, arrived, host, state, id
    from intake order by 1, 2, 12"""
TLS = """{"organization-name": "Example Org", "report-id": "tls-1",
    "contact-info": "tls@example.org",
    "date-range": {"start-datetime": "%sT00:00:00Z", "end-datetime": "%sT23:59:59Z"},
    "policies": [{"policy": {"policy-type": "sts", "policy-domain": "example.com"},
      "summary": {"total-successful-session-count": 90, "total-failure-session-count": 10}}]}"""


def one(report_id, ip="192.0.2.1", count=10, domain="example.com", **kw):
    begin = day_begin(days_ago(5))
    return Report(report_id=report_id, domain=domain, org=REPORTER, begin=begin,
                  end=begin + DAY_S - 1, records=[Record(ip, count)], **kw)


class ReparseTest(TestCase):
    @classmethod
    def setUpClass(cls):
        cls.s = cls.class_service({"service": {"workers": 1}})

    def setUp(self):
        # Domains and shapes stay: ingest remembers their numbers.
        self.s.sql("truncate report, record_chunk, record_set_aside, source_day_sum, "
                   "domain_day, retention_mark, tls_report, tls_policy, tls_failure, tls_day, "
                   "intake, intake_document, intake_raw")
        self.model = Model()

    def send(self, *reports):
        for r in reports:
            self.s.send(r.mail())
            self.s.wait_drained()
            self.model.add(r, 0)
        self.check("after sending")

    def check(self, what):
        assert_equal(self, self.s, self.model, what)

    def reparse(self, *args, code=0, **should):
        r = self.s.run("reparse", "--json", *args, code=code)
        have = json.loads(r.out)
        for name, value in {"replaced": 0, "stored": 0, "kept": 0, "refused": 0, "retried": 0,
                            **should}.items():
            self.assertEqual(have[name], value, f"{name} of {r.out} {r.errors}")
        return r

    def unchanged(self, *args, **kw):
        before = self.s.sql(STATE)
        r = self.reparse(*args, **kw)
        self.assertEqual(self.s.sql(STATE), before)
        return r

    def number(self, report_id):
        return self.s.sql(f"select id from report where report_id = '{report_id}'")[0][0]

    def bend_head(self, where, fields):
        """As an older reader may have read what it has in common with others."""
        self.s.sql("insert into report_head select n.* from " + HEADED + ", jsonb_populate_record("
                   f"h, '{fields}'::jsonb || '{{\"id\": 1}}') n where {where} on conflict do nothing; "
                   f"update report set head_id = 1 where {where}")

    def bend(self, report_id, ip, more):
        """What a reader would have left that read `more` messages more of `ip`."""
        number = self.number(report_id)
        at = f"message_count[array_position(source_ip, '{ip}')]"
        bent = f"{at} = {at} + {more}"
        self.s.sql(f"""begin;
            update record_chunk set {bent} where report_id = {number};
            update record_set_aside set {bent} where report_id = {number};
            update source_day_sum s set messages = messages + {more}, passed = passed + {more},
                   dkim_aligned = dkim_aligned + {more}, spf_aligned = spf_aligned + {more}
              from report r where r.id = {number} and r.counted and s.domain_id = r.domain_id
               and s.day = r.first_day and s.source_ip = '{ip}';
            update domain_day s set messages = messages + {more}, passed = passed + {more},
                   dkim_aligned = dkim_aligned + {more}, spf_aligned = spf_aligned + {more}
              from report r where r.id = {number} and r.counted and s.domain_id = r.domain_id
               and s.day = r.first_day;
            update report set message_count = message_count + {more},
                   content_sum = decode(md5('{report_id}{more}'), 'hex') where id = {number};
            commit""")

    def test_what_is_the_same_stays_untouched(self):
        big = one("big")
        big.records = [Record(f"10.0.{i // 250}.{i % 250}", 1 + i % 7) for i in range(7000)]
        reports = [one("first"), big, one("first", count=12), one("second")]
        self.send(*reports, *[numbered(i) for i in range(6)])
        self.send(reports[0])  # a duplicate
        os.makedirs(f"{self.s.dir}/in", exist_ok=True)
        for name, data in (("two.zip", zipped([one("z1"), one("z2")])),
                           ("plain.xml", one("file").xml()),
                           ("tls.json", (TLS % (days_ago(3), days_ago(3))).encode())):
            with open(f"{self.s.dir}/in/{name}", "wb") as f:
                f.write(data)
        self.s.run("import", f"{self.s.dir}/in")
        for r in (one("z1"), one("z2"), one("file")):
            self.model.add(r, 0)
        # The duplicate's bytes are not kept: nothing of it was stored.
        self.unchanged(unchanged=14, read=13)
        self.assertIn("read 0 ", self.s.run("reparse", "--since", days_ago(-1)).out)
        self.assertIn("unchanged 14 ", self.s.run("reparse", "--since", days_ago(0)).out)
        self.check("at the end")

    def test_what_comes_out_differently_replaces(self):
        self.send(one("count"), one("other", ip="192.0.2.7"), one("key"), one("policy"))
        self.bend("count", "192.0.2.1", 5)
        self.s.sql("update report set report_id = 'misread', key_sum = 1 where report_id = 'key'")
        self.bend_head("report_id = 'policy'", '{"p": "reject"}')
        self.s.sql("update report set duplicates = 3 where report_id = 'policy'")
        before = self.s.sql("select report_id, trust, arrived, host, channel, spool_id, "
                            f"arrival_day from {HEADED} where report_id <> 'misread' order by 1")
        self.unchanged("--dry-run", replaced=3, unchanged=1)
        self.reparse(replaced=3, unchanged=1, records=3, messages=30)
        after = self.s.sql("select report_id, trust, arrived, host, channel, spool_id, "
                           f"arrival_day from {HEADED} where report_id <> 'key' order by 1")
        self.assertEqual(after, before)
        self.assertEqual(self.s.sql(f"select report_id, p, duplicates from {HEADED} order by 1"), [
            ["count", "none", "0"], ["key", "none", "0"], ["other", "none", "0"],
            ["policy", "none", "3"]])
        self.check("after the first")
        self.unchanged(unchanged=4)

    def test_variants_keep_their_place(self):
        self.send(one("same"), one("same", count=12), one("same", ip="192.0.2.9"))
        self.assertEqual(self.s.sql("select variant, counted from report order by 1"),
                         [["1", "t"], ["2", "f"], ["3", "t"]])
        # The first; then the one that does not count.
        for variant in (1, 2):
            self.bend_head(f"variant = {variant}", '{"p": "reject", "error": "misread"}')
            self.reparse(replaced=1, unchanged=2)
            self.assertEqual(
                self.s.sql(f"select variant, counted, p, message_count from {HEADED} order by 1"),
                [["1", "t", "none", "10"], ["2", "f", "none", "12"], ["3", "t", "none", "10"]])
            self.check(f"variant {variant}")
            self.unchanged(unchanged=3)

    def test_what_retention_has_passed_stays(self):
        self.send(one("first"))
        self.bend("first", "192.0.2.1", 5)
        self.s.sql(f"insert into retention_mark values ('record', '{days_ago(4)}')")
        self.assertIn("retention", self.unchanged("--dry-run", code=3, kept=1).errors)
        self.assertIn("retention", self.unchanged(code=3, kept=1).errors)
        [[name]] = self.s.sql("select format('aggregate-%s-%s', domain_id, id) from report")
        before = self.s.sql(STATE)
        r = self.s.get(f"/api/v1/reports/{name}", method="DELETE")
        self.assertEqual(r.status, 409)
        self.assertIn("retention", r.json()["detail"])
        self.assertEqual(self.s.sql(STATE), before)
        self.s.sql("delete from retention_mark")
        self.reparse(replaced=1)
        self.check("after retention's mark went")

    def test_refused_before(self):
        self.send(one("kept"))
        # Of a mail with two reports an older reader refused one.
        both = mail(zipped([one("good"), one("bad", ip="192.0.2.3")]), "both.zip",
                    "application/zip")
        self.s.send(both)
        self.s.wait_drained()
        arrival = f"select arrived, trust, host, channel, spool_id from {HEADED} where report_id = "
        [[then]] = self.s.sql("select arrived - interval '3 days' from report "
                              "where report_id = 'bad'")
        self.s.sql(f"update report set arrived = '{then}', "
                   "arrival_day = arrival_day - 3 where report_id in ('good', 'bad'); "
                   "update record_chunk set arrival_day = arrival_day - 3 where report_id in "
                   "(select id from report where report_id in ('good', 'bad')); "
                   f"update intake set arrived = '{then}' where id in "
                   "(select spool_id from report where report_id = 'bad')")
        before = self.s.sql(arrival + "'bad'")
        number = self.number("bad")
        domain = self.s.sql("select id from domain where name = 'example.com'")[0][0]
        self.assertEqual(self.s.get(f"/api/v1/reports/aggregate-{domain}-{number}",
                                    method="DELETE").status, 204)
        self.model.add(one("good"), 0)
        self.check("without it")
        # A user deleted it: so it stays.
        self.unchanged(unchanged=2)
        self.s.sql(f"update intake_document set state = 'refused', code = 'syntax', reason = "
                   f"'misread', domain_id = null, report_id = null where report_id = {number}; "
                   "update intake set state = 'refused', code = 'syntax', reason = 'misread' "
                   f"where id = '{before[0][4]}'")
        self.unchanged("--dry-run", stored=1, unchanged=2)
        self.reparse(stored=1, unchanged=2)
        self.assertEqual(self.s.sql(arrival + "'bad'"), before)
        self.assertEqual(self.s.sql(f"select state, code from intake "
                                    f"where id = '{before[0][4]}'"), [["stored", ""]])
        self.model.add(one("bad", ip="192.0.2.3"), 0)
        self.check("with it again")
        self.unchanged(unchanged=3)

    def test_refused_now_is_kept(self):
        self.send(one("good"), one("lost", ip="192.0.2.3"))
        spool_id = self.s.sql("select spool_id from report where report_id = 'lost'")[0][0]
        garbage = mail(b"<feedback><report_metadata>", "r.xml", "text/xml").hex()
        self.s.sql(f"update intake_raw set encoding = 'none', bytes = decode('{garbage}', 'hex'), "
                   f"original_bytes = {len(garbage) // 2} where intake_id = '{spool_id}'")
        for args in (["--dry-run"], [], []):
            r = self.unchanged(*args, kept=1, unchanged=1, code=3)
            self.assertIn(spool_id, r.errors)
        self.check("at the end")

    def test_refused_by_the_spool(self):
        self.send(one("good"))
        for i in range(2):
            self.s.send(mail(b"<feedback><report_metadata>%d" % i, "r.xml", "text/xml"))
        self.s.wait_drained()
        first, second = self.s.spool("refused")
        arrived = self.s.sql(f"select arrived from intake where id = '{first}'")
        # It was readable all the time, had the reader known.
        late = one("late", ip="192.0.2.8")
        with open(f"{self.s.state_dir}/spool/refused/{first}.eml", "r+b") as f:
            f.write(late.mail())
        self.unchanged("--dry-run", retried=1, unchanged=1)
        self.assertEqual(self.s.spool("refused"), [first, second])
        self.reparse(retried=1, unchanged=1)
        self.s.wait_drained()
        self.model.add(late, 0)
        self.check("after the retry")
        self.assertEqual(self.s.sql("select arrived from report where report_id = 'late'"),
                         arrived)
        self.assertEqual(self.s.spool("refused"), [second])
        self.unchanged(unchanged=2)
        self.s.run("spool", "drop", second)

    def test_tls_report(self):
        with open(f"{self.s.dir}/tls.json", "w") as f:
            f.write(TLS % (days_ago(3), days_ago(3)))
        self.s.run("import", f"{self.s.dir}/tls.json")
        sessions = "select successful_sessions, failed_sessions from tls_day"
        self.assertEqual(self.s.sql(sessions), [["90", "10"]])
        self.s.sql("update tls_report set content_sum = decode(md5('x'), 'hex'); "
                   "update tls_policy set successful_sessions = '{99}'; "
                   "update tls_day set successful_sessions = 99")
        self.s.verify()
        self.reparse(replaced=1)
        self.assertEqual(self.s.sql(sessions), [["90", "10"]])
        self.s.verify()
        self.unchanged(unchanged=1)

    def test_killed_while_reports_come(self):
        count = 150 if IS_FULL else 16
        old = [one(f"old{i}", ip=f"192.0.2.{1 + i}", count=3 + i) for i in range(count)]
        for r in old:
            self.s.send(r.mail())
            self.model.add(r, 0)
        self.s.wait_drained()
        for i in range(0, count, 2):
            self.bend(f"old{i}", f"192.0.2.{1 + i}", 1)
        new = [numbered(i) for i in range(count)]
        sender = threading.Thread(target=lambda: [self.s.send(r.mail()) for r in new])
        sender.start()
        rng = random.Random(7)
        for _ in range(3):
            p = subprocess.Popen([RUAD, "reparse", "-c", self.s.config_path], env=self.s.env(),
                                 stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd="/")
            time.sleep(0.15 + rng.random() * 0.4)
            p.send_signal(signal.SIGKILL)
            p.wait()
            self.s.verify()
        sender.join()
        self.s.wait_drained()
        for r in new:
            self.model.add(r, 0)
        self.s.run("reparse")
        self.check("at the end")
        self.unchanged(unchanged=2 * count)
        self.assertEqual(
            self.s.sql("select deadlocks from pg_stat_database where datname = current_database()"), [["0"]])


if __name__ == "__main__":
    main()
