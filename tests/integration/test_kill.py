#!/usr/bin/env python3
"""test_kill.py - kill -9 in the middle: what was acknowledged is stored, once."""

import contextlib
import os
import queue
import random
import re
import signal
import smtplib
import sys
import threading
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../harness"))
import reports
from reports import Truth
from ruad import IS_FULL, TestCase, is_running, main, wait_for

COUNT = 500 if IS_FULL else 200
KILLS = 5
CLIENTS = 6


class Driver:
    """Sends numbered reports from several clients and logs each 250.

    What got no 250 is tried again, as mail servers do, so that in the end
    every number was acknowledged at least once.
    """

    def __init__(self, service, records=3):
        self.service, self.records = service, records
        self.queue = queue.Queue()
        self.acknowledged = []
        self.tries = 0
        self.lock = threading.Lock()
        self.threads = [threading.Thread(target=self._run, daemon=True) for _ in range(CLIENTS)]
        for t in self.threads:
            t.start()

    def submit(self, numbers):
        for i in numbers:
            self.queue.put(i)

    def _run(self):
        connection, mail = None, None
        while True:
            i = self.queue.get()
            if i is None:
                break
            mail = reports.numbered(i, records=self.records).mail(reports.PACKINGS[i % 3])
            while True:
                try:
                    with self.lock:
                        self.tries += 1
                    if connection is None:
                        connection = smtplib.SMTP(*self.service.smtp_address, timeout=30,
                                                  local_hostname="client.example.net")
                    connection.sendmail("noreply@mail.example.net", ["dmarc@example.com"], mail)
                    with self.lock:
                        self.acknowledged.append(i)
                    break
                except (OSError, smtplib.SMTPException):
                    connection = None
                    time.sleep(0.05)
        if connection is not None:
            connection.close()

    def finish(self, timeout=120):
        for _ in self.threads:
            self.queue.put(None)
        end = time.monotonic() + timeout
        for t in self.threads:
            t.join(max(end - time.monotonic(), 0))
            assert not t.is_alive(), "the driver is stuck"


def spool_ids(events):
    return {re.search(r"spool_id=(\w+)", e)[1] for e in events}


def is_at_work(pid):
    """On a processor or waiting for one, and long past its start."""
    try:
        with open(f"/proc/{pid}/stat", encoding="ascii") as f:
            fields = f.read().rpartition(")")[2].split()
    except OSError:
        return False
    age_s = time.clock_gettime(time.CLOCK_BOOTTIME) - int(fields[19]) / os.sysconf("SC_CLK_TCK")
    return fields[0] == "R" and age_s > 0.5


class KillTest(TestCase):
    def check_stored(self, s, driver):
        self.assertEqual(sorted(set(driver.acknowledged)), list(range(COUNT)))
        self.assertEqual(s.run_json("spool", "list", "--json")["messages"], [])
        truth = Truth(reports.numbered(i, records=driver.records) for i in range(COUNT))
        rows = s.sql("select report_id, count(*) from report group by 1")
        stored = {i: int(n) for i, n in rows}
        self.assertEqual((set(truth.report_ids) - set(stored), set(stored) - set(truth.report_ids),
                          {i for i, n in stored.items() if n > 1}), (set(), set(), set()),
                         "lost, unknown, stored twice")
        for domain in truth.domains():
            days = truth.days(domain)
            rows = s.pages(f"/api/v1/domains/{domain}/sources?from={days[0]}&to={days[-1]}",
                           "sources", 1000)
            self.assertEqual([(r["source_ip"], r["messages"], r["passed"]) for r in rows],
                             [(r["source_ip"], r["messages"], r["passed"])
                              for r in truth.sources(domain)])
        self.assertEqual(s.verify()["messages"],
                         sum(truth.total(d)["messages"] for d in truth.domains()))

    def load_and_kill(self, s, kill, records=3):
        """The reports in as many loads as there are kills, each under work."""
        driver = Driver(s, records)
        share = COUNT // KILLS
        for k in range(KILLS):
            driver.submit(range(k * share, (k + 1) * share if k < KILLS - 1 else COUNT))
            kill(driver)
        driver.finish()
        s.wait_ready()
        s.wait_drained(120)
        self.check_stored(s, driver)

    def test_ingest_killed(self):
        s = self.service()
        busy, rng = [], random.Random(1)

        def kill(_):
            pid = s.service_pid("ingest", 60)
            wait_for("work for ingest", lambda: s.spool("taken"), 60, 0.002)
            time.sleep(rng.random() * 0.15)
            busy.append(bool(s.spool("taken") or s.spool("new")))
            os.kill(pid, signal.SIGKILL)
            wait_for("its end", lambda: not is_running(pid), 10)

        self.load_and_kill(s, kill)
        self.assertGreaterEqual(sum(busy), 2, "killed with nothing to do proves nothing")
        self.assertEqual(len(s.events("service_died")), KILLS)
        # A reader that died with its parent is no fault of the message.
        s.stop()

    def test_workers_killed(self):
        s = self.service()

        def kill(driver):
            """Those at work, until one message has lost its reader.

            Then that message is left in peace: three times would be its end.
            """
            deaths = len(s.events("worker_died"))
            end = time.monotonic() + 60
            while len(s.events("worker_died")) == deaths:
                self.assertLess(time.monotonic(), end, "nobody died at work")
                if driver.queue.empty() and not s.spool("new"):
                    driver.submit(range(20))  # duplicates are work, too
                for pid in filter(is_at_work, s.workers()):
                    with contextlib.suppress(OSError):
                        os.kill(pid, signal.SIGKILL)
                time.sleep(0.002)
            victims = spool_ids(s.events("worker_died")[deaths:])
            wait_for("the victims' second chance",
                     lambda: victims <= spool_ids(s.events("message_stored")), 60)

        self.load_and_kill(s, kill, records=600)
        self.assertEqual(s.events("service_died"), [], "ingest itself goes on")
        s.stop()

    def test_a_message_that_keeps_killing_its_reader(self):
        """Refused after 3 attempts, with a reason; the rest goes on."""
        s = self.service()
        begin = reports.day_begin(reports.days_ago(2))
        poison = reports.Report("poison", "example.com", begin, begin + 86399, records=[
            reports.Record(f"10.0.{i >> 8}.{i & 255}", 1 + i) for i in range(30_000)])
        s.send(poison.mail())
        end = time.monotonic() + 60
        while not s.spool("refused"):
            self.assertLess(time.monotonic(), end, "never given up")
            for pid in s.workers() if s.spool("taken") else []:
                with contextlib.suppress(OSError):
                    os.kill(pid, signal.SIGKILL)
            time.sleep(0.002)
        [row] = s.run_json("spool", "list", "--json")["messages"]
        self.assertEqual(row["state"], "refused")
        self.assertTrue(row["reason"])
        self.assertEqual(s.sql("select count(*) from report"), [["0"]])
        s.send(*[reports.numbered(i).mail() for i in range(5)])
        s.wait_drained()
        self.assertEqual(s.sql("select count(*) from report"), [["5"]])
        # On its own it is harmless: the operator tries again.
        s.run("spool", "retry", row["spool_id"])
        s.wait_drained()
        self.assertEqual(s.spool("refused"), [])
        self.assertEqual(s.sql("select record_count from report where report_id = 'poison'"),
                         [["30000"]])
        s.verify()
        s.stop()

    def test_smtp_killed(self):
        s = self.service()
        rng = random.Random(3)

        def kill(_):
            pid = s.service_pid("smtp", 60)
            time.sleep(0.02 + rng.random() * 0.1)
            os.kill(pid, signal.SIGKILL)
            wait_for("its end", lambda: not is_running(pid), 10)

        self.load_and_kill(s, kill)
        self.assertEqual(len(s.events("service_died")), KILLS)
        # What was cut off is no message, and is swept away some day.
        self.assertEqual((s.spool("new"), s.spool("taken")), ([], []))
        s.stop()

    def test_everything_killed(self):
        """The supervisor dies, and all with it but PostgreSQL; then a new start."""
        s = self.service()
        driver = Driver(s)
        for k in range(2):
            driver.submit(range(k * COUNT // 2, (k + 1) * COUNT // 2))
            wait_for("work", lambda: s.spool("taken"), 60, 0.002)
            for pid in [p for p in s.processes() if "postgres" not in
                        os.path.basename(os.path.realpath(f"/proc/{p}/exe"))]:
                with contextlib.suppress(OSError):
                    os.kill(pid, signal.SIGKILL)
            s.process.wait()
            s.start()
        driver.finish()
        s.wait_drained(120)
        self.check_stored(s, driver)
        s.stop()


if __name__ == "__main__":
    main()
