#!/usr/bin/env python3
"""test_parse_kinds.py - `ruad parse` of failure and TLS reports: JSON lines and CSV."""

import csv
import email.message
import gzip
import io
import json
import os
import pathlib
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../harness"))
from ruad import ROOT, RUAD, TestCase, main

REAL = ROOT.parent / "shared/samples/real"
AGGREGATE = ROOT / "tests/corpus/aggregate/rfc7489.xml"

FEEDBACK = """Feedback-Type: auth-failure
User-Agent: =exampled/1.0
Version: 1
Original-Mail-From: <bounce@example.org>
Arrival-Date: Sun, 01 Nov 2026 12:00:00 +0100
Source-IP: 192.0.2.1
Reported-Domain: example.com
Auth-Failure: dmarc
"""

TLS = {
    "organization-name": "Example Net", "contact-info": None, "report-id": "r1",
    "date-range": {"start-datetime": "2026-11-01T00:00:00Z",
                   "end-datetime": "2026-11-01T23:59:59Z"},
    "policies": [
        {"policy": {"policy-type": "sts", "policy-domain": "example.com",
                    "policy-string": ["version: STSv1", "mode: testing"]},
         "summary": {"total-successful-session-count": 5, "total-failure-session-count": 3},
         "failure-details": [
             {"result-type": "certificate-expired", "failed-session-count": 1},
             {"result-type": "tlsa-invalid", "sending-mta-ip": "2001:DB8::1",
              "failed-session-count": 2}]},
        {"policy": {"policy-type": "no-policy-found", "policy-domain": "example.org"},
         "summary": {"total-successful-session-count": 7, "total-failure-session-count": 0}}]}


def failure_mail():
    """An ARF mail, made by Python's own library."""
    mail = email.message.Message()
    mail["From"], mail["To"], mail["Subject"] = "ruf@example.net", "ruf@example.com", "FW: hello"
    mail.add_header("Content-Type", "multipart/report", report_type="feedback-report",
                    boundary="b")
    parts = ("Content-Type: text/plain\n\nA report.\n",
             "Content-Type: message/feedback-report\n\n" + FEEDBACK,
             "Content-Type: message/rfc822\n\nFrom: User <user@example.com>\n"
             "Subject: =?utf-8?b?Z3LDvMOfZQ==?=\nMessage-ID: <1@example.com>\n\n"
             "The secret body.\n")
    head = "".join(f"{k}: {v}\n" for k, v in mail.items()).replace("report_type", "report-type")
    return head + "\n" + "".join(f"--b\n{p}\n" for p in parts) + "--b--\n"


def parse(*args, code=0):
    done = subprocess.run([RUAD, "parse", *map(str, args)], capture_output=True, text=True,
                          timeout=60, check=False)
    assert done.returncode == code, (done.returncode, done.stderr)
    return done


class ParseKinds(TestCase):
    def setUp(self):
        self.dir = tempfile.TemporaryDirectory()
        self.addCleanup(self.dir.cleanup)
        self.path = pathlib.Path(self.dir.name)

    def put(self, name, content):
        path = self.path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    def lines(self, *args):
        return [json.loads(line) for line in parse(*args).stdout.splitlines()]

    def test_failure_json(self):
        # Netease's file name: no pattern, a name.
        name = self.put("[Netease DMARC Failure Report] Rent (a, b).eml", failure_mail())
        done = parse(name)
        self.assertNotIn("secret body", done.stdout)
        report, = map(json.loads, done.stdout.splitlines())
        self.assertEqual(report["type"], "failure")
        self.assertEqual(report["feedback_type"], "auth-failure")
        self.assertEqual(report["original_mail_from"], "bounce@example.org")
        self.assertEqual(report["arrival_date"], "2026-11-01T11:00:00Z")
        self.assertEqual(report["source_ip"], "192.0.2.1")
        self.assertEqual(report["subject"], "grüße")
        self.assertEqual(report["from"], "User <user@example.com>")
        self.assertEqual(report["header_from"], "example.com")
        self.assertEqual(report["repairs"], [])

    def test_folder_with_such_a_name(self):
        self.put("[1].eml", failure_mail())
        self.assertEqual(len(self.lines(self.path)), 1)

    def test_tls_json(self):
        plain = self.put("a.json", json.dumps(TLS))
        packed = self.put("b.bin", gzip.compress(json.dumps(TLS).encode()))
        one, two = self.lines(plain, packed)
        self.assertEqual(one, two)
        self.assertEqual(one["type"], "tls")
        self.assertEqual(one["policies"][0]["policy_string"], "version: STSv1\nmode: testing")
        self.assertEqual(one["policies"][0]["failure_details"][1]["sending_mta_ip"], "2001:db8::1")
        self.assertEqual(one["policies"][1]["failure_details"], [])

    def test_all_kinds_in_order(self):
        names = [self.put("a.json", json.dumps(TLS)), AGGREGATE,
                 self.put("b.eml", failure_mail())]
        self.assertEqual([r["type"] for r in self.lines(*names)], ["tls", "aggregate", "failure"])

    def rows(self, text):
        return list(csv.DictReader(io.StringIO(text)))

    def test_failure_csv(self):
        row, = self.rows(parse("--format", "csv", self.put("a.eml", failure_mail())).stdout)
        self.assertEqual(row["reported_domain"], "example.com")
        self.assertEqual(row["subject"], "grüße")
        self.assertEqual(row["user_agent"], "'=exampled/1.0")
        self.assertEqual(row["incidents"], "1")
        self.assertEqual(row["source_port"], "")
        self.assertNotIn(None, row)

    def test_tls_csv(self):
        rows = self.rows(parse("--format", "csv", self.put("a.json", json.dumps(TLS))).stdout)
        self.assertEqual([(r["policy_domain"], r["result_type"], r["failed_session_count"],
                           r["total_failure_session_count"]) for r in rows],
                         [("example.com", "certificate-expired", "1", "3"),
                          ("example.com", "tlsa-invalid", "2", "3"),
                          ("example.org", "", "", "0")])
        self.assertEqual(rows[0]["policy_string"], "version: STSv1\nmode: testing")
        self.assertTrue(all(None not in r for r in rows))

    def test_csv_of_no_policies(self):
        rows = self.rows(parse("--format", "csv", self.put(
            "a.json", json.dumps({**TLS, "policies": []}))).stdout)
        self.assertEqual([(r["report_id"], r["policy_domain"]) for r in rows], [("r1", "")])

    def test_csv_has_the_columns_of_the_first(self):
        tls = self.put("a.json", json.dumps(TLS))
        done = parse("--format", "csv", tls, AGGREGATE, tls, code=3)
        self.assertEqual(len(self.rows(done.stdout)), 6)
        self.assertIn("an aggregate report does not fit the columns of a TLS report, which "
                      "came first: use --format json", done.stderr)
        self.assertIn(AGGREGATE.name, done.stderr)
        done = parse("--format", "csv", AGGREGATE, self.put("b.eml", failure_mail()), code=3)
        self.assertTrue(done.stdout.startswith("org_name,"))
        self.assertIn("a failure report does not fit the columns of an aggregate", done.stderr)

    def test_csv_of_nothing_has_a_heading(self):
        done = parse("--format", "csv", self.put("a.txt", "hello"), code=3)
        self.assertEqual(len(done.stdout.splitlines()), 1)

    def test_real_samples(self):
        if not REAL.is_dir():
            self.skipTest("no samples here")
        kinds = {"parsedmarc/samples/failure": "failure", "parsedmarc/samples/smtp_tls": "tls",
                 "mox/testdata/tlsreports": "tls", "dmarc-report-viewer/testdata/smtp-tls-reports":
                 "tls", "stalwart-mail-auth/resources/tlsrpt": "tls"}
        for folder, kind in kinds.items():
            files = [p for p in (REAL / folder).iterdir() if p.is_file()]
            reports = self.lines(*files)
            self.assertEqual([r["type"] for r in reports], [kind] * len(files), folder)


if __name__ == "__main__":
    main()
