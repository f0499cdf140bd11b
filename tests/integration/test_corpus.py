#!/usr/bin/env python3
"""test_corpus.py - a folder of real-shaped mail: what is stored is what was made.

The totals are those that the corpus' own generator (tests/bench/corpus.py) kept
while it made the records; nothing of ours has read them.
"""

import ipaddress
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [os.path.join(HERE, "../harness"), os.path.join(HERE, "../bench")]
import corpus
from ruad import IS_FULL, TestCase, main

REPORTS = 2000 if IS_FULL else 200
SUMS = ("messages", "passed", "dkim_aligned", "spf_aligned", "quarantined", "rejected")
COLUMNS = ", ".join(f"sum({c})" for c in SUMS)


class CorpusTest(TestCase):
    def test_truth(self):
        s = self.service()
        folder = os.path.join(s.dir, "corpus")
        truth = corpus.make(folder, REPORTS, form="mix", domain_count=12)
        got = s.run_json("import", "--json", folder, timeout=600)
        totals = truth.totals
        self.assertEqual(
            (got["stored"], got["duplicates"], got["refused"], got["records"], got["messages"]),
            (totals["reports"], totals["files"] - totals["reports"], 0, totals["records"],
             totals["messages"]))
        self.assertGreater(totals["files"], totals["reports"])
        rows = s.sql("select count(*), sum(message_count) from record")
        self.assertEqual([int(v) for v in rows[0]], [totals["records"], totals["messages"]])
        days = s.sql(f"select d.name || ' ' || s.day, {COLUMNS} from source_day s "
                     "join domain d on d.id = s.domain_id group by 1")
        self.assertEqual({key: [int(v) for v in sums] for key, *sums in days},
                         {key: [c[k] for k in SUMS] for key, c in truth.days.items()})
        sources = s.sql("select d.name, s.source_ip, sum(messages), sum(passed) from source_day s "
                        "join domain d on d.id = s.domain_id group by 1, 2")
        self.assertEqual({(d, ipaddress.ip_address(ip)): [int(m), int(p)]
                          for d, ip, m, p in sources},
                         {(key.split()[0], ipaddress.ip_address(key.split()[1])): sums
                          for key, sums in truth.sources.items()})
        s.verify()


if __name__ == "__main__":
    main()
