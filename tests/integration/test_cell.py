#!/usr/bin/env python3
"""test_cell.py - readers are locked in; one that breaks out ends in refused.

On the release build: builds with sanitizers have a cell of their own. A library
that was taken over is played by tests/harness/cell_breaker.c, preloaded.
"""

import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
os.environ["RUAD_BIN"] = str(ROOT / "build/release/ruad")
sys.path.insert(0, str(ROOT / "tests/harness"))
import reports
from ruad import IS_ROOT, RUAD, Service, TestCase, main, wait_for

PIECES = ["seccomp", "landlock-files", "landlock-tcp", "landlock-scope", "memory", "account"]
REAL_SAMPLES = ROOT.parent / "shared/samples/real"
FORBIDDEN = "it tried a forbidden system call"


def landlock_abi():
    """What this kernel has; 0: none."""
    import ctypes
    return max(ctypes.CDLL(None, use_errno=True).syscall(444, None, 0, 1), 0)


def pieces_here():
    abi = landlock_abi()
    return [p for p, is_on in zip(PIECES, (True, abi >= 1, abi >= 4, abi >= 6, True, True)) if is_on]


def marked(word, n):
    """A report whose reading makes the preloaded library do `word`."""
    r = reports.numbered(n)
    r.org = f"cell-test-{word}"
    return r


class BreakerTestCase(TestCase):
    @classmethod
    def setUpClass(cls):
        cls.dir = tempfile.mkdtemp(prefix="ruad-cell-")
        cls.addClassCleanup(shutil.rmtree, cls.dir)
        os.chmod(cls.dir, 0o755)
        library = os.path.join(cls.dir, "breaker.so")
        subprocess.run(["gcc", "-std=gnu17", "-D_GNU_SOURCE", "-Wall", "-Wextra", "-Werror", "-O1",
                        "-shared", "-fPIC", "-o", library,
                        ROOT / "tests/harness/cell_breaker.c"], check=True)
        cls.env = {"LD_PRELOAD": library}

    def parse(self, *paths, env=None, stdin=None):
        return subprocess.run([RUAD, "parse", *map(str, paths)], capture_output=True, text=True,
                              timeout=60, env={**os.environ, **(env or {})}, input=stdin)

    def file(self, name, data):
        path = os.path.join(self.dir, name)
        with open(path, "wb") as f:
            f.write(data)
        return path


class BreakOutTest(BreakerTestCase):
    """The whole chain, from SMTP to the list of what was refused."""

    def test_refused_after_three_deaths_and_the_rest_goes_on(self):
        s = self.service(env=self.env)
        words = {"open": FORBIDDEN, "socket": FORBIDDEN, "connect": FORBIDDEN, "fork": FORBIDDEN,
                 "execve": FORBIDDEN, "crash": "killed by signal 11 (Segmentation fault)",
                 "abort": "killed by signal 6 (Aborted)", "memory": "out of memory (512 MiB)"}
        good = [reports.numbered(i) for i in range(20)]
        mails = [r.mail() for r in good]
        for n, word in enumerate(words):
            mails.insert(2 * n, marked(word, 100 + n).mail())
        s.send(*mails)
        s.wait_drained()
        wait_for("what was refused", lambda: len(s.spool("refused")) == len(words))
        rows = s.run_json("spool", "list", "--json")["messages"]
        self.assertEqual({r["state"] for r in rows}, {"refused"})
        self.assertEqual(sorted(r["reason"] for r in rows),
                         sorted(f"limit: its reader died 3 times: {why}" for why in words.values()))
        self.assertEqual(len(s.events("worker_died")), 3 * len(words))
        self.assertEqual(s.events("service_died"), [])
        self.assertEqual(sorted(i for i, in s.sql("select report_id from report")),
                         sorted(r.report_id for r in good))
        s.verify()
        s.stop()

    def test_parse_names_the_reason(self):
        bad = self.file("bad.xml", marked("open", 1).xml())
        good = self.file("good.xml", reports.numbered(2).xml())
        r = self.parse(bad, good, env=self.env)
        self.assertEqual(r.returncode, 3)
        self.assertEqual(r.stdout.count('"type":"aggregate"'), 1)
        self.assertEqual(r.stderr, f"ruad: {bad}: limit: its reader died: {FORBIDDEN}\n")

    def test_parse_goes_on_when_all_readers_died(self):
        paths = [self.file(f"{n}.xml", marked("open", n).xml()) for n in range(9)]
        paths.append(self.file("last.xml", reports.numbered(9).xml()))
        for workers in ("1", "2"):
            r = self.parse(*paths, env={**self.env, "RUAD_SERVICE_WORKERS": workers})
            self.assertEqual(r.returncode, 3)
            self.assertEqual(r.stderr.count(FORBIDDEN), 9)
            self.assertEqual(r.stdout.count('"type":"aggregate"'), 1)

    def test_a_library_that_complains(self):
        path = self.file("complain.xml", marked("complain", 4).xml())
        r = self.parse(path, env=self.env)
        self.assertEqual((r.returncode, r.stderr), (0, ""))

    def test_harmless_without_a_mark(self):
        """What kills is the mark, not the library."""
        path = self.file("plain.xml", marked("nothing", 3).xml())
        r = self.parse(path, env=self.env)
        self.assertEqual((r.returncode, r.stderr), (0, ""))


class StateTest(BreakerTestCase):
    """What is on and what is off is told, never passed over."""

    def check(self, s, on):
        off = [p for p in PIECES if p not in on]
        cell = wait_for("workers", lambda: s.run_json("status", "--json")["cell"])
        self.assertEqual(cell["on"], on)
        self.assertEqual([p["name"] for p in cell["off"]], off)
        self.assertTrue(all(p["needs"] for p in cell["off"]))
        is_tight = "seccomp" in on and "landlock-files" in on
        self.assertEqual(cell["tight"], is_tight)
        text = s.run("status").out
        self.assertIn(f"readers   {'locked in' if is_tight else 'NOT LOCKED IN, only'}: "
                      f"{', '.join(on)}\n", text)
        for p in cell["off"]:
            self.assertIn(f"          off: {p['name']}, needs {p['needs']}\n", text)
        [line] = s.events("cell")
        self.assertIn(f"level={'info' if is_tight else 'warning'}", line)
        quoted = lambda names: f'"{", ".join(names)}"' if len(names) > 1 else (names or ["none"])[0]
        self.assertIn(f"on={quoted(on)} off={quoted(off)}", line)

    def test_this_kernel(self):
        s = self.service()
        self.check(s, pieces_here())
        s.stop()
        self.assertIsNone(s.run_json("status", "--json", code=1)["cell"])
        self.assertIn("readers   no ingest runs", s.run("status", code=1).out)

    @unittest.skipUnless(landlock_abi() >= 2, "no Landlock here")
    def test_landlock_of_debian_12(self):
        s = self.service(env={**self.env, "CELL_TEST_LANDLOCK": "2"})
        self.check(s, ["seccomp", "landlock-files", "memory", "account"])
        s.send(reports.numbered(1).mail())
        s.wait_drained()
        self.assertEqual(s.sql("select count(*) from report"), [["1"]])

    def test_without_landlock(self):
        """Said, and the other lock holds."""
        s = self.service(env={**self.env, "CELL_TEST_LANDLOCK": "none"})
        self.check(s, ["seccomp", "memory", "account"])
        s.send(marked("open", 1).mail(), reports.numbered(2).mail())
        s.wait_drained()
        [row] = s.run_json("spool", "list", "--json")["messages"]
        self.assertIn(FORBIDDEN, row["reason"])

    @unittest.skipUnless(landlock_abi() >= 1, "no Landlock here")
    def test_without_seccomp(self):
        s = self.service(env={**self.env, "CELL_TEST_SECCOMP": "none"})
        self.check(s, [p for p in pieces_here() if p != "seccomp"])

    def test_commands_warn_too(self):
        path = self.file("one.xml", reports.numbered(1).xml())
        r = self.parse(path, env={**self.env, "CELL_TEST_LANDLOCK": "none"})
        self.assertEqual(r.returncode, 0)
        self.assertRegex(r.stderr, r"\A\S+ level=warning event=cell \S+ on=.* off=.*landlock-files")

    @unittest.skipUnless(landlock_abi() >= 1, "no Landlock here")
    def test_a_cell_that_does_not_close(self):
        """There, but failing: nothing is read."""
        path = self.file("one.xml", reports.numbered(1).xml())
        r = self.parse(path, env={**self.env, "CELL_TEST_LANDLOCK": "broken"})
        self.assertNotEqual(r.returncode, 0)
        self.assertEqual(r.stdout, "")
        self.assertRegex(r.stderr, "cannot start a parser worker: cannot close the cell: "
                         "landlock_restrict_self")


class WorkerTest(BreakerTestCase):
    """Seen from /proc."""

    def test_workers_of_a_service(self):
        s = self.service()
        pids = wait_for("workers", s.workers)
        for pid in pids:
            status = pathlib.Path(f"/proc/{pid}/status").read_text()
            for line in ("Threads:\t1", "NoNewPrivs:\t1", "Seccomp:\t2"):
                self.assertIn(line + "\n", status)
            self.assertNotRegex(status, r"Uid:.*\t0\b")
            self.assertRegex(status, r"CapEff:\t0+\n")
            limits = pathlib.Path(f"/proc/{pid}/limits").read_text()
            for name, value in (("core file size", 0), ("file size", 0), ("processes", 0),
                                ("open files", 5), ("address space", 512 << 20)):
                self.assertRegex(limits, rf"Max {name} +{value} +{value} ")
            if IS_ROOT:
                fds = {fd: os.readlink(f"/proc/{pid}/fd/{fd}") for fd in os.listdir(f"/proc/{pid}/fd")}
                self.assertRegex(fds.pop("3"), "^socket:")
                self.assertEqual(fds, dict.fromkeys("012", "/dev/null"))


XML = """<?xml version="1.0" encoding="{0}"?><feedback><report_metadata><org_name>{1}</org_name>
<report_id>{0}</report_id><date_range><begin>1793491200</begin><end>1793577599</end></date_range>
</report_metadata><policy_published><domain>example.org</domain><p>none</p></policy_published>
<record><row><source_ip>192.0.2.1</source_ip><count>2</count><policy_evaluated>
<disposition>none</disposition><dkim>pass</dkim><spf>pass</spf></policy_evaluated></row>
<identifiers><header_from>example.org</header_from></identifiers></record></feedback>"""

# Python converts by tables of its own.
CHARSETS = {
    "windows-1250": "Łódź", "windows-1251": "Жук", "windows-1252": "Größe €", "iso-8859-1": "Größe",
    "iso-8859-2": "Łódź", "iso-8859-5": "Жук", "iso-8859-7": "αβγ", "iso-8859-9": "ığı",
    "iso-8859-15": "10 €", "koi8-r": "Жук", "koi8-u": "Їжак", "utf-16": "Größe Жук 中",
    "gb2312": "中文", "gbk": "中文", "gb18030": "中文", "big5": "中文", "shift_jis": "日本",
    "euc-jp": "日本", "iso-2022-jp": "日本", "euc-kr": "한국",
}


class CharsetTest(BreakerTestCase):
    def test_charsets_of_real_mail(self):
        paths = [self.file(f"{name}.xml", XML.format(name, text).encode(name))
                 for name, text in CHARSETS.items()]
        r = self.parse(*paths)
        self.assertEqual((r.returncode, r.stderr), (0, ""))
        got = {d["report_id"]: d["org_name"] for d in map(json.loads, r.stdout.splitlines())}
        self.assertEqual(got, CHARSETS)

    def mail(self, charset):
        """Headers, an address, a file name and a text in that charset."""
        word = f"=?{charset}?B?1tAhoQ==?="
        return (f"From: {word} <dmarc@example.com>\r\nTo: rua@example.org\r\nSubject: {word}\r\n"
                "Date: Fri, 02 Jan 2026 01:00:00 +0000\r\nMIME-Version: 1.0\r\n"
                'Content-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\n'
                f"Content-Type: text/plain; charset={charset}\r\n"
                "Content-Transfer-Encoding: 8bit\r\n\r\ntext\r\n--b\r\n"
                f"Content-Type: text/xml; charset={charset}; name*={charset}''%d6%d0.xml\r\n"
                f"Content-Disposition: attachment; filename*={charset}''%d6%d0.xml\r\n\r\n"
                + XML.format("UTF-8", "Example") + "\r\n--b--\r\n").encode()

    def test_no_charset_kills(self):
        """Each name that iconv knows, and some that it does not."""
        out = subprocess.run(["iconv", "-l"], capture_output=True, text=True, check=True).stdout
        names = sorted(set(re.findall(r"[^\s,/]+", out))) + ["foo", "x-unknown", "..", "A" * 200]
        self.assertGreater(len(names), 500)
        folder = os.path.join(self.dir, "all")
        os.mkdir(folder)
        for i, name in enumerate(names):
            self.file(f"all/{i}.xml", XML.format(name, "Example").encode())
            self.file(f"all/{i}.eml", self.mail(name))
        r = self.parse(folder)
        self.assertNotIn("died", r.stderr)
        self.assertGreaterEqual(r.stdout.count('"type":"aggregate"'), len(names))


class SampleTest(BreakerTestCase):
    """Whatever a message is, no reader of it needs more than the cell gives."""

    def check(self, *paths):
        r = self.parse(*paths)
        self.assertIn(r.returncode, (0, 3))
        self.assertNotIn("died", r.stderr)
        return r

    def test_corpus(self):
        r = self.check(ROOT / "tests/corpus", ROOT / "tests/fuzz/seeds")
        self.assertGreater(r.stdout.count('"type":"aggregate"'), 20)

    @unittest.skipUnless(REAL_SAMPLES.is_dir(), "no real samples here")
    def test_real_samples(self):
        self.check(REAL_SAMPLES)

    def test_a_big_report(self):
        big = reports.numbered(7, records=20_000)
        for packing in reports.PACKINGS:
            path = self.file(f"big-{packing}.eml", big.mail(packing))
            self.assertEqual(self.check(path).stdout.count('"source_ip"'), 20_000)


if __name__ == "__main__":
    main()
