#!/usr/bin/env python3
"""Write the corpus of aggregate reports: tests/corpus/aggregate/.

Every file is made here, from reserved names and addresses (RFC 2606, 5737,
3849), and beside each stands NAME.json: what a reader has to make of it, one
JSON line a report in the shape of `ruad parse` (contract.md section 2), and
  {"type":"refused","document":…,"code":…,"reason":…}   a document refused
  {"type":"message","code":…,"reason":…}                nothing found in it
The expectations are written by hand below, next to the input; nothing of them
comes from the program. The output is a function of this file alone (what is
packed also of the zlib that Python links to: 1.2.13).

  make_corpus.py            write the files
  make_corpus.py --check    compare with what is there; exit 1 on a difference
"""
import base64
import gzip
import hashlib
import io
import json
import pathlib
import sys
import zipfile
import zlib

HERE = pathlib.Path(__file__).resolve().parent / "aggregate"
FILES = {}  # name -> bytes

# --- the usual parts, and what they mean ---

BEGIN = 1793491200  # 2026-11-01T00:00:00Z
DAY_END = BEGIN + 86399

METADATA = """ <report_metadata>
  <org_name>Example Net</org_name>
  <email>dmarc@example.net</email>
  <report_id>2026.11.01.1</report_id>
  <date_range><begin>1793491200</begin><end>1793577599</end></date_range>
 </report_metadata>
"""
POLICY = """ <policy_published>
  <domain>example.com</domain>
  <adkim>r</adkim><aspf>r</aspf>
  <p>none</p><sp>none</sp><pct>100</pct>
 </policy_published>
"""
RECORD = """ <record>
  <row>
   <source_ip>192.0.2.1</source_ip><count>12</count>
   <policy_evaluated>
    <disposition>none</disposition><dkim>pass</dkim><spf>fail</spf>
   </policy_evaluated>
  </row>
  <identifiers><header_from>example.com</header_from></identifiers>
  <auth_results>
   <dkim><domain>example.com</domain><selector>s1</selector>
    <result>pass</result></dkim>
   <spf><domain>bounce.example.org</domain><scope>mfrom</scope>
    <result>fail</result></spf>
  </auth_results>
 </record>
"""


def dkim(domain="example.com", selector="s1", result="pass", human=None):
    return {"domain": domain, "selector": selector, "result": result,
            "human_result": human}


def spf(domain="bounce.example.org", scope="mfrom", result="fail", human=None):
    return {"domain": domain, "scope": scope, "result": result,
            "human_result": human}


def record(**changed):
    """What RECORD says, but for the named fields."""
    r = {"source_ip": "192.0.2.1", "count": 12, "disposition": "none",
         "dkim": "pass", "spf": "fail", "reasons": [],
         "header_from": "example.com", "envelope_from": None,
         "envelope_to": None,
         "auth_results": {"dkim": [dkim()], "spf": [spf()]}}
    auth = {k: changed.pop("auth_" + k) for k in ("dkim", "spf")
            if "auth_" + k in changed}
    assert set(changed) <= set(r), changed
    r.update(changed)
    r["auth_results"].update(auth)
    return r


def report(records=None, policy=None, repairs=(), **changed):
    """What METADATA, POLICY and RECORD say, but for the named fields."""
    r = {"type": "aggregate", "report_id": "2026.11.01.1",
         "org_name": "Example Net", "email": "dmarc@example.net",
         "begin": "2026-11-01T00:00:00Z", "end": "2026-11-01T23:59:59Z",
         "schema": "draft", "generator": None,
         "policy_published": {
             "domain": "example.com", "p": "none", "sp": "none", "np": None,
             "adkim": "r", "aspf": "r", "pct": 100, "fo": None,
             "testing": None, "discovery_method": None},
         "records": [record()] if records is None else records,
         "repairs": list(repairs)}
    assert set(changed) <= set(r), changed
    r.update(changed)
    r["policy_published"].update(policy or {})
    return r


def refused(code, reason, document=""):
    return {"type": "refused", "document": document, "code": code,
            "reason": reason}


def failure(header_from, reported_domain=None, from_=None, repairs=(), **more):
    """A failure report that says next to nothing, and what it does say."""
    members = dict.fromkeys((
        "type", "feedback_type", "user_agent", "version", "auth_failure",
        "delivery_result", "reported_domain", "header_from", "source_ip",
        "source_port", "incidents", "arrival_date", "original_envelope_id",
        "original_mail_from", "original_rcpt_to", "reporting_mta",
        "authentication_results", "identity_alignment", "dkim_domain",
        "dkim_identity", "dkim_selector", "spf_dns", "from", "subject",
        "message_id", "date", "repairs"))
    members.update(
        type="failure", feedback_type="auth-failure", auth_failure="dmarc",
        reported_domain=reported_domain or header_from, incidents=1,
        header_from=header_from, repairs=list(repairs), **more)
    members["from"] = from_
    return members


def nothing(reason, code="unsupported"):
    return {"type": "message", "code": code, "reason": reason}


def add(name, content, *expected):
    """One input file and its expectation."""
    if isinstance(content, str):
        content = content.encode()
    stem = name.split(".")[0]
    assert name not in FILES and stem + ".json" not in FILES, name
    FILES[name] = content
    FILES[stem + ".json"] = "".join(
        json.dumps(e, separators=(",", ":"), ensure_ascii=False) + "\n"
        for e in expected).encode()


def feedback(*parts, head='<?xml version="1.0" encoding="UTF-8"?>\n',
             attributes="", before=""):
    return (head + "<feedback" + attributes + ">\n" + before +
            "".join(parts) + "</feedback>\n")


def changed(text, *pairs):
    """`text` with each (old, new) replaced, which has to be there once."""
    for old, new in pairs:
        assert text.count(old) == 1, (old, text.count(old))
        text = text.replace(old, new)
    return text


PLAIN = feedback(METADATA, POLICY, RECORD)
# --- the dialects ---

VERSION = " <version>1.0</version>\n"

add("rfc7489.xml",
    feedback(
        changed(METADATA, ("  <date_range>",
                           "  <extra_contact_info>https://example.net/dmarc"
                           "</extra_contact_info>\n  <date_range>")),
        changed(POLICY, ("</pct>", "</pct><fo>1:d</fo>"),
                ("<p>none", "<p>quarantine"), ("<pct>100", "<pct>25")),
        changed(RECORD,
                ("</identifiers>",
                 "<envelope_from>bounce.example.org</envelope_from>"
                 "<envelope_to>example.net</envelope_to></identifiers>"),
                ("<disposition>none", "<disposition>quarantine"),
                ("    <result>pass</result></dkim>",
                 "    <result>fail</result><human_result>body hash did not "
                 "verify</human_result></dkim>\n   <dkim><domain>example.org"
                 "</domain><selector>x</selector><result>pass</result></dkim>"),
                ("<dkim>pass</dkim><spf>fail</spf>",
                 "<dkim>fail</dkim><spf>fail</spf><reason><type>sampled_out"
                 "</type></reason><reason><type>local_policy</type><comment>"
                 "arc=pass as.1.example.net=pass</comment></reason>")),
        changed(RECORD, ("192.0.2.1", "2001:db8::25"), ("<count>12", "<count>1")),
        before=VERSION),
    report(schema="rfc7489",
           policy={"p": "quarantine", "pct": 25, "fo": "1:d"},
           records=[
               record(disposition="quarantine", dkim="fail",
                      reasons=[{"type": "sampled_out", "comment": None},
                               {"type": "local_policy", "comment":
                                "arc=pass as.1.example.net=pass"}],
                      envelope_from="bounce.example.org",
                      envelope_to="example.net",
                      auth_dkim=[dkim(result="fail",
                                      human="body hash did not verify"),
                                 dkim("example.org", "x")]),
               record(source_ip="2001:db8::25", count=1)]))

add("rfc9990.xml",
    """<?xml version="1.0" encoding="UTF-8"?>
<feedback xmlns="urn:ietf:params:xml:ns:dmarc-2.0">
 <version>1.0</version>
 <report_metadata>
  <report_id>20261101.example.com@mx.example.net</report_id>
  <org_name>Example Net</org_name><email>dmarc@mx.example.net</email>
  <extra_contact_info lang="en">none</extra_contact_info>
  <date_range><end>1793577599</end><begin>1793491200</begin></date_range>
  <error lang="de">Fehler</error>
  <generator>exampled 1.0</generator>
 </report_metadata>
 <policy_published>
  <domain>example.com</domain><discovery_method>treewalk</discovery_method>
  <p>reject</p><sp>quarantine</sp><np>reject</np><testing>y</testing>
 </policy_published>
 <extension><x:thing xmlns:x="https://example.test/x"><x:p>reject</x:p>
 </x:thing></extension>
 <record>
  <row><source_ip>2001:db8::25</source_ip><count>3</count>
   <policy_evaluated><disposition>none</disposition><dkim>fail</dkim>
    <spf>fail</spf><reason><type>policy_test_mode</type></reason>
   </policy_evaluated></row>
  <identifiers><envelope_from/><header_from>news.example.com</header_from>
  </identifiers>
  <auth_results>
   <dkim><result>fail</result><selector>s1</selector>
    <domain>example.com</domain></dkim>
   <spf><domain>mail.example.org</domain><result>softfail</result>
    <human_result lang="en">not listed</human_result></spf>
  </auth_results>
 </record>
 <record>
  <row><source_ip>192.0.2.9</source_ip><count>40</count>
   <policy_evaluated><disposition>pass</disposition><dkim>pass</dkim>
    <spf>pass</spf></policy_evaluated></row>
  <identifiers><header_from>example.com</header_from></identifiers>
  <auth_results>
   <dkim><domain>example.com</domain><selector>s1</selector>
    <result>pass</result></dkim>
   <spf><domain>example.com</domain><scope>mfrom</scope>
    <result>pass</result></spf>
  </auth_results>
 </record>
</feedback>
""",
    report(report_id="20261101.example.com@mx.example.net",
           email="dmarc@mx.example.net", schema="rfc9990",
           generator="exampled 1.0",
           policy={"p": "reject", "sp": "quarantine", "np": "reject",
                   "adkim": None, "aspf": None, "pct": None, "testing": "y",
                   "discovery_method": "treewalk"},
           records=[
               record(source_ip="2001:db8::25", count=3, dkim="fail",
                      reasons=[{"type": "policy_test_mode", "comment": None}],
                      header_from="news.example.com",
                      auth_dkim=[dkim(result="fail")],
                      auth_spf=[spf("mail.example.org", None, "softfail",
                                    "not listed")]),
               record(source_ip="192.0.2.9", count=40, disposition="pass",
                      spf="pass",
                      auth_spf=[spf("example.com", "mfrom", "pass")])]))

# Yahoo, Google and most others: no version, no selector, no scope.
add("draft.xml",
    feedback(METADATA, POLICY.replace("<sp>none</sp>", ""),
             changed(RECORD, ("<selector>s1</selector>", ""),
                     ("<scope>mfrom</scope>", "")),
             head="").replace("\n", ""),
    report(policy={"sp": None},
           records=[record(auth_dkim=[dkim(selector=None)],
                           auth_spf=[spf(scope=None)])]))

# Google since 2023: np beside pct, no namespace, no version.
add("hybrid.xml",
    feedback(METADATA, changed(POLICY, ("</sp>", "</sp><np>reject</np>")),
             RECORD),
    report(schema="rfc9990", policy={"np": "reject"}))

# Nothing is keyed on position.
add("policy-last.xml",
    feedback(RECORD, changed(RECORD, ("192.0.2.1", "192.0.2.2")), METADATA,
             POLICY, VERSION),
    report(schema="rfc7489",
           records=[record(), record(source_ip="192.0.2.2")]))

add("zero-records.xml", feedback(METADATA, POLICY), report(records=[]))

# web.de, gmx.net; AOL's prefix and code page, with words beyond ASCII.
add("prefixed.xml",
    feedback(changed(METADATA, ("Example Net", "Exämple Nét €")), POLICY, RECORD,
             head='<?xml version="1.0" encoding="windows-1252"?>\n',
             attributes=' xmlns:ns1="urn:ietf:params:xml:ns:dmarc-2.0"')
    .replace("<feedback", "<ns1:feedback")
    .replace("</feedback", "</ns1:feedback").encode("cp1252"),
    report(org_name="Exämple Nét €", schema="rfc9990"))

add("undeclared-prefix.xml",
    PLAIN.replace("<feedback", "<a:feedback")
    .replace("</feedback", "</a:feedback"), report())

add("utf16.xml", PLAIN.replace("UTF-8", "UTF-16").encode("utf-16"), report())

add("utf16-no-bom.xml", PLAIN.replace("UTF-8", "UTF-16").encode("utf-16-be"),
    report())

add("bom.xml", b"\xef\xbb\xbf" + PLAIN.encode(), report())

add("space-before.xml", "\r\n \n" + PLAIN,
    report(repairs=["junk_before_root"]))

add("junk-after.xml", PLAIN + "\0\0 good bye",
    report(repairs=["junk_after_root"]))

add("comments.xml",
    changed(PLAIN,
            ("<feedback>", "<!-- by hand --><?x y?><feedback>"),
            ("<org_name>Example Net", "<org_name>Exam<!-- here -->ple Net"),
            ("<email>dmarc@example.net",
             "<email><![CDATA[dmarc@example]]>.net"),
            ("<count>12", "<count> <!-- a dozen -->12\n"),
            ("2026.11.01.1", "&#50;026.11.01.1"),
            ("</auth_results>", "</auth_results><!-- <record> -->")),
    report())

# --- what is refused ---

add("doctype.xml",
    changed(PLAIN, ("<feedback>", """<!DOCTYPE feedback [
<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
]>
<feedback>"""), ("Example Net", "&b;")),
    refused("syntax", "DOCTYPE is not allowed"))

add("truncated.xml", PLAIN[:PLAIN.index("</identifiers>")],
    refused("syntax", "truncated XML: <identifiers> is still open"))

add("truncated-at-root.xml", PLAIN[:PLAIN.index("</feedback>")],
    refused("syntax", "truncated XML: <feedback> is still open"))

add("mismatched.xml", changed(PLAIN, ("</report_metadata>", "")),
    refused("syntax", "not well-formed, line 29: Opening and ending tag "
            "mismatch: report_metadata line 3 and feedback"))

add("undefined-entity.xml", changed(PLAIN, ("Example Net", "Example&nbsp;Net")),
    refused("syntax", "not well-formed, line 4: Entity 'nbsp' not defined"))

add("no-policy.xml", feedback(METADATA, RECORD),
    refused("syntax", "report without policy_published"))

add("no-metadata.xml", feedback(POLICY, RECORD),
    refused("syntax", "report without report_metadata"))

add("no-domain.xml",
    changed(PLAIN, ("<domain>example.com</domain>\n  <adkim>",
                    "<domain> </domain>\n  <adkim>")),
    refused("syntax", "policy_published without a usable domain"))

add("no-dates.xml",
    changed(PLAIN, ("<begin>1793491200", "<begin>yesterday"),
            ("<end>1793577599", "<end>-1")),
    refused("syntax", "date_range has neither a usable begin nor end"))

add("nameless.xml",
    changed(PLAIN, ("<org_name>Example Net</org_name>", ""),
            ("<email>dmarc@example.net</email>", "<email>unknown</email>")),
    report(org_name="unknown", email="unknown", repairs=["org_name"]))

add("nobody.xml",
    changed(PLAIN, ("<org_name>Example Net</org_name>", ""),
            ("<email>dmarc@example.net</email>", "<email/>")),
    refused("syntax", "report_metadata names no reporter: neither org_name "
            "nor email"))

add("window-too-long.xml",
    changed(PLAIN, ("1793577599", str(BEGIN + 401 * 86400))),
    refused("syntax", "date_range is longer than 400 days"))

add("nested-too-deep.xml",
    feedback(METADATA, POLICY, "<x>" * 40 + "</x>" * 40),
    refused("limit", "elements nested more than 32 deep"))

add("other-xml.xml", "<?xml version='1.0'?>\n<rss><channel/></rss>\n",
    nothing("no report found: an XML document"))

add("page.html", "<!DOCTYPE html>\n<html><body>feedback</body></html>\n",
    nothing("no report found: HTML"))

add("empty.xml", b"", nothing("no report found: an empty document"))

# --- report_metadata ---

add("two-days.xml", changed(PLAIN, ("1793577599", str(BEGIN + 2 * 86400))),
    report(end="2026-11-03T00:00:00Z"))

add("zero-window.xml", changed(PLAIN, ("1793577599", str(BEGIN))),
    report(end="2026-11-01T00:00:00Z"))

add("dates-swapped.xml",
    changed(PLAIN, ("<begin>1793491200", "<begin>1793577599"),
            ("<end>1793577599", "<end>1793491200")),
    report(repairs=["date_range"]))

add("dates-swapped-far.xml",
    changed(PLAIN, ("<end>1793577599", "<end>%d" % (BEGIN - 32 * 86400))),
    refused("syntax", "date_range ends 2764800 s before it begins"))

add("dates-fraction.xml",
    changed(PLAIN, ("1793491200", "1793491200.0"),
            ("1793577599", "\n 1793577599 \n")),
    report(repairs=["date_range"]))

add("dates-milliseconds.xml",
    changed(PLAIN, ("1793491200", "1793491200000"),
            ("1793577599", "1793577599999")),
    report(repairs=["date_range"]))

add("dates-iso.xml",
    changed(PLAIN, ("1793491200", "2026-11-01"),
            ("1793577599", "2026-11-02T00:59:59+01:00")),
    report(repairs=["date_range"]))

add("date-alone.xml",
    changed(PLAIN, ("<end>1793577599</end>", "<end></end>")),
    report(end="2026-11-01T00:00:00Z", repairs=["date_range"]))

add("no-org-name.xml",
    changed(PLAIN, ("<org_name>Example Net</org_name>", "<org_name/>")),
    report(org_name="example.net", repairs=["org_name"]))

MADE_UP = "none-" + hashlib.sha256(
    b"Example Net\nexample.com\n1793491200\n1793577599").hexdigest()[:16]
add("no-report-id.xml",
    changed(PLAIN, ("<report_id>2026.11.01.1</report_id>", "")),
    report(report_id=MADE_UP, repairs=["report_id"]))

add("report-id-brackets.xml",
    changed(PLAIN, ("2026.11.01.1", "&lt;2026.11.01.1&gt;")), report())

add("report-id-leftover.xml",
    changed(PLAIN, ("2026.11.01.1", "2026.11.01.1/report_id&gt;")), report())

add("texts-too-long.xml",
    changed(PLAIN, ("Example Net", "N" + "ä" * 3000),
            ("<spf>fail</spf>", "<spf>fail</spf><reason><type>other</type>"
             "<comment>" + "c" * 2000 + "</comment></reason>")),
    report(org_name="N" + "ä" * 2047, repairs=["text_cut"],
           records=[record(reasons=[{"type": "other",
                                     "comment": "c" * 1024}])]))

# --- policy_published ---

add("policy-words.xml",
    changed(PLAIN, ("<p>none", "<p> REJECT "), ("<sp>none</sp>", "<sp></sp>"),
            ("<adkim>r", "<adkim>unknown"), ("<aspf>r", "<aspf>S"),
            ("<pct>100", "<pct>150"),
            ("<domain>example.com</domain>\n  <adkim>",
             "<domain> Example.COM. </domain>\n  <adkim>")),
    report(policy={"p": "reject", "sp": None, "adkim": None, "aspf": "s",
                   "pct": None}, repairs=["policy"]))

add("policy-new-words.xml",
    changed(PLAIN, ("</pct>", "</pct><pct>50</pct><testing>maybe</testing>"
                    "<discovery_method>luck</discovery_method>"),
            ("<p>none</p>", "<p>none</p><p>reject</p>")),
    report(schema="rfc9990", repairs=["policy"]))

add("policy-missing-p.xml",
    changed(PLAIN, ("<p>none</p>", ""), ("<sp>none", "<sp>nil")),
    report(policy={"sp": None}, repairs=["policy"]))

add("policy-repeated.xml",
    feedback(METADATA, POLICY,
             POLICY.replace("none", "reject").replace(".com", ".org"), RECORD),
    report(repairs=["policy_repeated"]))

add("unknown-elements.xml",
    changed(PLAIN, ("</pct>", "</pct><rf>afrf</rf><ri>86400</ri>"),
            ("</record>", "<x:arc xmlns:x='https://example.test/x'>"
             "<x:row><x:count>99</x:count></x:row></x:arc></record>")),
    report(repairs=["unknown_element"]))

# --- records ---

COUNTS = ["0", "-5", "many", "", "1.5", "10000000000001",
          "18446744073709551617", None, "7"]
add("bad-counts.xml",
    feedback(METADATA, POLICY, *[
        RECORD.replace("<count>12</count>",
                       "" if c is None else "<count>%s</count>" % c)
        for c in COUNTS]),
    report(records=[record(count=7)], repairs=["count"]))

ADDRESSES = [("::ffff:192.0.2.7", "192.0.2.7"),
             ("[2001:DB8::A]", "2001:db8::a"),
             ("2001:0db8:0000:0000:0000:0000:0000:0001", "2001:db8::1"),
             ("192.0.2.8/32", "192.0.2.8"), ("X.X.X.X", None), ("", None),
             ("192.0.2.300", None), (None, None)]
add("addresses.xml",
    feedback(METADATA, POLICY, *[
        RECORD.replace("<source_ip>192.0.2.1</source_ip>",
                       "" if a is None else "<source_ip>%s</source_ip>" % a)
        for a, _ in ADDRESSES]),
    report(records=[record(source_ip=a) for _, a in ADDRESSES],
           repairs=["source_ip"]))

add("identities.xml",
    PLAIN.replace("identifiers", "identities"),
    report(repairs=["identifiers_alias"]))

add("order.xml",
    feedback(METADATA, POLICY, """ <record>
  <auth_results>
   <spf><result>fail</result><domain>bounce.example.org</domain>
    <scope>mfrom</scope></spf>
   <dkim><result>pass</result><domain>example.com</domain>
    <selector>s1</selector></dkim>
  </auth_results>
  <identifiers><header_from>example.com</header_from></identifiers>
  <row><policy_evaluated><spf>fail</spf><dkim>pass</dkim>
    <disposition>none</disposition></policy_evaluated>
   <count>12</count><source_ip>192.0.2.1</source_ip></row>
 </record>
"""), report())

FROMS = [("News.Example.COM.", "news.example.com"),
         ("someone@example.com", "example.com"),
         ("Some One &lt;someone@example.com&gt;", "example.com"),
         ("", "example.com"), (None, "example.com"), ("a b", "example.com")]
add("header-from.xml",
    feedback(METADATA, POLICY, *[
        RECORD.replace("<header_from>example.com</header_from>",
                       "" if f is None else
                       "<header_from>%s</header_from>" % f)
        for f, _ in FROMS]),
    report(records=[record(header_from=f) for _, f in FROMS],
           repairs=["header_from"]))

add("header-from-unknown.xml",
    feedback(METADATA, changed(RECORD, ("<header_from>example.com"
                                        "</header_from>", "")), POLICY),
    refused("syntax", "record without header_from before policy_published"))

EVALUATED = ("<dkim>pass</dkim><spf>fail</spf>\n   </policy_evaluated>")
add("evaluated-missing.xml",
    feedback(
        METADATA, POLICY,
        # dkim and spf are recomputed: signed by the domain itself
        changed(RECORD, (EVALUATED, "</policy_evaluated>")),
        # signed below it, SPF of it; words that are empty
        changed(RECORD, (EVALUATED, "<dkim/><spf> </spf></policy_evaluated>"),
                ("<dkim><domain>example.com", "<dkim><domain>m.example.com"),
                ("bounce.example.org", "example.com"),
                ("    <result>fail", "    <result>pass")),
        # nothing is aligned; no policy_evaluated at all
        changed(RECORD, ("""   <policy_evaluated>
    <disposition>none</disposition>""" + EVALUATED + "\n", ""),
                ("<dkim><domain>example.com", "<dkim><domain>badexample.com")),
        # mfrom wins over helo
        changed(RECORD, ("<spf>fail</spf>", ""),
                ("   <spf><domain>bounce",
                 "   <spf><domain>example.com</domain><scope>helo</scope>"
                 "<result>pass</result></spf>\n   <spf><domain>bounce"))),
    report(repairs=["evaluated", "disposition"], records=[
        record(),
        record(spf="pass", auth_dkim=[dkim("m.example.com")],
               auth_spf=[spf("example.com", result="pass")]),
        record(disposition=None, dkim="fail",
               auth_dkim=[dkim("badexample.com")]),
        record(auth_spf=[spf("example.com", "helo", "pass"), spf()])]))

add("evaluated-words.xml",
    feedback(METADATA, POLICY,
             changed(RECORD, ("<spf>fail</spf>", "<spf>none</spf>"),
                     ("<dkim>pass</dkim>", "<dkim> PASS </dkim>"),
                     ("<disposition>none", "<disposition>None")),
             changed(RECORD, ("<spf>fail</spf>", "<spf>softfail</spf>"),
                     ("<disposition>none", "<disposition>softfail"))),
    report(repairs=["disposition"],
           records=[record(), record(disposition="other")]))

DKIM = """   <dkim><domain>example.com</domain><selector>s1</selector>
    <result>pass</result></dkim>"""
SPF = """   <spf><domain>bounce.example.org</domain><scope>mfrom</scope>
    <result>fail</result></spf>"""
DKIM_WORDS = [("pass", "pass"), ("unknown", "temperror"),
              ("invalid", "permerror"), ("not.evaluated", "none"),
              ("Neutral", "neutral"), ("policy", "policy"), ("", "none"),
              ("whatever", "other")]
SPF_WORDS = [("hardfail", "fail"), ("unknown", "temperror"),
             ("error", "permerror"), ("SoftFail", "softfail")]
add("results.xml",
    feedback(METADATA, POLICY,
             changed(RECORD,
                     (DKIM, "".join(DKIM.replace("pass", w)
                                    for w, _ in DKIM_WORDS)),
                     (SPF, "".join(SPF.replace("fail", w)
                                   for w, _ in SPF_WORDS))),
             changed(RECORD,
                     (DKIM, "<dkim/><dkim><domain/><selector></selector>"
                      "<result>none</result></dkim>"),
                     (SPF, "<spf><domain>NULL</domain><scope>xx</scope>"
                      "</spf><spf></spf>")),
             changed(RECORD, (DKIM, ""), (SPF, ""))),
    report(repairs=["result"], records=[
        record(auth_dkim=[dkim(result=w) for _, w in DKIM_WORDS],
               auth_spf=[spf(result=w) for _, w in SPF_WORDS]),
        record(auth_dkim=[dkim(None, None, "none")],
               auth_spf=[spf(None, "other", "none")]),
        record(auth_dkim=[], auth_spf=[])]))

add("results-partial.xml",
    feedback(METADATA, POLICY,
             changed(RECORD, (DKIM, "<dkim><domain>EXAMPLE.com.</domain>"
                              "</dkim>"),
                     (SPF, "<spf><scope>helo</scope></spf>")),
             # no dots, no alignment
             changed(RECORD, ("<header_from>example.com",
                              "<header_from>localhost"),
                     ("<dkim><domain>example.com", "<dkim><domain>localhost"),
                     ("<dkim>pass</dkim>", ""))),
    report(repairs=["evaluated", "result"], records=[
        record(auth_dkim=[dkim(selector=None, result="none")],
               auth_spf=[spf(None, "helo", "none")]),
        record(header_from="localhost", dkim="fail",
               auth_dkim=[dkim("localhost")])]))

add("results-capped.xml",
    feedback(METADATA, POLICY,
             changed(RECORD,
                     (DKIM, "".join(DKIM.replace("s1", "s%d" % i)
                                    for i in range(120))),
                     ("<spf>fail</spf>\n", "<spf>fail</spf>" +
                      "<reason><type>other</type></reason>" * 20 + "\n"))),
    report(repairs=["auth_results_capped"], records=[
        record(auth_dkim=[dkim(selector="s%d" % i) for i in range(100)],
               reasons=[{"type": "other", "comment": None}] * 16)]))

add("reasons.xml",
    changed(PLAIN, ("<spf>fail</spf>\n",
                    """<spf>fail</spf>
    <reason>sampled_out</reason><reason/>
    <reason><type></type><comment></comment></reason>
    <reason><comment>no type</comment></reason>
    <reason><comment> x </comment><type>Mailing_List</type></reason>
    <reason><type>unheard_of</type></reason>
""")),
    report(repairs=["reason"], records=[record(reasons=[
        {"type": "sampled_out", "comment": None},
        {"type": "other", "comment": "no type"},
        {"type": "mailing_list", "comment": "x"},
        {"type": "other", "comment": None}])]))

add("metadata-repeated.xml",
    feedback(METADATA, METADATA.replace("Net", "Two"), POLICY, RECORD),
    report(repairs=["unknown_element"]))

add("twice.xml",
    changed(PLAIN, ("<org_name>Example Net</org_name>",
                    "<org_name>Example Net</org_name><org_name>B</org_name>"),
            ("<count>12</count>", "<count>12</count><count>13</count>"),
            ("<header_from>example.com</header_from>",
             "<header_from>example.com</header_from>"
             "<header_from>example.org</header_from>")),
    report(repairs=["count"]))

# --- containers ---

OTHER = changed(PLAIN, ("2026.11.01.1", "2026.11.01.2"),
                ("192.0.2.1", "198.51.100.5"))
OTHER_REPORT = report(report_id="2026.11.01.2",
                      records=[record(source_ip="198.51.100.5")])
MEMBER = "example.net!example.com!1793491200!1793577599.xml"


def gz(text, name=None):
    data = text.encode() if isinstance(text, str) else text
    out = io.BytesIO()
    with gzip.GzipFile(name or "", "wb", 9, out, mtime=0) as f:
        f.write(data)
    return out.getvalue()


def zipped(*members, method=zipfile.ZIP_DEFLATED):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as z:
        for name, data in members:
            info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            info.compress_type = method
            info.external_attr = (0o40755 if name.endswith("/")
                                  else 0o100644) << 16
            z.writestr(info, data)
    return out.getvalue()


def zipped_stream(name, text):
    """As Java writes it: sizes and checksum stand behind the data."""
    data = text.encode()
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    packed = packer.compress(data) + packer.flush()
    crc = zlib.crc32(data)
    n = name.encode()

    def u16(*v):
        return b"".join(x.to_bytes(2, "little") for x in v)

    def u32(*v):
        return b"".join(x.to_bytes(4, "little") for x in v)

    local = (b"PK\3\4" + u16(20, 8, 8, 0, 33) + u32(0, 0, 0) +
             u16(len(n), 0) + n + packed + b"PK\7\10" +
             u32(crc, len(packed), len(data)))
    central = (b"PK\1\2" + u16(20, 20, 8, 8, 0, 33) +
               u32(crc, len(packed), len(data)) +
               u16(len(n), 0, 0, 0, 0) + u32(0, 0) + n)
    return (local + central + b"PK\5\6" + u16(0, 0, 1, 1) +
            u32(len(central), len(local)) + u16(0))


def damaged(data, at):
    return data[:at] + bytes([data[at] ^ 0x55]) + data[at + 1:]


GZ = gz(PLAIN, MEMBER)
ZIP = zipped((MEMBER, PLAIN))
BOMB = b"\0" * (4 << 20)
add("gzip.xml.gz", GZ, report())
add("gzip-members.xml.gz", gz(PLAIN[:500]) + gz("") + gz(PLAIN[500:]), report())
add("gzip-padded.xml.gz", GZ + b"\0" * 700, report())
add("gzip-footer.xml.gz", GZ + b"-- \r\nsent by example.net\r\n", report())
add("gzip-twice.xml.gz", gz(GZ), report())
add("gzip-cut.xml.gz", GZ[:-60], refused("syntax", "truncated gzip data"))
add("gzip-cut-in-trailer.xml.gz", GZ[:-3],
    refused("syntax", "truncated gzip data"))
add("gzip-bad-checksum.xml.gz", damaged(GZ, len(GZ) - 8),
    refused("syntax", "damaged gzip data: incorrect data check"))
add("gzip-bad-length.xml.gz", damaged(GZ, len(GZ) - 4),
    refused("syntax", "damaged gzip data: incorrect length check"))
add("gzip-thrice.xml.gz", gz(gz(GZ)),
    refused("limit", "archives nested more than 2 deep"))
add("gzip-of-text.gz", gz("unused\n"),
    refused("unsupported", "plain text is not an aggregate report"))
add("gzip-of-nothing.xml.gz", gz(""),
    refused("unsupported", "an empty document is not an aggregate report"))

add("zip.zip", ZIP, report())
add("zip-stored.zip", zipped((MEMBER, PLAIN), method=zipfile.ZIP_STORED),
    report())
add("zip-streamed.zip", zipped_stream(MEMBER, PLAIN), report())
add("zip-of-two.zip", zipped(("a.xml", PLAIN), ("b.xml", OTHER)),
    report(), OTHER_REPORT)
add("zip-with-folder.zip",
    zipped(("reports/", b""), ("reports/a.xml", PLAIN),
           ("__MACOSX/reports/._a.xml", b"\0\5\x16\7\0\2\0\0Mac OS X")),
    report())
add("zip-bad-beside-good.zip",
    zipped(("read me.txt", "Two reports, one of them cut off."),
           ("a.xml", PLAIN[:900]), ("b.xml", OTHER)),
    refused("unsupported", "plain text is not an aggregate report",
            'member "read me.txt"'),
    refused("syntax", "truncated XML: <auth_results> is still open",
            'member "a.xml"'),
    OTHER_REPORT)
add("zip-of-gzip.zip", zipped(("a.xml.gz", GZ), ("b.xml.gz", gz(OTHER))),
    report(), OTHER_REPORT)
add("zip-of-zip.zip", zipped(("a.zip", zipped(("b.xml", PLAIN))),
                             ("c.xml", OTHER)), report(), OTHER_REPORT)
add("zip-nested.zip",
    zipped(("a.zip", zipped(("b.zip", zipped(("c.xml", PLAIN))))),
           ("d.xml", OTHER)),
    refused("limit", "archives nested more than 2 deep",
            'member "a.zip", member "b.zip"'),
    OTHER_REPORT)
add("zip-cut.zip", ZIP[:300],
    refused("syntax", "truncated zip archive",
            'member "%s"' % MEMBER))
add("zip-empty.zip", zipped(), refused("unsupported", "archive without files"))
add("zip-of-folder.zip", zipped(("reports/", b"")),
    refused("unsupported", "archive without files"))
add("zip-bomb-passed-over.zip",
    zipped(("__MACOSX/._a", BOMB), ("a.xml", PLAIN)),
    refused("limit", "unpacks to more than 200 times its size",
            'member "__MACOSX/._a"'))
add("gzip-bomb.gz", gz(BOMB),
    refused("unsupported", "binary data is not an aggregate report"))
add("zip-bomb-of-text.zip", zipped(("a.txt", BOMB.replace(b"\0", b"a")),
                                   ("b.xml", PLAIN)),
    refused("unsupported", "plain text is not an aggregate report",
            'member "a.txt"'),
    refused("limit", "unpacks to more than 200 times its size",
            'member "a.txt"'))
add("gzip-bomb-of-xml.xml.gz", gz("<feedback><x>" + " " * (4 << 20)),
    refused("limit", "unpacks to more than 200 times its size"))
ENCRYPTED = bytearray(zipped(("a.xml", PLAIN), ("b.xml", OTHER)))
ENCRYPTED[6] |= 1
add("zip-encrypted.zip", bytes(ENCRYPTED),
    refused("unsupported", "the archive is encrypted", 'member "a.xml"'))
add("zip-lzma.zip", zipped(("a.xml", PLAIN), method=zipfile.ZIP_LZMA),
    refused("unsupported", "packed by a method other than deflate: "
            "ZIP 6.3 (lzma)", 'member "a.xml"'))
add("zip-of-many.zip",
    zipped(*[("%02d.xml" % i, b"") for i in range(20)]),
    *[refused("unsupported", "an empty document is not an aggregate report",
              'member "%02d.xml"' % i) for i in range(16)],
    refused("limit", "more than 16 members"))

# --- mail ---

TOP = """Return-Path: <dmarc@example.net>
From: Example Net <dmarc@example.net>
To: rua@example.com
Subject: Report Domain: example.com Submitter: example.net
 Report-ID: <2026.11.01.1>
Date: Mon, 02 Nov 2026 01:00:00 +0000
Message-ID: <2026.11.01.1@example.net>
MIME-Version: 1.0
"""
WORDS = """Content-Type: text/plain; charset=utf-8

This is an aggregate report from Example Net.
"""


def b64(data, width=76):
    text = base64.b64encode(data).decode()
    return "".join(text[i:i + width] + "\n"
                   for i in range(0, len(text), width))


def part(kind, data, name=None):
    return ("Content-Type: %s\nContent-Transfer-Encoding: base64\n" % kind +
            ('Content-Disposition: attachment;\n filename="%s"\n' % name
             if name else "") + "\n" + b64(data))


def multipart(*parts, kind="mixed", boundary="=-b0", more=""):
    return ('Content-Type: multipart/%s; boundary="%s"%s\n\n' % (
        kind, boundary, more) +
        "".join("--%s\n%s\n" % (boundary, p) for p in parts) +
        "--%s--\n" % boundary)


def mail(name, body, *expected, top=TOP):
    add(name, (top + body).replace("\n", "\r\n"), *expected)


REPORT_PART = part("application/gzip", GZ, MEMBER + ".gz")
mail("mail-gzip.eml", multipart(WORDS, REPORT_PART), report())
add("mail-bare-newlines.eml", TOP + multipart(WORDS, REPORT_PART), report())
mail("mail-zip-body.eml", part("application/zip", ZIP, "a.zip"), report())
mail("mail-xml-body.eml", "Content-Type: text/xml\n\n" + PLAIN, report())
mail("mail-quoted-printable.eml",
     multipart(WORDS, "Content-Type: text/xml\n"
               "Content-Transfer-Encoding: quoted-printable\n\n" +
               PLAIN.replace("=", "=3D").replace("policy", "pol=\nicy")),
     report())
mail("mail-wrong-type.eml",
     multipart(WORDS, part("application/octet-stream", ZIP, MEMBER + ".gz")),
     report())
mail("mail-unknown-field.eml",
     multipart(WORDS, REPORT_PART.replace("Content-Type", "ContentType")),
     report())
mail("mail-two-reports.eml",
     multipart(WORDS, part("application/zip", zipped(("b.xml", OTHER)), "b.zip"),
               REPORT_PART), OTHER_REPORT, report())
mail("mail-report-first.eml",  # the banner of a gateway before the report
     multipart("Content-Type: text/html\n\n<html>External mail!</html>\n",
               part("application/octet-stream", gz(OTHER)), REPORT_PART),
     report(), OTHER_REPORT)
mail("mail-no-boundary.eml",
     "Content-Type: multipart/mixed\nContent-Transfer-Encoding: base64\n\n" +
     b64(GZ), report())
mail("mail-part-alternative.eml",
     multipart(WORDS, part("multipart/alternative", GZ, "a.xml.gz")), report())
mail("mail-lenient-base64.eml",
     multipart(WORDS, "Content-Type: application/gzip\n"
               "Content-Transfer-Encoding: base64\n\n" +
               b64(GZ + b"\0" * ((2 - len(GZ)) % 3), 990)
               .replace("=", " !\n").replace("A", " A") +
               "_______________________________________________\n"
               "reports mailing list\n"), report())
FORWARDED = ("Content-Type: message/rfc822\n\n" + TOP +
             multipart(WORDS, REPORT_PART, boundary="=-inner"))
HAND = """From: Some One <someone@example.com>
To: rua@example.com
Subject: Fwd: Report
MIME-Version: 1.0
"""
mail("mail-forwarded.eml", multipart(WORDS, FORWARDED), report(), top=HAND)
mail("mail-forwarded-body.eml", FORWARDED, report(), top=HAND)
mail("mail-digest.eml", multipart("\n" + FORWARDED.split("\n\n", 1)[1],
                                  kind="digest"), report(), top=HAND)
mail("mail-attached.eml",
     multipart(WORDS, part("message/rfc822", (
         TOP + multipart(WORDS, part("application/gzip", GZ[:-9]),
                         part("application/gzip", gz(OTHER)))).encode(),
         "report.eml")),
     refused("syntax", "truncated gzip data", "attachment 2, attachment 2"),
     OTHER_REPORT, top=HAND)
add("zip-of-mail.zip",
    zipped(("a.eml", TOP + multipart(WORDS, REPORT_PART)),
           ("b.eml", TOP + multipart(
               WORDS, part("application/gzip", GZ[:-9])))),
    report(), refused("syntax", "truncated gzip data",
                      'member "b.eml", attachment 2'))
mail("mail-empty-attachment.eml",
     multipart(WORDS, part("application/gzip", b"", MEMBER + ".gz")),
     nothing("no report found: application/gzip holding an empty document, "
             "text/plain"))
mail("mail-unused.eml",
     multipart(WORDS, part("application/gzip", b"unused", MEMBER + ".gz")),
     nothing("no report found: application/gzip holding plain text, "
             "text/plain"))
mail("mail-human.eml",
     multipart(WORDS.replace("This is", "I never got"),
               part("image/png", b"\x89PNG\r\n\x1a\n", "signature.png")),
     nothing("no report found: image/png, text/plain"), top=HAND)
mail("mail-plain.eml", "\nHello.\n", nothing("no report found: text/plain"),
     top=HAND)
mail("mail-refused-beside-good.eml",
     multipart(WORDS, part("application/gzip", GZ[:-9], "a.xml.gz"),
               part("application/gzip", gz(OTHER), "b.xml.gz")),
     refused("syntax", "truncated gzip data", "attachment 2"), OTHER_REPORT)
mail("mail-two-refused.eml",
     multipart(part("application/gzip", GZ[:-9]), WORDS,
               part("application/zip", zipped(("a.xml", PLAIN[:100]),
                                              ("b.txt", "-")))),
     refused("syntax", "truncated gzip data", "attachment 1"),
     refused("syntax", "truncated XML: <org_name> is still open",
             'attachment 3, member "a.xml"'),
     refused("unsupported", "plain text is not an aggregate report",
             'attachment 3, member "b.txt"'))
mail("mail-quoting.eml",  # not what the mail is, but what it speaks of
     multipart("Content-Type: text/plain\n\n" + TOP + REPORT_PART),
     nothing("no report found: text/plain"), top=HAND)
mail("mail-tnef.eml",
     multipart(WORDS, part("application/ms-tnef", b"\x78\x9f\x3e\x22\1\0",
                           "winmail.dat")),
     nothing("no report found: application/ms-tnef holding a TNEF file "
             "(winmail.dat), text/plain"))
mail("mail-failure-report.eml",
     multipart(WORDS, """Content-Type: message/feedback-report

Feedback-Type: auth-failure
User-Agent: exampled/1.0
Version: 1
""", FORWARDED, kind="report", more="; report-type=feedback-report"),
     failure(header_from="example.net", user_agent="exampled/1.0",
             version="1", arrival_date="2026-11-02T01:00:00Z", from_="Example Net "
             "<dmarc@example.net>", subject="Report Domain: example.com "
             "Submitter: example.net Report-ID: <2026.11.01.1>",
             message_id="<2026.11.01.1@example.net>",
             date="Mon, 02 Nov 2026 01:00:00 +0000",
             repairs=["reported_domain", "arrival_date", "auth_failure"]))
mail("mail-bounce.eml",
     multipart(WORDS, """Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.net

Final-Recipient: rfc822; rua@example.org
Action: failed
Status: 5.1.1
""", FORWARDED, kind="report", more='; report-type="delivery-status"'),
     nothing("no report found: message/delivery-status, text/plain"))
mail("mail-tls-report.eml",
     multipart(WORDS, part("application/tlsrpt+gzip", gz(json.dumps({
         "organization-name": "Example Net",
         "date-range": {"start-datetime": "2026-11-01T00:00:00Z",
                        "end-datetime": "2026-11-01T23:59:59Z"},
         "contact-info": "tls@example.net", "report-id": "1",
         "policies": []})), "a.json.gz"), kind="report",
         more="; report-type=tlsrpt"),
     {"type": "tls", "report_id": "1", "organization_name": "Example Net",
      "contact_info": "tls@example.net",
      "start_datetime": "2026-11-01T00:00:00Z",
      "end_datetime": "2026-11-01T23:59:59Z", "policies": [], "repairs": []})


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
