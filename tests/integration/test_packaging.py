#!/usr/bin/env python3
"""test_packaging.py - what reporters do to mail and archives, and what is stored of it.

tests/corpus/mail has a mail for each deviation that shows in reading, here are
those that show in the store, by the same numbers.
"""

import gzip
import json
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../harness"))
import reports
from reports import DAY_S, Record, Report, day_begin, days_ago
from ruad import ROOT, TestCase, main

MAILS = ROOT / "tests/corpus/mail"
DAY = days_ago(4)


def report(report_id, days=0, count=5, ip="192.0.2.1", **kw):
    begin = day_begin(DAY) + days * DAY_S
    return Report(report_id, "example.com", begin, begin + DAY_S - 1,
                  records=[Record(ip, count)], **kw)


def forwarded(mail):
    return (b"From: Some One <someone@example.com>\r\nTo: dmarc@example.com\r\n"
            b"Subject: Fwd: report\r\nMIME-Version: 1.0\r\n"
            b"Content-Type: message/rfc822\r\n\r\n" + mail)


class PackagingTest(TestCase):
    @classmethod
    def setUpClass(cls):
        cls.s = cls.class_service()

    def put(self, *files, manifest=None):
        """A folder of its own with files 0.eml, 1.eml …"""
        folder = os.path.join(self.s.dir, "in-" + self.id().rpartition(".")[2])
        while os.path.exists(folder):
            folder += "+"
        os.mkdir(folder)
        for n, data in enumerate(files):
            with open(os.path.join(folder, f"{n}.eml"), "wb") as f:
                f.write(data)
        if manifest:
            with open(os.path.join(folder, "manifest.jsonl"), "w") as f:
                f.writelines(json.dumps(m) + "\n" for m in manifest)
        return folder

    def add(self, *files, code=0, manifest=None):
        """Imports them; (stored, duplicates, refused, messages)."""
        got = self.s.run_json("import", "--json", self.put(*files, manifest=manifest), code=code)
        return got["stored"], got["duplicates"], got["refused"], got["messages"]

    def test_d01_to_d29_all_mails(self):
        """What of the mails is a report is stored, and each other one is named."""
        count, bad = 0, set()
        for golden in MAILS.glob("*.json"):
            expected = [json.loads(line) for line in golden.read_text().splitlines()]
            good = [e for e in expected if e["type"] == "aggregate"]
            count += len(good)
            if good != expected:
                bad.add(golden.stem + ".eml")
        folder = self.put()
        for mail in MAILS.glob("*.eml"):
            os.symlink(mail, os.path.join(folder, mail.name))
        got = self.s.run_json("import", "--json", folder, code=3)
        self.assertEqual(got["stored"] + got["duplicates"], count)
        self.assertEqual({os.path.basename(r["path"]) for r in got["refusals"]}, bad)
        for r in got["refusals"]:
            self.assertIn(r["code"], ("syntax", "limit", "unsupported", "truncated"))
            self.assertGreater(len(r["reason"]), 10)

    def test_d19_cut_off_leaves_the_key_free(self):
        name, media_type, data = report("cut").packed()
        cut = reports.mail(data[:-4], name, media_type)
        self.assertEqual(self.add(cut, code=3), (0, 0, 1, 0))
        self.assertEqual(self.add(report("cut").mail()), (1, 0, 0, 5))

    def test_d20_same_mail_twice(self):
        mail = report("twice").mail()
        again = b"Received: from mx2.example.com by mx1.example.com; x\r\n" + mail
        self.assertEqual(self.add(mail, again), (1, 1, 0, 5))
        self.assertEqual(self.add(report("twice").mail("zip"), forwarded(mail)), (0, 2, 0, 0))

    def test_d21_same_id_other_period(self):
        self.assertEqual(self.add(report("period").mail(), report("period", days=1).mail()),
                         (2, 0, 0, 10))

    def test_d22_same_id_and_period_other_content(self):
        both = report("content").mail(), report("content", ip="192.0.2.9", count=7).mail()
        self.assertEqual(self.add(*both), (2, 0, 0, 12))
        self.assertEqual(self.s.sql("select count(*) from report where report_id = 'content'"),
                         [["2"]])

    def test_d11_who_forwards_vouches_for_nothing(self):
        """The outer mail authenticated, and as whom says nothing of the inner."""
        told = [{"file": f"{n}.eml", "arrive": day_begin(DAY) + DAY_S, "auth_result": "pass",
                 "auth_domain": "example.com"} for n in range(2)]
        self.assertEqual(self.add(report("direct").mail(), forwarded(report("within").mail()),
                                  manifest=told), (2, 0, 0, 10))
        rows = self.s.sql("select report_id, trust, coalesce(auth_domain, '-'), r.name from report t "
                         "join report_head h on h.domain_id = t.domain_id and h.id = head_id "
                         "join reporter r on r.id = reporter_id "
                         "where report_id in ('direct', 'within') order by report_id")
        self.assertEqual(rows, [["direct", "2", "example.com", "example.com"],
                                ["within", "0", "-", "example mail"]])

    def test_d24_ceilings_are_options(self):
        data = report("deep").xml()
        for _ in range(3):
            data = gzip.compress(data)
        folder = self.put(data)
        got = self.s.run("parse", folder, code=3)
        self.assertIn("(ceiling unpack.max_nesting)", got.errors)
        other = self.service({"unpack": {"max_nesting": 3}}, start=False)
        self.assertEqual(len(other.run("parse", folder).out.splitlines()), 1)

    def test_zz_all_of_it_verifies(self):
        self.s.verify()


if __name__ == "__main__":
    main()
