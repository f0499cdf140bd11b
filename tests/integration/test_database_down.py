#!/usr/bin/env python3
"""test_database_down.py - mail is taken, nothing is lost, all is stored once it is back."""

import contextlib
import os
import signal
import subprocess
import sys
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../harness"))
import reports
from databases import NumberedCase
from ruad import IS_ROOT, PG_BIN, Postgres, is_running, main, proc_cmdline, sql, wait_for


class PrivateClusterTest(NumberedCase):
    def pg_ctl(self, s, *args):
        prefix = (["setpriv", "--reuid", "postgres", "--regid", "postgres", "--init-groups"]
                  if IS_ROOT else [])
        subprocess.run([*prefix, f"{PG_BIN}/pg_ctl", "-D", s.cluster_dir(), *args], check=True,
                       cwd="/", stdout=subprocess.DEVNULL)

    def test_orderly_stop_while_nobody_looks(self):
        """The one who would start it again is stopped: a database that stays down."""
        s = self.service()
        self.send(s, 5)
        s.wait_drained()
        keeper = s.service_pid("database")
        os.kill(s.process.pid, signal.SIGSTOP)
        os.kill(keeper, signal.SIGSTOP)
        try:
            self.pg_ctl(s, "-w", "-m", "fast", "stop")
            self.send(s, 20)
            s.wait_ready(503, timeout=30)
            p = s.get("/readyz").json()
            self.assertEqual(p["status"], 503)
            self.assertTrue(p["detail"])
            r = s.get("/api/v1/domains")
            self.assertEqual(r.status, 503)
            self.assertTrue(int(r.headers["Retry-After"]) > 0)
            self.assertEqual(s.get("/healthz").status, 200)
            time.sleep(3)
            self.send(s, 5)
            self.assertEqual(len(s.spool("new")) + len(s.spool("taken")), 25)
            self.assertEqual(s.spool("refused"), [])
        finally:
            os.kill(keeper, signal.SIGCONT)
            os.kill(s.process.pid, signal.SIGCONT)
        s.wait_ready(timeout=90)
        s.wait_drained(90)
        self.check_all_stored(s)
        s.stop()

    def test_stop_while_the_database_is_down(self):
        """Mail of the bad time survives the end of the service, too."""
        s = self.service()
        self.send(s, 2)
        s.wait_drained()
        keeper = s.service_pid("database")
        os.kill(keeper, signal.SIGSTOP)
        self.pg_ctl(s, "-w", "-m", "immediate", "stop")
        self.send(s, 8)
        s.process.send_signal(signal.SIGTERM)
        time.sleep(0.5)
        os.kill(keeper, signal.SIGCONT)
        s.stop()
        self.assertEqual(len(s.spool("new")) + len(s.spool("taken")), 8)
        s.start()
        s.wait_drained(90)
        self.check_all_stored(s)
        s.stop()

    def test_killed_service_leaves_a_cluster_that_is_taken_over(self):
        s = self.service()
        self.send(s, 10)
        s.wait_drained()
        old = [s.process.pid, *[s.service_pid(n) for n in ("smtp", "ingest", "api", "database")]]
        # All at once: whose supervisor ends before it does stops PostgreSQL.
        for signo in (signal.SIGSTOP, signal.SIGKILL):
            for pid in old:
                os.kill(pid, signo)
        s.process.wait()
        wait_for("the end of its services",
                 lambda: not any(is_running(p) for p in old), 15)
        postmaster = s.postmaster_pid()
        self.assertTrue(is_running(postmaster), "PostgreSQL outlives a kill -9")
        s.start()
        self.send(s, 10)
        s.wait_drained()
        self.check_all_stored(s)
        s.stop()
        self.assertFalse(is_running(postmaster))

    def test_killed_supervisor_takes_its_services_along(self):
        s = self.service()
        self.send(s, 3)
        s.wait_drained()
        pids = [s.service_pid(n) for n in ("smtp", "ingest", "api", "database")]
        s.kill()
        wait_for("the end of its services", lambda: not any(is_running(p) for p in pids), 15)
        s.start()
        self.send(s, 3)
        s.wait_drained()
        self.check_all_stored(s)
        s.stop()

    def test_stop_while_the_cluster_is_being_made(self):
        """On a very slow machine (a frozen process here) nothing is left, too."""
        for program in ("initdb", "postgres"):
            with self.subTest(program):
                s = self.service(start=False, has_new_cluster=True)
                s.start(wait=False)

                def find():
                    for pid in s.processes():
                        argv = proc_cmdline(pid)
                        # The server itself, not those that initdb runs.
                        if argv and os.path.basename(argv[0]) == program and "-D" in argv:
                            return pid
                    return None
                pid = wait_for(f"a start of {program}", find, 60, 0.002)
                os.kill(pid, signal.SIGSTOP)
                try:
                    s.stop()
                finally:
                    with contextlib.suppress(OSError):
                        os.kill(pid, signal.SIGCONT)
                # And it was no harm.
                s.start()
                s.stop()

    def test_stale_pid_file(self):
        """After a crash of the machine the pid may be another program's."""
        s = self.service()
        self.send(s, 1)
        s.wait_drained()
        path = os.path.join(s.cluster_dir(), "postmaster.pid")
        with open(path) as f:
            text = f.read()
        owner = os.stat(path)
        s.stop()
        with open(path, "w") as f:
            f.write(text.replace(text.split("\n")[0], str(os.getpid()), 1))
        os.chown(path, owner.st_uid, owner.st_gid)
        os.chmod(path, 0o600)
        s.start()
        self.assertNotEqual(s.postmaster_pid(), os.getpid())
        s.stop()

    def test_state_dir_that_postgres_cannot_enter(self):
        """A clone under /root: the data goes elsewhere, and one line says where."""
        if not IS_ROOT:
            self.skipTest("only root runs PostgreSQL as somebody else")
        if not os.path.isdir("/var/lib/ruad"):
            self.addCleanup(lambda: os.path.isdir("/var/lib/ruad")
                            and not os.listdir("/var/lib/ruad") and os.rmdir("/var/lib/ruad"))
        s = self.service(start=False, has_new_cluster=True)
        os.chmod(s.dir, 0o700)
        s.start()
        self.assertTrue(s.cluster_dir().startswith("/var/lib/ruad/"))
        self.send(s, 5)
        s.wait_drained()
        s.stop()
        s.start()
        self.check_all_stored(s)
        s.stop()

    def test_import_shares_the_cluster(self):
        """A command beside the service joins it; alone it starts and stops it."""
        s = self.service()
        path = os.path.join(s.dir, "r.xml")
        with open(path, "wb") as f:
            f.write(reports.numbered(0).xml())
        os.chmod(path, 0o644)
        self.assertEqual(s.run_json("import", "--json", path)["stored"], 1)
        self.assertTrue(is_running(s.postmaster_pid()))
        self.assertEqual(s.get("/readyz").status, 200)
        pid = s.postmaster_pid()
        s.stop()
        self.assertFalse(is_running(pid))
        self.assertEqual(s.run_json("import", "--json", path)["duplicates"], 1)
        self.assertEqual(s.processes(), [])

    def test_two_instances_side_by_side(self):
        a, b = self.service(), self.service()
        a.send(reports.numbered(0).mail())
        b.send(reports.numbered(1).mail())
        a.wait_drained()
        b.wait_drained()
        self.assertEqual([d["domain"] for d in a.json("/api/v1/domains")["domains"]],
                         [reports.numbered(0).domain])
        self.assertEqual([d["domain"] for d in b.json("/api/v1/domains")["domains"]],
                         [reports.numbered(1).domain])
        a.stop()
        self.assertEqual(b.get("/readyz").status, 200)
        b.stop()


class OwnPostgresTest(NumberedCase):
    """database.url: a PostgreSQL that is not ours to start."""

    @classmethod
    def setUpClass(cls):
        cls.pg = Postgres()
        cls.addClassCleanup(cls.pg.cleanup)
        cls.number = 0

    def database(self):
        """A fresh database with an owner, a writer and an api login."""
        type(self).number += 1
        n = self.number
        self.pg.sql(f"create role owner{n} login createrole")
        self.pg.sql(f"create database db{n} owner owner{n}")
        config = {"owner_url": self.pg.url(f"owner{n}", f"db{n}"),
                  "url": self.pg.url(f"writer{n}", f"db{n}"),
                  "api_url": self.pg.url(f"api{n}", f"db{n}")}
        for role in ("writer", "api"):
            self.pg.sql(f"do $$ begin create role ruad_{role} nologin; "
                        "exception when duplicate_object then null; end $$")
            self.pg.sql(f"create role {role}{n} login in role ruad_{role}")
        return config

    def test_three_roles(self):
        config = self.database()
        s = self.service({"database": config})
        self.send(s, 12)
        s.wait_drained()
        self.check_all_stored(s)
        self.assertFalse(os.path.exists(os.path.join(s.state_dir, "postgres")))
        names = {r[0] for r in self.pg.sql(
            "select distinct usename from pg_stat_activity where application_name like 'ruad%'")}
        self.assertTrue(any(n.startswith("api") for n in names), names)
        # The api role reads and no more.
        for statement in ("delete from report", "insert into domain (name) values ('x')",
                          "update source_day_sum set messages = 0", "create table t (a int)",
                          "truncate record_chunk"):
            with self.assertRaisesRegex(AssertionError, "permission denied", msg=statement):
                sql(config["api_url"], statement)
        # The writer cannot change the schema.
        for statement in ("drop table report", "create table t (a int)",
                          "delete from schema_migration"):
            with self.assertRaisesRegex(AssertionError, "permission denied|must be owner",
                                        msg=statement):
                sql(config["url"], statement)
        s.stop()
        self.assertTrue(is_running(self.pg.pid()), "it is not ours to stop")

    def test_url_alone(self):
        self.pg.sql("create database alone")
        s = self.service({"database": {"url": self.pg.url(database="alone")}})
        self.send(s, 6)
        s.wait_drained()
        self.check_all_stored(s)
        s.stop()

    def test_without_prepared_statements(self):
        self.pg.sql("create database noprep")
        s = self.service({"database": {"url": self.pg.url(database="noprep"), "prepare": "no"}})
        self.send(s, 6)
        s.wait_drained()
        self.check_all_stored(s)
        s.stop()

    def down_and_up(self, stop):
        s = self.service({"database": self.database()})
        self.send(s, 10)
        s.wait_drained()
        stop()
        self.send(s, 20)
        s.wait_ready(503, timeout=30)
        self.send(s, 10)
        self.assertEqual(len(s.spool("new")) + len(s.spool("taken")), 30)
        self.pg.start()
        s.wait_ready(timeout=60)
        s.wait_drained(90)
        self.check_all_stored(s)
        s.stop()

    def test_orderly_stop(self):
        self.down_and_up(self.pg.stop)

    def test_immediate_stop(self):
        self.down_and_up(lambda: self.pg.stop("immediate"))

    def test_killed(self):
        self.down_and_up(self.pg.kill)

    def test_down_from_the_start(self):
        config = self.database()
        self.pg.stop()
        try:
            s = self.service({"database": config}, start=False)
            s.start(wait=False)
            s.wait_listening()
            self.send(s, 5)
            s.wait_ready(503, timeout=30)
        finally:
            self.pg.start()
        s.wait_ready(timeout=60)
        s.wait_drained(60)
        self.check_all_stored(s)
        s.stop()

    def test_sessions_killed_under_load(self):
        """The database throws everybody out, again and again."""
        s = self.service({"database": self.database()})
        for _ in range(8):
            self.send(s, 15)
            self.pg.sql("select pg_terminate_backend(pid) from pg_stat_activity "
                        "where application_name like 'ruad%'")
            time.sleep(0.2)
        s.wait_drained(120)
        self.check_all_stored(s)
        s.stop()

    def test_wrong_password_or_database_is_named(self):
        s = self.service({"database": {"url": self.pg.url(database="nowhere")}}, start=False)
        r = s.run("db", "status", code=None)
        self.assertIn(r.returncode, (1, 2))
        self.assertIn("nowhere", r.errors)


if __name__ == "__main__":
    main()
