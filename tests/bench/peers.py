#!/usr/bin/env python3
"""peers.py - the same reports through other programs that read them, in one run.

    peers.py [--smoke]

Each is run as its manual says, start of the program included: mails of about 23 records each
where it takes mails, else their XML. A peer that is not installed is named and left out:

    apt install dmarc-cat libmail-dmarc-perl libdbd-sqlite3-perl \\
                dmarcts-report-parser libdbd-pg-perl
    npm: dmarc-report-parser, put into build/rigs by tests/harness/rigs
"""

import os
import shutil
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../harness"))
import reports
from ruad import ROOT, RUAD, Postgres, Service

IS_SMOKE = "--smoke" in sys.argv
REPORTS = 5 if IS_SMOKE else 500
RECORDS = 23
# Of one that takes a mail a call, and half a second for it.
FEW = min(REPORTS, 50)
NODE_MODULES = ROOT / "build/rigs/npm/node_modules"

DMARCTS = """$debug = 0;
$delete_reports = 0;
$dbtype = 'Pg';
$dbname = 'dmarcts';
$dbuser = 'postgres';
$dbpass = '';
$dbhost = '127.0.0.1';
$dbport = '{port}';
$maxsize_xml = 500000;
$compress_xml = 0;
$delete_failed = 0;
$imapserver = $imapuser = $imappass = $imapport = '';
$imapssl = $imaptls = $imapignoreerror = 0;
$imapreadfolder = $imapmovefolder = '';
"""
MAIL_DMARC = """[report_store]
backend = SQL
dsn = dbi:SQLite:dbname={dir}/reports.sqlite
user =
pass =
[organization]
domain = example.net
org_name = Example
email = noreply@example.net
"""
NODE = """const { parseDmarcReportFromEmail } = require("dmarc-report-parser");
const fs = require("fs");
(async () => {
  let reports = 0;
  for (const name of fs.readdirSync(process.argv[2]))
    reports += (await parseDmarcReportFromEmail(
      fs.readFileSync(process.argv[2] + "/" + name, "latin1"))).totalReports;
  console.log(reports);
})();
"""


class Peers:
    def __init__(self):
        self.dir = tempfile.mkdtemp(prefix="ruad-peers-")
        os.chmod(self.dir, 0o755)
        for name in ("mails", "xml"):
            os.mkdir(self.path(name))
        with open(self.path("all.mbox"), "wb") as mbox:
            for i in range(REPORTS):
                report = reports.numbered(i, records=RECORDS)
                report.schema = "rfc7489"  # what all of them can read
                mail = report.mail()
                with open(self.path(f"mails/{i}.eml"), "wb") as f:
                    f.write(mail)
                # dmarc-cat wants a name by RFC 9990.
                with open(self.path(f"xml/example.net!{report.domain}!{report.begin}"
                                    f"!{report.end}!{i}.xml"), "wb") as f:
                    f.write(report.xml())
                mbox.write(b"From noreply@example.net Thu Jan  1 00:00:00 2026\n"
                           + mail.replace(b"\r\n", b"\n") + b"\n")

    def path(self, name):
        return os.path.join(self.dir, name)

    def write(self, name, text):
        with open(self.path(name), "w", encoding="ascii") as f:
            f.write(text)

    def timed(self, *argv, **kw):
        began = time.monotonic()
        r = subprocess.run([str(a) for a in argv], cwd=self.dir, capture_output=True, **kw)
        took = time.monotonic() - began
        if r.returncode != 0:
            raise RuntimeError(f"{argv[0]}: exit {r.returncode}: {r.stderr[-500:].decode()}")
        return took, r.stdout

    def names(self, folder):
        return sorted(os.listdir(self.path(folder)))


def needs(*programs):
    for p in programs:
        if not shutil.which(p):
            raise FileNotFoundError(f"no {p} here")


def dmarc_cat(p):
    """Reads and prints; one file a call."""
    needs("dmarc-cat")
    took = sum(p.timed("dmarc-cat", "-N", p.path(f"xml/{name}"))[0] for name in p.names("xml"))
    return took, REPORTS, None


def mail_dmarc(p):
    """A mail a call into SQLite."""
    needs("dmarc_receive")
    p.write("mail-dmarc.ini", MAIL_DMARC.format(dir=p.dir))
    took = 0.0
    for name in p.names("mails")[:FEW]:
        took += p.timed("dmarc_receive", "--file", p.path(f"mails/{name}"))[0]
    _, out = p.timed("perl", "-MDBI", "-e",
                     f"print DBI->connect('dbi:SQLite:dbname={p.dir}/reports.sqlite')"
                     "->selectrow_array('select count(*) from report_record')")
    return took, FEW, int(out)


def dmarcts(p):
    """A mailbox into PostgreSQL, a row at a time."""
    needs("dmarcts-report-parser")
    pg = Postgres()
    pg.sql("create database dmarcts")
    p.write("dmarcts-report-parser.conf", DMARCTS.format(port=pg.port))
    took, _ = p.timed("dmarcts-report-parser", "-m", p.path("all.mbox"))
    count = int(pg.sql("select count(*) from rptrecord", database="dmarcts")[0][0])
    pg.cleanup()
    return took, REPORTS, count


def node(p):
    """Mails into objects, in one process."""
    needs("node")
    if not (NODE_MODULES / "dmarc-report-parser").is_dir():
        raise FileNotFoundError("no dmarc-report-parser in build/rigs")
    p.write("read.js", NODE)
    took, out = p.timed("node", "read.js", p.path("mails"),
                        env={**os.environ, "NODE_PATH": str(NODE_MODULES)})
    return took, REPORTS, int(out) * RECORDS


def ours_parse(p):
    took, out = p.timed(RUAD, "parse", p.path("mails"))
    return took, REPORTS, out.count(b'"source_ip"')


def ours_import(p):
    with Service() as s:
        began = time.monotonic()
        s.run("import", p.path("mails"))
        took = time.monotonic() - began
        return took, REPORTS, int(s.sql("select sum(record_count) from report")[0][0])


PEERS = (
    ("ruad parse", "reads mails", ours_parse),
    ("npm dmarc-report-parser 0.1.5", "reads mails", node),
    ("dmarc-cat", "reads XML", dmarc_cat),
    ("ruad import", "mails into PostgreSQL", ours_import),
    ("dmarcts-report-parser", "mails into PostgreSQL", dmarcts),
    ("Mail::DMARC", "mails into SQLite", mail_dmarc),
)


def main():
    p = Peers()
    print(f"{REPORTS} reports of {RECORDS} records")
    failed = False
    for name, what, run in PEERS:
        try:
            took, count, records = run(p)
        except (FileNotFoundError, RuntimeError) as e:
            print(f"SKIP {name}: {e}", flush=True)
            continue
        if records not in (None, count * RECORDS):
            print(f"{name}: {records} records of {count * RECORDS}", flush=True)
            failed = failed or name.startswith("ruad")
        print(f"{name:31} {what:23} {count / took:9.1f} reports/s "
              f"{count * RECORDS / took:10.0f} records/s", flush=True)
    shutil.rmtree(p.dir)
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
