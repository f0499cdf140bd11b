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
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../harness"))
import reports
from faults import seeded
from reports import Truth
from ruad import DATABASE, IS_FULL, TestCase, is_running, main, wait_for

# One after the other; "all" is the supervisor with everything but PostgreSQL.
VICTIMS = ("smtp", "ingest", "worker", "imap", "postmaster", "api", "all")
if DATABASE:  # it would be no child of ours
    VICTIMS = tuple(v for v in VICTIMS if v != "postmaster")
CYCLES = 50 if IS_FULL else len(VICTIMS)
COUNT = 220 if IS_FULL else 40  # reports a cycle
DROPPED = 20  # each so-many-th comes as a file in a watched folder
POSTMASTER_KILLS = 20 if IS_FULL else 3
WORKER_KILLS = 5 if IS_FULL else 3
CLIENTS = 6


class Driver:
    """Sends numbered reports from several clients and logs each 250.

    What got no 250 is tried again, as mail servers do, so that in the end
    every number was acknowledged at least once; `failures` says why it got
    none.
    """

    def __init__(self, service, records=3):
        self.service, self.records = service, records
        self.queue = queue.Queue()
        self.acknowledged = []
        self.failures = []
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
                    if connection is None:
                        connection = smtplib.SMTP(*self.service.smtp_address, timeout=30,
                                                  local_hostname="client.example.net")
                    connection.sendmail("noreply@mail.example.net", ["dmarc@example.com"], mail)
                    with self.lock:
                        self.acknowledged.append(i)
                    break
                except (OSError, smtplib.SMTPException) as e:
                    connection = None
                    self.failures.append(e)
                    time.sleep(0.05)
            if i % 8 == 0:  # so that connections begin, too
                connection.close()
                connection = None
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


def has_started(pid):
    """Long enough ago to have read its sample, so that its death is a reader's."""
    try:
        with open(f"/proc/{pid}/stat", encoding="ascii") as f:
            fields = f.read().rpartition(")")[2].split()
    except OSError:
        return False
    return (time.clock_gettime(time.CLOCK_BOOTTIME)
            - int(fields[19]) / os.sysconf("SC_CLK_TCK")) > 0.5


def is_postgres(pid):
    try:
        return "postgres" in os.path.basename(os.readlink(f"/proc/{pid}/exe"))
    except OSError:
        return False  # it has ended


class KillTest(TestCase):
    def check_stored(self, s, driver, count, brought=()):
        """All numbers below count, each once, and the sums with them.

        brought  those that came without the driver
        """
        self.assertEqual(sorted({*driver.acknowledged, *brought}), list(range(count)))
        self.assertEqual(s.run_json("spool", "list", "--json")["messages"], [])
        truth = Truth(reports.numbered(i, records=driver.records) for i in range(count))
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

    def kill(self, s, victim, rng):
        """kill -9, and for "all" the start that follows."""
        if victim == "all":
            pids = [p for p in s.processes() if not is_postgres(p)]
        elif victim == "worker":
            pids = [rng.choice(wait_for("a worker", s.workers))]
        elif victim == "postmaster":
            pids = [s.postmaster_pid()]
        else:
            pids = [s.service_pid(victim, 60)]
        for pid in pids:
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        if victim == "all":
            s.process.wait()
            s.start()
        else:
            wait_for("its end", lambda: not is_running(pids[0]), 10)

    def put(self, folder, i):
        """As a program does that knows of watched folders: whole at once."""
        path = os.path.join(folder, f".{i}")
        with open(path, "wb") as f:
            f.write(reports.numbered(i).mail())
        os.chmod(path, 0o666)
        os.rename(path, os.path.join(folder, f"{i}.eml"))

    def test_each_in_turn(self):
        """At random moments under load; what died comes back by itself."""
        s = self.service(start=False)
        folder = os.path.join(s.dir, "drop")
        os.mkdir(folder)
        os.chmod(folder, 0o777)
        s.config["drop files"] = {"path": folder, "after": "move", "settle": "1s",
                                  "done_folder": f"{folder}/done"}
        s.write_config()
        s.start()
        driver, rng, brought = Driver(s), seeded(), set()
        for cycle in range(CYCLES):
            numbers = range(cycle * COUNT, (cycle + 1) * COUNT)
            for i in numbers[::DROPPED]:
                self.put(folder, i)
                brought.add(i)
            driver.submit(i for i in numbers if i not in brought)
            moment = len(driver.acknowledged) + rng.randrange(COUNT * 3 // 4)
            wait_for("the moment", lambda: len(driver.acknowledged) >= moment, 60, 0.001)
            victim = VICTIMS[cycle % len(VICTIMS)]
            if victim in ("ingest", "all"):  # idle it would prove nothing
                wait_for("work", lambda: s.spool("taken"), 60, 0.001)
            time.sleep(rng.random() * 0.02)
            self.kill(s, victim, rng)
            wait_for("the 250s of this cycle", lambda: len(driver.acknowledged) + len(brought)
                     >= numbers.stop, 60)
        driver.finish()
        s.wait_ready()
        wait_for("the folder", lambda: not [n for n in os.listdir(folder) if n.endswith(".eml")])
        s.wait_drained(120)
        self.check_stored(s, driver, CYCLES * COUNT, brought)
        died = {v: s.log().count(f"event=service_died service=serve name={v} ")
                for v in VICTIMS}
        print(f"note: {CYCLES} kills, {len(driver.acknowledged)} messages by SMTP, "
              f"{len(driver.failures)} tries in vain", flush=True)
        for v in ("smtp", "ingest", "imap", "api"):
            self.assertGreaterEqual(died[v], CYCLES // len(VICTIMS), v)
        s.stop()

    def postmaster(self, s):
        """None while there is none, or its file is being written."""
        with contextlib.suppress(OSError, ValueError):
            return s.postmaster_pid()

    @unittest.skipIf(DATABASE, "it is about the private cluster")
    def test_postmaster_killed(self):
        """Again and again: the listener takes mail as if nothing were wrong."""
        s = self.service()
        driver, count, down = Driver(s), 0, []
        for _ in range(POSTMASTER_KILLS):
            pid = s.postmaster_pid()
            driver.submit(range(count, count + 20))
            wait_for("load", lambda: len(driver.acknowledged) > count + 5, 60, 0.001)
            # Down until mail has come, however quickly it could be up again.
            keeper = s.service_pid("database")
            os.kill(keeper, signal.SIGSTOP)
            os.kill(pid, signal.SIGKILL)
            before = len(driver.acknowledged)
            count += 20
            while self.postmaster(s) in (None, pid) or s.get("/readyz").status != 200:
                driver.submit([count])
                count += 1
                time.sleep(0.04)
                if len(driver.acknowledged) > before + 10:
                    os.kill(keeper, signal.SIGCONT)
            down.append(len(driver.acknowledged) - before)
        driver.finish()
        self.assertEqual(driver.failures, [], "mail was not taken at once")
        self.assertGreater(min(down), 10, "taken while the database was down")
        s.wait_drained(120)
        self.check_stored(s, driver, count)
        self.assertEqual(s.events("service_died"), [])
        s.stop()

    def test_workers_killed(self):
        s, rng = self.service(), seeded()

        def kill(driver):
            """All readers, until one of them had a message.

            Stopped in the middle of one, or given one while they stand still.
            Then that message is left in peace: three times would be its end.
            """
            deaths = len(s.events("worker_died"))
            end = time.monotonic() + 60
            while len(s.events("worker_died")) == deaths:
                self.assertLess(time.monotonic(), end, "nobody died at work")
                time.sleep(rng.random() * 0.05)
                pids = [p for p in s.workers() if has_started(p)]
                for signo in (signal.SIGSTOP, signal.SIGKILL):
                    for pid in pids:
                        with contextlib.suppress(ProcessLookupError):
                            os.kill(pid, signo)
                    if signo == signal.SIGSTOP and driver.queue.empty():
                        driver.submit(range(20))  # duplicates are work, too
                    time.sleep(0.1)
            victims = spool_ids(s.events("worker_died")[deaths:])
            wait_for("the victims' second chance",
                     lambda: victims <= spool_ids(s.events("message_stored")), 60)

        driver, share = Driver(s, records=600), 40
        for k in range(WORKER_KILLS):
            driver.submit(range(k * share, (k + 1) * share))
            kill(driver)
        driver.finish()
        s.wait_drained(120)
        self.check_stored(s, driver, WORKER_KILLS * share)
        self.assertEqual(s.events("service_died"), [], "ingest itself goes on")
        s.stop()

    def test_a_message_that_keeps_killing_its_reader(self):
        """Refused after 3 attempts, with a reason; the rest goes on."""
        s = self.service()
        begin = reports.day_begin(reports.days_ago(2))
        poison = reports.Report("poison", "example.com", begin, begin + 86399, records=[
            reports.Record(f"10.{i >> 16}.{i >> 8 & 255}.{i & 255}", 1 + i % 9)
            for i in range(200_000)])
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
                         [["200000"]])
        s.verify()
        s.stop()


if __name__ == "__main__":
    main()
