#!/usr/bin/env python3
"""test_smtp_interop.py - other people's programs deliver to the listener."""

import json
import os
import re
import shutil
import smtplib
import socket
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../harness"))
import reports
from mail_rig import (ENDINGS, RIGS, Exim, Postfix, make_certificate, needs, relays,
                      tls_faults)
from ruad import ROOT, TestCase, free_port, main, wait_for

MAIL = reports.numbered(1).mail()

# As a client of nodemailer would write it.
NODEMAILER = """
const nodemailer = require('nodemailer');
const o = JSON.parse(process.argv[1]);
const t = nodemailer.createTransport(o.transport);
t.sendMail(o.message).then(r => console.log(JSON.stringify(r)),
  e => { console.log(JSON.stringify({error: e.message, code: e.responseCode})); process.exit(1); });
"""


def guide(title):
    """The block of docs/INTAKE.md under that comment, without its indentation."""
    with open(os.path.join(ROOT, "docs/INTAKE.md")) as f:
        found = re.search(rf"(?m)^    # {re.escape(title)}\n((?:    (?!# ).*\n)+)", f.read())
    return re.sub(r"(?m)^    ", "", found[1])


class InteropTest(TestCase):
    @classmethod
    def setUpClass(cls):
        cls.keys = tempfile.mkdtemp(prefix="ruad-keys-")
        cls.addClassCleanup(shutil.rmtree, cls.keys, ignore_errors=True)
        os.chmod(cls.keys, 0o755)
        cls.cert, cls.key = make_certificate(cls.keys)
        cls.tls_port, cls.lmtp_port = free_port(), free_port()
        cls.s = cls.class_service({"smtp": {
            "tls_cert_file": cls.cert, "tls_key_file": cls.key,
            "listen_tls": f"127.0.0.1:{cls.tls_port}",
            "listen_lmtp": f"127.0.0.1:{cls.lmtp_port}",
            "recipients": "dmarc@example.com, tls@example.com, dmarc@reports.example.com",
            "xclient_networks": "127.0.0.1"}}, command="smtp")

    def setUp(self):
        self.before = set(self.s.spool("new"))
        self.dir = tempfile.mkdtemp(prefix="ruad-mta-")
        self.addCleanup(shutil.rmtree, self.dir, ignore_errors=True)

    def arrived(self):
        return [i for i in self.s.spool("new") if i not in self.before]

    def wait_arrived(self, count, front=None):
        try:
            wait_for(f"{count} messages", lambda: len(self.arrived()) >= count, 40)
        except AssertionError as e:
            raise AssertionError(f"{e}\n{front.log()[-3000:] if front else ''}") from None
        self.assertEqual(len(self.arrived()), count)
        return [self.s.spool_file("new", i) for i in self.arrived()]

    def has_report(self, data):
        """The attachment came through as it was sent."""
        body = MAIL.partition(b"\r\n\r\n")[2]
        self.assertIn(body.strip(), data.replace(b"\r\n.\r\n", b"\r\n"))

    # - Postfix

    def postfix(self, transport, **settings):
        front = Postfix(self.dir, transport, **settings)
        self.addCleanup(front.stop)
        return front.start()

    def through(self, front, count=3):
        with smtplib.SMTP("127.0.0.1", front.port, local_hostname="reporter.test") as c:
            for _ in range(count):
                c.sendmail("noreply@reporter.test", ["dmarc@example.com"], MAIL)

    def test_postfix_by_smtp_and_tls(self):
        front = self.postfix(f"smtp:[127.0.0.1]:{self.s.smtp_port}",
                             smtp_tls_security_level="encrypt", smtp_tls_CAfile=self.cert,
                             smtp_tls_loglevel="1")
        self.through(front)
        for data in self.wait_arrived(3, front):
            self.has_report(data)
            self.assertIn(b"with ESMTPS id", data)
        self.assertRegex(front.log(), r"status=sent \(250 2\.0\.0 Ok: spooled as [0-9a-f]{16}\)")

    def test_postfix_by_lmtp(self):
        """With two recipients, of which one does not exist; and the client's
        address, which Postfix tells by XFORWARD."""
        front = self.postfix(f"lmtp:inet:127.0.0.1:{self.lmtp_port}",
                             lmtp_send_xforward_command="yes",
                             smtpd_authorized_xclient_hosts="127.0.0.1",
                             smtpd_client_restrictions="permit")
        with smtplib.SMTP("127.0.0.1", front.port, local_hostname="mid.test") as c:
            c.ehlo()
            # What Postfix was told about its client.
            self.assertEqual(c.docmd("XCLIENT", "ADDR=192.0.2.66 NAME=reporter.test")[0], 220)
            c.ehlo("reporter.test")
            c.sendmail("noreply@reporter.test",
                       ["dmarc@example.com", "nobody@example.com", "tls@example.com"], MAIL)
        data, = self.wait_arrived(1, front)
        self.has_report(data)
        self.assertIn(b"with LMTP id", data)
        env = self.s.spool_file("new", self.arrived()[0], "env").decode()
        self.assertRegex(env, r"(?m)^client: 192\.0\.2\.66$")
        self.assertRegex(env, r"(?m)^via: 127\.0\.0\.1$")
        self.assertRegex(env, r"(?m)^helo: reporter\.test$")
        self.assertRegex(env, r"(?m)^rcpt_to: dmarc@example\.com, tls@example\.com$")
        wait_for("the log", lambda: "status=bounced" in front.log(), 20)
        self.assertEqual(len(re.findall(r"relay=127\.0\.0\.1.*status=sent", front.log())), 2)
        self.assertRegex(front.log(), r"<nobody@example.com>.*550 5\.1\.1")

    def test_the_attacks_bite(self):
        """What the listener refuses becomes two messages in a Postfix as it was
        before it learnt to look; and scanners find what is wrong with one."""
        front = self.postfix("discard:", smtpd_forbid_bare_newline="no",
                             smtpd_forbid_unauth_pipelining="no", mynetworks="127.0.0.0/8",
                             smtpd_relay_restrictions="permit_mynetworks, reject",
                             default_transport="discard:", smtpd_tls_cert_file=self.cert,
                             smtpd_tls_key_file=self.key, smtpd_tls_security_level="may")
        two = [e for e in ENDINGS if self.smuggle(front.port, e) == 2]
        self.assertEqual(two, [b"\n.\n", b"\n.\r\n", b"\r\n.\n"])
        self.assertEqual(relays(front.port), 16)
        faults = tls_faults(front.port, "--starttls-smtp")
        self.assertIn("offers tls 1.0", faults)
        self.assertTrue([f for f in faults if "SHA" in f and "GCM" not in f], faults)

    def smuggle(self, port, ending):
        """How many messages are made of one."""
        with socket.create_connection(("127.0.0.1", port), 20) as c:
            for text in (b"EHLO a.test\r\n",
                         b"MAIL FROM:<a@b.test>\r\nRCPT TO:<dmarc@example.com>\r\nDATA\r\n",
                         b"Subject: 1\r\n\r\nbody" + ending,
                         b"MAIL FROM:<evil@b.test>\r\nRCPT TO:<dmarc@example.com>\r\nDATA\r\n"
                         b"Subject: 2\r\n\r\nsmuggled\r\n.\r\nQUIT\r\n"):
                time.sleep(0.1)
                c.sendall(text)
            got = b""
            while (block := c.recv(4096)):
                got += block
        return got.count(b"queued as")

    # - as docs/INTAKE.md says

    def lines_of(self, title):
        text = (guide(title).replace(":2424", f":{self.lmtp_port}")
                .replace(":2525", f":{self.s.smtp_port}"))
        return dict(line.split(" = ", 1) for line in text.splitlines())

    def hand_over(self, front, rcpt):
        with smtplib.SMTP("127.0.0.1", front.port, local_hostname="reporter.test") as c:
            c.sendmail("noreply@reporter.test", [rcpt], MAIL)
            self.assertEqual(c.docmd("MAIL FROM:<>")[0], 250)
            self.assertEqual(c.docmd("RCPT TO:<nobody@reports.example.com>")[0], 550)

    def test_guide_for_postfix(self):
        front = self.postfix("", mydestination="example.com", local_recipient_maps="inline:{x=x}",
                             **self.lines_of("main.cf: a domain for reports, by LMTP"),
                             **self.lines_of("main.cf: an address of another domain"))
        self.hand_over(front, "dmarc@reports.example.com")
        self.hand_over(front, "dmarc@example.com")
        for data in self.wait_arrived(2, front):
            self.has_report(data)
            self.assertIn(b"with LMTP", data)
            self.assertIn(b"for <dmarc@reports.example.com>", data)
        front.configure(**self.lines_of("main.cf: a domain for reports, by SMTP"))
        self.hand_over(front, "dmarc@reports.example.com")
        self.assertIn(b"with ESMTPS id", self.wait_arrived(3, front)[-1])

    def test_guide_for_exim(self):
        front = Exim(self.dir, 0)
        front.forward("reports.example.com", guide("router, before those that look up DNS"),
                      guide("transport").replace("2424", str(self.lmtp_port)))
        self.addCleanup(front.stop)
        front.start()
        with smtplib.SMTP("127.0.0.1", front.port, local_hostname="reporter.test") as c:
            c.sendmail("noreply@reporter.test", ["dmarc@reports.example.com"], MAIL)
        data, = self.wait_arrived(1, front)
        self.has_report(data)
        self.assertIn(b"with LMTP", data)

    # - Exim, which speaks CHUNKING

    def test_exim(self):
        front = Exim(self.dir, self.s.smtp_port)
        self.addCleanup(front.stop)
        front.start()
        with smtplib.SMTP("127.0.0.1", front.port, local_hostname="reporter.test") as c:
            for _ in range(3):
                c.sendmail("noreply@reporter.test", ["dmarc@example.com"], MAIL)
        for data in self.wait_arrived(3, front):
            self.has_report(data)
            self.assertIn(b"with ESMTPS id", data)
        wait_for("the log", lambda: front.log().count("Completed") >= 3, 20)
        self.assertRegex(front.log(), r"=> dmarc@example\.com .*K .*spooled as")

    # - swaks

    def swaks(self, *args):
        return subprocess.run(
            [needs("swaks"), "--from", "a@b.test", "--to", "dmarc@example.com",
             "--data", "-", *args], input=MAIL.replace(b"\r\n", b"\n"), capture_output=True,
            timeout=60, check=False)

    def test_swaks(self):
        for args, word in ((["--server", f"127.0.0.1:{self.s.smtp_port}"], b"with ESMTP id"),
                           (["--server", f"127.0.0.1:{self.s.smtp_port}", "--tls"],
                            b"with ESMTPS id"),
                           (["--server", f"127.0.0.1:{self.tls_port}", "--tlsc"],
                            b"with ESMTPS id"),
                           (["--server", f"127.0.0.1:{self.lmtp_port}", "--protocol", "LMTP"],
                            b"with LMTP id")):
            with self.subTest(args=args):
                self.before = set(self.s.spool("new"))
                r = self.swaks(*args)
                if b"not available" in r.stdout + r.stderr and r.returncode == 10:
                    self.skipTest("swaks has no TLS here")
                self.assertEqual(r.returncode, 0, r.stdout + r.stderr)
                data, = self.wait_arrived(1)
                self.assertIn(word, data)

    # - nodemailer

    def nodemailer(self, transport, message):
        node = needs("node")
        if not os.path.isdir(f"{RIGS}/npm/node_modules/nodemailer"):
            self.skipTest("nodemailer is not in build/rigs")
        options = {"transport": {"host": "127.0.0.1", "name": "node.test",
                                 "tls": {"rejectUnauthorized": False}, **transport},
                   "message": {"from": "a@b.test", "to": "dmarc@example.com",
                               "subject": "Report Domain: example.com", "text": "here",
                               **message}}
        r = subprocess.run([node, "-e", NODEMAILER, json.dumps(options)], cwd=f"{RIGS}/npm",
                           capture_output=True, timeout=60, check=False)
        self.assertTrue(r.stdout, r.stderr)
        return json.loads(r.stdout)

    def test_nodemailer(self):
        name, _, report = reports.numbered(2).packed("gzip")
        attached = {"attachments": [{"filename": name, "content": report.hex(),
                                     "encoding": "hex"}]}
        for transport in ({"port": self.s.smtp_port, "requireTLS": True},
                          {"port": self.tls_port, "secure": True},
                          {"port": self.lmtp_port, "lmtp": True, "ignoreTLS": True}):
            with self.subTest(transport=transport):
                self.before = set(self.s.spool("new"))
                r = self.nodemailer(transport, attached)
                self.assertEqual(r.get("accepted"), ["dmarc@example.com"], r)
                data, = self.wait_arrived(1)
                self.assertIn(name.encode(), data)
        r = self.nodemailer({"port": self.s.smtp_port}, {"to": "nobody@example.com"})
        self.assertEqual(r.get("code"), 550, r)

    def test_nodemailer_with_dsn_and_utf8(self):
        """It says RET, ENVID, NOTIFY, ORCPT and SMTPUTF8, as they are offered."""
        r = self.nodemailer({"port": self.s.smtp_port},
                            {"dsn": {"id": "a-1", "return": "headers", "notify": "never",
                                     "recipient": "a@b.test"}, "from": "jos\u00e9@b.test"})
        self.assertEqual(r.get("accepted"), ["dmarc@example.com"], r)
        data, = self.wait_arrived(1)
        self.assertIn(b"with UTF8SMTPS id", data)
        self.assertIn("Return-Path: <jos\u00e9@b.test>".encode(), data)


if __name__ == "__main__":
    main()
