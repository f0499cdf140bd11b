#!/usr/bin/env python3
"""test_samples.py - reports of the real world, beside an independent count of them.

The samples of other projects are no part of this tree: they are read in place,
and without them this is skipped (RUAD_SAMPLES names the folder).
"""

import collections
import email
import io
import json
import os
import pathlib
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
import zipfile
import zlib

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../harness"))
from ruad import ROOT, RUAD, TestCase, main

SAMPLES = pathlib.Path(os.environ.get("RUAD_SAMPLES", ROOT.parent / "shared/samples/real"))
CODES = {"syntax", "limit", "unsupported", "truncated"}
MAX_COUNT = 10**12

# What xml.etree cannot read: is it read by us? With the reason, where not.
BROKEN = {
    "ikea.com!example.de!1538690400!1538776800.xml": None,
    "invalid_xml.xml": None,
    "bad.com!example.com!1337140800!1337227200.xml": "truncated",
    "known-invalid": "mismatch",  # the middle is missing
}
# Well-formed, and yet no report.
REFUSED = {"forensic-sample.xml": "neither a usable begin nor end"}


def inflated(data):
    """All members of a gzip file, as far as they go."""
    out = b""
    while data[:2] == b"\x1f\x8b":
        z = zlib.decompressobj(31)
        try:
            out += z.decompress(data)
        except zlib.error:
            break
        data = z.unused_data
    return out


def documents(data, depth=0):
    """The XML documents in a file, whatever it is."""
    head = data.removeprefix(b"\xef\xbb\xbf").lstrip()
    if depth > 3 or not head:
        return
    if data[:2] == b"\x1f\x8b":
        yield from documents(inflated(data), depth + 1)
    elif data[:2] == b"PK":
        with zipfile.ZipFile(io.BytesIO(data)) as z:
            for name in z.namelist():
                yield from documents(z.read(name), depth + 1)
    elif head[:1] == b"<":
        yield data
    elif re.match(rb"(From |[A-Za-z0-9-]+:)", head):
        for part in email.message_from_bytes(data).walk():
            if not part.is_multipart():
                yield from documents(part.get_payload(decode=True) or b"", depth + 1)


def facts(data):
    """(report_id, records, messages) by xml.etree; None: not a report."""
    root = ET.fromstring(data)
    for e in root.iter():
        e.tag = e.tag.rpartition("}")[2]
    if root.tag != "feedback":
        return None
    counts = []
    for r in root.iter("record"):
        text = (r.findtext("row/count") or "").strip()
        if re.fullmatch(r"[0-9]+", text) and 1 <= int(text) <= MAX_COUNT:
            counts.append(int(text))
    report_id = (root.findtext("report_metadata/report_id") or "").strip().strip("<>")
    return report_id, len(counts), sum(counts)


def broken_facts(data):
    """The same for what is no XML, by its tags alone."""
    counts = [int(x) for x in re.findall(rb"<count>\s*([0-9]+)\s*</count>", data)]
    report_id = re.search(rb"<report_id>\s*(.*?)\s*</report_id>", data).group(1)
    return report_id.decode(), len(counts), sum(counts)


def parsed(path):
    r = subprocess.run([RUAD, "parse", path], capture_output=True, text=True, cwd="/",
                       timeout=300, check=False)
    return [json.loads(x) for x in r.stdout.splitlines()], r.stderr.splitlines(), r.returncode


class SamplesTest(TestCase):
    @classmethod
    def setUpClass(cls):
        if not SAMPLES.is_dir():
            cls.skipTest(cls, f"{SAMPLES} is not there")

    def expected(self, folder):
        """(counter of facts, {file: words its refusal has to hold})"""
        want, refused = collections.Counter(), {}
        for path in sorted(p for p in folder.rglob("*") if p.is_file()):
            for data in documents(path.read_bytes()):
                try:
                    what = facts(data)
                except ET.ParseError:
                    if not re.search(rb"<([\w.-]+:)?feedback\b", data):
                        continue
                    name = path.name if path.name in BROKEN else path.parent.name
                    self.assertIn(name, BROKEN, f"{path} is broken, and new here")
                    if BROKEN[name]:
                        refused[path] = BROKEN[name]
                        continue
                    what = broken_facts(data)
                if path.name in REFUSED:
                    refused[path] = REFUSED[path.name]
                elif what:
                    want[what] += 1
        return want, refused

    def test_totals_of_all_folders(self):
        """Records and messages of every report, as xml.etree counts them."""
        total = collections.Counter()
        for folder in sorted(p for p in SAMPLES.iterdir() if p.is_dir()):
            with self.subTest(folder.name):
                want, refused = self.expected(folder)
                reports, errors, code = parsed(folder)
                got = collections.Counter(
                    (r["report_id"], len(r["records"]), sum(x["count"] for x in r["records"]))
                    for r in reports if r["type"] == "aggregate")
                self.assertEqual(got, want)
                self.assertEqual(code, 3 if errors else 0)
                for line in errors:
                    # PATH[, message N]: CODE: REASON
                    m = re.fullmatch(r"ruad: (.*?): ([a-z]+): (.+)", line)
                    self.assertTrue(m and m[2] in CODES and len(m[3]) > 10, line)
                for path, words in refused.items():
                    self.assertTrue(any(str(path) in x and words in x for x in errors),
                                    f"{path}: {words}")
                total["reports"] += len(reports)
                total["messages"] += sum(x[2] * n for x, n in want.items())
                for r in reports:
                    total.update(r["repairs"])
        print(f"samples: {dict(total)}", file=sys.stderr)
        self.assertGreater(total["reports"], 600)

    def test_beside_the_answers_of_another_parser(self):
        """stalwart-mail-auth keeps what it reads of two of its samples."""
        folder = SAMPLES / "stalwart-mail-auth/resources/dmarc-feedback"
        for source, answer in (("005.xml", "005.json"), ("104.eml", "104.json")):
            with self.subTest(source):
                want = json.loads((folder / answer).read_text())
                (got,), errors, _ = parsed(folder / source)
                self.assertEqual(errors, [])
                self.check_report(got, want)

    def word(self, text):
        return None if text == "Unspecified" else text.lower()

    def check_report(self, got, want):
        m, p = want["report_metadata"], want["policy_published"]
        for key in ("org_name", "email", "report_id"):
            self.assertEqual(got[key], m[key])
        self.assertEqual(got["policy_published"]["domain"], p["domain"])
        for key in ("p", "sp"):
            self.assertEqual(got["policy_published"][key], self.word(p[key]))
        for key in ("adkim", "aspf"):
            self.assertEqual(got["policy_published"][key], p[key][0].lower())
        self.assertEqual(len(got["records"]), len(want["record"]))
        for g, w in zip(got["records"], want["record"]):
            self.check_record(g, w)

    def check_record(self, got, want):
        row, evaluated = want["row"], want["row"]["policy_evaluated"]
        self.assertEqual((got["source_ip"], got["count"]), (row["source_ip"], row["count"]))
        for key in ("disposition", "dkim", "spf"):
            self.assertEqual(got[key], self.word(evaluated[key]))
        # Theirs has no word for sampled_out, which RFC 9990 dropped: `other`.
        self.assertEqual([x["comment"] for x in got["reasons"]],
                         [x["comment"] for x in evaluated["reason"]])
        # An empty envelope_from is an absent one for us.
        for key, value in want["identifiers"].items():
            self.assertEqual(got[key], value or None)
        for kind in ("dkim", "spf"):
            self.assertEqual(
                [(x["domain"], x["result"]) for x in got["auth_results"][kind]],
                [(x["domain"], self.word(x["result"])) for x in want["auth_results"][kind]])


if __name__ == "__main__":
    main()
