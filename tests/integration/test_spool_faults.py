#!/usr/bin/env python3
"""test_spool_faults.py - disks that fail, and disks that are full."""

import contextlib
import itertools
import os
import shutil
import subprocess
import sys
import threading
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../harness"))
from imap_rig import IntakeTest, mail
from ruad import IS_FULL, IS_ROOT, TestCase, dot_stuffed, is_sanitized, main, wait_for

FIU = "/usr/lib/fiu"
SESSIONS = 8
MESSAGES = 100 if IS_FULL else 16  # a session, in each phase
BACK_S = 5
KIB, MIB = 1024, 1024 * 1024


def numbered(n, size=20_000):
    """Larger than a block of the writer, so that it is written in pieces."""
    head = b"Subject: %d\r\n\r\n" % n
    return head + b"%070d\r\n" % n * ((size - len(head)) // 72)


def attempt(c, body, announce=True):
    """(where, code, text) of the reply that decided."""
    size = f" SIZE={len(body)}" if announce else ""
    for command in (f"MAIL FROM:<a@b.test>{size}", "RCPT TO:<dmarc@example.com>", "DATA"):
        code, text = c.command(command)
        if code not in (250, 354):
            c.command("RSET")
            return command[:4], code, text
    c.raw(dot_stuffed(body))
    return (".", *c.reply())


class FaultsTest(TestCase):
    """
    System calls that fail now and then, or always (libfiu), under load: each
    message is answered with 250 and is there whole, or with 4xx and is not.
    """

    def setUp(self):
        if not os.path.exists(f"{FIU}/fiu_posix_preload.so") or not shutil.which("fiu-ctrl"):
            self.skipTest("libfiu (libfiu-dev, fiu-utils) is not installed")
        if is_sanitized():
            self.skipTest("libfiu and AddressSanitizer both want to be loaded first")
        # As fiu-run -x does. Its thread opens its pipes again and again, and
        # must not become another user in between.
        self.s = self.service(command="smtp", start=False)
        folder = os.path.join(self.s.dir, "fiu")
        self.pipes = os.path.join(folder, "pipe")
        for path in (folder, self.s.state_dir):
            os.mkdir(path)
        self.s.prefix = ["env", f"FIU_CTRL_FIFO={self.pipes}",
                         f"LD_PRELOAD={FIU}/fiu_run_preload.so {FIU}/fiu_posix_preload.so"]
        if IS_ROOT:
            for path in (folder, self.s.state_dir):
                shutil.chown(path, "nobody")
            self.s.prefix[:0] = ["setpriv", "--reuid", "nobody", "--clear-groups"]
        self.s.start()
        self.numbers = itertools.count(1)
        self.there = {}

    def control(self, *commands):
        args = [a for c in commands for a in ("-c", c)]
        subprocess.run(["fiu-ctrl", "-f", self.pipes, *args, str(self.s.process.pid)],
                       check=True, timeout=20)

    @contextlib.contextmanager
    def fault(self, name, how="enable", **kw):
        """How the kernel fails: EIO where it syncs, ENOSPC where it writes."""
        more = "".join(f",{k}={v}" for k, v in kw.items())
        self.control(f"{how} name={name}{more}")
        try:
            yield
        finally:
            self.control(f"disable name={name}")

    def session(self, refusals):
        for _ in range(MESSAGES // 4):  # too many refusals end a connection
            with self.s.smtp() as c:
                for _ in range(4):
                    n = next(self.numbers)
                    where, code, text = attempt(c, numbered(n))
                    if code == 250:
                        self.there[text.split()[-1]] = n
                    else:
                        refusals.append((where, code, text))

    def load(self):
        """What was refused; all else is in self.there."""
        refusals = []
        threads = [threading.Thread(target=self.session, args=[refusals])
                   for _ in range(SESSIONS)]
        before = len(self.there)
        for t in threads:
            t.start()
        for t in threads:
            t.join()
        self.assertEqual(len(self.there) - before + len(refusals), SESSIONS * MESSAGES)
        for where, code, text in refusals:
            self.assertEqual(code, 452, (where, text))
            self.assertIn(" 4.3.1 ", text)
        self.check()
        return refusals

    def check(self):
        """Nothing else, nothing less; each whole."""
        self.assertEqual(set(self.s.spool("new")), set(self.there))
        for spool_id, n in self.there.items():
            self.assertTrue(self.s.spool_file("new", spool_id).endswith(numbered(n)), n)
            self.assertIn(b"rcpt_to: dmarc@example.com\n",
                          self.s.spool_file("new", spool_id, "env"))
        wait_for("an empty tmp/", lambda: not self.s.spool("tmp"), 5)

    def test_faults(self):
        fsync, write = "posix/io/sync/fsync", "posix/io/rw/write"
        with self.fault(fsync, "enable_random", probability=0.05, failinfo=5):
            refused = self.load()
        self.assertTrue(refused, "fsync never failed: libfiu has no hold of it")
        self.assertLess(len(refused), SESSIONS * MESSAGES)
        with self.fault(write, "enable_random", probability=0.1, failinfo=28):
            refused = self.load()
        self.assertTrue(refused)
        self.assertLess(len(refused), SESSIONS * MESSAGES)
        with self.fault(f"{write}/reduce", "enable_random", probability=0.5):
            self.assertEqual(self.load(), [], "a short write is no failure")
        for name, errno in ((fsync, 5), (write, 28)):
            with self.fault(name, failinfo=errno):
                self.assertEqual(len(self.load()), SESSIONS * MESSAGES, "nothing could be kept")
            began = time.monotonic()
            self.assertEqual(self.load(), [], "back by itself")
            self.assertLess(time.monotonic() - began, 60 if IS_FULL else 15)
        self.s.stop()


class RoomTest(IntakeTest):
    """A disk that others fill up, and one that has room again."""

    def small_disk(self, s):
        if not IS_ROOT:
            self.skipTest("a small file system needs root to mount it")
        try:
            s.mount_tmpfs(s.state_dir, "16m,nr_inodes=1000")
        except subprocess.CalledProcessError:
            self.skipTest("mount of a tmpfs is not permitted here")
        s.config["service"].update(spool_reserve="2MiB", spool_reserve_inodes="100")
        s.write_config()

    @contextlib.contextmanager
    def filled(self, s, free_bytes=None, free_inodes=None):
        path = os.path.join(s.state_dir, "filler")
        os.mkdir(path)
        fs = os.statvfs(path)
        if free_bytes is not None:
            with open(f"{path}/big", "wb") as f:
                f.write(bytes(fs.f_bavail * fs.f_frsize - free_bytes))
        else:
            for i in range(fs.f_favail - free_inodes):
                open(f"{path}/{i}", "wb").close()
        yield
        shutil.rmtree(path)

    def must_be_refused(self, s, c, body, where="MAIL"):
        got = attempt(c, body)
        self.assertEqual(got[:2], (where, 452), got)
        self.assertIn(" 4.3.1 ", got[2])
        self.assertEqual(s.spool("tmp"), [])

    def must_be_taken(self, c, body):
        began = time.monotonic()
        wait_for("250", lambda: attempt(c, body)[1] == 250, BACK_S, 0.2)
        return time.monotonic() - began

    def test_smtp(self):
        s = self.service(command="smtp", start=False)
        self.small_disk(s)
        s.start()
        body = numbered(1)
        with s.smtp() as c:
            with self.filled(s, free_bytes=2 * MIB + 256 * KIB):
                self.must_be_taken(c, body)
                self.must_be_refused(s, c, numbered(2, 400 * KIB))
                self.must_be_taken(c, body)
            with self.filled(s, free_bytes=2 * MIB - 4096):
                self.must_be_refused(s, c, body)
            self.must_be_taken(c, body)
            with self.filled(s, free_inodes=99):
                self.must_be_refused(s, c, body)
            self.must_be_taken(c, body)
            # Who does not say how much he sends is stopped at the reserve, too.
            with self.filled(s, free_bytes=4 * MIB):
                got = attempt(c, numbered(3, 3 * MIB), announce=False)
                self.assertEqual(got[:2], (".", 452), got)
                self.must_be_taken(c, body)
        self.assertEqual(len(s.spool("new")), 5)
        s.stop()

    def test_imap_and_drop(self):
        """They pause, and then go on where they were."""
        d = self.dovecot()
        d.append(mail(0))
        s = self.service({"imap office": d.options()}, command="imap", start=False)
        self.small_disk(s)
        path = os.path.join(s.dir, "drop")
        os.mkdir(path)
        s.config["drop files"] = {"path": path, "settle": "1s"}
        s.write_config()
        with self.filled(s, free_bytes=MIB):
            self.begin(s)
            wait_for("a pause", lambda: s.events("mailbox_paused"), 20)
            with open(f"{path}/x.eml", "wb") as f:
                f.write(mail(1))
            wait_for("a word about it", lambda: s.events("drop_failed"), 10)
            time.sleep(3)  # longer than the first pauses would be
            self.assertEqual(s.spool("new") + s.spool("tmp"), [])
        ids = self.wait_spooled(s, 2, BACK_S)
        self.assertEqual({s.spool_file("new", i) for i in ids}, {mail(0), mail(1)})
        self.assertEqual((len(s.events("mailbox_failed")), len(s.events("drop_failed")),
                          len(s.events("mailbox_paused"))), (0, 1, 1))
        s.stop()

    def test_max_spool(self):
        """A ceiling of what waits; without a file system of its own."""
        s = self.service({"service": {"max_spool": "300KiB"}}, command="smtp")
        with s.smtp() as c:
            for n in range(40):
                if attempt(c, numbered(n))[1] != 250:
                    break
            self.must_be_refused(s, c, numbered(0))
            waits = s.spool("new")
            self.assertIn(len(waits), range(10, 16))
            for i in waits:
                s.run("spool", "drop", i)
            self.must_be_taken(c, numbered(0))
        self.assertEqual(len(s.spool("new")), 1)
        s.stop()


if __name__ == "__main__":
    main()
