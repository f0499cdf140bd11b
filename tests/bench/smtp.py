#!/usr/bin/env python3
"""smtp.py - taking mail in, beside Postfix's own smtpd, as ratios.

`ruad smtp` and a Postfix whose queue is on the same disk take the same load in
turn, by smtp-source: messages of 10 KiB, a connection for each, over 1, 10 and
50 sessions at a time. Both say 250 after fsync. Neither delivers: here is no
ingest, and there HOLD keeps the queue manager out of it, and nothing holds up
what comes in (in_flow_delay). Medians of the pairs. Never fails on speed.
--smoke: tiny, only to see that it works.
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


def compare(ours, theirs):
    print(f"{'':8} {'':8} {'ruad':>7} {'Postfix':>8}   ruad as a multiple of Postfix,\n"
          f"{'sessions':>8} {'messages':>8} {'mails/s':>7} {'mails/s':>8}   pair by pair")
    for sessions, count in LOADS:
        pairs = []
        for n in range(PAIRS):
            pair = {port: rate(port, sessions, count)
                    for port in ((ours, theirs) if n % 2 == 0 else (theirs, ours))}
            pairs.append((pair[ours], pair[theirs]))
        speed = [statistics.median(c) for c in zip(*pairs)]
        times = sorted(a / b for a, b in pairs)
        print(f"{sessions:8} {count:8} {speed[0]:7.0f} {speed[1]:8.0f}   "
              f"{statistics.median(times):.2f} ({times[0]:.2f} to {times[-1]:.2f})", flush=True)


def main():
    most = {"max_connections_per_client": 100}
    with tempfile.TemporaryDirectory(prefix="ruad-bench-") as folder:
        try:
            postfix = Postfix(folder, "discard:", in_flow_delay="0",
                              smtpd_client_restrictions="check_client_access static:HOLD",
                              smtpd_client_connection_count_limit="0")
        except unittest.SkipTest as e:
            print(f"SKIP smtp.py: {e}")
            return
        with Service({"smtp": most}, command="smtp") as s:
            postfix.start()
            try:
                compare(s.smtp_port, postfix.port)
            finally:
                postfix.stop()


if __name__ == "__main__":
    main()
