#!/usr/bin/env python3
"""ingest.py - ingest beside bare COPY of the same rows, as ratios.

One cluster, one run: `ruad import` of a report of very many records, and of a
folder of many small mails, each beside COPY of the very rows that it wrote:
BINARY and CSV into a table like `record`, and BINARY into tables like all that
ingest fills. Medians of three rounds. Never fails on speed. --smoke: tiny, only
to see that it works.
"""

import os
import statistics
import subprocess
import sys
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../harness"))
import reports
from reports import DAY_S, Record, Report, day_begin, days_ago
from ruad import Service

IS_SMOKE = "--smoke" in sys.argv
BIG = 3_000 if IS_SMOKE else 1_000_000
MAILS = 40 if IS_SMOKE else 4_000
ROWS_A_MAIL = 8
PAIRS = 1 if IS_SMOKE else 3
FILLED = ("record", "report", "record_shape", "fact_chunk", "source_day_sum")
PARTITIONED = ("record", "fact_chunk")
OTHERS = ("record_set_aside", "domain", "reporter")


def big_report(s):
    """One report, nine of ten addresses seen once."""
    begin = day_begin(days_ago(2))
    r = Report("bench", "example.com", begin, begin + DAY_S - 1)
    distinct = BIG - BIG // 10
    for i in range(BIG):
        n = i * 7 % distinct
        r.records.append(Record(f"10.{n >> 16 & 255}.{n >> 8 & 255}.{n & 255}", 1 + i * 13 % 97,
                                "reject" if i % 5 == 0 else "none",
                                "fail" if i % 5 == 0 else "pass", "fail" if i % 5 < 2 else "pass"))
    path = os.path.join(s.dir, "big.xml.gz")
    with open(path, "wb") as f:
        f.write(r.packed()[2])
    return path


def small_mails(s):
    """A folder of mails with a few records each."""
    path = os.path.join(s.dir, "mails")
    os.mkdir(path)
    for i in range(MAILS):
        with open(os.path.join(path, f"{i}.eml"), "wb") as f:
            f.write(reports.numbered(i, records=ROWS_A_MAIL, spread_days=307).mail())
    return path


def psql(s, *commands):
    argv = ["psql", "-X", "-q", "-v", "ON_ERROR_STOP=1", "-d", s.database_url()]
    for c in commands:
        argv += ["-c", c]
    subprocess.run(argv, check=True, cwd="/", stdout=subprocess.DEVNULL,
                   env={**os.environ, "PGOPTIONS": "-c client_min_messages=warning"})


def timed(work):
    began = time.monotonic()
    work()
    return time.monotonic() - began


def copies(s, tables, form, way):
    def source(t):
        return f"(select * from {t})" if t in PARTITIONED else t

    return [f"\\copy {f'bench_{t}' if way == 'from' else source(t)} {way} "
            f"'{os.path.join(s.dir, t)}.{form}' (format {form})" for t in tables]


def measure(s, path):
    """[(import, COPY BINARY, COPY CSV, COPY BINARY of all)] in rows a second."""
    against = ((("record",), "binary"), (("record",), "csv"), (FILLED, "binary"))
    rounds, rows = [], 0
    for _ in range(PAIRS):
        psql(s, f"truncate {', '.join(FILLED + OTHERS)} cascade", "checkpoint")
        took = [timed(lambda: s.run("import", "--json", path, timeout=1800))]
        if not rows:
            rows = int(s.sql("select count(*) from record")[0][0])
            for t in FILLED:
                psql(s, f"drop table if exists bench_{t}",
                     f"create table bench_{t} (like {t} including all)")
            for tables, form in against:
                psql(s, *copies(s, tables, form, "to"))
        for tables, form in against:
            psql(s, *[f"truncate bench_{t}" for t in tables], "checkpoint")
            took.append(timed(lambda: psql(s, *copies(s, tables, form, "from"))))
        rounds.append([rows / t for t in took])
    return rounds, rows


def main():
    with Service() as s:
        print(f"{'':18} {'':>8} {'import':>9} {'COPY record':>12} {'':>9} {'COPY all':>9}   "
              f"{'import as a share of'}")
        print(f"{'input':18} {'records':>8} {'rows/s':>9} {'binary':>12} {'csv':>9} "
              f"{'binary':>9} {'binary':>8} {'csv':>7} {'all':>7}")
        for name, make in ((f"1 report of {BIG}", big_report), (f"{MAILS} mails", small_mails)):
            rounds, rows = measure(s, make(s))
            speed = [statistics.median(c) for c in zip(*rounds)]
            share = [statistics.median(r[0] / r[i] for r in rounds) for i in (1, 2, 3)]
            print(f"{name:18} {rows:8} {speed[0]:9.0f} {speed[1]:12.0f} {speed[2]:9.0f} "
                  f"{speed[3]:9.0f} {share[0]:8.1%} {share[1]:7.1%} {share[2]:7.1%}", flush=True)
        print(f"medians of {PAIRS}; import: from file to commit, program start included; COPY: the\n"
              "same rows into tables like record, and like all that import fills; same cluster")


if __name__ == "__main__":
    main()
