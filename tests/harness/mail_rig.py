"""mail_rig.py - certificates, TLS clients and other people's mail servers."""

import contextlib
import os
import pwd
import re
import shutil
import signal
import socket
import ssl
import struct
import subprocess
import unittest
import xml.etree.ElementTree as ElementTree

from ruad import ROOT, IS_ROOT, Smtp, free_port, is_running, wait_for

RIGS = os.path.join(ROOT, "build/rigs")
# What others took for the end of a message, as Postfix's authors list them; the
# last two end no line at all.
ENDINGS = (b"\n.\n", b"\n.\r\n", b"\r\n.\n", b"\r.\r", b"\r\n.\r")


def needs(program):
    """The path of a program; SkipTest without it."""
    path = shutil.which(program) or shutil.which(program, path="/usr/sbin:/sbin")
    if path is None:
        raise unittest.SkipTest(f"{program} is not installed")
    return path


# --- certificates ---------------------------------------------------------------


def make_certificate(folder, name="mx.example.net", stem="srv"):
    """A self-signed one of P-256: (certificate, key). Only root reads the key."""
    cert, key = (os.path.join(folder, f"{stem}.{x}") for x in ("pem", "key"))
    subprocess.run(
        [needs("openssl"), "req", "-x509", "-newkey", "ec", "-pkeyopt",
         "ec_paramgen_curve:P-256", "-nodes", "-days", "400", "-keyout", key, "-out", cert,
         "-subj", f"/CN={name}", "-addext", f"subjectAltName=DNS:{name},IP:127.0.0.1"],
        check=True, capture_output=True)
    os.chmod(key, 0o600)
    return cert, key


def trusting(cert, **kw):
    context = ssl.create_default_context(cafile=cert)
    context.check_hostname = False
    for name, value in kw.items():
        setattr(context, name, value)
    return context


class TlsSmtp(Smtp):
    """Smtp that can say STARTTLS, or begins with TLS where `context` is given."""

    def __init__(self, address, context=None, **kw):
        self.context = context
        super().__init__(address, **kw)

    def reply(self):
        if self.context is not None:
            self.wrap(self.context)
            self.context = None
        return super().reply()

    def wrap(self, context):
        self.file.close()
        self.socket = context.wrap_socket(self.socket, server_hostname="mx.example.net")
        self.file = self.socket.makefile("rb")

    def starttls(self, context):
        code, text = self.command("STARTTLS")
        assert code == 220, text
        self.wrap(context)
        return self.command("EHLO client.example.net")

    def replies(self):
        """Codes until the other side closes."""
        out = []
        with contextlib.suppress(OSError):
            while (code := super().reply()[0]) != 0:
                out.append(code)
        return out


class LmtpClient(TlsSmtp):
    def __init__(self, address, **kw):
        super().__init__(address, greet=False, **kw)
        self.greeting = self.reply()
        self.ehlo = self.command("LHLO client.example.net")


def proxy_header(client, server="127.0.0.1", command=1, tlvs=b""):
    """PROXY protocol, version 2."""
    v6 = ":" in client
    family = socket.AF_INET6 if v6 else socket.AF_INET
    if v6 and ":" not in server:
        server = "::1"
    body = (socket.inet_pton(family, client) + socket.inet_pton(family, server)
            + struct.pack(">HH", 12345, 25) + tlvs)
    return (b"\r\n\r\n\0\r\nQUIT\n" + bytes([0x20 | command, 0x21 if v6 else 0x11])
            + struct.pack(">H", len(body)) + body)


# --- what scanners find -----------------------------------------------------------


def relays(port):
    """In how many of nmap's ways the server would relay."""
    r = subprocess.run(
        [needs("nmap"), "-Pn", "-n", f"-p{port}", "--script", "+smtp-open-relay", "--script-args",
         "smtp-open-relay.domain=x.test,smtp-open-relay.from=a,smtp-open-relay.to=b",
         "127.0.0.1"], capture_output=True, timeout=150, text=True, check=True)
    if "Server doesn't seem to be an open relay, all tests failed" in r.stdout:
        return 0
    return int(re.search(r"Server is an open relay \((\d+)/\d+ tests\)", r.stdout)[1])


def tls_faults(port, *args):
    """What sslscan finds that should not be; [] is what we want."""
    r = subprocess.run([needs("sslscan"), *args, "--no-colour", "--xml=-", f"127.0.0.1:{port}"],
                       capture_output=True, timeout=60, check=True)
    tree = ElementTree.fromstring(r.stdout)
    on = {(p.get("type"), p.get("version")) for p in tree.iter("protocol")
          if p.get("enabled") == "1"}
    ciphers = list(tree.iter("cipher"))
    faults = [f"offers {' '.join(p)}" for p in on - {("tls", "1.2"), ("tls", "1.3")}]
    faults += [f"lacks tls {v}" for v in ("1.2", "1.3") if ("tls", v) not in on]
    faults += [c.get("cipher") for c in ciphers
               if not re.match(r"(TLS_AES_|TLS_CHACHA20_|ECDHE-).*(GCM|POLY1305)", c.get("cipher"))
               or c.get("strength") not in ("strong", "acceptable")]
    if len(ciphers) < 3:
        faults.append("too few ciphers")
    reneg, compression = (tree.find(f".//{n}") for n in ("renegotiation", "compression"))
    if (reneg.get("supported"), reneg.get("secure")) == ("1", "0"):
        faults.append("insecure renegotiation")
    if compression is not None and compression.get("supported") != "0":
        faults.append("compression")
    return faults


# --- mail servers in front ------------------------------------------------------


class Mailer:
    """What Postfix and Exim have in common: a folder, a port, an end."""

    def __init__(self, folder):
        if not IS_ROOT:
            raise unittest.SkipTest("only root can start a mail server for a test")
        self.dir = folder
        self.port = free_port()

    def wait(self):
        def ask():
            try:
                socket.create_connection(("127.0.0.1", self.port), 5).close()
                return True
            except OSError:
                return False
        try:
            wait_for(f"port {self.port} of {type(self).__name__}", ask, 30)
        except AssertionError:
            self.stop()
            raise
        return self


class Postfix(Mailer):
    """An own instance; `transport` is where mail for example.com goes."""

    def __init__(self, folder, transport, **settings):
        self.postfix = needs("postfix")
        super().__init__(folder)
        self.etc = os.path.join(folder, "etc")
        for name in ("etc", "queue", "data"):
            os.makedirs(os.path.join(folder, name))
        main = {
            "compatibility_level": "3.6",
            "queue_directory": f"{folder}/queue",
            "data_directory": f"{folder}/data",
            "command_directory": "/usr/sbin",
            "daemon_directory": "/usr/lib/postfix/sbin",
            "mail_owner": "postfix",
            "setgid_group": "postdrop",
            "myhostname": "front.test",
            "mydestination": "",
            "mynetworks": "",
            "inet_interfaces": "127.0.0.1",
            "inet_protocols": "ipv4",
            "maillog_file": f"{folder}/log",
            "maillog_file_prefixes": folder,
            "relay_domains": "example.com",
            "transport_maps": "inline:{example.com=" + transport + "}",
            "alias_maps": "",
            "alias_database": "",
            "smtpd_relay_restrictions": "permit_auth_destination, reject",
            "minimal_backoff_time": "5s",
            "queue_run_delay": "5s",
            **settings,
        }
        self.main = main
        self.configure()
        with open("/usr/share/postfix/master.cf.dist") as f:
            dist = f.read()
        with open(os.path.join(self.etc, "master.cf"), "w") as f:
            f.write(self.master(dist))
        shutil.chown(os.path.join(folder, "data"), "postfix")
        os.chmod(folder, 0o755)

    def configure(self, **settings):
        """Changes main.cf, also of one that runs."""
        self.main.update(settings)
        with open(os.path.join(self.etc, "main.cf"), "w") as f:
            f.writelines(f"{k} = {v}\n" for k, v in self.main.items())
        if os.path.exists(os.path.join(self.dir, "queue/pid/master.pid")):
            done = "reload -- version"
            before = self.log().count(done)
            subprocess.run([self.postfix, "-c", self.etc, "reload"], check=True,
                           capture_output=True, timeout=60)
            wait_for("the reload", lambda: self.log().count(done) > before, 20)

    def master(self, dist):
        """The packaged one: our port, no chroot, nothing that is piped to."""
        out, keep = [], True
        for line in dist.splitlines():
            if line.startswith("#") or not line.strip():
                continue
            if not line[0].isspace():
                words = line.split()
                keep = words[7] != "pipe"
                if words[:2] == ["smtp", "inet"]:
                    words[0] = f"127.0.0.1:{self.port}"
                words[4] = "n"
                line = " ".join(words)
            if keep:
                out.append(line)
        return "\n".join(out) + "\n"

    def start(self):
        subprocess.run([self.postfix, "-c", self.etc, "start"], check=True,
                       capture_output=True, timeout=60)
        return self.wait()

    def stop(self):
        with contextlib.suppress(OSError, ValueError):
            with open(os.path.join(self.dir, "queue/pid/master.pid")) as f:
                pid = int(f.read())
            os.kill(pid, signal.SIGTERM)
            wait_for("the end of Postfix", lambda: not is_running(pid), 30)

    def log(self):
        with open(os.path.join(self.dir, "log"), errors="replace") as f:
            return f.read()


class Exim(Mailer):
    """
    Extracted, not installed: its account is known in a mount namespace of its
    own alone.
    """

    def __init__(self, folder, port):
        self.exim = os.path.join(RIGS, "exim/usr/sbin/exim4")
        if not os.access(self.exim, os.X_OK):
            raise unittest.SkipTest("exim is not in build/rigs")
        super().__init__(folder)
        self.process = None
        daemon = pwd.getpwnam("daemon")
        for name in ("spool", "log"):
            os.makedirs(os.path.join(folder, name))
            os.chown(os.path.join(folder, name), daemon.pw_uid, daemon.pw_gid)
        os.chmod(folder, 0o755)
        with open("/etc/passwd") as f:
            passwd = f.read()
        with open(f"{folder}/passwd", "w") as f:
            f.write(passwd + f"Debian-exim:x:{daemon.pw_uid}:{daemon.pw_gid}::/:/bin/false\n")
        with open("/etc/group") as f:
            group = f.read()
        with open(f"{folder}/group", "w") as f:
            f.write(group + f"Debian-exim:x:{daemon.pw_gid}:\n")
        with open(f"{folder}/conf", "w") as f:
            f.write(f"""exim_path = {self.exim}
exim_user = Debian-exim
exim_group = Debian-exim
primary_hostname = exim.test
spool_directory = {folder}/spool
log_file_path = {folder}/log/%slog
pid_file_path = {folder}/pid
local_interfaces = 127.0.0.1
daemon_smtp_ports = {self.port}
tls_advertise_hosts =
keep_environment =
acl_smtp_rcpt = r
begin acl
r:
  accept domains = example.com
  deny   message = relay not permitted
begin routers
fwd:
  driver = manualroute
  domains = example.com
  route_list = * 127.0.0.1 byname
  self = send
  transport = out
begin transports
out:
  driver = smtp
  port = {port}
  allow_localhost
  tls_tempfail_tryclear = false
""")

    def forward(self, domain, router, transport):
        """By another router and transport, for another domain."""
        with open(f"{self.dir}/conf") as f:
            head = f.read().partition("begin routers")[0].replace("example.com", domain)
        with open(f"{self.dir}/conf", "w") as f:
            f.write(f"{head}begin routers\n{router}\nbegin transports\n{transport}\n")

    def start(self):
        script = ('mount --make-rprivate / && mount --bind "$1/passwd" /etc/passwd && '
                  'mount --bind "$1/group" /etc/group && exec "$2" -C "$1/conf" -bdf -q1m')
        self.process = subprocess.Popen(
            [needs("unshare"), "-m", "sh", "-c", script, "sh", self.dir, self.exim],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        return self.wait()

    def stop(self):
        if self.process is not None and self.process.poll() is None:
            self.process.terminate()
            self.process.wait(30)

    def log(self):
        out = ""
        for name in ("main", "panic"):
            with contextlib.suppress(OSError):
                with open(f"{self.dir}/log/{name}log", errors="replace") as f:
                    out += f.read()
        return out
