#!/usr/bin/env python3
"""test_page.py - the page at / in a real browser: what it shows, and no errors."""

import html
import json
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

FAILS, IPV6 = "198.51.100.7", "2001:db8:77::1234:5678:9abc"
NOTE = "<img src=x onerror=alert(1)> & more"


class PageTest(TestCase):
    @classmethod
    def setUpClass(cls):
        import unittest
        if not CHROMIUM:
            raise unittest.SkipTest("Chromium is not installed")
        cls.s = cls.class_service()
        cls.empty = cls.dump()
        cls.reports = [reports.numbered(i) for i in range(30)]
        begin = day_begin(days_ago(2))
        cls.reports.append(Report(
            "evil", "example.com", begin, begin + DAY_S - 1, org="<script>alert(1)</script>",
            records=[Record("192.0.2.250", 100_000, "reject", "fail", "fail")]))
        cls.s.send(*[r.mail() for r in cls.reports])
        cls.s.wait_drained()
        cls.truth = Truth(cls.reports)
        cls.import_trusted()

    @classmethod
    def import_trusted(cls):
        """Of trusted.test reports are vouched for: forty days of its own server, and of one
        whose mail never passes."""
        with tempfile.TemporaryDirectory() as folder:
            os.chmod(folder, 0o755)
            for day in range(1, 41):
                begin = day_begin(days_ago(day))
                r = Report(f"t{day}", "trusted.test", begin, begin + DAY_S - 1, org="google.com",
                           records=[Record("192.0.2.30", 60), Record(FAILS, 9, "none", "fail", "fail"),
                                    Record(IPV6, 7)])
                with open(os.path.join(folder, r.filename), "wb") as f:
                    f.write(r.xml())
                with open(os.path.join(folder, "manifest.jsonl"), "a") as f:
                    f.write(json.dumps({"file": r.filename, "arrive": r.end + 3600,
                                        "auth_result": "pass", "auth_domain": "google.com"}) + "\n")
            cls.s.run("import", folder)
        cls.s.run("source", "set", "trusted.test", FAILS, "mine", "--note", NOTE)

    @classmethod
    def dump(cls, path="/"):
        """(DOM after the scripts ran, what the console said)."""
        profile = tempfile.mkdtemp(prefix="ruad-page-")
        cls.addClassCleanup(shutil.rmtree, profile, ignore_errors=True)
        r = subprocess.run(
            [CHROMIUM, "--headless", "--no-sandbox", "--disable-gpu",
             "--disable-background-networking", "--disable-component-update", "--disable-sync",
             "--no-first-run", "--disable-dev-shm-usage", f"--user-data-dir={profile}",
             "--enable-logging=stderr", "--v=0", "--virtual-time-budget=15000",
             "--window-size=1200,900", "--dump-dom",
             f"http://127.0.0.1:{cls.s.http_port}{path}"],
            capture_output=True, timeout=120, check=False, env={**os.environ, "HOME": profile})
        assert r.returncode == 0, r.stderr.decode(errors="replace")[-2000:]
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

    def text(self, dom):
        """What a reader sees; folded parts, too."""
        return re.sub(r"\s+", " ", html.unescape(re.sub(r"<[^>]*>", " ", dom)))

    def test_a_step_that_has_to_wait_and_why(self):
        advice = self.s.json("/api/v1/domains/trusted.test/rollout")
        # A source that is opened has an address of its own.
        dom, console = self.dump(f"/#domain=trusted.test&source={FAILS}")
        self.assertEqual(console, [])
        text = self.text(dom)
        # One sentence with its reason, every gate with its numbers, what stands in the way.
        self.assertEqual(advice["verdict"], "hold")
        self.assertIn(f"Stay at p=none: {advice['reasons'][0]['text']}", text)
        for g in advice["gates"]:
            self.assertIn(g["text"], text)
        self.assertIn(f"Gates: {sum(g['verdict'] == 'pass' for g in advice['gates'])} of "
                      f"{len(advice['gates'])} pass", text)
        self.assertEqual([b["ips"] for b in advice["blockers"]], [[FAILS]])
        for b in advice["blockers"]:
            self.assertIn(f"{b['cause']} {b['cure']}", text)
        self.assertIn("v=DMARC1; p=none", text)
        # Classes with their messages.
        for c in self.s.json("/api/v1/domains/trusted.test/summary")["classes"]:
            self.assertRegex(dom, rf'value="{c["class"]}"')
            self.assertIn(f"{c['messages']:,}", text)
        # The source: what was said of it is text, whatever it says.
        self.assertIn(html.escape(NOTE, quote=False), dom)
        self.assertEqual(re.findall(r'<img src="?x', dom), [])
        self.assertIn("yours, fails (by your word)", text)
        self.assertIn("trusted.test s1 fail 270 0", text)  # thirty days of nine
        self.assertNotIn("192.0.2.30", text, "others are not listed")

    def test_a_step_to_take(self):
        self.s.run("source", "set", "trusted.test", FAILS, "not-mine")
        self.addCleanup(self.s.run, "source", "set", "trusted.test", FAILS, "mine",
                        "--note", NOTE)
        advice = self.s.json("/api/v1/domains/trusted.test/rollout")
        dom, console = self.dump(f"/#domain=trusted.test&source={IPV6}")
        self.assertEqual(console, [])
        self.assertEqual((advice["verdict"], advice["next_stage"]), ("advance", "q5"))
        self.assertIn("go from p=none to quarantine of 5 %", self.text(dom))
        for record in (advice["next_record"], advice["back_record"]):
            self.assertIn(f">{html.escape(record)}</code><button", dom)
        self.assertIn("trusted.test s1 pass 210 210", self.text(dom))

    def test_empty_service(self):
        dom, console = self.empty
        self.assertEqual(console, [])
        self.assertIn("No reports yet.", self.text(dom))
        self.assertRegex(dom, '<div id="empty" class="empty">')


if __name__ == "__main__":
    main()
