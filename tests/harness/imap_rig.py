"""imap_rig.py - what tests of `ruad imap` need: a Dovecot, a token endpoint, a
scripted server, and an ingest by hand.

All on loopback, in a folder of the test's own; ended by their own process ids.
`Dovecot()` raises SkipTest where it cannot run (not installed, not root).
"""

import base64
import contextlib
import functools
import hashlib
import hmac
import http.server
import imaplib
import json
import os
import pwd
import shutil
import signal
import socket
import ssl
import subprocess
import tempfile
import threading
import time
import unittest
import urllib.parse

import reports
from ruad import IS_ROOT, TestCase, _to_clean, descendants, free_port, is_running, wait_for

SECRET = b"a secret that only tests know"


class Certificates:
    """A CA and a server certificate for localhost."""

    def __init__(self, folder):
        self.ca, self.cert, self.key = (
            os.path.join(folder, n) for n in ("ca.pem", "srv.pem", "srv.key"))
        ca_key, csr, ext = (os.path.join(folder, n) for n in ("ca.key", "srv.csr", "ext"))
        with open(ext, "w") as f:
            f.write("subjectAltName=DNS:localhost\n")
        curve = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"]
        for argv in (
                ["req", "-x509", *curve, "-days", "400", "-keyout", ca_key, "-out", self.ca,
                 "-subj", "/CN=Test CA"],
                ["req", *curve, "-keyout", self.key, "-out", csr, "-subj", "/CN=localhost"],
                ["x509", "-req", "-in", csr, "-CA", self.ca, "-CAkey", ca_key, "-CAcreateserial",
                 "-days", "400", "-out", self.cert, "-extfile", ext]):
            subprocess.run(["openssl", *argv], check=True, stdout=subprocess.DEVNULL,
                           stderr=subprocess.DEVNULL)
        for path in (self.ca, self.cert):
            os.chmod(path, 0o644)

    def server_context(self):
        c = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        c.load_cert_chain(self.cert, self.key)
        return c

    def client_context(self):
        return ssl.create_default_context(cafile=self.ca)


def bearer(user, lifetime_s=3600, secret=SECRET):
    """A signed token (JWT, HS256) that Dovecot takes without asking anybody."""
    def part(data):
        return base64.urlsafe_b64encode(data).rstrip(b"=")
    now = int(time.time())
    head = part(json.dumps({"alg": "HS256", "typ": "JWT"}).encode())
    body = part(json.dumps({"sub": user, "iat": now - 60, "nbf": now - 60,
                            "exp": now + lifetime_s}).encode())
    sign = part(hmac.new(secret, head + b"." + body, hashlib.sha256).digest())
    return (head + b"." + body + b"." + sign).decode()


# --- Dovecot ------------------------------------------------------------------


class Dovecot:
    """
    capability  what it says after login; None: all it has
    mechanisms  for login
    """

    def __init__(self, capability=None, mechanisms="plain login xoauth2 oauthbearer"):
        if not shutil.which("dovecot") or not os.path.exists("/usr/lib/dovecot/imap"):
            raise unittest.SkipTest("no Dovecot here (dovecot-imapd)")
        if not IS_ROOT:
            raise unittest.SkipTest("Dovecot is started by root only")
        self.dir = tempfile.mkdtemp(prefix="ruad-dovecot-")
        os.chmod(self.dir, 0o755)
        _to_clean.append(self)
        self.tls = Certificates(self.dir)
        self.port, self.tls_port = free_port(), free_port()
        self.config = os.path.join(self.dir, "dovecot.conf")
        self.mail = os.path.join(self.dir, "mail")
        for name in ("run", "mail", "keys/default/HS256", "keys/shared/default/HS256"):
            os.makedirs(os.path.join(self.dir, name))
        shutil.chown(self.mail, "nobody", "nogroup")
        for folder in ("keys/default/HS256", "keys/shared/default/HS256"):
            with open(os.path.join(self.dir, folder, "default"), "wb") as f:
                f.write(base64.b64encode(SECRET))
        with open(os.path.join(self.dir, "users"), "w") as f:
            f.writelines(f"{u}:{{PLAIN}}{u}-password\n" for u in
                         ("office", "junk", "backup", "other"))
        with open(os.path.join(self.dir, "oauth2.conf.ext"), "w") as f:
            f.write("introspection_mode = local\n"
                    f"local_validation_key_dict = fs:posix:prefix={self.dir}/keys/\n"
                    "username_attribute = sub\nusername_format = %u\ntokeninfo_url =\n")
        self._write_config(capability, mechanisms)
        self.start()

    def _write_config(self, capability, mechanisms):
        nobody = pwd.getpwnam("nobody")
        narrowed = f"protocol imap {{\n imap_capability = {capability}\n}}\n" if capability else ""
        with open(self.config, "w") as f:
            f.write(f"""
base_dir = {self.dir}/run
state_dir = {self.dir}/run
log_path = {self.dir}/log
protocols = imap
listen = 127.0.0.1
ssl = yes
ssl_cert = <{self.tls.cert}
ssl_key = <{self.tls.key}
disable_plaintext_auth = no
auth_mechanisms = {mechanisms}
first_valid_uid = 1
mail_fsync = never
mail_max_userip_connections = 50
mail_location = maildir:{self.mail}/%u
passdb {{
  driver = passwd-file
  mechanisms = plain login
  args = {self.dir}/users
}}
passdb {{
  driver = oauth2
  mechanisms = xoauth2 oauthbearer
  args = {self.dir}/oauth2.conf.ext
}}
userdb {{
  driver = static
  args = uid={nobody.pw_uid} gid={nobody.pw_gid} home={self.mail}/%u allow_all_users=yes
}}
namespace inbox {{
  inbox = yes
  mailbox Junk {{
    auto = create
    special_use = \\Junk
  }}
}}
service imap-login {{
  inet_listener imap {{
    port = {self.port}
  }}
  inet_listener imaps {{
    port = {self.tls_port}
  }}
}}
{narrowed}""")

    def start(self):
        subprocess.run(["dovecot", "-c", self.config], check=True, timeout=30)
        def listens():
            with contextlib.suppress(OSError):
                socket.create_connection(("127.0.0.1", self.tls_port), 2).close()
                return True
        wait_for("Dovecot", listens, 20)

    def pid(self):
        with open(f"{self.dir}/run/master.pid") as f:
            return int(f.read())

    def stop(self):
        try:
            pid = self.pid()
        except OSError:
            return
        subprocess.run(["doveadm", "-c", self.config, "stop"], check=False, timeout=30,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        wait_for("the end of Dovecot", lambda: not is_running(pid), 20)

    def kill(self):
        """At once, all of it; a clean stop takes seconds."""
        with contextlib.suppress(OSError):
            master = self.pid()
            all_of_it = (master, *descendants(master))
            for pid in all_of_it:
                with contextlib.suppress(OSError):
                    os.kill(pid, signal.SIGKILL)
            wait_for("the end of Dovecot", lambda: not any(map(is_running, all_of_it)), 20)
            os.unlink(f"{self.dir}/run/master.pid")

    def cleanup(self):
        if self in _to_clean:
            _to_clean.remove(self)
        self.kill()
        shutil.rmtree(self.dir, ignore_errors=True)

    # - as another client

    def options(self, user="office", **kw):
        """An [imap NAME] that reads it."""
        password = os.path.join(self.dir, f"{user}.password")
        with open(password, "w") as f:
            f.write(f"{user}-password\n")
        return {"host": "localhost", "port": self.tls_port, "ca_file": self.tls.ca, "user": user,
                "password_file": password, **kw}

    @contextlib.contextmanager
    def client(self, user="office"):
        c = imaplib.IMAP4_SSL("localhost", self.tls_port, ssl_context=self.tls.client_context(),
                              timeout=30)
        try:
            c.login(user, f"{user}-password")
            yield c
        finally:
            with contextlib.suppress(Exception):
                c.logout()

    def append(self, *mails, user="office", folder="INBOX", date=None, create=False):
        with self.client(user) as c:
            if create:
                c.create(folder)
            for m in mails:
                kind, data = c.append(folder, None, date, m)
                assert kind == "OK", data

    def list(self, user="office", folder="INBOX"):
        """{uid: flags} of a folder, {} where there is none."""
        with self.client(user) as c:
            if c.select(folder, readonly=True)[0] != "OK":
                return {}
            _, rows = c.uid("FETCH", "1:*", "(UID FLAGS)")
            out = {}
            for row in rows:
                if row:
                    uid = int(row.split(b"UID ")[1].split()[0].rstrip(b")"))
                    out[uid] = {f.decode() for f in imaplib.ParseFlags(row)}
            return out

    def maildir(self, user="office", folder=""):
        return os.path.join(self.mail, user, f".{folder}" if folder else "")


# --- OAuth 2.0 ----------------------------------------------------------------


class TokenEndpoint:
    """https://localhost:PORT/token: gives tokens for one user, notes what was
    asked. `lifetime_s`, `refuse` and `rotate` (a new refresh token each time)
    may be changed while it runs."""

    def __init__(self, tls, user="office"):
        self.tls, self.user = tls, user
        self.lifetime_s, self.refuse, self.rotate = 3600, None, False
        self.secret = SECRET
        self.refresh = "first-refresh-token"
        self.asked = []
        self.port = free_port()
        endpoint = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_POST(self):
                body = self.rfile.read(int(self.headers["Content-Length"])).decode()
                status, answer = endpoint.answer(dict(urllib.parse.parse_qsl(body)))
                data = json.dumps(answer).encode()
                self.send_response(status)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(data)))
                self.end_headers()
                self.wfile.write(data)

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", self.port), Handler)
        self.server.socket = tls.server_context().wrap_socket(self.server.socket,
                                                              server_side=True)
        self.thread = threading.Thread(target=self.server.serve_forever, daemon=True)
        self.thread.start()

    def answer(self, form):
        self.asked.append(form)
        if self.refuse:
            return 400, {"error": self.refuse, "error_description": "as the test wants"}
        if form["grant_type"] == "refresh_token" and form["refresh_token"] != self.refresh:
            return 400, {"error": "invalid_grant", "error_description": "an old token"}
        out = {"access_token": bearer(self.user, self.lifetime_s, self.secret),
               "token_type": "Bearer", "expires_in": self.lifetime_s}
        if self.rotate:
            self.refresh = f"refresh-token-{len(self.asked)}"
            out["refresh_token"] = self.refresh
        return 200, out

    def options(self, folder, refresh_token=None):
        secret = os.path.join(folder, "client.secret")
        with open(secret, "w") as f:
            f.write("the client's secret\n")
        out = {"oauth2_token_url": f"https://localhost:{self.port}/token",
               "oauth2_client_id": "ruad-client", "oauth2_client_secret_file": secret,
               "oauth2_scope": "https://mail.example.com/", "oauth2_ca_file": self.tls.ca,
               "password_file": None}
        if refresh_token:
            path = os.path.join(folder, "refresh.token")
            with open(path, "w") as f:
                f.write(refresh_token + "\n")
            out["oauth2_refresh_token_file"] = path
        return out

    def close(self):
        self.server.shutdown()
        self.server.server_close()


# --- a scripted server ----------------------------------------------------------


class Scripted:
    """An IMAP server that says what the test wants.

    `script(session)` runs for each connection in a thread of its own; a session
    has `line()`, `say(bytes)` and `login()`. Without `implicit` the script
    begins in the clear.
    """

    def __init__(self, script, implicit=True):
        self.dir = tempfile.mkdtemp(prefix="ruad-imap-")
        os.chmod(self.dir, 0o755)
        _to_clean.append(self)
        self.tls = Certificates(self.dir)
        self.script, self.implicit = script, implicit
        self.port = free_port()
        self.connections = 0
        self.errors = []
        self.socket = socket.create_server(("127.0.0.1", self.port))
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self):
        while True:
            try:
                s, _ = self.socket.accept()
            except OSError:
                return
            self.connections += 1
            threading.Thread(target=self._serve, args=(s,), daemon=True).start()

    def _serve(self, s):
        try:
            with s:
                s.settimeout(60)
                session = Session(s, self.tls)
                if self.implicit:
                    session.start_tls()
                self.script(session)
        except (OSError, EOFError, ssl.SSLError):
            pass  # it hung up, as it may
        except Exception as e:  # a mistake of the script must not pass unseen
            self.errors.append(e)

    def options(self, **kw):
        password = os.path.join(self.dir, "password")
        with open(password, "w") as f:
            f.write("secret\n")
        return {"host": "localhost", "port": self.port, "ca_file": self.tls.ca, "user": "office",
                "password_file": password, "tls": "implicit" if self.implicit else "starttls",
                **kw}

    def cleanup(self):
        if self in _to_clean:
            _to_clean.remove(self)
        self.socket.close()
        shutil.rmtree(self.dir, ignore_errors=True)


class Session:
    def __init__(self, s, tls):
        self.socket, self.tls = s, tls
        self.file = s.makefile("rb")
        self.said = []

    def start_tls(self):
        self.socket = self.tls.server_context().wrap_socket(self.socket, server_side=True)
        self.file = self.socket.makefile("rb")

    def line(self):
        """(tag, the rest) of the client's next line."""
        line = self.file.readline()
        if not line:
            raise EOFError
        text = line.decode().rstrip("\r\n")
        self.said.append(text)
        tag, _, rest = text.partition(" ")
        return tag, rest

    def say(self, data):
        self.socket.sendall(data if isinstance(data, bytes) else data.encode())

    def login(self, capability="IMAP4rev1 IDLE MOVE UIDPLUS"):
        """Greeting to the client's own CAPABILITY, which is left to answer."""
        self.say(f"* OK [CAPABILITY {capability}] ready\r\n")
        while True:
            tag, rest = self.line()
            verb = rest.split()[0].upper()
            if verb == "CAPABILITY":
                self.say(f"* CAPABILITY {capability}\r\n{tag} OK done\r\n")
                if any(s.split()[1].upper() in ("LOGIN", "AUTHENTICATE") for s in self.said[:-1]
                       if len(s.split()) > 1):
                    return
            elif verb == "LOGIN":
                self.say(f"{tag} OK logged in\r\n")
            else:
                self.say(f"{tag} BAD what?\r\n")

    def serve(self, mails, uidvalidity=1, answer=None):
        """A folder of {uid: bytes}; `answer(verb, tag, rest)` may answer in
        its place and returns True then."""
        while True:
            tag, rest = self.line()
            words = rest.upper().split()
            verb = " ".join(words[:2]) if words[0] == "UID" else words[0]
            if answer and answer(verb, tag, rest):
                continue
            if verb in ("SELECT", "EXAMINE"):
                self.say(f"* {len(mails)} EXISTS\r\n* OK [UIDVALIDITY {uidvalidity}] x\r\n")
            elif verb == "UID SEARCH":
                self.say("* SEARCH " + " ".join(map(str, sorted(mails))) + "\r\n")
            elif verb == "UID FETCH":
                self.fetch(mails, rest)
            elif verb == "IDLE":
                self.say("+ idling\r\n")
                self.line()
            self.say(f"{tag} OK done\r\n")

    def fetch(self, mails, rest):
        for n, (uid, data) in enumerate(sorted(mails.items()), 1):
            if uid not in uids_of(rest.split()[2]):
                continue
            if "BODY.PEEK[]" in rest.upper():
                self.say(f"* {n} FETCH (BODY[] {{{len(data)}}}\r\n".encode() + data +
                         f" UID {uid})\r\n".encode())
            else:
                self.say(f"* {n} FETCH (UID {uid} RFC822.SIZE {len(data)})\r\n")


def uids_of(text):
    """Numbers of "1,3:5"."""
    out = set()
    for part in text.split(","):
        first, _, last = part.partition(":")
        out |= set(range(int(first), int(last or first) + 1))
    return out


# --- tests -------------------------------------------------------------------


@functools.cache
def mail(i):
    """Always the same bytes."""
    return reports.numbered(i).mail(reports.PACKINGS[i % 3])


class IntakeTest(TestCase):
    """`ruad imap` alone; the test plays ingest, by hand."""

    def intake(self, sections, start=True, **kw):
        s = self.service(sections, command="imap", start=False, **kw)
        if start:
            self.begin(s)
        return s

    def begin(self, s):
        before = len(s.events("imap_started")) if s.process else 0
        s.start(wait=False)
        wait_for("ruad imap", lambda: s._alive() or len(s.events("imap_started")) > before, 20)

    def wait_spooled(self, s, count, timeout=20):
        try:
            return wait_for(f"{count} in the spool",
                            lambda: (ids := s.spool("new")) and len(ids) >= count and ids, timeout)
        except AssertionError as e:
            raise AssertionError(f"{e}: {len(s.spool('new'))}\n{s.log_tail()}") from None

    def store(self, s, *ids):
        """What ingest does after its commit; the .eml goes first."""
        for i in ids or s.spool("new"):
            for ext in ("eml", "env"):
                os.unlink(os.path.join(s.state_dir, "spool/new", f"{i}.{ext}"))

    def refuse(self, s, spool_id):
        for ext in ("env", "eml"):
            os.rename(os.path.join(s.state_dir, "spool/new", f"{spool_id}.{ext}"),
                      os.path.join(s.state_dir, "spool/refused", f"{spool_id}.{ext}"))

    def envelope(self, s, spool_id, state="new"):
        text = s.spool_file(state, spool_id, "env").decode()
        return dict(line.split(": ", 1) for line in text.splitlines())

    def dovecot(self, **kw):
        d = Dovecot(**kw)
        self.addCleanup(d.cleanup)
        return d

    def scripted(self, *args, **kw):
        server = Scripted(*args, **kw)
        self.addCleanup(server.cleanup)
        self.addCleanup(lambda: self.assertEqual(server.errors, []))
        return server
