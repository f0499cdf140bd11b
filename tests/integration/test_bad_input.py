#!/usr/bin/env python3
"""test_bad_input.py - what strangers send: refused with a reason, or counted once."""

import gzip
import io
import os
import sys
import tarfile
import zipfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../harness"))
import reports
from reports import DAY_S, Record, Report, Truth, day_begin, days_ago
from ruad import TestCase, main

DAY = days_ago(4)


def report(report_id, domain="example.com", count=5, ip="192.0.2.1", **kw):
    begin = day_begin(DAY)
    return Report(report_id, domain, begin, begin + DAY_S - 1,
                  records=[Record(ip, count), Record("198.51.100.7", 1, "reject", "fail", "fail")],
                  **kw)


def zip_of(members):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as z:
        for name, data in members:
            z.writestr(name, data)
    return out.getvalue()


def bomb():
    """The entity bomb of ten levels."""
    lines = ['<!ENTITY a0 "dmarc">'] + [
        f'<!ENTITY a{i} "{f"&a{i - 1};" * 10}">' for i in range(1, 11)]
    return ("<?xml version=\"1.0\"?>\n<!DOCTYPE feedback [\n" + "\n".join(lines)
            + "\n]>\n<feedback><version>&a10;</version></feedback>").encode()


class BadInputTest(TestCase):
    @classmethod
    def setUpClass(cls):
        cls.s = cls.class_service({"domains": {"own": "example.com, example.net"}})

    def refused_by(self, *mails):
        """Sends them; what `spool list` then says is newly refused."""
        before = {m["spool_id"] for m in self.listed("refused")}
        self.s.send(*mails)
        self.s.wait_drained()
        return [m for m in self.listed("refused") if m["spool_id"] not in before]

    def listed(self, state):
        return [m for m in self.s.run_json("spool", "list", "--json")["messages"]
                if m["state"] == state]

    def check_refused(self, mail, *words):
        got = self.refused_by(mail)
        self.assertEqual(len(got), 1, got)
        for word in words:
            self.assertIn(word.lower(), got[0]["reason"].lower())
        self.assertTrue(got[0]["reason"].strip())
        self.assertTrue(self.s.spool_file("refused", got[0]["spool_id"]).endswith(mail))
        return got[0]

    def messages(self, domain="example.com"):
        a = self.s.get(f"/api/v1/domains/{domain}/sources?from={DAY}&to={DAY}")
        return 0 if a.status == 404 else a.json()["total"]["messages"]

    def check_stored(self, mail, added, domain="example.com"):
        before = self.messages(domain)
        self.assertEqual(self.refused_by(mail), [])
        self.assertEqual(self.messages(domain) - before, added)

    def attach(self, data, name="report.xml", media_type="text/xml"):
        return reports.mail(data, name, media_type)

    # - refused

    def test_not_a_report(self):
        before = self.messages()
        row = self.check_refused(reports.mail(None, "", "", text="Dear postmaster, hello.\n"),
                                 "no report")
        out = self.s.run("spool", "list").out
        self.assertRegex(out, rf"(?m)^{row['spool_id']} +refused .*no report")
        shown = self.s.run("spool", "show", row["spool_id"]).out
        self.assertIn("no report", shown)
        self.assertIn("Dear postmaster", shown)
        self.assertEqual(self.s.json("/readyz")["spool"]["refused"], len(self.listed("refused")))
        # Read again it is refused again; dropped it is gone.
        self.s.run("spool", "retry", row["spool_id"])
        self.s.wait_drained()
        self.assertIn(row["spool_id"], [m["spool_id"] for m in self.listed("refused")])
        self.s.run("spool", "drop", row["spool_id"])
        self.assertNotIn(row["spool_id"], [m["spool_id"] for m in self.listed("refused")])
        self.assertEqual(self.messages(), before)

    def test_truncated_gzip(self):
        before = self.messages()
        data = gzip.compress(report("truncated").xml(), mtime=0)
        for cut in (len(data) - 1, len(data) - 9, len(data) // 2, 20):
            with self.subTest(cut):
                self.check_refused(self.attach(data[:cut], "a.xml.gz", "application/gzip"))
        self.assertEqual(self.messages(), before)

    def test_broken_gzip_sum(self):
        data = bytearray(gzip.compress(report("crc").xml(), mtime=0))
        data[-6] ^= 1
        before = self.messages()
        self.check_refused(self.attach(bytes(data), "a.xml.gz", "application/gzip"))
        self.assertEqual(self.messages(), before)

    def test_truncated_zip(self):
        data = zip_of([("a.xml", report("zip-cut").xml())])
        self.check_refused(self.attach(data[:len(data) // 2], "a.zip", "application/zip"))

    def test_empty_attachment(self):
        self.check_refused(self.attach(b"", "a.xml.gz", "application/gzip"))
        self.check_refused(self.attach(b"", "a.xml"))

    def test_empty_message(self):
        self.check_refused(b"Subject: nothing\r\n\r\n")

    def test_cut_off_xml_stores_nothing(self):
        before = self.messages()
        xml = report("cut").xml()
        self.check_refused(self.attach(xml[:xml.rindex(b"<record>") + 40]))
        self.assertEqual(self.messages(), before)

    def test_other_xml(self):
        self.check_refused(self.attach(b"<?xml version='1.0'?><html><body/></html>"))

    def test_doctype(self):
        before = self.messages()
        xml = report("doctype").xml().replace(b"?>\n", b"?>\n<!DOCTYPE feedback>\n", 1)
        self.check_refused(self.attach(xml), "doctype")
        self.check_refused(self.attach(bomb()), "doctype")
        outside = report("outside").xml().replace(
            b"?>\n", b'?>\n<!DOCTYPE f [<!ENTITY e SYSTEM "file:///etc/passwd">]>\n', 1
        ).replace(b"Example Mail", b"&e;")
        row = self.check_refused(self.attach(gzip.compress(outside), "a.gz", "application/gzip"),
                                 "doctype")
        self.assertNotIn("root:", row["reason"])
        self.assertEqual(self.messages(), before)

    def test_foreign_domain(self):
        row = self.check_refused(report("foreign", "example.org").mail(), "example.org")
        self.assertNotIn("example.org", self.s.get("/api/v1/domains").text)
        self.assertTrue(row["reason"])
        # A subdomain of ours is ours.
        self.check_stored(report("sub", "sub.example.com").mail(), 6, "sub.example.com")
        # Not every name that ends alike.
        self.check_refused(report("alike", "notexample.com").mail(), "notexample.com")

    def test_archive_bombs(self):
        members = [(f"{i}.xml", report(f"many-{i}").xml()) for i in range(40)]
        before = self.messages()
        self.check_refused(self.attach(zip_of(members), "a.zip", "application/zip"))
        zeros = gzip.compress(report("bomb").xml().replace(
            b"</feedback>", b"<x>" + b" " * 300_000_000 + b"</x></feedback>"), 9)
        self.check_refused(self.attach(zeros, "a.gz", "application/gzip"))
        nested = report("nested").xml()
        for _ in range(5):
            nested = gzip.compress(nested)
        self.check_refused(self.attach(nested, "a.gz", "application/gzip"))
        self.assertLessEqual(self.messages() - before, 16 * 6, "those read before the ceiling")

    def test_tar_and_noise(self):
        out = io.BytesIO()
        with tarfile.open(fileobj=out, mode="w") as t:
            info = tarfile.TarInfo("a.xml")
            info.size = len(report("tar").xml())
            t.addfile(info, io.BytesIO(report("tar").xml()))
        self.check_refused(self.attach(out.getvalue(), "a.tar", "application/x-tar"))
        self.check_refused(self.attach(os.urandom(5000), "a.gz", "application/gzip"))

    def test_a_bad_one_does_not_hold_up_the_rest(self):
        before = self.messages()
        mails = []
        for i in range(20):
            mails += [self.attach(bomb()), report(f"rest-{i}", count=i + 1).mail(),
                      self.attach(b"<feedback><record>")]
        refused = self.refused_by(*mails)
        self.assertEqual(len(refused), 40)
        self.assertEqual(self.messages() - before, sum(range(1, 21)) + 20)

    def test_control_characters_do_not_reach_the_terminal(self):
        evil = b"\x1b]0;owned\x07\x1b[31m"
        row = self.check_refused(b"Subject: " + evil + b"\r\nContent-Type: text/plain\r\n\r\n"
                                 + evil + b"\r\n")
        for command in (("spool", "list"), ("spool", "show", row["spool_id"])):
            self.assertNotIn("\x1b", self.s.run(*command).out)

    # - stored

    def test_two_reports_in_one_zip(self):
        data = reports.zipped([report("zip-a", count=10), report("zip-b", count=20)])
        self.check_stored(self.attach(data, "two.zip", "application/zip"), 32)

    def test_two_attachments(self):
        m = report("att-a", count=10).mail()
        both = self.attach(report("att-b", count=20).packed()[2], "b.gz", "application/gzip")
        # The second part moves into the first mail.
        boundary = m.split(b'boundary="')[1].split(b'"')[0]
        other = both.split(b'boundary="')[1].split(b'"')[0]
        part = both.split(b"--" + other)[2]
        m = m.replace(b"--" + boundary + b"--", b"--" + boundary + part
                      + b"--" + boundary + b"--")
        self.check_stored(m, 32)

    def test_one_good_and_one_bad_in_a_zip(self):
        """The good one is stored; the message stands in refused for the other."""
        before = self.messages()
        data = zip_of([("good.xml", report("half-good", count=3).xml()),
                       ("bad.xml", b"<feedback><report_metadata>")])
        self.check_refused(self.attach(data, "half.zip", "application/zip"), "bad.xml")
        self.assertEqual(self.messages() - before, 4)

    def test_content_decides_not_the_name(self):
        for i, (name, media_type) in enumerate((("a.pdf", "application/pdf"),
                                                ("x", "application/octet-stream"),
                                                ("a.zip", "application/zip"))):
            with self.subTest(name):
                r = report(f"named-{i}", count=2)
                self.check_stored(self.attach(r.packed()[2], name, media_type), 3)

    def test_bare_gzip_as_the_whole_mail(self):
        m = reports.mail(report("whole").packed()[2], "a", "application/gzip")
        head = b"From: noreply@mail.example.net\r\nTo: dmarc@example.com\r\n" \
               b"Subject: Report Domain: example.com\r\nMIME-Version: 1.0\r\n"
        boundary = m.split(b'boundary="')[1].split(b'"')[0]
        part = m.split(b"--" + boundary)[2].lstrip(b"\r\n")
        self.check_stored(head + part, 6)

    # - seen before

    def test_duplicate_is_counted_once(self):
        r = report("dup", count=11)
        self.check_stored(r.mail("gzip"), 12)
        self.check_stored(r.mail("zip"), 0)
        self.check_stored(r.mail("plain"), 0)
        self.check_stored(self.attach(reports.zipped([r, r]), "a.zip", "application/zip"), 0)
        [(copies, duplicates)] = self.s.sql(
            "select count(*), sum(duplicates) from report where report_id = 'dup'")
        self.assertEqual((copies, duplicates), ("1", "4"))

    def test_duplicates_at_the_same_time(self):
        before = self.messages()
        mails = [report("same", count=7).mail(p) for p in reports.PACKINGS * 10]
        self.assertEqual(self.refused_by(*mails), [])
        self.assertEqual(self.messages() - before, 8)

    def test_rows_in_another_order_are_the_same_report(self):
        r = report("order", count=3)
        self.check_stored(r.mail(), 4)
        r.records.reverse()
        self.check_stored(r.mail(), 0)
        self.assertEqual(self.s.sql("select count(*) from report where report_id = 'order'"),
                         [["1"]], "a duplicate, no variant")

    def test_variant_without_a_common_row_counts_too(self):
        a, b = report("split", count=3), report("split", count=4)
        a.records, b.records = a.records[:1], [Record("203.0.113.9", 4)]
        self.check_stored(a.mail(), 3)
        self.check_stored(b.mail(), 4)
        self.check_stored(a.mail(), 0)
        self.check_stored(b.mail(), 0)
        self.assertEqual(self.s.sql("select count(*) from report where report_id = 'split'"),
                         [["2"]])

    def test_variant_with_a_common_row_is_set_aside(self):
        a, b = report("corrected", count=3), report("corrected", count=30)
        self.check_stored(a.mail(), 4)
        self.check_stored(b.mail(), 0)
        [(kept,)] = self.s.sql("select count(*) from report where report_id = 'corrected'")
        self.assertEqual(kept, "2", "kept and flagged")

    def test_same_rows_under_another_id_are_flagged(self):
        a, b = report("first-id", ip="192.0.2.201"), report("second-id", ip="192.0.2.201")
        self.check_stored(a.mail(), 6)
        self.check_stored(b.mail(), 6)
        rows = self.s.sql("select report_id, is_reissue from report "
                          "where report_id in ('first-id', 'second-id') order by 1")
        self.assertEqual(rows, [["first-id", "f"], ["second-id", "t"]])

    def test_wild_values(self):
        """Odd but harmless: stored, and the text comes back as it was."""
        r = report("<wild&\"'\u00e4\u2603>", org="Br\u00e4u & S\u00f6hne <x>", count=1)
        self.check_stored(r.mail(), 2)
        [(org,)] = self.s.sql("select org_name from report_head where org_name like 'Br%'")
        self.assertEqual(org, "Br\u00e4u & S\u00f6hne <x>")

    def test_zz_all_of_it_verifies(self):
        self.s.verify()
        truth = Truth()
        truth.add(report("final", count=1))
        self.check_stored(report("final", count=1).mail(),
                          truth.total("example.com")["messages"])


if __name__ == "__main__":
    main()
