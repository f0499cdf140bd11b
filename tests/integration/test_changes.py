#!/usr/bin/env python3
"""test_changes.py - the changes feed: from what the listener sees to who reads along."""

import json
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../harness"))
from ruad import TestCase, main, wait_for

NOTE = """at: 2026-11-01T00:00:00Z
host: mx2.example.net
kind: network
subject: 2001:db8::/64
count: 1300
usual: 2
untold: 7
"""


class ChangesTest(TestCase):
    @classmethod
    def setUpClass(cls):
        cls.s = cls.class_service()
        cls.notes = os.path.join(cls.s.state_dir, "spool/notes")

    def feed(self, cursor=None, limit=None, **kw):
        query = "&".join(f"{k}={v}" for k, v in (("cursor", cursor), ("limit", limit)) if v)
        return self.s.get(f"/api/v1/changes?{query}", **kw)

    def since(self, cursor):
        return self.feed(cursor).json()["changes"]

    def waited_for(self, cursor, count):
        return wait_for("the entries", lambda: len(got := self.since(cursor)) >= count and got, 20)

    def say(self, line):
        """So often that it is unusual."""
        for _ in range(6):
            with self.s.smtp() as c:
                c.raw(line * 20)
                while c.reply()[0]:
                    pass

    def put_note(self, name, text):
        """As another would leave it there, whole."""
        owner = os.stat(self.notes)
        path = os.path.join(self.s.dir, "note")
        with open(path, "w") as f:
            f.write(text)
        os.chown(path, owner.st_uid, owner.st_gid)
        os.rename(path, os.path.join(self.notes, name))

    def notes_are_gone(self):
        wait_for("an empty folder", lambda: not os.listdir(self.notes), 20)

    def test_what_the_listener_sees(self):
        begin = self.feed().json()["cursor"]
        self.say(b"WHAT\r\n")
        [entry] = self.waited_for(begin, 1)
        self.assertEqual((entry["kind"], entry["subject"], entry["domain"]),
                         ("listener_unusual", "syntax", None))
        details = entry["details"]
        self.assertEqual((details["what"], details["usual"], details["untold"],
                          details["host"]), ("reason", 0, 0, "mx.example.net"))
        self.assertGreater(details["count"], 100)
        self.notes_are_gone()
        self.say(b"RCPT TO:<x@example.com>\r\n")
        first, second = self.waited_for(begin, 2)
        self.assertEqual((first, second["subject"]), (entry, "sequence"))
        # Page by page, and on from the end.
        page = self.feed(begin, limit=1).json()
        self.assertEqual((page["changes"], page["next_cursor"]), ([first], page["cursor"]))
        page = self.feed(page["next_cursor"], limit=1).json()
        self.assertEqual((page["changes"], page["next_cursor"]), ([second], None))
        self.assertEqual(self.since(page["cursor"]), [])
        rows = self.feed(begin, headers={"Accept": "text/csv"}).csv()
        self.assertEqual([(r["id"], r["subject"], json.loads(r["details"])) for r in rows],
                         [(str(e["id"]), e["subject"], e["details"]) for e in (first, second)])

    def test_a_note_is_told_once(self):
        """Its removal got lost: it is there again, with the same name."""
        begin = self.feed().json()["cursor"]
        for _ in range(2):
            self.put_note("0006543210abcdef.note", NOTE)
            self.notes_are_gone()
        [entry] = self.since(begin)
        self.assertEqual((entry["at"], entry["subject"], entry["details"]),
                         ("2026-11-01T00:00:00Z", "2001:db8::/64",
                          {"what": "network", "count": 1300, "usual": 2, "untold": 7,
                           "host": "mx2.example.net"}))

    def test_damaged_notes_hold_up_nobody(self):
        begin = self.feed().json()["cursor"]
        for n, text in enumerate((
                "", "at: yesterday\n", NOTE.replace("network", "spy"),
                NOTE.replace("2001:db8::/64", "\\x00"), NOTE.replace("2001:db8::/64", "\u00e4"),
                NOTE.replace("2001:db8::/64", "x" * 2000), NOTE.replace("count: 1300", "count: x"))):
            self.put_note(f"000654321000000{n}.note", text)
        self.notes_are_gone()
        # The last lacks a number, and is told for what it is.
        [entry] = self.since(begin)
        self.assertEqual(entry["details"]["count"], 0)
        self.assertEqual(len(self.s.events("note_damaged")), 6)

    def test_what_is_no_cursor(self):
        for query in ("cursor=x", "cursor=", "limit=0", "limit=1001", "since=1",
                      f"cursor={'A' * 201}"):
            self.assertEqual(self.s.get(f"/api/v1/changes?{query}").status, 400, query)


if __name__ == "__main__":
    main()
