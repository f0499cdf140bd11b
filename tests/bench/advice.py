#!/usr/bin/env python3
"""advice.py - what advice costs, beside a trivial call of the same service.

A domain with 400 days, 2,000 sources and 5 million messages: GET .../rollout, nothing kept
from one to the next (each asks for another day), and asked again for the same day. Calls take
turns with GET /healthz, so that both see the same machine; medians. And the processor's time
of all our processes, which does not depend on what else it has to do. --smoke: tiny, only to
see that it works.
"""

import datetime
import json
import os
import random
import statistics
import sys
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../harness"))
import reports
from reports import DAY_S, Record, Report, day_begin
from ruad import Service

IS_SMOKE = "--smoke" in sys.argv
DAYS = 40 if IS_SMOKE else 400
SOURCES = 60 if IS_SMOKE else 2_000
MESSAGES = 20_000 if IS_SMOKE else 5_000_000
CALLS = 3 if IS_SMOKE else 21
REPORTERS = [f"reporter{i}.example" for i in range(8)]
STEADY = 40  # senders of every day; the others come and go
DOMAIN = "example.com"


def source(i):
    return f"2001:db8:{i >> 8:x}::{i & 255:x}" if i % 5 == 0 else f"198.51.{i >> 8}.{i & 255}"


def records_of_day(rng, reporter, day):
    """Steady senders, forwarders and spoofers, as one reporter sees them."""
    for i in range(STEADY):
        is_ok = rng.random() > 0.002
        yield Record(source(i), 0, "none", "pass" if is_ok else "fail",
                     "pass" if i % 3 or not is_ok else "fail")
    for i in rng.sample(range(STEADY, SOURCES), min(30, SOURCES - STEADY)):
        kind = i % 3
        yield Record(source(i), 0, "none", "pass" if kind == 0 else "fail", "fail",
                     reason="forwarded" if kind == 1 else "")


def write_reports(folder):
    """Returns the number of records, sources and messages."""
    rng = random.Random(1)
    first = reports.TODAY - datetime.timedelta(days=DAYS)
    each = MESSAGES / DAYS / len(REPORTERS) / (STEADY + min(30, SOURCES - STEADY))
    counts = [0, set(), 0]
    with open(os.path.join(folder, "manifest.jsonl"), "w") as manifest:
        for day in range(DAYS):
            begin = day_begin(first) + day * DAY_S
            for name in REPORTERS:
                r = Report(f"{day}@{name}", DOMAIN, begin, begin + DAY_S - 1, name, name)
                r.records = list(records_of_day(rng, name, day))
                for record in r.records:
                    record.count = max(1, round(rng.expovariate(1 / each)))
                    counts[1].add(record.ip)
                    counts[2] += record.count
                counts[0] += len(r.records)
                with open(os.path.join(folder, r.filename), "wb") as f:
                    f.write(r.xml())
                manifest.write(json.dumps({
                    "file": r.filename, "arrive": begin + DAY_S + 3600,
                    "auth_result": "pass", "auth_domain": name}) + "\n")
    return counts[0], len(counts[1]), counts[2]


def timed(s, path):
    began = time.monotonic()
    r = s.get(path)
    assert r.status == 200, r
    return 1000 * (time.monotonic() - began)


def cpu_ms(s):
    """Of all processes of the service, its database's too."""
    ticks = 0
    for pid in s.processes():
        try:
            with open(f"/proc/{pid}/stat") as f:
                ticks += sum(map(int, f.read().rpartition(")")[2].split()[11:13]))
        except OSError:
            pass
    return 1000 * ticks / os.sysconf("SC_CLK_TCK")


def main():
    with Service({"trust": {"reporters": ", ".join(REPORTERS)}}) as s:
        folder = os.path.join(s.dir, "reports")
        os.mkdir(folder)
        records, sources, messages = write_reports(folder)
        s.run("import", folder, timeout=1800)
        path = f"/api/v1/domains/{DOMAIN}/rollout"
        if "--stay" in sys.argv:
            print(s.config_path, s.database_url(), flush=True)
            sys.stdin.read()
        timed(s, path)
        trivial, new, again, cpu = [], [], [], cpu_ms(s)
        for i in range(CALLS):
            at = reports.days_ago(i % 30)
            trivial.append(timed(s, "/healthz"))
            new.append(timed(s, f"{path}?at={at}"))
            again.append(timed(s, path))
        cpu = (cpu_ms(s) - cpu) / (2 * CALLS)
        got = [statistics.median(x) for x in (trivial, new, again)]
        print(f"{DAYS} days, {sources} sources, {messages} messages in {records} facts; "
              f"median of {CALLS} calls, load {os.getloadavg()[0]:.1f}")
        for name, ms in zip(("GET /healthz", "GET rollout, another day each",
                             "GET rollout, the same day"), got):
            print(f"{name:44} {ms:9.2f} ms   {ms / got[0]:8.1f} of GET /healthz")
        print(f"{'processor time of a GET rollout':44} {cpu:9.2f} ms")


if __name__ == "__main__":
    main()
