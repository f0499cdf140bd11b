#!/usr/bin/env python3
"""test_hostile.py - the hostile corpus through `ruad parse` and `ruad import`."""

import csv
import io
import json
import os
import re
import resource
import shutil
import subprocess
import sys
import tempfile
import unittest

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "../harness"))
sys.path.insert(0, os.path.join(HERE, "../corpus"))
from make_hostile import Entry
from recipes.base import PLAIN, changed
from ruad import COMPLAINTS, RUAD, TestCase, is_sanitized, main, write_config

CODES = ("syntax", "limit", "unsupported", "truncated")
# Control characters of ASCII and of ISO 8859-1, and what turns text around.
UNSEEN = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
GOOD_ID = "2026.11.01.good"
GOOD = changed(PLAIN, ("2026.11.01.1", GOOD_ID)).encode()
STRUCTURE_S = 1.0
CEILING_S = 2 + 0.1 * 32  # unpack.max_cpu and its share of what the largest unpacks to
MEMORY_KIB = 128 * 1024


MEASURE = """
import os, subprocess, sys
p = subprocess.Popen(sys.argv[1:], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                     stderr=subprocess.DEVNULL)
_, _, u = os.wait4(p.pid, 0)
print(u.ru_utime + u.ru_stime, u.ru_maxrss)
"""


class Run:
    """`ruad parse` over files."""

    def __init__(self, home, *paths, args=()):
        r = subprocess.run([RUAD, "parse", "-c", os.path.join(home, "conf"), *args, *paths],
                           stdin=subprocess.DEVNULL, capture_output=True, cwd=home, timeout=60,
                           env={k: v for k, v in os.environ.items() if not k.startswith("RUAD_")})
        self.code, self.out, self.raw_errors = r.returncode, r.stdout, r.stderr
        self.errors = self.raw_errors.decode(errors="replace")

    @property
    def reports(self):
        return [json.loads(line) for line in self.out.splitlines()]


class HostileCase(TestCase):
    @classmethod
    def setUpClass(cls):
        cls.dir = tempfile.mkdtemp(prefix="ruad-hostile-")
        cls.addClassCleanup(shutil.rmtree, cls.dir)
        cls.files = os.path.join(cls.dir, "files")
        maker = os.path.join(HERE, "../corpus/make_hostile.py")
        subprocess.run([sys.executable, maker, cls.files], check=True, stdout=subprocess.DEVNULL)
        with open(os.path.join(cls.files, "expected.json")) as f:
            cls.entries = [Entry(**e) for e in json.load(f)]
        os.chmod(cls.dir, 0o755)
        write_config(os.path.join(cls.dir, "conf"), {
            "service": {"state_dir": os.path.join(cls.dir, "state"), "workers": 1}})

    def path(self, entry):
        return os.path.join(self.files, entry.name)

    def of(self, *kinds):
        return [e for e in self.entries if e.kind in kinds]


class HostileTest(HostileCase):
    def check(self, e, run):
        """Its outcome is the expected one, and told in words that do no harm."""
        self.assertIsNone(COMPLAINTS.search(run.errors), run.errors)
        self.assertIn(run.code, (0, 3), run.errors)
        self.assertNotRegex(run.errors, "reader died")
        self.assertIsNone(UNSEEN.search(run.errors), run.raw_errors)
        self.assertEqual(run.raw_errors.decode(), run.errors, "stderr is UTF-8")
        refusals = re.findall(r"(?m)^ruad: (.*?): (\w+): (.+)$", run.errors)
        self.assertEqual(len(refusals), 1 if run.code == 3 else 0, run.errors)
        self.assertEqual(len(run.errors.splitlines()), len(refusals), run.errors)
        for path, code, reason in refusals:
            self.assertEqual(path, self.path(e))
            self.assertIn(code, CODES)
            self.assertGreater(len(reason), 10)
        if e.code in ("any", ""):
            self.assertLessEqual(len(run.reports), 1)
        if e.code != "any":
            self.assertEqual(run.code, 3 if e.code else 0, run.errors)
        if e.code in CODES:
            self.assertEqual(refusals[0][1], e.code, run.errors)
            self.assertIn(e.word, refusals[0][2])
        if e.code != "any":
            self.check_totals(e, run)

        for report in run.reports:
            self.check_no_control(report)

    def check_no_control(self, value):
        """None of ASCII in any text: XML allows none but white space."""
        if isinstance(value, str):
            self.assertIsNone(re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]", value), repr(value))
        elif isinstance(value, (list, dict)):
            for v in value.values() if isinstance(value, dict) else value:
                self.check_no_control(v)

    def check_totals(self, e, run):
        self.assertEqual(len(run.reports), e.reports)
        records = [r for report in run.reports for r in report["records"]]
        self.assertEqual(len(records), e.records)
        self.assertEqual(sum(r["count"] for r in records), e.messages)
        for report in run.reports:
            for repair in e.repairs:
                self.assertIn(repair, report["repairs"])
            if e.text:
                self.check_text(report, e.text)

    def check_text(self, report, text):
        """Every text came through as it was: nothing was obeyed or lost."""
        record = report["records"][0]
        texts = [report["org_name"], report["email"], report["report_id"], report["generator"],
                 report["policy_published"]["fo"], record["reasons"][0]["comment"],
                 record["auth_results"]["dkim"][0]["human_result"]]
        for t in texts:
            self.assertEqual(t, text)

    def test_corpus_is_large_and_of_all_kinds(self):
        self.assertGreaterEqual(len(self.entries), 60)
        for kind in ("structure", "size", "injection", "truncation"):
            self.assertGreaterEqual(len(self.of(kind)), 20, kind)

    def test_each_alone(self):
        for e in self.of("structure", "size", "injection"):
            with self.subTest(e.name):
                self.check(e, Run(self.dir, self.path(e)))

    def test_cut_off(self):
        """One process for all: none has a report but those that are whole."""
        cut = self.of("truncation")
        run = Run(self.dir, *map(self.path, cut))
        self.assertIsNone(COMPLAINTS.search(run.errors), run.errors)
        self.assertNotRegex(run.errors, "reader died")
        refused = {path: code for path, code in re.findall(r"(?m)^ruad: (.*?): (\w+): ",
                                                           run.errors)}
        for e in cut:
            with self.subTest(e.name):
                if e.code == "refused":
                    self.assertIn(refused.get(self.path(e)),
                                  ("syntax", "truncated", "unsupported"))
        self.assertLessEqual(len(run.reports), sum(e.code == "any" for e in cut))
        for r in run.reports:
            self.assertEqual(len(r["records"]), 1, "whole or not at all")

    def test_csv(self):
        """No cell that a spreadsheet takes for a formula, no line of its own."""
        for e in self.of("injection"):
            if not e.reports or not e.records:
                continue
            with self.subTest(e.name):
                run = Run(self.dir, self.path(e), args=("--format", "csv"))
                text = run.out.decode()
                rows = list(csv.reader(io.StringIO(text)))
                self.assertEqual(len(rows), 1 + e.records)
                for row in rows:
                    self.assertEqual(len(row), len(rows[0]))
                    for cell in row:
                        self.assertNotIn(cell[:1] or "x", "=+-@\t\r", cell)

    def test_import_beside_a_good_one(self):
        """All of them at once: the good report is stored, the rest named."""
        state = os.path.join(self.dir, "import")
        os.mkdir(state)
        everything = os.path.join(state, "all")
        os.mkdir(everything)
        for e in self.entries:
            if e.kind != "truncation":
                os.link(self.path(e), os.path.join(everything, e.name))
        for name in ("0.xml", "m.xml", "zz.xml"):
            with open(os.path.join(everything, name), "wb") as f:
                f.write(GOOD.replace(GOOD_ID.encode(), GOOD_ID.encode() + name.encode()))
        s = self.service(start=False)
        got = s.run("import", "--json", everything, code=3, timeout=600)
        summary = json.loads(got.out)
        refused = {os.path.basename(r["path"]): r for r in summary["refusals"]}
        for e in self.entries:
            if e.kind == "truncation" or e.code not in CODES:
                continue
            with self.subTest(e.name):
                self.assertEqual(refused[e.name]["code"], e.code)
                self.assertIn(e.word, refused[e.name]["reason"])
                self.assertIsNone(UNSEEN.search(refused[e.name]["reason"]))
        self.assertIsNone(UNSEEN.search(got.errors))
        self.assertFalse({"0.xml", "m.xml", "zz.xml"} & set(refused))
        self.assertGreaterEqual(summary["stored"], 3)


@unittest.skipIf(is_sanitized(), "what it takes is measured on release builds")
class CostTest(HostileCase):
    def cost(self, path):
        """CPU seconds and KiB of `ruad parse` and its workers, by way of a small
        process: a child's peak of memory begins with its parent's."""
        got = subprocess.run(
            [sys.executable, "-S", "-c", MEASURE, RUAD, "parse", "-c",
             os.path.join(self.dir, "conf"), path],
            cwd=self.dir, capture_output=True, check=True, timeout=60).stdout.split()
        return float(got[0]), int(got[1])

    def test_cost(self):
        """CPU time and memory of each, the worst of them in the log."""
        good = os.path.join(self.dir, "good.xml")
        with open(good, "wb") as f:
            f.write(GOOD)
        start_s = min(self.cost(good)[0] for _ in range(5))
        costs = []
        for e in self.of("structure", "size", "injection"):
            cpu_s, memory_kib = self.cost(self.path(e))
            cpu_s -= start_s
            costs.append((cpu_s, memory_kib, e.name))
            most_s = STRUCTURE_S if e.kind == "structure" else CEILING_S
            with self.subTest(e.name):
                self.assertLess(cpu_s, most_s)
                self.assertLess(memory_kib, MEMORY_KIB)
        worst = max(costs)
        print(f"note: hostile corpus: most CPU {worst[0]:.2f} s ({worst[2]}), memory at "
              f"most {max(c[1] for c in costs) // 1024} MiB, start {start_s:.2f} s; files up to "
              f"{max(e.size for e in self.entries) >> 20} MiB")


if __name__ == "__main__":
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    main()
