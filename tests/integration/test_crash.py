#!/usr/bin/env python3
"""test_crash.py - the end at each point, and the power cut: what is left is whole.

On the release build: what dies at the n-th call is preloaded, and sanitizers
want to be first. RUAD_FULL=1 dies at every call; else at a few, by a seed.
"""

import os
import pathlib
import re
import signal
import subprocess
import sys
import time
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
os.environ["RUAD_BIN"] = str(ROOT / "build/release/ruad")
sys.path.insert(0, str(ROOT / "tests/harness"))
import reports
import spool_files
from faults import DIED, Fault, Image, SyncLog, built, freeze, seeded
from reports import Truth
from ruad import IS_FULL, Postgres, TestCase, dot_stuffed, main, wait_for

SAMPLE = 8  # points in CI size
MISSES = 5  # points in a row that are not reached: these were all
CUTS = 30 if IS_FULL else 4
MACHINE_CUTS = 10 if IS_FULL else 1
# One client with pauses: cut where nothing is under way, so that the next
# message does not commit what came before it.
ALONE = (1, 20)
BITES = 12  # cuts within which a disk that keeps no promises has to show
TRACE = re.compile(rb"Return-Path: .*\r\nReceived: .*\r\n(\t.*\r\n)+")
TWO_DAYS_S = 2 * 86400


def body_of(eml):
    """The message without the lines that we put before it."""
    head = TRACE.match(eml)
    return eml[head.end():] if head else eml


class CrashCase(TestCase):
    pg = None  # shared

    def database(self):
        if not CrashCase.pg:
            CrashCase.pg = Postgres()
            unittest.addModuleCleanup(CrashCase.pg.cleanup)
        name = self.id().rpartition(".")[2]
        self.pg.sql(f"create database {name}")
        return {"database": {"url": self.pg.url(database=name)}}

    def points(self, count_all, run):
        """Dies at each point, before and after the call; how many there are.

        count_all  runs to the end and says how many calls there were
        run        (n, is_after): False where that point was not reached
        """
        if IS_FULL:
            reached = [sum(self.each_point(run, is_after)) for is_after in (False, True)]
            print(f"note: {self.id()}: died before {reached[0]} calls and after {reached[1]}",
                  flush=True)
            return
        count = count_all()
        print(f"note: {self.id()}: {SAMPLE} of {count} points", flush=True)
        for n in seeded().sample(range(1, count + 1), SAMPLE):
            run(n, n % 2 == 0)

    def each_point(self, run, is_after):
        """As long as they are reached; how many there are differs with the threads."""
        reached = []
        while sum(reached[-MISSES:]) > 0 or len(reached) < MISSES:
            reached.append(run(len(reached) + 1, is_after))
        return reached

    def ended(self, s):
        """It is over, or is told to be; True where it died of its fault."""
        if s.process.poll() is None:
            s.process.send_signal(signal.SIGTERM)
        code = s.process.wait(10)
        self.assertIn(code, (0, DIED), s.log_tail())
        return code == DIED

    def check_stored(self, s, acknowledged, sent):
        """Each acknowledged report once, no other twice, and the sums with them."""
        rows = s.sql("select report_id, count(*) from report group by 1")
        stored = {i: int(n) for i, n in rows}
        numbers = {reports.numbered(i).report_id: i for i in sent}
        self.assertEqual([i for i in acknowledged if reports.numbered(i).report_id not in stored],
                         [], "lost")
        self.assertEqual({i: n for i, n in stored.items() if n > 1}, {}, "stored twice")
        self.assertLessEqual(set(stored), set(numbers))
        truth = Truth(reports.numbered(numbers[i]) for i in stored)
        self.assertEqual(s.verify()["messages"],
                         sum(truth.total(d)["messages"] for d in truth.domains()))


class Load:
    """One round of mail: by DATA and BDAT, small, big, together and cut off.

    first  number of its first report; STEP numbers are used
    """

    STEP = 6
    BIG = "A line of text that makes the message a big one.\n" * 26000

    def __init__(self, first):
        n = range(first, first + self.STEP)
        self.mails = {i: reports.numbered(i).mail(reports.PACKINGS[i % 3]) for i in n}
        name, kind, data = reports.numbered(n[2]).packed()
        self.mails[n[2]] = reports.mail(data, name, kind, text=self.BIG)
        self.big = n[2]
        self.numbers = n
        self.acknowledged = []

    def _end(self, i, c):
        if c.reply()[0] != 250:
            raise ConnectionError("closed")
        self.acknowledged.append(i)

    def _data(self, i, c):
        c.raw(dot_stuffed(self.mails[i]))

    def run(self, s):
        a, b, c, d, e, f = self.numbers
        with s.smtp() as one, s.smtp() as two:
            one.envelope()
            self._data(a, one)
            self._end(a, one)
            # Both are in one group of the sync thread, mostly.
            one.envelope()
            two.envelope()
            self._data(b, one)
            self._data(c, two)
            self._end(b, one)
            self._end(c, two)
            self._chunks(d, one)
            two.envelope()
            two.raw(self.mails[e][:300])
            two.close()
            one.envelope()
            self._data(f, one)
            self._end(f, one)

    def _chunks(self, i, c):
        half = len(self.mails[i]) // 2
        for line in ("MAIL FROM:<noreply@mail.example.net>", "RCPT TO:<dmarc@example.com>"):
            if c.command(line)[0] != 250:
                raise ConnectionError("closed")
        c.raw(b"BDAT %d\r\n" % half + self.mails[i][:half])
        if c.reply()[0] != 250:
            raise ConnectionError("closed")
        c.raw(b"BDAT %d LAST\r\n" % (len(self.mails[i]) - half) + self.mails[i][half:])
        self._end(i, c)


class SmtpCrashTest(CrashCase):
    def setUp(self):
        self.s = self.service(self.database(), command="smtp", start=False)
        self.fault = Fault(self.s, log=True)
        self.first = 0
        self.acknowledged, self.seen = [], set()

    def send(self, load):
        """As much of it as the listener lives for."""
        s = self.s
        try:
            wait_for("the listener", lambda: s.process.poll() is not None or self.is_listening())
            load.run(s)
        except (OSError, AssertionError, ValueError):
            # Only the death of the other side is an excuse.
            self.assertEqual(s.process.wait(5), DIED, s.log_tail())

    def is_listening(self):
        try:
            self.s.smtp().close()
            return True
        except OSError:
            return False

    def run_to(self, n, is_after):
        """A load up to the fault, then a start without it, and a look."""
        s, load = self.s, Load(self.first)
        self.first += Load.STEP + 1
        self.fault.die_at(n, is_after)
        s.start(wait=False)
        self.send(load)
        died = self.ended(s)
        self.check_synced(load)
        self.fault.none()
        s.start()
        s.send(reports.numbered(load.numbers[-1] + 1).mail("plain"))
        self.acknowledged += [*load.acknowledged, load.numbers[-1] + 1]
        s.process.send_signal(signal.SIGTERM)
        self.assertEqual(s.process.wait(10), 0)
        self.check_spool(load)
        return died

    def check_synced(self, load):
        """What no power cut takes away, whatever the file system."""
        s, log = self.s, SyncLog(self.fault)
        numbers = {mail: i for i, mail in load.mails.items()}
        kept = {numbers.get(body_of(s.spool_file("new", i)))
                for i in set(s.spool("new")) - self.seen
                if all(log.keeps(path) for path in self.files_of(i))}
        self.assertLessEqual(set(load.acknowledged), kept, "acknowledged, and not yet synced")

    def files_of(self, spool_id):
        """A bundle, or a message and its envelope."""
        path = spool_files.find(os.path.join(self.s.state_dir, "spool/new"), spool_id).path
        return [path, path[:-4] + ".env"] if path.endswith(".eml") else [path]

    def check_spool(self, load):
        new = sorted(set(self.s.spool("new")) - self.seen)
        numbers = {mail: i for i, mail in load.mails.items()}
        found = []
        for spool_id in new[:-1]:  # the last is that of the second start
            eml = self.s.spool_file("new", spool_id)
            self.assertIn(body_of(eml), numbers, f"half a file is served:\n{eml[:600]}")
            found.append(numbers[body_of(eml)])
            self.assertIn(b"rcpt_to: dmarc@example.com", self.s.spool_file("new", spool_id, "env"))
            if found[-1] == load.big:
                self.forget(spool_id, load)
        self.assertEqual(len(found), len(set(found)), "one twice")
        self.assertLessEqual(set(load.acknowledged), set(found), "acknowledged and lost")
        self.seen |= set(new)

    def forget(self, spool_id, load):
        """It is whole, and would only take its time to be read."""
        self.s.spool_remove("new", spool_id)
        self.acknowledged = [i for i in self.acknowledged if i != load.big]

    def count_all(self):
        self.assertFalse(self.run_to(0, False))
        return self.fault.count()

    def test_every_point(self):
        self.points(self.count_all, self.run_to)
        s = self.s
        left = s.spool("tmp")
        self.assertTrue(left, "nothing was cut off: this proves little")
        for name in left:
            os.utime(os.path.join(s.state_dir, "spool/tmp", name), (time.time() - TWO_DAYS_S,) * 2)
        s.command = "serve"
        s.start()
        s.wait_drained(300)
        self.assertEqual((s.spool("tmp"), s.spool("refused")), ([], []))
        self.check_stored(s, self.acknowledged, range(self.first))
        s.stop()


    def test_sync_left_out_is_seen(self):
        """By the order of calls: no file system helps out there."""
        for skip in ("folders", "files"):
            with self.subTest(skip):
                self.fault = Fault(self.s, skip, log=True)
                with self.assertRaisesRegex(AssertionError, "not yet synced"):
                    self.run_to(0, False)


class IngestCrashTest(CrashCase):
    """What it takes, reads, refuses and settles, with the database."""

    def setUp(self):
        # Most of a start is the readers' warming up.
        workers = {"service": {"workers": 2 if IS_FULL else 1}}
        self.s = self.service({**self.database(), **workers}, command="ingest", start=False)
        self.s.run("db", "init")
        # What fills the same spool, and lives.
        self.mail = self.service({"service": {"state_dir": self.s.state_dir}}, command="smtp")
        self.fault = Fault(self.s)
        self.first = self.runs = 0

    def until_idle(self):
        """A start, and until the spool is empty or it has died."""
        s = self.s
        starts = len(s.events("ingest_started")) if s.process else 0
        s.start(wait=False)
        wait_for("an empty spool, or its end", lambda: s.process.poll() is not None
                 or len(s.events("ingest_started")) > starts
                 and not (s.spool("new") or s.spool("taken") or s.spool("new")), 60, 0.01)

    def run_to(self, n, is_after):
        s, i = self.s, self.first
        self.first += 3
        self.runs += 1
        self.mail.send(*[reports.numbered(k).mail(reports.PACKINGS[k % 3])
                         for k in (i, i + 1, i + 2, max(i - 1, 0))],
                       reports.mail(None, "", ""))
        spool_files.merge(os.path.join(s.state_dir, "spool/new"))
        self.fault.die_at(n, is_after)
        self.until_idle()
        died = self.ended(s)
        self.fault.none()
        self.until_idle()
        self.assertFalse(self.ended(s))
        self.assertEqual(s.spool("new") + s.spool("taken"), [])
        refused = s.spool("refused")
        self.assertEqual(len(refused), self.runs, "what holds no report is refused, once")
        self.assertTrue(s.spool_file("refused", refused[-1], "reason"))
        return died

    def count_all(self):
        self.assertFalse(self.run_to(0, False))
        return self.fault.count()

    def test_every_point_of_ingest(self):
        self.points(self.count_all, self.run_to)
        s = self.s
        self.assertEqual(s.spool("tmp"), [])
        self.check_stored(s, range(self.first), range(self.first))
        self.mail.stop()


class PowerCutTest(CrashCase):
    """A disk of its own, and a copy of that disk under load."""

    def image(self, *args, **kw):
        image = Image(*args, **kw)
        self.addCleanup(image.cleanup)
        return image

    def start_load(self, s, connections, pause_ms):
        """Numbered reports, and a ledger of those acknowledged."""
        r = reports.numbered(1)
        r.report_id = "cut-@N@"
        # As text, so that the number can be put in.
        self.template = (b"Subject: Report-ID: <cut-@N@>\r\nContent-Type: text/xml\r\n\r\n"
                         + r.xml().replace(b"\n", b"\r\n"))
        path = os.path.join(s.dir, "mail")
        with open(path, "wb") as f:
            f.write(self.template)
        self.ledger = os.path.join(s.dir, "ledger")
        self.s = s
        self.load = subprocess.Popen(
            [built("smtp_load"), "--port", str(s.smtp_port), "--connections", str(connections),
             "--messages", "1000000", "--file", path, "--ack-file", self.ledger,
             "--pause", str(pause_ms), "--retry", "3600", "--quiet"], stdout=subprocess.DEVNULL)
        self.addCleanup(self.load.wait)
        self.addCleanup(self.load.kill)
        wait_for("acknowledgements", lambda: len(self.acknowledged()) > 20)

    def acknowledged(self):
        if not os.path.exists(self.ledger):
            return []
        with open(self.ledger) as f:
            return [int(line.split()[0]) for line in f.read().splitlines(True) if line[-1] == "\n"]

    def cut(self, image, pids):
        """(numbers acknowledged, a copy of the disk as it was then)

        All of it stands still then.
        """
        os.kill(self.load.pid, signal.SIGSTOP)
        for pid in pids:
            freeze(pid)
        freeze(self.load.pid)
        return self.acknowledged(), self.image(copy_of=image)

    def go_on(self, seconds):
        self.assertIsNone(self.load.poll(), "the load has ended")
        os.kill(self.load.pid, signal.SIGCONT)
        time.sleep(seconds)

    # - the spool alone

    def start(self, skip, connections, pause_ms):
        """A listener on the image, and a load that goes on."""
        self.disk = self.image(96)
        s = self.service(command="smtp", start=False)
        self.disk.mount(s, os.path.join(s.state_dir, "spool"))
        Fault(s, skip).die_at(0)
        s.start()
        self.start_load(s, connections, pause_ms)

    def cut_spool(self):
        numbers, copy = self.cut(self.disk, [self.s.process.pid])
        os.kill(self.s.process.pid, signal.SIGCONT)
        return self.lost(numbers, copy)

    def lost(self, numbers, copy):
        """Those that are not there whole once a service has started on the copy."""
        s = self.service(command="smtp", start=False)
        copy.mount(s, os.path.join(s.state_dir, "spool"))
        s.start()
        s.send(b"Subject: after it\r\n\r\nThe next mail is taken.\r\n")
        s.stop()
        there = [body_of(s.spool_file("new", i)) for i in s.spool("new")]
        copy.umount()
        copy.cleanup()
        want = {self.template.replace(b"@N@", b"%d" % n): n for n in numbers}
        # What was not acknowledged may be there, but whole.
        halves = [b for b in there if not self.is_whole(b)]
        self.assertEqual(len(there) - len(halves), len(set(there) - set(halves)), "one twice")
        return sorted(set(want.values()) - {want.get(b) for b in there}), halves

    def is_whole(self, body):
        found = re.search(rb"cut-(\d+)", body)
        return (body.startswith(b"Subject: after it") or
                found and body == self.template.replace(b"@N@", found[1]))

    def test_spool(self):
        rng = seeded()
        for connections, pause_ms in ((4, 3), ALONE):
            self.start(None, connections, pause_ms)
            for _ in range(CUTS // 2):
                self.go_on(0.05 + rng.random() * 0.2)
                self.assertEqual(self.cut_spool(), ([], []))
            print(f"note: {CUTS // 2} power cuts with {connections} clients, "
                  f"{len(self.acknowledged())} messages acknowledged", flush=True)

    def bites(self, skip):
        self.start(skip, *ALONE)
        for n in range(1, BITES + 1):
            self.go_on(0.05)
            lost, halves = self.cut_spool()
            if lost or halves:
                print(f"note: without fsync of {skip} cut {n} lost {len(lost)} messages", flush=True)
                return
        self.fail(f"{BITES} power cuts without fsync of {skip}, and nothing was lost")

    def test_without_sync_of_folders(self):
        self.bites("folders")

    def test_without_sync_of_files(self):
        self.bites("files")

    # - spool and database

    def test_whole_service(self):
        """What the spool has let go of is in the database, and once."""
        rng, disk = seeded(), self.image(1024)
        s = self.service(start=False)
        disk.mount(s, s.state_dir)
        s.start()
        self.start_load(s, 4, 10)
        for _ in range(MACHINE_CUTS):
            self.go_on(0.3 + rng.random())
            _, copy = self.cut(disk, [p for p in s.processes() if p != self.load.pid])
            for pid in s.processes():
                if pid != self.load.pid:
                    os.kill(pid, signal.SIGKILL)
            s.process.wait()
            disk.umount()
            disk.cleanup()
            disk = copy
            disk.mount(s, s.state_dir)
            s.start()
        self.go_on(0.3)
        self.load.kill()
        numbers = self.acknowledged()
        s.wait_drained(120)
        self.assertEqual(s.spool("refused"), [])
        rows = s.sql("select report_id, count(*) from report group by 1")
        stored = {int(i.removeprefix("cut-")): int(n) for i, n in rows}
        self.assertEqual(sorted(set(numbers) - set(stored)), [], "lost")
        self.assertEqual({i: n for i, n in stored.items() if n > 1}, {}, "stored twice")
        # Four connections: no more than that many came without a 250.
        self.assertLessEqual(len(stored), len(numbers) + 4)
        r = reports.numbered(1)
        self.assertEqual(s.verify()["messages"], len(stored) * sum(x.count for x in r.records))
        print(f"note: {MACHINE_CUTS} cuts of all, {len(numbers)} messages acknowledged", flush=True)
        s.stop()


if __name__ == "__main__":
    main()
