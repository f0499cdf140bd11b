"""Bare XML: dialects, what is refused, odd words."""
import hashlib

from .base import (BEGIN, METADATA, PLAIN, POLICY, RECORD, add, changed, dkim, feedback, nothing,
                   record, refused, report, spf)

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
                      auth_spf=[spf("mail.example.org", "mfrom", "softfail",
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
                           auth_spf=[spf(scope="mfrom")])]))

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
    refused("truncated", "truncated XML: <identifiers> is still open"))

add("truncated-at-root.xml", PLAIN[:PLAIN.index("</feedback>")],
    refused("truncated", "truncated XML: <feedback> is still open"))

add("mismatched.xml", changed(PLAIN, ("</report_metadata>", "")),
    refused("syntax", "not well-formed, line 29: Opening and ending tag "
            "mismatch: report_metadata line 3 and feedback"))

add("undefined-entity.xml", changed(PLAIN, ("Example Net", "Example&nbsp;Net")),
    report(org_name="ExampleNet", repairs=["xml_recovered"]))

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
            ("<end>1793577599</end>", "")),
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
    refused("limit", "elements nested more than 32 deep "
            "(ceiling xml_depth)"))

add("other-xml.xml", "<?xml version='1.0'?>\n<rss><channel/></rss>\n",
    nothing("no report found: an XML document"))

add("page.html", "<!DOCTYPE html>\n<html><body>feedback</body></html>\n",
    nothing("no report found: HTML"))

add("empty.xml", b"", nothing("no report found: an empty document"))

# --- report_metadata ---

add("two-days.xml", changed(PLAIN, ("1793577599", str(BEGIN + 2 * 86400))),
    report(end="2026-11-03T00:00:00Z"))

add("zero-window.xml", changed(PLAIN, ("1793577599", str(BEGIN))),
    report(end="2026-11-01T00:00:00Z", repairs=["date_range"]))

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
    changed(PLAIN, ("2026.11.01.1", "2026.11.01.1/report_id&gt;")),
    report(repairs=["report_id"]))

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
    report(policy={"p": "reject", "sp": None, "adkim": "r", "aspf": "s",
                   "pct": None}, repairs=["policy", "domain"]))

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
    report(repairs=["evaluated", "disposition"],
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
    report(repairs=["result", "domain", "results_repeated"], records=[
        # not.evaluated and the empty one say the same
        record(auth_dkim=[dkim(result=w) for i, (_, w) in enumerate(DKIM_WORDS)
                          if i != 6],
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
    report(repairs=["evaluated", "result", "domain"], records=[
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
