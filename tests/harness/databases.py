"""databases.py - databases that fail, move and are reached by detours.

    pair = Pair()            # a primary and its synchronous standby
    pair.fail_over()         # kill -9 the primary, promote, make a new standby
    bouncer = PgBouncer(postgres.port)
    proxy = CommitProxy(postgres.port)  # loses answers to COMMIT
"""

import contextlib
import itertools
import os
import re
import shutil
import socket
import struct
import subprocess
import tempfile
import threading
import unittest

import reports
from ruad import IS_ROOT, PG_BIN, Postgres, TestCase, _to_clean, free_port, wait_for


def as_postgres(*argv, **kw):
    prefix = (["setpriv", "--reuid", "postgres", "--regid", "postgres", "--init-groups"]
              if IS_ROOT else [])
    return subprocess.run([*prefix, *argv], check=True, cwd="/", stdin=subprocess.DEVNULL,
                          stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **kw)


class Standby(Postgres):
    """A copy of a running server, streaming from it."""

    def __init__(self, primary, name):
        self.name = name
        self.dir = tempfile.mkdtemp(prefix="ruad-pg-")
        _to_clean.append(self)
        self.data = os.path.join(self.dir, "data")
        self.port = free_port()
        if IS_ROOT:
            shutil.chown(self.dir, "postgres", "postgres")
        os.chmod(self.dir, 0o755)
        as_postgres(f"{PG_BIN}/pg_basebackup", "-h", "127.0.0.1", "-p", str(primary.port),
                    "-U", "postgres", "-D", self.data, "-R", "-X", "stream", "-c", "fast")
        with open(os.path.join(self.data, "postgresql.conf"), "a") as f:
            f.write(f"port = {self.port}\nunix_socket_directories = '{self.dir}'\n")
        # What the primary was told by "alter system" came along.
        with open(os.path.join(self.data, "postgresql.auto.conf"), "a") as f:
            f.write("synchronous_standby_names = ''\n"
                    f"primary_conninfo = 'host=127.0.0.1 port={primary.port} user=postgres "
                    f"application_name={name}'\n")
        self.start()

    def promote(self):
        as_postgres(f"{PG_BIN}/pg_ctl", "-D", self.data, "-w", "promote")


class Pair:
    """A primary whose commits wait for the disk of its standby."""

    def __init__(self):
        self.primary = Postgres()
        self.count = 0
        self._add_standby()

    def _add_standby(self):
        self.count += 1
        name = f"standby{self.count}"
        self.standby = Standby(self.primary, name)
        wait_for("a streaming standby", lambda: self.primary.sql(
            "select count(*) from pg_stat_replication where state = 'streaming'") == [["1"]])
        self.primary.sql(f"alter system set synchronous_standby_names = '{name}'")
        self.primary.sql("select pg_reload_conf()")
        wait_for("a synchronous standby", lambda: self.primary.sql(
            "select count(*) from pg_stat_replication where sync_state = 'sync'") == [["1"]])

    def ports(self):
        return self.primary.port, self.standby.port

    def url(self, extra=""):
        a, b = self.ports()
        return f"postgresql://postgres@127.0.0.1:{a},127.0.0.1:{b}/postgres?connect_timeout=2{extra}"

    def kill_and_promote(self):
        """The old primary is gone; what it acknowledged is here."""
        self.primary.kill()
        self.standby.promote()

    def new_standby(self, port):
        """In the old one's place, at its port, so that the URL stays true."""
        old = self.primary
        self.primary = self.standby
        old.cleanup()
        self._add_standby()
        self.standby.stop()
        with open(os.path.join(self.standby.data, "postgresql.conf"), "a") as f:
            f.write(f"port = {port}\n")
        self.standby.port = port
        self.standby.start()

    def cleanup(self):
        self.primary.cleanup()
        self.standby.cleanup()


class PgBouncer:
    """In transaction mode, for every database of one server."""

    def __init__(self, port):
        if shutil.which("pgbouncer") is None:
            raise unittest.SkipTest("pgbouncer is not installed")
        self.dir = tempfile.mkdtemp(prefix="ruad-bouncer-")
        _to_clean.append(self)
        self.port = free_port()
        self.log = os.path.join(self.dir, "log")
        config = os.path.join(self.dir, "ini")
        with open(config, "w") as f:
            f.write(f"""[databases]
* = host=127.0.0.1 port={port} user=postgres
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = {self.port}
unix_socket_dir =
auth_type = any
pool_mode = transaction
default_pool_size = 10
server_login_retry = 1
ignore_startup_parameters = extra_float_digits
logfile = {self.log}
""")
        if IS_ROOT:
            shutil.chown(self.dir, "postgres", "postgres")
        os.chmod(self.dir, 0o755)
        prefix = (["setpriv", "--reuid", "postgres", "--regid", "postgres", "--init-groups"]
                  if IS_ROOT else [])
        self.process = subprocess.Popen([*prefix, "pgbouncer", "-q", config], cwd="/",
                                        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                                        stderr=subprocess.DEVNULL)
        def is_up():
            with contextlib.suppress(OSError):
                socket.create_connection(("127.0.0.1", self.port), 5).close()
                return True
            return False
        wait_for("pgbouncer", is_up)

    def url(self, database="postgres"):
        return f"postgresql://postgres@127.0.0.1:{self.port}/{database}"

    def cleanup(self):
        if self in _to_clean:
            _to_clean.remove(self)
        self.process.terminate()
        self.process.wait()
        shutil.rmtree(self.dir, ignore_errors=True)


COMMIT = re.compile(rb"commit;\s*\0$")


class CommitProxy:
    """Stands before a server and cuts connections of the writer at COMMIT.

    `plan` says what becomes of the next ones that have stored something:
    "before" (cut, the server never hears of it) or "after" (the server commits,
    and its answer is lost). Those after them pass.
    """

    def __init__(self, port):
        self.server_port, self.plan = port, []
        self.done = []
        self.lock = threading.Lock()
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def url(self, database="postgres"):
        return f"postgresql://postgres@127.0.0.1:{self.port}/{database}?sslmode=disable&gssencmode=disable"

    def _accept(self):
        while True:
            try:
                client, _ = self.listener.accept()
            except OSError:
                return
            threading.Thread(target=self._serve, args=(client,), daemon=True).start()

    def _serve(self, client):
        server = socket.create_connection(("127.0.0.1", self.server_port))
        state = {"lost": False}
        threading.Thread(target=self._answers, args=(server, client, state), daemon=True).start()
        with contextlib.suppress(OSError):
            self._questions(client, server, state)
        for s in (client, server):
            with contextlib.suppress(OSError):
                s.shutdown(socket.SHUT_RDWR)

    @staticmethod
    def _read(source, size):
        data = b""
        while len(data) < size:
            more = source.recv(min(size - len(data), 65536))
            if not more:
                raise OSError("closed")
            data += more
        return data

    def _questions(self, client, server, state):
        """Message by message: the first has no type."""
        size = self._read(client, 4)
        start = self._read(client, struct.unpack(">I", size)[0] - 4)
        server.sendall(size + start)
        is_writer = b"ruad writer" in start
        wrote = 0
        while True:
            head = self._read(client, 5)
            body = self._read(client, struct.unpack(">I", head[1:])[0] - 4)
            if is_writer and head[:1] == b"Q" and COMMIT.search(body) and wrote > 3:
                with self.lock:
                    what = self.plan.pop(0) if self.plan else "pass"
                    self.done.append(what)
                if what == "before":
                    return
                state["lost"] = what == "after"
                wrote = 0
            else:
                wrote += 1
            server.sendall(head + body)

    def _answers(self, server, client, state):
        with contextlib.suppress(OSError):
            while data := server.recv(65536):
                if state["lost"]:
                    break  # the server has committed: this is its answer
                client.sendall(data)
        for s in (client, server):
            with contextlib.suppress(OSError):
                s.shutdown(socket.SHUT_RDWR)

    def cleanup(self):
        self.listener.close()


def deadlocks(postgres):
    """What a server's log tells of each: who waited for whom, and with what."""
    with open(os.path.join(postgres.dir, "log"), errors="replace") as f:
        lines = iter(f.readlines())
    found = []
    for line in lines:
        if "deadlock" in line:
            found.append(line + "".join(itertools.islice(lines, 12)))
    return found


class NumberedCase(TestCase):
    """Numbered reports, and the proof that each was stored exactly once."""

    def setUp(self):
        self.sent = []

    def send(self, s, count):
        more = [reports.numbered(i) for i in range(len(self.sent), len(self.sent) + count)]
        s.send(*[r.mail() for r in more])  # raises on anything but 250
        self.sent += more

    def check_all_stored(self, s):
        truth = reports.Truth(self.sent)
        rows = s.sql("select report_id, count(*) from report group by 1")
        self.assertEqual({i: int(n) for i, n in rows}, dict(truth.report_ids))
        for domain in truth.domains():
            days = truth.days(domain)
            total = s.json(f"/api/v1/domains/{domain}/sources?from={days[0]}&to={days[-1]}")["total"]
            self.assertEqual(total["messages"], truth.total(domain)["messages"], domain)
        self.assertEqual(s.spool("refused"), [])
        s.verify()
