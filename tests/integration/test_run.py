#!/usr/bin/env python3
"""test_run.py - `make run`, as a stranger types it."""

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
import uuid

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../harness"))
from reports import days_ago
from ruad import ROOT, READY_S, TestCase, all_pids, belongs_to, free_port, main, proc_cmdline, wait_for

END_S = 15
DOMAINS = 3


class Run:
    """One `make run` with state and ports of its own."""

    def __init__(self, state_dir, **env):
        self.dir = state_dir
        self.marker = f"RUAD_TEST_ID={uuid.uuid4()}"
        self.smtp, self.http = free_port(), free_port()
        self.log_path = os.path.join(os.path.dirname(state_dir), f"log-{self.http}")
        name, _, value = self.marker.partition("=")
        full = {k: v for k, v in os.environ.items()
                if not k.startswith(("RUAD_", "MAKE", "MFLAGS"))}
        full.update({name: value, "RUAD_SERVICE_STATE_DIR": state_dir,
                     "RUAD_SMTP_LISTEN": f"127.0.0.1:{self.smtp}",
                     "RUAD_HTTP_LISTEN": f"127.0.0.1:{self.http}", **env})
        with open(self.log_path, "wb") as log:
            self.process = subprocess.Popen(
                ["make", "run"], cwd=ROOT, env=full, stdin=subprocess.DEVNULL, stdout=log,
                stderr=log, start_new_session=True,
                # As from a terminal, even if we were started in the background.
                preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL))

    def log(self):
        with open(self.log_path, errors="replace") as f:
            return f.read()

    def get(self, path):
        with urllib.request.urlopen(f"http://127.0.0.1:{self.http}{path}", timeout=20) as r:
            return json.load(r)

    def wait(self, what, condition, timeout):
        def check():
            if self.process.poll() is not None:
                raise AssertionError(f"make run ended with {self.process.returncode}\n{self.log()}")
            return condition()
        try:
            return wait_for(what, check, timeout, 0.2)
        except AssertionError as e:
            raise AssertionError(f"{e}\n{self.log()[-4000:]}") from None

    def wait_ready(self):
        def ready():
            try:
                return bool(self.get("/readyz"))
            except (OSError, urllib.error.URLError):
                return False
        self.wait("/readyz 200", ready, READY_S)

    def wait_shown(self):
        self.wait("the summary", lambda: "Ctrl-C" in self.log(), READY_S)

    def processes(self):
        return [p for p in all_pids() if belongs_to(p, self.marker, self.dir)]

    def wait_end(self):
        began = time.monotonic()
        try:
            self.process.wait(END_S)
        except subprocess.TimeoutExpired:
            raise AssertionError(
                f"still there after {END_S} s: "
                f"{[(p, proc_cmdline(p)) for p in self.processes()]}\n{self.log()[-3000:]}") from None
        left = max(END_S - (time.monotonic() - began), 0.1)
        try:
            wait_for("the end of all its processes", lambda: not self.processes(), left)
        except AssertionError:
            raise AssertionError(f"left behind: "
                                 f"{[(p, proc_cmdline(p)) for p in self.processes()]}"
                                 f"\n{self.log()[-3000:]}") from None

    def cleanup(self):
        for pid in self.processes():
            try:
                os.kill(pid, signal.SIGKILL)
            except OSError:
                pass
        self.process.poll()


class RunTest(TestCase):
    def setUp(self):
        self.dir = tempfile.mkdtemp(prefix="ruad-run-")
        os.chmod(self.dir, 0o755)
        self.state = os.path.join(self.dir, "state")
        # Both runs of a test print the 60 days before the same today.
        left = 86400 - time.time() % 86400
        if left < 120:
            time.sleep(left + 1)
        self.addCleanup(shutil.rmtree, self.dir, ignore_errors=True)

    def run_it(self, **env):
        r = Run(self.state, **env)
        self.addCleanup(r.cleanup)
        return r

    @staticmethod
    def domains(r):
        return r.get(f"/api/v1/domains?from={days_ago(62)}&to={days_ago(-2)}")["domains"]

    def printed(self, text):
        """{domain: messages} of the table it prints."""
        out = {}
        for line in text.splitlines():
            m = re.match(r"(example\.(?:com|net|org))\s+([\d,]+)\s", line)
            if m:
                out.setdefault(m[1], int(m[2].replace(",", "")))
        return out

    def test_run_twice(self):
        r = self.run_it()
        r.wait_ready()
        r.wait_shown()
        first = self.domains(r)
        self.assertEqual(len(first), DOMAINS)
        totals = {d["domain"]: d["messages"] for d in first}
        self.assertTrue(all(n > 0 for n in totals.values()), totals)
        self.assertEqual(self.printed(r.log()), totals, "as printed")
        for d in first:
            a = r.get(f"/api/v1/domains/{d['domain']}/sources?from={days_ago(62)}"
                      f"&to={days_ago(-2)}&limit=1000")
            self.assertIsNone(a["next_cursor"])
            self.assertEqual(sum(s["messages"] for s in a["sources"]), d["messages"])
            self.assertEqual(sum(s["passed"] for s in a["sources"]), d["passed"])
            self.assertEqual(a["total"]["messages"], d["messages"])
            self.assertTrue(0 < d["passed"] < d["messages"], "worth looking at")
        verified = subprocess.run(
            ["build/release/ruad", "db", "verify", "--json", "-c", f"{self.state}/run.conf"],
            cwd=ROOT, env={**os.environ, "RUAD_SERVICE_STATE_DIR": self.state},
            capture_output=True, timeout=120, check=False)
        got = json.loads(verified.stdout)
        self.assertEqual((got["differences"], got["messages"]), (0, sum(totals.values())))
        # Ctrl-C at a terminal goes to the whole foreground group.
        os.killpg(r.process.pid, signal.SIGINT)
        r.wait_end()

        # The second one finds its data, and sends no samples again.
        r = self.run_it()
        r.wait_ready()
        r.wait_shown()
        self.assertEqual(self.domains(r), first)
        self.assertEqual(self.printed(r.log()), totals)
        # SIGINT to the make process alone.
        os.kill(r.process.pid, signal.SIGINT)
        r.wait_end()

    def test_empty_start_and_sigterm(self):
        r = self.run_it(RUAD_DEMO="0")
        r.wait_ready()
        r.wait_shown()
        self.assertEqual(self.domains(r), [])
        os.killpg(r.process.pid, signal.SIGTERM)
        r.wait_end()

    def test_interrupted_early(self):
        """Ctrl-C while PostgreSQL is still being made, or samples are sent."""
        for pause in (0.3, 2, 5):
            with self.subTest(pause=pause):
                r = self.run_it()
                time.sleep(pause)
                os.killpg(r.process.pid, signal.SIGINT)
                r.wait_end()
        r = self.run_it()
        r.wait_ready()
        r.wait_shown()
        self.assertEqual(len(self.domains(r)), DOMAINS)
        got = self.domains(r)
        os.killpg(r.process.pid, signal.SIGINT)
        r.wait_end()
        self.assertTrue(all(d["messages"] > 0 for d in got))


if __name__ == "__main__":
    main()
