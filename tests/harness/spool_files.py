"""spool_files.py - the messages of a spool as they lie on disk.

A message is ID.eml and ID.env, or one of those in FIRST-LAST-LEFT.bundle: see
store/spool_bundle.c. Read here by other means than the program has.
"""

import os
import re

NAME = re.compile(r"([0-9a-f]{16})(?:\.eml|-([0-9a-f]{16})-(\d+)\.bundle)$")
END = re.compile(rb"ruad-bundle-1 ([0-9a-f]{16}) ([0-9a-f]{16}) ([0-9a-f]{8}) [0-9a-f]{16}\n\Z")
MEMBER = re.compile(rb"\nmessage: ([0-9a-f]{16})\noffset: (\d+)\nbytes: (\d+)\nenvelope: (\d+)\n")


class Member:
    """One message; sign_at is where a bundle says whether it waits."""

    def __init__(self, path, spool_id, eml, env, sign_at=None):
        self.path, self.id, self.eml, self.env, self.sign_at = path, spool_id, eml, env, sign_at


def _bundle(path):
    """Its unsettled messages; None where it is a stump."""
    with open(path, "rb") as f:
        data = f.read()
    end = END.search(data[-74:])
    if not end:
        return None
    at, count, members = int(end[2], 16), int(end[3], 16), []
    signs = data[:-74].rindex(b"waiting: ") + len(b"waiting: ")
    for n in range(count):
        head = MEMBER.match(data, at)
        begin, size, env_size = int(head[2]), int(head[3]), int(head[4])
        at = head.end() + env_size
        if data[signs + n:signs + n + 1] == b"+":
            members.append(Member(path, head[1].decode(), data[begin:begin + size],
                                  data[head.end():at], signs + n))
    return members


def _names(folder):
    try:
        return sorted(n for n in os.listdir(folder) if NAME.match(n))
    except FileNotFoundError:
        return []


def ids(folder):
    """Ids of what is there, sorted; a stump counts by its first."""
    found = []
    for name in _names(folder):
        match = NAME.match(name)
        if not match[2]:
            found.append(match[1])
            continue
        try:
            members = _bundle(os.path.join(folder, name))
        except FileNotFoundError:  # taken while we look
            continue
        found += [match[1]] if members is None else [m.id for m in members]
    return sorted(found)


def find(folder, spool_id):
    """The Member; FileNotFoundError where it is not there."""
    path = os.path.join(folder, spool_id)
    if os.path.exists(path + ".eml"):
        with open(path + ".eml", "rb") as f:
            eml = f.read()
        env = b""
        if os.path.exists(path + ".env"):
            with open(path + ".env", "rb") as f:
                env = f.read()
        return Member(path + ".eml", spool_id, eml, env)
    for name in _names(folder):
        match = NAME.match(name)
        if not match[2] or not match[1] <= spool_id <= match[2]:
            continue
        path = os.path.join(folder, name)
        members = _bundle(path)
        if members is None and match[1] == spool_id:
            with open(path, "rb") as f:
                return Member(path, spool_id, f.read(), b"")
        for m in members or []:
            if m.id == spool_id:
                return m
    raise FileNotFoundError(os.path.join(folder, spool_id))


def remove(folder, spool_id):
    """As ingest does when it is settled."""
    m = find(folder, spool_id)
    if m.sign_at is None:
        os.unlink(m.path)
        env = os.path.join(folder, f"{spool_id}.env")
        if os.path.exists(env):
            os.unlink(env)
        return
    with open(m.path, "r+b") as f:
        f.seek(m.sign_at)
        f.write(b"-")
    if not _bundle(m.path):
        os.unlink(m.path)


def _checksum(data):
    """FNV-1a."""
    value = 0xcbf29ce484222325
    for byte in data:
        value = (value ^ byte) * 0x100000001b3 % (1 << 64)
    return value


def write_bundle(folder, messages):
    """One file of (id, eml, env) there, owned as the folder is; its path."""
    index, at = b"", 0
    for spool_id, eml, env in messages:
        index += (b"\nmessage: %s\noffset: %d\nbytes: %d\nenvelope: %d\n"
                  % (spool_id.encode(), at, len(eml), len(env)) + env)
        at += len(eml)
    first, last = min(m[0] for m in messages), max(m[0] for m in messages)
    end = b"ruad-bundle-1 %s %016x %08x " % (first.encode(), at, len(messages))
    path = os.path.join(folder, f"{first}-{last}-{len(messages)}.bundle")
    hidden = os.path.join(folder, ".bundle")
    with open(hidden, "wb") as f:
        f.write(b"".join(m[1] for m in messages) + index
                + b"waiting: " + b"+" * len(messages) + b"\n"
                + end + b"%016x\n" % _checksum(index + end))
    owner = os.stat(folder)
    os.chown(hidden, owner.st_uid, owner.st_gid)
    os.rename(hidden, path)
    return path


def merge(folder):
    """All that is there into one bundle, as if it had been synced together."""
    messages = [find(folder, i) for i in ids(folder)]
    for m in messages:
        remove(folder, m.id)
    return write_bundle(folder, [(m.id, m.eml, m.env) for m in messages])
