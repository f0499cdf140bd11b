#!/usr/bin/env python3
"""test_smtp_slow.py - a thousand slow clients, and one that works."""

import os
import resource
import shutil
import socket
import ssl
import sys
import tempfile
import threading
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../harness"))
import reports
from mail_rig import make_certificate, trusting
from ruad import IS_FULL, TestCase, dot_stuffed, is_sanitized, main, proc_status, wait_for

MAIL = reports.numbered(1).mail()
SLOW = 1000 if IS_FULL else 300
MEMORY_KIB = 100 * 1024 * SLOW // 1000
P99_S = 0.5
DELIVERIES = 300 if IS_FULL else 150


class SlowTest(TestCase):
    """
    What 1,000 slow connections (CI: 300, at the same price each) cost, measured from /proc, and the time from
    the final dot to the 250 of a client beside them.
    """

    def setUp(self):
        soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
        if hard < 2 * SLOW + 200:
            self.skipTest(f"only {hard} descriptors")
        resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
        self.addCleanup(resource.setrlimit, resource.RLIMIT_NOFILE, (soft, hard))
        keys = tempfile.mkdtemp(prefix="ruad-keys-")
        self.addCleanup(shutil.rmtree, keys, ignore_errors=True)
        self.cert, key = make_certificate(keys)
        self.s = self.service({"smtp": {"tls_cert_file": self.cert, "tls_key_file": key}},
                              command="smtp")
        self.ones = []
        self.is_over = threading.Event()
        self.addCleanup(self.close)

    def close(self):
        self.is_over.set()
        for c in self.ones:
            c.close()

    def memory_kib(self):
        return proc_status(self.s.process.pid, "VmRSS")

    def open_one(self, n, up_to):
        """From many addresses, as the limits for one client demand."""
        host = f"127.1.{n // 40}.{n % 40 + 1}"
        c = socket.create_connection(self.s.smtp_address, 30, source_address=(host, 0))
        c.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        c.recv(512)
        if up_to:
            c.sendall(up_to)
            c.recv(2048)
        return c

    def trickle(self):
        """A byte of each, again and again."""
        while not self.is_over.wait(0.5):
            for c in self.ones:
                try:
                    c.send(b"x")
                except OSError:
                    pass

    def deliver(self, count=DELIVERIES):
        """Seconds from the dot to the 250, sorted."""
        took = []
        with self.s.smtp() as c:
            c.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            for _ in range(count):
                c.envelope()
                c.raw(dot_stuffed(MAIL)[:-3])
                began = time.monotonic()
                c.raw(b".\r\n")
                self.assertEqual(c.reply()[0], 250)
                took.append(time.monotonic() - began)
        return sorted(took)

    def check(self, open_one):
        self.deliver(50)  # whatever is allocated once is there
        idle_kib = self.memory_kib()
        for n in range(SLOW):
            self.ones.append(open_one(n))
        trickle = threading.Thread(target=self.trickle, daemon=True)
        trickle.start()
        time.sleep(1.5)
        took = self.deliver()
        cost_kib = self.memory_kib() - idle_kib
        p99 = took[len(took) * 99 // 100 - 1]
        print(f"note: {SLOW} slow connections: {cost_kib / 1024:.1f} MiB, "
              f"p99 of a 250 {p99 * 1000:.1f} ms", flush=True)
        self.assertLessEqual(p99, P99_S)
        # A sanitizer's own bookkeeping is not ours.
        if not is_sanitized():
            self.assertLessEqual(cost_kib, MEMORY_KIB)
        # All of them were there to the end.
        self.is_over.set()
        trickle.join()
        alive = sum(self.is_open(c) for c in self.ones)
        self.assertEqual(alive, SLOW)
        self.close()
        wait_for("their end", lambda: self.descriptors() < 100, 30)
        self.s.stop()

    def descriptors(self):
        return len(os.listdir(f"/proc/{self.s.process.pid}/fd"))

    @staticmethod
    def is_open(c):
        c.setblocking(False)
        try:
            return c.recv(1000) != b""
        except (BlockingIOError, ssl.SSLWantReadError):
            return True
        except OSError:
            return False

    def test_commands(self):
        self.check(lambda n: self.open_one(n, b""))

    def test_messages(self):
        self.check(lambda n: self.open_one(
            n, b"EHLO c.test\r\nMAIL FROM:<a@b.test>\r\nRCPT TO:<dmarc@example.com>\r\n"
               b"DATA\r\n"))

    def test_tls(self):
        context = trusting(self.cert)
        def open_one(n):
            c = self.open_one(n, b"EHLO c.test\r\n")
            c.sendall(b"STARTTLS\r\n")
            c.recv(512)
            t = context.wrap_socket(c, server_hostname="mx.example.net")
            t.sendall(b"EHLO c.test\r\nMAIL FROM:<a@b.test>\r\n")
            t.recv(2048)
            return t
        self.check(open_one)


if __name__ == "__main__":
    main()
