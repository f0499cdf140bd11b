#!/usr/bin/env python3
"""test_ledger.py - what came in, what became of it, and its bytes.

One service for most of it. RUAD_FULL=1 kills ingest more often.
"""

import email.policy
import gzip
import io
import os
import random
import shutil
import sys
import urllib.parse
import zipfile
from email.message import EmailMessage

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../harness"))
import reports
import spool_files
from reports import DAY_S, Record, numbered
from ruad import TestCase, main

IS_FULL = bool(os.environ.get("RUAD_FULL"))
MAILS, KILLS = (2000, 12) if IS_FULL else (80, 2)


def report(n):
    return numbered(n, records=4)


def many(*attachments):
    """A mail with these (name, media type, bytes)."""
    m = EmailMessage(policy=email.policy.SMTP)
    m["From"], m["To"] = "noreply@mail.example.net", "dmarc@example.com"
    m["Subject"] = "several reports"
    m.set_content("Attached.\n")
    for name, media_type, data in attachments:
        kind, sub = media_type.split("/")
        m.add_attachment(data, maintype=kind, subtype=sub, filename=name)
    return m.as_bytes()


def failure_mail(n):
    """A failure report (RFC 9991) that names people."""
    boundary = "=-b"
    parts = [
        b"Content-Type: text/plain\r\n\r\nA failure report.\r\n",
        b"Content-Type: message/feedback-report\r\n\r\nFeedback-Type: auth-failure\r\n"
        b"User-Agent: Test/1\r\nVersion: 1\r\nAuth-Failure: dmarc\r\n"
        b"Original-Mail-From: <jane.roe@example.net>\r\nSource-IP: 192.0.2.7\r\n"
        b"Reported-Domain: example.com\r\nOriginal-Envelope-Id: e%d\r\n" % n,
        b"Content-Type: message/rfc822\r\n\r\nFrom: jane.roe@example.com\r\nSubject: secret %d\r\n"
        b"Message-ID: <m%d@example.com>\r\n\r\nbody\r\n" % (n, n)]
    head = (b"From: noreply@mail.example.net\r\nTo: dmarc@example.com\r\nSubject: failure\r\n"
            b"MIME-Version: 1.0\r\nContent-Type: multipart/report; report-type=feedback-report; "
            b'boundary="=-b"\r\n\r\n')
    return head + b"".join(b"--=-b\r\n" + p for p in parts) + b"--=-b--\r\n"


def zipped(name, data):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as z:
        z.writestr(name, data)
    return out.getvalue()


def encrypted_zip():
    """Marked so; nobody gets as far as the key."""
    data = bytearray(zipped("r.xml", report(900).xml()))
    data[6] |= 1
    data[data.index(b"PK\x01\x02") + 8] |= 1
    return bytes(data)


class LedgerTest(TestCase):
    @classmethod
    def setUpClass(cls):
        cls.s = cls.class_service()

    def newest(self, state=None):
        return self.s.json("/api/v1/spool?limit=1" + (f"&state={state}" if state else ""))[
            "messages"][0]

    def send(self, mail):
        """The ledger's answer on one mail."""
        self.s.send(mail)
        self.s.wait_drained()
        return self.s.json("/api/v1/spool/" + self.newest()["spool_id"])

    def post(self, data, status=202, **kw):
        r = self.s.get("/api/v1/reports" + kw.pop("query", ""), method="POST", body=data, **kw)
        self.assertEqual(r.status, status, r)
        return r.json()

    def posted(self, data, **kw):
        i = self.post(data, **kw)["spool_id"]
        self.s.wait_drained()
        return self.s.json("/api/v1/spool/" + i)

    def raw(self, report_id, status=200):
        r = self.s.get(f"/api/v1/reports/{report_id}/raw")
        self.assertEqual(r.status, status, r)
        return r

    # - rows

    def test_three_attachments(self):
        self.send(report(1).mail())
        new, old = report(2), report(1)
        m = self.send(many((new.filename, "text/xml", new.xml()),
                           (old.filename + ".gz", "application/gzip", gzip.compress(old.xml())),
                           ("broken.xml", "text/xml", new.xml()[:300])))
        self.assertEqual((m["state"], m["code"], m["document_count"], m["tries"]),
                         ("refused", "truncated" if m["code"] == "truncated" else "syntax", 3, 1))
        self.assertIn("attachment 4", m["reason"])
        # Broken XML is read again behind the others, so it comes last.
        self.assertEqual([(d["number"], d["kind"], d["state"], d["domain"])
                          for d in m["documents"]],
                         [(1, "aggregate", "stored", new.domain),
                          (2, "aggregate", "duplicate", old.domain),
                          (3, "other", "refused", None)])
        self.assertIsNone(m["documents"][0]["code"])
        self.assertEqual(m["documents"][2]["code"], m["code"])
        # The rows say the same as the reports.
        self.assertEqual(self.s.sql(
            f"select r.report_id from intake_document d join report r on r.domain_id = d.domain_id "
            f"and r.id = d.report_id where d.intake_id = '{m['spool_id']}' order by d.number"),
            [[new.report_id], [old.report_id]])

    def test_how_it_came(self):
        m = self.send(report(3).mail())
        self.assertEqual(
            {k: m[k] for k in ("state", "host", "channel", "client", "helo", "mail_from",
                               "rcpt_to", "origin", "code", "in_spool", "trust")},
            {"state": "stored", "host": "mx.example.net", "channel": "smtp",
             "client": "127.0.0.1", "helo": "client.example.net",
             "mail_from": "noreply@mail.example.net", "rcpt_to": "dmarc@example.com",
             "origin": None, "code": None, "in_spool": False, "trust": "unverified"})

    def test_command(self):
        m = self.send(report(8).mail())
        i = m["spool_id"]
        self.assertEqual(self.s.run_json("spool", "show", i, "--json"), m)
        out = self.s.run("spool", "show", i).out
        self.assertRegex(out, rf"(?m)^id: {i}$")
        self.assertRegex(out, rf"(?m)^ *1 +aggregate +stored +{report(8).domain} ")
        self.assertRegex(self.s.run("spool", "list", "--all").out, rf"(?m)^{i} +stored +20")
        self.assertIn(m["spool_id"], [r["spool_id"] for r in self.s.run_json(
            "spool", "list", "--all", "--json")["messages"]])
        self.assertNotIn(i, self.s.run("spool", "list").out)
        self.assertIn("no message", self.s.run("spool", "show", "0" * 16, code=2).errors)

    def test_repaired(self):
        r = report(4)
        xml = r.xml().replace(b"</feedback>", b"")
        m = self.posted(r.xml().replace(f"<domain>{r.domain}</domain>".encode(),
                                        f"<domain> {r.domain.upper()} </domain>".encode(), 1)
                        .replace(b"</org_name>", b" & Sons</org_name>"))
        self.assertEqual((m["state"], m["documents"][0]["state"]), ("repaired", "repaired"), xml)

    # - raw

    def test_raw_is_what_came(self):
        mail = report(5).mail()
        m = self.send(mail)
        r = self.raw(m["documents"][0]["report"])
        # Our trace stands before it.
        self.assertTrue(r.body.endswith(mail))
        self.assertEqual(len(r.body), m["size_bytes"])
        self.assertEqual(r.headers["Content-Type"], "message/rfc822")
        self.assertTrue(r.headers["Content-Disposition"].startswith("attachment"))
        self.assertEqual(r.headers["X-Content-Type-Options"], "nosniff")

    def test_raw_of_many_chunks(self):
        r = report(6)
        noise = random.Random(1).randbytes(1_500_000)
        mail = many((r.filename, "text/xml", r.xml()), ("a.jpg", "image/jpeg", noise))
        m = self.send(mail)
        self.assertEqual(m["state"], "stored")
        [[chunks, size, kept]] = self.s.sql(
            "select count(*), sum(original_bytes), sum(length(bytes)) from intake_raw "
            f"where intake_id = '{m['spool_id']}'")
        self.assertEqual((int(chunks), int(size)), (2, m["size_bytes"]))
        self.assertLess(int(kept), int(size) * 0.8)
        self.assertTrue(self.raw(m["documents"][0]["report"]).body.endswith(mail))

    def test_raw_names_no_people(self):
        self.send(reports.mail(report(7).packed()[2], "r.xml.gz", "application/gzip"))
        m = self.send(failure_mail(1))
        self.assertEqual([(d["kind"], d["state"]) for d in m["documents"]],
                         [("failure", "repaired")])
        self.raw(m["documents"][0]["report"], 404)
        self.assertEqual(self.s.sql(
            f"select 1 from intake_raw where intake_id = '{m['spool_id']}'"), [])

    def test_raw_of_nothing(self):
        for i in ("aggregate-1-999999", "aggregate-1", "x", "aggregate-01-1", "other-1-1"):
            self.raw(i, 404)

    # - by POST

    def test_post_all_containers(self):
        r = [report(10 + n) for n in range(4)]
        bodies = (r[0].xml(), gzip.compress(r[1].xml()), zipped("r.xml", r[2].xml()), r[3].mail())
        for want, body in zip(r, bodies):
            with self.subTest(want.report_id):
                m = self.posted(body, query="?name=some%20file", headers={
                    "Content-Type": "application/octet-stream"})
                self.assertEqual((m["state"], m["channel"], m["name"], m["media_type"]),
                                 ("stored", "http", "some file", "application/octet-stream"))
                self.assertEqual(self.raw(m["documents"][0]["report"]).body, body)
                self.assertEqual(self.s.sql(
                    f"select report_id from report where spool_id = '{m['spool_id']}'"),
                    [[want.report_id]])

    def test_post_a_form(self):
        r = report(15)
        body = (b'--XX\r\nContent-Disposition: form-data; name="file"; filename="r.xml.gz"\r\n'
                b"Content-Type: application/gzip\r\n\r\n" + gzip.compress(r.xml()) +
                b"\r\n--XX--\r\n")
        m = self.posted(body, headers={"Content-Type": "multipart/form-data; boundary=XX"})
        self.assertEqual(m["state"], "stored", m)

    def test_post_says_no(self):
        before = len(self.s.spool("tmp"))
        self.post(b"", 400)
        self.post(b"x", 403, headers={"Origin": "http://page.example"})
        self.post(b"x", 400, query="?nonsense=1")
        self.post(b"x" * (50 * 1024 * 1024 + 1), 413)
        self.assertEqual(self.s.get("/api/v1/reports", method="PUT", body=b"x").status, 405)
        self.assertEqual(len(self.s.spool("tmp")), before)

    # - refused

    def test_refused_retried_dropped(self):
        m = self.posted(encrypted_zip())
        self.assertEqual((m["state"], m["in_spool"], m["document_count"]), ("refused", True, 1))
        self.assertIn("encrypted", m["reason"])
        path = "/api/v1/spool/" + m["spool_id"]
        self.assertEqual(self.s.get(path + "/retry", method="POST").status, 202)
        self.s.wait_drained()
        again = self.s.json(path)
        self.assertEqual((again["state"], again["tries"]), ("refused", 2))
        # Now it is readable, as after an upgrade.
        with open(os.path.join(self.s.state_dir, "spool/refused", m["spool_id"] + ".eml"),
                  "wb") as f:
            f.write(report(16).xml())
        self.s.run("spool", "retry", m["spool_id"])
        self.s.wait_drained()
        stored = self.s.json(path)
        self.assertEqual((stored["state"], stored["tries"], stored["reason"], stored["in_spool"],
                          [d["state"] for d in stored["documents"]]),
                         ("stored", 3, None, False, ["stored"]))
        self.assertEqual(self.s.get(path + "/retry", method="POST").status, 404)
        m = self.posted(b"nonsense")
        path = "/api/v1/spool/" + m["spool_id"]
        self.assertEqual(self.s.get(path, method="DELETE").status, 204)
        self.assertEqual(self.s.get(path, method="DELETE").status, 404)
        gone = self.s.json(path)
        self.assertEqual((gone["state"], gone["in_spool"]), ("refused", False))
        self.assertEqual(self.s.get("/api/v1/spool/0000000000000000").status, 404)
        self.assertEqual(self.s.get("/api/v1/spool/..%2F..%2Fx", method="DELETE").status, 404)

    # - lists

    def test_pages_lose_nothing(self):
        for n in range(20, 30):
            self.post(report(n).xml())
        self.s.wait_drained()
        want = [r[0] for r in self.s.sql("select id from intake order by id desc")]
        got, cursor = [], None
        while True:
            page = self.s.json("/api/v1/spool?limit=3" + (f"&cursor={cursor}" if cursor else ""))
            got += [m["spool_id"] for m in page["messages"]]
            cursor = page["next_cursor"]
            if not cursor:
                break
            # Comes while we read, and is not of these pages.
            if len(got) == 3:
                self.post(report(30).xml())
        self.assertEqual(got, want)
        for state in ("stored", "duplicate", "repaired", "refused", "waiting"):
            pages = self.s.pages(f"/api/v1/spool?state={state}", "messages", limit=2)
            self.assertEqual({m["state"] for m in pages} - {state}, set())
        self.s.wait_drained()
        domain = report(20).domain
        listed = self.s.pages(f"/api/v1/spool?domain={domain}", "messages")
        self.assertEqual({m["spool_id"] for m in listed}, {r[0] for r in self.s.sql(
            "select distinct intake_id from intake_document d join domain o on o.id = d.domain_id "
            f"where o.name = '{domain}'")})
        self.assertGreater(len(listed), 0)

    def test_reports(self):
        r = report(70)
        m = self.posted(r.xml())
        i = m["documents"][0]["report"]
        one = self.s.json("/api/v1/reports/" + i)
        self.assertEqual(
            {k: one[k] for k in ("id", "type", "domain", "org_name", "report_id", "record_count",
                                 "messages", "counted", "channel", "spool_id", "repairs")},
            {"id": i, "type": "aggregate", "domain": r.domain, "org_name": r.org,
             "report_id": r.report_id, "record_count": 4,
             "messages": sum(x.count for x in r.records), "counted": True, "channel": "http",
             "spool_id": m["spool_id"], "repairs": []})
        self.posted(failure_mail(70))
        for kind, table in (("aggregate", "report"), ("failure", "failure_report"),
                            ("tls", "tls_report")):
            want = [f"{kind}-{a}-{b}" for a, b in self.s.sql(
                f"select domain_id, id from {table} order by domain_id, id desc")]
            got = self.s.pages(f"/api/v1/reports?type={kind}", "reports", limit=2)
            self.assertEqual([x["id"] for x in got], want)
        for key in ("repairs", "records", "next_cursor"):
            del one[key]
        day = one["first_day"]
        reporter = urllib.parse.quote(one["reporter"].upper())
        for query in (f"domain={r.domain}&from={day}&to={day}&reporter={reporter}",
                      f"to={day}", f"from={day}"):
            rows = self.s.pages("/api/v1/reports?" + query, "reports")
            self.assertIn(one, rows)
        for query in ("to=2001-01-01", "domain=nothing.example", "reporter=nobody"):
            self.assertEqual(self.s.json("/api/v1/reports?" + query)["reports"], [])
        self.assertEqual(self.s.get("/api/v1/reports/aggregate-1-999999").status, 404)
        self.assertEqual(self.s.get("/api/v1/reports?type=tls&cursor=cg").status, 400)

    def assert_records(self, r, i):
        """All that its XML says of them, by pages of any size."""
        def shown(x):
            return (x["source_ip"], x["messages"], x["passed"], x["dkim_aligned"], x["spf_aligned"],
                    x["disposition"], x["header_from"], x["reasons"], x["auth_results"])

        def written(x):
            name = x.header_from or r.domain
            return (x.ip, x.count, "pass" in (x.dkim, x.spf), x.dkim == "pass", x.spf == "pass",
                    x.disposition, name,
                    [{"type": x.reason, "comment": None}] if x.reason else [],
                    {"dkim": [{"domain": name, "selector": "s1", "result": x.dkim,
                               "human_result": None}],
                     "spf": [{"domain": name, "scope": "mfrom", "result": x.spf,
                              "human_result": None}]})
        path = "/api/v1/reports/" + i
        whole = self.s.json(path + "?limit=1000")
        self.assertEqual(sorted(map(shown, whole["records"]), key=repr),
                         sorted(map(written, r.records), key=repr))
        self.assertEqual(whole["next_cursor"], None)
        counts = [x["messages"] for x in whole["records"]]
        self.assertEqual(counts, sorted(counts, reverse=True))
        self.assertEqual(self.s.pages(path, "records", limit=3), whole["records"])
        rows = self.s.get(path + "?limit=1000", accept="text/csv").csv()
        self.assertEqual([(x["source_ip"], int(x["messages"])) for x in rows],
                         [(x["source_ip"], x["messages"]) for x in whole["records"]])

    def test_records_of_a_report(self):
        r = report(71)
        r.records = [Record(f"192.0.2.{n}", 1 + n % 4, "quarantine" if n % 3 == 0 else "none",
                            "pass" if n % 2 else "fail", "fail" if n % 5 else "pass",
                            reason="forwarded" if n % 7 == 0 else "",
                            header_from=f"sub{n % 2}.{report(71).domain}") for n in range(1, 18)]
        i = self.posted(r.xml())["documents"][0]["report"]
        self.assert_records(r, i)
        cursor = self.s.json(f"/api/v1/reports/{i}?limit=2")["next_cursor"]
        # Over more days than one each count is whole, and so it is of a variant set aside.
        r = report(72)
        r.begin, r.end = r.begin - 9 * DAY_S, r.begin + DAY_S - 1
        i = self.posted(r.xml())["documents"][0]["report"]
        self.assert_records(r, i)
        r.records[0].count += 1
        other = self.posted(r.xml())["documents"][0]["report"]
        self.assertFalse(self.s.json("/api/v1/reports/" + other)["counted"])
        self.assert_records(r, other)
        for query in ("cursor=" + cursor, "cursor=x", "limit=0", "limit=1001"):
            self.assertEqual(self.s.get(f"/api/v1/reports/{i}?{query}").status, 400, query)
        # Of the other kinds there are none.
        m = self.posted(failure_mail(71))
        self.assertNotIn("records", self.s.json(
            "/api/v1/reports/" + m["documents"][0]["report"]))

    def test_import_is_noted(self):
        folder = os.path.join(self.s.dir, "in")
        os.mkdir(folder)
        for name, data in (("a.xml", report(40).xml()), ("b.txt", b"nothing\n")):
            with open(os.path.join(folder, name), "wb") as f:
                f.write(data)
        self.s.run("import", folder, code=3)
        rows = self.s.sql("select origin, state, code, raw_day is not null from intake "
                          "where channel = 'import' order by origin")
        self.assertEqual(rows, [[f"{folder}/a.xml", "stored", "", "t"],
                                [f"{folder}/b.txt", "refused", "unsupported", "f"]])

    # - crashes

    def test_a_settled_message_is_not_read_again(self):
        """As if ingest had died between the commit and the removal of the file."""
        m = self.posted(report(50).xml())
        for ext, data in (("env", b"channel: http\nhost: mx.example.net\n"),
                          ("eml", report(50).xml())):
            with open(os.path.join(self.s.state_dir, "spool/taken", f"{m['spool_id']}.{ext}"),
                      "wb") as f:
                f.write(data)
        shutil.chown(os.path.join(self.s.state_dir, "spool/taken", m["spool_id"] + ".eml"),
                     *self.owner())
        self.s.kill_service("ingest")
        self.s.wait_drained()
        self.assertEqual(self.s.json("/api/v1/spool/" + m["spool_id"]), m)
        self.assertIn(m["spool_id"], " ".join(self.s.events("message_left_over")))
        self.assertEqual(self.s.sql("select duplicates from report where spool_id = "
                                    f"'{m['spool_id']}'"), [["0"]])

    def test_nor_is_one_of_a_bundle(self):
        """The one beside it, which was not settled, is read."""
        m, other = self.posted(report(51).xml()), self.posted(report(52).xml())
        fresh = other["spool_id"][:-1] + ("0" if other["spool_id"][-1] != "0" else "1")
        env = b"channel: http\nhost: mx.example.net\n"
        spool_files.write_bundle(
            os.path.join(self.s.state_dir, "spool/taken"),
            [(m["spool_id"], report(51).xml(), env), (fresh, report(53).xml(), env)])
        self.s.kill_service("ingest")
        self.s.wait_drained()
        self.assertEqual(self.s.json("/api/v1/spool/" + m["spool_id"]), m)
        self.assertIn(m["spool_id"], " ".join(self.s.events("message_left_over")))
        self.assertEqual(
            self.s.sql("select duplicates, spool_id from report where spool_id in "
                       f"('{m['spool_id']}', '{fresh}') order by spool_id"),
            sorted([["0", m["spool_id"]], ["0", fresh]], key=lambda row: row[1]))
        self.assertEqual(self.s.sql(f"select count(*) from intake where id = '{fresh}'"), [["1"]])

    def owner(self):
        st = os.stat(os.path.join(self.s.state_dir, "spool/taken"))
        return st.st_uid, st.st_gid

    def test_zz_killed_ingest_counts_once(self):
        ids = []
        for n in range(MAILS):
            ids.append(self.post(report(1000 + n).mail())["spool_id"])
            if n % (MAILS // KILLS) == MAILS // KILLS // 2:
                self.s.kill_service("ingest")
        self.s.wait_drained(120)
        rows = self.s.sql("select i.state, i.tries, i.documents, d.state, count(*) from intake i "
                          "join intake_document d on d.intake_id = i.id and d.host = i.host "
                          f"where i.id >= '{ids[0]}' group by 1, 2, 3, 4")
        self.assertEqual(rows, [["stored", "1", "1", "stored", str(MAILS)]])
        self.assertEqual(self.s.sql("select count(*), sum(duplicates) from report where report_id "
                                    "between 'n001000' and 'n999999'"), [[str(MAILS), "0"]])
        self.assertEqual(self.s.run_json("db", "verify", "--json")["differences"], 0)

    def test_zzz_retention_drops_raw(self):
        before = self.s.sql("select count(*) from report")
        self.s.sql("select partition_make('intake_raw', '2026-01-02')")
        self.s.sql("insert into intake_raw values ('2026-01-02', '0', 'h', 0, 'none', 1, 'x')")
        self.assertEqual(self.s.run_json("db", "purge", "--json")["partitions"], 1)
        self.assertGreater(int(self.s.sql("select count(*) from intake_raw")[0][0]), 0)
        self.s.extra_env["RUAD_RETENTION_RAW"] = "0"
        self.s.run("db", "purge")
        del self.s.extra_env["RUAD_RETENTION_RAW"]
        self.assertEqual(self.s.sql("select count(*) from intake_raw"), [["0"]])
        self.assertEqual(self.s.sql("select count(*) from report"), before)
        [[i]] = self.s.sql("select format('aggregate-%s-%s', domain_id, report_id) "
                           "from intake_document where state = 'stored' and kind = 'aggregate' "
                           "limit 1")
        self.raw(i, 404)
        # Today's is made anew where it is needed.
        m = self.posted(report(60).xml())
        self.assertEqual(self.raw(m["documents"][0]["report"]).body, report(60).xml())


class NoDatabaseTest(TestCase):
    def test_post_without_room(self):
        s = self.service({"database": {"url": "postgresql://ruad@127.0.0.1:1/none"},
                          "service": {"spool_reserve": "8000000 GiB"}},
                         command="api", start=False)
        s.start(wait=False)
        s.wait_listening()
        r = s.get("/api/v1/reports", method="POST", body=report(1).xml())
        self.assertEqual(r.status, 507, r)
        self.assertEqual(s.spool("new"), [])

    def test_post_and_list_without_database(self):
        s = self.service({"database": {"url": "postgresql://ruad@127.0.0.1:1/none"}},
                         command="api", start=False)
        s.start(wait=False)
        s.wait_listening()
        r = s.get("/api/v1/reports", method="POST", body=report(1).xml())
        self.assertEqual(r.status, 202, r)
        page = s.json("/api/v1/spool")
        self.assertEqual([(m["spool_id"], m["state"]) for m in page["messages"]],
                         [(r.json()["spool_id"], "waiting")])
        self.assertIs(page["complete"], False)
        one = s.json("/api/v1/spool/" + r.json()["spool_id"])
        self.assertEqual((one["state"], one["documents"]), ("waiting", []))
        self.assertEqual(s.spool_file("new", r.json()["spool_id"]), report(1).xml())
        # One that waits may be dropped, and is not tried again.
        path = "/api/v1/spool/" + r.json()["spool_id"]
        self.assertEqual(s.get(path + "/retry", method="POST").status, 409)
        self.assertEqual(s.get(path, method="DELETE").status, 204)
        self.assertEqual(s.json("/api/v1/spool")["messages"], [])


if __name__ == "__main__":
    main()
