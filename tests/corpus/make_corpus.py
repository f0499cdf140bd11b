#!/usr/bin/env python3
"""Write the corpus of aggregate reports: tests/corpus/aggregate/.

Every file is made here, from reserved names and addresses (RFC 2606, 5737,
3849), and beside each stands NAME.json: what a reader has to make of it, one
JSON line a report in the shape of `ruad parse --json`, and
  {"type":"refused","document":…,"code":…,"reason":…}   a document refused
  {"type":"message","code":…,"reason":…}                nothing found in it
The expectations are written by hand in recipes/, next to the input; nothing of
them comes from the program. d30_… to d97_… are ways in which reports are known
to differ, numbered through in recipes/. The output is a function of recipes/
alone (what is packed also of the zlib that Python links to: 1.2.13).

  make_corpus.py            write the files
  make_corpus.py --check    compare with what is there; exit 1 on a difference
"""
import pathlib
import sys

from recipes import (containers, d30_xml, d46_report, d66_record, mails,  # noqa: F401
                     plain)
from recipes.base import FILES

HERE = pathlib.Path(__file__).resolve().parent / "aggregate"


def main():
    check = "--check" in sys.argv[1:]
    bad = 0
    HERE.mkdir(exist_ok=True)
    for path in sorted(HERE.iterdir()):
        if path.name not in FILES:
            bad += 1
            print(path.name, "is not made here", file=sys.stderr)
    for name, content in FILES.items():
        path = HERE / name
        if not check:
            path.write_bytes(content)
        elif not path.is_file() or path.read_bytes() != content:
            bad += 1
            print(name, "differs", file=sys.stderr)
    return 1 if bad else 0


sys.exit(main())
