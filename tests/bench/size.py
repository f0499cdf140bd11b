#!/usr/bin/env python3
"""size.py - bytes on disk for each record, beside tables of one row a record.

The same records twice: as `ruad import` stores them, and copied into two plain tables such as
the usual report parsers keep, a row for each report and one with all its text for each record,
with their indexes. What those have no counterpart of is told apart: the ledger of messages, and
their bytes as they came; beside which they may keep the XML of reports ("xml"). Empty tables are
counted, too. --smoke: tiny, only to see that it works.
"""

import csv
import gzip
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../harness"))
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import bench
import corpus
import reports
from ruad import Service

IS_SMOKE = "--smoke" in sys.argv
# Bytes for each record do not change beyond.
BIG = 3_000 if IS_SMOKE else 100_000
# Shapes of records level off with the number of mails.
REAL_MAILS = 40 if IS_SMOKE else 20_000
MAILS = 40 if IS_SMOKE else 4_000
ROWS_A_MAIL = 8

# As dmarcts-report-parser lays them out in PostgreSQL. It keeps the XML of reports in a column, up to
# so many bytes; here in a table of its own, to tell it apart.
XML_MAX_BYTES = 50_000
PLAIN = """
create table plain_report (
    serial bigint generated always as identity primary key, mindate timestamp not null,
    maxdate timestamp, domain varchar(255) not null, org varchar(255) not null,
    reportid varchar(255) not null, email varchar(255), extra varchar(255), adkim varchar(20),
    aspf varchar(20), p varchar(20), sp varchar(20), pct smallint);
create unique index on plain_report (domain, reportid);
create table plain_record (
    id bigint generated always as identity primary key, serial bigint not null, ip bigint,
    ip6 bytea, rcount integer not null, disposition varchar(20), reason varchar(255),
    dkimdomain varchar(255), dkimresult varchar(20), spfdomain varchar(255),
    spfresult varchar(20), spf_align varchar(20) not null, dkim_align varchar(20) not null,
    identifier_hfrom varchar(255));
create index on plain_record (serial, ip);
create index on plain_record (serial, ip6);
insert into plain_report (mindate, maxdate, domain, org, reportid, email, adkim, aspf, p, sp, pct)
select begins, ends, domain, org_name, report_id, email, adkim, aspf, p, sp, pct from v_report;
insert into plain_record (serial, ip, ip6, rcount, disposition, reason, dkimdomain, dkimresult,
    spfdomain, spfresult, spf_align, dkim_align, identifier_hfrom)
select p.serial, case family(r.source_ip) when 4 then r.source_ip - '0.0.0.0' end,
       case family(r.source_ip) when 6 then decode(md5(host(r.source_ip)), 'hex') end,
       r.messages, r.disposition, r.reasons->0->>'type', r.dkim_results->0->>'domain',
       r.dkim_results->0->>'result', r.spf_results->0->>'domain', r.spf_results->0->>'result',
       r.spf, r.dkim, r.header_from
  from v_record r join plain_report p on p.domain = r.domain and p.reportid = r.report_id;
"""
SIZE = """select coalesce(sum(pg_total_relation_size(c.oid)), 0)::int8 from pg_class c
    where relnamespace = 'public'::regnamespace and relkind = 'r' and relname ~ '{}'"""
# What a table is for, by its name.
KINDS = {"records": "^record_chunk", "reports": "^report(_head)?$", "ledger": "^intake(_document)?$",
         "bytes": "^intake_raw", "plain": "^plain_re", "xml": "^plain_xml", "all": "^(?!plain_)"}


def big_report(s):
    path = os.path.join(s.dir, "big.xml.gz")
    r = bench.big_report(BIG)
    with open(path, "wb") as f:
        f.write(r.packed()[2])
    return path, [r.xml()]


def real_mails(s):
    """A folder of mails as receivers send them: ten months, about 23 records each."""
    mails, xml = os.path.join(s.dir, "mails"), os.path.join(s.dir, "xml")
    corpus.make(mails, REAL_MAILS, days=300)
    corpus.make(xml, REAL_MAILS, days=300, form="gz")
    return mails, (gzip.open(os.path.join(xml, name)).read() for name in os.listdir(xml))


def small_mails(s):
    """A folder of mails with a few records each, addresses seldom the same day."""
    path = os.path.join(s.dir, "mails")
    os.mkdir(path)
    made = [reports.numbered(i, records=ROWS_A_MAIL, spread_days=307) for i in range(MAILS)]
    for i, r in enumerate(made):
        with open(os.path.join(path, f"{i}.eml"), "wb") as f:
            f.write(r.mail())
    return path, (r.xml() for r in made)


def copy_xml(s, documents):
    path = os.path.join(s.dir, "xml.csv")
    with open(path, "w", newline="", encoding="utf-8") as f:
        writer = csv.writer(f)
        for xml in documents:
            if len(xml) <= XML_MAX_BYTES:
                writer.writerow([xml.decode()])
    bench.psql(s, "create table plain_xml (raw_xml text)", f"\\copy plain_xml from '{path}' (format csv)")


def measure(s, path, documents):
    """(records, {kind: bytes for each of them})"""
    s.run("import", path, timeout=1800)
    bench.psql(s, "analyze", PLAIN)
    copy_xml(s, documents)
    rows = int(s.sql("select count(*) from record")[0][0])
    return rows, {k: int(s.sql(SIZE.format(v))[0][0]) / rows for k, v in KINDS.items()}


def main():
    print(f"{'input':26} {'records':>8} {'records':>8} {'reports':>8} {'ledger':>8} {'bytes':>8} "
          f"{'all':>8} {'plain':>8} {'xml':>8} {'ratio':>8} {'ratio all':>10}")
    for name, make in ((f"1 report of {BIG}", big_report), (f"{REAL_MAILS} real-shaped mails", real_mails),
                       (f"{MAILS} mails of {ROWS_A_MAIL}", small_mails)):
        with Service() as s:
            rows, b = measure(s, *make(s))
            ours = b["all"] - b["ledger"] - b["bytes"]
            print(f"{name:26} {rows:8} {b['records']:8.0f} {b['reports']:8.0f} {b['ledger']:8.0f} "
                  f"{b['bytes']:8.0f} {b['all']:8.0f} {b['plain']:8.0f} {b['xml']:8.0f} "
                  f"{ours / b['plain']:8.2f} {b['all'] / (b['plain'] + b['xml']):10.2f}", flush=True)
    print("bytes on disk for each record, tables and indexes; ratio: all but ledger and bytes of "
          "plain; ratio all: all of plain and xml")


if __name__ == "__main__":
    main()
