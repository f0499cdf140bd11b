"""running.py - the tests of one file, and the lines that tests/run reads of them."""

import atexit
import concurrent.futures
import re
import subprocess
import sys
import tempfile
import time
import unittest


class _Result(unittest.TextTestResult):
    """One line a test, with its time."""

    def startTest(self, test):
        self._began = time.monotonic()
        unittest.TestResult.startTest(self, test)

    def _line(self, word, test, why=""):
        took = time.monotonic() - getattr(self, "_began", time.monotonic())
        name = test.id().removeprefix("__main__.")
        print(f"{word:4} {name} ({took:.1f} s){why}", flush=True)

    def addSuccess(self, test):
        unittest.TestResult.addSuccess(self, test)
        self._line("ok", test)

    def addFailure(self, test, err):
        unittest.TestResult.addFailure(self, test, err)
        self._line("FAIL", test)

    def addError(self, test, err):
        unittest.TestResult.addError(self, test, err)
        self._line("FAIL", test)

    def addSubTest(self, test, subtest, err):
        unittest.TestResult.addSubTest(self, test, subtest, err)
        if err is not None:
            self._line("FAIL", subtest)

    def addSkip(self, test, reason):
        unittest.TestResult.addSkip(self, test, reason)
        self._line("SKIP", test, f": {reason}")


def _run_some(tests):
    """In a process of their own; (passed, failed, skipped)."""
    with tempfile.TemporaryFile("w+", errors="replace") as out:
        p = subprocess.Popen([sys.executable, sys.argv[0], *tests], stdout=out, stderr=out)
        atexit.register(p.terminate)
        p.wait()
        out.seek(0)
        text = out.read()
    print(re.sub(r"(?m)^RESULT .*\n", "", text), end="", flush=True)
    found = re.search(r"(?m)^RESULT passed=(\d+) failed=(\d+) skipped=(\d+)$", text)
    return tuple(map(int, found.groups())) if found else (0, 1, 0)


def _portions():
    """The tests of this file: what shares a service together, others by some eight."""
    shared, others = [], []
    for name, c in vars(sys.modules["__main__"]).items():
        if (not isinstance(c, type) or not issubclass(c, unittest.TestCase)
                or c.__module__ != "__main__"):
            continue
        tests = [f"{name}.{t}" for t in unittest.defaultTestLoader.getTestCaseNames(c)]
        if c.setUpClass.__func__ is not unittest.TestCase.setUpClass.__func__:
            shared += [[name]] if tests else []
        else:
            count = -(-len(tests) // 8)
            others += [tests[i::count] for i in range(count)]
    return shared + sorted(others, key=len, reverse=True)


def _run_portions(jobs):
    with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
        passed, failed, skipped = map(sum, zip(*pool.map(_run_some, _portions())))
    print(f"RESULT passed={passed} failed={failed} skipped={skipped}", flush=True)
    sys.exit(1 if failed else 0)


def main(jobs=1):
    """unittest.main with the one line that tests/run adds up. A file whose tests wait
    most of the time runs in so many `jobs`, where no test is named."""
    if jobs > 1 and len(sys.argv) == 1:
        _run_portions(jobs)
    program = unittest.main(module="__main__", exit=False, testRunner=unittest.TextTestRunner(
        resultclass=_Result, verbosity=0, stream=sys.stderr))
    r = program.result
    failed = len(r.failures) + len(r.errors) + len(r.unexpectedSuccesses)
    skipped = len(r.skipped)
    passed = max(r.testsRun - failed - skipped, 0)
    print(f"RESULT passed={passed} failed={failed} skipped={skipped}", flush=True)
    sys.exit(1 if failed else 0)
