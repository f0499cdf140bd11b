"""faults.py - ends of processes and disks, for tests of what is left after them.

    fault = Fault(s)          # s: a Service
    fault.die_at(17)          # from its next start: the 17th call that touches
                              # the spool is its last
    image = Image(96)         # an ext4 of 96 MiB in a file; root only
    image.mount(s, path)
    Image(copy_of=image)      # what a power cut would leave, now
"""

import contextlib
import fcntl
import mmap
import os
import random
import shutil
import signal
import struct
import subprocess
import tempfile
import unittest

from ruad import IS_ROOT, ROOT, _to_clean, wait_for

DIED = 77  # exit code of a process that spool_fault.so has ended


def built(name):
    """Path of a program of tests/harness, made by the Makefile."""
    path = ROOT / "build/release/tests/harness" / name
    with open(ROOT / "Makefile") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        subprocess.run(["make", "-s", "-C", ROOT, path.relative_to(ROOT)], check=True,
                       stdout=subprocess.DEVNULL)
    return str(path)


def seeded():
    """A random.Random; its seed is told, and RUAD_SEED gives it again."""
    seed = int(os.environ.get("RUAD_SEED") or random.randrange(1 << 32))
    print(f"note: RUAD_SEED={seed}", flush=True)
    return random.Random(seed)


class Fault:
    """
    skip  "folders" or "files": their fsync does nothing (spool_fault.c)
    log   note what is written, renamed and synced, for Log
    """

    def __init__(self, service, skip=None, log=False):
        self.service = service
        path = os.path.join(service.dir, "fault")
        self.env = {"LD_PRELOAD": built("spool_fault.so"), "SPOOL_FAULT_FILE": path,
                    "SPOOL_FAULT_DIR": os.path.join(service.state_dir, "spool")}
        if skip:
            self.env["SPOOL_FAULT_SKIP"] = skip
        self.log_path = path + ".log"
        if log:
            self.env["SPOOL_FAULT_LOG"] = self.log_path
        with open(path, "w+b") as f:
            f.truncate(24)
            self.shared = mmap.mmap(f.fileno(), 24)

    def die_at(self, n, is_after=False):
        """0: never."""
        self.shared[:] = struct.pack("=QQQ", 0, n, is_after)
        with open(self.log_path, "w"):
            pass
        self.service.extra_env = self.env

    def count(self):
        return struct.unpack_from("=Q", self.shared)[0]

    def none(self):
        self.service.extra_env = {}


class SyncLog:
    """What a disk holds that keeps what was synced, and nothing else.

    As POSIX has it: the bytes of a file by its fsync, its name by the fsync of
    the folder. Most file systems keep more than that.
    """

    def __init__(self, fault):
        self.written, self.named, self.synced = {}, {}, {}
        with open(fault.log_path) as f:
            for line in f:
                number, what, inode, *rest = line.split()
                if what == "w":
                    self.written[int(inode)] = int(number)
                elif what == "r":
                    self.named[int(inode), rest[0]] = int(number)
                else:
                    self.synced[int(inode)] = max(int(rest[0]), self.synced.get(int(inode), 0))

    def keeps(self, path):
        """Would the file be there, whole and under this name?"""
        inode, folder = os.stat(path).st_ino, os.stat(os.path.dirname(path)).st_ino
        named = self.named.get((folder, os.path.basename(path)))
        return (named is not None and named < self.synced.get(folder, 0)
                and self.written.get(inode, 1 << 62) < self.synced.get(inode, 0))


class Image:
    """A disk that can lose its power."""

    def __init__(self, megabytes=None, copy_of=None):
        if not IS_ROOT:
            raise unittest.SkipTest("only root mounts")
        if not shutil.which("mkfs.ext4"):
            raise unittest.SkipTest("mkfs.ext4 is not installed")
        self.dir = tempfile.mkdtemp(prefix="ruad-image-")
        self.path = os.path.join(self.dir, "img")
        self.service = self.mounted = None
        _to_clean.append(self)
        if copy_of:
            subprocess.run(["cp", "--sparse=always", copy_of.path, self.path], check=True)
            return
        with open(self.path, "wb") as f:
            f.truncate(megabytes << 20)
        subprocess.run(["mkfs.ext4", "-q", self.path], check=True)

    def mount(self, service, path):
        """Of itself it commits every 30 s only: what nobody syncs stays away.

        The end of the service is the end of the mount, too.
        """
        os.makedirs(path, exist_ok=True)
        r = subprocess.run(["mount", "-o", "loop,commit=30", self.path, path],
                           capture_output=True, text=True)
        if r.returncode != 0:
            self.cleanup()
            raise unittest.SkipTest(f"no loop mount here: {r.stderr.strip()}")
        service.mounts.append(path)
        self.service, self.mounted = service, path

    def umount(self):
        # Busy until the last process that was killed is gone.
        wait_for(f"umount of {self.mounted}", lambda: subprocess.run(
            ["umount", self.mounted], capture_output=True).returncode == 0, 10, 0.1)
        self.service.mounts.remove(self.mounted)

    def cleanup(self):
        if self in _to_clean:
            _to_clean.remove(self)
        shutil.rmtree(self.dir, ignore_errors=True)


def freeze(pid):
    """SIGSTOP, and until each of its threads has come out of the kernel."""
    os.kill(pid, signal.SIGSTOP)
    wait_for(f"a stop of {pid}", lambda: all(map(_is_stopped, _tasks(pid))), 30, 0.001)


def _tasks(pid):
    return [f"/proc/{pid}/task/{t}/stat" for t in os.listdir(f"/proc/{pid}/task")]


def _is_stopped(path):
    with contextlib.suppress(OSError):
        with open(path, "rb") as f:
            return f.read().rpartition(b")")[2].split()[0] in (b"T", b"Z")
    return True
