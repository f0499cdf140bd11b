#!/usr/bin/env python3
"""smtp.py - taking mail in, beside Postfix's own smtpd, as ratios.

`ruad smtp` and a Postfix with its queue on the same disk take the same load of
smtp-source in turn: messages of 10 KiB over 1, 10 and 50 sessions, none ahead
of its 250, which both give after fsync. Neither delivers: here is no ingest, and
there HOLD keeps the queue manager out of it, and nothing slows down what comes
in (in_flow_delay). Medians of the pairs. Never fails on speed. --smoke: tiny,
only to see that it works.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../harness"))
from mail_rig import Postfix, needs
from ruad import Service

IS_SMOKE = "--smoke" in sys.argv
LOADS = ((1, 20), (10, 40)) if IS_SMOKE else ((1, 200), (10, 1000), (50, 1500))
BYTES = 10240
PAIRS = 1 if IS_SMOKE else 3


def rate(port, sessions, count):
    """Messages a second, from the first connection to the last 250."""
    began = time.monotonic()
    subprocess.run([needs("smtp-source"), "-s", str(sessions), "-l", str(BYTES), "-m",
                    str(count), "-f", "a@sender.test", "-t", "dmarc@example.com",
                    f"127.0.0.1:{port}"], check=True)
    return count / (time.monotonic() - began)


def main():
    with tempfile.TemporaryDirectory(prefix="ruad-bench-") as folder:
        try:
            postfix = Postfix(folder, "discard:", in_flow_delay="0",
                              smtpd_client_restrictions="check_client_access static:HOLD",
                              smtpd_client_connection_count_limit="0",
                              default_process_limit="100")
        except unittest.SkipTest as e:
            print(f"SKIP smtp.py: {e}")
            return
        s = Service(config={"smtp":{"max_connections_per_client":100}}, command="smtp")
        with s:
            postfix.start()
            try:
                compare(s, postfix)
            finally:
                postfix.stop()


def compare(s, postfix):
    print(f"{'':8} {'':>8} {'ruad':>7} {'Postfix':>8}   ruad as a multiple")
    print(f"{'sessions':8} {'messages':>8} {'mails/s':>7} {'mails/s':>8}   of Postfix, pair by pair")
    for sessions, count in LOADS:
        pairs = [(rate(s.smtp_port, sessions, count), rate(postfix.port, sessions, count))
                 for _ in range(PAIRS)]
        ours, theirs = (statistics.median(c) for c in zip(*pairs))
        shares = sorted(a / b for a, b in pairs)
        print(f"{sessions:8} {count:8} {ours:7.0f} {theirs:8.0f}   "
              f"{statistics.median(shares):.2f} ({shares[0]:.2f} to {shares[-1]:.2f})", flush=True)


if __name__ == "__main__":
    main()
