#!/usr/bin/env python3
"""test_imap_hostile.py - IMAP servers that lie, flood, break off or say nothing."""

import os
import re
import sys
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../harness"))
from imap_rig import IntakeTest, uids_of
from ruad import is_sanitized, main, proc_status, wait_for


class HostileTest(IntakeTest):
    """No server can do harm: memory, time, other mailboxes."""

    def attack(self, script, why, implicit=True, spooled=0, **options):
        server = self.scripted(script, implicit)
        s = self.intake({"imap office": server.options(**options)})
        wait_for(f"mailbox_failed {why}",
                 lambda: any(re.search(why, e) for e in s.events("mailbox_failed")), 30)
        self.assertEqual(len(s.spool("new")), spooled)
        wait_for("an empty tmp/", lambda: s.spool("tmp") == [], 5)
        if not is_sanitized():
            self.assertLess(proc_status(s.process.pid, "VmHWM"), 40_000)
        s.stop()
        return server, s

    def test_endless_line(self):
        def script(c):
            c.login()
            c.line()
            while True:
                c.say(b"* OK " + b"x" * 60_000)
        self.attack(script, "line is longer")

    def test_endless_lines(self):
        def script(c):
            c.login()
            c.line()
            while True:
                c.say(b"* 5 EXISTS\r\n" * 10_000)
        self.attack(script, "answer is longer")

    def test_endless_search(self):
        def script(c):
            c.login()
            def answer(verb, *_):
                if verb == "UID SEARCH":
                    c.say(b"* SEARCH")
                while verb == "UID SEARCH":
                    c.say(b" 7" * 50_000)
            c.serve({}, answer=answer)
        self.attack(script, "answer is longer")

    def test_endless_greeting(self):
        """While libcurl still has the word; its limits and the 60 s count."""
        def script(c):
            for _ in range(200):
                c.say(b"* OK " + b"x" * 60_000)
        self.attack(script, ".")

    def test_literals(self):
        for size in (b"4294967295", b"4294967296", b"99999999999999999999", b"-1", b"1x", b""):
            def script(c, size=size):
                c.login()
                def answer(verb, tag, rest):
                    if verb == "UID FETCH" and "BODY" in rest:
                        c.say(b"* 1 FETCH (UID 1 BODY[] {" + size + b"}\r\nx")
                        c.line()
                c.serve({1: b"x"}, answer=answer)
            with self.subTest(size):
                self.attack(script, "max_message|literal")

    def test_literal_elsewhere(self):
        """Not a message: its bytes are talk, and go."""
        def script(c):
            c.login()
            c.line()
            c.say(b"* LIST () {4294967295}\r\n")
            while True:
                c.say(b"x" * 65_536)
        self.attack(script, "answer is longer")

    def test_body_is_cut_off(self):
        def script(c):
            c.login()
            def answer(verb, tag, rest):
                if verb == "UID FETCH" and "BODY" in rest:
                    c.say(b"* 1 FETCH (UID 1 BODY[] {1000}\r\nhalf of it")
                    raise EOFError
            c.serve({1: b"x"}, answer=answer)
        self.attack(script, "closed the connection|connection lost")

    def test_body_nobody_asked_for(self):
        def script(c):
            c.login()
            def answer(verb, tag, rest):
                if verb == "UID FETCH" and "BODY" in rest:
                    c.say(b"* 9 FETCH (UID 9 BODY[] {3}\r\nabc)\r\n")
            c.serve({1: b"x"}, answer=answer)
        self.attack(script, "not asked for")

    def test_same_body_twice(self):
        def script(c):
            c.login()
            def answer(verb, tag, rest):
                if verb == "UID FETCH" and "BODY" in rest:
                    c.say(b"* 1 FETCH (UID 1 BODY[] {3}\r\nabc)\r\n" * 2)
            c.serve({1: b"x"}, answer=answer)
        # The first is a message like any other.
        self.attack(script, "not asked for", spooled=1)

    def test_no_body(self):
        """As iCloud does: passed over, the others come."""
        bodies = {1: "BODY[] NIL", 2: 'BODY[] ""', 3: "BODY[] {0}\r\n", 4: "FLAGS (\\Seen)",
                  5: 'BODY[] {3}\r\nabc INTERNALDATE "x"'}
        def script(c):
            c.login()
            def answer(verb, tag, rest):
                if verb == "UID FETCH" and "BODY" in rest:
                    for uid in uids_of(rest.split()[2]):
                        c.say(f"* {uid} FETCH (UID {uid} {bodies[uid]})\r\n")
                    c.say(f"{tag} OK\r\n")
                    return True
            c.serve({i: b"abc" for i in range(1, 6)}, answer=answer)
        server = self.scripted(script)
        s = self.intake({"imap office": server.options(idle="1s")})
        wait_for("four to be passed over", lambda: len(s.events("message_passed_over")) == 4, 30)
        self.assertEqual([s.spool_file("new", i) for i in s.spool("new")], [b"abc"])
        s.stop()

    def test_message_that_breaks_the_connection(self):
        """Held to be its fault after three times; the others come."""
        def script(c):
            c.login()
            def answer(verb, tag, rest):
                if verb == "UID FETCH" and "BODY" in rest and re.search(r"FETCH (1:)?2\b", rest):
                    raise EOFError
                if verb == "UID FETCH" and "BODY" in rest and rest.split()[2] == "1:3":
                    raise EOFError
            c.serve({1: b"one", 2: b"two", 3: b"three"}, answer=answer)
        server = self.scripted(script)
        s = self.intake({"imap office": server.options()})
        wait_for("the third", lambda: len(s.spool("new")) == 2, 60)
        self.assertEqual([s.spool_file("new", i) for i in s.spool("new")], [b"one", b"three"])
        self.assertEqual(len(s.events("message_passed_over")), 1)
        s.stop()

    def test_preauth(self):
        """In the clear: no way to TLS, so no way at all."""
        said = []
        def script(c):
            c.say(b"* PREAUTH [CAPABILITY IMAP4rev1 STARTTLS] welcome\r\n")
            while True:
                said.append(c.line())
                c.say(f"{said[-1][0]} OK done\r\n")
        self.attack(script, ".", implicit=False)
        self.assertFalse([s for s in said if s[1].split()[0] in ("LOGIN", "AUTHENTICATE",
                                                                  "SELECT", "EXAMINE")], said)

    def test_no_starttls(self):
        said = []
        def script(c):
            c.say(b"* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] ready\r\n")
            while True:
                said.append(c.line())
                c.say(f"* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\n{said[-1][0]} OK done\r\n")
        self.attack(script, "retry_in_ms=30000", implicit=False)
        self.assertFalse([s for s in said if s[1].split()[0] in ("LOGIN", "AUTHENTICATE")], said)

    def test_plaintext_behind_starttls(self):
        """CVE-2021-22947: answers that came in the clear must not count."""
        said = []
        def script(c):
            c.say(b"* OK [CAPABILITY IMAP4rev1 STARTTLS] ready\r\n")
            while True:
                tag, rest = c.line()
                said.append(rest)
                if rest.upper() == "STARTTLS":
                    c.say(f"{tag} OK go on\r\n* CAPABILITY IMAP4rev1\r\nA003 OK in\r\n"
                          "* 1 EXISTS\r\n* OK [UIDVALIDITY 1] x\r\n")
                    return
                c.say(f"* CAPABILITY IMAP4rev1 STARTTLS\r\n{tag} OK done\r\n")
        self.attack(script, ".", implicit=False)
        self.assertFalse([s for s in said if s.split()[0] in ("LOGIN", "AUTHENTICATE")], said)

    def test_silence(self):
        """A server that says nothing does not keep us from ending."""
        def script(c):
            c.login()
            c.line()
            time.sleep(30)
        server = self.scripted(script)
        s = self.intake({"imap office": server.options()})
        wait_for("a connection", lambda: server.connections, 10)
        time.sleep(0.5)
        s.stop()
        self.assertLess(s.stop_s, 3)

    def test_cries_wolf(self):
        """EXISTS without end in IDLE, nothing new: little is spent on it."""
        searches = []
        def script(c):
            c.login()
            def answer(verb, tag, rest):
                if verb == "UID SEARCH":
                    searches.append(time.monotonic())
                if verb == "IDLE":
                    c.say(b"+ x\r\n" + b"* 1 EXISTS\r\n" * 1000)
                    c.line()
                    c.say(f"{tag} OK\r\n")
                    return True
            c.serve({}, answer=answer)
        server = self.scripted(script)
        s = self.intake({"imap office": server.options()})
        time.sleep(3)
        s.stop()
        self.assertLess(len(searches), 25)

    def test_move_is_refused(self):
        """Told once in a while, tried again later, the rest goes on."""
        moves = []
        mails = {1: b"one"}
        def script(c):
            c.login()
            def answer(verb, tag, rest):
                if verb == "UID MOVE":
                    moves.append(rest)
                    c.say(f"{tag} NO [OVERQUOTA] no room\r\n")
                    return True
                if verb == "CREATE":
                    c.say(f"{tag} NO [ALREADYEXISTS] it is there\r\n")
                    return True
            c.serve(mails, answer=answer)
        server = self.scripted(script)
        s = self.intake({"imap office": server.options(
            after="move", done_folder='a "b" \\', idle="1s")})
        self.store(s, *self.wait_spooled(s, 1))
        wait_for("the refusal", lambda: s.events("mailbox_refuses"), 10)
        mails[2] = b"two"
        self.assertEqual(s.spool_file("new", self.wait_spooled(s, 1)[0]), b"two")
        self.assertEqual(moves, ['UID MOVE 1 "a \\"b\\" \\\\"'] * 2)
        s.stop()


if __name__ == "__main__":
    main(jobs=2)
