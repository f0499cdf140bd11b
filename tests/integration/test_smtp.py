#!/usr/bin/env python3
"""test_smtp.py - the listener alone: what it takes, and that 250 means on disk."""

import contextlib
import os
import random
import re
import shutil
import signal
import smtplib
import socket
import subprocess
import sys
import time
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../harness"))
import reports
from ruad import IS_ROOT, Smtp, TestCase, dot_stuffed, has_ipv6, main, wait_for

MAIL = reports.numbered(1).mail()
LIMIT = 200_000


def lines_of(size, seed=0):
    """A message of about that size that does not compress or repeat."""
    rng = random.Random(seed)
    out = [b"Subject: filler\r\n\r\n"]
    out += [rng.randbytes(35).hex().encode() + b"\r\n" for _ in range(size // 72)]
    return b"".join(out)


class SmtpTest(TestCase):
    @classmethod
    def setUpClass(cls):
        cls.s = cls.class_service(
            {"smtp": {"max_message": LIMIT, "deny": "127.0.0.7 a test of deny"}},
            command="smtp", ipv6=has_ipv6())

    def setUp(self):
        self.before = set(self.s.spool("new"))

    def arrived(self):
        """Ids that came in this test."""
        return [i for i in self.s.spool("new") if i not in self.before]

    def one_arrived(self):
        ids = self.arrived()
        self.assertEqual(len(ids), 1, ids)
        return self.s.spool_file("new", ids[0])

    def test_greeting_and_extensions(self):
        with self.s.smtp() as c:
            self.assertRegex(c.greeting[1], r"^220 mx\.example\.net\b")
            code, text = c.ehlo
            self.assertEqual(code, 250)
            for word in (f"SIZE {LIMIT}", "8BITMIME", "PIPELINING", "ENHANCEDSTATUSCODES"):
                self.assertRegex(text, rf"(?m)^250[- ]{word}$")
            self.assertNotIn("STARTTLS", text)
            self.assertEqual(c.command("HELO old.example.net")[0], 250)

    def test_verbs_and_their_order(self):
        with self.s.smtp() as c:
            self.assertEqual(c.command("NOOP")[0], 250)
            self.assertEqual(c.command("RCPT TO:<dmarc@example.com>")[0], 503)
            self.assertEqual(c.command("DATA")[0], 503)
            self.assertEqual(c.command("mail from:<a@b.test>")[0], 250)
            self.assertEqual(c.command("MAIL FROM:<a@b.test>")[0], 503)
            self.assertEqual(c.command("RSET")[0], 250)
            self.assertEqual(c.command("RCPT TO:<dmarc@example.com>")[0], 503)
            self.assertIn(c.command("XYZZY")[0], (500, 502))
            self.assertIn(c.command("MAIL FROM:garbage")[0], (501, 553))
            self.assertIn(c.command("X" * 5000)[0], (500, 0))
        with self.s.smtp() as c:
            code, text = c.command("QUIT")
            self.assertEqual(code, 221)
            self.assertEqual(c.reply()[0], 0, "closed after QUIT")
        with self.s.smtp() as c:
            c.command("MAIL FROM:<a@b.test>")
            self.assertIn(c.command("DATA")[0], (503, 554), "no recipient yet")

    def test_enhanced_status_codes(self):
        with self.s.smtp() as c:
            for command, pattern in (("MAIL FROM:<a@b.test>", r"^250 2\.1\.0"),
                                     ("RCPT TO:<dmarc@example.com>", r"^250 2\.1\.5"),
                                     ("RCPT TO:<x@example.com>", r"^550 5\.1\.1"),
                                     ("XYZZY", r"^50\d 5\.5\.")):
                self.assertRegex(c.command(command)[1], pattern)

    def test_unknown_recipient_is_550(self):
        with self.s.smtp() as c:
            c.command("MAIL FROM:<a@b.test>")
            for address in ("nobody@example.com", "dmarc@example.org",
                            "dmarc@example.com.example.net", "a%b@example.com",
                            "@example.com:dmarc@example.org"):
                with self.subTest(address):
                    self.assertEqual(c.command(f"RCPT TO:<{address}>")[0], 550)
            self.assertIn(c.command("RCPT TO:<dmarc>")[0], (501, 550, 553))
            # The others are still taken, in any case; and the postmaster.
            self.assertEqual(c.command("RCPT TO:<DMARC@Example.COM>")[0], 250)
            self.assertEqual(c.command("RCPT TO:<tls@example.com>")[0], 250)
            self.assertEqual(c.command("RCPT TO:<postmaster>")[0], 250)
        with self.assertRaises(smtplib.SMTPRecipientsRefused):
            self.s.send(MAIL, rcpt="nobody@example.com")
        self.assertEqual(self.arrived(), [])

    def test_too_large_is_552(self):
        with self.s.smtp() as c:
            self.assertEqual(c.command(f"MAIL FROM:<a@b.test> SIZE={LIMIT + 1}")[0], 552)
            self.assertEqual(c.command(f"MAIL FROM:<a@b.test> SIZE={LIMIT}")[0], 250)
            self.assertEqual(c.command("RSET")[0], 250)
            c.envelope()
            c.raw(dot_stuffed(lines_of(LIMIT + 5000)))
            self.assertEqual(c.reply()[0], 552)
            self.assertEqual(self.arrived(), [])
            # The connection is still good.
            c.envelope()
            c.raw(dot_stuffed(MAIL))
            self.assertEqual(c.reply()[0], 250)
        self.one_arrived()
        wait_for("an empty tmp/", lambda: not self.s.spool("tmp"), 5)

    def test_pipelining(self):
        with self.s.smtp() as c:
            envelope = b"MAIL FROM:<a@b.test>\r\nRCPT TO:<dmarc@example.com>\r\nDATA\r\n"
            c.raw(envelope)
            self.assertEqual([c.reply()[0] for _ in range(3)], [250, 250, 354])
            # The next transaction already stands behind the end of this one.
            c.raw(dot_stuffed(MAIL) + envelope)
            self.assertEqual([c.reply()[0] for _ in range(4)], [250, 250, 250, 354])
            c.raw(dot_stuffed(MAIL) + b"QUIT\r\n")
            self.assertEqual([c.reply()[0] for _ in range(2)], [250, 221])
        self.assertEqual(len(self.arrived()), 2)

    def test_byte_by_byte(self):
        with self.s.smtp() as c:
            c.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            data = b"MAIL FROM:<a@b.test>\r\nRCPT TO:<dmarc@example.com>\r\nDATA\r\n"
            body = b"Subject: slow\r\n\r\n.. two dots\r\n.\r\nnot the end? no: the end\r\n"
            for byte in data:
                c.raw(bytes([byte]))
            self.assertEqual([c.reply()[0] for _ in range(3)], [250, 250, 354])
            for byte in dot_stuffed(body):
                c.raw(bytes([byte]))
            self.assertEqual(c.reply()[0], 250)
        self.assertTrue(self.one_arrived().endswith(body))

    def test_250_only_with_the_file_in_place(self):
        with self.s.smtp() as c:
            c.envelope()
            wire = dot_stuffed(MAIL)
            c.raw(wire[:-3])
            time.sleep(0.3)
            self.assertEqual(self.arrived(), [], "not yet whole")
            c.raw(wire[-3:])
            self.assertEqual(c.reply()[0], 250)
            # Nothing in between: the answer and the file.
            data = self.one_arrived()
        self.assertTrue(data.endswith(MAIL), "the bytes as received")
        env = self.s.spool_file("new", self.arrived()[0], "env").decode()
        self.assertIn("noreply@mail.example.net", env)
        self.assertIn("dmarc@example.com", env)
        self.assertIn("127.0.0.1", env)
        listed = self.s.run_json("spool", "list", "--json")["messages"]
        mine = [m for m in listed if m["spool_id"] == self.arrived()[0]]
        self.assertEqual([(m["state"], m["size_bytes"], m["channel"]) for m in mine],
                         [("new", len(data), "smtp")])

    def test_cut_off_messages_leave_nothing(self):
        for end in (b"", b"\r\n.", b"\r\n.\r"):
            with self.s.smtp() as c:
                c.envelope()
                c.raw(MAIL[:500] + end)
        time.sleep(0.3)
        self.assertEqual(self.arrived(), [])
        wait_for("an empty tmp/", lambda: not self.s.spool("tmp"), 5)

    def test_dot_stuffing_byte_for_byte(self):
        body = (b"Subject: dots\r\n\r\n.\r\n..\r\n...\r\n.a\r\na.\r\n\r\n.\r\n"
                + b"." * 900 + b"\r\n" + b"\xff\x00\xfe 8bit\r\n" + b"x" * 997 + b"\r\n\r\n")
        with self.s.smtp() as c:
            c.envelope()
            c.raw(dot_stuffed(body))
            self.assertEqual(c.reply()[0], 250)
        self.assertTrue(self.one_arrived().endswith(body))

    def test_large_message_in_odd_pieces(self):
        body = lines_of(LIMIT - 3000, seed=4)
        wire, rng = dot_stuffed(body), random.Random(4)
        with self.s.smtp() as c:
            c.envelope()
            at = 0
            while at < len(wire):
                n = rng.choice((1, 2, 3, 1023, 1024, 1025, 4096, 65536))
                c.raw(wire[at:at + n])
                at += n
            self.assertEqual(c.reply()[0], 250)
        self.assertTrue(self.one_arrived().endswith(body))

    def smuggle(self, end):
        """Replies to a message that ends with `end` and another one behind it."""
        with self.s.smtp(timeout=20) as c:
            c.envelope()
            c.raw(b"Subject: 1\r\n\r\nbody" + end)
            time.sleep(0.2)
            c.raw(b"MAIL FROM:<evil@b.test>\r\nRCPT TO:<dmarc@example.com>\r\nDATA\r\n"
                  b"Subject: 2\r\n\r\nsmuggled\r\n.\r\nQUIT\r\n")
            replies = []
            while True:
                code = c.reply()[0]
                if code == 0:
                    return replies
                replies.append(code)

    def test_smuggling_the_control(self):
        """The sender of these tests does send two with the true ending."""
        self.assertEqual(self.smuggle(b"\r\n.\r\n"), [250, 250, 250, 354, 250, 221])
        self.assertEqual(len(self.arrived()), 2)

    def test_only_crlf_dot_crlf_ends_data(self):
        for end in (b"\n.\n", b"\n.\r\n", b"\r\n.\n", b"\r.\r", b"\r\n.\r"):
            with self.subTest(end):
                self.before = set(self.s.spool("new"))
                replies = self.smuggle(end)
                self.assertLessEqual(len(self.arrived()), 1, "never two messages")
                self.assertNotIn(354, replies, "what stands in the body is no command")
                if b"\n" in end.replace(b"\r\n", b""):
                    self.assertEqual(self.arrived(), [], "a bare LF is refused")
                    self.assertTrue(any(500 <= r < 600 for r in replies), replies)

    def test_bare_lf_in_a_command(self):
        with self.s.smtp() as c:
            c.raw(b"MAIL FROM:<a@b.test>\nRCPT TO:<dmarc@example.com>\r\n")
            self.assertIn(c.reply()[0], (500, 501, 521))
            with contextlib.suppress(OSError):  # it may have hung up at once
                self.assertIn(c.command("RCPT TO:<dmarc@example.com>")[0], (503, 0))

    def test_null_reverse_path(self):
        with self.s.smtp() as c:
            c.envelope(sender="")
            c.raw(dot_stuffed(MAIL))
            self.assertEqual(c.reply()[0], 250)
        self.one_arrived()

    def test_two_listeners(self):
        if not has_ipv6():
            self.skipTest("this machine has no ::1")
        for host in ("127.0.0.1", "::1"):
            with Smtp((host, self.s.smtp_port)) as c:
                c.envelope()
                c.raw(dot_stuffed(MAIL))
                self.assertEqual(c.reply()[0], 250, host)
        envs = [self.s.spool_file("new", i, "env").decode() for i in self.arrived()]
        self.assertEqual(len(envs), 2)
        self.assertIn("127.0.0.1", envs[0])
        self.assertRegex(envs[1], r"(?m)(^|\s|\[)::1\b")

    def test_denied_network(self):
        with socket.create_connection(self.s.smtp_address, 10,
                                      source_address=("127.0.0.7", 0)) as c:
            c.settimeout(10)
            got = c.recv(500)
            self.assertRegex(got, rb"^(554|421|550) |^$")
        with socket.create_connection(self.s.smtp_address, 10,
                                      source_address=("127.0.0.8", 0)) as c:
            self.assertTrue(c.recv(500).startswith(b"220"), "its neighbour may")

    def test_swaks(self):
        if not shutil.which("swaks"):
            self.skipTest("swaks is not installed")
        name, _, data = reports.numbered(2).packed("gzip")
        path = os.path.join(self.s.dir, "report.xml.gz")
        with open(path, "wb") as f:
            f.write(data)
        def swaks(to):
            return subprocess.run(
                ["swaks", "--server", f"127.0.0.1:{self.s.smtp_port}", "--from", "a@b.test",
                 "--to", to, "--attach-name", name, "--attach", f"@{path}", "--pipeline"],
                capture_output=True, timeout=60, check=False)
        r = swaks("dmarc@example.com")
        self.assertEqual(r.returncode, 0, r.stdout.decode() + r.stderr.decode())
        self.one_arrived()
        r = swaks("nobody@example.com")
        self.assertNotEqual(r.returncode, 0)
        self.assertIn(b"550", r.stdout)
        self.one_arrived()


class SmtpLimitsTest(TestCase):
    def test_max_connections_is_421(self):
        s = self.service({"smtp": {"max_connections": 5, "max_connections_per_client": 3}},
                         command="smtp")
        # Those of the start must be gone.
        wait_for("room", lambda: self.greet_codes(s, 3) == [220] * 3, 10)
        time.sleep(0.2)
        open_ones = [s.smtp() for _ in range(3)]
        with s.smtp() as fourth:
            self.assertEqual(fourth.greeting[0], 421, "one client's share")
        for host in ("127.0.0.2", "127.0.0.3"):
            c = socket.create_connection(s.smtp_address, 10, source_address=(host, 0))
            self.assertTrue(c.recv(100).startswith(b"220"), host)
            open_ones.append(c)
        with socket.create_connection(s.smtp_address, 10, source_address=("127.0.0.4", 0)) as c:
            self.assertTrue(c.recv(100).startswith(b"421"), "all together")
        for c in open_ones:
            c.close()
        wait_for("room again", lambda: self.greet_codes(s, 1) == [220], 10)
        s.stop()

    @staticmethod
    def greet_codes(s, count):
        ones = [s.smtp() for _ in range(count)]
        codes = [c.greeting[0] for c in ones]
        for c in ones:
            c.close()
        return codes

    def test_time_is_absolute(self):
        s = self.service({"smtp": {"command_timeout": "1s", "session_timeout": "2s"}},
                         command="smtp")
        with s.smtp() as c:
            began = time.monotonic()
            self.assertIn(c.reply()[0], (421, 0))
            self.assertLess(time.monotonic() - began, 5)
        # A byte now and then buys no time.
        with s.smtp() as c:
            began = time.monotonic()
            with self.assertRaises(OSError):
                for byte in b"NOOP " + b"x" * 100:
                    c.raw(bytes([byte]))
                    time.sleep(0.1)
            self.assertLess(time.monotonic() - began, 6)
        # Nor do many good commands.
        with s.smtp() as c:
            began = time.monotonic()
            with self.assertRaises((OSError, AssertionError)):
                while True:
                    self.assertEqual(c.command("NOOP")[0], 250)
                    time.sleep(0.3)
                    self.assertLess(time.monotonic() - began, 12, "out of time")
            self.assertLess(time.monotonic() - began, 6)
        s.stop()

    def test_reload(self):
        s = self.service(command="smtp")
        with s.smtp() as old:
            old.command("MAIL FROM:<a@b.test>")
            self.assertEqual(old.command("RCPT TO:<later@example.com>")[0], 550)
            s.config["smtp"]["recipients"] = "dmarc@example.com, later@example.com"
            s.write_config()
            s.process.send_signal(signal.SIGHUP)
            wait_for("the new recipient", lambda: self.rcpt(s, "later@example.com") == 250, 10)
            self.assertEqual(self.rcpt(s, "tls@example.com"), 550, "no longer there")
            self.assertEqual(old.command("NOOP")[0], 250, "sessions go on")
        # A configuration that does not parse changes nothing.
        with open(s.config_path, "a") as f:
            f.write("[smtp]\nrecipient = typo@example.com\n")
        s.process.send_signal(signal.SIGHUP)
        wait_for("a word about it", lambda: s.events("reload_failed"), 10)
        self.assertEqual(self.rcpt(s, "later@example.com"), 250)
        s.stop()

    @staticmethod
    def rcpt(s, address):
        with s.smtp() as c:
            c.command("MAIL FROM:<a@b.test>")
            return c.command(f"RCPT TO:<{address}>")[0]

    def test_sigterm_with_open_sessions(self):
        s = self.service(command="smtp")
        with s.smtp() as idle, s.smtp() as busy:
            busy.envelope()
            busy.raw(MAIL[:300])
            s.stop()
            self.assertLess(s.stop_s, 8)
            self.assertEqual(idle.reply()[0], 421)
        self.assertEqual(s.spool("new"), [])

    def test_address_in_use(self):
        s = self.service(command="smtp")
        other = self.service({"smtp": {"listen": f"127.0.0.1:{s.smtp_port}"}},
                             command="smtp", start=False)
        r = other.run("smtp", code=2)
        self.assertIn(str(s.smtp_port), r.errors)
        s.stop()

    def test_rights_are_given_up(self):
        if not IS_ROOT:
            self.skipTest("only root has rights to give up")
        s = self.service(command="smtp")
        with s.smtp():
            pass  # who greets has given up its rights before
        with open(f"/proc/{s.process.pid}/status") as f:
            status = f.read()
        self.assertNotRegex(status, r"(?m)^[UG]id:.*\b0\b")
        self.assertRegex(status, r"(?m)^NoNewPrivs:\t1$")
        self.assertRegex(status, r"(?m)^Cap(Prm|Eff):\t0+$")
        s.stop()

    def test_low_port_as_root(self):
        if not IS_ROOT:
            self.skipTest("ports below 1024 need root")
        for port in range(1001, 1023):
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", port)) != 0:
                    break
        s = self.service({"smtp": {"listen": f"127.0.0.1:{port}"}}, command="smtp", start=False)
        s.smtp_port, s.smtp_address = port, ("127.0.0.1", port)
        s.start()
        s.send(MAIL)
        self.assertEqual(len(s.spool("new")), 1)
        s.stop()


class SmtpDiskFullTest(TestCase):
    def full(self, size, options=""):
        if not IS_ROOT:
            self.skipTest("a small file system needs root to mount it")
        s = self.service(command="smtp", start=False)
        try:
            s.mount_tmpfs(s.state_dir, size + options)
        except subprocess.CalledProcessError:
            self.skipTest("mount of a tmpfs is not permitted here")
        return s.start()

    def fill(self, s, message):
        """Sends until 452; the number of messages that got 250."""
        good = 0
        for _ in range(300):
            with s.smtp() as c:
                code, text = c.command(f"MAIL FROM:<a@b.test> SIZE={len(message)}")
                if code == 250:
                    self.assertEqual(c.command("RCPT TO:<dmarc@example.com>")[0], 250)
                    code, text = c.command("DATA")
                if code == 354:
                    c.raw(dot_stuffed(message))
                    code, text = c.reply()
            if code == 250:
                good += 1
                continue
            self.assertEqual(code, 452, text)
            return good
        self.fail("the disk never got full")

    def check(self, s, message):
        good = self.fill(s, message)
        self.assertGreater(good, 1)
        # What was not acknowledged is not there; what was, is whole.
        ids = s.spool("new")
        self.assertEqual(len(ids), good)
        for i in ids:
            self.assertTrue(s.spool_file("new", i).endswith(message))
            self.assertIn(b"dmarc@example.com", s.spool_file("new", i, "env"))
        wait_for("an empty tmp/", lambda: not s.spool("tmp"), 5)
        # Still full: still 452, and the service lives.
        self.assertLessEqual(self.fill(s, message), 1)
        # Room is back.
        for i in s.spool("new"):
            s.run("spool", "drop", i)
        self.assertEqual(s.spool("new"), [])
        s.send(message)
        self.assertTrue(s.spool_file("new", s.spool("new")[0]).endswith(message))
        s.stop()

    def test_no_bytes_left(self):
        self.check(self.full("4m"), lines_of(300_000))

    def test_a_message_that_does_not_fit(self):
        """The disk fills up in the middle of DATA, unannounced by SIZE."""
        s = self.full("4m")
        with s.smtp() as c:
            c.envelope()
            c.raw(dot_stuffed(lines_of(6_000_000)))
            self.assertEqual(c.reply()[0], 452)
            self.assertEqual(s.spool("new"), [])
            wait_for("an empty tmp/", lambda: not s.spool("tmp"), 5)
            c.envelope()
            c.raw(dot_stuffed(MAIL))
            self.assertEqual(c.reply()[0], 250)
        self.assertTrue(s.spool_file("new", s.spool("new")[0]).endswith(MAIL))
        s.stop()

    def test_no_inodes_left(self):
        self.check(self.full("16m", ",nr_inodes=60"), MAIL)


if __name__ == "__main__":
    main(jobs=2)
