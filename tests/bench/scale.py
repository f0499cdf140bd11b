#!/usr/bin/env python3
"""scale.py - answers over many rows, with a long tail of addresses and without.

    scale.py [--rows MILLIONS] [--only tail|even] [--smoke]

Rows are made by SQL in the private cluster of a service, the sums over them by `ruad db
rebuild`; ingest judges every domain once. Asked are 30 days of sources and the rates by day of
domains drawn at random, by two clients at a time, then the same while mails are imported.
RUAD_SCALE names the millions, too (10); the limits are those of 10 million.
"""

import argparse
import http.client
import json
import os
import random
import shutil
import statistics
import sys
import tempfile
import threading
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../harness"))
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import bench
import reports
from reports import day_begin, days_ago
from ruad import ROOT, Service

DAYS, REPORTS_A_DAY, RECORDS = 200, 10, 50  # of a domain: 100,000 records
ROWS_A_DOMAIN = DAYS * REPORTS_A_DAY * RECORDS
TAIL = 40_000  # addresses of a domain with a long tail
HEAD = 60      # of one without, and those that every other record has
LIMITS_MS = {"sources": 60, "timeline": 5}
CLIENTS, REQUESTS = 2, 300

# A report of each reporter and day; half of the records from the head, half from the tail.
MAKE = """
select partition_make('record_chunk', m::date)
  from generate_series('{first}'::date, '{last}'::date, '1 month') m;
insert into domain (name) select 'd' || n || '.example' from generate_series(1, {domains}) n;
insert into domain_revision (domain_id) select id from domain;
insert into reporter (name) select 'r' || n || '.example' from generate_series(1, {reports}) n;
insert into record_shape (id, domain_id, header_from, disposition, dkim, spf)
select s, d.id, d.name, case when s < 6 then 'none' else 'reject' end,
       case when s < 6 then 'pass' else 'fail' end, case when s < 4 then 'pass' else 'fail' end
  from domain d, generate_series(1, 8) s;
insert into report_head (domain_id, id, schema, org_name, p)
select d.id, r.id, 'rfc7489', r.name, 'none' from domain d, reporter r;
insert into report (domain_id, reporter_id, report_id, key_sum, begin_s, end_s, content_sum,
       counted, head_id, repairs, record_count, message_count, first_day, last_day,
       is_long, is_reissue, trust, arrived, arrival_day)
select d.id, r.id, d.id || '-' || r.id || '-' || day, hashtextextended(d.id || ' ' || r.id || ' ' || day, 0),
       extract(epoch from day)::int8, extract(epoch from day)::int8 + 86399,
       decode(md5(random()::text), 'hex'), true, r.id, 0, {records},
       {records} * 3, day, day, false, false, 2, day + interval '1 day', day + 1
  from generate_series('{first}'::date, '{last}'::date, '1 day') t (at)
 cross join lateral (select t.at::date as day) at
 cross join domain d
 cross join reporter r;
insert into record_chunk (report_id, domain_id, day, arrival_day, reporter_id, trust, is_advised,
       is_summed, source_ip, shape_id, message_count)
select r.id, r.domain_id, r.first_day, r.arrival_day, r.reporter_id, r.trust, true, false,
       c.ips, c.shapes, c.counts
  from report r
 cross join lateral (
       select array_agg('10.0.0.0'::inet + case when n % 2 = 0 then n
                        else (random() * {spread})::int8 end),
              array_agg(1 + (n * 7 + r.id) % 8), array_agg(3::int8)
         from generate_series(1, {records}) n) as c (ips, shapes, counts);
analyze;
"""


def make(s, millions, has_tail):
    domains = max(1, round(millions * 1_000_000 / ROWS_A_DOMAIN))
    began = time.monotonic()
    bench.psql(s, MAKE.format(first=days_ago(DAYS), last=days_ago(1), domains=domains,
                              reports=REPORTS_A_DAY, records=RECORDS,
                              spread=TAIL if has_tail else HEAD))
    made = time.monotonic()
    s.run("db", "rebuild", timeout=7200)
    rebuilt = time.monotonic()
    while s.sql("select count(*) from advice_told") != [[str(domains)]]:
        time.sleep(1)
    return domains, made - began, rebuilt - made, time.monotonic() - rebuilt


def ask(s, domains, requests, path, took, rng):
    """One client: milliseconds of each answer."""
    connection = http.client.HTTPConnection("127.0.0.1", s.http_port, timeout=60)
    for _ in range(requests):
        began = time.monotonic()
        connection.request("GET", path.format(rng.randint(1, domains)))
        answer = connection.getresponse()
        body = answer.read()
        took.append((time.monotonic() - began) * 1000)
        assert answer.status == 200 and json.loads(body), answer.status
    connection.close()


def percentiles(s, domains, requests, name):
    range_ = f"from={days_ago(30)}&to={days_ago(1)}"
    took = []
    clients = [threading.Thread(target=ask, args=(
        s, domains, requests, f"/api/v1/domains/d{{}}.example/{name}?{range_}", took,
        random.Random(n))) for n in range(CLIENTS)]
    for c in clients:
        c.start()
    for c in clients:
        c.join()
    assert len(took) == CLIENTS * requests
    took.sort()
    return statistics.median(took), took[int(len(took) * 0.99)]


class Ingest:
    """Mails are imported as long as it is open."""

    def __init__(self, s):
        self.s, self.is_over, self.count = s, False, 0
        self.thread = threading.Thread(target=self.run)

    def run(self):
        while not self.is_over:
            folder = tempfile.mkdtemp(prefix="ruad-scale-")
            for _ in range(200):
                self.count += 1
                r = reports.numbered(self.count, records=RECORDS)
                r.domain = f"d{1 + self.count % 50}.example"
                with open(f"{folder}/{self.count}.eml", "wb") as f:
                    f.write(r.mail())
            self.s.run("import", folder)
            shutil.rmtree(folder)

    def __enter__(self):
        self.thread.start()
        return self

    def __exit__(self, *_):
        self.is_over = True
        self.thread.join()


def run(millions, requests, has_tail):
    kind = "tail" if has_tail else "even"
    with Service() as s:
        domains, made_s, rebuilt_s, judged_s = make(s, millions, has_tail)
        rows, size = s.sql("select sum(record_count), pg_size_pretty("
                           "pg_database_size(current_database())) from report")[0]
        print(f"{kind}: {int(rows):,} records of {domains} domains, {size}; made in {made_s:.0f} s, "
              f"sums in {rebuilt_s:.0f} s, every domain judged in {judged_s:.0f} s", flush=True)
        figures = []
        for busy in (False, True):
            for name, limit in LIMITS_MS.items():
                percentiles(s, domains, max(requests // 10, 5), name)  # warm
                if busy:
                    with Ingest(s) as ingest:
                        median, p99 = percentiles(s, domains, requests, name)
                    limit, note = 3 * limit, f", {ingest.count} mails meanwhile"
                else:
                    (median, p99), note = percentiles(s, domains, requests, name), ""
                print(f"  {name:9} {'while ingest runs' if busy else 'alone':17} median {median:7.1f} "
                      f"ms, p99 {p99:7.1f} ms (limit {limit}) {'ok' if p99 <= limit else 'MISSED'}"
                      f"{note}", flush=True)
                figures.append({"rows": int(rows), "tail": has_tail, "name": name, "busy": busy,
                                "median_ms": round(median, 2), "p99_ms": round(p99, 2)})
        return figures


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rows", type=float, default=float(os.environ.get("RUAD_SCALE", "10")),
                        help="millions")
    parser.add_argument("--only", choices=["tail", "even"], help="one of the two kinds")
    parser.add_argument("--smoke", action="store_true", help="tiny, only to see that it works")
    options = parser.parse_args()
    millions = 0.2 if options.smoke else options.rows
    kinds = [has_tail for has_tail, kind in ((True, "tail"), (False, "even"))
             if options.only in (None, kind)]
    figures = [f for has_tail in kinds
               for f in run(millions, 10 if options.smoke else REQUESTS, has_tail)]
    if not options.smoke:
        with open(ROOT / "build/scale.json", "w", encoding="ascii") as f:
            json.dump(figures, f, indent=1)


if __name__ == "__main__":
    main()
