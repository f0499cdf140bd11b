"""What is wrong with the XML."""
from .base import (METADATA, PLAIN, POLICY, RECORD, add, changed, feedback, nothing, record,
                   refused, report)
from .containers import zipped

OTHER = changed(PLAIN, ("2026.11.01.1", "2026.11.01.2"), ("192.0.2.1", "198.51.100.5"))
OTHER_REPORT = report(report_id="2026.11.01.2", records=[record(source_ip="198.51.100.5")])
DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'

# 30: skip BOM; also UTF-16 BOM
add("d30_utf8_bom.xml", b"\xef\xbb\xbf" + PLAIN.encode(), report())
add("d30_utf8_bom_no_declaration.xml",
    b"\xef\xbb\xbf" + PLAIN.replace(DECLARATION, "").encode(), report())
add("d30_utf16_le_bom.xml",
    b"\xff\xfe" + PLAIN.replace("UTF-8", "UTF-16").encode("utf-16-le"), report())
add("d30_utf16_be_bom.xml",
    b"\xfe\xff" + PLAIN.replace("UTF-8", "UTF-16").encode("utf-16-be"), report())

# 31: no declaration, one line: accept
add("d31_one_line.xml", "".join(x.strip() for x in PLAIN.splitlines()[1:]), report())

# 32, 33: drop the bytes between declaration and <feedback>
add("d32_stray_schema.xml",
    PLAIN.replace(DECLARATION, '<?xml version="1.0"?> <xs:schema xmlns:xs='
                  '"http://www.w3.org/2001/XMLSchema" targetNamespace='
                  '"http://dmarc.org/dmarc-xml/0.1">\n'),
    report(repairs=["junk_before_root"]))
add("d33_stray_quote.xml", PLAIN.replace("?>\n", '?>"\n', 1),
    report(repairs=["junk_before_root"]))
add("d33_comment_then_quote.xml",
    PLAIN.replace("?>\n", '?>\n<!-- <feedback> below -->"\n', 1),
    report(repairs=["junk_before_root"]))
# a DOCTYPE is refused (41) wherever it hides
add("d33_quote_then_doctype.xml",
    PLAIN.replace("?>\n", '?>"\n<!DOCTYPE feedback [<!ENTITY a "a">]>\n', 1),
    refused("syntax", "DOCTYPE is not allowed"))

# 34: unescaped <, > and & in text: read, flagged, no record lost
add("d34_unescaped.xml",
    feedback(changed(METADATA, ("<email>dmarc@example.net", "<email>Name <dmarc@example.net>"),
                     ("Example Net", "Example & Sons > Net &amp; Co &lt;1&gt;")),
             POLICY,
             changed(RECORD, ("<header_from>example.com", "<header_from>example<com.test")),
             changed(RECORD, ("192.0.2.1", "192.0.2.2"),
                     ("<spf>fail</spf>", "<spf>fail</spf><reason><type>other</type>"
                      "<comment>a < b && c <d> e</comment></reason>"))),
    report(org_name="Example & Sons > Net & Co <1>", email="Name <dmarc@example.net>",
           repairs=["header_from", "xml_escaped"],
           records=[record(),
                    record(source_ip="192.0.2.2",
                           reasons=[{"type": "other", "comment": "a < b && c <d> e"}])]))
add("d34_unescaped_and_cut.xml",
    changed(PLAIN, ("dmarc@example.net", "<dmarc@example.net>"))[:-30],
    refused("truncated", "truncated XML: <auth_results> is still open"))
add("d34_attribute_twice.xml",  # what only recovery reads
    changed(PLAIN, ("<org_name>", "<org_name a='1' a='2'>"), ("Example Net", "A &amp; B")),
    report(org_name="A & B", repairs=["xml_recovered"]))
add("d34_attribute_twice_utf16.xml",
    b"\xff\xfe" + changed(PLAIN, ("UTF-8", "UTF-16"), ("<org_name>", "<org_name a='1' a='2'>"))
    .encode("utf-16-le"), report(repairs=["xml_recovered"]))
add("d34_control_characters.xml",
    changed(PLAIN, ("Example Net", "Example\x01Net"), ("dmarc@example.net", "dmarc@example.net\0")),
    report(repairs=["xml_escaped"]))

# 35: invalid UTF-8: windows-1252, flagged
add("d35_windows_1252.xml",
    PLAIN.replace("Example Net", "Ex\xe4mple \u2018Net\u2019 \u20ac").encode("cp1252"),
    report(org_name="Ex\xe4mple \u2018Net\u2019 \u20ac", repairs=["charset"]))
add("d35_mixed.xml",  # the right characters of the same document stay
    PLAIN.replace(DECLARATION, "").encode()
    .replace(b"Example Net", "Ex\xe4mple ".encode() + b"\x91Net\x92"),
    report(org_name="Ex\xe4mple \u2018Net\u2019", repairs=["charset"]))

# 36: declared windows-1252, prefixed root, unqualified children, schemaLocation
add("d36_prefixed_root.xml",
    PLAIN.replace(DECLARATION, '<?xml version="1.0" encoding="windows-1252"?>')
    .replace("Example Net", "Ex\xe4mple Net")
    .replace("<feedback>", "<ns1:feedback "
             "xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' "
             "xmlns:ns1='http://dmarc.org/dmarc-xml/0.1' "
             "xsi:schemaLocation='http://dmarc.org/dmarc-xml/0.1 rua.xsd'>")
    .replace("</feedback>", "</ns1:feedback>").encode("cp1252"),
    report(org_name="Ex\xe4mple Net"))

# 37: namespaces declared on the root and not used: ignored
add("d37_xsd_xsi.xml",
    changed(PLAIN, ("<feedback>", '<feedback xmlns:xsd="http://www.w3.org/2001/XMLSchema" '
                    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">')), report())

# 38: default namespace, matched by local name
add("d38_default_namespace.xml",
    changed(PLAIN, ("<feedback>", '<feedback xmlns="urn:ietf:params:xml:ns:dmarc-2.0">')),
    report(schema="rfc9990"))

# 39: the middle is missing: refused, in recovery too
add("d39_middle_missing.xml",
    PLAIN[:PLAIN.index("<adkim>")] + PLAIN[PLAIN.index("<scope>"):],
    refused("syntax", "not well-formed, line 12: Opening and ending tag mismatch: "
            "policy_published line 9 and spf"))

# 40: comments, also where they split text
add("d40_comments.xml",
    changed(PLAIN, ("<count>12", "<count>1<!-- and -->2"),
            ("<record>", "<!-- <record> --><record>")), report())

# 41: DOCTYPE is refused, undefined entities are for recovery
add("d41_doctype.xml", changed(PLAIN, ("<feedback>", "<!DOCTYPE feedback><feedback>")),
    refused("syntax", "DOCTYPE is not allowed"))
add("d41_html_entity.xml",
    changed(PLAIN, ("Example Net", "Example&nbsp; Net &lt;&#78;&gt;")),
    report(org_name="Example Net <N>", repairs=["xml_recovered"]))

# 42: bytes behind the root are flagged, a second report is a second report
add("d42_text_behind.xml", PLAIN + "\n-- \nsent by example.net <b> &\n",
    report(repairs=["junk_after_root"]))
add("d42_nul_behind.xml", PLAIN + "\0\0\0\0", report(repairs=["junk_after_root"]))
add("d42_second_report.xml", PLAIN + OTHER.replace(DECLARATION, ""),
    report(repairs=["junk_after_root"]), OTHER_REPORT)
add("d42_second_declared.xml",
    PLAIN.replace("UTF-8", "windows-1252").replace("Example Net", "Ex\xe4mple Net")
    .encode("cp1252") + b" and \n" + OTHER.replace("Example Net", "Ex\xe4mple Net").encode(),
    report(org_name="Ex\xe4mple Net", repairs=["junk_after_root"]),
    dict(OTHER_REPORT, org_name="Ex\xe4mple Net"))
add("d42_second_cut.xml", PLAIN + OTHER[:-40],
    report(repairs=["junk_after_root"]),
    refused("truncated", "truncated XML: <auth_results> is still open"))
add("d42_far_behind.xml", PLAIN + " " * 70000 + OTHER, report(repairs=["junk_after_root"]),
    OTHER_REPORT)
add("d42_broken_before.xml", changed(PLAIN, ("Example Net", "Example & Net")) + OTHER,
    report(org_name="Example & Net", repairs=["junk_after_root", "xml_escaped"]), OTHER_REPORT)

# 43: unknown elements anywhere are ignored and counted
add("d43_unknown_elements.xml",
    changed(PLAIN, ("</pct>", "</pct><rf>afrf</rf><ri>86400</ri>"),
            ("</report_metadata>", "<x><domain>example.org</domain></x></report_metadata>"),
            ("</row>", "<country>xx</country></row>")),
    report(repairs=["unknown_element"]))

# 44: white space around values
add("d44_white_space.xml",
    changed(PLAIN, ("<p>none", "<p>\n\t none "), ("<end>1793577599", "<end>1793577599 \n"),
            ("<count>12", "<count> 12 "), ("<source_ip>192.0.2.1", "<source_ip> 192.0.2.1\r\n"),
            ("<header_from>example.com", "<header_from> example.com "),
            ("Example Net", " Example Net ")), report())

# 45: attributes
add("d45_attributes.xml",
    changed(PLAIN, ("<org_name>", '<org_name lang="en" x="1">'),
            ("<count>", "<count unit='messages'>"), ("<record>", "<record id='7'>")), report())

# --- a second walk through the message ---

BROKEN = changed(PLAIN, ("Example Net", "Example & Net"))
BROKEN_REPORT = report(org_name="Example & Net", repairs=["xml_escaped"])
add("broken-beside-good.zip",  # what is broken comes after the others
    zipped(("a.xml", BROKEN), ("b.xml", OTHER), ("c.txt", "text"),
           ("d.xml", changed(PLAIN, ("</report_metadata>", ""))),
           ("e.xml", changed(BROKEN, ("192.0.2.1", "192.0.2.5")))),
    OTHER_REPORT,
    refused("unsupported", "plain text is not an aggregate report", 'member "c.txt"'),
    BROKEN_REPORT,
    refused("syntax", "not well-formed, line 29: Opening and ending tag mismatch: "
            "report_metadata line 3 and feedback", 'member "d.xml"'),
    dict(BROKEN_REPORT, records=[record(source_ip="192.0.2.5")]))
add("broken-other-root.xml", "<?xml version='1.0'?>\n<rss><title>a & b</title></rss>\n",
    nothing("no report found: an XML document"))
