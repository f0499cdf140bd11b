#!/usr/bin/env python3
"""test_hosts.py - several smtp and ingest on one spool, several hosts on one database."""

import contextlib
import os
import random
import signal
import smtplib
import subprocess
import sys
import threading
import time
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../harness"))
import reports
from databases import deadlocks
from reports import Truth
from ruad import IS_FULL, IS_ROOT, Postgres, TestCase, main, sql, wait_for

COUNT = 2000 if IS_FULL else 160
KILLS = 40 if IS_FULL else 6
DOMAINS = 3


def report(i):
    """Few domains, few addresses: everybody raises the same sums."""
    r = reports.numbered(i)
    r.domain = f"d{i % DOMAINS}.example.com"
    for n, record in enumerate(r.records):
        record.source_ip = f"192.0.2.{n + 1}"
        record.header_from = r.domain
    return r


class HostsCase(TestCase):
    @classmethod
    def setUpClass(cls):
        cls.pg = Postgres()
        cls.addClassCleanup(cls.pg.cleanup)

    def check_stored(self, s, sent):
        truth = Truth(sent)
        rows = s.sql("select report_id, count(*) from report group by 1")
        self.assertEqual({i: int(n) for i, n in rows}, dict.fromkeys(truth.report_ids, 1))
        rows = s.sql("select d.name, sum(messages), sum(passed) from source_day s "
                     "join domain d on d.id = s.domain_id group by 1 order by 1")
        self.assertEqual([(d, int(m), int(p)) for d, m, p in rows],
                         [(d, truth.total(d)["messages"], truth.total(d)["passed"])
                          for d in sorted(truth.domains())])
        s.verify()
        self.assertEqual(deadlocks(self.pg), [])


class Load:
    """Four clients that send reports, each tenth of them twice, until `end`: as many as
    there is work for, so that some always waits, on a fast machine and on a slow one."""

    PORTION = 20
    WAITING = 40

    def __init__(self, first, smtp, rng):
        self.first, self.smtp, self.rng = first, smtp, rng
        self.count = 0  # reports from 0 on; all are sent when `end` returns
        self.todo, self.has_ended = [], False
        self.lock = threading.Lock()
        self.threads = [threading.Thread(target=self.send, daemon=True) for _ in range(4)]
        for t in self.threads:
            t.start()

    def take(self):
        """The next report; None: no more."""
        with self.lock:
            if not self.todo and not self.has_ended:
                more = range(self.count, self.count + self.PORTION)
                self.todo = [i for i in more for _ in range(2 if i % 10 == 0 else 1)]
                self.rng.shuffle(self.todo)
                self.count += self.PORTION
            return self.todo.pop() if self.todo else None

    def send(self):
        while (i := self.take()) is not None:
            mail = report(i).mail()
            while True:
                with contextlib.suppress(OSError, smtplib.SMTPException):
                    self.rng.choice(self.smtp).send(mail)
                    break
                time.sleep(0.02)
            while len(self.first.spool("new")) > self.WAITING and not self.has_ended:
                time.sleep(0.01)

    def end(self):
        """The number of reports that were sent."""
        self.has_ended = True
        for t in self.threads:
            t.join(120)
            assert not t.is_alive(), "a client does not end"
        return self.count


class OneSpoolTest(HostsCase):
    def test_killed_at_random(self):
        """Four ingest and two smtp on one spool, each killed and started again."""
        self.pg.sql("create database spool")
        database = {"url": self.pg.url(database="spool")}
        first = self.service({"database": database}, command="smtp", start=False)
        first.run("db", "init")
        shared = {"database": database, "service": {"state_dir": first.state_dir}}
        smtp = [first, self.service(shared, command="smtp", start=False)]
        ingest = [self.service(shared, command="ingest", start=False) for _ in range(4)]
        for s in smtp:
            s.start()
        for s in ingest:
            s.start(wait=False)
        rng = random.Random(7)
        load = Load(first, smtp, rng)
        self.addCleanup(load.end)
        for k in range(KILLS):
            time.sleep(0.1 + rng.random() * 0.3)
            s = rng.choice(smtp if k % 5 == 4 else ingest)
            # Killed with nothing to do proves nothing.
            wait_for("work taken", lambda: first.spool("taken"), 60, 0.001)
            s.kill()
            s.start(wait=False)

        def stored():
            return [len(s.events("message_stored")) for s in ingest]
        # Whoever is there stores some of it.
        wait_for("a share for each ingest", lambda: 0 not in stored(), 60, 0.2)
        wait_for("the whole load", lambda: load.count >= COUNT, 600, 0.2)
        count = load.end()
        first.wait_drained(120)
        self.assertEqual(first.spool("refused"), [])
        print(f"note: {count} reports, stored by each of four ingest {stored()}", flush=True)
        self.check_stored(first, [report(i) for i in range(count)])
        self.assertEqual(len(first.run_json("status", "--json")["ingest"]), 4)

        self.adopt(first, ingest, count)

    def adopt(self, first, ingest, count):
        """What one had taken when it died for good, one that lived all along finds."""
        for s in ingest[1:]:
            os.kill(s.process.pid, signal.SIGSTOP)
        while True:
            os.kill(ingest[0].process.pid, signal.SIGSTOP)
            first.send(*[report(i).mail() for i in range(count, count + 20)])
            count += 20
            os.kill(ingest[0].process.pid, signal.SIGCONT)
            # It may be through with all of it before we look.
            wait_for("work taken", lambda: first.spool("taken") or not first.spool("new"),
                     30, 0.001)
            os.kill(ingest[0].process.pid, signal.SIGSTOP)
            if first.spool("taken"):
                break
        ingest[0].kill()
        for s in ingest[1:]:
            os.kill(s.process.pid, signal.SIGCONT)
        first.wait_drained(30)
        self.check_stored(first, [report(i) for i in range(count)])


@unittest.skipUnless(IS_ROOT, "network namespaces need root")
class NamespaceTest(HostsCase):
    """Hosts of their own: an own network, an own spool, one PostgreSQL."""

    HOSTS = 3

    def ip(self, *args):
        return subprocess.run(["ip", *args], check=True, capture_output=True)

    def make_host(self, n):
        """A namespace with a pair of interfaces, a net of four addresses."""
        name = f"ruad{os.getpid()}n{n}"
        try:
            self.ip("netns", "add", name)
        except (OSError, subprocess.CalledProcessError) as e:
            self.skipTest(f"no network namespaces here: {e}")
        self.addCleanup(self.ip, "netns", "del", name)
        ours, theirs = f"rv{os.getpid() % 100000}a{n}", f"rv{os.getpid() % 100000}b{n}"
        self.ip("link", "add", ours, "type", "veth", "peer", "name", theirs, "netns", name)
        self.ip("addr", "add", f"203.0.113.{4 * n + 1}/30", "dev", ours)
        self.ip("link", "set", ours, "up")
        self.ip("-n", name, "addr", "add", f"203.0.113.{4 * n + 2}/30", "dev", theirs)
        self.ip("-n", name, "link", "set", theirs, "up")
        self.ip("-n", name, "link", "set", "lo", "up")
        return name

    def test_three_hosts(self):
        names = [self.make_host(n) for n in range(self.HOSTS)]
        self.pg.sql("create database hosts")
        self.pg.listen_everywhere("203.0.113.0/24")
        hosts = []
        for n, name in enumerate(names):
            s = self.service({
                "service": {"hostname": f"mx{n}.example.net"},
                "smtp": {"listen": f"203.0.113.{4 * n + 2}:2525"},
                "http": {"listen": "127.0.0.1:8080"},
                "database": {"url": f"postgresql://postgres@203.0.113.{4 * n + 1}:{self.pg.port}/hosts"},
            }, start=False)
            s.prefix = ["ip", "netns", "exec", name]
            s.smtp_address = (f"203.0.113.{4 * n + 2}", 2525)
            hosts.append(s.start(wait=False))
        for s in hosts:
            wait_for("a host", lambda: s.events("ingest_started"))
        sent = [report(i) for i in range(60)]
        threads = [threading.Thread(
            target=s.send, args=[r.mail() for r in sent[n::self.HOSTS] + sent[:5]])
            for n, s in enumerate(hosts)]
        for t in threads:
            t.start()
        for t in threads:
            t.join()
        for s in hosts:
            s.wait_drained()
        rows = sql(self.pg.url(database="hosts"), "select distinct host from report_head order by 1")
        self.assertEqual(rows, [[f"mx{n}.example.net"] for n in range(self.HOSTS)])
        hosts[0].config["database"]["url"] = self.pg.url(database="hosts")
        hosts[0].write_config()
        self.check_stored(hosts[0], sent)
        for s in hosts:
            s.stop()


if __name__ == "__main__":
    main()
