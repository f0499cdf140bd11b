#!/usr/bin/env python3
"""test_failover.py - a database that moves, answers too late, or takes nothing."""

import os
import re
import sys
import threading
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../harness"))
from databases import CommitProxy, NumberedCase, Pair, PgBouncer, deadlocks
from ruad import IS_FULL, Postgres, main, wait_for

FAILOVERS = 3 if IS_FULL else 1
LOADS = 10 if IS_FULL else 1
RESUME_S = 5


class FailureCase(NumberedCase):
    def metric(self, s, name, **labels):
        """Sum of the samples of a metric whose labels are these."""
        text = s.get("/metrics").text
        found = [float(line.rsplit(" ", 1)[1]) for line in text.splitlines()
                 if re.match(rf"{name}[ {{]", line)
                 and all(f'{k}="{v}"' in line for k, v in labels.items())]
        self.assertTrue(found, f"no {name} {labels} in\n{text}")
        return sum(found)

    def errors(self, s, cls):
        return self.metric(s, "ruad_database_errors_total", service="ingest", **{"class": cls})


class FailoverTest(FailureCase):
    def test_failover_under_load(self):
        """0 lost, 0 twice, on again within 5 s of the promotion."""
        pair = Pair()
        self.addCleanup(pair.cleanup)
        # No target_session_attrs: the standby may be asked first.
        s = self.service({"database": {"url": pair.url()}})
        stop = threading.Event()

        def load():
            while not stop.is_set():
                self.send(s, 5)
                time.sleep(0.05)

        sender = threading.Thread(target=load)
        sender.start()
        self.addCleanup(stop.set)
        for _ in range(FAILOVERS):
            wait_for("reports stored", lambda: len(s.events("message_stored")) > 20)
            port = pair.primary.port
            pair.kill_and_promote()
            promoted = time.monotonic()
            stored = len(s.events("message_stored"))
            wait_for("storing to go on", lambda: len(s.events("message_stored")) > stored,
                     60, 0.02)
            resumed_s = time.monotonic() - promoted
            print(f"note: resumed {resumed_s:.1f} s after the promotion", flush=True)
            self.assertLess(resumed_s, RESUME_S)
            # The URL's first host is a standby now: who comes anew passes by it.
            pair.new_standby(port)
            pair.primary.sql("select pg_terminate_backend(pid) from pg_stat_activity "
                             "where application_name = 'ruad writer'")
        stop.set()
        sender.join()
        s.wait_drained(60)
        self.check_all_stored(s)
        self.assertGreater(self.errors(s, "connection") + self.errors(s, "shutdown"), 0)
        self.assertEqual(self.metric(s, "ruad_database_up"), 2)
        self.assertEqual(deadlocks(pair.primary), [])
        s.stop()


class OwnServerTest(FailureCase):
    @classmethod
    def setUpClass(cls):
        cls.pg = Postgres()
        cls.addClassCleanup(cls.pg.cleanup)

    def test_lost_answers(self):
        """COMMIT was sent and the line cut: committed or not, each is stored once."""
        self.pg.sql("create database lost")
        proxy = CommitProxy(self.pg.port)
        self.addCleanup(proxy.cleanup)
        s = self.service({"database": {"url": proxy.url("lost"),
                                       "owner_url": self.pg.url(database="lost")}})
        for plan in (["after"], ["before"], ["after", "after"], ["before", "after"]) * LOADS:
            proxy.plan = plan[:]
            self.send(s, 6)
            s.wait_drained()
            for _ in plan:  # the six may have shared one transaction
                if proxy.plan:
                    self.send(s, 1)
                    s.wait_drained()
            self.assertEqual(proxy.plan, [], "nothing was cut")
        self.check_all_stored(s)
        self.assertGreaterEqual(self.errors(s, "connection"), proxy.done.count("after"))
        # Where the answer was lost, the ledger knew what was stored: nothing was read again.
        # (Some of the cuts met the changes feed.)
        self.assertGreater(len(s.events("message_left_over")), 0)
        self.assertEqual(s.sql("select sum(duplicates), (select max(tries) from intake) "
                               "from report"), [["0", "1"]])
        s.stop()

    def test_what_the_server_refuses(self):
        """Read-only, out of connections, stopped: waited for, named, counted."""
        self.pg.sql("create database refusing")
        url = self.pg.url(database="refusing")
        s = self.service({"database": {"url": url}})
        self.send(s, 5)
        s.wait_drained()

        def until_down(cls, count):
            before = self.errors(s, cls)
            self.send(s, count)
            wait_for(f"an error of class {cls}", lambda: self.errors(s, cls) > before, 15)
            wait_for("ingest to wait", lambda: self.metric(
                s, "ruad_database_up", service="ingest") == 0, 15)
            self.assertGreater(self.metric(s, "ruad_database_retry_wait_seconds"), 0)

        # A server turned read-only under an open session, as in a switchover.
        self.pg.sql("alter system set default_transaction_read_only = on")
        self.pg.sql("select pg_reload_conf()")
        until_down("read_only", 3)
        shown = s.run("status", code=None).out
        self.assertRegex(shown, r"ingest +\d+: database down, tried again every [0-9.]+ s")
        self.assertIn("read_only errors", shown)
        [state] = s.run_json("status", "--json")["ingest"]
        self.assertEqual(state["database_up"], False)
        self.assertGreater(state["errors"]["read_only"], 0)
        self.pg.sql("alter system reset default_transaction_read_only")
        self.pg.sql("select pg_reload_conf()")
        s.wait_drained(30)


        # Stopped by its administrator.
        self.pg.stop("fast")
        self.send(s, 3)
        wait_for("ingest to wait", lambda: self.metric(
            s, "ruad_database_up", service="ingest") == 0, 15)
        self.assertEqual(self.metric(s, "ruad_database_up", service="api"), 0)
        self.pg.start()
        s.wait_drained(30)
        self.assertGreater(self.errors(s, "shutdown") + self.errors(s, "connection"), 0)
        self.check_all_stored(s)
        self.assertEqual(self.metric(s, "ruad_database_up"), 2)
        s.stop()

    def test_through_pgbouncer(self):
        """Transaction mode, the server restarted behind the pooler."""
        bouncer = PgBouncer(self.pg.port)
        self.addCleanup(bouncer.cleanup)
        self.pg.sql("create database pooled")
        s = self.service({"database": {"url": bouncer.url("pooled"), "prepare": "no"}})
        self.send(s, 20)
        s.wait_drained()
        self.pg.stop("immediate")
        self.send(s, 10)
        self.pg.start()
        self.send(s, 10)
        s.wait_drained(60)
        s.wait_ready(timeout=60)
        self.check_all_stored(s)
        s.stop()


if __name__ == "__main__":
    main()
