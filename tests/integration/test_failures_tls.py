#!/usr/bin/env python3
"""test_failures_tls.py - failure and TLS reports, asked over HTTP and by command.

For most of the tests the rows are written by SQL; how reports become rows is
the unit tests' matter, and in short that of the last class here.
"""

import email.policy
import email.utils
import gzip
import json
import os
import sys
from email.message import EmailMessage

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../harness"))
from reports import days_ago
from ruad import TestCase, main, wait_for

FAILURES = 25
FAILURE_FIELDS = [
    "id", "day", "feedback_type", "user_agent", "version", "auth_failure", "delivery_result",
    "reported_domain", "header_from", "source_ip", "source_port", "incidents", "arrival_date",
    "original_envelope_id", "original_mail_from", "original_rcpt_to", "reporting_mta",
    "authentication_results", "identity_alignment", "dkim_domain", "dkim_identity",
    "dkim_selector", "spf_dns", "from", "subject", "message_id", "date", "trust", "arrived",
    "duplicates"]
TLS_FIELDS = ["result_type", "sending_mta_ip", "receiving_mx_hostname", "receiving_ip",
              "failed_sessions", "failure_reason_code", "first_day", "last_day", "reporters"]


def failure_sql(n, day, arrived=None, domain="example.com", ip="192.0.2.1",
                header_from="example.com"):
    arrived = arrived or day
    return f"""insert into failure_report (domain_id, content_sum, failed_at, day, feedback_type,
        auth_failure, reported_domain, header_from, source_ip, source_port, incidents,
        arrival_date, original_mail_from, message_subject, repairs, trust, arrived, arrival_day)
        select id, decode(md5('{n}'), 'hex'), '{day}T12:00:00Z', '{day}', 'auth-failure', 'dmarc',
        '{domain}', '{header_from}', '{ip}', nullif({n}, 0), 1, '{day}T12:00:00Z',
        'masked-0123456789abcdef@example.net', '=number {n}, "quoted"', 0, 2,
        '{arrived}T13:00:00Z', '{arrived}' from domain where name = '{domain}';"""


def tls_sql(n, day, successful, failed, details, domain="example.com"):
    """details: (result_type, sending_mta_ip, sessions)"""
    rows = "".join(
        f"""insert into tls_failure (domain_id, tls_report_id, policy_number, result_type,
        sending_mta_ip, receiving_mx_hostname, failed_sessions)
        select domain_id, id, 1, '{kind}', '{ip}', 'mx.example.com', '{{{sessions}}}'
        from tls_report where report_id = '{n}';""" for kind, ip, sessions in details)
    return f"""insert into reporter (name) values ('org {n % 2}') on conflict do nothing;
        insert into tls_report (domain_id, reporter_id, report_id, key_sum, begin_s, end_s,
        content_sum, counted, organization_name, repairs, policy_count, first_day, last_day,
        is_long, trust, arrived, arrival_day)
        select d.id, r.id, '{n}', hashtextextended('{n}', 0), 0, 0, decode(md5('{n}'), 'hex'),
        true, r.name, 0, 1, '{day}', '{day}', false, 2, now(), now()
        from domain d, reporter r where d.name = '{domain}' and r.name = 'org {n % 2}';
        insert into tls_policy (domain_id, tls_report_id, number, policy_type, mx_host,
        successful_sessions, failed_sessions)
        select domain_id, id, 1, 'sts', 'mx.example.com', '{{{successful}}}', '{{{failed}}}'
        from tls_report where report_id = '{n}';
        insert into tls_day (domain_id, day, successful_sessions, failed_sessions)
        select id, '{day}', {successful}, {failed} from domain where name = '{domain}'
        on conflict (domain_id, day) do update
        set successful_sessions = tls_day.successful_sessions + {successful},
        failed_sessions = tls_day.failed_sessions + {failed};""" + rows


class FailuresTlsTest(TestCase):
    @classmethod
    def setUpClass(cls):
        cls.s = cls.class_service()
        cls.s.sql("insert into domain (name) values ('example.com'), ('quiet.example.com')")
        cls.s.sql("".join(failure_sql(n, days_ago(1 + n // 7)) for n in range(FAILURES)))
        cls.s.sql(failure_sql(100, days_ago(25), ip="2001:db8::1", header_from="sub.example.com"))
        cls.s.sql(failure_sql(101, days_ago(50), arrived=days_ago(2)))
        cls.s.sql(tls_sql(1, days_ago(3), 90, 10, [("certificate-expired", "192.0.2.1", 7),
                                                   ("sts-policy-invalid", "192.0.2.2", 3)]))
        cls.s.sql(tls_sql(2, days_ago(2), 100, 5, [("certificate-expired", "192.0.2.1", 5)]))
        cls.s.sql(tls_sql(3, days_ago(60), 1, 1, [("tlsa-invalid", "192.0.2.9", 1)]))

    def problem(self, path, status, word):
        r = self.s.get(path)
        self.assertEqual((r.status, r.headers["Content-Type"].split(";")[0]),
                         (status, "application/problem+json"), path)
        self.assertIn(word, r.json()["detail"])

    # - failure reports

    def test_failures_newest_first(self):
        a = self.s.json("/api/v1/domains/example.com/failures")
        self.assertEqual((a["domain"], a["from"], a["to"]),
                         ("example.com", days_ago(30).isoformat(), days_ago(1).isoformat()))
        self.assertEqual(len(a["failures"]), FAILURES + 1)
        self.assertIsNone(a["next_cursor"])
        order = [(f["arrival_date"], f["id"]) for f in a["failures"]]
        self.assertEqual(order, sorted(order, reverse=True))
        f = a["failures"][-1]
        self.assertEqual(list(f), FAILURE_FIELDS)
        self.assertEqual(
            {k: f[k] for k in ("day", "feedback_type", "auth_failure", "delivery_result",
                               "reported_domain", "header_from", "source_ip", "source_port",
                               "incidents", "arrival_date", "original_mail_from", "subject",
                               "from", "trust", "arrived", "duplicates")},
            {"day": days_ago(25).isoformat(), "feedback_type": "auth-failure",
             "auth_failure": "dmarc", "delivery_result": None,
             "reported_domain": "example.com", "header_from": "sub.example.com",
             "source_ip": "2001:db8::1", "source_port": 100, "incidents": 1,
             "arrival_date": f"{days_ago(25)}T12:00:00Z",
             "original_mail_from": "masked-0123456789abcdef@example.net",
             "subject": '=number 100, "quoted"', "from": None, "trust": "verified",
             "arrived": f"{days_ago(25)}T13:00:00Z", "duplicates": 0})

    def test_failures_days_and_filters(self):
        path = "/api/v1/domains/example.com/failures"
        one = days_ago(2)
        a = self.s.json(f"{path}?from={one}&to={one}")
        self.assertEqual(len(a["failures"]), 7)
        self.assertEqual({f["day"] for f in a["failures"]}, {one.isoformat()})
        first = days_ago(60)
        self.assertEqual(len(self.s.json(f"{path}?from={first}")["failures"]), FAILURES + 2)
        for query in ("source_ip=2001:DB8:0::1", "header_from=SUB.example.com.",
                      "header_from=sub.example.com&source_ip=2001:db8::1"):
            a = self.s.json(f"{path}?{query}")
            self.assertEqual([f["source_port"] for f in a["failures"]], [100], query)
        self.assertEqual(self.s.json(f"{path}?source_ip=192.0.2.77")["failures"], [])

    def test_failures_page_by_page(self):
        path = "/api/v1/domains/example.com/failures"
        whole = self.s.json(path)["failures"]
        for limit in (1, 7, 26):
            self.assertEqual(self.s.pages(path, "failures", limit), whole)
        cursor = self.s.json(f"{path}?limit=5")["next_cursor"]
        self.problem(f"{path}?limit=5&cursor={cursor}&to=2001-01-01", 400, '"cursor"')
        self.problem(f"{path}?cursor=x", 400, '"cursor"')
        # The cursor of another list.
        other = self.s.json("/api/v1/domains/example.com/tls?limit=1")["next_cursor"]
        self.problem(f"{path}?cursor={other}", 400, '"cursor"')
        self.problem(f"/api/v1/domains/example.com/tls?cursor={cursor}", 400, '"cursor"')

    def test_failures_csv(self):
        r = self.s.get("/api/v1/domains/example.com/failures?limit=3", accept="text/csv")
        self.assertEqual(r.headers["Content-Type"].split(";")[0], "text/csv")
        self.assertIn('rel="next"', r.headers["Link"])
        rows = r.csv()
        self.assertEqual((len(rows), list(rows[0])), (3, FAILURE_FIELDS))
        # Not a formula in a spreadsheet.
        self.assertEqual(rows[0]["subject"][:9], "'=number ")

    def test_problems(self):
        for path, word in (
                ("failures?limit=0", '"limit"'), ("failures?source_ip=example", '"source_ip"'),
                ("failures?source_ip=fe80::1%2525x", '"source_ip"'),
                ("failures?source_ip=", '"source_ip"'),
                ("failures?header_from=a%20b", '"header_from"'),
                ("failures?order=day", '"order"'), ("failures?from=yesterday", '"from"'),
                ("failures?from=2026-02-01&to=2026-01-01", '"from"'),
                ("tls?limit=1001", '"limit"'), ("tls?to=2026-13-01", '"to"'),
                ("tls?source_ip=192.0.2.1", '"source_ip"'), ("tls?cursor=%2F", '"cursor"')):
            with self.subTest(path):
                self.problem(f"/api/v1/domains/example.com/{path}", 400, word)
        for what in ("failures", "tls"):
            self.problem(f"/api/v1/domains/absent.example.com/{what}", 404, "absent.example.com")
            self.assertEqual(
                self.s.get(f"/api/v1/domains/example.com/{what}", method="POST").status, 405)

    def test_nothing_yet(self):
        a = self.s.json("/api/v1/domains/quiet.example.com/failures")
        self.assertEqual((a["failures"], a["to"]), ([], days_ago(0).isoformat()))
        a = self.s.json("/api/v1/domains/quiet.example.com/tls")
        self.assertEqual((a["days"], a["policies"], a["failures"]), ([], [], []))
        self.assertEqual(a["total"], {"successful_sessions": 0, "failed_sessions": 0,
                                      "success_rate": None})

    # - TLS reports

    def test_tls(self):
        a = self.s.json("/api/v1/domains/example.com/tls")
        self.assertEqual((a["from"], a["to"]),
                         (days_ago(31).isoformat(), days_ago(2).isoformat()))
        self.assertEqual(a["total"], {"successful_sessions": 190, "failed_sessions": 15,
                                      "success_rate": 0.9268})
        self.assertEqual(a["days"], [
            {"day": days_ago(3).isoformat(), "successful_sessions": 90, "failed_sessions": 10,
             "success_rate": 0.9},
            {"day": days_ago(2).isoformat(), "successful_sessions": 100, "failed_sessions": 5,
             "success_rate": 0.9524}])
        self.assertEqual(a["policies"], [
            {"policy_type": "sts", "policy_string": None, "mx_host": "mx.example.com",
             "successful_sessions": 190, "failed_sessions": 15, "success_rate": 0.9268,
             "first_day": days_ago(3).isoformat(), "last_day": days_ago(2).isoformat(),
             "reporters": 2}])
        self.assertEqual([list(f) for f in a["failures"]], [TLS_FIELDS, TLS_FIELDS])
        self.assertEqual(a["failures"][0], {
            "result_type": "certificate-expired", "sending_mta_ip": "192.0.2.1",
            "receiving_mx_hostname": "mx.example.com", "receiving_ip": None,
            "failed_sessions": 12, "failure_reason_code": None,
            "first_day": days_ago(3).isoformat(), "last_day": days_ago(2).isoformat(),
            "reporters": 2})
        self.assertIsNone(a["next_cursor"])
        first = days_ago(60)
        a = self.s.json(f"/api/v1/domains/example.com/tls?from={first}&to={first}")
        self.assertEqual(a["total"]["failed_sessions"], 1)
        self.assertEqual([f["result_type"] for f in a["failures"]], ["tlsa-invalid"])

    def test_tls_pages_and_csv(self):
        path = "/api/v1/domains/example.com/tls"
        whole = self.s.json(path)["failures"]
        self.assertEqual(self.s.pages(path, "failures", 1), whole)
        rows = self.s.get(path, accept="text/csv").csv()
        self.assertEqual([list(r) for r in rows], [TLS_FIELDS] * 2)
        self.assertEqual([r["failed_sessions"] for r in rows], ["12", "3"])

    # - commands

    def test_commands(self):
        for what in ("failures", "tls"):
            self.assertEqual(self.s.run_json(what, "example.com", "--json"),
                             self.s.json(f"/api/v1/domains/example.com/{what}?limit=1000"))
            r = self.s.run(what, "absent.example.com", code=2)
            self.assertIn("absent.example.com", r.errors)
            self.s.run(what, code=2)
            self.assertIn("no ", self.s.run(what, "quiet.example.com").out)
        out = self.s.run("failures", "example.com", "--from", days_ago(25),
                         "--to", days_ago(25)).out
        self.assertIn("2001:db8::1", out)
        self.assertIn("number 100", out)
        self.assertEqual(len(out.splitlines()), 3)
        out = self.s.run("tls", "example.com").out
        for word in ("total 190 successful sessions, 15 failed", "certificate-expired", "sts",
                     "92.68 %", days_ago(3).isoformat()):
            self.assertIn(word, out)

    def test_verify_holds_the_sums(self):
        self.s.verify()
        day = days_ago(60)
        self.s.sql(f"update tls_day set failed_sessions = 2 where day = '{day}'")
        try:
            got = self.s.run_json("db", "verify", "--json", code=1)
            self.assertEqual(got["differences"], 1)
            self.assertIn(f"tls_day example.com {day}", got["first_difference"])
        finally:
            self.s.sql(f"update tls_day set failed_sessions = 1 where day = '{day}'")
        self.s.verify()


class RetentionTest(TestCase):
    """By the command, and by ingest at its start and each day from then on."""

    def count(self, s):
        [(n,)] = s.sql("select count(*) from failure_report")
        return int(n)

    def fill(self, s):
        s.sql("insert into domain (name) values ('example.com') on conflict do nothing;" +
              "".join(failure_sql(n, days_ago(n)) for n in (1, 19, 21, 40)))

    def test_purge(self):
        s = self.service({"retention": {"failures": "20d"}})
        wait_for("the first day's work", lambda: s.events("retention_applied"))
        self.fill(s)
        self.assertEqual(s.run_json("db", "purge", "--json")["failure_reports"], 2)
        self.assertEqual(self.count(s), 2)
        self.assertIn("deleted: 0 failure reports", s.run("db", "purge").out)
        self.fill_again(s)

    def fill_again(self, s):
        s.sql("delete from failure_report")
        self.fill(s)
        s.kill_service("ingest")
        wait_for("the old ones to go", lambda: self.count(s) == 2)
        wait_for("the log", lambda: len(s.events("retention_applied")) == 2)
        self.assertIn("failure_reports=2", s.events("retention_applied")[1])

    def test_the_default_is_30_days(self):
        s = self.service({"retention": {}}, start=False)
        out = s.run("config", "show").out
        self.assertIn("failures = 30d", out)
        self.assertIn("store_message = no", out)


def failure_mail(n, at):
    """RFC 6591 and 9991; of a mail from bob to alice."""
    fields = f"""Feedback-Type: auth-failure
User-Agent: exampled/1.0
Version: 1
Original-Mail-From: <bob.{n}@example.net>
Original-Rcpt-To: <alice@example.org>
Arrival-Date: {email.utils.format_datetime(at)}
Source-IP: 192.0.2.{n}
Reported-Domain: mail.example.com
Authentication-Results: mx.example.org; spf=fail smtp.mailfrom=bob.{n}@example.net
Auth-Failure: dmarc
Delivery-Result: reject
Identity-Alignment: dkim, spf
"""
    reported = f"""From: Bob Smith <bob@mail.example.com>
To: alice@example.org
Subject: hello alice@example.org
Message-ID: <{n}@mail.example.com>
Date: {email.utils.format_datetime(at)}

Secret words.
"""
    parts = (("text/plain", "A failure report."), ("message/feedback-report", fields),
             ("message/rfc822", reported))
    body = "".join(f"--=-b\nContent-Type: {kind}\n\n{text}\n" for kind, text in parts)
    return (f"""From: postmaster@example.org
To: dmarc@example.com
Subject: FW: hello
MIME-Version: 1.0
Content-Type: multipart/report; report-type=feedback-report; boundary="=-b"

{body}--=-b--
""").replace("\n", "\r\n")


def tls_mail(report_id, day, organization="Example Org"):
    report = {
        "organization-name": organization, "report-id": report_id,
        "contact-info": "tls@example.org",
        "date-range": {"start-datetime": f"{day}T00:00:00Z", "end-datetime": f"{day}T23:59:59Z"},
        "policies": [{
            "policy": {"policy-type": "sts", "policy-string": ["version: STSv1", "mode: enforce"],
                       "policy-domain": "example.com", "mx-host": ["mx.example.com"]},
            "summary": {"total-successful-session-count": 5326,
                        "total-failure-session-count": 303},
            "failure-details": [{
                "result-type": "certificate-expired", "sending-mta-ip": "2001:db8:abcd:12::1",
                "receiving-mx-hostname": "mx1.example.com", "receiving-ip": "203.0.113.56",
                "failed-session-count": 100, "failure-reason-code": "X509_V_ERR"}]}]}
    mail = EmailMessage()
    mail["From"], mail["To"] = "tls@example.org", "tls@example.com"
    mail["Subject"] = f"Report Domain: example.com Submitter: example.org Report-ID: {report_id}"
    mail.set_content("A TLS report.")
    mail.add_attachment(gzip.compress(json.dumps(report).encode()), maintype="application",
                        subtype="tlsrpt+gzip", filename=f"example.org!example.com!{day}.json.gz")
    return mail.as_bytes(policy=email.policy.SMTP)


class WholeWayTest(TestCase):
    """From the mail to the answer."""

    PERSONAL = "bob|smith|alice|secret words"

    def noon(self, days):
        return email.utils.parsedate_to_datetime(
            f"{days_ago(days):%a, %d %b %Y} 12:00:00 +0000")

    def test_mail_to_answer(self):
        s = self.service({"domains": {"own": "example.com"}})
        failures = [failure_mail(n, self.noon(n)) for n in (1, 2)]
        tls = [tls_mail("t1", days_ago(1)), tls_mail("t2", days_ago(1), "Other Org")]
        # All of it twice.
        s.send(*failures, *failures)
        s.send(*tls, *tls, rcpt="tls@example.com")
        s.wait_drained()
        self.assertEqual(s.spool("refused"), [])
        a = s.json("/api/v1/domains/example.com/failures")
        self.assertEqual([(f["source_ip"], f["duplicates"]) for f in a["failures"]],
                         [("192.0.2.1", 1), ("192.0.2.2", 1)])
        f = a["failures"][0]
        self.assertEqual(
            {k: f[k] for k in ("day", "feedback_type", "auth_failure", "delivery_result",
                               "reported_domain", "header_from", "identity_alignment",
                               "message_id", "arrival_date")},
            {"day": days_ago(1).isoformat(), "feedback_type": "auth-failure",
             "auth_failure": "dmarc", "delivery_result": "reject",
             "reported_domain": "mail.example.com", "header_from": "mail.example.com",
             "identity_alignment": "dkim, spf", "message_id": "<1@mail.example.com>",
             "arrival_date": f"{days_ago(1)}T12:00:00Z"})
        self.assertRegex(f["from"], "^masked-[0-9a-f]{16}@mail.example.com$")
        self.assertEqual(f["subject"], f"hello {f['original_rcpt_to']}")
        self.assertNotRegex(json.dumps(a).lower(), self.PERSONAL)
        counts = s.sql(f"select count(*) filter (where f::text ~* '{self.PERSONAL}'), count(*) "
                       "from failure_report f")
        self.assertEqual(counts, [["0", "2"]])
        self.assertEqual(s.sql("select count(*) from failure_message"), [["0"]])
        a = s.json("/api/v1/domains/example.com/tls")
        self.assertEqual(a["total"], {"successful_sessions": 2 * 5326, "failed_sessions": 2 * 303,
                                      "success_rate": 0.9462})
        self.assertEqual([(f["result_type"], f["failed_sessions"], f["reporters"],
                           f["failure_reason_code"]) for f in a["failures"]],
                         [("certificate-expired", 200, 2, "X509_V_ERR")])
        self.assertEqual(a["policies"][0]["policy_string"], "version: STSv1\nmode: enforce")
        s.verify()
        self.assertEqual([d["domain"] for d in s.json("/api/v1/domains")["domains"]],
                         ["example.com"])

    def test_import_with_messages_kept(self):
        s = self.service({"failures": {"store_message": "yes"},
                          "domains": {"own": "example.com"}}, start=False)
        for n, mail in enumerate((failure_mail(1, self.noon(1)).encode(),
                                  tls_mail("t1", days_ago(1)))):
            with open(os.path.join(s.dir, f"{n}.eml"), "wb") as f:
                f.write(mail)
        args = ("import", os.path.join(s.dir, "0.eml"), os.path.join(s.dir, "1.eml"), "--json")
        got = s.run_json(*args)
        self.assertEqual((got["stored"], got["duplicates"], got["refused"]), (2, 0, 0))
        got = s.run_json(*args)
        self.assertEqual((got["stored"], got["duplicates"], got["refused"]), (0, 2, 0))
        with s:
            [(message,)] = s.sql("select convert_from(message, 'UTF8') ~ 'Secret words' "
                                 "from failure_message")
            self.assertEqual(message, "t")
            self.assertEqual(s.run_json("failures", "example.com", "--json")
                             ["failures"][0]["source_ip"], "192.0.2.1")


if __name__ == "__main__":
    main()
