"""wire.py - HTTP and SMTP as they come over the wire."""

import csv
import io
import json
import re
import socket

__unittest = True  # tracebacks end where a test called us

# --- HTTP ---------------------------------------------------------------------


class Response:
    def __init__(self, status, headers, body):
        self.status, self.headers, self.body = status, headers, body

    @property
    def text(self):
        return self.body.decode()

    def json(self):
        return json.loads(self.body)

    def csv(self):
        return list(csv.DictReader(io.StringIO(self.text)))

    def __repr__(self):
        return f"<{self.status} {self.body[:300]!r}>"


# --- SMTP ---------------------------------------------------------------------


class Smtp:
    """A bare SMTP connection: what is sent is what the test says."""

    def __init__(self, address, greet=True, timeout=30):
        self.socket = socket.create_connection(address, timeout)
        self.file = self.socket.makefile("rb")
        self.greeting = self.reply() if greet else None
        if greet and self.greeting[0] == 220:
            self.ehlo = self.command("EHLO client.example.net")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def close(self):
        self.file.close()
        self.socket.close()

    def raw(self, data):
        self.socket.sendall(data if isinstance(data, bytes) else data.encode())

    def reply(self):
        """(code, text); (0, "") where the other side closed."""
        lines = []
        while True:
            line = self.file.readline()
            if not line:
                return 0, "\n".join(lines)
            lines.append(line.decode(errors="replace").rstrip("\r\n"))
            if line[3:4] != b"-":
                return int(line[:3]), "\n".join(lines)

    def command(self, line):
        self.raw(line + "\r\n")
        return self.reply()

    def envelope(self, rcpt="dmarc@example.com", sender="noreply@mail.example.net"):
        assert self.command(f"MAIL FROM:<{sender}>")[0] == 250
        assert self.command(f"RCPT TO:<{rcpt}>")[0] == 250
        code, text = self.command("DATA")
        assert code == 354, text


def dot_stuffed(data):
    """Bytes with CRLF line ends, as they go over the wire, with the end."""
    out = re.sub(rb"(?m)^\.", b"..", data)
    return out + (b"" if out.endswith(b"\r\n") else b"\r\n") + b".\r\n"
