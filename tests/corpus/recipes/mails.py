"""Reports in mail, and mail that holds none."""
import base64
import json

from .base import PLAIN, add, failure, nothing, refused, report
from .containers import GZ, MEMBER, OTHER, OTHER_REPORT, ZIP, gz, zipped

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
WITHIN = report(repairs=["forwarded"])
mail("mail-forwarded.eml", multipart(WORDS, FORWARDED), WITHIN, top=HAND)
mail("mail-forwarded-body.eml", FORWARDED, WITHIN, top=HAND)
mail("mail-digest.eml", multipart("\n" + FORWARDED.split("\n\n", 1)[1],
                                  kind="digest"), WITHIN, top=HAND)
mail("mail-attached.eml",
     multipart(WORDS, part("message/rfc822", (
         TOP + multipart(WORDS, part("application/gzip", GZ[:-9]),
                         part("application/gzip", gz(OTHER)))).encode(),
         "report.eml")),
     refused("truncated", "truncated gzip data", "attachment 2, attachment 2"),
     dict(OTHER_REPORT, repairs=["forwarded"]), top=HAND)
add("zip-of-mail.zip",
    zipped(("a.eml", TOP + multipart(WORDS, REPORT_PART)),
           ("b.eml", TOP + multipart(
               WORDS, part("application/gzip", GZ[:-9])))),
    report(), refused("truncated", "truncated gzip data",
                      'member "b.eml", attachment 2'))
mail("mail-empty-attachment.eml",
     multipart(WORDS, part("application/gzip", b"", MEMBER + ".gz")),
     nothing("no report found: application/gzip holding an empty document, "
             "text/plain"))
mail("mail-unused.eml",
     multipart(WORDS, part("application/gzip", b"unused", MEMBER + ".gz")),
     nothing('not a report: the word "unused" in its place'))
mail("mail-human.eml",
     multipart(WORDS.replace("This is", "I never got"),
               part("image/png", b"\x89PNG\r\n\x1a\n", "signature.png")),
     nothing("no report found: image/png, text/plain"), top=HAND)
mail("mail-plain.eml", "\nHello.\n", nothing("no report found: text/plain"),
     top=HAND)
mail("mail-refused-beside-good.eml",
     multipart(WORDS, part("application/gzip", GZ[:-9], "a.xml.gz"),
               part("application/gzip", gz(OTHER), "b.xml.gz")),
     refused("truncated", "truncated gzip data", "attachment 2"), OTHER_REPORT)
mail("mail-two-refused.eml",
     multipart(part("application/gzip", GZ[:-9]), WORDS,
               part("application/zip", zipped(("a.xml", PLAIN[:100]),
                                              ("b.txt", "-")))),
     refused("truncated", "truncated gzip data", "attachment 1"),
     refused("truncated", "truncated XML: <org_name> is still open",
             'attachment 3, member "a.xml"'),
     refused("unsupported", "plain text is not an aggregate report",
             'attachment 3, member "b.txt"'))
mail("mail-quoting.eml",  # not what the mail is, but what it speaks of
     multipart("Content-Type: text/plain\n\n" + TOP + REPORT_PART),
     nothing("no report found: text/plain"), top=HAND)
mail("mail-tnef.eml",
     multipart(WORDS, part("application/ms-tnef", b"\x78\x9f\x3e\x22\1\0",
                           "winmail.dat")),
     nothing("unsupported container: a TNEF file (winmail.dat)"))
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
     nothing("not a report: a delivery status notification (bounce)"))
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
