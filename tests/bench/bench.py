#!/usr/bin/env python3
"""bench.py - ingest as ratios against what the machine can do in the same run.

    bench.py [--pairs N] [--smoke] [--json FILE] [NAME...]

Each figure is the median of N pairs (five unless said): what we take, and what
the libraries or PostgreSQL alone take for the same bytes and rows, one after
the other. NAME: parse, memory, store, big, mails, rollup; all without. --smoke:
tiny, only to see that it works. Never fails on speed; it does where totals are
not the corpus' truth. Writes the figures to FILE (build/bench.json).
"""

import argparse
import gzip
import json
import os
import pathlib
import re
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import threading
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../harness"))
import corpus
import reports
from reports import DAY_S, Record, Report, day_begin, days_ago
from ruad import ROOT, RUAD, Service, children, is_running, proc_status, wait_for

BIN = ROOT / "build/release/tests/bench"
TABLES = ("record_chunk", "report", "report_head", "record_shape", "source_day_sum",
          "record_set_aside", "domain", "reporter")
# A record as a row: what COPY is measured with.
ROW = "report_id, shape_id, message_count, domain_id, day, source_ip"
COPY_ROWS = 1000  # a transaction, of the mails' yardstick
MIB = 1024
# What keeping sums costs, by the names of its statements.
ROLLUP = re.compile(r"source_day_|domain_day_")


class Bench:
    def __init__(self, options):
        self.pairs = 1 if options.smoke else options.pairs
        self.is_smoke = options.smoke
        self.big = 3_000 if options.smoke else 1_000_000
        self.mails = 40 if options.smoke else 2_000
        self.figures = []
        self.dir = tempfile.mkdtemp(prefix="ruad-bench-")

    def tell(self, name, value, limit, unit="", **detail):
        """limit: ">= 0.5", "<= 2" or None, for one that has none."""
        is_met = None
        if limit:
            sign, number = limit.split()
            is_met = value >= float(number) if sign == ">=" else value <= float(number)
        self.figures.append({"name": name, "value": round(value, 3), "unit": unit, "limit": limit,
                             "is_met": is_met, **detail})
        facts = ", ".join(f"{k} {v}" for k, v in detail.items() if not isinstance(v, list))
        verdict = {True: "ok", False: "MISSED", None: ""}[is_met]
        print(f"{name:44} {value:9.2f} {unit:4} {limit or '':8} {verdict:7} {facts}", flush=True)

    def path(self, name):
        return os.path.join(self.dir, name)


def timed(work):
    began = time.monotonic()
    work()
    return time.monotonic() - began


def lines_of(*argv):
    out = subprocess.run([str(a) for a in argv], check=True, stdout=subprocess.PIPE).stdout
    return [json.loads(line) for line in out.splitlines()]


def psql_argv(s, *commands):
    argv = ["psql", "-X", "-q", "-v", "ON_ERROR_STOP=1", "-d", s.database_url()]
    for c in commands:
        argv += ["-c", c]
    return argv


def psql(s, *commands):
    subprocess.run(psql_argv(s, *commands), check=True, cwd="/", stdout=subprocess.DEVNULL,
                   env={**os.environ, "PGOPTIONS": "-c client_min_messages=warning"})


def clear(s):
    # What ingest does beside may look at these tables in another order.
    psql(s, "do $$ begin for i in 1..5 loop begin "
         f"truncate {', '.join(TABLES)} cascade; return; "
         "exception when deadlock_detected then null; end; end loop; "
         "raise 'always in the way'; end $$", "checkpoint")


# --- reading ------------------------------------------------------------------


def parse(b):
    records = 2_000 if b.is_smoke else 200_000
    for line in lines_of(BIN / "parse", "--json", records, b.pairs):
        name = line["name"]
        is_ours = name == "reader, to frames"
        rate = line["records_per_s"]
        b.tell(f"{name}, of empty handlers", line["of_empty"], ">= 0.5" if is_ours else None,
               records_per_s=rate)
        if is_ours:
            b.tell(f"{name}, of text converted", line["of_text"], ">= 0.8", records_per_s=rate)


def big_report(records):
    """One report, nine of ten addresses seen once."""
    begin = day_begin(days_ago(2))
    r = Report("bench", "example.com", begin, begin + DAY_S - 1)
    distinct = records - records // 10
    for i in range(records):
        n = i * 7 % distinct
        r.records.append(Record(f"10.{n >> 16 & 255}.{n >> 8 & 255}.{n & 255}", 1 + i * 13 % 97,
                                "reject" if i % 5 == 0 else "none",
                                "fail" if i % 5 == 0 else "pass", "fail" if i % 5 < 2 else "pass"))
    return r


def peaks(path):
    """Most resident MiB of `ruad parse` and of any of its workers."""
    p = subprocess.Popen([RUAD, "parse", path], stdout=subprocess.DEVNULL)
    own = worker = 0
    while is_running(p.pid):
        own = max(own, proc_status(p.pid, "VmHWM") or 0)
        for child in children(p.pid):
            worker = max(worker, proc_status(child, "VmHWM") or 0)
        time.sleep(0.001)
    assert p.wait() == 0
    return own / MIB, worker / MIB


def memory(b):
    most = most_growth = 0
    for packing in ("gz", "zip", "mail"):
        found = []
        for records in (1_000, b.big):
            r = big_report(records)
            data = {"gz": lambda r=r: r.packed()[2], "zip": lambda r=r: r.packed("zip")[2],
                    "mail": lambda r=r: r.mail()}[packing]()
            path = b.path(f"{records}.{packing}")
            with open(path, "wb") as f:
                f.write(data)
            # What is over in no time may end between two looks.
            looks = [peaks(path) for _ in range(5 if records == 1_000 else 1)]
            found.append([max(of_one) for of_one in zip(*looks)])
            os.unlink(path)
        growth = max(big - small for small, big in zip(*found))
        most, most_growth = max(most, *found[1]), max(most_growth, growth)
        b.tell(f"{b.big} records, {packing}: parent, MiB", found[1][0], None, "MiB")
        b.tell(f"{b.big} records, {packing}: worker, MiB", found[1][1], None, "MiB",
               above_1000_records=round(growth, 1))
    b.tell("resident, any process", most, "<= 32", "MiB")
    b.tell("resident, above 1,000 records", most_growth, "<= 8", "MiB")


def store(b):
    if b.is_smoke:
        return  # has no small size
    for line in lines_of(BIN / "store", "--json", min(b.pairs, 3)):
        b.tell(f"writer alone, {line['name']}, of COPY", line["share"], None,
               rows_per_s=line["rows_per_s"])


# --- storing ------------------------------------------------------------------


def make_copies(s, b, rows_each=None):
    """The records as files, a row each, and a table without index; paths."""
    psql(s, "drop table if exists bench_record",
         f"create table bench_record as select {ROW} from record limit 0")
    rows = int(s.sql("select count(*) from record")[0][0])
    paths = []
    for at in range(0, rows, rows_each or rows):
        paths.append(b.path(f"rows{at}"))
        psql(s, f"\\copy (select {ROW} from record order by report_id offset {at} "
             f"limit {rows_each or rows}) to '{paths[-1]}' (format binary)")
    return paths


def copy(s, paths):
    psql(s, "truncate bench_record", "checkpoint")
    return timed(lambda: psql(s, *[f"\\copy bench_record from '{p}' (format binary)"
                                   for p in paths]))


def big(b, s):
    path = b.path("big.xml.gz")
    with gzip.open(path, "wb", 6) as f:
        f.write(big_report(b.big).xml())
    took, copies = [], None
    for _ in range(b.pairs):
        clear(s)
        took.append([timed(lambda: s.run("import", "--json", path, timeout=1800))])
        copies = copies or make_copies(s, b)
        took[-1].append(copy(s, copies))
    share = statistics.median(c / i for i, c in took)
    b.tell(f"import of {b.big} records, of COPY BINARY", share, ">= 0.4",
           records_per_s=round(b.big / statistics.median(i for i, _ in took)),
           copy_rows_per_s=round(b.big / statistics.median(c for _, c in took)), pairs=took)


def check_truth(s, truth):
    got = s.sql("select count(*), sum(record_count), sum(message_count) from report where counted")
    sums = s.sql("select sum(messages), sum(passed), sum(dkim_aligned), sum(spf_aligned), "
                 "sum(quarantined), sum(rejected) from source_day")
    want = [truth.totals[k] for k in ("reports", "records", "messages")]
    assert [int(v) for v in got[0]] == want, (got, want)
    want = [truth.totals[k] for k in corpus.SUMS[1:]]
    assert [int(v) for v in sums[0]] == want, (sums, want)


def make_mails(b):
    """(mails, truth, paths of the same reports, gzipped)"""
    truth = corpus.make(b.path("mails"), b.mails)
    corpus.make(b.path("xml"), b.mails, form="gz")
    mails = [p.read_bytes() for p in sorted(pathlib.Path(b.path("mails")).iterdir())]
    return mails, truth, sorted(pathlib.Path(b.path("xml")).iterdir())


def send(s, mails, clients):
    """Those that come at once share files of the spool, and their sync."""
    threads = [threading.Thread(target=s.send, args=mails[n::clients]) for n in range(clients)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()


def ingest(s, mails, reports_in_all, clients=1):
    """Seconds from a full spool until all is committed."""
    pid = s.service_pid("ingest")
    os.kill(pid, signal.SIGSTOP)
    send(s, mails, clients)
    # Who waits is there before: its start is not what is measured. And it asks
    # for little while there is much to do: where ids have come to.
    with subprocess.Popen(psql_argv(s, f"""do $$
        declare
            last int8 := (select last_value from report_id_seq) + {reports_in_all} - 1;
        begin
            while (select last_value from report_id_seq) < last loop
                perform pg_sleep(0.005);
            end loop;
            while (select count(*) from report) < {reports_in_all} loop
                perform pg_sleep(0.005);
            end loop;
        end $$"""), cwd="/") as waiter:
        time.sleep(0.5)
        began = time.monotonic()
        os.kill(pid, signal.SIGCONT)
        assert waiter.wait() == 0
        took = time.monotonic() - began
    s.wait_drained()
    return took


def restart_ingest(s):
    """What it believes of the database has gone with the rows."""
    pid = s.service_pid("ingest")
    s.process.send_signal(signal.SIGHUP)
    while s.service_pid("ingest") == pid:
        time.sleep(0.05)
    time.sleep(0.5)


def mails(b, s):
    sent, truth, xml = make_mails(b)
    copies = None
    for clients in (1, 10):
        took = []
        for _ in range(b.pairs):
            clear(s)
            restart_ingest(s)
            took.append([ingest(s, sent, truth.totals["reports"], clients)])
            check_truth(s, truth)
            copies = copies or make_copies(s, b, COPY_ROWS)
            took[-1].append(min(lines_of(BIN / "parse", "--files", *xml)[0].values()))
            took[-1].append(copy(s, copies))
        ours, sax, copied = (statistics.median(c) for c in zip(*took))
        b.tell(f"{b.mails} mails by {clients}, of SAX and COPY",
               statistics.median(i / (x + c) for i, x, c in took), "<= 2", "x",
               ingest_s=round(ours, 3), sax_s=round(sax, 3), copy_s=round(copied, 3),
               mails_per_s=round(b.mails / ours), records=truth.totals["records"], pairs=took)


def rollup_seconds(path, offset):
    """What the server's log tells of them from `offset` on."""
    total = 0.0
    with open(path, errors="replace") as f:
        f.seek(offset)
        for entry in f.read().split("LOG:  duration: ")[1:]:
            # The statement's name stands in its first line.
            if ROLLUP.search(entry[:200]):
                total += float(entry.split()[0]) / 1000
    return total


def rollup(b, s):
    """Time in the statements of sums, of all time from start to end:
    what would not be there without them, but for what we do ourselves."""
    log = os.path.join(os.path.dirname(s.cluster_dir()), "log/postgres.log")
    psql(s, "alter system set log_min_duration_statement = 0", "select pg_reload_conf()")
    sent, truth, _ = make_mails(b)
    path = b.path("big.xml.gz")
    with gzip.open(path, "wb", 6) as f:
        f.write(big_report(b.big).xml())
    for name, work in ((f"{b.mails} mails", lambda: ingest(s, sent, truth.totals["reports"])),
                       (f"1 report of {b.big}",
                        lambda: timed(lambda: s.run("import", "--json", path, timeout=1800)))):
        shares = []
        for _ in range(b.pairs):
            clear(s)
            restart_ingest(s)
            offset = os.path.getsize(log)
            took = work()
            shares.append(rollup_seconds(log, offset) / took)
        b.tell(f"rollups, {name}, of ingest", statistics.median(shares), "<= 0.3", pairs=shares)
    psql(s, "alter system reset log_min_duration_statement", "select pg_reload_conf()")


ALONE = {"parse": parse, "memory": memory, "store": store}
WITH_SERVICE = {"big": big, "mails": mails, "rollup": rollup}


def machine():
    with open("/proc/loadavg") as f:
        load = f.read().split()[0]
    return {"cores": os.cpu_count(), "load": float(load), "date": str(reports.TODAY)}


def main():
    p = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    p.add_argument("--pairs", type=int, default=5)
    p.add_argument("--smoke", action="store_true")
    p.add_argument("--json", default=str(ROOT / "build/bench.json"))
    p.add_argument("names", nargs="*", metavar="NAME")
    o = p.parse_args()
    wanted = o.names or [*ALONE, *WITH_SERVICE]
    if unknown := set(wanted) - {*ALONE, *WITH_SERVICE}:
        p.error(f"there is no {', '.join(sorted(unknown))}")
    b = Bench(o)
    began = machine()
    try:
        for name in wanted:
            if name in ALONE:
                ALONE[name](b)
        if any(n in WITH_SERVICE for n in wanted):
            with Service() as s:
                # It looks at all tables, in another order than truncate.
                wait_for("retention at the start", lambda: s.events("retention_applied"))
                for name in wanted:
                    if name in WITH_SERVICE:
                        WITH_SERVICE[name](b, s)
    finally:
        shutil.rmtree(b.dir)
    with open(o.json, "w") as f:
        json.dump({"machine": began, "pairs": b.pairs, "figures": b.figures}, f, indent=1)
        f.write("\n")


if __name__ == "__main__":
    main()
