#!/usr/bin/env python3
"""test_selftest.py - an operator ends the service in the middle, and asks what is left."""

import contextlib
import os
import re
import shutil
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
    def noted(self, s, ledger="ledger"):
        path = os.path.join(s.dir, ledger)
        if not os.path.exists(path):
            return []
        with open(path) as f:
            return [int(n) for n in re.findall(r"^250 (\d+)\n", f.read(), re.M)]

    def argv(self, s, ledger, *args):
        return ["selftest", "durability", "send", "--to", "dmarc@example.com", "--ledger",
                f"{s.dir}/{ledger}", *args]

    def check(self, s, ledger="ledger", code=0):
        return s.run_json("selftest", "durability", "check", "--ledger", f"{s.dir}/{ledger}",
                          "--json", code=code)

    def check_text(self, s, ledger="ledger", code=0):
        return s.run("selftest", "durability", "check", "--ledger", f"{s.dir}/{ledger}", code=code)

    def test_the_whole_of_it(self):
        s = self.service(start=False)
        tls = Certificates(s.dir)
        os.chmod(tls.key, 0o644)
        s.config["smtp"].update(tls_cert_file=tls.cert, tls_key_file=tls.key)
        s.write_config()
        # The other machine knows nothing of what is changed here later.
        shutil.copy(s.config_path, f"{s.dir}/other.conf")
        s.start()
        self.killed_in_the_middle(s)
        self.what_is_wrong_is_told(s)
        self.what_waits(s)
        self.what_is_refused(s)
        s.stop()

    def killed_in_the_middle(self, s):
        p = subprocess.Popen(
            [RUAD, *self.argv(s, "ledger", "--count", str(COUNT), "--rate", "100"), "-c",
             s.config_path], env=s.env(), cwd="/", stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        self.addCleanup(p.wait)
        self.addCleanup(p.kill)
        wait_for("half of them", lambda: len(self.noted(s)) >= COUNT // 2, 60)
        self.assertIsNone(p.poll(), "it was too quick for this test")
        for pid in s.processes():
            if pid != p.pid:
                with contextlib.suppress(ProcessLookupError):
                    os.kill(pid, signal.SIGKILL)
        s.process.wait()
        self.assertLess(len(self.noted(s)), COUNT)
        time.sleep(0.5)
        s.start()
        out, err = p.communicate(timeout=90)
        self.assertEqual(p.returncode, 0, err)
        self.assertEqual(out, f"{COUNT} acknowledged, noted in {s.dir}/ledger\n")
        self.assertRegex(err, r"no 250 for \d+: .*trying again")
        self.assertEqual(self.noted(s), list(range(1, COUNT + 1)))
        s.wait_drained()
        got = self.check(s)
        whole = COUNT * (COUNT + 1) // 2
        self.assertEqual(
            {k: got[k] for k in ("acknowledged", "stored", "waiting", "refused", "lost", "double",
                                 "messages", "expected_messages")},
            {"acknowledged": COUNT, "stored": COUNT, "waiting": 0, "refused": 0, "lost": [],
             "double": [], "messages": whole, "expected_messages": whole})
        self.assertEqual(s.sql(
            "select count(*), count(distinct report_id), sum(message_count) from report"),
            [[str(COUNT), str(COUNT), str(whole)]])
        self.assertEqual(self.check_text(s).out,
                         f"{COUNT} acknowledged: {COUNT} stored, 0 waiting, 0 refused, "
                         "0 lost, 0 double\n")

    def what_is_wrong_is_told(self, s):
        run = self.check(s)["run"]
        # Lost: the row is gone, its messages are not.
        s.sql(f"delete from report where report_id = 'durability.{run}.17'")
        r = self.check_text(s, code=1)
        self.assertIn("\nlost: 17\n", r.out)
        # Double: another row of one report.
        columns = [c for [c] in s.sql(
            "select attname from pg_attribute where attrelid = 'report'::regclass "
            "and attnum > 0 and not attisdropped and attname not in ('id', 'variant')")]
        s.sql(f"insert into report (variant, {', '.join(columns)}) select 2, {', '.join(columns)} "
              f"from report where report_id = 'durability.{run}.18'")
        got = self.check(s, code=1)
        self.assertEqual((got["lost"], got["double"], got["stored"]), ([17], [18], COUNT - 1))
        self.assertEqual(got["messages"] - got["expected_messages"], 17)

    def what_waits(self, s):
        """Nobody reads the spool; and one of its files vanishes."""
        ingest = s.service_pid("ingest")
        os.kill(ingest, signal.SIGSTOP)
        try:
            s.run(*self.argv(s, "waits", "--count", "5", "--rate", "1000", "--starttls"))
            got = self.check(s, "waits")
            self.assertEqual((got["acknowledged"], got["stored"], got["waiting"], got["lost"]),
                             (5, 0, 5, []))
            s.spool_remove("new", s.spool("new")[2])
        finally:
            os.kill(ingest, signal.SIGCONT)
        s.wait_drained()
        got = self.check(s, "waits", code=1)
        self.assertEqual((got["stored"], got["waiting"], got["lost"]), (4, 0, [3]))
        self.assertEqual((got["messages"], got["expected_messages"]), (1 + 2 + 4 + 5,) * 2)

    def what_is_refused(self, s):
        """With a list of our own domains; below one of them it works."""
        ingest = s.service_pid("ingest")
        s.config["domains"] = {"own": "example.com"}
        s.write_config()
        s.process.send_signal(signal.SIGHUP)
        wait_for("another ingest", lambda: s.service_pid("ingest") != ingest)
        r = s.run(*self.argv(s, "refused"), code=2)
        self.assertIn(f'domains.own does not hold "{DOMAIN}"', r.errors)
        self.assertFalse(os.path.exists(f"{s.dir}/refused"))
        subprocess.run([RUAD, *self.argv(s, "refused", "--count", "2"), "-c",
                        f"{s.dir}/other.conf"], env=s.env(), check=True, stdout=subprocess.DEVNULL)
        s.run(*self.argv(s, "own", "--count", "2", "--domain", "selftest.Example.com"))
        s.wait_drained()
        r = self.check_text(s, "refused", code=3)
        self.assertEqual(r.out, "2 acknowledged: 0 stored, 0 waiting, 2 refused, 0 lost, 0 double\n")
        self.assertRegex(r.errors, f'number 2 was refused: .*"{DOMAIN}" is none of ours')
        got = self.check(s, "own")
        self.assertEqual((got["stored"], got["domain"]), (2, "selftest.example.com"))
        # The sums alone are wrong.
        [[report]] = s.sql(
            "select max(report_id) from record_chunk c join record_shape s "
            "on s.domain_id = c.domain_id and s.id = shape_id[1] "
            f"where header_from = '{got['run']}.selftest.example.com'")
        s.sql("update record_chunk set message_count[1] = message_count[1] + 1 "
              f"where report_id = {report}")
        r = self.check_text(s, "own", code=1)
        self.assertIn("\nthe sums hold 4 messages, the reports 3\n", r.out)

    def test_wrong_usage(self):
        s = self.service(command="smtp", start=False)
        os.makedirs(s.state_dir, exist_ok=True)
        for args, what in (
                (["send", "--ledger", "/x"], "--to ADDR is missing"),
                (["send", "--to", "a@b.test"], "--ledger FILE is missing"),
                (["send", "--to", "a@b.test", "--ledger", "/x", "--count", "0"], "--count"),
                (["send", "--to", "a@b.test", "--ledger", "/x", "--rate", "x"], "--rate"),
                (["send", "--to", "a@b.test", "--ledger", "/x", "--domain", "a b"], "domain"),
                (["send", "--to", "a@b.test", "--ledger", "/x", "--domain",
                  ".".join(["a" * 60] * 4)], "too long"),
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
