#!/usr/bin/env python3
"""test_imap.py - reports that are fetched from IMAP mailboxes."""

import os
import re
import shutil
import signal
import sys
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../harness"))
import reports
from imap_rig import Dovecot, IntakeTest, TokenEndpoint, bearer, mail, uids_of
from reports import Truth
from ruad import (IS_FULL, TestCase, children, free_port, is_sanitized, main, proc_cmdline,
                  proc_status, wait_for)

ROUNDS = 100 if IS_FULL else 10
EXTRA_ROUNDS = 20
BACKFILL = 50_000 if IS_FULL else 1_000


class MailboxTest(IntakeTest):
    def test_fetch_and_keep(self):
        """Byte for byte, oldest first, nothing changed; not again after a restart."""
        d = self.dovecot()
        mails = [mail(i) for i in range(5)]
        d.append(*mails, date='"01-Nov-2026 12:00:00 +0100"')
        s = self.intake({"imap office": d.options()})
        ids = self.wait_spooled(s, 5)
        self.assertEqual([s.spool_file("new", i) for i in ids], mails)
        envelope = self.envelope(s, ids[2])
        self.assertEqual(envelope["channel"], "imap")
        self.assertEqual(envelope["arrived"], "2026-11-01T11:00:00Z")
        self.assertRegex(envelope["origin"], r"^office/INBOX;UIDVALIDITY=\d+;UID=3$")
        self.store(s)
        d.append(mail(5))
        self.assertEqual(s.spool_file("new", self.wait_spooled(s, 1)[0]), mail(5))
        self.store(s)
        wait_for("the ledger", lambda: self.ledger_is_settled(s), 10)
        s.stop()
        # EXAMINE and BODY.PEEK: not even \Recent is gone.
        self.assertEqual([f - {"\\Recent"} for f in d.list().values()], [set()] * 6)
        self.begin(s)
        d.append(mail(6))
        self.assertEqual([s.spool_file("new", i) for i in self.wait_spooled(s, 1)], [mail(6)])
        s.stop()

    def ledger_is_settled(self, s):
        [name] = [n for n in os.listdir(f"{s.state_dir}/imap") if n.endswith(".uids")]
        with open(f"{s.state_dir}/imap/{name}") as f:
            lines = f.read().splitlines()
        pending = {ln.split()[1] for ln in lines if ln.startswith("f")}
        done = {ln.split()[1] for ln in lines if ln.startswith("d")}
        return pending <= done

    def test_idle_wakes(self):
        d = self.dovecot()
        s = self.intake({"imap office": d.options(poll="1h", idle="20m")})
        wait_for("IDLE", lambda: s.events("mailbox_opened"), 10)
        self.assertIn("idle=true", s.events("mailbox_opened")[0])
        time.sleep(1)
        for i in range(3):
            began = time.monotonic()
            d.append(mail(i))
            self.wait_spooled(s, i + 1)
            self.assertLess(time.monotonic() - began, 2)
        s.stop()

    def test_moved_only_once_stored(self):
        d = self.dovecot()
        d.append(*[mail(i) for i in range(3)])
        s = self.intake({"imap office": d.options(
            after="move", done_folder="Räder & Co", refused_folder="Refused")})
        ids = self.wait_spooled(s, 3)
        time.sleep(1.5)
        self.assertEqual(len(d.list()), 3, "moved before it was stored")
        self.store(s, ids[0])
        wait_for("the first to move", lambda: len(d.list()) == 2, 10)
        self.refuse(s, ids[1])
        wait_for("the second to move", lambda: len(d.list()) == 1, 10)
        self.assertEqual(len(d.list(folder='"R&AOQ-der &- Co"')), 1)
        self.assertEqual(len(d.list(folder="Refused")), 1)
        self.assertEqual(list(d.list()), [3])
        self.assertEqual([f - {"\\Recent"} for f in d.list().values()], [set()])
        s.stop()

    def check_without_move(self, capability, flagged_before=False):
        d = self.dovecot(capability=capability)
        d.append(mail(0), mail(1), mail(2))
        if flagged_before:
            with d.client() as c:
                c.select("INBOX")
                c.uid("STORE", "3", "+FLAGS", r"(\Deleted)")
        s = self.intake({"imap office": d.options(after="move", done_folder="Done", poll="1s")})
        ids = self.wait_spooled(s, 3)
        self.store(s, ids[0], ids[1])
        wait_for("two copies", lambda: len(d.list(folder="Done")) == 2, 10)
        return d, s

    def test_copy_and_uid_expunge(self):
        d, s = self.check_without_move("IMAP4rev1 IDLE UIDPLUS", flagged_before=True)
        wait_for("the expunge", lambda: list(d.list()) == [3], 10)
        s.stop()

    def test_copy_and_expunge(self):
        d, s = self.check_without_move("IMAP4rev1")
        wait_for("the expunge", lambda: list(d.list()) == [3], 10)
        s.stop()

    def test_expunge_would_take_what_others_marked(self):
        d, s = self.check_without_move("IMAP4rev1", flagged_before=True)
        wait_for("the marks", lambda: all("\\Deleted" in f for f in d.list().values()), 10)
        time.sleep(2)
        self.assertEqual(len(d.list()), 3)
        self.assertEqual(len(d.list(folder="Done")), 2, "copied again and again")
        s.stop()

    def test_delete(self):
        """What is stored; what is refused is never deleted."""
        d = self.dovecot()
        d.append(mail(0), mail(1))
        s = self.intake({"imap office": d.options(after="delete")})
        ids = self.wait_spooled(s, 2)
        self.refuse(s, ids[1])
        self.store(s, ids[0])
        wait_for("the deletion", lambda: list(d.list()) == [2], 10)
        s.stop()
        self.begin(s)
        time.sleep(2)
        self.assertEqual((s.spool("new"), list(d.list())), ([], [2]))
        s.stop()

    def test_several_mailboxes_and_folders(self):
        d = self.dovecot()
        d.append(mail(0), user="office")
        d.append(mail(1), user="junk", folder="Junk")
        d.append(mail(2), user="junk", folder="Berichte/2026".replace("/", "."), create=True)
        s = self.intake({
            "imap office": d.options("office"),
            "imap junk": d.options("junk", folder=r"\Junk, Berichte.2026"),
            "imap wrong": d.options("other", host="localhost", port=free_port()),
        })
        ids = self.wait_spooled(s, 3)
        self.assertEqual({self.envelope(s, i)["origin"].split(";")[0] for i in ids},
                         {"office/INBOX", "junk/\\x5CJunk", "junk/Berichte.2026"})
        wait_for("the failure", lambda: s.events("mailbox_failed"), 10)
        self.assertTrue(all("mailbox=wrong" in e for e in s.events("mailbox_failed")))
        s.stop()

    def test_starttls_and_mechanisms(self):
        d = self.dovecot()
        d.append(mail(0))
        for n, auth in enumerate(("password", "plain", "login")):
            s = self.intake({"imap office": d.options(
                host="localhost", port=d.port, tls="starttls", auth=auth)})
            self.wait_spooled(s, 1)
            s.stop()
            s.cleanup()

    def test_certificate_is_checked(self):
        d = self.dovecot()
        d.append(mail(0))
        s = self.intake({"imap office": d.options(ca_file="/etc/ssl/certs/ca-certificates.crt"),
                         "imap name": d.options("other", host="127.0.0.1")})
        wait_for("both failures", lambda: {re.search(r"mailbox=(\w+)", e)[1] for e in
                                           s.events("mailbox_failed")} == {"office", "name"}, 20)
        self.assertEqual(s.spool("new"), [])
        [office] = [e for e in s.events("mailbox_failed") if "mailbox=office" in e]
        self.assertIn("certificate", office)
        s.stop()

    def test_wrong_password(self):
        d = self.dovecot()
        options = d.options()
        with open(options["password_file"], "w") as f:
            f.write("not-this-one\n")
        s = self.intake({"imap office": options})
        [event] = wait_for("the refusal", lambda: s.events("mailbox_failed"), 30)
        self.assertIn("retry_in_ms=30000", event, "an account must not be locked")
        self.assertIn("AUTHENTICATIONFAILED", event)
        self.assertNotIn("not-this-one", s.log())
        s.stop()

    def test_too_large_stays(self):
        d = self.dovecot()
        d.append(mail(0) + b"x" * 100_000 + b"\r\n", mail(1))
        s = self.intake({"imap office": d.options(
            after="move", done_folder="Done", max_message="100kB")})
        self.assertEqual(s.spool_file("new", self.wait_spooled(s, 1)[0]), mail(1))
        self.store(s)
        wait_for("the move", lambda: list(d.list()) == [1], 10)
        self.assertEqual(len(s.events("message_too_large")), 1)
        s.stop()

    def test_uidvalidity_changes(self):
        """All is fetched again, under the new numbers."""
        d = self.dovecot()
        d.append(mail(0), mail(1))
        s = self.intake({"imap office": d.options()})
        self.wait_spooled(s, 2)
        self.store(s)
        s.stop()
        d.stop()
        for name in ("dovecot-uidlist", "dovecot.index", "dovecot.index.log",
                     "dovecot.index.cache"):
            path = os.path.join(d.maildir(), name)
            if os.path.exists(path):
                os.unlink(path)
        time.sleep(1.1)  # UIDVALIDITY is a time in seconds
        d.start()
        self.begin(s)
        self.wait_spooled(s, 2)
        self.assertIn("new=true", s.events("mailbox_opened")[-1])
        self.assertNotEqual(*[re.search(r"uidvalidity=(\d+)", e)[1] for e in
                              (s.events("mailbox_opened")[0], s.events("mailbox_opened")[-1])])
        s.stop()

    def test_others_delete_meanwhile(self):
        d = self.dovecot()
        d.append(*[mail(i) for i in range(4)])
        s = self.intake({"imap office": d.options(after="move", done_folder="Done")})
        ids = self.wait_spooled(s, 4)
        with d.client() as c:
            c.select("INBOX")
            c.uid("STORE", "2,3", "+FLAGS", r"(\Deleted)")
            c.expunge()
        self.store(s, *ids)
        wait_for("the moves", lambda: len(d.list(folder="Done")) == 2 and not d.list(), 10)
        d.append(mail(4))
        self.wait_spooled(s, 1)
        self.assertEqual(s.events("mailbox_failed"), [])
        s.stop()

    def test_folder_vanishes_and_comes_back(self):
        d = self.dovecot()
        d.append(mail(0), folder="Reports", create=True)
        s = self.intake({"imap office": d.options(folder="Reports", idle="1s")})
        self.wait_spooled(s, 1)
        with d.client() as c:
            c.delete("Reports")
        wait_for("the failure", lambda: s.events("mailbox_failed"), 20)
        d.append(mail(1), folder="Reports", create=True)
        self.wait_spooled(s, 2, 30)
        s.stop()

    def test_server_restarts(self):
        d = self.dovecot()
        s = self.intake({"imap office": d.options()})
        wait_for("the mailbox", lambda: s.events("mailbox_opened"), 10)
        d.kill()
        wait_for("the failure", lambda: s.events("mailbox_failed"), 20)
        d.start()
        d.append(mail(0))
        self.wait_spooled(s, 1, 30)
        s.stop()

    def test_backfill_is_flat(self):
        """Many messages: memory stays, progress is told, the spool stays short."""
        d = self.dovecot()
        d.append(mail(0))
        folder = os.path.join(d.maildir(), "cur")
        for i in range(1, BACKFILL):
            path = f"{folder}/{1700000000 + i}.M{i}.host:2,S"
            with open(path, "wb") as f:
                f.write(mail(i % 50))
            shutil.chown(path, "nobody", "nogroup")
        s = self.intake({"imap office": d.options()})
        taken, most, first = 0, 0, None
        began = time.monotonic()
        end = began + 60 + BACKFILL / 50
        while taken < BACKFILL:
            self.assertLess(time.monotonic(), end, f"{taken}\n{s.log_tail()}")
            ids = s.spool("new")
            most = max(most, len(ids))
            taken += len(ids)
            self.store(s, *ids) if ids else time.sleep(0.05)
            if taken > BACKFILL / 10 and first is None:
                first = proc_status(s.process.pid, "VmRSS")
        self.assertEqual(taken, BACKFILL)
        self.assertLessEqual(most, 256)
        rate, peak = BACKFILL / (time.monotonic() - began), proc_status(s.process.pid, "VmHWM")
        print(f"note: backfill of {BACKFILL}: {rate:.0f} a second, at most {peak} KiB, "
              f"{first} KiB after a tenth", flush=True)
        if IS_FULL:
            self.assertTrue(s.events("mailbox_progress"))
        if not is_sanitized():
            self.assertLess(peak, first + 4096)
        s.stop()


class WaitTest(IntakeTest):
    """With a scripted server, which sees what is said and when."""

    def watched(self, mails, capability, answer=None, **options):
        said = []

        def script(c):
            c.login(capability)

            def note(verb, tag, rest):
                said.append((time.monotonic(), verb))
                return answer(c, verb, tag) if answer else None
            c.serve(mails, answer=note)
        server = self.scripted(script)
        s = self.intake({"imap office": server.options(**options)})
        return s, said

    def times(self, said, verb):
        return [t for t, v in said if v == verb]

    def test_idle_is_said_anew(self):
        """And the whole folder looked at: nothing depends on EXISTS."""
        mails = {1: b"one"}
        s, said = self.watched(mails, "IMAP4rev1 IDLE", idle="1s", poll="1h")
        self.wait_spooled(s, 1)
        mails[2] = b"two"  # without a word
        self.wait_spooled(s, 2, 4)
        wait_for("three rounds", lambda: len(self.times(said, "IDLE")) >= 3, 10)
        idle = self.times(said, "IDLE")
        self.assertGreater(idle[-1] - idle[-2], 0.7)
        s.stop()

    def test_poll_without_idle(self):
        mails = {1: b"one"}
        s, said = self.watched(mails, "IMAP4rev1", idle="1h", poll="1s")
        self.wait_spooled(s, 1)
        mails[2] = b"two"
        self.wait_spooled(s, 2, 4)
        self.assertEqual(self.times(said, "IDLE"), [])
        s.stop()

    def test_idle_is_announced_and_refused(self):
        mails = {1: b"one"}

        def answer(c, verb, tag):
            if verb == "IDLE":
                c.say(f"{tag} BAD not here\r\n")
                return True
            if verb == "NOOP":
                mails[2] = b"two"
                c.say("* 2 EXISTS\r\n")
        s, said = self.watched(mails, "IMAP4rev1 IDLE", answer, idle="20m", poll="1s")
        self.wait_spooled(s, 2, 6)
        self.assertEqual(len(self.times(said, "IDLE")), 1)
        self.assertEqual(s.events("mailbox_failed"), [])
        s.stop()

    def test_exists_in_another_answer(self):
        """Between SEARCH and IDLE no news is lost."""
        mails = {1: b"one"}

        def answer(c, verb, tag):
            if verb == "UID SEARCH" and 2 not in mails:
                mails[2] = b"two"
                c.say(f"* SEARCH 1\r\n* 2 EXISTS\r\n{tag} OK\r\n")
                return True
        s, _ = self.watched(mails, "IMAP4rev1 IDLE", answer, idle="20m", poll="1h")
        self.wait_spooled(s, 2, 5)
        s.stop()


class TokenTest(IntakeTest):
    def endpoint(self, d):
        e = TokenEndpoint(d.tls)
        self.addCleanup(e.close)
        return e

    def test_client_credentials(self):
        for auth in ("xoauth2", "oauthbearer"):
            d = self.dovecot(mechanisms=f"plain {auth}")
            d.append(mail(0))
            e = self.endpoint(d)
            s = self.intake({"imap office": d.options(
                auth=auth, folder="INBOX, Junk", **e.options(d.dir))})
            self.wait_spooled(s, 1)
            wait_for("both folders", lambda: len(s.events("mailbox_opened")) == 2, 10)
            # One token serves both.
            self.assertEqual(e.asked, [{
                "grant_type": "client_credentials", "client_id": "ruad-client",
                "client_secret": "the client's secret", "scope": "https://mail.example.com/"}])
            s.stop()
            for secret in ("the client's secret", bearer("office").split(".")[0]):
                self.assertNotIn(secret, s.log())
            s.cleanup()

    def test_refresh_token_is_renewed_and_kept(self):
        """Each answer brings a new refresh token; the old one is dead."""
        d = self.dovecot()
        e = self.endpoint(d)
        e.rotate, e.lifetime_s = True, 30  # below the margin: asked at each login
        s = self.intake({"imap office": d.options(
            auth="xoauth2", folder="INBOX, Junk", **e.options(d.dir, "first-refresh-token"))})
        wait_for("both folders", lambda: len(s.events("mailbox_opened")) == 2, 20)
        s.stop()
        self.assertEqual([a["refresh_token"] for a in e.asked],
                         ["first-refresh-token", "refresh-token-1"])
        [name] = [n for n in os.listdir(f"{s.state_dir}/imap") if "refresh" in n]
        self.assertEqual(os.stat(f"{s.state_dir}/imap/{name}").st_mode & 0o777, 0o600)
        self.begin(s)
        wait_for("both again", lambda: len(s.events("mailbox_opened")) == 4, 20)
        self.assertEqual(e.asked[2]["refresh_token"], "refresh-token-2")
        s.stop()
        # Another one in the configuration counts at once.
        with open(os.path.join(d.dir, "refresh.token"), "w") as f:
            f.write("second-refresh-token\n")
        e.refresh = "second-refresh-token"
        self.begin(s)
        wait_for("both again", lambda: len(s.events("mailbox_opened")) == 6, 20)
        s.stop()

    def test_refusals(self):
        d = self.dovecot()
        e = self.endpoint(d)
        e.refuse = "invalid_client"
        s = self.intake({"imap office": d.options(auth="xoauth2", **e.options(d.dir))})
        [event] = wait_for("the refusal", lambda: s.events("mailbox_failed"), 20)
        self.assertIn("invalid_client", event)
        s.stop()
        e.refuse, e.secret = None, b"another secret"
        self.begin(s)
        wait_for("a bad token", lambda: len(s.events("mailbox_failed")) == 2, 20)
        self.assertIn("retry_in_ms=30000", s.events("mailbox_failed")[1])
        s.stop()


class CopyTest(IntakeTest):
    def test_connection_lost_between_copy_and_expunge(self):
        """The copy is noted: neither a new connection nor a new start makes another."""
        said, mails = [], {1: b"one", 2: b"two"}

        def script(c):
            c.login("IMAP4rev1 UIDPLUS")

            def answer(verb, tag, rest):
                said.append(rest)
                if verb == "UID STORE" and sum("UID STORE" in s for s in said) < 3:
                    raise EOFError
                if verb == "UID EXPUNGE":
                    for uid in uids_of(rest.split()[2]):
                        mails.pop(uid, None)
            c.serve(mails, answer=answer)
        server = self.scripted(script)
        s = self.intake({"imap office": server.options(after="move", done_folder="Done",
                                                       poll="1s")})
        self.store(s, *self.wait_spooled(s, 2))
        wait_for("the first STORE", lambda: [x for x in said if "UID STORE" in x], 10)
        s.stop()
        self.begin(s)
        wait_for("the expunge", lambda: not mails, 20)
        copied = [uid for x in said if "UID COPY" in x for uid in uids_of(x.split()[2])]
        self.assertEqual(sorted(copied), [1, 2])
        self.assertEqual(s.spool("new"), [], "fetched again")
        s.stop()


class KillTest(TestCase):
    @classmethod
    def setUpClass(cls):
        cls.s = cls.class_service()

    def test_killed_between_fetch_commit_and_move(self):
        """0 lost, 0 twice, and each ends in the done folder."""
        d = Dovecot()
        self.addCleanup(d.cleanup)
        s = self.s
        # Started by the test, so that no back-off comes between.
        intake = self.service({
            "imap office": d.options(after="move", done_folder="Done"),
            "service": {"state_dir": s.state_dir}}, command="imap", start=False)
        count, phases, n = 0, set(), 0
        # On a busy machine the usual pauses may all end before the first fetch, on a fast
        # one after the last move: longer and shorter ones then.
        while n < ROUNDS or (len(phases) < 3 and n < ROUNDS + EXTRA_ROUNDS):
            d.append(*[mail(i) for i in range(count, count + 40)])
            count += 40
            before = len(intake.events("message_spooled")) if n else 0
            intake.start(wait=False)
            # Another point each time: from the login to the last move.
            time.sleep(0.03 + n % 10 * (0.07 if n < ROUNDS else (0.3, 0.01)[n % 2]))
            intake.kill()
            spooled = len(intake.events("message_spooled")) - before
            phases.add((spooled > 0, bool(s.spool("new") or s.spool("taken")), not d.list()))
            n += 1
        self.assertGreaterEqual(len(phases), 3, f"killed at the same points: {phases}")
        before = len(intake.events("mailbox_opened"))
        intake.start(wait=False)
        wait_for("the last start", lambda: len(intake.events("mailbox_opened")) > before, 30)
        try:
            wait_for("an empty mailbox", lambda: not d.list(), 120, 0.5)
        except AssertionError as e:
            raise AssertionError(f"{e}\n{intake.log_tail()}") from None
        intake.stop()
        s.wait_drained()
        rows = s.sql("select report_id, count(*) from report group by 1")
        self.assertEqual({r: int(c) for r, c in rows},
                         {reports.numbered(i).report_id: 1 for i in range(count)})
        truth = Truth(reports.numbered(i) for i in range(count))
        self.assertEqual(s.verify()["messages"],
                         sum(truth.total(x)["messages"] for x in truth.domains()))
        self.assertEqual(len(d.list(folder="Done")), count)
        self.assertEqual(s.spool("refused"), [])
        print(f"note: {n} kills at {len(phases)} kinds of moments, {count} messages",
              flush=True)

    def test_whole_service(self):
        """`ruad serve` runs it beside the others, and starts it again."""
        def reload(is_there):
            s.write_config()
            s.process.send_signal(signal.SIGHUP)
            wait_for(f"imap there: {is_there}", lambda: is_there == any(
                proc_cmdline(p)[1:2] == ["imap"] for p in children(s.process.pid)), 10)

        d = Dovecot()
        self.addCleanup(d.cleanup)
        first = (ROUNDS + EXTRA_ROUNDS) * 40  # reports that are not there yet
        d.append(mail(first), mail(first + 1) + b"\r\n", b"Subject: no report\r\n\r\nhello\r\n")
        s = self.s
        before = int(s.sql("select count(*) from report")[0][0])
        s.config["imap office"] = d.options(
            after="move", done_folder="Done", refused_folder="Refused")
        reload(True)
        wait_for("an empty mailbox", lambda: not d.list(), 30, 0.2)
        self.assertEqual((len(d.list(folder="Done")), len(d.list(folder="Refused"))), (2, 1))
        [row] = s.run_json("spool", "list", "--json")["messages"]
        self.assertRegex(row["origin"], r"^office/INBOX;UIDVALIDITY=\d+;UID=3$")
        self.assertIn("origin: office/INBOX", s.run("spool", "show", row["spool_id"]).out)
        s.kill_service("imap")
        d.append(mail(first + 2))
        wait_for("the next", lambda: len(d.list(folder="Done")) == 3, 30, 0.2)
        self.assertEqual(s.sql("select count(*) from report"), [[str(before + 3)]])
        self.assertIn("imap", s.run("status").out)

        # Sections come and go.
        section = s.config.pop("imap office")
        reload(False)
        s.config["imap office"] = section
        reload(True)


class OptionsTest(TestCase):
    def check(self, section, options, words):
        s = self.service({section: options}, command="imap", start=False)
        s.start(wait=False)
        self.assertEqual(s.process.wait(20), 2, s.log_tail())
        self.assertIn(words, s.log())
        self.assertIn(words, s.run("config", "check", code=2).errors)

    def test_contradictions(self):
        base = {"host": "mail.example.com", "user": "dmarc@example.com"}
        self.check("imap a", {"user": "x"}, "host is missing")
        self.check("imap a", base, "password_file is missing")
        self.check("imap a", {**base, "auth": "xoauth2"}, "oauth2_token_url is missing")
        oauth = {**base, "auth": "xoauth2", "oauth2_client_id": "x"}
        self.check("imap a", {**oauth, "oauth2_token_url": "http://login.example.com/"},
                   "https://")
        self.check("imap a", {**oauth, "oauth2_token_url": "https://login.example.com/"},
                   "oauth2_refresh_token_file")
        self.check("drop a", {"after": "keep"}, "path is missing")
        self.check("drop a", {"path": "/x", "after": "move"}, "done_folder")
        self.check("drop a", {"path": "/x", "after": "move", "done_folder": "/x/"}, "is watched")
        self.check("imap a", {**base, "password_file": "/etc/hostname", "after": "move",
                              "done_folder": "INBOX"}, "among the watched folders")


if __name__ == "__main__":
    main(jobs=2)
