#!/usr/bin/env python3
"""test_selftest.py - an operator ends the service in the middle, and asks what is left."""

import contextlib
import os
import re
import signal
import subprocess
import sys
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../harness"))
from imap_rig import Certificates
from ruad import RUAD, TestCase, free_port, main, wait_for

COUNT = 200
DOMAIN = "selftest.ruad.invalid"


class SelftestTest(TestCase):
    def ledger(self, s):
        path = os.path.join(s.dir, "ledger")
        if not os.path.exists(path):
            return []
        with open(path) as f:
            return [int(n) for n in re.findall(r"^250 (\d+)\n", f.read(), re.M)]

    def send(self, s, *args):
        """Running, in a session of its own."""
        p = subprocess.Popen(
            [RUAD, "selftest", "durability", "send", "--to", "dmarc@example.com", "--ledger",
             f"{s.dir}/ledger", *args, "-c", s.config_path], env=s.env(), cwd="/",
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        self.addCleanup(p.wait)
        self.addCleanup(p.kill)
        return p

    def check(self, s, code=0):
        return s.run_json("selftest", "durability", "check", "--ledger", f"{s.dir}/ledger",
                          "--json", code=code)

    def test_service_killed_in_the_middle(self):
        s = self.service()
        p = self.send(s, "--count", str(COUNT), "--rate", "100")
        wait_for("half of them", lambda: len(self.ledger(s)) >= COUNT // 2, 60)
        self.assertIsNone(p.poll(), "it was too quick for this test")
        for pid in s.processes():
            if pid != p.pid:
                with contextlib.suppress(ProcessLookupError):
                    os.kill(pid, signal.SIGKILL)
        s.process.wait()
        at_death = len(self.ledger(s))
        time.sleep(1.5)
        self.assertLess(at_death, COUNT)
        s.start()
        out, err = p.communicate(timeout=90)
        self.assertEqual(p.returncode, 0, err)
        self.assertEqual(out, f"{COUNT} acknowledged, noted in {s.dir}/ledger\n")
        self.assertRegex(err, r"no 250 for \d+: .*trying again")
        self.assertEqual(self.ledger(s), list(range(1, COUNT + 1)))
        got = self.check(s)
        self.assertEqual((got["acknowledged"], got["lost"], got["double"], got["refused"]),
                         (COUNT, [], [], 0))
        self.assertEqual(got["stored"] + got["waiting"], COUNT)
        s.wait_drained()
        got = self.check(s)
        whole = COUNT * (COUNT + 1) // 2
        self.assertEqual((got["stored"], got["waiting"], got["messages"],
                          got["expected_messages"]), (COUNT, 0, whole, whole))
        self.assertEqual(s.sql(
            "select count(*), count(distinct report_id), sum(message_count) from report"),
            [[str(COUNT), str(COUNT), str(whole)]])
        r = s.run("selftest", "durability", "check", "--ledger", f"{s.dir}/ledger")
        self.assertEqual(r.out, f"{COUNT} acknowledged: {COUNT} stored, 0 waiting, 0 refused, "
                                "0 lost, 0 double\n")
        self.what_is_wrong_is_told(s)
        s.stop()

    def what_is_wrong_is_told(self, s):
        run = self.check(s)["run"]
        # Lost: the row is gone, and so are its messages from the sums.
        s.sql(f"delete from report where report_id = 'durability.{run}.17'")
        got = self.check(s, code=1)
        self.assertEqual((got["lost"], got["double"], got["stored"]), ([17], [], COUNT - 1))
        self.assertEqual(got["messages"] - got["expected_messages"], 17)
        r = s.run("selftest", "durability", "check", "--ledger", f"{s.dir}/ledger", code=1)
        self.assertIn("\nlost: 17\n", r.out)
        # Double: another row of one report.
        columns = [c for [c] in s.sql(
            "select attname from pg_attribute where attrelid = 'report'::regclass "
            "and attnum > 0 and not attisdropped and attname not in ('id', 'variant')")]
        s.sql(f"insert into report (variant, {', '.join(columns)}) select 2, {', '.join(columns)} "
              f"from report where report_id = 'durability.{run}.18'")
        got = self.check(s, code=1)
        self.assertEqual((got["lost"], got["double"]), ([17], [18]))
        # Only the sums are wrong.
        s.sql(f"delete from report where report_id = 'durability.{run}.18' and variant = 2")
        s.sql("update source_day_sum set messages = messages + 1 where "
              f"header_from = '{run}.{DOMAIN}'")
        self.assertEqual(self.check(s, code=1)["messages"], COUNT * (COUNT + 1) // 2 + 1)

    def test_what_waits_and_what_is_refused(self):
        """With nobody to read it, mail waits; for a domain of others it is refused."""
        s = self.service(command="smtp", start=False)
        tls = Certificates(s.dir)
        os.chmod(tls.key, 0o644)
        s.config["smtp"].update(tls_cert_file=tls.cert, tls_key_file=tls.key, require_tls="yes")
        s.write_config()
        s.start()
        p = self.send(s, "--count", "5", "--rate", "1000")
        self.assertEqual(p.wait(30), 2)
        self.assertIn("530 5.7.0", p.stderr.read())
        p = self.send(s, "--count", "5", "--rate", "1000", "--starttls")
        self.assertEqual(p.wait(30), 0)
        # The check of a host that has a database, and no service.
        got = self.check(s)
        self.assertEqual((got["acknowledged"], got["stored"], got["waiting"], got["lost"]),
                         (5, 0, 5, []))
        # One of them vanishes.
        for ext in ("eml", "env"):
            os.unlink(os.path.join(s.state_dir, "spool/new", f"{s.spool('new')[2]}.{ext}"))
        self.assertEqual(self.check(s, code=1)["lost"], [3])
        s.stop()
        s.config["domains"] = {"own": "example.com"}
        s.config["smtp"]["require_tls"] = "no"
        s.write_config()
        r = s.run("selftest", "durability", "send", "--to", "dmarc@example.com", "--ledger",
                  f"{s.dir}/other", code=2)
        self.assertIn(f'domains.own does not hold "{DOMAIN}"', r.errors)
        self.assertFalse(os.path.exists(f"{s.dir}/other"))
        s.command = "serve"
        s.start()
        s.wait_drained()
        r = s.run("selftest", "durability", "check", "--ledger", f"{s.dir}/ledger", code=1)
        self.assertIn("5 acknowledged: 0 stored, 0 waiting, 4 refused, 1 lost, 0 double\n", r.out)
        self.assertRegex(r.errors, 'number 5 was refused: .*"selftest.ruad.invalid" is none of ours')
        # Below a domain of ours they are taken.
        r = s.run("selftest", "durability", "send", "--to", "dmarc@example.com", "--ledger",
                  f"{s.dir}/other", "--count", "2", "--domain", "selftest.Example.com")
        s.wait_drained()
        s.run("selftest", "durability", "check", "--ledger", f"{s.dir}/other")
        s.stop()

    def test_wrong_usage(self):
        s = self.service(command="smtp", start=False)
        os.makedirs(s.state_dir)
        for args, what in (
                (["send", "--ledger", "/x"], "--to ADDR is missing"),
                (["send", "--to", "a@b.test"], "--ledger FILE is missing"),
                (["send", "--to", "a@b.test", "--ledger", "/x", "--count", "0"], "--count"),
                (["send", "--to", "a@b.test", "--ledger", "/x", "--rate", "x"], "--rate"),
                (["send", "--to", "a@b.test", "--ledger", "/x", "--domain", "a b"], "domain"),
                (["send", "--to", "a@b.test", "--ledger", "/x", "--smtp", "host"], "HOST:PORT"),
                (["check", "--ledger", "/nonexistent"], "cannot open"),
                (["check", "--ledger", s.config_path], ":1: not a line of a ledger"),
                (["clean", "--ledger", "/x"], 'unknown action "clean"')):
            with self.subTest(args):
                self.assertIn(what, s.run("selftest", "durability", *args, code=2).errors)
        # Nothing runs there: told at once, and not for ever.
        r = s.run("selftest", "durability", "send", "--to", "a@b.test", "--ledger",
                  f"{s.dir}/ledger", "--smtp", f"127.0.0.1:{free_port()}", code=1)
        self.assertEqual((r.out, os.path.exists(f"{s.dir}/ledger")), ("", False))
        # A ledger is the proof of one run.
        r = s.run("selftest", "durability", "send", "--to", "a@b.test", "--ledger",
                  s.config_path, code=2)
        self.assertIn("File exists", r.errors)


if __name__ == "__main__":
    main()
