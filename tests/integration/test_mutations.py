#!/usr/bin/env python3
"""test_mutations.py - damaged reports and mails, by the thousand.

Files of the corpus with bits turned, bytes put in and taken out, blocks moved
and doubled, ends cut off and parts of others spliced in. The same ones in every
run: RUAD_SEED gives others, RUAD_FULL=1 ten times as many. One `ruad parse`
reads many; what was damaged ends as a report or as a refusal with its code, no
reader dies of it, and a good report among them always comes through.
"""

import glob
import json
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "../harness"))
sys.path.insert(0, os.path.join(HERE, "../corpus"))
from recipes.base import PLAIN, changed
from ruad import COMPLAINTS, IS_FULL, ROOT, RUAD, TestCase, main, write_config

SEED = int(os.environ.get("RUAD_SEED", "20261101"))
COUNT = 10000 if IS_FULL else 1000
BATCH = 250
GOOD_EVERY = 25
MAX_SOURCE = 64 * 1024
GOOD_ID = "2026.11.01.good"
GOOD = changed(PLAIN, ("2026.11.01.1", GOOD_ID)).encode()
SPECIAL = [b"", b"\0", b"\xff" * 4, b"<", b"</", b"<!--", b"]]>", b"<![CDATA[", b"&#x0;", b"&a;",
           b"<!DOCTYPE a>", b"\r\n\r\n", b"\r\n--=-b0\r\n", b"--=-b0--", b"PK\3\4", b"PK\1\2",
           b"PK\5\6", b"\x1f\x8b\x08", b"=?utf-8?b?", b"\xef\xbb\xbf", b"\xff\xfe", b"=" * 80,
           b"9" * 40, b"-1", b"<feedback>", b"</record>", b"Content-Type: message/rfc822\r\n\r\n",
           b"Content-Transfer-Encoding: base64\r\n"]


def sources():
    """Name and bytes of every input of the corpora that is not a bomb."""
    out = []
    for path in sorted(glob.glob(str(ROOT / "tests/corpus/*/*"))):
        if os.path.isfile(path) and not path.endswith(".json") and \
                os.path.getsize(path) <= MAX_SOURCE:
            with open(path, "rb") as f:
                out.append((os.path.basename(path), f.read()))
    return out


# --- what is done to a file ---


def flip_bits(r, data, _):
    data = bytearray(data)
    for _ in range(r.choice((1, 1, 2, 8, 64))):
        data[r.randrange(len(data))] ^= 1 << r.randrange(8)
    return bytes(data)


def set_bytes(r, data, _):
    data = bytearray(data)
    at = r.randrange(len(data))
    for i in range(at, min(at + r.choice((1, 2, 4, 16)), len(data))):
        data[i] = r.randrange(256)
    return bytes(data)


def insert(r, data, _):
    at = r.randrange(len(data) + 1)
    new = r.choice(SPECIAL) or r.randbytes(r.randrange(1, 40))
    return data[:at] + new * r.choice((1, 1, 1, 2, 50)) + data[at:]


def delete(r, data, _):
    at = r.randrange(len(data))
    return data[:at] + data[at + r.choice((1, 2, 10, 100, 1000)):]


def swap_blocks(r, data, _):
    a, b, c, d = sorted(r.randrange(len(data) + 1) for _ in range(4))
    return data[:a] + data[c:d] + data[b:c] + data[a:b] + data[d:]


def double_block(r, data, _):
    a, b = sorted(r.randrange(len(data) + 1) for _ in range(2))
    return data[:b] + data[a:b] * r.choice((1, 2, 5)) + data[b:]


def truncate(r, data, _):
    return data[:r.randrange(len(data))]


def splice(r, data, other):
    return data[:r.randrange(len(data) + 1)] + other[r.randrange(len(other) + 1):]


MUTATIONS = (flip_bits, set_bytes, insert, delete, swap_blocks, double_block, truncate, splice)


def mutant(r, pool):
    """A file's name, what was done to it, and what came out."""
    name, data = r.choice(pool)
    done = []
    for _ in range(r.choice((1, 1, 1, 2, 3))):
        change = r.choice(MUTATIONS)
        data = change(r, data or b"\0", r.choice(pool)[1] or b"\0")
        done.append(change.__name__)
    return name, "+".join(done), data


class MutationTest(TestCase):
    def setUp(self):
        self.dir = tempfile.mkdtemp(prefix="ruad-mutation-")
        self.addCleanup(shutil.rmtree, self.dir)
        write_config(os.path.join(self.dir, "conf"), {
            "service": {"state_dir": os.path.join(self.dir, "state")}})

    def parse(self, paths):
        return subprocess.run([RUAD, "parse", "-c", os.path.join(self.dir, "conf"), *paths],
                              capture_output=True, timeout=280, cwd=self.dir,
                              stdin=subprocess.DEVNULL,
                              env={k: v for k, v in os.environ.items()
                                   if not k.startswith("RUAD_")})

    def keep(self, path, what):
        """A file that did harm stays for the one who looks into it."""
        kept = os.path.join(ROOT, "build/test-logs/mutations")
        os.makedirs(kept, exist_ok=True)
        return shutil.copy(path, os.path.join(kept, f"{SEED}-{what}"))

    def check_batch(self, files):
        """`files` is path -> what it is, in order; "" where it is the good one."""
        run = self.parse(list(files))
        errors = run.stderr.decode(errors="replace")
        self.assertIsNone(COMPLAINTS.search(errors), errors)
        self.assertIn(run.returncode, (0, 3), errors)
        reports = [json.loads(line) for line in run.stdout.splitlines()]
        refused = {}
        for line in errors.split("\n")[:-1]:
            found = re.fullmatch(r"ruad: (.+?)(?:, message \d+)?: (\w+): (.+)", line)
            self.assertIsNotNone(found, repr(errors[max(0, errors.find("\n\n") - 300):][:600]))
            path, code, reason = found.groups()
            self.assertIn(path, files, line)
            if "its reader died" in reason:
                self.fail(f"{files[path]}: {line}; kept as {self.keep(path, 'died')}")
            self.assertIn(code, ("syntax", "limit", "unsupported", "truncated"), line)
            refused[path] = code
        self.assertEqual(run.returncode, 3 if refused else 0)
        good = [r for r in reports if r.get("report_id") == GOOD_ID]
        self.assertEqual(len(good), sum(not what for what in files.values()))
        for r in good:
            self.assertEqual([(x["source_ip"], x["count"]) for x in r["records"]],
                             [("192.0.2.1", 12)])
        self.assertFalse([p for p, what in files.items() if not what and p in refused])
        self.check_reports(reports)
        # Whatever is neither a report nor refused was lost.
        self.assertGreaterEqual(len(reports) + len(refused), len(files))
        return len(refused), len(reports)

    def check_reports(self, reports):
        """What comes out keeps its promises, damaged or not."""
        for r in reports:
            if r["type"] == "failure":
                self.assertTrue(r["reported_domain"] and r["header_from"])
                self.assertGreater(r["incidents"], 0)
                continue
            if r["type"] == "tls":
                self.assertTrue(r["organization_name"] and r["report_id"])
                self.assertTrue(all(p["policy_domain"] for p in r["policies"]))
                continue
            self.assertEqual(r["type"], "aggregate")
            self.assertTrue(r["policy_published"]["domain"])
            self.assertTrue(r["report_id"])
            self.assertLessEqual(r["begin"], r["end"])
            for record in r["records"]:
                self.assertGreater(record["count"], 0)
                self.assertIn(record["dkim"], ("pass", "fail"))
                self.assertIn(record["spf"], ("pass", "fail"))

    def test_mutations(self):
        r, pool = random.Random(SEED), sources()
        self.assertGreater(len(pool), 200)
        refused = reports = 0
        for first in range(0, COUNT, BATCH):
            folder = os.path.join(self.dir, str(first))
            os.mkdir(folder)
            files = {}
            for n in range(first, first + BATCH):
                name, done, data = mutant(r, pool)
                path = os.path.join(folder, f"{n:05d}")
                with open(path, "wb") as f:
                    f.write(data)
                files[path] = f"{name} {done}"
                if n % GOOD_EVERY == 0:
                    path = os.path.join(folder, f"{n:05d}good")
                    with open(path, "wb") as f:
                        f.write(GOOD)
                    files[path] = ""
            got = self.check_batch(files)
            refused, reports = refused + got[0], reports + got[1]
            shutil.rmtree(folder)
        print(f"note: {COUNT} mutations: {refused} refused, {reports - COUNT // GOOD_EVERY} "
              f"reports came out")
        # Were all refused, or none, it would say nothing about the readers.
        self.assertGreater(refused, COUNT // 10)
        self.assertGreater(reports, COUNT // 10)


if __name__ == "__main__":
    main()
