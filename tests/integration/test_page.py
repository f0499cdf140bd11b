#!/usr/bin/env python3
"""test_page.py - the page at / in a real browser: what it shows, and no errors."""

import os
import re
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../harness"))
import reports
from reports import DAY_S, Record, Report, Truth, day_begin, days_ago
from ruad import TestCase, main

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") \
    or shutil.which("google-chrome")
NOISE = re.compile(r"dbus|DBus|gpu|GPU|vulkan|udev|sandbox|inotify|font|WebGL|UPower|"
                   r"registration_request|command_buffer|viz_main|gles|ALSA|on_device_model")


class PageTest(TestCase):
    @classmethod
    def setUpClass(cls):
        import unittest
        if not CHROMIUM:
            raise unittest.SkipTest("Chromium is not installed")
        cls.s = cls.class_service()
        cls.reports = [reports.numbered(i) for i in range(30)]
        begin = day_begin(days_ago(2))
        cls.reports.append(Report(
            "evil", "example.com", begin, begin + DAY_S - 1, org="<script>alert(1)</script>",
            records=[Record("192.0.2.250", 100_000, "reject", "fail", "fail")]))
        cls.s.send(*[r.mail() for r in cls.reports])
        cls.s.wait_drained()
        cls.truth = Truth(cls.reports)

    def dump(self, path="/"):
        """(DOM after the scripts ran, what the console said)."""
        profile = tempfile.mkdtemp(prefix="ruad-page-")
        self.addCleanup(shutil.rmtree, profile, ignore_errors=True)
        r = subprocess.run(
            [CHROMIUM, "--headless", "--no-sandbox", "--disable-gpu",
             "--disable-background-networking", "--disable-component-update", "--disable-sync",
             "--no-first-run", "--disable-dev-shm-usage", f"--user-data-dir={profile}",
             "--enable-logging=stderr", "--v=0", "--virtual-time-budget=15000",
             "--window-size=1200,900", "--dump-dom",
             f"http://127.0.0.1:{self.s.http_port}{path}"],
            capture_output=True, timeout=120, check=False, env={**os.environ, "HOME": profile})
        self.assertEqual(r.returncode, 0, r.stderr.decode(errors="replace")[-2000:])
        console = [line for line in r.stderr.decode(errors="replace").splitlines()
                   if "CONSOLE" in line or ("ERROR" in line and not NOISE.search(line))]
        return r.stdout.decode(), console

    def test_sources_of_a_domain_are_shown(self):
        dom, console = self.dump()
        self.assertEqual(console, [])
        for domain in self.truth.domains():
            self.assertIn(domain, dom)
        # The first domain is shown: the one with most messages.
        busiest = max(self.truth.domains(), key=lambda d: self.truth.total(d)["messages"])
        self.assertEqual(busiest, "example.com")
        for row in self.truth.sources(busiest)[:10]:
            self.assertIn(row["source_ip"], dom)
        plain = re.sub(r"[\s,.'\u2009\u202f\u00a0]|&nbsp;|<[^>]*>", "", dom)
        self.assertIn(str(self.truth.sources(busiest)[0]["messages"]), plain)

    def test_empty_service(self):
        s = self.service()
        s, type(self).s, old = s, s, self.s
        try:
            dom, console = self.dump()
        finally:
            type(self).s = old
        self.assertEqual(console, [])
        self.assertGreater(len(re.sub(r"<[^>]*>|\s", "", dom)), 20, "says something")
        s.stop()


if __name__ == "__main__":
    main()
