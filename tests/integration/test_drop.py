#!/usr/bin/env python3
"""test_drop.py - reports that are put into watched folders, Maildirs, mbox files."""

import email.utils
import mailbox
import os
import sys
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../harness"))
import reports
from imap_rig import IntakeTest, mail
from ruad import IS_FULL, TestCase, main, wait_for

ROUNDS = 100 if IS_FULL else 10


class DropTest(IntakeTest):
    def folder(self, name="drop"):
        s = self.service(command="imap", start=False)
        path = os.path.join(s.dir, name)
        os.mkdir(path)
        os.chmod(path, 0o777)
        return s, path

    def drop(self, s, path, **options):
        s.config["drop files"] = {"path": path, **options}
        s.write_config()
        self.begin(s)
        return s

    def put(self, path, data):
        with open(path, "wb") as f:
            f.write(data)
        os.chmod(path, 0o666)

    def test_files(self):
        """Those that are there and those that come; each as the rule says."""
        s, path = self.folder()
        self.put(f"{path}/a.eml", mail(0))
        self.drop(s, path, after="move", done_folder=f"{s.dir}/drop/done",
                  refused_folder=f"{s.dir}/drop/refused", settle="1s")
        self.put(f"{path}/b.xml.gz", reports.numbered(1).packed()[2])
        ids = self.wait_spooled(s, 2)
        self.assertEqual({s.spool_file("new", i) for i in ids},
                         {mail(0), reports.numbered(1).packed()[2]})
        by_name = {os.path.basename(self.envelope(s, i)["origin"]): i for i in ids}
        self.assertEqual(self.envelope(s, ids[0])["channel"], "drop")
        time.sleep(1)
        self.assertEqual(sorted(os.listdir(path)), ["a.eml", "b.xml.gz"])
        self.store(s, by_name["a.eml"])
        wait_for("the move", lambda: os.path.exists(f"{path}/done/a.eml"), 10)
        self.refuse(s, by_name["b.xml.gz"])
        wait_for("the move", lambda: os.path.exists(f"{path}/refused/b.xml.gz"), 10)
        # Of the same name again: nothing is overwritten.
        self.put(f"{path}/a.eml", mail(2))
        self.store(s, *self.wait_spooled(s, 1))
        wait_for("the move", lambda: len(os.listdir(f"{path}/done")) == 2, 10)
        s.stop()

    def test_half_written(self):
        s, path = self.folder()
        self.drop(s, path, settle="1h")
        wait_for("the drop", lambda: s.events("drop_opened"), 10)
        time.sleep(0.3)
        data = mail(0)
        with open(f"{path}/slow.eml", "wb") as f:
            f.write(data[:100])
            f.flush()
            time.sleep(1.2)
            self.assertEqual(s.spool("new"), [], "taken while it is written")
            f.write(data[100:])
        self.assertEqual(s.spool_file("new", self.wait_spooled(s, 1)[0]), data)
        # Under another name until it is whole, as rsync and scp clients do.
        self.put(f"{path}/.hidden.eml", mail(1))
        self.put(f"{path}/x.eml.part", mail(1))
        time.sleep(1)
        self.assertEqual(len(s.spool("new")), 1)
        os.rename(f"{path}/x.eml.part", f"{path}/x.eml")
        self.wait_spooled(s, 2)
        s.stop()

    def test_settle(self):
        """Nobody saw it closed: it is whole when it was left alone."""
        s, path = self.folder()
        self.put(f"{path}/a.eml", mail(0))
        self.drop(s, path, settle="3s")
        time.sleep(1)
        self.assertEqual(s.spool("new"), [])
        self.wait_spooled(s, 1, 6)
        s.stop()

    def test_keep(self):
        """Read once, also over a restart; anew when it changes."""
        s, path = self.folder()
        self.put(f"{path}/a.eml", mail(0))
        self.drop(s, path, settle="1s")
        self.store(s, *self.wait_spooled(s, 1))
        time.sleep(1.3)
        s.stop()
        self.begin(s)
        time.sleep(1.5)
        self.assertEqual(s.spool("new"), [])
        self.put(f"{path}/a.eml", mail(1))
        self.assertEqual(s.spool_file("new", self.wait_spooled(s, 1)[0]), mail(1))
        self.assertEqual(os.listdir(path), ["a.eml"])
        s.stop()

    def test_delete(self):
        s, path = self.folder()
        self.drop(s, path, after="delete", settle="1s")
        self.put(f"{path}/a.eml", mail(0))
        self.put(f"{path}/b.eml", b"not a report")
        ids = self.wait_spooled(s, 2)
        bad = next(i for i in ids if s.spool_file("new", i) == b"not a report")
        self.refuse(s, bad)
        self.store(s, *[i for i in ids if i != bad])
        wait_for("the deletion", lambda: os.listdir(path) == ["b.eml"], 10)
        s.stop()

    def test_links_and_oddities(self):
        """Only files that lie there themselves."""
        s, path = self.folder()
        self.put(f"{s.dir}/secret", b"root's")
        os.symlink(f"{s.dir}/secret", f"{path}/link.eml")
        os.mkfifo(f"{path}/pipe.eml")
        os.mkdir(f"{path}/folder.eml")
        self.put(f"{path}/empty.eml", b"")
        self.put(f"{path}/two\nlines.eml", mail(1))
        self.put(f"{path}/big.eml", b"x" * 2000)
        self.put(f"{path}/good.eml", mail(0)[:900])
        self.drop(s, path, settle="1s", max_message="1kB")
        self.assertEqual([s.spool_file("new", i) for i in self.wait_spooled(s, 1)],
                         [mail(0)[:900]])
        time.sleep(1)
        self.assertEqual(len(s.spool("new")), 1)
        self.assertEqual(len(s.events("drop_failed")), 1)
        s.stop()

    def test_maildir(self):
        s, path = self.folder("Maildir")
        os.rmdir(path)
        box = mailbox.Maildir(path, create=True)
        for root, _, _ in os.walk(path):
            os.chmod(root, 0o777)
        box.add(mail(0))
        self.put(f"{path}/cur/1.M1.host:2,S", mail(1))
        done = mailbox.Maildir(f"{s.dir}/done", create=True)
        for root, _, _ in os.walk(f"{s.dir}/done"):
            os.chmod(root, 0o777)
        self.drop(s, path, after="move", done_folder=f"{s.dir}/done", settle="1h")
        ids = self.wait_spooled(s, 2)
        box.add(mail(2))
        self.wait_spooled(s, 3)
        self.store(s)
        wait_for("the moves", lambda: not os.listdir(f"{path}/new") and
                 not os.listdir(f"{path}/cur"), 10)
        self.assertEqual(len(os.listdir(f"{s.dir}/done/cur")), 3)
        self.assertEqual(len(ids), 2)
        s.stop()

    def test_mbox(self):
        """Message by message; what is appended later is read alone."""
        s, path = self.folder("spool-of-others")
        box = mailbox.mbox(f"{path}/box", create=True)
        for i in range(3):
            box.add(mail(i))
        box.flush()
        self.drop(s, f"{path}/box", settle="1s")
        ids = self.wait_spooled(s, 3)
        self.assertIn(b"Report Domain", s.spool_file("new", ids[0]))
        self.store(s)
        time.sleep(1.5)
        with open(f"{path}/box", "ab") as f:
            f.write(b"From x@example.net " + email.utils.formatdate().encode() + b"\n" +
                    mail(3).replace(b"\r\n", b"\n") + b"\n")
        ids = self.wait_spooled(s, 1)
        time.sleep(1)
        self.assertEqual(len(s.spool("new")), 1)
        self.assertIn(reports.numbered(3).report_id.encode(), s.spool_file("new", ids[0]))
        s.stop()

    def test_folder_is_missing_at_first(self):
        s, path = self.folder()
        os.rmdir(path)
        self.drop(s, path, settle="1s")
        [event] = wait_for("a warning", lambda: s.events("drop_failed"), 5)
        self.assertIn("No such file", event)
        os.mkdir(path)
        os.chmod(path, 0o777)
        self.put(f"{path}/a.eml", mail(0))
        self.wait_spooled(s, 1, 30)
        s.stop()


class DropKillTest(TestCase):
    def test_killed_at_any_point(self):
        """0 lost, 0 twice; each file ends where it belongs."""
        s = self.service()
        path = os.path.join(s.dir, "drop")
        for name in ("", "/done", "/refused"):
            os.mkdir(path + name)
            os.chmod(path + name, 0o777)
        intake = self.service({
            "drop files": {"path": path, "after": "move", "done_folder": f"{path}/done",
                           "refused_folder": f"{path}/refused", "settle": "0s"},
            "service": {"state_dir": s.state_dir}}, command="imap", start=False)
        count = 0
        for n in range(ROUNDS):
            for i in range(count, count + 30):
                with open(f"{path}/{i}.eml", "wb") as f:
                    f.write(mail(i))
                os.chmod(f"{path}/{i}.eml", 0o666)
            count += 30
            intake.start(wait=False)
            time.sleep(0.05 + n % 10 * 0.08)
            intake.kill()
        with open(f"{path}/bad.eml", "wb") as f:
            f.write(b"Subject: no report\r\n\r\nhello\r\n")
        os.chmod(f"{path}/bad.eml", 0o666)
        before = len(intake.events("drop_opened"))
        intake.start(wait=False)
        wait_for("the last start", lambda: len(intake.events("drop_opened")) > before, 30)
        wait_for("an empty folder", lambda: not [x for x in os.listdir(path) if "." in x], 60)
        intake.stop()
        s.wait_drained()
        rows = s.sql("select report_id, count(*) from report group by 1")
        self.assertEqual({r: int(c) for r, c in rows},
                         {reports.numbered(i).report_id: 1 for i in range(count)})
        s.verify()
        self.assertEqual(len(os.listdir(f"{path}/done")), count)
        self.assertEqual(os.listdir(f"{path}/refused"), ["bad.eml"])
        s.stop()


if __name__ == "__main__":
    main(jobs=2)
