#!/usr/bin/env python3
"""Write the mails that the world sends: tests/corpus/mail/.

One or more for each deviation of mail and packaging that reporters are known
for. dNN_ is its number; 20 to 22 are about what is stored, so they stand in
tests/integration/test_packaging.py. Inputs, names, parts and the
form of what is expected are those of recipes/, and as there nothing of
the expectations comes from the program.

  make_mail.py            write the files
  make_mail.py --check    compare with what is there; exit 1 on a difference
"""
import base64
import json
import pathlib
import struct
import sys
import zipfile
import zlib

from make_hostile import deflated, end_record, local_header, zip_by_hand
from recipes.base import PLAIN, nothing, refused, report
from recipes.containers import GZ, MEMBER, OTHER, OTHER_REPORT, ZIP, gz, zipped
from recipes.mails import HAND, TOP, WORDS, b64, multipart, part

HERE = pathlib.Path(__file__).resolve().parent / "mail"
FILES = {}

REPORT_PART = part("application/gzip", GZ, MEMBER + ".gz")
WITHIN = report(repairs=["forwarded"])


def mail(name, body, *expected, top=TOP):
    assert name + ".eml" not in FILES, name
    data = body if isinstance(body, bytes) else body.encode()
    FILES[name + ".eml"] = (top.encode() + data).replace(b"\n", b"\r\n")
    FILES[name + ".json"] = b"".join(json.dumps(
        e, separators=(",", ":"), ensure_ascii=False).encode() + b"\n" for e in expected)


def named(kind, data, disposition, parameters=""):
    """A part with the parameters of its name as written."""
    return ("Content-Type: %s%s\nContent-Transfer-Encoding: base64\n"
            "Content-Disposition: attachment%s\n\n" % (kind, parameters, disposition) + b64(data))


# 1: octet-stream; names split (RFC 2231) or encoded (RFC 2047). That a name was
# understood shows in the order: what it promises to be a report comes first.

FIRST = part("application/octet-stream", gz(OTHER))
mail("d01_octet_stream_gzip",
     multipart(WORDS, part("application/octet-stream", GZ, MEMBER + ".gz")), report())
mail("d01_octet_stream_zip",
     multipart(WORDS, part("application/octet-stream", ZIP, "a.zip")), report())
mail("d01_name_rfc2231",
     multipart(FIRST, named("application/octet-stream", GZ,
                            ';\n filename*0="amazonses.com!example.com!179349"'
                            ';\n filename*1="1200!1793577599.xml.gz"')),
     report(), OTHER_REPORT)
mail("d01_name_rfc2231_charset",
     multipart(FIRST, named("application/octet-stream", GZ,
                            ";\n filename*0*=utf-8'en'r%C3%A9port;\n filename*1*=%2Exml"
                            ";\n filename*2=.gz")),
     report(), OTHER_REPORT)
mail("d01_name_rfc2047",
     multipart(FIRST, named("application/octet-stream", GZ,
                            ';\n filename="=?utf-8?B?%s?="' %
                            base64.b64encode("r\u00e9port.xml.gz".encode()).decode())),
     report(), OTHER_REPORT)
mail("d01_name_of_type",
     multipart(FIRST, named("application/octet-stream", GZ, "",
                            ';\n name*0="report";\n name*1=".xml.gz"')),
     report(), OTHER_REPORT)

# 2: the alias

mail("d02_x_gzip", multipart(FIRST, part("application/x-gzip", GZ)), report(), OTHER_REPORT)
for n, kind in enumerate(("application/x-zip-compressed", "application/x-zip",
                          "Application/X-Gzip-Compressed", "image/png", "x", "")):
    mail("d02_any_type_%d" % n, multipart(WORDS, part(kind, ZIP)), report())

# 3: the name lies, either way

mail("d03_zip_as_gzip", multipart(WORDS, part("application/gzip", ZIP, "a.xml.gz")), report())
mail("d03_gzip_as_zip", multipart(WORDS, part("application/zip", GZ, "a.zip")), report())
mail("d03_xml_as_gzip",
     multipart(WORDS, part("application/gzip", PLAIN.encode(), "a.xml.gz")), report())
mail("d03_xml_as_zip", multipart(WORDS, part("application/zip", PLAIN.encode(), "a.zip")),
     report())

# 4: unusual gzip


def gzip_with_everything(data):
    """Extra field, name, comment, checksum of the header (RFC 1952 2.3)."""
    packer = zlib.compressobj(1, zlib.DEFLATED, -15)
    head = (b"\x1f\x8b\x08\x1f" + struct.pack("<IBB", 0xffffffff, 2, 0) +
            struct.pack("<H", 6) + b"ab\2\0xy" + b"n\xe4me.xml\0" + b"a comment\0")
    return (head + struct.pack("<H", zlib.crc32(head) & 0xffff) + packer.compress(data) +
            packer.flush() + struct.pack("<II", zlib.crc32(data), len(data)))


XML = PLAIN.encode()
mail("d04_members", multipart(WORDS, part("application/gzip", b"".join(
    gz(XML[i:i + 100]) for i in range(0, len(XML), 100)), "a.gz")), report())
mail("d04_header", multipart(WORDS, part("application/gzip", gzip_with_everything(XML))),
     report())
mail("d04_zlib", multipart(WORDS, part("application/gzip", zlib.compress(XML, 9), "a.gz")),
     report())
mail("d04_trailing_bytes",
     multipart(WORDS, part("application/gzip", GZ + b"\0" * 512 + b"\r\n-- \r\nlist")), report())

# 5: "ContentType:", as Trustwave writes it

TOP_ALONE = TOP.replace("Content", "X-Content")
mail("d05_body", "ContentType: application/gzip\nContent-Transfer-Encoding: base64\n\n" + b64(GZ),
     report())
mail("d05_part", multipart(WORDS, REPORT_PART.replace("Content-Type", "ContentType")), report())
mail("d05_multipart",
     multipart(WORDS, REPORT_PART).replace("Content-Type", "ContentType", 1), report())

# 6: a leaf typed multipart

mail("d06_part", multipart(WORDS, part("multipart/alternative", GZ, "a.xml.gz")), report())
mail("d06_part_with_boundary",
     multipart(WORDS, part('multipart/alternative; boundary="none"', GZ, "a.xml.gz")), report())
mail("d06_top", part("multipart/mixed", ZIP), report())
mail("d06_no_boundary_but_parts",
     multipart(WORDS, REPORT_PART).replace('; boundary="=-b0"', "", 1), report())
mail("d06_other_boundary",
     multipart(WORDS, REPORT_PART).replace('boundary="=-b0"', 'boundary="=-b1"', 1), report())

# 7: plain XML

for n, kind in enumerate(("text/xml", "application/xml", "application/octet-stream")):
    mail("d07_attachment_%d" % n, multipart(WORDS, part(kind, XML, "a.xml")), report())
mail("d07_body", "Content-Type: text/xml\n\n" + PLAIN, report())
mail("d07_eight_bit",
     "Content-Type: text/xml; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n" +
     PLAIN.replace("Example Net", "Ex\u00e4mple Net"), report(org_name="Ex\u00e4mple Net"))
mail("d07_quoted_printable",
     "Content-Type: text/xml\nContent-Transfer-Encoding: quoted-printable\n\n" +
     PLAIN.replace("=", "=3D").replace("\n", "=0A=\n"), report())

# 8: packed twice

mail("d08_gzip_in_gzip", multipart(WORDS, part("application/gzip", gz(GZ))), report())
mail("d08_gzip_in_zip", multipart(WORDS, part("application/zip", zipped(("a.xml.gz", GZ)))),
     report())
mail("d08_zip_in_gzip", multipart(WORDS, part("application/gzip", gz(ZIP))), report())
mail("d08_three_times", multipart(WORDS, part("application/gzip", gz(gz(GZ)))),
     refused("limit", "archives nested more than 2 deep (ceiling unpack.max_nesting)",
             "attachment 2"))

# 9: zip of folders, of several, of none

mail("d09_folders", part("application/zip", zipped(
    ("a/", b""), ("a/b/", b""), ("a/b/c.xml", PLAIN), ("d/", b""))), report())
mail("d09_several", part("application/zip", zipped(("a.xml", PLAIN), ("b/c.XML", OTHER))),
     report(), OTHER_REPORT)
mail("d09_no_xml", part("application/zip", zipped(("readme.txt", b"Nothing here."))),
     refused("unsupported", "plain text is not an aggregate report",
             'attachment 1, member "readme.txt"'))
mail("d09_folders_alone", part("application/zip", zipped(("a/", b""))),
     refused("unsupported", "archive without files", "attachment 1"))
mail("d09_empty", part("application/zip", zipped()),
     refused("unsupported", "archive without files", "attachment 1"))
mail("d09_junk_behind", part("application/zip", ZIP + b"\0" * 100 + b"-- \nlist"), report())



def with_descriptor(mark, method=8):
    """Sizes and sum behind the data, with or without a mark before them."""
    packed = deflated(XML) if method == 8 else XML
    local = (local_header("a.xml", 0, 0, 0, method, flags=8) + packed + mark +
             struct.pack("<III", zlib.crc32(XML), len(packed), len(XML)))
    return local + end_record(1, 0, len(local))


mail("d09_descriptor", part("application/zip", with_descriptor(b"PK\7\x08")), report())
mail("d09_descriptor_without_mark", part("application/zip", with_descriptor(b"")), report())
mail("d09_descriptor_of_stored",
     part("application/zip", with_descriptor(b"PK\7\x08", method=0)), report())
mail("d09_zip64", part("application/zip", zip_by_hand(
    "a.xml", deflated(XML), size=0xffffffff, packed_size=0xffffffff,
    extra=struct.pack("<HHQQ", 1, 16, len(XML), len(deflated(XML))))), report())
mail("d09_name_in_utf8", part("application/zip", zip_by_hand(
    "r\u00e9port.xml".encode(), deflated(XML), flags=0x800,
    extra=struct.pack("<HHBI", 0x5455, 5, 3, 0))), report())
mail("d09_split_mark", part("application/zip", b"PK00" + ZIP), report())
mail("d09_no_directory", part("application/zip", ZIP[:ZIP.index(b"PK\1\2")]),
     report(), refused("truncated", "truncated zip archive", "attachment 1"))

# 10: Yahoo in May 2023

UNUSED = nothing('not a report: the word "unused" in its place')
mail("d10_unused", multipart(WORDS, part("application/gzip", b"unused", MEMBER + ".gz")), UNUSED)
mail("d10_unused_plain",
     multipart(WORDS, "Content-Type: application/gzip\nContent-Disposition: attachment; "
               'filename="a.gz"\n\nunused\n'), UNUSED)

# 11: forwarded


def forwarded(depth, kind="mixed"):
    inner = TOP + multipart(WORDS, REPORT_PART, boundary="=-r")
    for n in range(depth):
        inner = HAND + multipart(WORDS, "Content-Type: message/rfc822\n\n" + inner,
                                 kind=kind, boundary="=-f%d" % n)
    return inner[len(HAND):]


mail("d11_forwarded", forwarded(1), WITHIN, top=HAND)
mail("d11_related", multipart(WORDS, REPORT_PART, kind="related"), report())
mail("d11_forwarded_related", forwarded(1, "related"), WITHIN, top=HAND)
mail("d11_journal", "Content-Type: message/rfc822\n\n" + TOP + REPORT_PART, WITHIN, top=HAND)
mail("d11_four_deep", forwarded(4), WITHIN, top=HAND)
mail("d11_five_deep", forwarded(5),
     nothing("mails forwarded more than 4 deep (ceiling forwarded)", "limit") |
     {"type": "failed"}, top=HAND)
mail("d11_as_octet_stream",
     multipart(WORDS, part("application/octet-stream",
                           (TOP + multipart(WORDS, REPORT_PART)).encode(), "report.eml")),
     WITHIN, top=HAND)

# 12, 27: what Outlook makes of it

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 504
mail("d12_msg",
     multipart(WORDS, part("application/vnd.ms-outlook", OLE, "report.msg")),
     nothing("unsupported container: an OLE file (Outlook .msg)"), top=HAND)
mail("d12_msg_in_zip", part("application/zip", zipped(("report.msg", OLE))),
     refused("unsupported", "unsupported container: an OLE file (Outlook .msg)",
             'attachment 1, member "report.msg"'), top=HAND)
mail("d27_winmail",
     multipart(WORDS, part("application/ms-tnef", b"\x78\x9f\x3e\x22\1\0", "winmail.dat")),
     nothing("unsupported container: a TNEF file (winmail.dat)"))
mail("d27_winmail_beside", multipart(WORDS, REPORT_PART, part(
    "application/ms-tnef", b"\x78\x9f\x3e\x22\1\0", "winmail.dat")), report())

# 13 to 15: words for people, and the subject

HTML = ("Content-Type: text/html; charset=utf-8\n\n<!-- %s -->\n<html><body>%s</body></html>\n"
        % ("style " * 300, "<p>This is an aggregate report.</p>\n" * 2000))


def subject(text):
    head, tail = TOP.split("Subject: ")[0], TOP[TOP.index("Date: "):]
    return head + "Subject: " + text + "\n" + tail


mail("d13_large_html", multipart(multipart(WORDS, HTML, kind="alternative", boundary="=-a"),
                                 REPORT_PART), report(),
     top=subject("[Preview] Report Domain: example.com Submitter: example.net"))
mail("d13_html_alone", HTML, nothing("no report found: text/html"))
mail("d13_text_is_the_report", "Content-Type: text/plain\n\n" + PLAIN, report())
mail("d14_lower_case", multipart(WORDS, REPORT_PART), report(),
     top=subject("Report domain: example.com submitter: example.net report-id: 1"))
mail("d15_punctuation", multipart(WORDS, REPORT_PART), report(),
     top=subject("Report Domain: example.com; Submitter: example.net; Report-ID: 1"))
mail("d15_encoded", multipart(WORDS, REPORT_PART), report(),
     top=subject("=?utf-8?q?Fwd=3A_Report_Domain=3A_?=\n =?broken?x?y?="))

# 16: the archive is the mail

mail("d16_zip", part("application/zip", ZIP, "a.zip"), report())
mail("d16_gzip", part("application/gzip", GZ, "a.xml.gz"), report())

# 17: what lists and gateways add

FOOTER = "Content-Type: text/plain\n\n_____\nreports mailing list\n"
BANNER = "Content-Type: text/html\n\n<div>External mail!</div>\n"
mail("d17_footer", multipart(REPORT_PART, FOOTER), report())
mail("d17_wrapped",
     multipart(BANNER, multipart(WORDS, REPORT_PART, boundary="=-in"), FOOTER), report())

# 18: base64 of all sorts


def encoded(text):
    return multipart(WORDS, "Content-Type: application/gzip\n"
                     "Content-Transfer-Encoding: base64\n\n" + text)


PADDED = gz(PLAIN + " " * next(n for n in range(9) if len(gz(PLAIN + " " * n)) % 3 == 1))
assert b64(PADDED).endswith("==\n")
mail("d18_no_padding", encoded(b64(PADDED).replace("=", "")), report())
mail("d18_blanks", encoded(b64(GZ).replace("A", " A\t")), report())
mail("d18_junk", encoded(b64(GZ).replace("A", "!A*")), report())
mail("d18_text_behind", encoded(b64(PADDED) + "Sent by a list.\n"), report())
mail("d18_long_lines", encoded(b64(GZ, 4000)), report())
mail("d18_short_lines", encoded(b64(GZ, 3)), report())
mail("d18_upper_case", encoded(b64(GZ)).replace(": base64", ": BASE64 "), report())

# 19: cut off on the way

mail("d19_half", multipart(WORDS, part("application/gzip", GZ[:len(GZ) // 2])),
     refused("truncated", "truncated gzip data", "attachment 2"))
mail("d19_all_xml_no_trailer", multipart(WORDS, part("application/gzip", GZ[:-8])),
     refused("truncated", "truncated gzip data", "attachment 2"))
mail("d19_no_closing_root",
     multipart(WORDS, part("text/xml", XML[:XML.rindex(b"</feedback>")])),
     refused("truncated", "truncated XML: <feedback> is still open", "attachment 2"))
mail("d19_mail_cut", (multipart(WORDS, REPORT_PART))[:900],
     refused("truncated", "truncated gzip data", "attachment 2"))

# 23: no usable From


def sender(text):
    return TOP.replace("From: Example Net <dmarc@example.net>", text)


mail("d23_empty", multipart(WORDS, REPORT_PART), report(), top=sender("From:"))
mail("d23_unparsable", multipart(WORDS, REPORT_PART), report(),
     top=sender("From: <<dmarc@@example..net>, \u00e4 \"unclosed"))
mail("d23_absent", multipart(WORDS, REPORT_PART), report(), top=sender("X-From: x"))

# 24: bombs

mail("d24_bomb",
     multipart(WORDS, part("application/gzip", gz("<feedback><x>" + " " * (8 << 20)))),
     refused("limit", "unpacks to more than 200 times its size (ceiling unpack.max_ratio)",
             "attachment 2"))
mail("d24_members",
     part("application/zip", zipped(*[("%d/" % i, b"") for i in range(200)])),
     refused("limit", "more than 16 members (ceiling unpack.max_members)", "attachment 1"))

# 25: zip that we cannot read

ENCRYPTED = bytearray(ZIP)
ENCRYPTED[6] |= 1
mail("d25_encrypted", multipart(WORDS, part("application/zip", bytes(ENCRYPTED), "a.zip")),
     refused("unsupported", "the archive is encrypted",
             'attachment 2, member "%s"' % MEMBER))
DEFLATE64 = bytearray(ZIP)
struct.pack_into("<H", DEFLATE64, 8, 9)
mail("d25_deflate64", multipart(WORDS, part("application/zip", bytes(DEFLATE64), "a.zip")),
     refused("unsupported", "packed by a method other than deflate: "
             "ZIP 2.0 (deflation-64-bit)", 'attachment 2, member "%s"' % MEMBER))
mail("d25_bzip2",
     multipart(WORDS, part("application/zip", zipped(("a.xml", PLAIN), method=zipfile.ZIP_BZIP2))),
     refused("unsupported", "packed by a method other than deflate: ZIP 4.6 (bzip)",
             'attachment 2, member "a.xml"'))

# 26: signed and sealed

DER = b"\x30\x82\x01\x00\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02" + b"\0" * 241
PGP = ("Content-Type: application/pgp-signature; name=signature.asc\n\n"
       "-----BEGIN PGP SIGNATURE-----\n\niHUEABYKAB0=\n-----END PGP SIGNATURE-----\n")
mail("d26_smime_signed",
     multipart(multipart(WORDS, REPORT_PART, boundary="=-in"),
               part("application/pkcs7-signature; name=smime.p7s", DER, "smime.p7s"),
               kind="signed", more='; protocol="application/pkcs7-signature"'), report())
mail("d26_pgp_signed",
     multipart(REPORT_PART, PGP, kind="signed", more='; protocol="application/pgp-signature"'),
     report())
mail("d26_smime_signed_words",
     multipart(WORDS, part("application/x-pkcs7-signature", DER, "smime.p7s"), kind="signed"),
     nothing("no report found: application/x-pkcs7-signature holding a DER file (S/MIME), "
             "text/plain"), top=HAND)
mail("d26_smime_opaque",
     part("application/pkcs7-mime; smime-type=signed-data", DER, "smime.p7m"),
     nothing("unsupported container: a DER file (S/MIME)"))
mail("d26_pgp_encrypted",
     multipart("Content-Type: application/pgp-encrypted\n\nVersion: 1\n",
               "Content-Type: application/octet-stream\n\n-----BEGIN PGP MESSAGE-----\n\nhQEM\n"
               "-----END PGP MESSAGE-----\n", kind="encrypted"),
     nothing("unsupported container: a PGP message"))

# 28: names of all sorts, also of members

for n, name in enumerate(("REPORT.XML.GZ", "a.xml.gz.gz", "a.gz", "report", "a.xml.exe")):
    mail("d28_gzip_%d" % n, multipart(FIRST, part("text/html", GZ, name)),
         *((report(), OTHER_REPORT) if name.lower().endswith("gz")
           else (OTHER_REPORT, report())))
mail("d28_member", part("application/zip", zipped(("A.XML.TXT", PLAIN), ("b", OTHER))),
     report(), OTHER_REPORT)

# 29: what is no report

BOUNCE = nothing("not a report: a delivery status notification (bounce)")
STATUS = ("Content-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example.net\n\n"
          "Final-Recipient: rfc822; rua@example.org\nAction: failed\nStatus: 5.1.1\n")
RETURNED = "Content-Type: message/rfc822\n\n" + TOP + REPORT_PART
mail("d29_bounce", multipart(WORDS, STATUS, RETURNED, kind="report",
                             more="; report-type=delivery-status"), BOUNCE)
mail("d29_bounce_without_type", multipart(WORDS, STATUS, RETURNED, kind="report"), BOUNCE)
mail("d29_bounce_by_exim", WORDS, BOUNCE, top=TOP + "X-Failed-Recipients: rua@example.org\n")
mail("d29_bounce_by_qmail", WORDS, BOUNCE,
     top=HAND.replace("Some One <someone@example.com>", "MAILER-DAEMON@mx.example.net")
     .replace("Fwd: Report", "failure notice"))
mail("d29_could_not_deliver", WORDS, BOUNCE,
     top=HAND.replace("Some One <someone@", "Mail <postmaster@")
     .replace("Fwd: Report", "Your report could not be delivered"))
mail("d29_receipt",
     multipart(WORDS, "Content-Type: message/disposition-notification\n\n"
               "Reporting-UA: example\nFinal-Recipient: rfc822;rua@example.com\n"
               "Disposition: automatic-action/MDN-sent-automatically; deleted\n",
               kind="report", more="; report-type=disposition-notification"),
     nothing("not a report: a disposition notification (read receipt)"))
REPLY = nothing("not a report: an automatic reply")
mail("d29_automatic_reply", WORDS, REPLY, top=HAND + "Auto-Submitted: auto-replied (vacation)\n")
mail("d29_vacation", WORDS, REPLY, top=HAND + "X-Autoreply: yes\nPrecedence: bulk\n")
mail("d29_reply_with_report", multipart(WORDS, REPORT_PART), report(),
     top=TOP + "Auto-Submitted: auto-generated\nPrecedence: auto_reply\n")
mail("d29_size_error", """Content-Type: text/plain

Report-Date: Mon, 02 Nov 2026 01:00:00 +0000
Report-Domain: example.com
Report-ID: 2026.11.01.1
Report-Size: 12345678
Submitter: example.net
Submitting-URI: mailto:rua@example.com!10m
""", nothing("not a report: the error of a report that was too big (RFC 7489 7.2.2)"))
mail("d29_human", WORDS, nothing("no report found: text/plain"), top=HAND)


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


if __name__ == "__main__":
    sys.exit(main())
