#!/usr/bin/env python3
"""test_smtp_tls.py - TLS and LMTP: what is offered, what survives, what smuggles."""

import os
import shutil
import signal
import socket
import ssl
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../harness"))
import reports
from mail_rig import ENDINGS, LmtpClient, TlsSmtp, make_certificate, relays, tls_faults, trusting
from ruad import IS_ROOT, TestCase, dot_stuffed, free_port, main, wait_for

MAIL = reports.numbered(1).mail()
SECOND = (b"MAIL FROM:<evil@b.test>\r\nRCPT TO:<dmarc@example.com>\r\nDATA\r\n"
          b"Subject: 2\r\n\r\nsmuggled\r\n.\r\nQUIT\r\n")


class TlsService(TestCase):
    """A listener with every port; keys lie in a folder that only root reads."""

    @classmethod
    def setUpClass(cls):
        cls.keys = tempfile.mkdtemp(prefix="ruad-keys-")
        cls.addClassCleanup(shutil.rmtree, cls.keys, ignore_errors=True)
        cls.cert, cls.key = make_certificate(cls.keys)
        cls.tls = trusting(cls.cert)
        cls.tls_address = ("127.0.0.1", free_port())
        cls.lmtp_address = ("127.0.0.1", free_port())
        cls.s = cls.class_service(cls.configuration(), command="smtp")

    @classmethod
    def configuration(cls):
        return {"smtp": {
            "tls_cert_file": cls.cert, "tls_key_file": cls.key,
            "listen_tls": "%s:%d" % cls.tls_address,
            "listen_lmtp": "%s:%d" % cls.lmtp_address}}

    def setUp(self):
        self.before = set(self.s.spool("new"))

    def arrived(self):
        return [i for i in self.s.spool("new") if i not in self.before]

    def one_arrived(self):
        ids = self.arrived()
        self.assertEqual(len(ids), 1, ids)
        return self.s.spool_file("new", ids[0])

    def smtp(self, **kw):
        return TlsSmtp(self.s.smtp_address, **kw)

    def secure(self):
        c = self.smtp()
        c.starttls(self.tls)
        return c

    def lmtp(self):
        return LmtpClient(self.lmtp_address)


class TlsTest(TlsService):
    def test_starttls(self):
        with self.smtp() as c:
            self.assertRegex(c.ehlo[1], r"(?m)^250[- ]STARTTLS$")
            self.assertNotIn("AUTH", c.ehlo[1])
            self.assertEqual(c.command("STARTTLS now")[0], 501)
            code, text = c.starttls(self.tls)
            self.assertEqual(code, 250)
            self.assertNotIn("STARTTLS", text)
            self.assertNotIn("AUTH", text)
            self.assertEqual(c.command("STARTTLS")[0], 503)
            c.envelope()
            c.raw(dot_stuffed(MAIL))
            self.assertEqual(c.reply()[0], 250)
            self.assertEqual(c.command("QUIT")[0], 221)
            self.assertEqual(c.reply()[0], 0)
        data = self.one_arrived()
        self.assertTrue(data.endswith(MAIL))
        self.assertRegex(data, rb"(?s)^Return-Path.*?\n\t\(using TLSv1\.3 with cipher [A-Z0-9_]+\)"
                               rb"\r\n\tby mx\.example\.net \(ruad\) with ESMTPS id ")

    def test_tls_from_the_first_byte(self):
        with TlsSmtp(self.tls_address, context=self.tls) as c:
            self.assertEqual(c.greeting[0], 220)
            self.assertNotIn("STARTTLS", c.ehlo[1])
            c.envelope()
            c.raw(dot_stuffed(MAIL))
            self.assertEqual(c.reply()[0], 250)
        self.assertIn(b"with ESMTPS id", self.one_arrived())

    def test_the_dialogue_begins_anew(self):
        with self.smtp() as c:
            self.assertEqual(c.command("MAIL FROM:<a@b.test>")[0], 250)
            self.assertEqual(c.command("RCPT TO:<dmarc@example.com>")[0], 250)
            self.assertEqual(c.command("STARTTLS")[0], 220)
            c.wrap(self.tls)
            self.assertEqual(c.command("DATA")[0], 503)
            self.assertEqual(c.command("MAIL FROM:<a@b.test>")[0], 503, "no EHLO yet")

    def test_injected_plain_text_is_dropped(self):
        """CVE-2011-0411: in one packet with STARTTLS."""
        with self.smtp() as c:
            c.raw(b"STARTTLS\r\nRSET\r\nEHLO evil.test\r\nMAIL FROM:<evil@b.test>\r\nNOO")
            self.assertEqual(c.reply()[0], 220)
            c.wrap(self.tls)
            # Were any of it heard, its replies would come first.
            code, text = c.command("EHLO client.example.net")
            self.assertEqual(code, 250)
            self.assertTrue(text.startswith("250-mx.example.net"), text)
            self.assertEqual(c.command("RCPT TO:<dmarc@example.com>")[0], 503)
            self.assertEqual(c.command("MAIL FROM:<a@b.test>")[0], 250)
        self.assertIn("cause=tls_injection", self.s.log())

    def test_injection_answers_with_220_alone(self):
        with socket.create_connection(self.s.smtp_address, 10) as c:
            c.sendall(b"EHLO a.test\r\nSTARTTLS\r\nMAIL FROM:<x@y.test>\r\n")
            c.shutdown(socket.SHUT_WR)
            got = b""
            while (block := c.recv(4096)):
                got += block
        self.assertTrue(got.endswith(b"220 2.0.0 ready to start TLS\r\n"), got)

    def test_plain_text_in_place_of_a_handshake(self):
        with self.smtp() as c:
            self.assertEqual(c.command("STARTTLS")[0], 220)
            c.raw(b"EHLO client.example.net\r\nMAIL FROM:<a@b.test>\r\n")
            rest = c.file.read()  # an alert, perhaps; then the end
            self.assertNotIn(b"250", rest)
        with socket.create_connection(self.tls_address, 10) as c:
            c.sendall(b"EHLO client.example.net\r\n")
            self.assertNotIn(b"220", c.recv(1000))
        with self.smtp() as c:
            self.assertEqual(c.command("NOOP")[0], 250, "the listener lives")
        self.assertIn("cause=tls_failed", self.s.log())

    def test_old_versions_are_refused(self):
        old = trusting(self.cert)
        old.set_ciphers("ALL:@SECLEVEL=0")
        old.minimum_version = old.maximum_version = ssl.TLSVersion.TLSv1_1
        with self.smtp() as c:
            self.assertEqual(c.command("STARTTLS")[0], 220)
            with self.assertRaises(ssl.SSLError):
                c.wrap(old)
        weak = trusting(self.cert, maximum_version=ssl.TLSVersion.TLSv1_2)
        weak.set_ciphers("ECDHE-ECDSA-AES128-SHA256:@SECLEVEL=0")  # CBC
        with self.smtp() as c:
            self.assertEqual(c.command("STARTTLS")[0], 220)
            with self.assertRaises(ssl.SSLError):
                c.wrap(weak)
        with self.smtp() as c:
            c.starttls(trusting(self.cert, maximum_version=ssl.TLSVersion.TLSv1_2))
            self.assertEqual(c.socket.version(), "TLSv1.2")
            self.assertRegex(c.socket.cipher()[0], r"^ECDHE-.*(GCM|CHACHA20)")

    def test_sslscan(self):
        self.assertEqual(tls_faults(self.s.smtp_port, "--starttls-smtp"), [])
        self.assertEqual(tls_faults(self.tls_address[1]), [])

    def test_handshakes_do_not_hold_up_others(self):
        """Twenty strangers in the middle of theirs; then many commands."""
        stuck = []
        for _ in range(20):
            c = socket.create_connection(self.tls_address, 10)
            c.sendall(b"\x16\x03\x01\x02\x00\x01")  # the head of a ClientHello
            stuck.append(c)
        with self.smtp() as c:
            began = time.monotonic()
            for _ in range(80):
                self.assertEqual(c.command("NOOP")[0], 250)
            self.assertLess(time.monotonic() - began, 2)
        for c in stuck:
            c.close()

    def test_large_message_in_odd_records(self):
        body = b"Subject: big\r\n\r\n" + b"".join(
            b"%06d " % i + b"x" * 60 + b"\r\n" for i in range(20000))
        wire, at = dot_stuffed(body), 0
        with self.secure() as c:
            c.envelope()
            for n in (1, 2, 3, 16383, 16384, 16385, 65536, 10**9):
                c.raw(wire[at:at + n])
                at += n
            self.assertEqual(c.reply()[0], 250)
        self.assertTrue(self.one_arrived().endswith(body))

    def test_not_relayed(self):
        """nmap's open-relay tests: all got as far as a recipient, and no further."""
        before = len(self.s.events("rejected"))
        self.assertEqual(relays(self.s.smtp_port), 0)
        self.assertEqual(self.arrived(), [])
        told = self.s.events("rejected")[before:]
        self.assertGreaterEqual(sum("550 5.1.1" in e or "501 5.1.3" in e for e in told), 16)
        self.assertEqual([e for e in told if "501 5.1.7" in e], [], "a sender that is none")


class SmugglingTest(TlsService):
    """Five endings, four ways in: never two messages."""

    def check(self, connect, begin, end_of_first):
        for ending in ENDINGS:
            with self.subTest(ending=ending, way=self.id()):
                self.before = set(self.s.spool("new"))
                with connect() as c:
                    begin(c)
                    c.raw(b"Subject: 1\r\n\r\nbody" + ending)
                    time.sleep(0.1)
                    c.raw(SECOND)
                    replies = c.replies()
                self.assertLessEqual(len(self.arrived()), 1)
                self.assertNotIn(354, replies, "what stands in the body is no command")
                self.assertTrue(any(500 <= r < 600 for r in replies), replies)
                self.assertEqual(self.arrived(), [], "a bare CR or LF is refused")
        # The control: this sender does send two with the true ending.
        self.before = set(self.s.spool("new"))
        with connect() as c:
            begin(c)
            c.raw(b"Subject: 1\r\n\r\nbody" + end_of_first)
            c.raw(SECOND)
            self.assertEqual(c.replies()[-2:], [250, 221])
        self.assertEqual(len(self.arrived()), 2)

    def test_plain(self):
        self.check(self.smtp, lambda c: c.envelope(), b"\r\n.\r\n")

    def test_starttls(self):
        self.check(self.secure, lambda c: c.envelope(), b"\r\n.\r\n")

    def test_lmtp(self):
        self.check(self.lmtp, lambda c: c.envelope(), b"\r\n.\r\n")

    def test_bdat(self):
        """The whole of it is one chunk, as its length says."""
        head = b"Subject: 1\r\n\r\nbody"
        for ending in (*ENDINGS, b"\r\n.\r\n"):
            with self.subTest(ending=ending):
                self.before = set(self.s.spool("new"))
                body = head + ending + SECOND
                with self.smtp() as c:
                    c.raw(b"MAIL FROM:<a@b.test>\r\nRCPT TO:<dmarc@example.com>\r\n"
                          b"BDAT %d LAST\r\n" % len(body) + body + b"QUIT\r\n")
                    replies = c.replies()
                if ending == b"\r\n.\r\n":
                    self.assertEqual(replies, [250, 250, 250, 221])
                    self.assertTrue(self.one_arrived().endswith(body))
                else:
                    self.assertEqual(replies, [250, 250, 521])
                    self.assertEqual(self.arrived(), [])

    def test_bdat_with_a_length_that_lies(self):
        """Behind the chunk stand commands, and they are commands."""
        with self.smtp() as c:
            c.raw(b"MAIL FROM:<a@b.test>\r\nRCPT TO:<dmarc@example.com>\r\n"
                  b"BDAT 6 LAST\r\nabcd\r\n\r\n.\r\n" + SECOND)
            replies = c.replies()
        self.assertEqual(replies[:3], [250, 250, 250])
        self.assertIn(500, replies)
        self.assertEqual(len(self.arrived()), 2, "two that were sent as two")

    def test_bare_line_ends_in_a_header(self):
        for body in (b"Subject: 1\nX: y\r\n\r\nbody\r\n", b"Subject: 1\rX: y\r\n\r\nbody\r\n"):
            with self.smtp() as c:
                c.envelope()
                c.raw(dot_stuffed(body))
                self.assertEqual(c.replies(), [521])
        self.assertEqual(self.arrived(), [])


class LmtpTest(TlsService):
    def test_a_reply_for_each_recipient(self):
        with self.lmtp() as c:
            self.assertRegex(c.greeting[1], r"^220 mx\.example\.net LMTP ")
            self.assertRegex(c.ehlo[1], r"(?m)^250[- ]PIPELINING$")
            self.assertEqual(c.command("MAIL FROM:<a@b.test>")[0], 250)
            for rcpt, code in (("dmarc", 250), ("nobody", 550), ("tls", 250)):
                self.assertEqual(c.command(f"RCPT TO:<{rcpt}@example.com>")[0], code)
            self.assertEqual(c.command("DATA")[0], 354)
            c.raw(dot_stuffed(MAIL))
            self.assertEqual([c.reply()[0] for _ in range(2)], [250, 250])
            self.assertEqual(c.command("NOOP")[0], 250, "and not one more")
        data = self.one_arrived()
        self.assertIn(b"with LMTP id", data)
        env = self.s.spool_file("new", self.arrived()[0], "env").decode()
        self.assertRegex(env, r"(?m)^channel: lmtp$")

    def test_it_is_not_smtp(self):
        with self.lmtp() as c:
            self.assertEqual(c.command("EHLO client.example.net")[0], 500)
            self.assertEqual(c.command("HELO client.example.net")[0], 500)
        with self.smtp() as c:
            self.assertEqual(c.command("LHLO client.example.net")[0], 500)

    def test_with_tls(self):
        with self.lmtp() as c:
            self.assertEqual(c.command("STARTTLS")[0], 220)
            c.wrap(self.tls)
            self.assertEqual(c.command("LHLO client.example.net")[0], 250)
            c.envelope()
            c.raw(dot_stuffed(MAIL))
            self.assertEqual(c.reply()[0], 250)
        self.assertIn(b"with LMTPS id", self.one_arrived())


class RequireTlsTest(TlsService):
    @classmethod
    def configuration(cls):
        config = super().configuration()
        config["smtp"]["require_tls"] = "yes"
        return config

    def test_mail_needs_tls(self):
        with self.smtp() as c:
            code, text = c.command("MAIL FROM:<a@b.test>")
            self.assertEqual(code, 530)
            self.assertIn("5.7.0", text)
            self.assertIn("STARTTLS", text)
            c.starttls(self.tls)
            c.envelope()
            c.raw(dot_stuffed(MAIL))
            self.assertEqual(c.reply()[0], 250)
        with TlsSmtp(self.tls_address, context=self.tls) as c:
            c.envelope()
        with self.lmtp() as c:
            c.envelope()


class CertificateTest(TestCase):
    """Start and SIGHUP, with what can be wrong about a certificate."""

    def setUp(self):
        self.keys = tempfile.mkdtemp(prefix="ruad-keys-")
        self.addCleanup(shutil.rmtree, self.keys, ignore_errors=True)
        self.cert, self.key = make_certificate(self.keys)

    def presented(self, s):
        """The certificate that STARTTLS shows, as PEM."""
        any_one = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        any_one.check_hostname, any_one.verify_mode = False, ssl.CERT_NONE
        with TlsSmtp(s.smtp_address) as c:
            self.assertEqual(c.command("STARTTLS")[0], 220)
            c.wrap(any_one)
            return ssl.DER_cert_to_PEM_cert(c.socket.getpeercert(True)).strip()

    @staticmethod
    def text(path):
        with open(path) as f:
            return f.read().strip()

    def service_of(self, **options):
        return self.service({"smtp": {"tls_cert_file": self.cert, "tls_key_file": self.key,
                                      **options}}, command="smtp")

    def test_reload(self):
        s = self.service_of()
        old = self.text(self.cert)
        self.assertEqual(self.presented(s), old)
        os.chmod(self.keys, 0o755)
        with TlsSmtp(s.smtp_address) as c:
            c.starttls(trusting(self.cert))
            make_certificate(self.keys, "mx2.example.net")
            os.chmod(self.key, 0o644)
            s.process.send_signal(signal.SIGHUP)
            wait_for("the new certificate", lambda: self.presented(s) != old, 10)
            self.assertEqual(self.presented(s), self.text(self.cert))
            self.assertEqual(c.command("NOOP")[0], 250, "what was begun goes on")
        s.stop()

    def test_reload_without_the_right_to_read(self):
        if not IS_ROOT:
            self.skipTest("only a listener that root started gives up rights")
        s = self.service_of()
        old = self.text(self.cert)
        os.chmod(self.keys, 0o755)
        make_certificate(self.keys, "mx2.example.net")  # its key is root's alone
        s.process.send_signal(signal.SIGHUP)
        wait_for("a word about it", lambda: s.events("tls_reload_failed"), 10)
        self.assertIn("srv.key", s.events("tls_reload_failed")[0])
        self.assertEqual(self.presented(s), old)
        s.stop()

    def test_reload_of_nonsense(self):
        s = self.service_of()
        old = self.text(self.cert)
        with open(self.cert, "w") as f:
            f.write("no certificate\n")
        s.process.send_signal(signal.SIGHUP)
        wait_for("a word about it", lambda: s.events("tls_reload_failed"), 10)
        self.assertEqual(self.presented(s), old)
        s.stop()

    def test_what_cannot_start(self):
        other = make_certificate(self.keys, stem="other")
        locked = os.path.join(self.keys, "locked.key")
        subprocess.run(["openssl", "ec", "-in", self.key, "-aes256", "-passout", "pass:x",
                        "-out", locked], check=True, capture_output=True)
        for options, word in (
                ({"tls_cert_file": "/nonexistent.pem"}, "/nonexistent.pem"),
                ({"tls_key_file": other[1]}, "other.key"),
                ({"tls_key_file": locked}, "locked.key"),
                ({"tls_cert_file": None, "tls_key_file": None, "require_tls": "yes"},
                 "tls_cert_file"),
                ({"tls_cert_file": None, "tls_key_file": None,
                  "listen_tls": f"127.0.0.1:{free_port()}"}, "tls_cert_file")):
            with self.subTest(options=options):
                s = self.service({"smtp": {"tls_cert_file": self.cert, "tls_key_file": self.key,
                                           **options}}, command="smtp", start=False)
                r = s.run("smtp", code=2)
                self.assertIn(word, r.errors)
                s.cleanup()


if __name__ == "__main__":
    main()
