#!/usr/bin/env python3
"""test_no_outbound.py - mail that is refused makes nobody call anybody."""

import os
import re
import shutil
import signal
import subprocess
import sys
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../harness"))
from ruad import IS_FULL, TestCase, dot_stuffed, main, wait_for

MAILS = 10_000 if IS_FULL else 400
# Whoever answers one of these calls out.
BAIT = (b"From: a@victim.test\r\nTo: dmarc@example.com\r\nSubject: hello\r\n"
        b"Disposition-Notification-To: b@victim.test\r\nReturn-Receipt-To: c@victim.test\r\n"
        b"List-Unsubscribe: <http://192.0.2.1/x>\r\n\r\nNo report, see http://192.0.2.1/y\r\n")


class Trace:
    """The sockets that a process makes, its threads included."""

    def __init__(self, pid, path):
        self.path = path
        self.process = subprocess.Popen(
            ["strace", "-f", "-e", "trace=socket,connect", "-o", path, "-p", str(pid)],
            stderr=subprocess.PIPE, text=True)
        line = self.process.stderr.readline()
        if "attached" not in line:
            self.process.wait()
            raise unittest.SkipTest(f"strace cannot look into a process: {line.strip()}")

    def stop(self):
        """What was seen. Detached: LeakSanitizer wants to trace, too."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGINT)
            self.process.wait(20)
        self.process.stderr.close()
        with open(self.path) as f:
            return f.read()


class OutboundTest(TestCase):
    def trace(self, name):
        t = Trace(self.s.service_pid(name), os.path.join(self.s.dir, f"{name}.trace"))
        self.addCleanup(t.process.kill)
        return t

    # - each is one refused mail; the connection's replies are all read

    def no_recipient(self, c):
        c.command("MAIL FROM:<a@victim.test>")
        # Often enough in a minute to be unusual, wherever the minute ends.
        for _ in range(4):
            self.assertEqual(c.command("RCPT TO:<nobody@example.com> NOTIFY=FAILURE")[0], 550)
        c.command("RSET")

    def relay(self, c):
        c.command("MAIL FROM:<> RET=FULL ENVID=x")
        self.assertEqual(c.command("RCPT TO:<dmarc%example.com@victim.test>")[0], 550)
        c.command("RSET")

    def too_large(self, c):
        self.assertEqual(c.command("MAIL FROM:<a@victim.test> SIZE=99999999999")[0], 552)

    def not_known(self, c):
        self.assertEqual(c.command("VRFY a@victim.test")[0], 252)
        self.assertEqual(c.command("ETRN victim.test")[0], 500)

    def no_report(self, c):
        c.envelope(sender="a@victim.test")
        c.raw(dot_stuffed(BAIT))
        self.assertEqual(c.reply()[0], 250)

    def test_refused_mail(self):
        if not shutil.which("strace"):
            self.skipTest("strace is not installed")
        self.s = self.service()
        listener, ingest = self.trace("smtp"), self.trace("ingest")
        kinds = (self.no_recipient, self.relay, self.too_large, self.not_known, self.no_report)
        for _ in range(MAILS // len(kinds)):
            with self.s.smtp() as c:
                for kind in kinds:
                    kind(c)
        wait_for("the last to be refused", lambda: len(self.s.spool("refused")) ==
                 MAILS // len(kinds), 60 + MAILS / 20)
        # It says who was unusual: a connection to the database that is traced.
        wait_for("an entry", lambda: self.s.json("/api/v1/changes")["changes"], 20)
        seen = ingest.stop()
        self.assertRegex(seen, r"socket\(AF_UNIX", "nothing was traced")
        self.assertEqual(re.findall(r".*AF_INET.*", seen), [])
        # The listener has its sockets; it never makes another of any kind.
        self.assertEqual(re.findall(r".*(?:socket|connect)\(.*", listener.stop()), [])
        print(f"note: {MAILS} refused mails, no outbound connection", flush=True)
        self.s.stop()


if __name__ == "__main__":
    main()
