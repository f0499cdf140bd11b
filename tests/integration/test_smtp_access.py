#!/usr/bin/env python3
"""test_smtp_access.py - who may come in, whom a front names, and how fast."""

import contextlib
import os
import re
import shutil
import signal
import socket
import ssl
import sys
import tempfile
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../harness"))
import reports
from mail_rig import make_certificate, proxy_header, trusting
from ruad import Smtp, TestCase, dot_stuffed, free_port, main, wait_for

MAIL = reports.numbered(1).mail()


def fields_of(line):
    """A logfmt line as a dictionary."""
    return {k: v.strip('"') for k, v in re.findall(r'(\w+)=("(?:[^"\\]|\\.)*"|\S+)', line)}


class From(Smtp):
    """A connection from one of the addresses of loopback; `before` is what
    stands before the dialogue."""

    def __init__(self, address, host, before=b"", greet=True):
        self.socket = socket.create_connection(address, 30, source_address=(host, 0))
        self.file = self.socket.makefile("rb")
        self.raw(before)
        self.greeting = self.reply() if greet else None
        if greet and self.greeting[0] == 220:
            self.ehlo = self.command("EHLO client.example.net")


class AccessTest(TestCase):
    def connect(self, s, host="127.0.0.1", *args, **kw):
        return From(s.smtp_address, host, *args, **kw)

    def deliver(self, c, **kw):
        c.envelope(**kw)
        c.raw(dot_stuffed(MAIL))
        self.assertEqual(c.reply()[0], 250)

    def envelope_of(self, s, index=-1):
        return s.spool_file("new", s.spool("new")[index], "env").decode()

    # - lists

    def test_lists(self):
        s = self.service({"smtp": {"allow": "127.0.0.0/24 ours, 127.0.9.9 a friend",
                                   "deny": "127.0.0.7 a nuisance"}}, command="smtp")
        for host, code in (("127.0.0.1", 220), ("127.0.0.7", 554), ("127.0.9.9", 220),
                           ("127.0.9.8", 554)):
            with self.connect(s, host) as c:
                self.assertEqual(c.greeting[0], code, host)
                if code != 220:
                    # What to change, and for which address.
                    self.assertIn(f"[{host}]", c.greeting[1])
                    self.assertRegex(c.greeting[1], r"^554 5\.7\.1 .*(allow|deny) list")
                    self.assertEqual(c.reply()[0], 0)
        # From now on it may.
        s.config["smtp"]["deny"] = "192.0.2.1"
        s.write_config()
        s.process.send_signal(signal.SIGHUP)
        def greets():
            with self.connect(s, "127.0.0.7") as c:
                return c.greeting[0] == 220
        wait_for("the new list", greets, 10)
        s.stop()

    def test_sender_domains(self):
        s = self.service({"smtp": {"mail_from_domains": "example.net, <>"}}, command="smtp")
        with s.smtp() as c:
            for sender, code in (("a@example.net", 250), ("a@mail.EXAMPLE.net", 250), ("", 250),
                                 ("a@example.org", 550), ("a@notexample.net", 550)):
                self.assertEqual(c.command(f"MAIL FROM:<{sender}>")[0], code, sender)
                c.command("RSET")
            self.assertIn("list", c.command("MAIL FROM:<a@example.org>")[1])
        s.stop()

    # - a load balancer in front

    def test_proxy_header(self):
        s = self.service({"smtp": {"proxy_networks": "127.0.0.2", "deny": "198.51.100.0/24",
                                   "max_connections_per_client": 2}}, command="smtp")
        ones = []
        for client in ("192.0.2.55", "2001:db8::55"):
            with self.connect(s, "127.0.0.2", proxy_header(client)) as c:
                self.assertEqual(c.greeting[0], 220)
                self.deliver(c)
            self.assertRegex(self.envelope_of(s), rf"(?m)^client: {client}$")
            self.assertIn(client.encode(), s.spool_file("new", s.spool("new")[-1])[:300])
        with self.connect(s, "127.0.0.2", proxy_header("198.51.100.5")) as c:
            self.assertEqual(c.greeting[0], 554, "the client is denied")
            self.assertIn("198.51.100.5", c.greeting[1])
        # Limits are for the client, too, not for the balancer.
        for _ in range(2):
            ones.append(self.connect(s, "127.0.0.2", proxy_header("192.0.2.60")))
        with self.connect(s, "127.0.0.2", proxy_header("192.0.2.60")) as c:
            self.assertEqual(c.greeting[0], 421)
        with self.connect(s, "127.0.0.2", proxy_header("192.0.2.61")) as c:
            self.assertEqual(c.greeting[0], 220)
        for c in ones:
            c.close()
        # A health check, and TLVs behind the addresses.
        with self.connect(s, "127.0.0.2", proxy_header("192.0.2.1", command=0)) as c:
            self.assertEqual(c.greeting[0], 220)
        with self.connect(s, "127.0.0.2", proxy_header("192.0.2.2", tlvs=b"\4\0\3abc")
                          + b"EHLO early.example.net\r\n", greet=False) as c:
            self.assertEqual([c.reply()[0], c.reply()[0]], [220, 250])
        s.stop()

    def test_proxy_header_byte_by_byte(self):
        s = self.service({"smtp": {"proxy_networks": "127.0.0.2"}}, command="smtp")
        with self.connect(s, "127.0.0.2", greet=False) as c:
            c.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            for byte in proxy_header("192.0.2.77", tlvs=b"\4\0\3abc"):
                c.raw(bytes([byte]))
                time.sleep(0.002)
            self.assertEqual(c.reply()[0], 220)
            c.command("EHLO client.example.net")
            self.deliver(c)
        self.assertRegex(self.envelope_of(s), r"(?m)^client: 192\.0\.2\.77$")
        s.stop()

    def test_what_is_no_proxy_header(self):
        s = self.service({"smtp": {"proxy_networks": "127.0.0.2", "handshake_timeout": "1s"}},
                         command="smtp")
        for before in (b"EHLO client.example.net\r\n",
                       b"PROXY TCP4 192.0.2.1 192.0.2.2 1 2\r\n",
                       proxy_header("192.0.2.1")[:20],  # and then nothing
                       proxy_header("192.0.2.1").replace(b"\x21\x11", b"\x21\x31")):
            with self.connect(s, "127.0.0.2", before, greet=False) as c:
                began = time.monotonic()
                with contextlib.suppress(ConnectionResetError):
                    self.assertEqual(c.reply()[0], 0, before)
                self.assertLess(time.monotonic() - began, 5)
        log = s.log()
        self.assertIn("version 1", log)
        self.assertIn("no PROXY header", log)
        # Of anybody else a header is no greeting, and its address no client.
        with self.connect(s, "127.0.0.3", proxy_header("192.0.2.1"), greet=False) as c:
            self.assertEqual(c.reply()[0], 220)
            self.assertEqual(c.reply()[0] // 100, 5)
        self.assertNotRegex(s.log(), r"client=192\.0\.2\.1 ")
        s.stop()

    def test_proxy_header_before_tls(self):
        keys = tempfile.mkdtemp(prefix="ruad-keys-")
        self.addCleanup(shutil.rmtree, keys, ignore_errors=True)
        cert, key = make_certificate(keys)
        port = free_port()
        s = self.service({"smtp": {"proxy_networks": "127.0.0.1", "tls_cert_file": cert,
                                   "tls_key_file": key, "listen_tls": f"127.0.0.1:{port}"}},
                         command="smtp", start=False).start(wait=False)
        wait_for("the port", lambda: s.events("listening")[1:], 30)
        incoming, outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
        tls = trusting(cert).wrap_bio(incoming, outgoing, server_hostname="mx.example.net")
        with socket.create_connection(("127.0.0.1", port), 10) as raw:
            def until_done(step, *args):
                while True:
                    try:
                        return step(*args)
                    except ssl.SSLWantReadError:
                        raw.sendall(before.pop() + outgoing.read())
                        incoming.write(raw.recv(16384))
            # Header and ClientHello in one write: what TLS reads is TLS.
            before = [b""] * 100 + [proxy_header("192.0.2.88")]
            until_done(tls.do_handshake)
            self.assertTrue(until_done(tls.read, 4096).startswith(b"220 "))
        self.assertRegex(s.log(), r"event=connect .*client=192\.0\.2\.88")
        s.stop()

    # - a mail server in front

    def test_xclient(self):
        s = self.service({"smtp": {"xclient_networks": "127.0.0.2",
                                   "deny": "198.51.100.0/24",
                                   "max_connections_per_client": 2}}, command="smtp")
        with self.connect(s, "127.0.0.2") as c:
            self.assertRegex(c.ehlo[1], r"(?m)^250-XCLIENT .*\bADDR\b")
            code, text = c.command("XCLIENT ADDR=192.0.2.90 NAME=real.example.net")
            self.assertEqual(code, 220, text)
            self.assertEqual(c.command("MAIL FROM:<a@b.test>")[0], 503)
            c.command("EHLO real.example.net")
            self.deliver(c)
        self.assertRegex(self.envelope_of(s), r"(?m)^client: 192\.0\.2\.90$")
        self.assertNotIn("via:", self.envelope_of(s))
        self.assertRegex(self.envelope_of(s), r"(?m)^helo: real\.example\.net$")
        with self.connect(s, "127.0.0.2") as c:
            code, text = c.command("XCLIENT ADDR=198.51.100.9")
            self.assertEqual(code, 554)
            self.assertIn("198.51.100.9", text)
            self.assertEqual(c.reply()[0], 0)
        # The front is not counted for its clients, nor they for each other.
        ones = []
        for client in (f"192.0.2.{n // 2}" for n in range(200, 208)):
            ones.append(self.connect(s, "127.0.0.2"))
            self.assertEqual(ones[-1].command(f"XCLIENT ADDR={client}")[0], 220, client)
        self.assertEqual(self.connect(s, "127.0.0.2").command("XCLIENT ADDR=192.0.2.100")[0],
                         421, "the third of that client")
        for c in ones:
            c.close()
        # Somebody else is not believed.
        with self.connect(s, "127.0.0.3") as c:
            self.assertNotIn("XCLIENT", c.ehlo[1])
            self.assertEqual(c.command("XCLIENT ADDR=192.0.2.91")[0], 550)
            self.assertEqual(c.command("XFORWARD ADDR=192.0.2.91")[0], 550)
            self.deliver(c)
        self.assertRegex(self.envelope_of(s), r"(?m)^client: 127\.0\.0\.3$")
        s.stop()

    def test_xforward(self):
        s = self.service({"smtp": {"xclient_networks": "127.0.0.2"}}, command="smtp")
        with self.connect(s, "127.0.0.2") as c:
            self.assertEqual(c.command("XFORWARD NAME=[UNAVAILABLE] ADDR=IPV6:2001:db8::9")[0],
                             250)
            # Postfix sends it in several.
            self.assertEqual(c.command("XFORWARD PROTO=ESMTP HELO=real.example.net")[0], 250)
            self.deliver(c)
            self.deliver(c)
        self.assertRegex(self.envelope_of(s, -2), r"(?m)^client: 2001:db8::9$")
        self.assertRegex(self.envelope_of(s, -2), r"(?m)^helo: real\.example\.net$")
        self.assertRegex(self.envelope_of(s, -2), r"(?m)^via: 127\.0\.0\.2$")
        self.assertRegex(self.envelope_of(s, -1), r"(?m)^client: 127\.0\.0\.2$")
        self.assertNotIn("via:", self.envelope_of(s, -1))
        s.stop()

    # - how much

    def test_rates(self):
        s = self.service({"smtp": {"max_messages_per_minute_per_client": 3,
                                   "max_messages_per_minute_per_network": 5,
                                   "max_bytes_per_hour": "1MiB"}}, command="smtp")
        with self.connect(s, "127.0.0.2") as c:
            for _ in range(3):
                self.deliver(c)
            code, text = c.command("MAIL FROM:<a@b.test>")
            self.assertEqual(code, 450)
            self.assertRegex(text, r"^450 4\.7\.1 .*messages a minute from you, \[127\.0\.0\.2\]")
            self.assertEqual(c.command("NOOP")[0], 250)
        with self.connect(s, "127.0.0.3") as c:
            for _ in range(2):
                self.deliver(c)
            self.assertRegex(c.command("MAIL FROM:<a@b.test>")[1], "from the network of")
        with self.connect(s, "127.0.9.1") as c:
            c.envelope()
            c.raw(dot_stuffed(b"Subject: x\r\n\r\n" + b"x" * 70 + b"\r\n" * 2 + (
                b"y" * 70 + b"\r\n") * 16000))
            self.assertEqual(c.reply()[0], 250)
        with self.connect(s, "127.0.8.1") as c:
            self.assertRegex(c.command("MAIL FROM:<a@b.test>")[1], r"^450 .*bytes an hour in all")
        s.stop()

    def test_connections_of_a_network(self):
        s = self.service({"smtp": {"max_connections_per_network": 3}}, command="smtp")
        time.sleep(0.2)  # the harness' own has gone
        ones = [self.connect(s, f"127.0.5.{i}") for i in range(1, 4)]
        with self.connect(s, "127.0.5.9") as c:
            self.assertEqual(c.greeting[0], 421)
            self.assertIn("network", c.greeting[1])
        with self.connect(s, "127.0.6.9") as c:
            self.assertEqual(c.greeting[0], 220)
        for c in ones:
            c.close()
        s.stop()

    # - time

    def test_slow_message(self):
        """Byte after byte, but not at the rate that is asked for."""
        s = self.service({"smtp": {"min_data_rate": 1000, "data_timeout": "10m",
                                   "max_connections": 10, "max_connections_per_client": 10}},
                         command="smtp")
        # Under stress the first minute without a rate is 6 s.
        others = [self.connect(s, "127.0.0.2") for _ in range(8)]
        wait_for("stress", lambda: s.events("smtp_stress"), 10)
        with self.connect(s, "127.0.0.3") as slow, self.connect(s, "127.0.0.4") as quick:
            slow.envelope()
            quick.envelope()
            began, died = time.monotonic(), None
            while died is None and time.monotonic() - began < 15:
                quick.raw((b"x" * 70 + b"\r\n") * 5)
                try:
                    slow.raw(b"x" * 40 + b"\r\n")
                except OSError:
                    died = time.monotonic() - began
                time.sleep(0.1)
            # 6 s + 420 bytes/s * t / 1000 = t, a bit less by our sleeping, and
            # the 2 s in which our last words are awaited.
            self.assertIsNotNone(died, "it was to be ended")
            self.assertGreater(died, 8)
            self.assertLess(died, 14)
            quick.raw(b".\r\n")
            self.assertEqual(quick.reply()[0], 250)
        for c in others:
            c.close()
        wait_for("its end", lambda: len(s.events("smtp_stress")) > 1, 10)
        s.stop()

    def test_stress_shortens_patience(self):
        s = self.service({"smtp": {"command_timeout": "10s", "max_connections": 10}},
                         command="smtp")
        time.sleep(0.2)
        idle = [self.connect(s) for _ in range(6)]
        time.sleep(1.5)  # longer than they would have under stress
        self.assertEqual(idle[0].command("NOOP")[0], 250)
        idle.append(self.connect(s))  # 70 %
        began = time.monotonic()
        # Those that waited longest go first; no new command, no new time.
        self.assertEqual(idle[1].reply()[0], 421)
        self.assertLess(time.monotonic() - began, 1)
        self.assertEqual(idle[0].reply()[0], 421)
        self.assertLess(time.monotonic() - began, 4)
        self.assertRegex(s.events("smtp_stress")[0], r"on=(true|yes)")
        for c in idle:
            c.close()
        s.stop()

    def test_handshake_deadline(self):
        keys = tempfile.mkdtemp(prefix="ruad-keys-")
        self.addCleanup(shutil.rmtree, keys, ignore_errors=True)
        cert, key = make_certificate(keys)
        port = free_port()
        s = self.service({"smtp": {"handshake_timeout": "1s", "tls_cert_file": cert,
                                   "tls_key_file": key, "listen_tls": f"127.0.0.1:{port}"}},
                         command="smtp")
        with socket.create_connection(("127.0.0.1", port), 10) as c, s.smtp() as d:
            self.assertEqual(d.command("STARTTLS")[0], 220)
            began = time.monotonic()
            with contextlib.suppress(ConnectionResetError):
                self.assertEqual(c.recv(10), b"")
            self.assertEqual(d.reply()[0], 0)
            self.assertLess(time.monotonic() - began, 4)
        self.assertEqual(sum("TLS handshake" in e for e in s.events("rejected")), 2)
        s.stop()

    # - what is told

    def test_counters(self):
        s = self.service({"smtp": {"deny": "127.0.0.7"}}, command="smtp")
        with s.smtp() as c:
            self.deliver(c)
            c.command("MAIL FROM:<a@b.test>")
            for _ in range(3):
                self.assertEqual(c.command("RCPT TO:<nobody@example.com>")[0], 550)
            c.command("WHAT")
        with self.connect(s, "127.0.0.7") as c:
            self.assertEqual(c.greeting[0], 554)
        s.stop()
        counters = [fields_of(line) for line in s.events("smtp_counters")]
        self.assertEqual(len(counters), 1, "at its stop")
        got = counters[0]
        self.assertGreaterEqual(int(got.pop("connections")), 2)
        self.assertEqual(int(got.pop("bytes")), len(MAIL))
        self.assertEqual({k: v for k, v in got.items()
                          if k not in ("time", "level", "event", "service")},
                         {"messages": "1", "recipient": "3", "syntax": "1", "denied": "1"})

    def test_unusual(self):
        s = self.service(command="smtp")
        def refused_at_once():
            with s.smtp() as c:
                c.raw(b"WHAT\r\n" * 20)
                while c.reply()[0]:
                    pass
        for _ in range(6):
            refused_at_once()
        got = [fields_of(line) for line in s.events("smtp_unusual")]
        self.assertIn(("reason", "syntax"), [(e["kind"], e["subject"]) for e in got])
        self.assertEqual(len(got), 1, "once")
        s.stop()

    def test_odd_names(self):
        s = self.service(command="smtp")
        with self.connect(s, "127.0.0.3") as c:
            for helo, word in (("mail", "no full domain name"), ("192.0.2.1", "without brackets"),
                               ("[192.0.2.1]", "another address"), ("[127.0.0.3]", None),
                               ("client.example.net", None), ("a..b", "no domain name")):
                before = len(s.events("helo_odd"))
                self.assertEqual(c.command(f"EHLO {helo}")[0], 250, "not refused")
                after = wait_for("the log", lambda: s.events("helo_odd"), 5) if word else \
                    s.events("helo_odd")
                self.assertEqual(len(after) - before, 1 if word else 0, helo)
                if word:
                    self.assertIn(word, after[-1])
            self.deliver(c)
        s.stop()


if __name__ == "__main__":
    main(jobs=2)
