#!/usr/bin/env python3
"""test_owners.py - the owner's word, and inventories of addresses, by command and by API."""

import getpass
import json
import os
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../harness"))
from ruad import IS_FULL, RUAD, TestCase, is_sanitized, main, wait_for

OWNERS = "/api/v1/domains/example.com/owners"


def lines(*objects):
    return "".join((o if isinstance(o, str) else json.dumps(o)) + "\n" for o in objects).encode()


class OwnersTest(TestCase):
    @classmethod
    def setUpClass(cls):
        cls.s = cls.class_service()
        for d in ("example.com", "example.net", "example.org"):
            cls.s.run("domain", "add", d)

    def setUp(self):
        self.s.sql("truncate owner_word, source_known")
        self.s.sql("update domain_revision set known_changes = known_changes + 1")
        self.s.sql("delete from domain where name not in "
                   "('example.com', 'example.net', 'example.org')")

    def words(self, domain="example.com"):
        """(match, value, owner, note), newest first."""
        rows = self.s.pages(f"/api/v1/domains/{domain}/owners", "owners", limit=2)
        return [(r["match"], r["value"], r["owner"], r["note"]) for r in rows]

    def put(self, body, path=OWNERS, **kw):
        return self.s.get(path, method="PUT",
                          body=body if isinstance(body, (str, bytes)) else json.dumps(body), **kw)

    def load(self, what, data, *args, code=0):
        r = self.s.run(what, "import", "-", *args, code=code, input=data)
        counts = r.out.split()
        return dict(zip(counts[::2], map(int, counts[1::2]))), r.errors

    # --- ruad source set, log

    def test_set(self):
        for source, said, match, value, owner in (
                ("192.0.2.7", "mine", "ip", "192.0.2.7", "mine"),
                ("198.51.100.77/24", "not-mine", "ip", "198.51.100.0/24", "not_mine"),
                ("2001:DB8:0::1", "forwarder", "ip", "2001:db8::1", "indirect"),
                ("dkim:Mail.Example.NET", "mine", "dkim", "mail.example.net", "mine"),
                ("spf:bounce.example.net", "mine", "spf", "bounce.example.net", "mine"),
                ("selector:S1", "mine", "selector", "s1", "mine"),
                ("hostname:example.edu", "unknown", "hostname", "example.edu", "unknown"),
                ("mta7.example.edu.", "mine", "hostname", "example.edu", "mine")):
            with self.subTest(source):
                r = self.s.run("source", "set", "Example.com", source, said, "--note", " why ")
                self.assertIn(f"{match} {value} is {owner} now", r.out)
                self.assertIn((match, value, owner, "why"), self.words())
        self.assertEqual(len(self.words()), 8)

    def test_set_says_what_is_wrong(self):
        for args, why in (
                (("exmaple.com", "192.0.2.1", "mine"), 'is "example.com" meant?'),
                (("far-away.invalid", "192.0.2.1", "mine"), "ruad domain add"),
                (("example.com", "192.0.2.300", "mine"), '"192.0.2.300" is no IP address'),
                (("example.com", "2001:db8::/129", "mine"), '"2001:db8::/129" is no IP address'),
                (("example.com", "mailer", "mine"), "is no source"),
                (("example.com", "dkim:", "mine"), "the source is empty"),
                (("example.com", "dkim:a b", "mine"), '"a b" is no domain name'),
                (("example.com", "192.0.2.1", "mien"), '"mien" is none of mine'),
                (("example.com", "192.0.2.1", "mine", "--note", "x" * 1001), "note_bytes")):
            with self.subTest(args[:3]):
                r = self.s.run("source", "set", *args, code=2)
                self.assertIn(why, r.errors)
        self.s.run("source", "set", "example.com", "192.0.2.1", code=2)
        self.assertEqual(self.s.sql("select count(*) from owner_word"), [["0"]])

    def test_log(self):
        self.assertIn("nothing has been said", self.s.run("source", "log", "example.com").out)
        self.s.run("source", "set", "example.com", "192.0.2.7", "mine")
        self.s.run("source", "set", "example.com", "192.0.2.7", "unknown", "--note", "mistaken \x1b[2J")
        self.s.run("source", "set", "example.net", "192.0.2.9", "mine")
        title, *rows = self.s.run("source", "log", "example.com").out.splitlines()
        self.assertEqual(title.split(), ["TIME", "WHO", "MATCH", "SOURCE", "OWNER", "NOTE"])
        self.assertEqual([r.split()[2:5] for r in rows],
                         [["ip", "192.0.2.7", "unknown"], ["ip", "192.0.2.7", "mine"]])
        self.assertNotIn("\x1b", rows[0])
        # What a tool reads is what the API answers.
        self.assertEqual(self.s.run_json("source", "log", "example.com", "--json"),
                         self.s.json(OWNERS))
        self.s.run("source", "log", "exmaple.com", code=2)

    def test_who(self):
        self.s.run("source", "set", "example.com", "192.0.2.7", "mine")
        env = dict(self.s.env(), SUDO_USER="operator")
        subprocess.run([RUAD, "source", "set", "example.com", "192.0.2.8", "mine", "-c",
                        self.s.config_path], env=env, check=True, capture_output=True, cwd="/")
        got = {r["value"]: r["said_by"] for r in self.s.json(OWNERS)["owners"]}
        me = getpass.getuser() if not os.environ.get("SUDO_USER") else os.environ["SUDO_USER"]
        # Only root can have come by sudo; others could say anything.
        self.assertEqual(got, {"192.0.2.7": me,
                               "192.0.2.8": "operator" if os.geteuid() == 0 else me})

    # --- the API

    def test_put(self):
        r = self.put({"match": "cidr", "value": "192.0.2.9/28", "owner": "indirect",
                      "note": "the school's forwarder"})
        self.assertEqual(r.status, 200, r)
        entry = r.json()
        self.assertRegex(entry.pop("said_at"), r"^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\dZ$")
        self.assertEqual(entry, {"match": "ip", "value": "192.0.2.0/28", "owner": "indirect",
                                 "note": "the school's forwarder", "said_by": "api"})
        self.put({"match": "hostname", "value": "example.edu", "owner": "mine", "note": None})
        self.assertEqual(self.words(), [("hostname", "example.edu", "mine", None),
                                        ("ip", "192.0.2.0/28", "indirect", "the school's forwarder")])
        rows = self.s.get(OWNERS, accept="text/csv").csv()
        self.assertEqual([(r["match"], r["value"], r["owner"], r["note"], r["said_by"]) for r in rows],
                         [("hostname", "example.edu", "mine", "", "api"),
                          ("ip", "192.0.2.0/28", "indirect", "the school's forwarder", "api")])
        # A date is for inventories: what is said here counts from now on.
        self.put({"match": "dkim", "value": "example.edu", "owner": "mine", "date": "2020-01-01"})
        self.assertEqual(self.words()[0][0], "dkim")

    def test_put_bad(self):
        good = {"match": "ip", "value": "192.0.2.1", "owner": "mine"}
        for body, why in (
                ("", "no JSON"), ("{", "no JSON"), ("[]", "not a JSON object"),
                (b'{"match":"\xff"}', "no JSON"),
                ({}, '"match" is none of'), (dict(good, match="asn"), '"match" is none of'),
                (dict(good, value="192.0.2.256"), "192.0.2.256"),
                (dict(good, value=7), '"value" is no text'),
                (dict(good, owner="ours"), '"ours" is none of'),
                ({k: good[k] for k in ("match", "value")}, '"owner" is missing'),
                (dict(good, note="x" * 1001), "note_bytes"),
                (dict(good, note=["x"]), '"note" is no text'),
                (dict(good, domain="example.net"), '"domain" is another'),
                ('{"match":"ip","match":"ip"}', "no JSON")):
            with self.subTest(body):
                r = self.put(body)
                self.assertEqual((r.status, r.headers["Content-Type"]),
                                 (400, "application/problem+json"), r)
                self.assertIn(why, r.json()["detail"])
        self.assertEqual(self.put(good, "/api/v1/domains/unknown.invalid/owners").status, 404)
        self.assertEqual(self.put(good, OWNERS + "?x=1").status, 400)
        self.assertEqual(self.put(b" " * 70000).status, 413)
        self.assertEqual(self.put(good, headers={"Origin": "https://evil.invalid"}).status, 403)
        r = self.s.get(OWNERS, method="DELETE")
        self.assertEqual((r.status, r.headers["Allow"]), (405, "GET, HEAD, PUT"))
        self.assertEqual(self.s.get(OWNERS + "?cursor=x").status, 400)
        self.assertEqual(self.words(), [])

    # --- ruad source import

    def test_import_words(self):
        one = {"domain": "example.com", "match": "ip", "value": "192.0.2.1"}
        data = lines(
            dict(one, owner="mine", date="2026-03-01", note="the shop"),
            dict(one, owner="not_mine", date="2026-03-05"),
            "", "{", dict(one, owner="maybe"), dict(one, owner="mine", date="2026-02-30"),
            {"domain": "example.net", "match": "spf", "value": "Bounce.Example.NET",
             "declare": "indirect", "day": -3, "date": None},
            dict(one, owner="mine", day=4), dict(one, domain=None, owner="mine"),
            dict(one, domain="unknown.invalid", owner="mine"),
            "x" * 70000,
            {"domain": "example.net", "match": "dkim", "value": "example.edu", "owner": "mine"})
        counts, errors = self.load("source", data, code=3)
        self.assertEqual(counts, {"lines": 11, "stored": 4, "unchanged": 0, "refused": 6, "skipped": 1})
        for said in ("-: line 4: no JSON", '-: line 5: "owner": "maybe" is none of',
                     '-: line 6: "date" is no day', '-: line 8: "day" is no day',
                     '-: line 9: "domain" is missing', "-: line 11: the line is too long",
                     '-: no domain "unknown.invalid": 1 line skipped', "--add-domains"):
            self.assertIn(said, errors)
        self.assertEqual(len(errors.splitlines()), 8, errors)
        # From its day on a word counts; below day 0 it always did.
        self.assertEqual(self.s.sql(
            "select d.name, match, value, owner, note, said_at at time zone 'UTC' from owner_word "
            "join domain d on d.id = domain_id where match <> 'dkim' order by said_at"),
            [["example.net", "spf", "bounce.example.net", "indirect", "", "1970-01-01 00:00:00"],
             ["example.com", "ip", "192.0.2.1", "mine", "the shop", "2026-03-01 00:00:00"],
             ["example.com", "ip", "192.0.2.1", "not_mine", "", "2026-03-05 00:00:00"]])
        # Once more: nothing new; the newest word is not said over by an old one.
        counts, _ = self.load("source", data, code=3)
        self.assertEqual((counts["stored"], counts["unchanged"]), (0, 4))
        counts, _ = self.load("source", data, "--add-domains", code=3)
        self.assertEqual((counts["stored"], counts["unchanged"], counts["skipped"]), (1, 4, 0))
        self.assertEqual(self.words("unknown.invalid"), [("ip", "192.0.2.1", "mine", None)])
        # What was said of a domain goes with it.
        self.load("enrich", lines({"domain": "unknown.invalid", "ip": "192.0.2.1"}))
        self.s.run("domain", "remove", "unknown.invalid", "--yes")
        self.assertEqual(self.s.sql("select (select count(*) from owner_word), "
                                    "(select count(*) from source_known)"), [["4", "0"]])

    def locks(self, granted):
        [[n]] = self.s.sql(f"select count(*) from pg_locks where {'' if granted else 'not '}granted and "
                           "(relation = 'owner_word'::regclass and mode <> 'AccessShareLock' "
                           "or locktype = 'advisory')")
        return int(n)

    def test_two_imports_at_a_time(self):
        data = lines(*({"domain": "example.com", "match": "selector", "value": f"s{i}",
                        "owner": "mine", "date": "2026-03-01"} for i in range(1500)))
        # Both are to begin when they would not yet see what the other says.
        holder = subprocess.Popen(["psql", "-X", "-q", "-d", self.s.database_url()],
                                  stdin=subprocess.PIPE, cwd="/")
        holder.stdin.write(b"begin; lock table owner_word in share mode;\n")
        holder.stdin.flush()
        wait_for("the lock", lambda: self.locks(True))
        both = [subprocess.Popen([RUAD, "source", "import", "-", "-c", self.s.config_path],
                                 env=self.s.env(), stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                 cwd="/") for _ in range(2)]
        for p in both:
            p.stdin.write(data)
            p.stdin.close()
        wait_for("both to wait", lambda: self.locks(False) == 2)
        holder.communicate(b"commit;\n")
        out = [p.stdout.read().decode().split() for p in both]
        self.assertEqual([p.wait() for p in both], [0, 0])
        self.assertEqual(sorted(int(o[3]) for o in out), [0, 1500])
        self.assertEqual(self.s.sql("select count(*) from owner_word"), [["1500"]])

    def test_a_word_without_a_day_counts_from_now_on(self):
        one = {"domain": "example.com", "match": "selector", "value": "s1"}
        self.assertEqual(self.load("source", lines(
            dict(one, owner="mine"), dict(one, owner="not_mine")))[0]["stored"], 1)
        self.assertEqual(self.words(), [("selector", "s1", "not_mine", None)])
        # Said otherwise in between, it is news again.
        self.s.run("source", "set", "example.com", "selector:s1", "mine")
        self.assertEqual(self.load("source", lines(dict(one, owner="not_mine")))[0]["stored"], 1)
        self.assertEqual(self.load("source", lines(dict(one, owner="not_mine")))[0]["unchanged"], 1)
        self.assertEqual([w[2] for w in self.words()], ["not_mine", "mine", "not_mine"])

    def test_more_domains_than_are_told_apart(self):
        counts, errors = self.load("enrich", b"".join(
            b'{"domain":"d%d.invalid","ip":"192.0.2.1"}\n' % (i % 10001) for i in range(10003)), code=3)
        self.assertEqual((counts["skipped"], counts["refused"], counts["stored"]), (10002, 1, 0))
        self.assertIn("line 10001: the file speaks of too many domains", errors)
        self.assertIn('no domain "d1.invalid": 2 lines skipped', errors)
        self.assertIn('no domain "d9999.invalid": 1 line skipped', errors)

    # --- ruad enrich import

    def known(self):
        return self.s.sql(
            "select d.name, source_ip, asn, as_name, country, hostname, rdns_domain, infra, is_listed, "
            "spf_from, spf_to from source_known k join domain d on d.id = domain_id order by 1, 2")

    def test_import_sources(self):
        one = {"domain": "example.com", "ip": "192.0.2.1", "asn": 64500, "infra": "esp",
               "listed": False, "rdns_org": "Example.EDU", "spf_from": -1, "spf_to": None,
               "spf_from_date": None, "spf_to_date": None}
        data = lines(
            one,
            {"domain": "example.net", "ip": "2001:DB8::1", "asn": None, "hostname": "mx1.example.edu",
             "as_name": "Example Networks", "country": "DE", "listed": True,
             "spf_from": 12, "spf_from_date": "2026-01-13", "spf_to": 20, "spf_to_date": "2026-01-21"},
            {"domain": "example.org", "ip": "192.0.2.3", "rdns_org": None, "infra": "unknown"},
            dict(one, ip="192.0.2.x"), dict(one, infra="cloud"), dict(one, listed="yes"),
            dict(one, spf_from=3), dict(one, asn=-1), dict(one, country="Germany"),
            dict(one, domain="one.invalid"), dict(one, domain="two.invalid"),
            dict(one, domain="one.invalid", ip="192.0.2.2"),
            # Of two lines about an address the later counts.
            dict(one, ip="192.0.2.9", asn=1), dict(one, ip="192.0.2.9", asn=2))
        counts, errors = self.load("enrich", data, code=3)
        # Two lines about one address are one row.
        self.assertEqual(counts, {"lines": 14, "stored": 4, "unchanged": 1, "refused": 6, "skipped": 3})
        want = [
            ["example.com", "192.0.2.1", "64500", "", "", "", "example.edu", "esp", "f", "1970-01-01", ""],
            ["example.com", "192.0.2.9", "2", "", "", "", "example.edu", "esp", "f", "1970-01-01", ""],
            ["example.net", "2001:db8::1", "", "Example Networks", "DE", "mx1.example.edu",
             "example.edu", "unknown", "t", "2026-01-13", "2026-01-21"],
            ["example.org", "192.0.2.3", "", "", "", "", "", "unknown", "f", "", ""]]
        self.assertEqual(self.known(), want)
        for number, member in ((4, "ip"), (5, "infra"), (6, "listed"), (7, "spf_from"), (8, "asn"),
                               (9, "country")):
            self.assertIn(f'-: line {number}: "{member}" is', errors)
        self.assertIn('no domain "one.invalid": 2 lines skipped', errors)
        self.assertIn('no domain "two.invalid": 1 line skipped', errors)
        self.assertEqual(len(errors.splitlines()), 9, errors)
        counts, _ = self.load("enrich", data, code=3)
        self.assertEqual((counts["stored"], self.known()), (0, want))
        # Another line takes the place of all that was known.
        self.assertEqual(self.load("enrich", lines({"domain": "example.com", "ip": "192.0.2.1"}))[0],
                         {"lines": 1, "stored": 1, "unchanged": 0, "refused": 0, "skipped": 0})
        self.assertEqual(self.known()[0], ["example.com", "192.0.2.1"] + [""] * 5 + ["unknown", "f", "", ""])

    def peak_kib(self, n):
        """Of an import of n lines, and with RUAD_FULL=1 as many that are skipped."""
        path = os.path.join(self.s.dir, "large.jsonl")
        with open(path, "w") as f:
            for i in range(n):
                f.write(json.dumps({
                    "domain": "example.com", "ip": f"2001:db8::{i >> 16:x}:{i & 0xffff:x}",
                    "asn": 64500, "rdns_org": "example.edu", "infra": "esp", "as_name": "x" * 60,
                    "listed": False, "spf_from": None, "spf_to": None}) + "\n")
                if IS_FULL:
                    f.write('{"domain":"unknown.invalid","ip":"192.0.2.1","as_name":"%s"}\n' % ("x" * 60))
        r = subprocess.run(
            [sys.executable, "-c",
             "import resource, subprocess, sys\n"
             "r = subprocess.run(sys.argv[1:], stderr=subprocess.DEVNULL)\n"
             "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)\n"
             "sys.exit(r.returncode)",
             RUAD, "enrich", "import", path, "-c", self.s.config_path],
            env=self.s.env(), capture_output=True, text=True, cwd="/")
        self.assertEqual(r.returncode, 3 if IS_FULL else 0, r)
        self.assertEqual(self.s.sql("select count(*) from source_known"), [[str(n)]])
        return int(r.stdout.split()[-1])

    def test_a_large_file_in_flat_memory(self):
        """Many batches need what two do; with RUAD_FULL=1 100 MB, of which half is skipped."""
        few = self.peak_kib(4000)
        many = self.peak_kib(300000 if IS_FULL else 50000)
        print(f"peak {few} KiB of few lines, {many} KiB of many")
        if not is_sanitized():
            self.assertLess(many, few + 2048)

    def test_no_such_file(self):
        for what in ("source", "enrich"):
            r = self.s.run(what, "import", "/nonexistent", code=2)
            self.assertIn('cannot open "/nonexistent"', r.errors)


if __name__ == "__main__":
    main()
