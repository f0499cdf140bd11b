"""judge.py - reports of other policies, and what mail under them ought to come to.

A second judge, that shares nothing with the first but the RFCs.
"""

import collections
import datetime
import xml.etree.ElementTree as ET
from fractions import Fraction
from xml.sax.saxutils import escape

from reports import DAY_S, day_begin

# --- reports --------------------------------------------------------------------


def record(ip, count, disposition="none", dkim="fail", spf="fail", header_from="example.com",
           reason=None, dkim_domain=None, spf_domain="bounce.example.edu", dkim_result="pass",
           spf_result="pass"):
    """Evaluated results, and the raw ones that stand behind them."""
    reasons = f"<reason><type>{reason}</type></reason>" if reason else ""
    signature = (f"<dkim><domain>{dkim_domain}</domain><selector>s1</selector>"
                 f"<result>{dkim_result}</result></dkim>" if dkim_domain else "")
    return (f"<record><row><source_ip>{ip}</source_ip><count>{count}</count><policy_evaluated>"
            f"<disposition>{disposition}</disposition><dkim>{dkim}</dkim><spf>{spf}</spf>{reasons}"
            f"</policy_evaluated></row><identifiers><header_from>{header_from}</header_from>"
            f"</identifiers><auth_results>{signature}<spf><domain>{spf_domain}</domain>"
            f"<scope>mfrom</scope><result>{spf_result}</result></spf></auth_results></record>")


def report(org, day, policy, records, report_id=None, domain="example.com"):
    """One of a whole day; `policy` is what stands in policy_published beside the domain."""
    begin = day_begin(day)
    is_new = "<testing>" in policy
    space = ' xmlns="urn:ietf:params:xml:ns:dmarc-2.0"' if is_new else ""
    return (f'<?xml version="1.0"?><feedback{space}><version>1.0</version><report_metadata>'
            f"<org_name>{escape(org)}</org_name><email>noreply@{org}</email>"
            f"<report_id>{report_id or f'{day}.{org}'}</report_id><date_range><begin>{begin}</begin>"
            f"<end>{begin + DAY_S - 1}</end></date_range></report_metadata><policy_published>"
            f"<domain>{domain}</domain>{policy}</policy_published>{''.join(records)}</feedback>")


def old_policy(p, sp=None, pct=100, adkim="r"):
    return (f"<adkim>{adkim}</adkim><aspf>r</aspf><p>{p}</p><sp>{sp or p}</sp><pct>{pct}</pct>")


def new_policy(p, sp=None, testing="n", adkim="r"):
    return (f"<p>{p}</p><sp>{sp or p}</sp><np>{sp or p}</np><adkim>{adkim}</adkim><aspf>r</aspf>"
            f"<testing>{testing}</testing>")


# --- a second judge ---------------------------------------------------------------


def text(e, path, default=None):
    found = e.findtext(path)
    return found.strip().lower() if found and found.strip() else default


def organisation(domain):
    """Of the domains that are used here."""
    return ".".join((domain or "").split(".")[-2:])


class Rows:
    """All records of some reports, as xml.etree reads them."""

    def __init__(self, documents=(), rows=()):
        self.rows = list(rows)
        for document in documents:
            root = ET.fromstring(document)
            for e in root.iter():
                e.tag = e.tag.rpartition("}")[2]
            p = root.find("policy_published")
            told = {k: text(p, k) for k in ("p", "sp", "np", "adkim", "aspf", "pct", "testing")}
            told["pct"] = int(told["pct"]) if told["pct"] else None
            begin, end = (int(text(root, f"report_metadata/date_range/{k}"))
                          for k in ("begin", "end"))
            day = datetime.datetime.fromtimestamp((begin + end) // 2, datetime.timezone.utc).date()
            for r in root.iter("record"):
                self.rows.append(self.row(root, r, told, p, day))

    def row(self, root, r, told, p, day):
        evaluated = "row/policy_evaluated/"
        header_from = text(r, "identifiers/header_from")
        return {
            "day": day.isoformat(), "reporter": text(root, "report_metadata/org_name"),
            "told": told, "is_new": told["testing"] is not None,
            "scope": "p" if header_from == text(p, "domain") else "sp",
            "source_ip": text(r, "row/source_ip"), "count": int(text(r, "row/count")),
            "header_from": header_from,
            "disposition": text(r, evaluated + "disposition"),
            "dkim": text(r, evaluated + "dkim"), "spf": text(r, evaluated + "spf"),
            "reasons": {x.text for x in r.findall(evaluated + "reason/type")},
            "raw_dkim": [(text(x, "domain"), text(x, "result"))
                         for x in r.findall("auth_results/dkim")],
            "raw_spf": [(text(x, "domain"), text(x, "result"))
                        for x in r.findall("auth_results/spf")],
        }

    def between(self, first, last):
        return Rows(rows=[r for r in self.rows if str(first) <= r["day"] <= str(last)])

    def recorded(self):
        c = collections.Counter()
        for r in self.rows:
            c[{"quarantine": "quarantined", "reject": "rejected"}.get(r["disposition"],
                                                                     "delivered")] += r["count"]
        return {k: c[k] for k in ("delivered", "quarantined", "rejected")}


def aligned(result, raw, header_from, was, asked):
    """RFC 9989 4.4: by the raw results, where another mode is asked for."""
    was, asked = was or "r", asked or "r"
    if was == asked:
        return result == "pass"
    same = any(x == "pass" and d == header_from for d, x in raw)
    near = any(x == "pass" and organisation(d) == organisation(header_from) for d, x in raw)
    return (result == "pass" and same) if asked == "s" else (result == "pass" or near)


def policy_of(policy, scope):
    return policy["p"] if scope == "p" else (policy["sp"] or policy["p"])


def judged(r, asked, is_heeded=True):
    """(passed, quarantined, rejected, overridden) of one message of a row."""
    told = r["told"]
    passed = (aligned(r["dkim"], r["raw_dkim"], r["header_from"], told["adkim"], asked["adkim"]) or
              aligned(r["spf"], r["raw_spf"], r["header_from"], told["aspf"], asked["aspf"]))
    stood = Fraction(r["disposition"] == "quarantine"), Fraction(r["disposition"] == "reject")
    spared = r["reasons"] & {"forwarded", "trusted_forwarder", "mailing_list", "local_policy"}
    was = policy_of(told, r["scope"])
    if spared and not passed and (was == "none" or r["disposition"] != was):
        return (passed, *stood, True)
    same = (was == policy_of(asked, r["scope"]) and
            all((told[k] or "r") == asked[k] for k in ("adkim", "aspf")) and
            (r["is_new"] or (told["pct"] if told["pct"] is not None else 100) == asked["pct"]) and
            (not r["is_new"] or told["testing"] == asked["testing"]))
    if same:
        return (passed, *stood, False)
    if passed:
        return (passed, Fraction(0), Fraction(0), False)
    # Old receivers know pct, new ones t (RFC 7489 6.6.4, RFC 9989 4.7).
    full = Fraction(1)
    if is_heeded:
        full = (Fraction(asked["testing"] != "y") if r["is_new"] else Fraction(asked["pct"], 100))
    policy = policy_of(asked, r["scope"])
    if policy == "reject":
        return (passed, 1 - full, full, False)
    return (passed, full if policy == "quarantine" else Fraction(0), Fraction(0), False)


def tally(rows, asked):
    t = collections.Counter()
    for r in rows:
        n = r["count"]
        passed, quarantined, rejected, overridden = judged(r, asked)
        t["messages"] += n
        t["passed"] += n * passed
        t["quarantined"] += n * quarantined
        t["rejected"] += n * rejected
        t["delivered"] += n * (1 - quarantined - rejected)
        t["overridden"] += n * overridden
        t["sampled"] += n * (0 < quarantined < 1 or 0 < rejected < 1)
    return {k: float(t[k]) for k in ("messages", "passed", "delivered", "quarantined", "rejected",
                                     "overridden", "sampled")}


def by(rows, key, asked):
    groups = collections.defaultdict(list)
    for r in rows:
        groups[r[key]].append(r)
    return {k: (tally(v, asked), Rows(rows=v).recorded()) for k, v in groups.items()}
