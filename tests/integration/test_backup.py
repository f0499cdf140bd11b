#!/usr/bin/env python3
"""test_backup.py - backup and restore as docs/INTAKE.md says: nothing lost, nothing twice."""

import os
import shutil
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../harness"))
import reports
from reports import Truth
from ruad import PG_BIN, TestCase, dot_stuffed, main, wait_for

FOLDERS = ("new", "taken", "refused")


class BackupTest(TestCase):
    def send(self, numbers):
        with self.s.smtp() as c:
            for i in numbers:
                c.envelope()
                c.raw(dot_stuffed(reports.numbered(i).mail()))
                self.assertEqual(c.reply()[0], 250)

    def pause(self, name, signo="STOP"):
        """A service that does nothing, so that what waits is seen."""
        subprocess.run(["kill", f"-{signo}", str(self.s.service_pid(name))], check=True)

    def copy_spool(self, way):
        spool, copy = os.path.join(self.s.state_dir, "spool"), os.path.join(self.s.dir, "copy")
        for folder in FOLDERS:
            pair = (f"{spool}/{folder}/.", f"{copy}/{folder}")
            if way == "back":
                pair = (f"{copy}/{folder}/.", f"{spool}/{folder}")
            else:
                os.makedirs(pair[1])
            subprocess.run(["cp", "-a", *pair], check=True)

    def run_pg(self, program, *args):
        r = subprocess.run([os.path.join(PG_BIN, program), *args], cwd="/",
                           capture_output=True, text=True)
        self.assertEqual((r.returncode, r.stderr), (0, ""))

    def check(self, numbers, duplicates):
        """All of them once."""
        self.s.wait_drained()
        rows = self.s.sql("select report_id, count(*) from report where counted group by 1")
        self.assertEqual({r: int(c) for r, c in rows},
                         {reports.numbered(i).report_id: 1 for i in numbers})
        truth = Truth(reports.numbered(i) for i in numbers)
        self.assertEqual(self.s.verify()["messages"],
                         sum(truth.total(d)["messages"] for d in truth.domains()))
        self.assertEqual(self.s.sql("select sum(duplicates) from report"), [[str(duplicates)]])

    def test_backup(self):
        self.s = self.service()
        dump = os.path.join(self.s.dir, "dump")
        self.send(range(0, 5))
        self.s.wait_drained()
        self.pause("ingest")
        self.send(range(5, 10))
        wait_for("the spool", lambda: len(self.s.spool("new")) == 5, 10)
        self.copy_spool("out")
        self.pause("ingest", "CONT")
        # Stored between the two copies, and gone from the spool.
        self.s.wait_drained()
        self.run_pg("pg_dump", "-Fc", "-f", dump, self.s.database_url())
        self.send(range(10, 15))
        self.check(range(15), 0)

        # Today's database, the old spool: met as duplicates.
        self.copy_spool("back")
        self.check(range(15), 5)

        # Both of the backup; and what waits today stays.
        self.pause("ingest")
        self.send(range(15, 18))
        self.run_pg("pg_restore", "--clean", "--if-exists", "-d", self.s.database_url(), dump)
        self.copy_spool("back")
        self.s.kill_service("ingest")
        self.check([*range(10), *range(15, 18)], 5)
        self.s.stop()
        shutil.rmtree(os.path.join(self.s.dir, "copy"))


if __name__ == "__main__":
    main()
