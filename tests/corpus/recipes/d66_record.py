"""Records."""
from .base import (METADATA, PLAIN, POLICY, RECORD, add, changed, dkim, feedback, record, refused,
                   report, spf)
from .plain import DKIM, EVALUATED, SPF


def records(*parts):
    return feedback(METADATA, POLICY, *parts)


def with_ip(ip, text=RECORD):
    return changed(text, ("192.0.2.1", ip))


def one(*pairs):
    return changed(PLAIN, *pairs)


# 66: none at all
add("d66_no_record.xml", records(), report(records=[]))

# 67: count 0 and no address: the row is dropped, the report kept
add("d67_placeholder.xml",
    records(RECORD, changed(RECORD, ("192.0.2.1", ""), ("<count>12", "<count>0"))),
    report(repairs=["count"]))

# 68: no address: NULL, counts kept; 69: junk: NULL
add("d68_no_address.xml", one(("<source_ip>192.0.2.1</source_ip>", "")),
    report(records=[record(source_ip=None)], repairs=["source_ip"]))
add("d69_junk_address.xml",
    records(with_ip("X.X.X.X"), with_ip("192.0.2"), with_ip("mx.example.net")),
    report(records=[record(source_ip=None)] * 3, repairs=["source_ip"]))

# 70: odd forms of an address; canonical ones are not repaired
for name, text, ip in (("mapped", "::ffff:192.0.2.7", "192.0.2.7"),
                       ("brackets", "[2001:db8::7]", "2001:db8::7"),
                       ("zone", "fe80::7%eth0", "fe80::7"),
                       ("prefix", "2001:db8::7/128", "2001:db8::7"),
                       ("prefix4", "192.0.2.7/32", "192.0.2.7")):
    add("d70_%s.xml" % name, records(with_ip(text)),
        report(records=[record(source_ip=ip)], repairs=["source_ip"]))
add("d70_canonical.xml", records(with_ip("2001:0DB8:0:0:0:0:0:7")),
    report(records=[record(source_ip="2001:db8::7")]))

# 71: int64; below 1 or no number: left out, flagged
add("d71_counts.xml",
    records(*[changed(RECORD, ("<count>12", "<count>%s" % n))
              for n in ("-1", "0", "many", "1e3", "0x10", "1,000", "9223372036854775808")],
            changed(RECORD, ("<count>12", "<count>2147483648")),
            changed(RECORD, ("<count>12", "<count>5000000000"))),
    report(records=[record(count=2147483648), record(count=5000000000)], repairs=["count"]))

# 72: identities
add("d72_identities.xml", PLAIN.replace("identifiers", "identities"),
    report(repairs=["identifiers_alias"]))

# 73: pass; 74: other words; 77: capitals
add("d73_disposition_pass.xml", one(("<disposition>none", "<disposition>pass")),
    report(records=[record(disposition="pass")]))
add("d74_dispositions.xml",
    records(*[changed(RECORD, ("<disposition>none", "<disposition>%s" % w))
              for w in ("softfail", "15", "", "none at all")]),
    report(records=[record(disposition="other"), record(disposition="other"),
                    record(disposition=None), record(disposition="other")],
           repairs=["disposition"]))
add("d77_capitals.xml",
    one(("<disposition>none", "<disposition>None"), ("<dkim>pass</dkim>", "<dkim>Pass</dkim>"),
        ("<spf>fail</spf>", "<spf>FAIL</spf>"), ("    <result>pass", "    <result>Pass"),
        ("    <result>fail", "    <result>Fail"), ("<scope>mfrom", "<scope>MFROM")), report())

# 75: anything but pass is fail
add("d75_evaluated_words.xml",
    records(*[changed(RECORD, ("<spf>fail</spf>", "<spf>%s</spf>" % w))
              for w in ("none", "softfail")]),
    report(records=[record(), record()], repairs=["evaluated"]))

# 76: empty, absent, or no element: made again of auth_results and alignment
SPF_PASS = changed(RECORD, ("bounce.example.org", "bounce.example.com"),
                   ("    <result>fail", "    <result>pass"))
ALIGNED = spf("bounce.example.com", result="pass")
add("d76_evaluated_empty.xml",
    records(changed(SPF_PASS, (EVALUATED, "<dkim/><spf></spf></policy_evaluated>"))),
    report(records=[record(spf="pass", auth_spf=[ALIGNED])], repairs=["evaluated"]))
add("d76_evaluated_absent.xml",
    records(changed(RECORD, (EVALUATED, "</policy_evaluated>"),
                    ("    <result>pass", "    <result>fail"))),
    report(records=[record(dkim="fail", auth_dkim=[dkim(result="fail")])],
           repairs=["evaluated"]))
add("d76_no_policy_evaluated.xml",
    records(changed(SPF_PASS, ("   <policy_evaluated>\n    <disposition>none</disposition>" +
                               EVALUATED + "\n", ""))),
    report(records=[record(disposition=None, spf="pass", auth_spf=[ALIGNED])],
           repairs=["evaluated", "disposition"]))
# a name that only ends alike is not below the other
add("d76_not_aligned.xml",
    records(changed(RECORD, (EVALUATED, "</policy_evaluated>"),
                    ("<dkim><domain>example.com", "<dkim><domain>notexample.com"))),
    report(records=[record(dkim="fail", auth_dkim=[dkim("notexample.com")])],
           repairs=["evaluated"]))


def with_reason(text):
    return changed(RECORD, ("<spf>fail</spf>\n", "<spf>fail</spf>%s\n" % text))


# 78: the type as text; a comment without type
add("d78_reasons.xml",
    records(with_reason("<reason>sampled_out</reason>"),
            with_reason("<reason><comment>seen on a list</comment></reason>")),
    report(records=[record(reasons=[{"type": "sampled_out", "comment": None}]),
                    record(reasons=[{"type": "other", "comment": "seen on a list"}])],
           repairs=["reason"]))
# 79: empty ones are dropped
add("d79_empty_reasons.xml",
    records(with_reason("<reason><type></type><comment></comment></reason>"),
            with_reason("<reason><type>forwarded</type><comment/></reason>")),
    report(records=[record(), record(reasons=[{"type": "forwarded", "comment": None}])]))

# 80: no auth_results, or empty ones; 81: no spf
AUTH = RECORD[RECORD.index("  <auth_results>"):RECORD.index(" </record>")]
add("d80_no_auth_results.xml",
    records(changed(RECORD, (AUTH, "")), changed(RECORD, (AUTH, "<auth_results/>"))),
    report(records=[record(auth_dkim=[], auth_spf=[])] * 2))
add("d81_no_spf.xml", one((SPF, "")), report(records=[record(auth_spf=[])]))

# 82: order does not matter
add("d82_order.xml",
    one((DKIM, ""), (SPF, SPF + """<dkim><result>pass</result><selector>s1</selector>
    <domain>example.com</domain></dkim>""")), report())

# 83: several spf: all stored, mfrom wins for alignment
add("d83_two_spf.xml",
    records(changed(RECORD, ("<spf>fail</spf>", ""),
                    (SPF, SPF + "<spf><domain>example.com</domain><scope>helo</scope>"
                     "<result>pass</result></spf>"))),
    report(records=[record(auth_spf=[spf(), spf("example.com", "helo", "pass")])],
           repairs=["evaluated"]))


def words(kind, element, build, pairs):
    for i, (word, result) in enumerate(pairs):
        add("d%s_%d.xml" % (kind, i),
            one((element, element.replace("<result>pass", "<result>" + word)
                 .replace("<result>fail", "<result>" + word))),
            report(records=[build(result)], repairs=["result"]))


# 84, 85: words for SPF; 86: words for DKIM, and none
words("84_hardfail", SPF, lambda r: record(auth_spf=[spf(result=r)]), [("hardfail", "fail")])
words("85_spf_words", SPF, lambda r: record(auth_spf=[spf(result=r)]),
      [("unknown", "temperror"), ("error", "permerror")])
words("86_dkim_words", DKIM, lambda r: record(auth_dkim=[dkim(result=r)]),
      [("", "none"), ("unknown", "temperror"), ("invalid", "permerror"),
       ("not.evaluated", "none"), ("unheard.of", "other")])

# 87: no domain, or NULL
add("d87_empty_spf_domain.xml", one(("bounce.example.org", "")),
    report(records=[record(auth_spf=[spf(None)])]))
add("d87_null_spf_domain.xml", one(("bounce.example.org", "NULL")),
    report(records=[record(auth_spf=[spf(None)])], repairs=["domain"]))

# 88: no scope is mfrom, helo stays
add("d88_scopes.xml",
    records(changed(RECORD, ("<scope>mfrom</scope>", "")),
            changed(RECORD, ("<scope>mfrom", "<scope>helo"))),
    report(records=[record(), record(auth_spf=[spf(scope="helo")])]))

# 89: dkim without domain: kept, not aligned; 90: without selector
add("d89_empty_dkim_domain.xml",
    one(("<dkim><domain>example.com", "<dkim><domain>"), ("<dkim>pass</dkim>", "")),
    report(records=[record(dkim="fail", auth_dkim=[dkim(None)])], repairs=["evaluated"]))
add("d90_no_selector.xml",
    records(changed(RECORD, ("<selector>s1</selector>", "")),
            changed(RECORD, ("<selector>s1", "<selector>"))),
    report(records=[record(auth_dkim=[dkim(selector=None)])] * 2))

# 91: up to 100 dkim, more are cut off and flagged
add("d91_100_dkim.xml", one((DKIM, "".join(DKIM.replace("s1", "s%d" % i) for i in range(100)))),
    report(records=[record(auth_dkim=[dkim(selector="s%d" % i) for i in range(100)])]))
add("d91_101_dkim.xml", one((DKIM, "".join(DKIM.replace("s1", "s%d" % i) for i in range(101)))),
    report(records=[record(auth_dkim=[dkim(selector="s%d" % i) for i in range(100)])],
           repairs=["auth_results_capped"]))

# 92: envelope_from empty
add("d92_empty_envelope_from.xml", one(("</identifiers>", "<envelope_from/></identifiers>")),
    report())

# 93: header_from in any form
for i, (text, name) in enumerate([
        ("News.Example.COM", "news.example.com"), ("example.com.", "example.com"),
        ("someone@example.com", "example.com"),
        ("Some One &lt;someone@example.com&gt;", "example.com"),
        ("b\xfccher.example", "xn--bcher-kva.example"),
        ("B\xdcCHER.example", "xn--bcher-kva.example"),
        ("someone@\u4f8b\u3048.test", "xn--r8jz45g.test"),
        ("exa mple.org", "example.com")]):
    add("d93_header_from_%d.xml" % i, one(("<header_from>example.com", "<header_from>" + text)),
        report(records=[record(header_from=name)], repairs=["header_from"]))
add("d93_invalid_bytes.xml",
    one(("<header_from>example.com", "<header_from>b\xfccher.example")).encode("latin-1"),
    report(records=[record(header_from="xn--bcher-kva.example")],
           repairs=["charset", "header_from"]))
add("d93_other_domains.xml",
    one(("<domain>example.com</domain>\n  <adkim>", "<domain>b\xfccher.example</domain>\n  <adkim>"),
        ("</identifiers>", "<envelope_from>bounce@example.org</envelope_from></identifiers>"),
        ("<dkim><domain>example.com", "<dkim><domain>b\xfccher.example")),
    report(policy={"domain": "xn--bcher-kva.example"}, repairs=["domain"],
           records=[record(envelope_from="example.org",
                           auth_dkim=[dkim("xn--bcher-kva.example")])]))

# 94: doubles: those that differ are stored
add("d94_doubles.xml",
    one((DKIM, DKIM + DKIM.replace("pass", "permerror") + DKIM +
         DKIM.replace("pass", "temperror"))),
    report(records=[record(auth_dkim=[dkim(), dkim(result="permerror"),
                                      dkim(result="temperror")])],
           repairs=["results_repeated"]))

# 95: records in records, in rows, in other things; a second row
ROW = RECORD[RECORD.index("  <row>"):RECORD.index("  <identifiers>")]
SHARED = RECORD[RECORD.index("  <identifiers>"):RECORD.index(" </record>")]
ROW2 = changed(ROW, ("192.0.2.1", "192.0.2.2"), ("<count>12", "<count>5"))
SHARED2 = changed(SHARED, ("<header_from>", "<header_from>news."), ("s1", "s2"))
SECOND = record(source_ip="192.0.2.2", count=5)
SECOND2 = record(source_ip="192.0.2.2", count=5, header_from="news.example.com",
                 auth_dkim=[dkim(selector="s2")])
SHAPE = {"repairs": ["record_shape"]}
add("d95_record_in_record.xml", records("<record>" + RECORD + with_ip("192.0.2.9") + "</record>"),
    report(records=[record(), record(source_ip="192.0.2.9")], **SHAPE))
add("d95_record_in_row.xml", records("<record><row>" + RECORD + "</row></record>"),
    report(repairs=["count", "record_shape"]))
add("d95_record_in_row_alone.xml", records("<row>" + RECORD + "</row>"),
    report(repairs=["unknown_element"]))
add("d95_record_in_list.xml",
    records("<records>" + RECORD + "<more>" + with_ip("192.0.2.9") + "</more></records>"),
    report(records=[record(), record(source_ip="192.0.2.9")], repairs=["unknown_element"]))
add("d95_record_at_depth_8.xml", records("<a>" * 6 + RECORD + "</a>" * 6),
    report(repairs=["unknown_element"]))
add("d95_record_at_depth_9.xml", records("<a>" * 7 + RECORD + "</a>" * 7),
    report(records=[], repairs=["unknown_element"]))
add("d95_foreign_record.xml",  # RFC 9990: an extension has a namespace of its own
    records(RECORD, '<x xmlns="https://example.test/x">' + RECORD + "</x>",
            "<extension>" + RECORD + "</extension>"),
    report(repairs=["unknown_element"]))
add("d95_two_rows_then_shared.xml", records("<record>" + ROW + ROW2 + SHARED + "</record>"),
    report(records=[record(), SECOND], **SHAPE))
add("d95_two_rows_behind_shared.xml", records("<record>" + SHARED + ROW + ROW2 + "</record>"),
    report(records=[record(), SECOND], **SHAPE))
add("d95_two_rows_each_its_own.xml",
    records("<record>" + ROW + SHARED + ROW2 + SHARED2 + "</record>"),
    report(records=[record(), SECOND2], **SHAPE))
add("d95_16_rows.xml", records("<record>" + ROW * 16 + SHARED + "</record>"),
    report(records=[record()] * 16, **SHAPE))
add("d95_17_rows.xml", records("<record>" + ROW * 17 + SHARED + "</record>"),
    refused("limit", "more than 16 rows in one record"))

# 96: an ARC hint is a comment under local_policy
ARC = "arc=pass (i=1 spf=pass dkim=pass dmarc=pass) as.1.example.net=pass"
add("d96_arc.xml",
    records(with_reason("<reason><type>local_policy</type><comment>%s</comment></reason>" % ARC)),
    report(records=[record(reasons=[{"type": "local_policy", "comment": ARC}])]))

# 97: none under p=reject without a reason: as it stands
add("d97_unexplained.xml",
    one(("<p>none", "<p>reject"), ("<dkim>pass</dkim>", "<dkim>fail</dkim>"),
        ("    <result>pass", "    <result>fail")),
    report(policy={"p": "reject"},
           records=[record(dkim="fail", auth_dkim=[dkim(result="fail")])]))
