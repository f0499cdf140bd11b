"""machine.py - ports and processes of this machine, and waiting for what they do."""

import contextlib
import os
import random
import socket
import time

__unittest = True  # tracebacks end where a test called us

# --- ports --------------------------------------------------------------------

_given_ports = {}


def reserve_port(port):
    """Against other tests that run at the same time, until this process ends: a
    service that is being started again leaves its port free for a moment."""
    s = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    try:
        s.bind(f"\0ruad-test-port-{port}")
    except OSError:
        s.close()
        return False
    _given_ports[port] = s
    return True


def free_port():
    """A port below the ephemeral range, free on both loopbacks."""
    with open("/proc/sys/net/ipv4/ip_local_port_range") as f:
        top = int(f.read().split()[0])
    while True:
        port = random.randrange(max(top - 12000, 2000), top)
        if port in _given_ports or port == 5432:
            continue
        try:
            for family, host in ((socket.AF_INET, "127.0.0.1"), (socket.AF_INET6, "::1")):
                if family == socket.AF_INET6 and not has_ipv6():
                    continue
                with socket.socket(family, socket.SOCK_STREAM) as s:
                    s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
                    s.bind((host, port))
        except OSError:
            continue
        if reserve_port(port):
            return port


def has_ipv6():
    try:
        with socket.socket(socket.AF_INET6, socket.SOCK_STREAM) as s:
            s.bind(("::1", 0))
        return True
    except OSError:
        return False


# --- processes ----------------------------------------------------------------


def proc_stat(pid):
    """(state, parent) or None."""
    try:
        with open(f"/proc/{pid}/stat", "rb") as f:
            fields = f.read().rpartition(b")")[2].split()
        return fields[0].decode(), int(fields[1])
    except (OSError, IndexError):
        return None


def proc_cmdline(pid):
    try:
        with open(f"/proc/{pid}/cmdline", "rb") as f:
            return [a.decode(errors="replace") for a in f.read().split(b"\0") if a]
    except OSError:
        return []


def all_pids():
    return [int(p) for p in os.listdir("/proc") if p.isdigit()]


def children(pid):
    return [p for p in all_pids() if (proc_stat(p) or ("", 0))[1] == pid]


def descendants(pid):
    out, todo = [], [pid]
    while todo:
        found = children(todo.pop())
        out += found
        todo += found
    return out


def is_running(pid):
    stat = proc_stat(pid)
    return stat is not None and stat[0] not in "ZX"


def proc_status(pid, name):
    """A field of /proc/PID/status in its first number (VmHWM: KiB), or None."""
    try:
        with open(f"/proc/{pid}/status") as f:
            for line in f:
                if line.startswith(name + ":"):
                    return int(line.split()[1])
    except (OSError, ValueError, IndexError):
        pass
    return None


def belongs_to(pid, marker, *dirs):
    """By the marker in its environment, or by its folder (PostgreSQL writes
    its title over its environment)."""
    stat = proc_stat(pid)
    if stat is None or stat[0] in "ZX" or pid == os.getpid():
        return False
    with contextlib.suppress(OSError):
        with open(f"/proc/{pid}/environ", "rb") as f:
            if marker.encode() in f.read():
                return True
    with contextlib.suppress(OSError):
        cwd = os.readlink(f"/proc/{pid}/cwd") + "/"
        if any(cwd.startswith(d + "/") for d in dirs):
            return True
    return any(d in a for a in proc_cmdline(pid) for d in dirs)


def wait_for(what, condition, timeout=30, pause=0.05):
    """What `condition` returned as soon as it is true; else AssertionError."""
    end = time.monotonic() + timeout
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > end:
            raise AssertionError(f"not within {timeout} s: {what}")
        time.sleep(pause)
