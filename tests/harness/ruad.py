"""ruad.py - a whole ruad in a temporary directory, for tests.

    with Service() as s:
        s.send(report.mail())
        s.wait_drained()
        s.get("/api/v1/domains").json()

State directory, ports and configuration are the test's own; RUAD_BIN names the
binary (build/release/ruad without it). Works as root, where the services give
up their rights, and as an ordinary user. `stop` is a test of its own: all
processes are gone within 10 s and no sanitizer had anything to say.
"""

import atexit
import contextlib
import http.client
import json
import os
import pathlib
import re
import shutil
import signal
import smtplib
import socket
import subprocess
import sys
import tempfile
import time
import unittest
import uuid

import spool_files
# Tests have all of it from here.
from machine import (all_pids, belongs_to, children, descendants, free_port, has_ipv6,
                     is_running, proc_cmdline, proc_stat, proc_status, reserve_port, wait_for)
from running import main
from wire import Response, Smtp, dot_stuffed

ROOT = pathlib.Path(__file__).resolve().parents[2]
__unittest = True  # tracebacks end where a test called us
RUAD = os.path.abspath(os.environ.get("RUAD_BIN", ROOT / "build/release/ruad"))
IS_ROOT = os.geteuid() == 0
IS_FULL = os.environ.get("RUAD_FULL") == "1"
# A server to run on instead of private clusters, each service in a database of
# its own; see tests/harness/through.
DATABASE = os.environ.get("RUAD_TEST_DATABASE")
# The same for psql, where a pooler stands before it: what a dump sets for its session
# would stay set for whoever gets the connection next.
DIRECT = os.environ.get("RUAD_TEST_DATABASE_DIRECT", DATABASE)
# What `ruad db init` makes under a state directory, to begin with where making it is
# not what a test is about; without it each service makes its own. See tests/run.
CLUSTER = os.environ.get("RUAD_TEST_CLUSTER")
READY_S = 120
STOP_S = 10
PG_BIN = "/usr/lib/postgresql/15/bin"
COMPLAINTS = re.compile(
    r"ERROR: (Address|Leak|Thread)Sanitizer|LeakSanitizer:|runtime error:|"
    r"AddressSanitizer:|Assertion `|stack smashing|double free")


def is_sanitized():
    """True where the binary is an ASan build (slower, and bigger)."""
    try:
        with open(RUAD, "rb") as f:
            return b"__asan_init" in f.read()
    except OSError:
        return False


# --- ending -------------------------------------------------------------------

# Whatever ends the test early, nothing of it stays behind.
_to_clean = []


def _clean_up():
    for thing in list(_to_clean):
        with contextlib.suppress(Exception):
            thing.cleanup()


atexit.register(_clean_up)
signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))


# --- the service --------------------------------------------------------------


def write_config(path, sections):
    """{"smtp": {"listen": [..]}} as an INI file; a list repeats its key."""
    lines = []
    for section, options in sections.items():
        lines.append(f"[{section}]")
        for key, value in options.items():
            for v in value if isinstance(value, list) else [value]:
                lines.append(f"{key} = {v}")
    with open(path, "w") as f:
        f.write("\n".join(lines) + "\n")
    os.chmod(path, 0o644)


class Service:
    """
    config   sections and options beside or instead of the usual ones; None
             for an option leaves it out
    command  "serve", or one service alone ("smtp")
    has_new_cluster
             makes its database itself, whatever RUAD_TEST_CLUSTER says
    """

    prefix = ()  # a program that starts it, with its arguments

    def __init__(self, config=None, command="serve", env=None, ipv6=False,
                 has_new_cluster=False):
        self.dir = tempfile.mkdtemp(prefix="ruad-test-")
        os.chmod(self.dir, 0o755)
        self.state_dir = os.path.join(self.dir, "state")
        self.config_path = os.path.join(self.dir, "ruad.conf")
        self.log_path = os.path.join(self.dir, "log")
        self.marker = f"RUAD_TEST_ID={uuid.uuid4()}"
        self.command = command
        self.has_new_cluster = has_new_cluster
        self.smtp_port, self.http_port = free_port(), free_port()
        self.smtp_address = ("127.0.0.1", self.smtp_port)
        self.extra_env = env or {}
        self.process = None
        self.prefix = []  # what the service is started through
        self.mounts = []
        self.other_dirs = set()
        self.last_log = None
        listen = [f"127.0.0.1:{self.smtp_port}"] + ([f"[::1]:{self.smtp_port}"] if ipv6 else [])
        self.config = {
            "service": {"state_dir": self.state_dir, "hostname": "mx.example.net"},
            "smtp": {"listen": listen, "recipients": "dmarc@example.com, tls@example.com"},
            "http": {"listen": f"127.0.0.1:{self.http_port}"},
        }
        for section, options in (config or {}).items():
            self.config.setdefault(section, {}).update(options)
        self.own_database = None
        if DATABASE and "database" not in self.config:
            self.make_database()
        self.write_config()
        _to_clean.append(self)

    def write_config(self):
        write_config(self.config_path, {
            s: {k: v for k, v in o.items() if v is not None} for s, o in self.config.items()})

    def make_database(self):
        """A new one on the server of RUAD_TEST_DATABASE."""
        self.own_database = f"ruad_{uuid.uuid4().hex[:16]}"
        sql(DIRECT, f"create database {self.own_database}")
        self.config["database"] = {
            "url": with_database(DATABASE, self.own_database),
            "prepare": os.environ.get("RUAD_TEST_PREPARE", "yes")}
        self.write_config()
        if command := os.environ.get("RUAD_TEST_DATABASE_MADE"):
            subprocess.run([command, self.own_database, self.config_path], check=True,
                           stdin=subprocess.DEVNULL)

    def __enter__(self):
        self.start()
        return self

    def __exit__(self, kind, *_):
        if kind is not None:
            print(self.log_tail(), file=sys.stderr)
        try:
            if kind is None:
                self.stop()
        finally:
            self.cleanup()

    # - life

    def env(self):
        env = {k: v for k, v in os.environ.items() if not k.startswith("RUAD_")}
        name, _, value = self.marker.partition("=")
        env[name] = value
        env.setdefault("ASAN_OPTIONS", "detect_leaks=1")
        env.setdefault("UBSAN_OPTIONS", "print_stacktrace=1")
        env.update(self.extra_env)
        return env

    def start(self, wait=True):
        if not os.access(RUAD, os.X_OK):
            raise AssertionError(f"there is no {RUAD}: build it first")
        self.lay_cluster()
        with open(self.log_path, "ab") as log:
            self.process = subprocess.Popen(
                [*self.prefix, RUAD, self.command, "-c", self.config_path], stdin=subprocess.DEVNULL,
                stdout=log, stderr=log, env=self.env(), cwd="/", start_new_session=True)
        if wait:
            if self.command == "serve":
                self.wait_ready()
                self.wait_mail_port()
            else:
                self.wait_listening()
        return self

    def lay_cluster(self):
        """A database that was made before, where this start would make one."""
        if (CLUSTER and not self.has_new_cluster and self.command == "serve"
                and "database" not in self.config and not os.path.exists(self.state_dir)):
            os.mkdir(self.state_dir, 0o755)
            subprocess.run(["cp", "-a", "--sparse=always", CLUSTER, f"{self.state_dir}/postgres"], check=True)

    def _alive(self):
        if self.process.poll() is not None:
            raise AssertionError(
                f"ruad {self.command} ended with {self.process.returncode}\n{self.log_tail()}")

    def wait_ready(self, status=200, timeout=READY_S):
        def ask():
            self._alive()
            try:
                return self.get("/readyz").status == status
            except OSError:
                return False
        try:
            wait_for(f"/readyz {status}", ask, timeout, 0.1)
        except AssertionError as e:
            raise AssertionError(f"{e}\n{self.log_tail()}") from None

    def wait_listening(self, timeout=READY_S):
        port = self.http_port if self.command == "api" else self.smtp_port
        def ask():
            self._alive()
            try:
                socket.create_connection(("127.0.0.1", port), 5).close()
                return True
            except OSError:
                return False
        wait_for(f"port {port} of ruad {self.command}", ask, timeout, 0.05)

    def wait_mail_port(self):
        """/readyz tells of the database, which may be there before the listener
        is. Without a connection, for some tests count them; a test that has the
        listener elsewhere does not wait for long."""
        listening = re.compile(rf":{self.smtp_port:04X} \S+ 0A ")
        end = time.monotonic() + 3
        while time.monotonic() < end:
            with open("/proc/net/tcp") as f:
                if listening.search(f.read()):
                    return
            time.sleep(0.02)

    def processes(self):
        return [p for p in all_pids() if belongs_to(p, self.marker, self.dir, *self.other_dirs)]

    def stop(self, signo=signal.SIGTERM, code=0):
        """Ends it and proves that nothing is left."""
        began = time.monotonic()
        self.process.send_signal(signo)
        try:
            got = self.process.wait(STOP_S)
        except subprocess.TimeoutExpired:
            raise AssertionError(
                f"not ended {STOP_S} s after the signal; still there: "
                f"{[(p, proc_cmdline(p)) for p in self.processes()]}\n{self.log_tail()}") from None
        self.stop_s = time.monotonic() - began
        left = [(p, proc_cmdline(p)) for p in self.processes()]
        assert not left, f"left behind: {left}\n{self.log_tail()}"
        assert got == code, f"exit code {got}, expected {code}\n{self.log_tail()}"
        self.check_log()

    def kill(self):
        """kill -9 of the supervisor alone, and wait for its services."""
        self.process.kill()
        self.process.wait()

    def cleanup(self):
        """Whatever is left is ended by its id; the folder goes."""
        if self in _to_clean:
            _to_clean.remove(self)
        if self.process is not None and self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            try:
                self.process.wait(STOP_S)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
        for _ in range(50):
            left = self.processes()
            for pid in left:
                with contextlib.suppress(OSError):
                    os.kill(pid, signal.SIGKILL)
            if not left:
                break
            time.sleep(0.1)
        for path in reversed(self.mounts):
            subprocess.run(["umount", path], check=False)
        with contextlib.suppress(OSError):
            self.last_log = self.log()
        if self.own_database:
            with contextlib.suppress(AssertionError):
                sql(DIRECT, f"drop database {self.own_database} with (force)")
            self.own_database = None
        for path in (self.dir, *self.other_dirs):
            shutil.rmtree(path, ignore_errors=True)

    def mount_tmpfs(self, path, size):
        """A small file system (root only)."""
        os.makedirs(path, exist_ok=True)
        subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size},mode=755", "tmpfs", path],
                       check=True)
        self.mounts.append(path)

    # - log

    def log(self):
        if self.last_log is not None:
            return self.last_log
        with open(self.log_path, errors="replace") as f:
            return f.read()

    def log_tail(self, lines=30):
        try:
            text = self.log()
        except OSError:
            return "(no log)"
        return "--- log ---\n" + "\n".join(text.splitlines()[-lines:]) + "\n-----------"

    def events(self, name):
        return [line for line in self.log().splitlines() if f"event={name}" in line]

    def check_log(self):
        found = COMPLAINTS.search(self.log())
        if found:
            at = self.log().rfind("\n", 0, found.start()) + 1
            raise AssertionError(f"a sanitizer complained:\n{self.log()[at:at + 6000]}")

    # - its processes

    def service_pid(self, name, timeout=30):
        """Process of one service ("smtp", "ingest", "api", "database")."""
        def find():
            for pid in children(self.process.pid):
                if proc_cmdline(pid)[1:2] == [name] and is_running(pid):
                    return pid
            return None
        return wait_for(f"a process of {name}", find, timeout)

    def kill_service(self, name, signo=signal.SIGKILL):
        pid = self.service_pid(name)
        os.kill(pid, signo)
        return pid

    def workers(self):
        return [p for p in descendants(self.process.pid) if proc_cmdline(p)[1:2] == ["worker"]]

    def cluster_dir(self):
        """Data directory of the private PostgreSQL."""
        home = os.path.join(self.state_dir, "postgres")
        if os.path.exists(f"{home}/data/PG_VERSION"):
            return f"{home}/data"
        # Where its account cannot enter state_dir; the log says where.
        for line in self.log().splitlines():
            found = re.search(r"(/var/lib/ruad/[0-9a-f]{16})", line)
            if found and os.path.exists(f"{found[1]}/data/PG_VERSION"):
                self.other_dirs.add(found[1])
                return f"{found[1]}/data"
        raise AssertionError(f"no cluster of {self.state_dir}")

    def postmaster_pid(self):
        with open(os.path.join(self.cluster_dir(), "postmaster.pid")) as f:
            return int(f.readline())

    # - talking to it

    def get(self, path, accept=None, method="GET", headers=None, body=None, timeout=60):
        c = http.client.HTTPConnection("127.0.0.1", self.http_port, timeout=timeout)
        try:
            h = dict(headers or {})
            if accept:
                h["Accept"] = accept
            c.request(method, path, headers=h, body=body)
            r = c.getresponse()
            return Response(r.status, r.headers, r.read())
        finally:
            c.close()

    def json(self, path, status=200):
        r = self.get(path)
        assert r.status == status, f"{path}: {r}"
        return r.json()

    def pages(self, path, key, limit=100):
        """All rows of a list, page by page."""
        rows, cursor, seen = [], None, set()
        while True:
            sep = "&" if "?" in path else "?"
            page = self.json(f"{path}{sep}limit={limit}" + (f"&cursor={cursor}" if cursor else ""))
            rows += page[key]
            assert len(page[key]) <= limit
            cursor = page["next_cursor"]
            if cursor is None:
                return rows
            assert cursor not in seen, "the same cursor again"
            seen.add(cursor)

    def smtp(self, **kw):
        return Smtp(self.smtp_address, **kw)

    def send(self, *mails, rcpt="dmarc@example.com", sender="noreply@mail.example.net"):
        """By smtplib, one connection; raises what it raises."""
        with smtplib.SMTP(*self.smtp_address, local_hostname="client.example.net",
                          timeout=60) as c:
            for m in mails:
                c.sendmail(sender, [rcpt], m)

    def spool(self, state):
        """Ids of the messages in one state; "tmp" lists all files."""
        path = os.path.join(self.state_dir, "spool", state)
        return sorted(os.listdir(path)) if state == "tmp" else spool_files.ids(path)

    def spool_file(self, state, spool_id, ext="eml"):
        folder = os.path.join(self.state_dir, "spool", state)
        if ext in ("eml", "env"):
            return getattr(spool_files.find(folder, spool_id), ext)
        with open(os.path.join(folder, f"{spool_id}.{ext}"), "rb") as f:
            return f.read()

    def spool_remove(self, state, spool_id):
        """As ingest does once a message is settled."""
        spool_files.remove(os.path.join(self.state_dir, "spool", state), spool_id)

    def wait_drained(self, timeout=60):
        """Until all that was accepted is stored or refused."""
        try:
            wait_for("an empty spool", lambda: not (self.spool("new") or self.spool("taken"))
                     # A move between the two folders must not look empty.
                     and not (self.spool("new") or self.spool("taken")), timeout)
        except AssertionError as e:
            raise AssertionError(f"{e}: new {len(self.spool('new'))}, taken "
                                 f"{len(self.spool('taken'))}\n{self.log_tail()}") from None

    def run(self, *args, code=0, timeout=120, **kw):
        """`ruad ARGS -c CONF`; the completed process, its exit code checked."""
        r = subprocess.run([RUAD, *map(str, args), "-c", self.config_path], env=self.env(),
                           capture_output=True, timeout=timeout, cwd=kw.pop("cwd", "/"), **kw)
        r.out, r.errors = r.stdout.decode(errors="replace"), r.stderr.decode(errors="replace")
        assert not COMPLAINTS.search(r.errors), r.errors
        if code is not None:
            assert r.returncode == code, (
                f"ruad {' '.join(map(str, args))}: exit {r.returncode}, expected {code}\n"
                f"stdout: {r.out[-2000:]}\nstderr: {r.errors[-4000:]}")
        return r

    def run_json(self, *args, **kw):
        return json.loads(self.run(*args, **kw).out)

    def verify(self):
        """`ruad db verify`, and that it found nothing."""
        got = self.run_json("db", "verify", "--json")
        assert got["differences"] == 0, got
        return got

    def database_url(self):
        """For psql, as the owner."""
        if self.own_database:
            return with_database(DIRECT, self.own_database)
        configured = self.config.get("database", {})
        url = configured.get("owner_url") or configured.get("url")
        if url:
            return url
        with open(os.path.join(self.cluster_dir(), "postmaster.pid")) as f:
            lines = f.read().splitlines()
        with open(os.path.join(self.state_dir, "postgres/owner.password")) as f:
            password = f.read().strip()
        return f"host='{lines[4]}' port={lines[3]} dbname=ruad user=ruad password={password}"

    def sql(self, query):
        return sql(self.database_url(), query)


def with_database(url, name):
    """The same server, another database."""
    if "://" in url:
        return re.sub(r"/[^/?]*(?=\?|$)", f"/{name}", url)
    return re.sub(r"dbname=\S+", f"dbname={name}", url)


def sql(url, query):
    """Rows of text, by psql."""
    r = subprocess.run(["psql", "-X", "-A", "-t", "-q", "-F", "\t", "-v", "ON_ERROR_STOP=1",
                        "-d", url, "-c", query], capture_output=True, timeout=120, cwd="/")
    if r.returncode != 0:
        raise AssertionError(f"psql: {r.stderr.decode()}")
    return [line.split("\t") for line in r.stdout.decode().splitlines()]


# --- a PostgreSQL of the test's own ---------------------------------------------


class Postgres:
    """Own cluster for `database.url` tests: socket and a loopback port."""

    def __init__(self):
        if not os.access(f"{PG_BIN}/initdb", os.X_OK):
            raise unittest.SkipTest("no PostgreSQL 15 server here")
        self.dir = tempfile.mkdtemp(prefix="ruad-pg-")
        _to_clean.append(self)
        self.data = os.path.join(self.dir, "data")
        self.port = free_port()
        if IS_ROOT:
            shutil.chown(self.dir, "postgres", "postgres")
        os.chmod(self.dir, 0o755)
        self._run(f"{PG_BIN}/initdb", "-D", self.data, "-A", "trust", "-N", "-U", "postgres")
        with open(os.path.join(self.data, "postgresql.conf"), "a") as f:
            f.write(f"port = {self.port}\nlisten_addresses = '127.0.0.1'\n"
                    f"unix_socket_directories = '{self.dir}'\nmax_connections = 60\n")
        self.start()

    def _run(self, *argv):
        prefix = (["setpriv", "--reuid", "postgres", "--regid", "postgres", "--init-groups"]
                  if IS_ROOT else [])
        subprocess.run([*prefix, *argv], check=True, cwd="/", stdin=subprocess.DEVNULL,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def start(self):
        """Again and again: after a kill, sessions of the old one may hold it up."""
        def started():
            try:
                self._run(f"{PG_BIN}/pg_ctl", "-D", self.data, "-w", "-l",
                          os.path.join(self.dir, "log"), "start")
                return True
            except subprocess.CalledProcessError:
                return False
        wait_for(f"a start of {self.data}", started, 60, 0.5)

    def stop(self, mode="fast"):
        self._run(f"{PG_BIN}/pg_ctl", "-D", self.data, "-w", "-m", mode, "stop")

    def pid(self):
        with open(os.path.join(self.data, "postmaster.pid")) as f:
            return int(f.readline())

    def kill(self):
        pid = self.pid()
        os.kill(pid, signal.SIGKILL)
        wait_for("the end of the postmaster", lambda: not is_running(pid))

    def url(self, user="postgres", database="postgres"):
        return f"postgresql://{user}@127.0.0.1:{self.port}/{database}"

    def sql(self, query, **kw):
        return sql(self.url(**kw), query)

    def listen_everywhere(self, network):
        """On all interfaces, for a test's own network."""
        with open(os.path.join(self.data, "pg_hba.conf"), "a") as f:
            f.write(f"host all all {network} trust\n")
        with open(os.path.join(self.data, "postgresql.conf"), "a") as f:
            f.write("listen_addresses = '*'\n")
        self.stop()
        self.start()

    def cleanup(self):
        if self in _to_clean:
            _to_clean.remove(self)
        with contextlib.suppress(Exception):
            self.stop("immediate")
        shutil.rmtree(self.dir, ignore_errors=True)


# --- unittest -------------------------------------------------------------------


def keep_log(name, service):
    """The whole log of a service of a test that failed; its path."""
    path = os.path.join(ROOT, "build/test-logs", name)
    try:
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w") as f:
            f.write(service.log())
        return path
    except OSError:
        return None


class TestCase(unittest.TestCase):
    """Prints the logs of its services where a test failed; cleans up."""

    maxDiff = 4000
    _services = ()

    def service(self, *args, start=True, **kw):
        s = Service(*args, **kw)
        self._services = (*self._services, s)
        self.addCleanup(s.cleanup)
        return s.start() if start else s

    @classmethod
    def class_service(cls, *args, **kw):
        """One for all tests of the class; its end is a check, too."""
        s = Service(*args, **kw)
        cls._services = (*cls._services, s)
        cls.addClassCleanup(s.cleanup)
        s.start()
        cls.addClassCleanup(s.stop)
        return s

    def run(self, result=None):
        before = len(result.failures) + len(result.errors)
        test_result = super().run(result)
        if len(result.failures) + len(result.errors) > before:
            for n, s in enumerate(self._services):
                path = keep_log(f"{self.id().removeprefix('__main__.')}.{n}.log", s)
                print(f"\n{self.id()}: {path or ''}\n{s.log_tail()}", file=sys.stderr)
        return test_result
