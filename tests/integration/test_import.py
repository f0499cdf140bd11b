#!/usr/bin/env python3
"""test_import.py - files in place: exact sums, by an independent reading of them."""

import collections
import gzip
import ipaddress
import json
import mailbox
import os
import subprocess
import sys
import threading
import time
import xml.etree.ElementTree as ET

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../harness"))
import reports
from reports import DAY_S, Record, Report, Truth, address_order, day_begin, days_ago
from ruad import (IS_FULL, ROOT, RUAD, TestCase, children, descendants, is_sanitized, main,
                  proc_cmdline, proc_status)

CORPUS = ROOT / "tests/corpus/aggregate"
REAL = ROOT.parent / "shared/samples/real/DmarcRua"
BIG = 20_000 if is_sanitized() else 1_000_000 if IS_FULL else 100_000
WORKER_KIB = 64 * 1024


class Sums:
    """What stands in report files, by xml.etree and nothing of ours.

    Duplicates (same key, same rows) count once. Files of one key and unlike
    rows are left to the product's own rules: `variants` names them.
    """

    def __init__(self):
        self.by_domain = collections.defaultdict(
            lambda: collections.defaultdict(collections.Counter))
        self.keys = {}
        self.files = self.duplicates = self.records = self.messages = 0
        self.variants = []
        self.broken = []

    @staticmethod
    def text(e, path):
        return (e.findtext(path) or "").strip()

    def add(self, path, data=None):
        try:
            root = ET.fromstring(data if data is not None else path.read_bytes())
        except ET.ParseError:
            self.broken.append(path)
            return
        for e in root.iter():
            e.tag = e.tag.rpartition("}")[2]
        self.files += 1
        t = self.text
        domain = t(root, "policy_published/domain").lower().rstrip(".")
        key = (t(root, "report_metadata/org_name").lower(), domain,
               t(root, "report_metadata/report_id").strip("<>"),
               t(root, "report_metadata/date_range/begin"),
               t(root, "report_metadata/date_range/end"))
        rows = []
        for r in root.findall("record"):
            ip = ipaddress.ip_address(t(r, "row/source_ip"))
            if ip.version == 6 and ip.ipv4_mapped:
                ip = ip.ipv4_mapped
            rows.append((ip, int(t(r, "row/count")),
                         t(r, "row/policy_evaluated/dkim").lower() == "pass",
                         t(r, "row/policy_evaluated/spf").lower() == "pass",
                         t(r, "row/policy_evaluated/disposition").lower(),
                         ET.tostring(r)))
        content = sorted(map(str, rows))
        if key in self.keys:
            if self.keys[key] == content:
                self.duplicates += 1
            else:
                self.variants.append(path)
            return
        self.keys[key] = content
        self.records += len(rows)
        for ip, count, dkim, spf, disposition, _ in rows:
            c = self.by_domain[domain][str(ip)]
            self.messages += count
            c["messages"] += count
            c["passed"] += count if dkim or spf else 0
            c["dkim_aligned"] += count if dkim else 0
            c["spf_aligned"] += count if spf else 0
            c["quarantine"] += count if disposition == "quarantine" else 0
            c["reject"] += count if disposition == "reject" else 0


class ImportCase(TestCase):
    def all_sources(self, s, domain):
        return s.pages(f"/api/v1/domains/{domain}/sources?from=1970-01-01&to=2099-12-31",
                       "sources", 1000)

    def check_sums(self, s, sums):
        for domain, by_ip in sums.by_domain.items():
            rows = self.all_sources(s, domain)
            got = {r["source_ip"]: (r["messages"], r["passed"], r["dkim_aligned"],
                                    r["spf_aligned"], r["disposition"]["quarantine"],
                                    r["disposition"]["reject"]) for r in rows}
            want = {ip: (c["messages"], c["passed"], c["dkim_aligned"], c["spf_aligned"],
                         c["quarantine"], c["reject"]) for ip, c in by_ip.items()}
            self.assertEqual(got, want, domain)
        listed = s.pages("/api/v1/domains?from=1970-01-01&to=2099-12-31", "domains", 1000)
        self.assertEqual({d["domain"]: d["messages"] for d in listed if d["messages"]},
                         {d: sum(c["messages"] for c in by_ip.values())
                          for d, by_ip in sums.by_domain.items() if by_ip})

    def write(self, s, name, data):
        path = os.path.join(s.dir, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as f:
            f.write(data)
        os.chmod(path, 0o644)
        os.chmod(os.path.dirname(path), 0o755)
        return path


REPORTS = ("aggregate", "failure", "tls")


class CorpusTest(ImportCase):
    def twice(self, path, sums):
        """Import, compare; import again: nothing new."""
        s = self.service()
        first = s.run_json("import", "--json", path, code=None)
        refused = {os.path.basename(r["path"].split("!")[0]) for r in first["refusals"]}
        broken = {p.name for p in sums.broken}
        self.assertLessEqual(refused, broken, "every well-formed file is read")
        self.assertEqual(first["refused"], len(first["refusals"]))
        self.assertEqual(sums.variants, [])
        if refused == broken:
            self.assertEqual(first["stored"], sums.files - sums.duplicates)
            self.assertEqual(first["duplicates"], sums.duplicates)
            self.assertEqual((first["records"], first["messages"]), (sums.records, sums.messages))
            self.check_sums(s, sums)
        else:
            print(f"note: read although not well-formed: {sorted(broken - refused)}")
        s.verify()
        again = s.run_json("import", "--json", path, code=3 if first["refused"] else 0)
        self.assertEqual((again["stored"], again["records"], again["messages"]), (0, 0, 0))
        self.assertEqual(again["duplicates"], first["stored"] + first["duplicates"])
        self.assertEqual(again["refused"], first["refused"])
        if refused == broken:
            self.check_sums(s, sums)
        s.verify()
        s.stop()
        return first

    def test_real_reports(self):
        """The corpus of DmarcRua, beside an independent sum over its files."""
        if not REAL.is_dir():
            self.skipTest(f"{REAL} is not there")
        sums = Sums()
        for path in sorted(REAL.rglob("*")):
            if path.is_file():
                sums.add(path)
        self.assertGreater(sums.files, 600)
        self.twice(REAL, sums)

    def corpus(self):
        """[(file, expected JSON lines)]"""
        if not CORPUS.is_dir():
            self.skipTest(f"{CORPUS} is not there")
        out = []
        for path in sorted(CORPUS.iterdir()):
            golden = CORPUS / (path.name.split(".")[0] + ".json")
            if path.suffix != ".json" and golden.exists():
                out.append((path, [json.loads(x) for x in golden.read_text().splitlines()]))
        self.assertGreater(len(out), 50)
        return out

    def parse(self, s, files, code):
        """What `ruad parse` says of some [(file, its reports)]; "" where all is as it should be."""
        r = s.run("parse", *(path for path, _ in files), code=None)
        got = [json.loads(x) for x in r.out.splitlines()]
        want = [x for _, reports_in_it in files for x in reports_in_it]
        named = [path for path, _ in files if f"{path}" in r.errors]
        if (r.returncode, got) != (code, want) or len(named) != (len(files) if code else 0):
            return f"exit {r.returncode}, not {code}: {r.errors}\n{got}\nexpected {want}"
        return ""

    def test_parse_of_our_corpus(self):
        """As `ruad parse` prints it, beside the expected JSON: twenty files at a time, and one
        by one where that differs."""
        s = self.service(start=False)
        whole, refused = [], []
        for path, expected in self.corpus():
            reports_in_it = [x for x in expected if x["type"] in REPORTS]
            (whole if expected == reports_in_it else refused).append((path, reports_in_it))
        self.assertGreater(min(len(whole), len(refused)), 20)
        for files, code in ((whole, 0), (refused, 3)):
            for i in range(0, len(files), 20):
                together = self.parse(s, files[i:i + 20], code)
                if not together:
                    continue
                for path, reports_in_it in files[i:i + 20]:
                    with self.subTest(path.name):
                        self.assertEqual(self.parse(s, [(path, reports_in_it)], code), "")
                self.fail(f"together, if not each alone: {together}")

    def test_import_of_our_corpus(self):
        """As a folder: each report is stored or a duplicate, each bad one named."""
        s = self.service()
        count, bad = 0, set()
        for path, expected in self.corpus():
            self.write(s, f"in/{path.name}", path.read_bytes())
            # A TLS report without policies is read, but belongs to no domain.
            good = [x for x in expected if x["type"] in REPORTS and x.get("policies") != []]
            count += len(good)
            if expected != good:
                bad.add(path.name)
        first = s.run_json("import", "--json", s.dir + "/in", code=3)
        self.assertEqual(first["stored"] + first["duplicates"], count)
        self.assertEqual({os.path.basename(x["path"]) for x in first["refusals"]}, bad)
        self.assertGreater(first["stored"], 20)
        before = s.verify()
        again = s.run_json("import", "--json", s.dir + "/in", code=3)
        self.assertEqual((again["stored"], again["duplicates"], again["refused"]),
                         (0, count, first["refused"]))
        self.assertEqual(s.verify(), before)
        s.stop()


class WaysInTest(ImportCase):
    """mbox, Maildir, standard input, folders, archives - without a service."""

    def setUp(self):
        self.s = self.service(start=False)
        self.reports = [reports.numbered(i) for i in range(12)]
        self.truth = Truth(self.reports)

    def check(self, *paths, stored=None, code=0, **kw):
        self.s.lay_cluster()
        got = self.s.run_json("import", "--json", *paths, code=code, **kw)
        if stored is not None:
            self.assertEqual(got["stored"], stored, got)
        self.assertEqual(self.s.processes(), [], "the private PostgreSQL has ended")
        return got

    def check_truth(self):
        self.s.start()
        for domain in self.truth.domains():
            got = {r["source_ip"]: r["messages"] for r in self.all_sources(self.s, domain)}
            self.assertEqual(got, {r["source_ip"]: r["messages"]
                                   for r in self.truth.sources(domain)}, domain)
        self.s.verify()
        self.s.stop()

    def test_folder_of_all_kinds(self):
        for i, r in enumerate(self.reports):
            name, _, data = r.packed(reports.PACKINGS[i % 3])
            if i % 4 == 3:
                name, data = f"{i}.eml", r.mail()
            self.write(self.s, f"in/{'deep/er/' if i % 2 else ''}{name}", data)
        for d in ("in/deep", "in/deep/er"):
            os.chmod(os.path.join(self.s.dir, d), 0o755)
        before = {p: os.stat(p).st_mtime_ns for p, _, _ in os.walk(self.s.dir + "/in")}
        got = self.check(self.s.dir + "/in", stored=12)
        self.assertEqual((got["duplicates"], got["refused"], got["refusals"]), (0, 0, []))
        self.assertEqual(got["records"], sum(len(r.records) for r in self.reports))
        self.assertEqual(got["messages"],
                         sum(x.count for r in self.reports for x in r.records))
        self.assertEqual({p: os.stat(p).st_mtime_ns for p in before}, before, "read in place")
        self.check_truth()

    def test_mbox(self):
        path = os.path.join(self.s.dir, "in.mbox")
        box = mailbox.mbox(path)
        for r in self.reports:
            box.add(r.mail("plain" if r is self.reports[0] else "gzip"))
        box.add(reports.mail(None, "", "", text="From here on no report.\n"))
        box.close()
        os.chmod(path, 0o644)
        got = self.check(path, stored=12, code=3)
        self.assertEqual(got["refused"], 1)
        self.check_truth()

    def test_maildir(self):
        path = os.path.join(self.s.dir, "Maildir")
        box = mailbox.Maildir(path)
        for i, r in enumerate(self.reports):
            m = mailbox.MaildirMessage(r.mail())
            m.set_subdir("cur" if i % 2 else "new")
            box.add(m)
        with open(os.path.join(path, "tmp", "half"), "wb") as f:
            f.write(reports.numbered(50).mail()[:400])
        for d, _, files in os.walk(path):
            os.chmod(d, 0o755)
            for f in files:
                os.chmod(os.path.join(d, f), 0o644)
        self.assertEqual(self.check(path, stored=12)["refused"], 0)
        self.check_truth()

    def test_standard_input(self):
        for i, r in enumerate(self.reports):
            data = r.packed(reports.PACKINGS[i % 3])[2] if i % 2 else r.mail()
            if i == 0:
                data = b"".join(b"From noreply Sun Nov  1 00:00:00 2026\n"
                                + r.mail().replace(b"\r\n", b"\n") + b"\n"
                                for r in (self.reports[0],))
            self.check("-", stored=1, input=data)
        self.check_truth()

    def test_several_paths(self):
        paths = [self.write(self.s, f"{i}.xml", r.xml()) for i, r in enumerate(self.reports)]
        got = self.check(*paths, paths[0], stored=12)
        self.assertEqual(got["duplicates"], 1)
        self.check_truth()

    def test_missing_path_is_exit_2(self):
        path = self.write(self.s, "a.xml", self.reports[0].xml())
        r = self.s.run("import", "/nonexistent/reports", code=2)
        self.assertIn("/nonexistent/reports", r.errors)
        self.s.run("import", path, "/nonexistent/reports", code=2)
        self.s.run("parse", "/nonexistent/reports", code=2)

    def test_refused_is_exit_3_and_named(self):
        self.write(self.s, "in/good.xml", self.reports[0].xml())
        self.write(self.s, "in/cut.xml.gz", self.reports[1].packed()[2][:-20])
        self.write(self.s, "in/letter.txt", b"Dear Sir or Madam\n")
        self.write(self.s, "in/empty.xml", b"")
        r = self.s.run("import", "--json", self.s.dir + "/in", code=3)
        got = json.loads(r.out)
        self.assertEqual((got["stored"], got["refused"]), (1, 3))
        self.assertEqual(sorted(os.path.basename(x["path"]) for x in got["refusals"]),
                         ["cut.xml.gz", "empty.xml", "letter.txt"])
        for x in got["refusals"]:
            self.assertTrue(x["code"] and x["reason"], x)
            self.assertIn(os.path.basename(x["path"]), r.errors)
        r = self.s.run("import", self.s.dir + "/in", code=3)
        self.assertRegex(r.out.splitlines()[-1],
                         r"^stored 0 +duplicates 1 +refused 3 +records 0 +messages 0$")
        self.assertNotIn("\r", r.errors, "no progress bar in a pipe")

    def test_cut_off_is_refused_and_takes_no_key(self):
        """Cut off anywhere, a report is not stored; whole, it is no duplicate."""
        big = reports.numbered(1)
        big.records = [Record(f"192.0.2.{i % 250}", 1 + i) for i in range(4000)]
        whole = big.xml()
        broken = whole.replace(b"</org_name>", b" & Sons</org_name>", 1)
        self.assertNotEqual(whole, broken)
        for data in (whole[:-12], whole[:-5000], whole[:300], broken[:-12]):
            got = self.check(self.write(self.s, "cut.xml", data), stored=0, code=3)
            self.assertEqual([x["code"] for x in got["refusals"]], ["truncated"], got)
            self.assertIn("still open", got["refusals"][0]["reason"])
        got = self.check(self.write(self.s, "whole.xml", whole), stored=1)
        self.assertEqual(got["messages"], sum(x.count for x in big.records))
        # Streamed twice, as it is broken: counted once, and another reporter.
        got = self.check(self.write(self.s, "broken.xml", broken), stored=1)
        self.assertEqual((got["records"], got["messages"]),
                         (4000, sum(x.count for x in big.records)))
        self.assertEqual(self.check(self.s.dir + "/broken.xml", stored=0)["duplicates"], 1)
        self.s.start()
        self.s.verify()
        self.s.stop()

    def test_progress_on_a_terminal(self):
        for i in range(40):
            self.write(self.s, f"in/{i}.xml", reports.numbered(i).xml())
        try:
            leader, follower = os.openpty()
        except OSError as e:
            self.skipTest(f"no terminal can be made here: {e}")
        p = subprocess.Popen([RUAD, "import", "-c", self.s.config_path, self.s.dir + "/in"],
                             stdout=subprocess.PIPE, stderr=follower, env=self.s.env(), cwd="/")
        os.close(follower)
        seen = b""
        while True:
            try:
                data = os.read(leader, 4096)
            except OSError:
                break
            if not data:
                break
            seen += data
        out = p.communicate(timeout=60)[0].decode()
        os.close(leader)
        self.assertEqual(p.returncode, 0)
        self.assertIn(b"40", seen)
        self.assertIn(b"\r", seen)
        self.assertIn("stored 40", out)

    def test_manifest_tells_arrival_and_trust(self):
        day = days_ago(3)
        for i in range(4):
            self.write(self.s, f"in/{i}.xml", self.reports[i].xml())
        lines = [{"file": "0.xml", "arrive": day_begin(day) + 3600, "auth_result": "pass",
                  "auth_domain": "mail.example.net"},
                 {"file": "1.xml", "arrive": day_begin(day) + 7200, "auth_result": "fail",
                  "auth_domain": "mail.example.net"},
                 {"file": "2.xml", "arrive": day_begin(day), "auth_result": "none",
                  "auth_domain": None}]
        self.write(self.s, "in/manifest.jsonl",
                   b"".join(json.dumps(x).encode() + b"\n" for x in lines))
        self.check(self.s.dir + "/in", stored=4)
        self.s.start()
        rows = self.s.sql("select report_id, trust, coalesce(auth_domain, '-'), "
                          "extract(epoch from arrived)::int8 from report r join report_head h "
                          "on h.domain_id = r.domain_id and h.id = r.head_id order by report_id")
        want = [["2", "mail.example.net", str(day_begin(day) + 3600)],
                ["0", None, str(day_begin(day) + 7200)], ["0", "-", str(day_begin(day))]]
        for row, w in zip(rows, want):
            self.assertEqual(row[1], w[0], row)
            self.assertEqual(row[3], w[2], row)
            if w[1]:
                self.assertEqual(row[2], w[1], row)
        self.assertEqual(rows[3][1], "0", "not in the manifest: unverified")
        [(name,)] = self.s.sql("select r.name from report join reporter r on r.id = reporter_id "
                               f"where report_id = '{rows[0][0]}'")
        self.assertEqual(name, "mail.example.net", "the authenticated domain is the reporter")
        self.s.stop()

    def test_trusted(self):
        path = self.write(self.s, "a.xml", self.reports[0].xml())
        other = self.write(self.s, "b.xml", self.reports[1].xml())
        self.check("--trusted", path, stored=1)
        self.check(other, stored=1)
        self.s.start()
        rows = self.s.sql("select trust >= 1, coalesce(trusted_by, '') <> '' "
                          "from report r join report_head h on h.domain_id = r.domain_id "
                          "and h.id = r.head_id order by report_id")
        self.assertEqual(rows, [["t", "t"], ["f", "f"]])
        self.s.stop()

    def test_higher_trust_displaces(self):
        """Of variants of one report the better vouched for is counted."""
        first = self.reports[0]
        other = reports.numbered(0)
        other.records[0].count += 1000
        a = self.write(self.s, "a.xml", first.xml())
        b = self.write(self.s, "b.xml", other.xml())
        self.check(a, stored=1)
        self.check("--trusted", b, stored=1)
        self.truth = Truth([other])
        self.check_truth()
        # What is less vouched for does not come back.
        self.check(a, stored=0)
        self.check_truth()

    def test_parse(self):
        r = self.reports[1]
        path = self.write(self.s, "a.eml", r.mail())
        [line] = self.s.run("parse", path).out.splitlines()
        got = json.loads(line)
        self.assertEqual(
            (got["type"], got["report_id"], got["org_name"], got["schema"]),
            ("aggregate", r.report_id, r.org, r.schema))
        self.assertEqual(got["policy_published"]["domain"], r.domain)
        self.assertEqual(got["begin"], time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(r.begin)))
        self.assertEqual(
            [(x["source_ip"], x["count"], x["disposition"], x["dkim"], x["spf"], x["header_from"])
             for x in got["records"]],
            [(x.ip, x.count, x.disposition, x.dkim, x.spf, x.header_from) for x in r.records])
        self.assertEqual(got["repairs"], [])
        out = self.s.run("parse", "--format", "csv", path).out
        self.assertEqual(len(out.splitlines()), 1 + len(r.records))
        self.assertFalse(os.path.exists(self.s.state_dir), "no database, no state")
        self.s.run("parse", "--format", "yaml", path, code=2)


class BigReportTest(ImportCase):
    """A report of very many records: exact, and in flat memory."""

    @staticmethod
    def ip(i):
        return f"10.{i >> 16 & 255}.{i >> 8 & 255}.{i & 255}"

    def generate(self, path, count):
        """Mostly distinct addresses; true sums as it goes."""
        day = days_ago(2)
        head = Report("big", "example.com", day_begin(day), day_begin(day) + DAY_S - 1)
        sums = collections.Counter()
        with gzip.open(path, "wb", compresslevel=1) as f:
            f.write(head.head_xml().encode())
            for at in range(0, count, 1000):
                rows = []
                for i in range(at, min(at + 1000, count)):
                    r = Record(self.ip(i * 7 % (count - count // 10)), 1 + i * 13 % 97,
                               ("none", "reject", "quarantine")[i % 3] if i % 5 == 0 else "none",
                               "fail" if i % 5 == 0 else "pass", "fail" if i % 5 < 2 else "pass")
                    sums["messages"] += r.count
                    sums["passed"] += r.count if r.passed else 0
                    sums[r.disposition] += r.count
                    rows.append(head._record_xml(r))
                f.write("".join(rows).encode())
            f.write(b"</feedback>\n")
        os.chmod(path, 0o644)
        return sums, day

    def test_big_report(self):
        s = self.service()
        path = os.path.join(s.dir, "big.xml.gz")
        sums, day = self.generate(path, BIG)
        peak, stop = collections.Counter(), threading.Event()
        p = subprocess.Popen([RUAD, "import", "--json", "-c", s.config_path, path],
                             stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=s.env(), cwd="/")

        def watch():
            while not stop.is_set():
                for pid in descendants(p.pid):
                    if proc_cmdline(pid)[1:2] == ["worker"]:
                        peak["worker"] = max(peak["worker"], proc_status(pid, "VmHWM") or 0)
                peak["import"] = max(peak["import"], proc_status(p.pid, "VmHWM") or 0)
                time.sleep(0.01)

        watcher = threading.Thread(target=watch, daemon=True)
        began = time.monotonic()
        watcher.start()
        out, errors = p.communicate(timeout=900)
        took = time.monotonic() - began
        stop.set()
        watcher.join()
        self.assertEqual(p.returncode, 0, errors.decode())
        got = json.loads(out)
        self.assertEqual((got["stored"], got["records"], got["messages"]),
                         (1, BIG, sums["messages"]))
        print(f"note: {BIG} records in {took:.1f} s, worker {peak['worker'] / 1024:.1f} MiB, "
              f"import {peak['import'] / 1024:.1f} MiB")
        total = s.json(f"/api/v1/domains/example.com/sources?from={day}&to={day}&limit=1")["total"]
        self.assertEqual((total["messages"], total["passed"]), (sums["messages"], sums["passed"]))
        [row] = s.json(f"/api/v1/domains/example.com/timeline?from={day}&to={day}")["timeline"]
        self.assertEqual(row["disposition"], {k: sums[k] for k in reports.DISPOSITIONS})
        self.assertEqual(s.verify()["messages"], sums["messages"])
        # Once more: met as a duplicate, not stored again.
        self.assertEqual(s.run_json("import", "--json", path, timeout=900)["duplicates"], 1)
        self.assertGreater(peak["worker"], 0, "no worker was seen at work")
        if is_sanitized():
            print("note: memory is not judged in a sanitizer build")
        else:
            self.assertLessEqual(peak["worker"], WORKER_KIB, "KiB resident at most")
        s.stop()

    def test_a_cut_off_big_report_stores_nothing(self):
        s = self.service()
        path = os.path.join(s.dir, "big.xml.gz")
        self.generate(path, 20_000)
        with open(path, "rb") as f:
            data = f.read()
        cut = self.write(s, "cut.xml.gz", data[:len(data) * 9 // 10])
        got = s.run_json("import", "--json", cut, code=3)
        self.assertEqual((got["stored"], got["records"]), (0, 0))
        self.assertEqual(s.sql("select (select count(*) from report), "
                               "(select count(*) from record), "
                               "(select count(*) from source_day)"), [["0", "0", "0"]])
        self.assertEqual(s.run_json("import", "--json", path)["records"], 20_000)
        s.verify()
        s.stop()

    def test_too_many_records_are_refused(self):
        s = self.service({"unpack": {"max_records": 1000}}, start=False)
        path = os.path.join(s.dir, "big.xml.gz")
        self.generate(path, 3000)
        got = s.run_json("import", "--json", path, code=3)
        self.assertEqual((got["stored"], got["refused"]), (0, 1))
        self.assertIn("1000", got["refusals"][0]["reason"].replace(",", ""))


if __name__ == "__main__":
    main(jobs=2)
